// One number at an offset: 0.36万, 1,024, 7 万5 千4 百, 一百二十, 三四十, 十几万, 三分之一, 负六点六.
// What comes out is exact; approximation marks outside the number and units are the caller's.
import { add, type Decimal, shift } from '../../../text/decimal.ts'
import { codeAt, fold, hanScale, isDigit, isLatin, isOverlong, mayBeginNumber, skipSpaces } from '../chars.ts'
import { readArabic } from './arabic.ts'
import { evaluate, type Item } from './evaluate.ts'
import { readHanFraction, readScales } from './han-number.ts'
import { type ItemsRead, readItems } from './number-items.ts'

/** A number at its offsets in the text, without unit. */
export interface NumberRead {
  readonly start: number
  readonly end: number
  /** The number, or the stem of an approximate one: 十几万 → 100000. */
  readonly value: Decimal
  /** Lowest and highest of 三四十 (30, 40), 十几 (11, 19), 几百 (200, 900). */
  readonly low?: Decimal
  readonly high?: Decimal
  /** Whether 余 or 多 stands before a scale: 500余万. */
  readonly more: boolean
  /** `arabic` has digits 0–9; `han` is written in characters alone. */
  readonly form: 'arabic' | 'han'
  /** Power of ten of the last digit as written: 2.1万 → 3, 38.1 → −1. */
  readonly place: number
  /** Whether it has a digit at all; bare 百 in 百余人 has none. */
  readonly digits: boolean
  /** Digits in a row without scales (二〇一九, 2019). */
  readonly plain: boolean
}

/** Reads the longest number that begins at `i`; undefined where none does. Linear in what it reads. */
export function readNumber(text: string, i: number): NumberRead | undefined {
  const code = text.charCodeAt(i)
  if (!mayBeginNumber(code)) return undefined
  if (isDigit(fold(code))) {
    const plain = readPlain(text, i)
    if (plain) return plain
  }
  const signed = readSign(text, i)
  const read = isOverlong(text, signed.at) ? undefined : readItems(text, signed.at)
  if (!read) return undefined
  const point = readHanFraction(text, read.end)
  const end = point?.end ?? read.end
  let items = read.items
  let value = evaluate(items, 'low')
  let high = items.some(isVague) ? evaluate(items, 'high') : value
  if (point) {
    value = high = add(value, point.value)
    const tail = readScales(text, point.end)
    if (tail) {
      value = high = shift(value, tail.power)
      items = [...items, { kind: 'scale', power: tail.power }]
    }
    return finish(
      text,
      i,
      tail?.end ?? end,
      { ...read, items },
      negate(value, signed.negative),
      undefined,
      point.value.scale,
    )
  }
  const range = value.digits !== high.digits || value.scale !== high.scale
  return finish(
    text,
    i,
    end,
    read,
    negate(range && read.vague ? evaluate(items, 'stem') : value, signed.negative),
    range ? { low: value, high } : undefined,
    0,
  )
}

/** 三四, 几: more than one value. */
function isVague(item: Item): boolean {
  return item.kind === 'digit' && item.low !== item.high
}

/** Arabic digits alone, which most numbers are: nothing behind them goes on with the number. */
function readPlain(text: string, start: number): NumberRead | undefined {
  if (isOverlong(text, start)) return undefined
  const { value, end } = readArabic(text, start)
  const next = text.charAt(end)
  if ((next !== '' && GOES_ON.includes(next)) || hanScale(text.charAt(skipSpaces(text, end))) !== undefined)
    return undefined
  return {
    start,
    end,
    value,
    more: false,
    form: 'arabic',
    place: -value.scale,
    digits: true,
    plain: true,
  }
}

/** 3千余万, 六点六, 20几: what may stand between the digits of a number and its rest. */
const GOES_ON = '余多餘来点點几幾'

function finish(
  text: string,
  start: number,
  end: number,
  read: ItemsRead,
  value: Decimal,
  range: { readonly low: Decimal; readonly high: Decimal } | undefined,
  hanDecimals: number,
): NumberRead {
  let power = 0
  for (let k = read.items.length - 1; k >= 0; k--) {
    const item = read.items[k]
    if (item?.kind !== 'scale') break
    power += item.power
  }
  const digits = read.items.some((item) => item.kind === 'digit')
  return {
    start,
    end: trimEnd(text, start, end),
    value,
    ...(range ?? {}),
    more: read.more,
    form: read.arabic ? 'arabic' : 'han',
    place: power - read.decimals - hanDecimals,
    digits,
    plain: read.positional || (read.items.length === 1 && digits),
  }
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && codeAt(text, at - 1) === 32) at--
  return at
}

function readSign(text: string, i: number): { readonly at: number; readonly negative: boolean } {
  const c = text.charAt(i)
  // 减负3亿元, 税负, 抱负 are words.
  if (c === '负' || c === '負') {
    const word = '减税欠担抱自胜背肩辜重亏赋费包'.includes(text.charAt(i - 1) || ' ')
    return word ? { at: i, negative: false } : { at: i + 1, negative: true }
  }
  // 增速为—3.2%: a dash for the sign, where it joins nothing.
  const dash = c === '—' && '为是达至到'.includes(text.charAt(i - 1) || ' ')
  const minus = c === '-' || c === '－' || c === '−' || dash
  if (!minus) return { at: i, negative: false }
  const before = codeAt(text, i - 1)
  const glued = isDigit(before) || isLatin(before) || before === 41 || before === 37
  return isDigit(codeAt(text, i + 1)) && !glued ? { at: i + 1, negative: true } : { at: i, negative: false }
}

function negate(value: Decimal, negative: boolean): Decimal {
  return negative ? { digits: -value.digits, scale: value.scale } : value
}
