// Digits and scales in a row, the items that a number is reckoned from. 例：7 万5 千4 百, 一百二十, 十几, 500余万.
import { add, type Decimal } from '../../../text/decimal.ts'
import { startsPrefixedUnit } from '../../lexicon/units.ts'
import { codeAt, hanDigit, hanScale, isDigit, isHanZero, skipSpaces } from '../chars.ts'
import { readArabic } from './arabic.ts'
import type { Item } from './evaluate.ts'
import { readHanDigits, whole } from './han-number.ts'

const ONE: Decimal = { digits: 1n, scale: 0 }

/** A number cut into items, up to the offset `end`. `positional` is a row of Han digits: 二〇一九. */
export interface ItemsRead {
  readonly items: readonly Item[]
  readonly end: number
  readonly more: boolean
  readonly arabic: boolean
  /** Decimal places of the last Arabic atom. */
  readonly decimals: number
  /** Holds 几 or 数. */
  readonly vague: boolean
  readonly positional: boolean
}

/** The items so far, and where to go on. */
interface Reading {
  readonly items: Item[]
  at: number
  end: number
  more: boolean
  arabic: boolean
  decimals: number
  vague: boolean
  positional: boolean
  lastScale: number
}

/** Digits and scales in a row. */
export function readItems(text: string, start: number): ItemsRead | undefined {
  const reading: Reading = {
    items: [],
    at: start,
    end: start,
    more: false,
    arabic: false,
    decimals: 0,
    vague: false,
    positional: false,
    lastScale: Number.POSITIVE_INFINITY,
  }
  while (!reading.positional && takeNext(text, reading)) {
    // Each step takes one item or the 余 of 500余万.
  }
  return reading.items.every((item) => item.kind === 'zero') ? undefined : reading
}

/** Whether another item goes on with the number. */
function takeNext(text: string, reading: Reading): boolean {
  const { items, at } = reading
  const next = items.length === 0 ? at : skipSpaces(text, at)
  const last = items[items.length - 1]
  if (isDigit(codeAt(text, next)) && last?.kind !== 'digit' && (next === at || last?.kind === 'scale'))
    return takeArabic(text, reading, next)
  const character = text.charAt(next)
  const scale = hanScale(character)
  if (scale !== undefined) {
    if (!acceptsScale(text, next, scale, reading.lastScale, items)) return false
    reading.lastScale = scale
    return take(reading, { kind: 'scale', power: scale }, next + 1)
  }
  if (next !== at) return false
  if (hanDigit(character) !== undefined) return takeHan(text, reading, next)
  if (character === '几' || character === '幾' || (character === '数' && items.length === 0))
    return takeVague(text, reading, next)
  return takeMore(text, reading, next)
}

function take(reading: Reading, item: Item, end: number): true {
  reading.items.push(item)
  reading.at = reading.end = end
  return true
}

function takeArabic(text: string, reading: Reading, at: number): boolean {
  // After 万 a space and digits is another number, unless a scale follows: 7 万5 千4 百.
  const atom = readArabic(text, at)
  if (reading.items.length > 0 && atom.value.scale > 0) return false
  // 超千万|5家, 过亿|12个: a scale alone says how large those are that are counted.
  if (reading.items.length > 0 && !reading.items.some(({ kind }) => kind === 'digit')) return false
  reading.arabic = true
  reading.decimals = atom.value.scale
  return take(reading, { kind: 'digit', low: atom.value, high: atom.value, han: false }, atom.end)
}

function takeHan(text: string, reading: Reading, at: number): boolean {
  const { items } = reading
  const last = items[items.length - 1]
  if (last?.kind === 'digit') return false
  if (isHanZero(text.charAt(at)) && last?.kind === 'scale') {
    const after = text.charAt(at + 1)
    if (
      hanDigit(after) === undefined &&
      !isDigit(codeAt(text, at + 1)) &&
      !/^[几幾]/.test(after) &&
      hanScale(after) !== 1
    )
      return false
    return take(reading, { kind: 'zero' }, at + 1)
  }
  // 9万亿三个大台阶: what follows is a number of its own.
  if (
    reading.arabic &&
    last?.kind === 'scale' &&
    last.power >= 4 &&
    hanScale(text.charAt(at + 1)) === undefined
  )
    return false
  const run = readHanDigits(text, at, items.length === 0)
  reading.positional = run.positional
  return take(reading, { kind: 'digit', low: run.low, high: run.high, han: true }, run.end)
}

/** 几, 数: any digit. */
function takeVague(text: string, reading: Reading, at: number): boolean {
  const { items } = reading
  const last = items[items.length - 1]
  const after = hanScale(text.charAt(at + 1))
  // 20几: so many tens and some.
  if (last?.kind === 'digit' && reading.arabic && items.length === 1 && isTens(last.low)) {
    reading.vague = true
    items[0] = { ...last, low: add(last.low, ONE), high: add(last.low, whole(9)) }
    reading.at = reading.end = at + 1
    return true
  }
  const accepted =
    items.length === 0 ? after !== undefined && after !== 12 : last?.kind === 'scale' || last?.kind === 'zero'
  if (!accepted || (last?.kind === 'scale' && last.power > 2 && after === undefined)) return false
  const low = items.length === 0 ? whole(2) : ONE
  reading.vague = true
  return take(reading, { kind: 'digit', low, high: whole(9), han: true }, at + 1)
}

/** 20, 90: a number of tens alone. */
function isTens({ digits, scale }: Decimal): boolean {
  return scale === 0 && digits >= 10n && digits <= 90n && digits % 10n === 0n
}

/** 500余万: more than so many of a scale behind it. */
function takeMore(text: string, reading: Reading, at: number): boolean {
  const character = text.charAt(at)
  if (character !== '余' && character !== '多' && character !== '餘' && character !== '来') return false
  const scale = hanScale(text.charAt(at + 1))
  if (scale === undefined || scale < 3 || reading.items.length === 0) return false
  if (startsPrefixedUnit(text, at + 1)) return false
  reading.more = true
  reading.at = at + 1
  return true
}

/** 千 before 克, 瓦 and the like belongs to the unit; inside a section scales fall: 三百五十, never 五十百. */
function acceptsScale(
  text: string,
  at: number,
  scale: number,
  lastScale: number,
  items: readonly Item[],
): boolean {
  const last = items[items.length - 1]
  if (items.length > 0 && startsPrefixedUnit(text, at)) return false
  // 第90|百分位数.
  if (items.length > 0 && text.startsWith('百分位', at)) return false
  if (scale >= 4) return items.length > 0 ? !isSaturated(items) : scale < 12
  if (last?.kind === 'zero') return scale === 1
  if (last?.kind === 'scale') return false
  return items.length === 0 || lastScale >= 4 || scale < lastScale
}

// 万亿 and 万万亿 are read; a row of 万 without end spells no number.
function isSaturated(items: readonly Item[]): boolean {
  return items.filter((item) => item.kind === 'scale' && item.power >= 4).length >= 6
}
