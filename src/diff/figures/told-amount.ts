// Whether a figure was last year what this year's change says: 985万元，同比增长7.1% was 919.7万元, so it is the 920万元 of
// last year's report, whatever either is called.
import type { Indicator } from '../name/indicator.ts'
import { reachOf } from '../name/told-change.ts'

/** Whether the later of two figures says, by its change, that it was the earlier one a year before. */
export function toldAmount(old: Indicator, next: Indicator, shift: number | undefined): boolean {
  if (shift !== 1 && shift !== -1) return false
  const [earlier, later] = shift === 1 ? [old, next] : [next, old]
  if (!later.lastYear || earlier.metric.value === null || earlier.unit !== later.unit) return false
  const own = reachOf(earlier.metric)
  return own !== undefined && own.low <= later.lastYear.high && later.lastYear.low <= own.high
}

/** By how much a figure may miss what a later change says it was, and still be taken without a second look. */
const FAR = 1.5

/** Whether the later of two figures says by its change that the earlier one was far from what it is. */
export function deniedAmount(
  old: Indicator,
  next: Indicator,
  shift: number | undefined,
  far: number = FAR,
): boolean {
  if (shift !== 1 && shift !== -1) return false
  const [earlier, later] = shift === 1 ? [old, next] : [next, old]
  const { value } = earlier.metric
  if (!later.lastYear || value === null || earlier.unit !== later.unit) return false
  return value > far * later.lastYear.high || value * far < later.lastYear.low
}

/** By how much a figure of another name may miss it: 卫生技术人员1248.8万人，比上年增加83.0万人 were no 卫生人员1441.1万人. */
const FAR_OF_OTHER_NAME = 1.2
const DENIED = 0.6

/** Whether two figures of different names are two things by what the later one's change says. */
export function deniedByName(old: Indicator, next: Indicator, shift: number | undefined): boolean {
  return old.name !== next.name && deniedAmount(old, next, shift, FAR_OF_OTHER_NAME)
}

/** What it costs that the later figure says the earlier one was another amount, where their names differ as well. */
export function deniedCost(old: Indicator, next: Indicator, shift: number | undefined): number {
  return (old.lastYear || next.lastYear) && deniedByName(old, next, shift) ? DENIED : 0
}
