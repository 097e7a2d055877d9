// Text → tokens, left to right, once. At each place the longest of word, time, reference, ordinal and quantity wins.
// 例：“截至8月底,全区就业率98.6%” → time 截至8月底 · comma · quantity 98.6%.
import { BEFORE_TABLE } from '../lexicon/bounds.ts'
import { PERIOD_WORDS } from '../lexicon/periods.ts'
import { firstCharacters } from '../lexicon/trie.ts'
import { WORD_TABLE, WORDS } from '../lexicon/words.ts'
import {
  codeAt,
  FINANCIAL,
  isDigit,
  isFinancial,
  isHan,
  isNumeral,
  isOverlong,
  NUMERAL_CHARACTERS,
  skipSpaces,
  symbolValue,
  trimSpaces,
} from './chars.ts'
import { compound, grade, streakNumber } from './compound.ts'
import { readFractionSign } from './fraction.ts'
import { readListMark } from './list-marks.ts'
import { MARK_CHARACTERS, markOf } from './marks.ts'
import { type NumberRead, readNumber } from './number/number.ts'
import { readEdition, readOrdinal, readPlainPlace } from './ordinal.ts'
import { readQuantityAt } from './quantity.ts'
import { readQuoted } from './quoted.ts'
import { readCode } from './reject.ts'
import { readTime, TIME_STARTS } from './time/time.ts'
import { reportedYear, type TimeBase, type TimeRead } from './time/time-base.ts'
import type { MarkToken, MaskToken, TimeToken, Token } from './token.ts'
import { readUnit } from './unit.ts'

/** What can begin with a character, one bit each. */
const ANY = 1
const MARK = 2
const TIME = 4
const WORD = 8

/** One byte a character: what can begin with it. */
const STARTS: Uint8Array = (() => {
  const starts = new Uint8Array(65536)
  const add = (characters: string, bit: number): void => {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i)
      starts[code] = (starts[code] ?? 0) | bit
    }
  }
  add(`${MARK_CHARACTERS}.`, MARK)
  add(NUMERAL_CHARACTERS, ANY | TIME)
  add(`IV第前-－−—负負数“‘「『"《〈〔（(${FINANCIAL}`, ANY)
  add(TIME_STARTS, TIME)
  for (const { words } of PERIOD_WORDS) add(firstCharacters(words), TIME)
  for (const { words } of WORDS) add(firstCharacters(words), WORD)
  return starts
})()

/** Cuts a text into tokens in order, none overlapping. Linear in the length of the text. */
export function scan(text: string, base: TimeBase): readonly Token[] {
  const tokens: Token[] = []
  let current = base
  // 2022年1月，…，截至3月底: the months of one sentence are of one year.
  let brief = false
  let i = 0
  while (i < text.length) {
    const starts = STARTS[text.charCodeAt(i)] ?? 0
    if (starts === 0) {
      i++
      continue
    }
    const token =
      starts === MARK
        ? readMark(text, i)
        : (readFurther(text, i, tokens) ??
          readToken(text, i, current, tokens[tokens.length - 1]?.end ?? 0, starts))
    if (!token) {
      // What nothing else reads is a word: no numeral is left without a fate.
      if (isNumeral(text.charCodeAt(i)))
        tokens.push({ type: 'mask', start: i, end: i + 1, fate: 'word', reason: 'unread' })
      i++
      continue
    }
    // 比上年增长…。当年结余 is of the year before the comparison.
    if (token.type === 'time' && token.time.named !== undefined && !/[比较对]/.test(text.charAt(i - 1))) {
      const ahead: number | undefined = brief ? undefined : turnedTo(text, token, current)
      brief =
        ahead === undefined &&
        (isMonthAhead(text, token, base) || (brief && token.time.named === current.ahead))
      current = { ...base, named: token.time.named, ahead: brief ? token.time.named : ahead }
    } else if (brief && token.type === 'mark' && token.mark === 'stop') {
      brief = false
      current = { ...current, ahead: undefined }
    }
    tokens.push(token)
    i = Math.max(token.end, i + 1)
  }
  return tokens
}

// Matches `，`, `将于`, nothing: what a year stands behind that a text turns to; not `到2025年`.
const TURNING = /(?:^|[。；！？!?\n，,：:、\s）)]|[将在于对])$/

/** 2020年，计划…。上半年建成8个: the year after the report's, where the words go on in it. */
function turnedTo(text: string, { start, end, time }: TimeToken, base: TimeBase): number | undefined {
  const { named, period } = time
  const last = reportedYear(base)
  if (named === undefined || last === undefined || named !== last + 1) return undefined
  if (named === base.ahead) return named
  const whole = period?.start?.endsWith('-01-01') && period.end.endsWith('-12-31')
  return whole && TURNING.test(text.charAt(start - 1)) && !/^[末底]/.test(text.slice(end - 1, end))
    ? named
    : undefined
}

/** 2022年1月 in a report on 2021: a month of the year after it. */
function isMonthAhead(text: string, { start, time: { named, period } }: TimeToken, base: TimeBase): boolean {
  const last = reportedYear(base)
  const within = period?.start !== undefined && period.start.slice(0, 4) === period.end.slice(0, 4)
  return within && last !== undefined && named === last + 1 && TURNING.test(text.charAt(start - 1))
}

