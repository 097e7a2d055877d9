// Models of several years → the series of every indicator. Neighbouring years are matched as in `diff`; an
// indicator that one year leaves out is looked for in the next, and the gap stays visible.
import type { MetricChange, MetricSide, Series, SeriesPoint } from '../model/changes.ts'
import type { Model } from '../model/disclosure.ts'
import { modelSections } from '../text/claims.ts'
import { putUnder } from '../text/put-under.ts'
import { diff } from './diff.ts'
import { glossary, indicatorsOf } from './name/indicator.ts'
import { reportYear } from './name/period.ts'

/** How many missing years an indicator may skip and still be the same series. */
const LONGEST_GAP = 3

interface Open {
  readonly points: SeriesPoint[]
}

/** `models` of different, known years in any order. Series in the order of the text, newest year first to speak. */
export function seriesOf(models: readonly Model[]): readonly Series[] {
  const years = [...models].sort((a, b) => (reportYear(a) ?? 0) - (reportYear(b) ?? 0))
  const figures = years.map(metricsOf)
  const all: Open[] = []
  let heads: readonly (ReadonlyMap<string, Open> | undefined)[] = []
  for (const [i, model] of years.entries()) {
    const year = reportYear(model) ?? 0
    const mine = new Map<string, Open>()
    const free = new Map((figures[i] ?? []).map((metric) => [metric.id, metric]))
    for (let back = 1; back <= LONGEST_GAP && i - back >= 0; back++) {
      const earlier = years[i - back]
      const open = heads[i - back]
      if (!earlier || !open || open.size === 0 || free.size === 0) continue
      for (const change of diff(earlier, model).metrics) {
        extend(change, { from: reportYear(earlier) ?? 0, to: year }, open, mine, free)
      }
    }
    for (const metric of free.values()) {
      const series: Open = { points: [{ year, metric, comparable: true, reasons: [] }] }
      all.push(series)
      mine.set(metric.id, series)
    }
    heads = [...heads, mine]
  }
  return inReadingOrder(all, years, figures)
}

/** Adds the new side of a pair to the series that ends in its old side, when both are still free. */
function extend(
  { old, new: next, comparable, reasons }: MetricChange,
  years: { readonly from: number; readonly to: number },
  open: ReadonlyMap<string, Open>,
  mine: Map<string, Open>,
  free: Map<string, MetricSide>,
): void {
  if (!old || !next || !free.has(next.id)) return
  const series = open.get(old.id)
  const last = series?.points.at(-1)
  if (!series || last?.metric.id !== old.id || last.year !== years.from) return
  series.points.push({ year: years.to, metric: next, comparable, reasons })
  mine.set(next.id, series)
  free.delete(next.id)
}

function metricsOf(model: Model): readonly MetricSide[] {
  return indicatorsOf(model, glossary(model)).map(({ metric }) => metric)
}

/**
 * As the newest report has them; what it no longer has stands behind those of its section, and behind all where the
 * section is gone, in the order of older reports.
 */
function inReadingOrder(
  all: readonly Open[],
  years: readonly Model[],
  figures: readonly (readonly MetricSide[])[],
): readonly Series[] {
  const byYear = new Map<number, Map<string, Series>>()
  const paths = new Map(years.map((model) => [reportYear(model) ?? 0, pathsOf(model)]))
  for (const { points } of all) {
    const last = points.at(-1)
    if (!last) continue
    const { label, unit, section } = last.metric
    const ends = byYear.get(last.year) ?? new Map<string, Series>()
    ends.set(last.metric.id, { label, unit, section, path: paths.get(last.year)?.get(section) ?? [], points })
    byYear.set(last.year, ends)
  }
  const bySection = new Map<string, Series[]>()
  for (let i = years.length - 1; i >= 0; i--) {
    const model = years[i]
    const ends = model && byYear.get(reportYear(model) ?? 0)
    for (const { id } of figures[i] ?? []) {
      const series = ends?.get(id)
      if (series) putUnder(bySection, series.section, series)
    }
  }
  return [...bySection.values()].flat()
}

function pathsOf({ sections }: Model): ReadonlyMap<string, readonly string[]> {
  return new Map(modelSections(sections).map(({ id, path }) => [id, path]))
}
