// Figures of years before the report year that next year's report knows already: what stands for the year before
// becomes the value that the source states for its own year.
// 例（2022年的稿子）：由上年的1.89缩小到1.86 → 由上年的1.86缩小到【待填：上年1.86】
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric, Period } from '../../model/metric.ts'
import type { Table } from '../../model/outline.ts'
import { putUnder } from '../../text/put-under.ts'
import { type Stretch, stretchAt } from './stretches.ts'

/** A table whose heads name consecutive years up to the report year moves as a whole. */
export type Moving = (table: Table | undefined) => boolean

/** The year a figure is of: the one its period ends in. */
export function yearOf({ period }: LocatedMetric): number | undefined {
  return period && Number(period.end.slice(0, 4))
}

/** The year most figures are of: a work report of 2022 tells what 2021 brought. */
export function reviewedYear(metrics: readonly LocatedMetric[], from: number): number {
  const actual = metrics.filter(({ role, origin }) => role !== 'target' && origin !== 'table')
  const before = actual.filter((metric) => yearOf(metric) === from - 1).length
  return before * 2 > actual.length ? from - 1 : from
}

/** The figure of the same thing one year later, where the source has exactly one. */
export function laterFigures(
  { metrics }: Disclosure,
  stretches: readonly Stretch[],
): (metric: LocatedMetric) => LocatedMetric | undefined {
  const tableOf = (metric: LocatedMetric) => stretchAt(stretches, metric.span.start)?.cell?.table
  const byKey = new Map<string, LocatedMetric[]>()
  for (const metric of metrics) {
    if (!metric.period) continue
    const key = keyOf(metric, metric.period, 0)
    putUnder(byKey, key, metric)
  }
  return (metric) => {
    if (!metric.period || metric.change) return undefined
    const later = byKey.get(keyOf(metric, metric.period, 1)) ?? []
    const near = later.filter((one) => tableOf(one) === tableOf(metric))
    return near.length === 1 ? near[0] : undefined
  }
}

/** What two figures of one thing share, with the period `step` years later. */
function keyOf(metric: LocatedMetric, period: Period, step: number): string {
  const { label, unit, kind, subject, scope, section, role, change, origin } = metric
  const moved = [period.start, period.end].map((day) => day && moveDay(day, step))
  return JSON.stringify([label, unit, kind, subject, scope, section, role, !!change, origin, ...moved])
}

function moveDay(day: string, step: number): string {
  return String(Number(day.slice(0, 4)) + step) + (day.slice(4) === '-02-29' ? '-02-28' : day.slice(4))
}
