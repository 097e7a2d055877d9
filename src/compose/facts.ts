// Metrics → facts: value, unit, period and last year's figure in the words that tables, cards and tooltips print.
// 例：就业率 98.6 %, 2019-01-01…2019-08-31 → { value: `98.6`, unit: `%`, period: `2019年1—8月` }.
import type { Changes, MetricChange, Reason } from '../model/changes.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Metric, Period } from '../model/metric.ts'
import type { Section } from '../model/outline.ts'
import type { Fact, FactComparison } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { rankWords } from '../text/change-amounts.ts'
import { formatPeriod } from './periods.ts'
import { formatNumber, formatUnit, formatValue } from './values.ts'
import { type WordKey, word } from './words.ts'

const REASONS: Readonly<Record<Reason, WordKey>> = {
  period: 'incomparablePeriod',
  unit: 'incomparableUnit',
  approximation: 'incomparableApproximation',
  scope: 'incomparableScope',
}

/** All metrics as facts, in the order of the text; `changes` adds last year's figure to each pair that was found. */
export function formatFacts(disclosure: Disclosure, template: Template, changes?: Changes): readonly Fact[] {
  const titles = sectionTitles(disclosure.sections)
  const pairs = new Map<string, MetricChange>()
  for (const change of changes?.metrics ?? []) if (change.new) pairs.set(change.new.id, change)
  const periodWords = formatPeriods(template.lang)
  return disclosure.metrics.map((metric) => {
    const pair = pairs.get(metric.id)
    const previous = pair && changes ? comparison(pair, changes.old.year, template) : undefined
    return {
      metric,
      label: labelOf(metric, template),
      value: formatValue(metric, template.lang),
      unit: formatUnit(metric),
      period: periodWords(metric.period),
      sectionTitle: titles.get(metric.section) ?? '',
      ...(previous ? { previous } : {}),
    }
  })
}

// What is planned must not read like what was done: 一般公共预算收入（目标）.
function labelOf({ label, role }: Metric, template: Template): string {
  const target = word(template, 'target')
  if (role !== 'target' || label.includes(target)) return label
  return template.lang.startsWith('zh') ? `${label}（${target}）` : `${label} (${target})`
}

// A report has few periods, each of them many times.
function formatPeriods(lang: string): (period: Period | undefined) => string {
  const known = new Map<string, string>()
  return (period) => {
    if (!period) return ''
    const key = `${period.start} ${period.end}`
    const words = known.get(key) ?? formatPeriod(period, lang)
    known.set(key, words)
    return words
  }
}

function sectionTitles(
  sections: readonly Section[],
  titles = new Map<string, string>(),
): Map<string, string> {
  for (const section of sections) {
    titles.set(section.id, section.title)
    sectionTitles(section.sections, titles)
  }
  return titles
}

function comparison(
  pair: MetricChange,
  year: number | undefined,
  template: Template,
): FactComparison | undefined {
  const { old } = pair
  if (!old) return undefined
  const amount = pair.delta ?? 0
  return {
    metric: old,
    year,
    value: formatValue(old, template.lang),
    unit: formatUnit(old),
    change: pair.comparable ? changeWords(pair, template) : reasonWords(pair, template),
    ...(pair.comparable && pair.delta !== undefined
      ? { direction: amount > 0 ? 'up' : amount < 0 ? 'down' : 'flat' }
      : {}),
    comparable: pair.comparable,
  }
}

/** `+12（+7.3%）`, `+0.5个百分点`, `持平`; from second to first is `上升1位`. */
function changeWords(pair: MetricChange, template: Template): string {
  if (pair.delta === undefined) return ''
  if (pair.delta === 0) return word(template, 'unchanged')
  if (pair.new?.kind === 'rank') return rankWords(pair.delta, template.lang.startsWith('en') ? 'en' : 'zh')
  const percentages = pair.new?.kind === 'percentage' && pair.percent === undefined
  const amount = signed(pair.delta, pair.new?.resolution) + (percentages ? word(template, 'points') : '')
  return pair.percent === undefined ? amount : `${amount}（${signed(round(pair.percent))}%）`
}

function reasonWords(pair: MetricChange, template: Template): string {
  const [first] = pair.reasons
  return word(template, first ? REASONS[first] : 'incomparable')
}

function signed(value: number, resolution?: number): string {
  return (value > 0 ? '+' : '') + formatNumber(value, resolution)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
