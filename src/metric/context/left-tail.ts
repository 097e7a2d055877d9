// The words directly before a quantity, taken off one by one as flags: 增长, 达到, 同比, 分别, 累计.
// 例：“就业率同比提高”→ change up, basis year-on-year, and 就业率 is left.
import type { Basis, Direction } from '../../model/metric.ts'
import { NOT_TAILS, TAIL_TABLE } from '../lexicon/changes.ts'
import { RATE_HEAD_TABLE } from '../lexicon/labels.ts'
import { type Compact, TIME } from './compact.ts'
import { boundOther, comparedOther, comparedTime, yardstickBefore } from './comparison.ts'
import { addedSince, isBased } from './weak-change.ts'

/** What was taken off so far; changed while the words are read. */
export interface Flags {
  direction?: Direction
  basis?: Basis
  reached: boolean
  to: boolean
  has: boolean
  cumulative: boolean
  total: boolean
  respectively: boolean
  from: boolean
  streak: boolean
  bound?: 'at-least' | 'at-most'
}

// Matches 至少 and 至多 before a verb of change.
const LEAST = /^(?:(至少|起码)|至多)$/

// Matches 完成年度投资计划; not 为年度计划, 完成年度计划.
const CARRIED_OUT = /完成(?:年度|全年)?[\u4e00-\u9fff]{2,6}(?<!年度|全年)计划$/

const EACH = '校班村户人日店场次生亩月年'

/** Sets `flags` and gives the end of what is left, an offset into the compact text. */
export function stripTail(compact: Compact, flags: Flags): number {
  const { text } = compact
  const holdsTime = text.includes(TIME)
  let hi = text.length
  for (;;) {
    const next =
      (holdsTime ? stripTime(compact, hi, flags) : undefined) ??
      stripAdded(text, hi, flags) ??
      stripPlace(text, hi, flags) ??
      stripEach(text, hi) ??
      stripExecuted(text, hi, flags) ??
      stripCompared(text, hi, flags) ??
      stripWord(text, hi, flags)
    if (next === undefined) return hi
    hi = next
  }
}

/** 比上年同期 and its kind with the basis they state, and a time with 的 or 末. */
function stripTime(compact: Compact, hi: number, flags: Flags): number | undefined {
  const { text } = compact
  const timed = comparedTime(compact, hi)
  if (timed) {
    // 比2018年|同比增长: the year that is named says more.
    flags.basis = timed.basis === 'other' ? timed.basis : (flags.basis ?? timed.basis)
    if (timed.direction) flags.direction ??= timed.direction
    return timed.start
  }
  // 支出继|去年|突破300亿元后
  if (text.charAt(hi - 1) === TIME) return hi - (text.charAt(hi - 2) === '继' && hi > 3 ? 2 : 1)
  return text.charAt(hi - 2) === TIME && '的末，'.includes(text.charAt(hi - 1)) ? hi - 2 : undefined
}

/** 户籍人口12万人，比上年|新增300人, 同比|少投30万元: how many more there are, how much less it was. */
function stripAdded(text: string, hi: number, flags: Flags): number | undefined {
  const added = hi === text.length ? addedSince(text) : undefined
  if (added) flags.direction = added.direction
  return added?.start
}

/** 积累率|在36.5%, 得分|均在90分以上. */
function stripPlace(text: string, hi: number, flags: Flags): number | undefined {
  if (text.charAt(hi - 1) !== '在' || hi !== text.length) return undefined
  const at = '均都'.includes(text.charAt(hi - 2) || ' ') ? hi - 2 : hi - 1
  if (!RATE_HEAD_TABLE.before(text, at, 0) && !/[增减升降涨跌]幅$/.test(text.slice(0, at))) return undefined
  flags.reached = true
  return at
}

// Matches 日均 of 降至日均, 降至12月的日均, 人均 of 提高到人均.
const TO_EACH = new RegExp(`(?:[至到]${TIME}?的?[年月日]?[日月周年人户亩]|[由从]年人)均$`)

/** 由日均210件|降至日均|35件: how it is reckoned was said of what it fell from. */
function stripEach(text: string, hi: number): number | undefined {
  if (text.charAt(hi - 1) !== '均' || hi !== text.length) return undefined
  const found = TO_EACH.exec(text.slice(Math.max(0, hi - 6), hi))
  // 提高到|年人均
  return found ? hi - (/[年月日][人户]均$/.test(found[0]) ? 3 : 2) : undefined
}

// Matches 执行 of 教育支出执行, 相应安排 of 支出相应安排.
const EXECUTED = /(?<=[收支][入出](?:预算)?)(?:相应|计划|拟|预计)?(?:执行|安排)$/

