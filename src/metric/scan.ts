// Text → tokens, left to right, once. At each place the longest of word, time, reference, ordinal and quantity wins.
// 例：“截至8月底,全区就业率98.6%” → time 截至8月底 · comma · quantity 98.6%.
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
} from './chars.ts'
import { compound, grade, romanGrade, streakNumber } from './compound.ts'
import { BEFORE_TABLE } from './lexicon/bounds.ts'
import { PERIOD_WORDS } from './lexicon/periods.ts'
import { CLAUSE_TABLE } from './lexicon/references.ts'
import { WORD_TABLE, WORDS } from './lexicon/words.ts'
import { MARK_CHARACTERS, markOf } from './marks.ts'
import { type NumberRead, readNumber } from './number.ts'
import { readQuantityAt, readUnit } from './quantity.ts'
import { readCode, readListMark, readQuoted } from './reject.ts'
import { readTime, TIME_STARTS } from './time.ts'
import type { TimeBase, TimeRead } from './time-base.ts'
import type { MarkToken, MaskToken, OrdinalToken, TimeToken, Token } from './token.ts'
import { firstCharacters } from './trie.ts'

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
  add(MARK_CHARACTERS, MARK)
  add(NUMERAL_CHARACTERS, ANY | TIME)
  add(`IV第前-－−负負数“‘「『"《〈〔（(${FINANCIAL}`, ANY)
  add(TIME_STARTS, TIME)
  for (const { words } of PERIOD_WORDS) add(firstCharacters(words), TIME)
  for (const { words } of WORDS) add(firstCharacters(words), WORD)
  return starts
})()

/** Cuts a text into tokens in order, none overlapping. Linear in the length of the text. */
export function scan(text: string, base: TimeBase): readonly Token[] {
  const tokens: Token[] = []
  let current = base
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
    if (token.type === 'time' && token.time.named !== undefined && !/[比较]/.test(text.charAt(i - 1)))
      current = { ...base, named: token.time.named }
    tokens.push(token)
    i = Math.max(token.end, i + 1)
  }
  return tokens
}

function readMark(text: string, i: number): MarkToken | undefined {
  const mark = markOf(text.charAt(i))
  return mark && { type: 'mark', mark, start: i, end: i + 1 }
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
  if (!'负負-－−数'.includes(first) && !financial) return word
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
  const edition = readEdition(text, i, number) ?? readCode(text, i, floor, number)
  if (edition) return edition
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

/** 第五位, 第3, 第二十条, 第8.6代, 前三. */
function readOrdinal(text: string, i: number): OrdinalToken | MaskToken | undefined {
  const c = text.charAt(i)
  if (c !== '第' && c !== '前') return romanGrade(text, i)
  const bracket = c === '第' && (text.charAt(i + 1) === '（' || text.charAt(i + 1) === '(')
  const number = readNumber(text, skipSpaces(text, bracket ? i + 2 : i + 1))
  if (!number || number.low || (number.value.scale > 0 && c === '前')) return undefined
  if (!number.digits && text.charAt(i + 1) !== '十' && text.charAt(i + 1) !== '百') return undefined
  const value = Number(number.value.digits) / 10 ** number.value.scale
  const close = bracket && '）)'.includes(text.charAt(number.end)) ? number.end + 1 : number.end
  // 前1% is a share of the ranking, no place in it.
  if (c === '前' && '%％‰'.includes(text.charAt(close) || ' ')) return undefined
  if (c === '前') {
    const unit = text.charAt(close) === '位' || text.charAt(close) === '名' ? text.charAt(close) : ''
    const bare =
      unit !== '' ||
      !isHan(codeAt(text, close)) ||
      text.charAt(close) === '的' ||
      text.charAt(close) === '强' ||
      text.charAt(close) === '列'
    return bare ? { type: 'ordinal', start: i, end: close + unit.length, value, top: true, unit } : undefined
  }
  const clause = CLAUSE_TABLE.at(text, close)
  if (clause) return { type: 'mask', start: i, end: clause.end, fate: 'reference', reason: 'clause', value }
  const unit = text.charAt(close) === '位' || text.charAt(close) === '名' ? text.charAt(close) : ''
  const tail = unit === '' ? ordinalTail(text, close) : close + 1
  return { type: 'ordinal', start: i, end: tail, value, top: false, unit }
}

const ORDINAL_UNITS = [
  '届',
  '次',
  '个',
  '轮',
  '批',
  '代',
  '期',
  '大',
  '版',
  '季',
  '阶段',
  '期工程',
  '方',
  '线',
  '产业',
  '步',
  '梯队',
  '人',
  '次会议',
]

function ordinalTail(text: string, at: number): number {
  const unit = ORDINAL_UNITS.find((word) => text.startsWith(word, at))
  return unit ? at + unit.length : at
}

// Matches 一、二、三等功, 二、三级医院; not 三等奖.
const AWARDS = /^[一二三四](?:[、和至][一二三四]){1,2}(?:等[功奖]|级(?!别|联))/

/** 十二届四次, 二中全会, 十九大, 二十届三中: editions without 第. */
function readEdition(text: string, i: number, number: NumberRead | undefined): MaskToken | undefined {
  // 荣立一、二、三等功: the numbers before the last are ordinals, too.
  if (AWARDS.test(text.slice(i, i + 7)))
    return { type: 'mask', start: i, end: i + 1, fate: 'ordinal', reason: 'edition' }
  if (!number || number.value.scale > 0 || number.low || (!number.digits && text.charAt(i) !== '十'))
    return undefined
  const at = number.end
  const value = Number(number.value.digits)
  const ordinal = (end: number): MaskToken => ({
    type: 'mask',
    start: i,
    end,
    fate: 'ordinal',
    reason: 'edition',
    value,
  })
  if (text.charAt(at) === '届' && !text.startsWith('连续', i - 2)) {
    const inner = readNumber(text, at + 1)
    if (inner && (text.startsWith('中', inner.end) || text.startsWith('次', inner.end))) {
      const tail =
        text.startsWith('次', inner.end) && '全会议'.includes(text.charAt(inner.end + 1) || ' ')
          ? inner.end + 1
          : inner.end + 1
      return ordinal(tail)
    }
    return value > 1 && (number.form === 'han' || text.startsWith('全', at + 1)) ? ordinal(at + 1) : undefined
  }
  if (
    text.startsWith('中全会', at) ||
    (text.startsWith('中', at) && /^(、|和)[一二三四五六七]中全会/.test(text.slice(at + 1, at + 8)))
  )
    return ordinal(at + 1)
  if (text.startsWith('次全', at) && number.form === 'han') return ordinal(at + 1)
  if (
    text.startsWith('次会议', at) &&
    number.form === 'han' &&
    '大协会届'.includes(text.charAt(i - 1) || ' ')
  )
    return ordinal(at + 1)
  if (
    text.charAt(at) === '大' &&
    number.form === 'han' &&
    value >= 12 &&
    value <= 30 &&
    /[党的的：；、，。（和]|^$/.test(text.charAt(i - 1))
  )
    return ordinal(at + 1)
  if (/^级(?!台阶|联动)/.test(text.slice(at)) && number.form === 'han') return ordinal(at + 1)
  if (text.startsWith('等奖', at) || text.startsWith('等功', at)) return ordinal(at + 2)
  return undefined
}
