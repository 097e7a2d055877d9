// Facts, last year's figures and series of years → charts as data. Only what can be compared is drawn together:
// one unit a chart, gaps where a year is missing or not comparable.
import type { Series } from '../model/changes.ts'
import type { Chart, ChartPoint } from '../model/chart.ts'
import type { ModelMetric } from '../model/disclosure.ts'
import type { Fact } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { fromNumber, shift, toText } from '../text/decimal.ts'
import { figureName } from '../text/figure-name.ts'
import { formatNumber } from '../text/figure-value.ts'
import { putUnder } from '../text/put-under.ts'
import { languageOf } from './words.ts'

const MOST_CHARTS = 6
const MOST_BARS = 8

/** Lines over at least three years, else last year beside this year, and the parts of a whole. At most six. */
export function composeCharts(
  facts: readonly Fact[],
  series: readonly Series[],
  template: Template,
  year?: number,
): readonly Chart[] {
  if (!template.blocks.charts) return []
  const lines = trendCharts(series, template)
  const bars = lines.length > 0 ? [] : comparisonCharts(facts, year)
  const scaled = (chart: Chart): Chart => (template.lang.startsWith('zh') ? inLargerUnit(chart) : chart)
  return [...lines, ...bars, ...partCharts(facts, year)].slice(0, MOST_CHARTS).map(scaled).map(nameUnit)
}

/** Values in 亿 or 万 of the unit where the largest asks for it: 6590000000 元 are drawn as 65.9亿元. */
function inLargerUnit(chart: Chart): Chart {
  const values = chart.series.flatMap(({ points }) => points.map(({ value }) => Math.abs(value ?? 0)))
  const largest = Math.max(0, ...values)
  const isMoney = chart.unit.endsWith('元')
  const [power, word] = largest >= 1e8 ? [8, '亿'] : largest >= (isMoney ? 1e4 : 1e5) ? [4, '万'] : [0, '']
  if (power === 0 || chart.unit === '' || /^[万亿]/.test(chart.unit)) return chart
  const scale = ({ label, value }: ChartPoint): ChartPoint => ({
    label,
    value: value === null ? null : Number(toText(shift(fromNumber(value), -power))),
  })
  return {
    ...chart,
    unit: word + chart.unit,
    series: chart.series.map(({ name, points }) => ({ name, points: points.map(scale) })),
  }
}

/** Bars name their unit in the title; lines have it at the axis. */
function nameUnit(chart: Chart): Chart {
  return chart.kind === 'bar' ? { ...chart, title: `${chart.title}（单位：${chart.unit}）` } : chart
}

function trendCharts(series: readonly Series[], template: Template): readonly Chart[] {
  const levels = withoutSameName(series.filter(isLevel).map((one) => named(one, template)))
  const long = levels.flatMap((one) => {
    const points = latestStretch(one.points)
    return points.length >= 3 ? [{ ...one, points }] : []
  })
  const asked = long.filter(({ label }) => template.headline.includes(label))
  return (asked.length > 0 ? asked : long).slice(0, 4).map(({ name, unit, points }, i) => {
    const first = points[0]?.year ?? 0
    const last = points.at(-1)?.year ?? first
    const byYear = new Map(points.map((point) => [point.year, point]))
    const drawn = Array.from({ length: last - first + 1 }, (_, n) => {
      const point = byYear.get(first + n)
      return { label: `${first + n}年`, value: point?.metric.value ?? null }
    })
    const words = drawn.map((p) => `${p.label}${p.value === null ? '无数据' : formatNumber(p.value) + unit}`)
    return {
      id: `trend-${i + 1}`,
      kind: 'line',
      title: `${name}（${first}—${last}年）`,
      description: `${name}：${words.join('，')}。`,
      unit,
      series: [{ name, points: drawn }],
    }
  })
}

/** Results of the years reported on: a change has the name of its level, a goal that of its result. */
function isLevel({ points }: Series): boolean {
  return points.every(
    ({ year, metric }) => metric.value !== null && !metric.change && isResultOf(metric, year),
  )
}

function isResultOf({ role, period }: ModelMetric, year: number | undefined): boolean {
  const end = period?.end.slice(0, 4)
  return role !== 'target' && (year === undefined || end === undefined || end === String(year))
}

interface NamedSeries extends Series {
  readonly name: string
}

/** As the newest figure is called. */
function named(one: Series, template: Template): NamedSeries {
  const { metric } = one.points.at(-1) ?? {}
  return { ...one, name: metric ? figureName(metric, languageOf(template)) : one.label }
}

/** Of several under one name the first. */
function withoutSameName(series: readonly NamedSeries[]): readonly NamedSeries[] {
  const names = new Set<string>()
  return series.filter(({ name }) => !names.has(name) && names.add(name))
}

/**
 * From the last year on that cannot be compared with the year before, or has another unit than the newest: a line
 * through both would smooth it over.
 */
function latestStretch(points: Series['points']): Series['points'] {
  const unit = points.at(-1)?.metric.unit
  const last = points.findLastIndex(
    ({ comparable }, i) => i > 0 && (!comparable || points[i - 1]?.metric.unit !== unit),
  )
  return points.slice(Math.max(0, last))
}

