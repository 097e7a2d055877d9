// What stands on the left of a quantity in its clause: the words directly before it (增长, 达到, 同比, 分别 …) are
// taken off one by one as flags, carriers and subjects are taken off the head, and what is left is the label.
// 例：“截至8月底全区就业率同比提高”→ label 就业率, subject 全区, change up, basis year-on-year.
import type { Basis, Direction } from '../model/metric.ts'
import { type Compact, TIME } from './compact.ts'
import {
  afterComparison,
  basisOf,
  boundOther,
  comparedOther,
  comparedTime,
  findComparison,
  looseBasis,
  yardstickBefore,
} from './comparison.ts'
import { NOT_TAILS, TAIL_TABLE } from './lexicon/changes.ts'
import {
  EMPTY_VERB_TABLE,
  HEAD_CHARACTERS,
  HEAD_GUARD_TABLE,
  HEAD_TABLE,
  NATIONAL_TABLE,
  RATE_HEAD_TABLE,
  SUBJECT_TABLE,
} from './lexicon/labels.ts'
import { nominalWords } from './nominal.ts'

export interface LeftRead {
  readonly compact: Compact
  /** The label's stretch of the compact text. */
  readonly lo: number
  readonly hi: number
  readonly subject?: string
  readonly direction?: Direction
  readonly basis?: Basis
  /** A level was reached: 增至, 达到. */
  readonly reached: boolean
  /** 增至, 提高到: the left side of a from–to. */
  readonly to: boolean
  readonly has: boolean
  readonly cumulative: boolean
  readonly total: boolean
  readonly respectively: boolean
  readonly from: boolean
  readonly streak: boolean
  /** A bound stated before what is measured against: 不低于最低工资的. */
  readonly bound?: 'at-least' | 'at-most'
  /** Whether any word was taken off the tail. */
  readonly tailed: boolean
  /** The words are said of those counted: 尚不能解决的|有66件. They are the name as a whole. */
  readonly nominal?: true
}

