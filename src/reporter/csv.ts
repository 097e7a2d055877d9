// Rows → CSV (RFC 4180) with LF line ends; words that a spreadsheet would take for a formula are quoted.
import { stringify } from 'csv-stringify/sync'

export type CsvValue = string | number | boolean | null | undefined

export interface CsvColumn<Row> {
  readonly name: string
  readonly of: (row: Row) => CsvValue
}

export function csv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map(({ of }) => safe(of(row))))
  return stringify([columns.map(({ name }) => name), ...lines], { cast: { boolean: String } })
}

// Numbers stay numbers, negative ones too.
function safe(value: CsvValue): CsvValue {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) && !/^-?\d/.test(value) ? `'${value}` : value
}
