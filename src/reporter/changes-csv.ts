// Changes as CSV, one row a pair or single figure, the columns always the same.
import type { Changes, MetricChange, MetricSide } from '../model/changes.ts'
import { type CsvColumn, csv } from '../text/csv.ts'

const COLUMNS: readonly CsvColumn<MetricChange>[] = [
  { name: 'status', of: (m) => m.status },
  { name: 'section', of: (m) => (m.new ?? m.old)?.section },
  { name: 'label', of: (m) => (m.new ?? m.old)?.label },
  { name: 'subject', of: (m) => (m.new ?? m.old)?.subject },
  { name: 'delta', of: (m) => m.delta },
  { name: 'percent', of: (m) => m.percent },
  { name: 'comparable', of: (m) => m.comparable },
  { name: 'reasons', of: (m) => m.reasons.join(' ') },
  { name: 'confidence', of: (m) => m.confidence },
  { name: 'ambiguous', of: (m) => m.ambiguous?.join(' ') },
  ...side('old', (m) => m.old),
  ...side('new', (m) => m.new),
]

function side(
  name: string,
  of: (change: MetricChange) => MetricSide | undefined,
): readonly CsvColumn<MetricChange>[] {
  const fields: readonly (readonly [string, (metric: MetricSide) => string | number | null | undefined])[] = [
    ['Id', (m) => m.id],
    ['Section', (m) => m.section],
    ['Label', (m) => m.label],
    ['Subject', (m) => m.subject],
    ['Text', (m) => m.text],
    ['Value', (m) => m.value],
    ['Low', (m) => m.low],
    ['High', (m) => m.high],
    ['Unit', (m) => m.unit],
    ['Approximation', (m) => m.approximation],
    ['Start', (m) => m.period?.start],
    ['End', (m) => m.period?.end],
  ]
  return fields.map(([field, value]) => ({
    name: `${name}${field}`,
    of: (change) => {
      const metric = of(change)
      return metric ? value(metric) : undefined
    },
  }))
}

/** With a head; numbers plain, dates in ISO form, text that a spreadsheet would compute kept from it. */
export function changesCsv(changes: Changes): string {
  return csv(COLUMNS, changes.metrics)
}