interface Flags {
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

/** Reads the left side of a quantity. */
export function readLeft(compact: Compact): LeftRead {
  const flags: Flags = {
    reached: false,
    to: false,
    has: false,
    cumulative: false,
    total: false,
    respectively: false,
    from: false,
    streak: false,
  }
  const nominal = nominalWords(compact)
  if (nominal) return { compact, ...flags, ...nominal, reached: true, tailed: true, nominal: true }
  const tail = stripTail(compact, flags)
  const head = stripHead(compact.text, 0, tail)
  let { lo } = head
  let hi = tail
  // A comparison in the middle ends the name: 居民消费价格 | 比上年 | 总体上涨.
  const comparison = findComparison(compact, lo, hi)
  if (comparison >= 0) {
    flags.basis ??= basisOf(compact, comparison + 1)
    if (comparison > lo) hi = comparison
    else lo = stripHead(compact.text, afterComparison(compact.text, comparison + 2), hi).lo
  }
  // 降幅为5%, 增长率为8%, 增幅分别为3%、4% alone are amounts of change.
  const width =
    flags.direction || !'幅率'.includes(compact.text.charAt(hi - 1) || ' ')
      ? undefined
      : /^(同比)?(?:([增涨升]|[降跌减])幅|(增长|下降)率)$/.exec(compact.text.slice(lo, hi))
  const alone = width !== null && width !== undefined && width[0] === compact.text
  if (width && (alone || flags.respectively || /[幅率][为达]到?$/.test(compact.text))) {
    flags.direction = /^[降跌下减]/.test(width[2] ?? width[3] ?? '') ? 'down' : 'up'
    lo = hi
  }
  const loose = flags.direction && !flags.basis ? looseBasis(compact.text, hi) : undefined
  if (loose) flags.basis = loose
  return {
    compact,
    lo,
    hi,
    ...(head.subject && { subject: head.subject }),
    ...flags,
    tailed: tail < compact.text.length,
  }
}

// Matches 至少 and 至多 before a verb of change.
const LEAST = /^(?:(至少|起码)|至多)$/

const EACH = '校班村户人日店场次生亩月'

function stripTail(compact: Compact, flags: Flags): number {
  const { text } = compact
  const holdsTime = text.includes(TIME)
  let hi = text.length
  for (;;) {
    const timed = holdsTime ? comparedTime(compact, hi) : undefined
    if (timed) {
      flags.basis ??= timed.basis
      if (timed.direction) flags.direction ??= timed.direction
      hi = timed.start
      continue
    }
    if (
      text.charAt(hi - 1) === TIME ||
      ((text.charAt(hi - 1) === '的' || text.charAt(hi - 1) === '末' || text.charAt(hi - 1) === '，') &&
        text.charAt(hi - 2) === TIME)
    ) {
      hi -= text.charAt(hi - 1) === TIME ? 1 : 2
      continue
    }
    // 积累率|在36.5%.
    if (text.charAt(hi - 1) === '在' && hi === text.length && RATE_HEAD_TABLE.before(text, hi - 1, 0)) {
      hi--
      flags.reached = true
      continue
    }
    const bound = text.charAt(hi - 1) === '的' ? boundOther(text, hi) : undefined
    if (bound) {
      flags.bound = bound.approximation
      hi = bound.start
      continue
    }
    const other = flags.direction ? undefined : comparedOther(text, hi)
    if (other) {
      flags.direction = other.direction
      flags.basis ??= 'other'
      hi = other.start
      continue
    }
    const yardstick = flags.direction ? yardstickBefore(text, hi) : undefined
    if (yardstick !== undefined) {
      flags.basis ??= 'other'
      hi = yardstick
      continue
    }
    // 年内至少|降低30%.
    const least = flags.direction ? LEAST.exec(text.slice(Math.max(0, hi - 2), hi)) : undefined
    if (least) {
      flags.bound = least[1] === undefined ? 'at-most' : 'at-least'
      hi -= 2
      continue
    }
    const found = TAIL_TABLE.before(text, hi, 0)
    if (!found || NOT_TAILS.before(text, hi, 0)) break
    // 校均达到53个: 均 belongs to what it is reckoned by.
    const each = text.charAt(found.start) === '均' && EACH.includes(text.charAt(found.start - 1) || ' ')
    const start = each && hi - found.start > 1 ? found.start + 1 : found.start
    if (!accept(found.value, flags, text, start, hi)) break
    hi = start
  }
  return hi
}

/** Whether a tail word is read as its role says; sets the flags. */
function accept(
  role: NonNullable<ReturnType<typeof TAIL_TABLE.before>>['value'],
  flags: Flags,
  text: string,
  start: number,
  end: number,
): boolean {
  switch (role.role) {
    case 'change':
      if (flags.direction || flags.to) return false
      // 多, 高, 降 alone need a basis before them.
      if (
        role.weak &&
        !(start > 0 && `比较于同期环实际国省市年末均区平${TIME}`.includes(text.charAt(start - 1))) &&
        start > 0 &&
        !flags.respectively &&
        flags.basis === undefined
      )
        return false
      // 持平的为4个，下降的为43个: what falls is counted.
      if (text.charAt(end) === '的' && flags.reached) return false
      // 缩小|为1.97 and 提高|到 are levels.
      if (flags.reached && '为到至'.includes(text.charAt(end) || ' ')) {
        flags.to = true
        return true
      }
      flags.direction = role.direction
      return true
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

// Matches 对东盟进出口总额, 对医疗机构销售额.
const TOWARDS =
  /^对.{2,}(进出口|出口|进口|销售|贸易|投资|直接投资|贷款|援助|补助|补贴)(总?额|总值|余额|支出)?$|^对.{2,}的.{0,4}(?:欠款|欠账|债务|债权)$/
// Matches 因工程建设引起的投诉, 以区政府名义印发的文件: the words belong to the name as a whole.
const WHOLE = /^(?:因.{2,}?(?:引起|引发|导致|造成)的|以.{2,}?(?:名义|为[主重核载代依骨龙][\u4e00-\u9fff]?的))/

// Matches 通过规划许可, 通过一致性评价; not 通过审查发现问题, 通过评审的方式.
const PASSED =
  /^通过(?!(?:.{0,12}(?:方式|平台|渠道|手段|形式|途径|机制|[、和]))|.{2,}(?:发现|办理|解决|实现|追回|挽回|核减|查出))[\u4e00-\u9fff“”]{0,10}(?:许可|验收|认证|评审|评价|审查|复审|审批|审核|考核|考评|鉴定|审议|表决|备案|核准|答辩|初审|终审|立项)/

// Matches 计划投资, 计划完成投资; not 计划总投资, which is the sum of the project, as the name as a whole.
const PLANNED = /^计划(?:完成)?投资额?$/

// Matches 被联系户, 被帮扶对象.
const DONE_TO = /^被[\u4e00-\u9fff]{2}(?:户|人|者|单位|对象|企业|家庭|村)$/
// Matches 有康复需求, 有劳动能力.
const HAVING = /^有[\u4e00-\u9fff]{2,5}(?:需求|意愿|能力|条件|资质|资格)/

// Matches 达到合格要求的院校; not 达到全国的60%.
const REACHED_BY = /^达到[^，的\d]{2,12}(?:要求|标准|水平|条件|规定|目标|等级|类|级)的[\u4e00-\u9fff]{2,}/

/** Takes times, connectives and the population off the head. */
export function stripHead(
  text: string,
  from: number,
  hi: number,
): { readonly lo: number; readonly subject?: string } {
  let lo = from
  let subject: string | undefined
  let timed = false
  for (;;) {
    if (lo >= hi) break
    const c = text.charAt(lo)
    if (c === TIME || ('，,：:、“'.includes(c) && c !== '“')) {
      timed = c === TIME
      lo++
      continue
    }
    if (timed && '末底初度份起后前内间时的'.includes(c)) {
      lo++
      continue
    }
    timed = false
    const population = SUBJECT_TABLE.at(text, lo)
    const named =
      text.startsWith('各级各类', lo) ||
      (population !== undefined && '局厅'.includes(text.charAt(population.end) || ' ')) ||
      (text.startsWith('全国', lo) && NATIONAL_TABLE.at(text, lo + 2) !== undefined)
    if (population && !named && population.end <= hi) {
      subject = text.slice(lo, population.end)
      lo = population.end
      continue
    }
    // 年|净增, 年|新增.
    if (c === '年' && /^(净增|新增|均新增)/.test(text.slice(lo + 1, lo + 4))) {
      lo++
      continue
    }
    // 通过|规划许可13部: what was passed, not by what means.
    if (c === '通' && PASSED.test(text.slice(lo, Math.min(hi, lo + 24)))) break
    // 计划投资 is what was to be invested.
    if (c === '计' && PLANNED.test(text.slice(lo, Math.min(hi, lo + 8)))) break
    const head = HEAD_TABLE.at(text, lo)
    const verb = head ? undefined : EMPTY_VERB_TABLE.at(text, lo)
    // 被联系户 are those it was done to.
    if (c === '被' && DONE_TO.test(text.slice(lo, Math.min(hi, lo + 8)))) break
    // 有康复需求残疾人: having is what they are told by.
    if (c === '有' && HAVING.test(text.slice(lo, Math.min(hi, lo + 10)))) break
    // 达到合格要求的院校占比: reaching belongs to who reached it.
    if (verb && c === '达' && REACHED_BY.test(text.slice(lo, Math.min(hi, lo + 24)))) break
    const end = head?.end ?? (verb && verb.end < hi - 1 ? verb.end : undefined)
    if (end !== undefined && end <= hi) {
      lo = end
      continue
    }
    // 共|建成山塘; 共建 alone is a word.
    if (c === '共' && /^共建[成设立起]/.test(text.slice(lo, lo + 3))) {
      lo++
      continue
    }
    // 对医疗机构销售额 is sold to them: 对 belongs to the name of an amount.
    if (c === '对' && TOWARDS.test(text.slice(lo, hi))) break
    if ((c === '因' || c === '以') && WHOLE.test(text.slice(lo, hi))) break
    if (HEAD_CHARACTERS.includes(c) && !HEAD_GUARD_TABLE.at(text, lo)) {
      lo++
      continue
    }
    break
  }
  return { lo, ...(subject && { subject }) }
}
