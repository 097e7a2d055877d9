// The name of a compared figure as it is shown. A goal says that it is one, since its result has the same name; so
// does a figure of an earlier year that a report quotes beside its own.
// 例：新增养老床位 500张 → 520张；新增养老床位（目标） 450张 → 480张；公立医院（上年） 80.1 → 86.2.
import type { Changes, MetricChange, Series } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'
import type { ModelMetric } from '../model/disclosure.ts'

/** The years of the two reports, where they are known. */
export interface ReportYears {
  readonly old?: number
  readonly new?: number
}

export function reportYears({ old, new: next }: Changes): ReportYears {
  return {
    ...(old.year === undefined ? {} : { old: old.year }),
    ...(next.year === undefined ? {} : { new: next.year }),
  }
}

export function labelWords({ old, new: next }: MetricChange, years: ReportYears, lang: Language): string {
  const metric = next ?? old
  return metric ? figureName(metric, next ? years.new : years.old, lang) : ''
}

/** Names that differ say so where the pair is less sure than by a name alone. */
const SURE_BY_NAME = 0.8

/** What last year called a figure that is matched by more than its name: 上年“盘活闲置楼宇”; empty where it is clear. */
export function formerName({ old, new: next, confidence }: MetricChange, lang: Language): string {
  if (!old || !next || old.label === next.label || confidence >= SURE_BY_NAME) return ''
  const name = old.label.replaceAll('“', '‘').replaceAll('”', '’')
  return lang === 'zh' ? `上年“${name}”` : `was “${name}”`
}

/** As the newest year with the figure has it. */
export function seriesName({ label, points }: Series, lang: Language): string {
  const last = points.at(-1)
  return last ? figureName(last.metric, last.year, lang) : label
}

/** `year` is the one that the report with the figure is of. */
function figureName({ label, role, period }: ModelMetric, year: number | undefined, lang: Language): string {
  const end = period ? Number(period.end.slice(0, 4)) : undefined
  const back = year === undefined || end === undefined ? 0 : year - end
  const notes = [
    ...(role === 'target' ? [WORDS[lang].target] : []),
    ...(back === 1 ? [WORDS[lang].lastYear] : back > 1 ? [WORDS[lang].of(end ?? 0)] : []),
  ]
  if (notes.length === 0) return label
  return lang === 'zh' ? `${label}（${notes.join('，')}）` : `${label} (${notes.join(', ')})`
}

const WORDS = {
  zh: { target: '目标', lastYear: '上年', of: (year: number) => `${year}年` },
  en: { target: 'target', lastYear: 'the year before', of: String },
} as const
