// What stands on the left of a quantity in its clause: the words directly before it (增长, 达到, 同比, 分别 …) are
// taken off one by one as flags, carriers and subjects are taken off the head, and what is left is the label.
// 例：“截至8月底全区就业率同比提高”→ label 就业率, subject 全区, change up, basis year-on-year.
import type { Basis, Direction } from '../model/metric.ts'
import { type Compact, TIME } from './compact.ts'
import { NOT_TAILS, TAIL_TABLE } from './lexicon/changes.ts'
import {
  EMPTY_VERB_TABLE,
  HEAD_CHARACTERS,
  HEAD_GUARD_TABLE,
  HEAD_TABLE,
  NATIONAL_TABLE,
  SUBJECT_TABLE,
} from './lexicon/labels.ts'

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
  /** Whether any word was taken off the tail. */
  readonly tailed: boolean
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

function stripTail(compact: Compact, flags: Flags): number {
  const { text } = compact
  let hi = text.length
  for (;;) {
    const timed = comparedTime(compact, hi)
    if (timed) {
      flags.basis ??= timed.basis
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
    const other = flags.direction ? undefined : comparedOther(text, hi)
    if (other) {
      flags.direction = other.direction
      flags.basis ??= 'other'
      hi = other.start
      continue
    }
    const found = TAIL_TABLE.before(text, hi, 0)
    if (!found || NOT_TAILS.before(text, hi, 0)) break
    if (!accept(found.value, flags, text, found.start, hi)) break
    hi = found.start
  }
  return hi
}

/** 增速|高于城镇居民: a difference from another group; 达到或好于Ⅲ类 is a name. */
function comparedOther(
  text: string,
  hi: number,
): { readonly start: number; readonly direction: Direction } | undefined {
  const found = /(?<!或|和|及|等于)(高于|快于|好于|多于|低于|慢于|少于)[^，,、。；]{2,12}$/.exec(
    text.slice(Math.max(0, hi - 16), hi),
  )
  if (!found) return undefined
  return { start: hi - found[0].length, direction: '低慢少'.includes(found[0].charAt(0)) ? 'down' : 'up' }
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
      // 缩小|为1.97 and 提高|到 are levels.
      if (flags.reached && '为到至'.includes(text.charAt(end) || ' ')) {
        flags.to = true
        return true
      }
      flags.direction = role.direction
      return true
    case 'level':
      if (role.to) flags.to = true
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
    default:
      return true
  }
}

/** 比上年, 较2015年末, 与1985年相比 at the tail. */
function comparedTime(
  compact: Compact,
  hi: number,
): { readonly start: number; readonly basis: Basis } | undefined {
  const { text } = compact
  let at = hi
  for (const word of ['相比', '比', '同期', '水平', '末', '底', '初', '度', '的', '增'])
    if (text.endsWith(word, at) && word !== '增') at -= word.length
  if (text.charAt(at - 1) !== TIME || !'比较与同'.includes(text.charAt(at - 2) || ' ')) return undefined
  return { start: at - 2, basis: basisOf(compact, at - 1) }
}

/** Basis of a comparison with the time at `index`. */
function basisOf(compact: Compact, index: number): Basis {
  const token = compact.times.get(index)
  const after = compact.text.slice(index + 1, index + 4)
  const name = token?.text ?? ''
  if (after.startsWith('同期')) return 'year-on-year'
  if (/^[末底初]/.test(after) || /[末底初]$/.test(name)) return 'other'
  if (/^(上年|去年|上一年|上年度|上一年度)/.test(name)) return 'previous-year'
  return 'other'
}

/** Index of 比, 较 or 与 directly before a time between `lo` and `hi`, else −1. */
function findComparison(compact: Compact, lo: number, hi: number): number {
  for (const index of compact.times.keys()) {
    if (index > lo && index < hi && '比较与同'.includes(compact.text.charAt(index - 1))) return index - 1
  }
  return -1
}

function afterComparison(text: string, at: number): number {
  let next = at
  for (const word of ['同期', '末', '底', '初', '相比', '，'])
    if (text.startsWith(word, next)) next += word.length
  return next
}

/** 同比 and 环比 anywhere in the clause. */
function looseBasis(text: string, hi: number): Basis | undefined {
  const words = text.slice(0, hi)
  if (words.includes('同比')) return 'year-on-year'
  if (words.includes('环比')) return 'period-on-period'
  if (words.includes('年均')) return 'other'
  return undefined
}

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
    const named = text.startsWith('全国', lo) && NATIONAL_TABLE.at(text, lo + 2)
    if (population && !named && population.end <= hi) {
      subject = text.slice(lo, population.end)
      lo = population.end
      continue
    }
    const head = HEAD_TABLE.at(text, lo)
    const verb = head ? undefined : EMPTY_VERB_TABLE.at(text, lo)
    const end = head?.end ?? (verb && verb.end < hi - 1 ? verb.end : undefined)
    if (end !== undefined && end <= hi) {
      lo = end
      continue
    }
    if (HEAD_CHARACTERS.includes(c) && !HEAD_GUARD_TABLE.at(text, lo)) {
      lo++
      continue
    }
    break
  }
  return { lo, ...(subject && { subject }) }
}
