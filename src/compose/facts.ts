// Metrics → facts: value, unit, period and last year's figure in the words that tables, cards and tooltips print.
// 例：就业率 98.6 %, 2019-01-01…2019-08-31 → { value: `98.6`, unit: `%`, period: `2019年1—8月` }.
import type { Disclosure } from '../model/disclosure.ts'
import type { Period } from '../model/metric.ts'
import type { Section } from '../model/outline.ts'
import type { Fact } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { figureName } from '../text/figure-name.ts'
import { formatUnit, formatValue } from '../text/figure-value.ts'
import type { Comparer } from './comparison.ts'
import { formatPeriod } from './periods.ts'
import { languageOf, word } from './words.ts'

/** All metrics as facts, in the order of the text; `comparer` adds last year's figure to each pair that was found. */
export function formatFacts(
  disclosure: Disclosure,
  template: Template,
  comparer?: Comparer,
): readonly Fact[] {
  const titles = sectionTitles(disclosure.sections)
  const periodWords = formatPeriods(template.lang)
  const lang = languageOf(template)
  const target = word(template, 'target')
  return disclosure.metrics.map((metric) => {
    const previous = comparer?.previousOf(metric.id)
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
