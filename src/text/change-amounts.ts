// Figures and amounts of change in writing: exact, with sign, 万 and 亿 where they make a number shorter.
// 例：84402000000 → +844.02亿; 增长2.4% → +2.4%; a cell `65.9` under 亿元 → 65.9亿元.
import type { MetricChange } from '../model/changes.ts'
import type { ModelMetric } from '../model/disclosure.ts'
import { isYear } from './calendar.ts'
import { fromNumber, shift, toText } from './decimal.ts'
import { formatUnit, formatValue } from './figure-value.ts'

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

/**
 * The figure as written, that of a table with the unit which its head has; a change with its sign, so that 增长2.4% and
 * 下降2.2% stay apart: `+2.4%`, `−2.2%`.
 */
export function figureText(metric: ModelMetric | undefined): string {
  if (!metric) return ''
  const { change } = metric
  const text = metric.origin === 'table' ? cellText(metric) : metric.text
  const sign = change && metric.kind !== 'rank' ? { up: '+', down: '−', flat: '' }[change.direction] : ''
  return /^[-−－+＋]/.test(text) ? text.replace(/^[-－]/, '−').replace('＋', '+') : sign + text
}

function cellText(metric: ModelMetric): string {
  const stated = metric.value ?? metric.low ?? metric.high
  return stated === undefined ? metric.text : formatValue(metric) + formatUnit(metric)
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
