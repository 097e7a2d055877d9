// Metrics as CSV (RFC 4180), one row a metric, the columns always the same.
import type { LocatedMetric } from '../model/metric.ts'
import { type CsvValue, csv } from '../text/csv.ts'

const COLUMNS: readonly (readonly [name: string, of: (metric: LocatedMetric) => CsvValue])[] = [
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

interface Row {
  readonly file: string
  readonly metric: LocatedMetric
}

/** With the file in the first column. */
export function metricsCsv(
  all: readonly { readonly file: string; readonly metrics: readonly LocatedMetric[] }[],
): string {
  const columns = COLUMNS.map(([name, of]) => ({ name, of: ({ metric }: Row) => of(metric) }))
  const rows = all.flatMap(({ file, metrics }) => metrics.map((metric): Row => ({ file, metric })))
  return csv([{ name: 'file', of: ({ file }: Row) => file }, ...columns], rows)
}
