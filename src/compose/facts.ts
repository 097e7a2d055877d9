// Metrics → facts: value, unit, period and last year's figure in the words that tables, cards and tooltips print.
// 例：就业率 98.6 %, 2019-01-01…2019-08-31 → { value: `98.6`, unit: `%`, period: `2019年1—8月` }.
import type { Changes, MetricChange } from '../model/changes.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Period } from '../model/metric.ts'
import type { Section } from '../model/outline.ts'
import type { Fact, FactComparison } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { changeWords } from '../text/change-words.ts'
import { figureName } from '../text/figure-name.ts'
import { formatUnit, formatValue } from '../text/figure-value.ts'
import { formatPeriod } from './periods.ts'
import { changeTerms, languageOf, word } from './words.ts'

/** All metrics as facts, in the order of the text; `changes` adds last year's figure to each pair that was found. */
export function formatFacts(disclosure: Disclosure, template: Template, changes?: Changes): readonly Fact[] {
  const titles = sectionTitles(disclosure.sections)
  const pairs = new Map<string, MetricChange>()
  for (const change of changes?.metrics ?? []) if (change.new) pairs.set(change.new.id, change)
  const periodWords = formatPeriods(template.lang)
  const lang = languageOf(template)
  const target = word(template, 'target')
  return disclosure.metrics.map((metric) => {
    const pair = pairs.get(metric.id)
    const previous = pair && changes ? comparison(pair, changes.old.year, template) : undefined
    return {
      metric,
      // What is planned must not read like what was done.
      label: figureName(metric, lang, { target }),
      value: formatValue(metric, template.lang),
      unit: formatUnit(metric),
      period: periodWords(metric.period),
      sectionTitle: titles.get(metric.section) ?? '',
      ...(previous ? { previous } : {}),
    }
  })
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
  return {
    metric: old,
    year,
    value: formatValue(old, template.lang),
    unit: formatUnit(old),
    change: changeWords(pair, languageOf(template), changeTerms(template)),
    ...directionOf(pair),
    comparable: pair.comparable,
  }
}

/** None of what cannot be compared, nor of a range that differs. */
function directionOf({ comparable, delta, status }: MetricChange): Pick<FactComparison, 'direction'> {
  const amount = delta ?? (status === 'same' ? 0 : undefined)
  if (!comparable || amount === undefined) return {}
  return { direction: amount > 0 ? 'up' : amount < 0 ? 'down' : 'flat' }
}
