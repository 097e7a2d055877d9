// The months that a report on a quarter counts: those since January, where its first words say so.
// 例：2023年三季度房地产市场运行情况 that begins 前三季度，… → January to September.
import type { Period } from '../model/metric.ts'
import type { Outline } from '../model/outline.ts'

/** How what is counted since January is said, by the end of the quarter. */
const SINCE_JANUARY: ReadonlyMap<string, RegExp> = new Map([
  ['06-30', /(?:^|[。\n])\s*(?:今年)?(?:\d{4}年)?(?:上半年|1\s*[-—－–~～至]\s*6月)/],
  ['09-30', /(?:^|[。\n])\s*(?:今年)?(?:\d{4}年)?(?:前三季度|1\s*[-—－–~～至]\s*9月)/],
  ['12-31', /(?:^|[。\n])\s*(?:今年)?(?:\d{4}年)?(?:全年|1\s*[-—－–~～至]\s*12月)/],
])
/** A report begins within so many characters. */
const HEAD = 600

/** The period of the outline, from January on where the report on a quarter counts so. */
export function countedFrom({ meta, source }: Outline): Period | undefined {
  const { period, inferred } = meta
  if (!period?.start || !inferred.includes('period')) return period
  const quarter = period.start.slice(0, 4) === period.end.slice(0, 4) && !period.start.endsWith('-01-01')
  const said = quarter ? SINCE_JANUARY.get(period.end.slice(5)) : undefined
  return said?.test(source.text.slice(0, HEAD))
    ? { start: `${period.end.slice(0, 4)}-01-01`, end: period.end }
    : period
}
