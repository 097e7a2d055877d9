// Amounts of change in words: exact, with sign, 万 and 亿 where they make a number shorter.
// 例：84402000000 元 → +844.02亿元; 0.3 of two percentages → +0.3个百分点; a rank from second to first → 上升1位.
import type { MetricChange, Reason } from '../model/changes.ts'
import type { Language } from '../model/diagnostic.ts'
import type { ModelMetric } from '../model/disclosure.ts'
import { isYear } from './calendar.ts'
import { fromNumber, shift, toText } from './decimal.ts'

export const REASONS: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = {
  zh: { period: '时段不同', unit: '单位不同', approximation: '概数与确数', scope: '口径不同' },
  en: { period: 'period', unit: 'unit', approximation: 'approximation', scope: 'scope' },
}

/** `+6`, `−2.7`, `+844.02亿`: U+2212 for minus, never a rounded digit. */
export function signedNumber(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return sign + plainNumber(Math.abs(value))
}

/** `3600`, `3.2万`, `1.05亿`: 万, 亿 and 万亿 where that is shorter and at most four decimals are left. */
export function plainNumber(value: number): string {
  const exact = fromNumber(value)
  const plain = toText(exact)
  for (const [power, scale] of SCALES) {
    if (Math.abs(value) < 10 ** power) continue
    const scaled = toText(shift(exact, -power))
    const decimals = scaled.split('.')[1]?.length ?? 0
    if (decimals <= 4 && scaled.length + scale.length < plain.length) return `${scaled}${scale}`
  }
  return plain
}

const SCALES = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
] as const

/** The figure as written; a change with its sign, so that 增长2.4% and 下降2.2% stay apart: `+2.4%`, `−2.2%`. */
export function figureText(metric: ModelMetric | undefined): string {
  if (!metric) return ''
  const { change, text } = metric
  const sign = change && metric.kind !== 'rank' ? { up: '+', down: '−', flat: '' }[change.direction] : ''
  return /^[-−－+＋]/.test(text) ? text.replace(/^[-－]/, '−').replace('＋', '+') : sign + text
}

/** What became of a pair in a few words; empty for figures that only one year has. */
export function changeWords(change: MetricChange, lang: Language): string {
  const { old, new: next, delta, percent } = change
  if (!old || !next) return ''
  if (!change.comparable) return reasonWords(change, lang)
  if (delta === undefined) return change.status === 'same' ? UNCHANGED[lang] : RANGE[lang]
  if (delta === 0) return UNCHANGED[lang]
  if (next.kind === 'rank') return rankWords(delta, lang)
  if (isShare(next)) return signedNumber(delta) + POINTS[lang]
  const relative = percent === undefined ? '' : `（${signedNumber(roundPercent(percent))}%）`
  return `${signedNumber(delta)}${next.unit}${relative}`
}

/** ↑ ↓ for more and less, = for the same, ≠ where the two cannot be compared, + and − for one year only. */
export function mark(change: MetricChange): string {
  if (change.ambiguous) return '?'
  if (!change.old) return '+'
  if (!change.new) return '−'
  if (!change.comparable) return '≠'
  if (change.delta === undefined) return change.status === 'same' ? '=' : '~'
  const rise = change.new.kind === 'rank' ? -change.delta : change.delta
  return rise > 0 ? '↑' : rise < 0 ? '↓' : '='
}

/** From second to first is a rise by one place, though the number falls. */
export function rankWords(delta: number, lang: Language): string {
  const places = Math.abs(delta)
  if (lang === 'en') return `${delta < 0 ? 'up' : 'down'} ${places}`
  return `${delta < 0 ? '上升' : '下降'}${places}位`
}

/** `不可比：时段不同（2019-01-01/2019-09-30 — 2020-01-01/2020-12-31）`. */
export function reasonWords(change: MetricChange, lang: Language): string {
  const words = change.reasons.map((reason) => REASONS[lang][reason])
  const lead = lang === 'zh' ? '不可比：' : 'not comparable: '
  const periods = change.reasons.includes('period')
    ? `（${periodWords(change.old)} / ${periodWords(change.new)}）`
    : ''
  return lead + words.join(lang === 'zh' ? '、' : ', ') + periods
}

/** `2019-01-01…2019-09-30`, `…2019-12-31`; a whole year is its number. */
export function periodWords(metric: ModelMetric | undefined): string {
  const period = metric?.period
  if (!period) return '—'
  if (isYear(period)) return period.end.slice(0, 4)
  return `${period.start ?? ''}…${period.end}`
}

/** Whether differences of the figure are points. */
export function isShare({ kind }: ModelMetric): boolean {
  return kind === 'percentage' || kind === 'percentage-point'
}

/** Relative changes are shown with one decimal. */
export function roundPercent(percent: number): number {
  return Math.round(percent * 10) / 10
}

const UNCHANGED: Readonly<Record<Language, string>> = { zh: '持平', en: 'unchanged' }
const RANGE: Readonly<Record<Language, string>> = { zh: '区间变化', en: 'range changed' }
const POINTS: Readonly<Record<Language, string>> = { zh: '个百分点', en: ' points' }
