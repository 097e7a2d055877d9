// Labelled reports: the text with its labels in place → the bare Markdown and the gold labels with offsets.
// A figure is `[98.6%|98.6 %|就业率/稳定就业率]`: text, value and unit (several units by comma), labels that
// are right; then `up:yoy`, `~about`, `p:2019-01-01..2019-08-31` (`p:..END` no start, `p:*..END` any start,
// `p:-` not judged), `target`. Another numeral is `[2019年:t]` with t(ime) n(ame) o(rdinal) w(ord) r(eference),
// m for a quantity that may be read as a metric or not; several letters allow several fates.
import type { Approximation, Basis, Direction, Fate } from '../../src/model/metric.ts'

export interface GoldMetric {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly unit: readonly string[]
  readonly approximation?: Approximation
  readonly change?: { readonly direction: Direction; readonly basis: readonly Basis[] }
  readonly role?: 'target'
  /** No `start` leaves it open, null wants none; no period is not judged. */
  readonly period?: { readonly start?: string | null; readonly end: string }
  readonly labels?: readonly string[]
}

export interface GoldNumeral {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly fate: readonly Fate[]
}

export interface Gold {
  readonly reportYear: number
  readonly metrics: readonly GoldMetric[]
  readonly numerals: readonly GoldNumeral[]
  /** Where the labels are complete; absent: everywhere. */
  readonly ranges?: readonly { readonly start: number; readonly end: number }[]
}

export interface Annotated {
  readonly text: string
  readonly gold: Gold
}

const FATES: Readonly<Record<string, Fate>> = {
  t: 'time',
  n: 'name',
  o: 'ordinal',
  w: 'word',
  r: 'reference',
  m: 'metric',
}
const BASES: Readonly<Record<string, Basis>> = {
  yoy: 'year-on-year',
  prev: 'previous-year',
  pop: 'period-on-period',
  other: 'other',
  un: 'unstated',
}
/** A mark, or a line `@@period …` that sets the period of what follows. */
const MARK = /\[([^[\]|\n]+?)(?:\|([^[\]\n]*)|:([tnowrm]+))\]|^@@period (.*)\n/gm

export function parseAnnotated(source: string): Annotated {
  const head = source.indexOf('\n---\n')
  const year = Number(/^@year (\d{4})/.exec(source)?.[1])
  const body = source.slice(head + 5)
  const metrics: GoldMetric[] = []
  const numerals: GoldNumeral[] = []
  let period = `${year}-01-01..${year}-12-31`
  let text = ''
  let at = 0
  for (const match of body.matchAll(MARK)) {
    text += body.slice(at, match.index)
    at = match.index + match[0].length
    const [, words = '', fields, fates, newPeriod] = match
    if (newPeriod !== undefined) {
      period = newPeriod
      continue
    }
    const place = { start: text.length, end: text.length + words.length, text: words }
    text += words
    const fate =
      fields === undefined ? [...(fates ?? '')].map((letter) => FATES[letter] ?? 'word') : ['metric' as const]
    numerals.push({ ...place, fate })
    if (fields !== undefined) metrics.push({ ...place, ...readFields(fields.split('|'), period, words) })
  }
  return { text: text + body.slice(at), gold: { reportYear: year, metrics, numerals } }
}

function readFields(
  fields: readonly string[],
  around: string,
  words: string,
): Omit<GoldMetric, 'start' | 'end' | 'text'> {
  const [quantity = '', labels = '', ...options] = fields
  const space = quantity.indexOf(' ')
  const number = space < 0 ? quantity : quantity.slice(0, space)
  const [low = '', high] = number.split('~')
  if (!Number.isFinite(Number(low || 'x'))) throw new Error(`no value in the label of ${words}`)
  const approximation = options.find((option) => option.startsWith('~'))?.slice(1) as
    | Approximation
    | undefined
  const change = options.find((option) => /^(?:up|down|flat):/.test(option))?.split(':')
  const period = readPeriod(options.find((option) => option.startsWith('p:'))?.slice(2) ?? around)
  return {
    ...(high === undefined ? { value: Number(low) } : { low: Number(low), high: Number(high) }),
    unit: space < 0 ? [''] : quantity.slice(space + 1).split(','),
    labels: labels.split('/'),
    ...(approximation ? { approximation } : {}),
    ...(change
      ? {
          change: {
            direction: change[0] as Direction,
            basis: (change[1] ?? '').split(',').map((b) => BASES[b] ?? 'other'),
          },
        }
      : {}),
    ...(options.includes('target') ? { role: 'target' as const } : {}),
    ...(period ? { period } : {}),
  }
}

function readPeriod(words: string): GoldMetric['period'] {
  if (words === '-') return undefined
  const [start = '', end = ''] = words.split('..')
  if (start === '*') return { end }
  return { start: start === '' ? null : start, end }
}
