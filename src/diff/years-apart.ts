// How many years two reports lie apart, by their figures. 例：a work report may be dated to the year it is given in, the
// next one to the year it reviews: their years are two apart, what they report on is one.
import type { Indicator } from './name/indicator.ts'
import { yearOf } from './name/period.ts'

/** So many figures of one name must agree before they are believed more than what the reports say of themselves. */
const ENOUGH = 5
/** Their share of all that both reports have by one name. */
const MOST = 2 / 3

/** `stated`: new report year minus old one; undefined when a year is unknown, and then figures do not tell either. */
export function yearsApart(
  old: readonly Indicator[],
  next: readonly Indicator[],
  stated: number | undefined,
): number | undefined {
  if (stated === undefined) return undefined
  const left = onlyOnes(old)
  const times = new Map<number, number>()
  let all = 0
  for (const [signature, indicator] of onlyOnes(next)) {
    const [from, to] = [left.get(signature)?.period, indicator?.period]
    if (!from || !to) continue
    const apart = yearOf(to.end) - yearOf(from.end)
    times.set(apart, (times.get(apart) ?? 0) + 1)
    all++
  }
  const agreed = [...times].find(([, count]) => count >= ENOUGH && count > MOST * all)
  return agreed?.[0] ?? stated
}

/** Figures whose name and dimensions no other has. */
function onlyOnes(side: readonly Indicator[]): ReadonlyMap<number, Indicator | undefined> {
  const map = new Map<number, Indicator | undefined>()
  for (const indicator of side)
    map.set(indicator.signature, map.has(indicator.signature) ? undefined : indicator)
  return map
}
