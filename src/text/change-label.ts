// The name of a compared figure as it is shown. A goal says that it is one, since its result has the same name; so
// does a figure of an earlier year that a report quotes beside its own.
// 例：新增养老床位 500张 → 520张；新增养老床位（目标） 450张 → 480张；公立医院（上年） 80.1 → 86.2.
import type { Changes, MetricChange, MetricSide, Series } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'
import type { ModelMetric } from '../model/disclosure.ts'
import { figureName } from './figure-name.ts'
import { putUnder } from './put-under.ts'

/** The years that the figures of the two reports are of unless said otherwise, where they are known. */
export interface ReportYears {
  readonly old?: number
  readonly new?: number
}

/**
 * The year each report's figures are of: its own, or the one before where it looks back, as a work report
 * does.
 */
export function reportYears(changes: Changes): ReportYears {
  const [old, next] = [reviewedYear(changes, 'old'), reviewedYear(changes, 'new')]
  return { ...(old === undefined ? {} : { old }), ...(next === undefined ? {} : { new: next }) }
}

/** Whether nothing lies between the years that are compared; taken for granted where one is unknown. */
export function isConsecutive({ old, new: next }: ReportYears): boolean {
  return old === undefined || next === undefined || next - old === 1
}

/** 上年, or `2021年` where a year lies between. */
export function formerYear(years: ReportYears, lang: Language): string {
  const { lastYear, of } = WORDS[lang]
  return isConsecutive(years) ? lastYear : of(years.old ?? 0)
}

function reviewedYear(changes: Changes, side: 'old' | 'new'): number | undefined {
  const { year } = changes[side]
  const figures = changes.metrics.flatMap((change) => change[side] ?? [])
  return year !== undefined && looksBack(figures, year) ? year - 1 : year
}

/** Whether most results of a report are of the year before: a work report is named for the year it is given in. */
function looksBack(figures: readonly ModelMetric[], year: number): boolean {
  const results = figures.filter(({ role, period }) => role !== 'target' && period !== undefined)
  const back = results.filter(({ period }) => period?.end.startsWith(String(year - 1)))
  return 2 * back.length > results.length
}

/** What readers are told where the newer report looks back on the year before; empty where it does not. */
export function reviewWords(changes: Changes, lang: Language): string {
  const { year } = changes.new
  const { new: reviewed } = reportYears(changes)
  return year === undefined || reviewed === undefined || reviewed === year ? '' : REVIEWS[lang](reviewed)
}

/** Of the reports of which years most results are of the year before. */
export function yearsLookingBack(series: readonly Series[]): ReadonlySet<number> {
  const figures = new Map<number, ModelMetric[]>()
  for (const { points } of series) {
    for (const { year, metric } of points) {
      putUnder(figures, year, metric)
    }
  }
  return new Set([...figures].flatMap(([year, list]) => (looksBack(list, year) ? [year] : [])))
}

const REVIEWS = {
  zh: (year: number) => `报告回顾上一年，未注明的是${year}年的数`,
  en: (year: number) => `The report looks back: figures are of ${year} unless they say otherwise`,
} as const

/** The name of an indicator in the newer year, in the older where it is gone: `新增养老床位（目标）`. */
export function labelWords({ old, new: next }: MetricChange, years: ReportYears, lang: Language): string {
  const metric = next ?? old
  return metric ? nameOf(metric, next ? years.new : years.old, lang) : ''
}

/** Names that differ say so where the pair is less sure than by a name alone. */
const SURE_BY_NAME = 0.8

/** What last year called a figure that is matched by more than its name: 上年“盘活闲置楼宇”; empty where it is clear. */
export function formerName(
  { old, new: next, confidence }: MetricChange,
  years: ReportYears,
  lang: Language,
): string {
  if (!old || !next || old.label === next.label || confidence >= SURE_BY_NAME) return ''
  const name = old.label.replaceAll('“', '‘').replaceAll('”', '’')
  return lang === 'zh' ? `${formerYear(years, lang)}“${name}”` : `was “${name}”`
}

/** As the newest year with the figure has it; a change is told from its level by a word. */
export function seriesName(
  { label, points }: Series,
  lookingBack: ReadonlySet<number>,
  lang: Language,
): string {
  const last = points.at(-1)
  if (!last) return label
  const year = lookingBack.has(last.year) ? last.year - 1 : last.year
  return nameOf(last.metric, year, lang, last.metric.change ? [WORDS[lang].change] : [])
}

/** `year` is the one that the figures of its report are of. */
function nameOf(
  metric: MetricSide,
  year: number | undefined,
  lang: Language,
  more: readonly string[] = [],
): string {
  const end = metric.period ? Number(metric.period.end.slice(0, 4)) : undefined
  const back = year === undefined || end === undefined ? 0 : year - end
  const { target, lastYear, of } = WORDS[lang]
  const notes = back === 1 ? [lastYear] : back > 1 ? [of(end ?? 0)] : []
  const told = metric.name === undefined ? metric : { ...metric, label: metric.name }
  return figureName(told, lang, { target, notes: [...notes, ...more] })
}

const WORDS = {
  zh: { target: '目标', change: '增减', lastYear: '上年', of: (year: number) => `${year}年` },
  en: { target: 'target', change: 'change', lastYear: 'the year before', of: String },
} as const
