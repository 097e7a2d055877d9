// Metrics as CSV (RFC 4180), one row a metric, the columns always the same.
import { stringify } from 'csv-stringify/sync'
import type { LocatedMetric } from '../model/metric.ts'

type Value = string | number | null | undefined

const COLUMNS: readonly (readonly [name: string, of: (metric: LocatedMetric) => Value])[] = [
  ['id', (m) => m.id],
  ['section', (m) => m.section],
  ['label', (m) => m.label],
  ['subject', (m) => m.subject],
  ['text', (m) => m.text],
  ['value', (m) => m.value],
  ['low', (m) => m.low],
  ['high', (m) => m.high],
  ['unit', (m) => m.unit],
  ['canonicalValue', (m) => m.canonical?.value],
  ['canonicalUnit', (m) => m.canonical?.unit],
  ['kind', (m) => m.kind],
  ['approximation', (m) => m.approximation],
  ['direction', (m) => m.change?.direction],
  ['basis', (m) => m.change?.basis],
  ['of', (m) => m.change?.of],
  ['accumulation', (m) => m.accumulation],
  ['role', (m) => m.role],
  ['scope', (m) => m.scope],
  ['start', (m) => m.period?.start],
  ['end', (m) => m.period?.end],
  ['group', (m) => m.group?.id],
  ['as', (m) => m.group?.as],
  ['origin', (m) => m.origin],
  ['line', (m) => m.line],
  ['column', (m) => m.column],
]

/** With the file in the first column. Words that a spreadsheet would take for a formula are quoted with `'`. */
export function metricsCsv(
  all: readonly { readonly file: string; readonly metrics: readonly LocatedMetric[] }[],
): string {
  const rows = all.flatMap(({ file, metrics }) =>
    metrics.map((metric) => [safe(file), ...COLUMNS.map(([, of]) => safe(of(metric)))]),
  )
  return stringify([['file', ...COLUMNS.map(([name]) => name)], ...rows])
}

// Numbers stay numbers, negative ones too.
function safe(value: Value): Value {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) && !/^-?\d/.test(value) ? `'${value}` : value
}