/** Pairs of one unit, most pairs first; a chart needs two of them. */
function comparisonCharts(facts: readonly Fact[], year: number | undefined): readonly Chart[] {
  const drawable = facts.filter((fact) => isDrawn(fact, year))
  const units = [...groupBy(drawable, ({ metric }) => metric.unit)]
    .map(([unit, list]) => [unit, similar(withoutRepetition(list)).slice(0, MOST_BARS)] as const)
    .filter(([, list]) => list.length >= 2)
    .sort((a, b) => b[1].length - a[1].length)
  return units.slice(0, 3).map(([unit, drawn], i) => {
    const names = [drawn[0]?.previous?.year ?? '上年', year === undefined ? '本年' : `${year}年`]
    const gap = year !== undefined && /^\d+年$/.test(names[0] ?? '') && names[0] !== `${year - 1}年`
    const labels = shortLabels(drawn)
    const pick = (value: (fact: Fact) => number | null | undefined) =>
      drawn.map((fact, n) => ({ label: labels[n] ?? fact.label, value: value(fact) ?? null }))
    return {
      id: `comparison-${i + 1}`,
      kind: 'bar',
      title: `与${gap ? names[0] : '上年'}比较`,
      description: drawn
        .map((f, n) => `${labels[n]}${names[0]}${f.previous?.figure}，${names[1]}${f.value}${unit}`)
        .join('；'),
      unit,
      series: [
        { name: names[0] ?? '', points: pick((fact) => fact.previous?.metric.value) },
        { name: names[1] ?? '', points: pick((fact) => fact.metric.value) },
      ],
    }
  })
}

/** A result of the year reported on, stated as a level in both years: no target, no change, no rank, no older figure. */
function isDrawn({ metric, previous }: Fact, year: number | undefined): boolean {
  if (!previous?.comparable || metric.value === null || previous.metric.value === null) return false
  if (metric.unit === '' || previous.metric.unit !== metric.unit) return false
  return !metric.change && metric.kind !== 'rank' && isResultOf(metric, year)
}

/** An indicator that a table repeats after the text is drawn once; of two under one label the first. */
function withoutRepetition(facts: readonly Fact[]): readonly Fact[] {
  const labels = new Set<string>()
  const byFigures = new Map<string, string[]>()
  return facts.filter(({ label, metric, previous }) => {
    const figures = `${metric.value} ${previous?.metric.value}`
    const others = byFigures.get(figures) ?? []
    if (labels.has(label) || others.some((other) => label.includes(other) || other.includes(label)))
      return false
    labels.add(label)
    byFigures.set(figures, others)
    others.push(label)
    return true
  })
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    putUnder(groups, key, item)
  }
  return groups
}

/** Without what a table's column adds (一般公共预算收入·实际) where the rest still tells the bars apart. */
function shortLabels(facts: readonly Fact[]): readonly string[] {
  const short = facts.map(({ label, metric }) =>
    metric.origin === 'table' ? (label.split('·')[0] ?? label) : label,
  )
  return facts.map(({ label }, i) => {
    const own = short[i] ?? label
    return short.filter((other) => other === own).length === 1 ? own : label
  })
}

/** Bars that can be read side by side: within a factor of 50 of the largest. */
function similar(facts: readonly Fact[]): readonly Fact[] {
  const largest = facts.reduce((most, { metric }) => Math.max(most, Math.abs(metric.value ?? 0)), 0)
  return facts.filter(({ metric }) => Math.abs(metric.value ?? 0) * 50 >= largest)
}

/** The parts of a whole of this year that were stated together (其中…), three of them at least. */
function partCharts(facts: readonly Fact[], year: number | undefined): readonly Chart[] {
  const grouped = facts.filter(({ metric }) => metric.group)
  const groups = groupBy(grouped, ({ metric }) => metric.group?.id ?? '')
  const charts: Chart[] = []
  for (const [id, members] of groups) {
    const total = members.find(({ metric }) => metric.group?.as === 'total')
    const parts = members.filter(({ metric }) => metric.group?.as === 'part' && metric.value !== null)
    const units = new Set(parts.map(({ metric }) => metric.unit))
    const labels = new Set(parts.map(({ label }) => label))
    if (
      !total ||
      !isResultOf(total.metric, year) ||
      parts.length < 3 ||
      units.size !== 1 ||
      labels.size < parts.length
    )
      continue
    charts.push({
      id: `parts-${id}`,
      kind: 'bar',
      title: `${wholeName(total)}构成`,
      description: parts.map((f) => `${f.label}${f.value}${f.unit}`).join('，'),
      unit: total.metric.unit,
      series: [{ name: total.label, points: parts.map((f) => ({ label: f.label, value: f.metric.value })) }],
    })
  }
  return charts
}

/** A row 合计 says nothing of what it sums up; the section does. */
function wholeName({ label, metric, sectionTitle }: Fact): string {
  return /^(?:合计|总计|共计|小计|总数)$/.test(metric.label) && sectionTitle !== ''
    ? `${sectionTitle}${label}`
    : label
}