/** 教育支出|执行12亿元, 收入|安排3亿元: that it was done or planned is no part of the name of a line. */
function stripExecuted(text: string, hi: number, flags: Flags): number | undefined {
  if (!'行排'.includes(text.charAt(hi - 1) || ' ') || flags.direction) return undefined
  const found = EXECUTED.exec(text.slice(Math.max(0, hi - 10), hi))
  if (!found) return undefined
  flags.reached = true
  return hi - found[0].length
}

/** Bounds and what is compared with: 不低于…的, 高于全国, 比全省, 至少. */
function stripCompared(text: string, hi: number, flags: Flags): number | undefined {
  const bound = text.charAt(hi - 1) === '的' ? boundOther(text, hi) : undefined
  if (bound) {
    flags.bound = bound.approximation
    return bound.start
  }
  if (!flags.direction) {
    const other = comparedOther(text, hi)
    if (!other) return undefined
    flags.direction = other.direction
    flags.basis ??= other.basis ?? 'other'
    return other.start
  }
  const yardstick = yardstickBefore(text, hi)
  if (yardstick !== undefined) {
    flags.basis ??= 'other'
    return yardstick
  }
  // 年内至少|降低30%.
  const least = LEAST.exec(text.slice(Math.max(0, hi - 2), hi))
  if (!least) return undefined
  flags.bound = least[1] === undefined ? 'at-most' : 'at-least'
  return hi - 2
}

// Matches 收入合计, 支出总计 as all the words: the sum of a budget, which is no income alone.
const SUM = /^(?:本年)?(?:收入|支出|收支)(?:合计|总计|共计)$/

// Matches 得分为, 总分为, where 分 is no part of 分为.
const SCORE = /[得总均评]分为$/

/** A word of the table of tails that is read as its role says. */
function stripWord(text: string, hi: number, flags: Flags): number | undefined {
  // 完成年度投资计划|的112%: a plan that was carried out is no adverb.
  if (text.charAt(hi) === '的' && CARRIED_OUT.test(text.slice(Math.max(0, hi - 12), hi))) return undefined
  // 用户82万户，|新增加23万户: a verb, as 新增 is; 占全省增量|的1/4: a noun.
  if (text.endsWith('新增加', hi) || (text.charAt(hi) === '的' && text.endsWith('增量', hi))) return undefined
  const found = TAIL_TABLE.before(text, hi, 0)
  if (
    !found ||
    ((NOT_TAILS.before(text, hi, 0)?.start ?? hi) <= found.start &&
      !SCORE.test(text.slice(Math.max(0, hi - 3), hi))) ||
    SUM.test(text.slice(0, hi))
  )
    return undefined
  // 扩建|有3所: building belongs to 扩.
  if (text.startsWith('建有', found.start) && '扩新改迁重续'.includes(text.charAt(found.start - 1) || ' ')) {
    flags.has = true
    flags.reached = true
    return hi - 1
  }
  // 校均达到53个: 均 belongs to what it is reckoned by.
  const each = text.charAt(found.start) === '均' && EACH.includes(text.charAt(found.start - 1) || ' ')
  const start = each && hi - found.start > 1 ? found.start + 1 : found.start
  return accept(found.value, flags, text, start, hi) ? start : undefined
}

type Tail = NonNullable<ReturnType<typeof TAIL_TABLE.before>>['value']

/** Whether a tail word is read as its role says; sets the flags. */
function accept(role: Tail, flags: Flags, text: string, start: number, end: number): boolean {
  switch (role.role) {
    case 'change':
      return acceptChange(role, flags, text, start, end)
    case 'level':
      if (role.to) flags.to = true
      if (text.startsWith('分别', start)) flags.respectively = true
      flags.reached = true
      if (role.has) flags.has = true
      if (role.cumulative) flags.total = true
      return true
    case 'basis':
      if (role.basis !== 'unstated') flags.basis ??= role.basis
      return true
    case 'cumulative':
      flags.cumulative = true
      return true
    case 'respectively':
      flags.respectively = true
      return true
    case 'from':
      flags.from = true
      return true
    case 'streak':
      flags.streak = true
      return true
    case 'adverb':
      // 收、支各减少12万元、8万元
      if (text.startsWith('各', start) && end - start === 1) flags.respectively = true
      return true
    default:
      return true
  }
}

function acceptChange(
  role: Extract<Tail, { role: 'change' }>,
  flags: Flags,
  text: string,
  start: number,
  end: number,
): boolean {
  if (flags.direction || flags.to) return false
  if (role.weak && start > 0 && !flags.respectively && flags.basis === undefined && !isBased(text, start))
    return false
  // 持平的为4个，下降的为43个: what falls is counted.
  if (text.charAt(end) === '的' && flags.reached) return false
  // 缩小|为1.97 and 提高|到 are levels.
  if (flags.reached && '为到至'.includes(text.charAt(end) || ' ')) flags.to = true
  else flags.direction = role.direction
  return true
}