function readMark(text: string, i: number): MarkToken | undefined {
  // 就业率98.6%|.养老床位: a half-width stop behind a share.
  const stop =
    text.charAt(i) === '.' && '%％'.includes(text.charAt(i - 1) || ' ') && isHan(codeAt(text, i + 1))
  const mark = stop ? 'stop' : markOf(text.charAt(i))
  if (mark !== 'colon') return mark && { type: 'mark', mark, start: i, end: i + 1 }
  // 21.4 : 52.9 : 25.7: the blanks of a ratio are its mark's.
  const from = trimSpaces(text, i, 0)
  const to = skipSpaces(text, i + 1)
  const spaced = from < i && to > i + 1 && isDigit(codeAt(text, from - 1)) && isDigit(codeAt(text, to))
  return { type: 'mark', mark, start: spaced ? from : i, end: spaced ? to : i + 1 }
}

/** 第三、四轮: the numbers behind an ordinal and 、 are ordinals too. */
function readFurther(text: string, i: number, tokens: readonly Token[]): MaskToken | undefined {
  const dun = tokens[tokens.length - 1]
  const before = tokens[tokens.length - 2]
  const listed = dun?.type === 'mark' && dun.mark === 'dun' && dun.end === i && before?.end === dun.start
  const ordinal = before?.type === 'ordinal' || (before?.type === 'mask' && before.reason === 'ordinal')
  if (!listed || !ordinal) return undefined
  const number = readNumber(text, i)
  if (number?.form !== 'han' || number.value.scale > 0) return undefined
  return {
    type: 'mask',
    start: i,
    end: number.end,
    fate: 'ordinal',
    reason: 'ordinal',
    value: Number(number.value.digits),
  }
}

/** Digits without end are a code or a slip, no figure. */
function readOverlong(text: string, i: number): MaskToken {
  let end = i
  while (isNumeral(text.charCodeAt(end))) end++
  return { type: 'mask', start: i, end, fate: 'reference', reason: 'too many digits' }
}

function readToken(
  text: string,
  i: number,
  base: TimeBase,
  floor: number,
  starts: number,
): Token | undefined {
  const numeral = isNumeral(text.charCodeAt(i))
  if (numeral) return isOverlong(text, i) ? readOverlong(text, i) : readNumeral(text, i, base, floor)
  if ((starts & (ANY | MARK)) > 0) {
    const quoted = readQuoted(text, i)
    if (quoted && !(text.charAt(i) !== '《' && readTime(text, i, base, undefined))) return quoted
    const mark = readListMark(text, i, undefined) ?? readMark(text, i)
    if (mark) return mark
  }
  const time = (starts & TIME) > 0 ? readTime(text, i, base, undefined) : undefined
  const word = (starts & WORD) > 0 ? readWord(text, i, floor, readNumber(text, i)) : undefined
  if (time && (!word || time.end >= word.end)) return timeToken(text, i, time)
  return (starts & ANY) > 0 ? readOther(text, i, floor, word) : word
}

function timeToken(text: string, i: number, time: TimeRead): TimeToken {
  return { type: 'time', start: i, end: time.end, time, text: text.slice(i, time.end) }
}

/** 第五位, 连续第8年, Ⅲ; 负, 数 and the forms for money before what makes them numbers. */
function readOther(text: string, i: number, floor: number, word: MaskToken | undefined): Token | undefined {
  const first = text.charAt(i)
  const run = streakNumber(text, i)
  if (run) return run
  const ordinal = readOrdinal(text, i)
  if (ordinal && (!word || ordinal.end > word.end)) return ordinal
  const number = readNumber(text, i)
  const financial = isFinancial(first) && (number?.end ?? 0) > i + 1
  if (!'负負-－−—数'.includes(first) && !financial) return word
  return readFigure(text, i, floor, number, word)
}

/** A time, a word, an edition, a code or a quantity, whose first character is a numeral. */
function readNumeral(text: string, i: number, base: TimeBase, floor: number): Token | undefined {
  const number = readNumber(text, i)
  const listMark = readListMark(text, i, number)
  if (listMark) return listMark
  const time = readTime(text, i, base, number)
  const word = (STARTS[text.charCodeAt(i)] ?? 0) & WORD ? readWord(text, i, floor, number) : undefined
  if (time && (!word || time.end >= word.end)) return timeToken(text, i, time)
  const edition =
    readPlainPlace(text, i, number) ?? readEdition(text, i, number) ?? readCode(text, i, floor, number)
  if (edition) return edition
  const sign = readFractionSign(text, i, floor)
  if (sign) return sign
  const symbol = symbolValue(text.charAt(i))
  if (symbol !== undefined) return grade(text, i, symbol)
  return readFigure(text, i, floor, number, word)
}

function readFigure(
  text: string,
  i: number,
  floor: number,
  number: NumberRead | undefined,
  word: MaskToken | undefined,
): Token | undefined {
  const quantity = readQuantityAt(text, i, floor, number)
  if (
    !quantity ||
    (word &&
      word.end >= quantity.numberEnd &&
      !(quantity.marked && quantity.bare) &&
      !isDigit(codeAt(text, i)))
  )
    return word
  return compound(text, quantity) ?? quantity
}

/** A word with a numeral in it; not where a longer number begins inside, as in 十分之一. */
function readWord(
  text: string,
  i: number,
  floor: number,
  number: NumberRead | undefined,
): MaskToken | undefined {
  const found = WORD_TABLE.at(text, i)
  if (!found) return undefined
  if (number && text.startsWith('分之', number.end)) return undefined
  if (number && number.end > found.end) return undefined
  const before = number && !number.digits ? BEFORE_TABLE.before(text, i, floor) : undefined
  if (number && before && readUnit(text, number.end)) return undefined
  return { type: 'mask', start: i, end: found.end, fate: found.value.fate, reason: found.value.reason }
}
