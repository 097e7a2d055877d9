// Ordinals at an offset: with 第 and 前, and editions without.
// 例：第五位 → 5；前三 → 3, at the top；十二届四次全会 → a mask.
import { CLAUSE_TABLE } from '../lexicon/references.ts'
import { codeAt, isHan, skipSpaces } from './chars.ts'
import { romanGrade } from './compound.ts'
import { type NumberRead, readNumber } from './number/number.ts'
import type { MaskToken, OrdinalToken } from './token.ts'

/** 第五位, 第3, 第二十条, 第8.6代, 前三. */
export function readOrdinal(text: string, i: number): OrdinalToken | MaskToken | undefined {
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
  // 列入全国第一、二批规划: the batch stands behind the last.
  if (LISTED.test(text.slice(close, close + 8)))
    return { type: 'mask', start: i, end: close, fate: 'ordinal', reason: 'ordinal', value }
  const clause = CLAUSE_TABLE.at(text, close)
  if (clause) return { type: 'mask', start: i, end: clause.end, fate: 'reference', reason: 'clause', value }
  const unit = text.charAt(close) === '位' || text.charAt(close) === '名' ? text.charAt(close) : ''
  const tail = unit === '' ? ordinalTail(text, close) : close + 1
  return { type: 'ordinal', start: i, end: tail, value, top: false, unit }
}

const MOVED = '(?:上升|跃升|提升|攀升|前移|晋升|下降|下滑|后移|滑落|[升降退])[到至为]'
// Matches 位上升到全国第 before a place, and 位上升到235 behind one.
const MOVED_FROM = new RegExp(`\\d[位名]${MOVED}(?:全[国省市区]|世界|全球)?$`)
// Matches 位上升到全国第3, 名跃升至2; not 位上升3.
const MOVED_TO = new RegExp(`^[位名]${MOVED}(?:全[国省市区]|世界|全球)?第?\\d`)

// Matches 居全市 and 排名全省 before a place, and 位， behind it; 居全市3位先进 counts people.
const STANDS = /(?:居|位?列|名列|排名|排在)(?:全[国省市区县州]|世界|全球)$/
// Matches 位，, 名。; not 位代表.
const PLACED = /^[位名](?:[，。；、）),;\s]|$)/

/** 由369位上升到235位, 居全市5位: places that something rose between, or stands at, need no 第. */
export function readPlainPlace(
  text: string,
  i: number,
  number: NumberRead | undefined,
): OrdinalToken | undefined {
  if (number?.form !== 'arabic' || number.value.scale > 0 || number.low || number.value.digits > 999n)
    return undefined
  const unit = text.charAt(number.end)
  if (unit !== '位' && unit !== '名') return undefined
  const before = text.slice(Math.max(0, i - 10), i)
  const behind = text.slice(number.end, number.end + 12)
  const stands = STANDS.test(before) && PLACED.test(behind)
  if (!stands && !MOVED_TO.test(behind) && !MOVED_FROM.test(before)) return undefined
  const value = Number(number.value.digits)
  return { type: 'ordinal', start: i, end: number.end + 1, value, top: false, unit }
}

// Matches 、二批, 和三批.
const LISTED = /^(?:[、和][二三四五六七八九十]){1,3}(?:批|轮|期|届|代|次(?!产业)|阶段|季度|梯队)/

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
const AWARDS =
  /^[一二三四](?:(?:[、和至][一二三四]){1,2}(?:等[功奖]|级(?!别|联))|[二三四]级(?=手术|医院|公立|公路|响应|保护|医疗|网格))/

/** 十二届四次, 二中全会, 十九大, 二十届三中: editions without 第. */
export function readEdition(text: string, i: number, number: NumberRead | undefined): MaskToken | undefined {
  // 荣立一、二、三等功: the numbers before the last are ordinals, too.
  const awards = AWARDS.exec(text.slice(i, i + 7))?.[0]
  // 三四级手术 are grades, and no three or four.
  if (awards !== undefined) return edition(i, i + (/^..级/.test(awards) ? 3 : 1))
  if (!number || number.value.scale > 0 || number.low || (!number.digits && text.charAt(i) !== '十'))
    return undefined
  const value = Number(number.value.digits)
  const end =
    text.charAt(number.end) === '届'
      ? sessionEnd(text, i, number, value)
      : editionEnd(text, i, number.end, number.form === 'han', value)
  return end === undefined ? undefined : edition(i, end, value)
}

function edition(start: number, end: number, value?: number): MaskToken {
  const token: MaskToken = { type: 'mask', start, end, fate: 'ordinal', reason: 'edition' }
  return value === undefined ? token : { ...token, value }
}

/** 十二届四次, 二十届三中, 十四届全国人大; not 连续三届. */
function sessionEnd(text: string, i: number, number: NumberRead, value: number): number | undefined {
  // 2019届毕业生
  if (value >= 1900 && value <= 2200) return number.end + 1
  if (text.startsWith('连续', i - 2)) return editionEnd(text, i, number.end, number.form === 'han', value)
  const at = number.end + 1
  const inner = readNumber(text, at)
  if (inner && '中次'.includes(text.charAt(inner.end) || ' ')) return inner.end + 1
  return value > 1 && (number.form === 'han' || text.startsWith('全', at)) ? at : undefined
}

/** End of an edition that stands right behind its number: 二中全会, 三次会议, 十九大, 二级, 三等奖. */
function editionEnd(text: string, i: number, at: number, han: boolean, value: number): number | undefined {
  if (text.startsWith('中全会', at) || /^中[、和][一二三四五六七]中全会/.test(text.slice(at, at + 9)))
    return at + 1
  const before = text.charAt(i - 1)
  if (han) {
    if (text.startsWith('次全', at)) return at + 1
    if (text.startsWith('次会议', at) && '大协会届'.includes(before || ' ')) return at + 1
    // 党的十九大: the congresses since 1982.
    if (text.charAt(at) === '大' && value >= 12 && value <= 30 && /[党的：；、，。（和]|^$/.test(before))
      return at + 1
    if (/^级(?!台阶|联动)/.test(text.slice(at, at + 3))) return at + 1
  }
  return text.startsWith('等奖', at) || text.startsWith('等功', at) ? at + 2 : undefined
}
