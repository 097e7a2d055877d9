// Facts, last year's figures and series of years → charts as data. Only what can be compared is drawn together:
// one unit a chart, gaps where a year is missing or not comparable.
import type { Series } from '../model/changes.ts'
import type { Chart } from '../model/chart.ts'
import type { Fact } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { formatNumber } from './values.ts'

const MOST_CHARTS = 6
const MOST_BARS = 8

/** Lines over at least three years, else last year beside this year, and the parts of a whole. At most six. */
export function composeCharts(
  facts: readonly Fact[],
  series: readonly Series[],
  template: Template,
): readonly Chart[] {
  if (!template.blocks.charts) return []
  const lines = trendCharts(series, template)
  const bars = lines.length > 0 ? [] : comparisonCharts(facts)
  return [...lines, ...bars, ...partCharts(facts)].slice(0, MOST_CHARTS)
}

function trendCharts(series: readonly Series[], template: Template): readonly Chart[] {
  const long = series.filter(
    ({ points }) => points.length >= 3 && points.every((p) => p.metric.value !== null),
  )
  const asked = long.filter(({ label }) => template.headline.includes(label))
  return (asked.length > 0 ? asked : long).slice(0, 4).map(({ label, unit, points }, i) => {
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
      title: `${label}（${first}—${last}年）`,
      description: `${label}：${words.join('，')}。`,
      unit,
      series: [{ name: label, points: drawn }],
    }
  })
}

/** Pairs of one unit, most pairs first; a chart needs two of them. */
function comparisonCharts(facts: readonly Fact[]): readonly Chart[] {
  const byUnit = new Map<string, Fact[]>()
  for (const fact of facts) {
    const { metric, previous } = fact
    if (!previous?.comparable || metric.value === null || previous.metric.value === null) continue
    if (metric.change || metric.kind === 'rank' || previous.metric.unit !== metric.unit) continue
    byUnit.set(metric.unit, [...(byUnit.get(metric.unit) ?? []), fact])
  }
  const units = [...byUnit].filter(([, list]) => list.length >= 2).sort((a, b) => b[1].length - a[1].length)
  return units.slice(0, 3).map(([unit, list], i) => {
    const drawn = similar(list).slice(0, MOST_BARS)
    const previousYear = drawn[0]?.previous?.year
    const names = [previousYear === undefined ? '上年' : `${previousYear}年`, '本年']
    const pick = (value: (fact: Fact) => number | null | undefined) =>
      drawn.map((fact) => ({ label: fact.label, value: value(fact) ?? null }))
    return {
      id: `comparison-${i + 1}`,
      kind: 'bar',
      title: `与上年比较（单位：${unit}）`,
      description: drawn
        .map((f) => `${f.label}上年${f.previous?.value}${unit}，本年${f.value}${unit}`)
        .join('；'),
      unit,
      series: [
        { name: names[0] ?? '', points: pick((fact) => fact.previous?.metric.value) },
        { name: names[1] ?? '', points: pick((fact) => fact.metric.value) },
      ],
    }
  })
}

/** Bars that can be read side by side: within a factor of 50 of the largest. */
function similar(facts: readonly Fact[]): readonly Fact[] {
  const largest = Math.max(...facts.map(({ metric }) => Math.abs(metric.value ?? 0)))
  return facts.filter(({ metric }) => Math.abs(metric.value ?? 0) * 50 >= largest)
}

/** The parts of a whole that were stated together (其中…), three of them at least. */
function partCharts(facts: readonly Fact[]): readonly Chart[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const { group } = fact.metric
    if (group) groups.set(group.id, [...(groups.get(group.id) ?? []), fact])
  }
  const charts: Chart[] = []
  for (const [id, members] of groups) {
    const total = members.find(({ metric }) => metric.group?.as === 'total')
    const parts = members.filter(({ metric }) => metric.group?.as === 'part' && metric.value !== null)
    const units = new Set(parts.map(({ metric }) => metric.unit))
    if (!total || parts.length < 3 || units.size !== 1) continue
    charts.push({
      id: `parts-${id}`,
      kind: 'bar',
      title: `${total.label}构成（单位：${total.metric.unit}）`,
      description: parts.map((f) => `${f.label}${f.value}${f.unit}`).join('，'),
      unit: total.metric.unit,
      series: [{ name: total.label, points: parts.map((f) => ({ label: f.label, value: f.metric.value })) }],
    })
  }
  return charts
}
