// What stands on the left of a quantity in its clause: the words directly before it (增长, 达到, 同比, 分别 …) are
// taken off one by one as flags, carriers and subjects are taken off the head, and what is left is the label.
// 例：“截至8月底全区就业率同比提高”→ label 就业率, subject 全区, change up, basis year-on-year.
import type { Basis, Direction } from '../../model/metric.ts'
import type { Compact } from './compact.ts'
import { afterComparison, basisOf, findComparison, looseBasis } from './comparison.ts'
import { stripHead } from './left-head.ts'
import { type Flags, stripTail } from './left-tail.ts'
import { nominalWords } from './nominal.ts'

/** The left side of one quantity; offsets are those of its compact text. */
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
      : /^([同环]比)?(?:总体|累计)?(?:([增涨升]|[降跌减])幅|(增长|增加|下降|减少)率)$/.exec(
          compact.text.slice(lo, hi),
        )
  const alone =
    width !== null &&
    width !== undefined &&
    width[0] === compact.text.replace(/^(?:同比|环比)(?=.幅|..率)/, '')
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
