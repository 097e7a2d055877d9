// A pair of figures → last year's figure in the words of tables, cards and tooltips; and the heads of its columns.
// 例：61.5亿元 of 2022, after 58.2亿元 of 2021, under the head 2022年: `58.2亿元（2021年）`, `+3.3亿（+5.7%）`.
import type { Changes, MetricChange } from '../model/changes.ts'
import type { Metric } from '../model/metric.ts'
import type { FactComparison, Publication } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { isConsecutive, type ReportYears, reportYears } from '../text/change-label.ts'
import { changeWords } from '../text/change-words.ts'
import { formatUnit, formatValue } from '../text/figure-value.ts'
import { changeTerms, languageOf, word } from './words.ts'

type Wording = Pick<Template, 'lang' | 'wording'>

/** Last year's figures, found by this year's and put in words. */
export interface Comparer {
  /** Of a figure of this year by its id; undefined where last year has none. */
  readonly previousOf: (id: string) => FactComparison | undefined
  /** Heads of the columns: `2022年` and 比上年增减, or 比2021年增减 where a year lies between. */
  readonly heads: Pick<Publication['words'], 'previous' | 'change'>
}

/**
 * Makes the words of each pair when they are asked for; pairs are looked up by the id of this year's figure.
 */
export function createComparer(changes: Changes, template: Wording): Comparer {
  const years = reportYears(changes)
  const pairs = new Map<string, MetricChange>()
  for (const change of changes.metrics) if (change.new) pairs.set(change.new.id, change)
  const compare = pairComparer(years, template)
  return {
    heads: { previous: yearWords(years.old, template), change: changeHead(years, template) },
    previousOf: (id) => {
      const pair = pairs.get(id)
      return pair?.old && compare(pair, pair.old)
    },
  }
}

function pairComparer(
  years: ReportYears,
  template: Wording,
): (change: MetricChange, old: Metric) => FactComparison {
  const terms = changeTerms(template)
  const lang = languageOf(template)
  return (change, old) => {
    const year = endYear(old) ?? years.old
    const value = formatValue(old, template.lang)
    const unit = formatUnit(old)
    const dated = yearWords(year, template)
    const isOther = year !== years.old && years.old !== undefined
    const isUnitSaid = change.new !== undefined && formatUnit(change.new) === unit
    const base = change.delta === undefined ? undefined : unsaidBase(change, years)
    const against = (words: string): string =>
      base === undefined ? words : againstYear(words, yearWords(base, template), template)
    return {
      metric: old,
      year: dated,
      figure: value + unit,
      dated: `${dated}${lang === 'zh' ? '' : ' '}${value}${unit}`,
      change: against(changeWords(change, lang, { terms })),
      row: {
        figure: isOther ? inBrackets(value + unit, dated, template) : isUnitSaid ? value : value + unit,
        change: against(changeWords(change, lang, { terms, unit: false })),
      },
      ...directionOf(change),
      comparable: change.comparable,
    }
  }
}

/** `2022年`; 上年 where no year is known. */
function yearWords(year: number | undefined, template: Wording): string {
  if (year === undefined) return word(template, 'previous')
  return `${year}${word(template, 'yearSuffix')}`.trim()
}

/** 比上年增减 tells of the year before only where nothing lies between. */
function changeHead(years: ReportYears, template: Wording): string {
  const head = word(template, 'change')
  if (isConsecutive(years) || years.old === undefined) return head
  const year = yearWords(years.old, template)
  if (languageOf(template) === 'en') return `${head} since ${year}`
  return head.replace('上年', year)
}

/** The year that a change is reckoned from, where the head of its column means another. */
function unsaidBase({ old, new: next }: MetricChange, years: ReportYears): number | undefined {
  const [from, to] = [endYear(old), endYear(next)]
  if (from === undefined || to === undefined || years.old === undefined) return undefined
  const meant = isConsecutive(years) ? to - 1 : years.old
  return from === meant ? undefined : from
}

function endYear(metric: Metric | undefined): number | undefined {
  return metric?.period && Number(metric.period.end.slice(0, 4))
}

function inBrackets(words: string, note: string, template: Wording): string {
  return languageOf(template) === 'en' ? `${words} (${note})` : `${words}（${note}）`
}

/** `比2020年+3.3亿元`. */
function againstYear(words: string, year: string, template: Wording): string {
  return languageOf(template) === 'en' ? `${words} since ${year}` : `比${year}${words}`
}

/** None of what cannot be compared, nor of a range that differs. */
function directionOf({ comparable, delta, status }: MetricChange): Pick<FactComparison, 'direction'> {
  const amount = delta ?? (status === 'same' ? 0 : undefined)
  if (!comparable || amount === undefined) return {}
  return { direction: amount > 0 ? 'up' : amount < 0 ? 'down' : 'flat' }
}
