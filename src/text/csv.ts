// Rows → CSV (RFC 4180) with LF line ends: tables that programs read, and the one that a page offers for download.
// Words that a spreadsheet would take for a formula get an apostrophe: 例：`=1+1` → `'=1+1`, `+12（+9%）` → `'+12（+9%）`.
import { stringify } from 'csv-stringify/sync'

/** What a cell holds; null and undefined print as an empty one. */
export type CsvValue = string | number | boolean | null | undefined

/** A column: its name in the head, and how a row's value for it is found. */
export interface CsvColumn<Row> {
  readonly name: string
  readonly of: (row: Row) => CsvValue
}

/** The names of the columns, then a line a row; nothing for what is null or undefined. */
export function csv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map(({ of }) => safe(of(row))))
  return stringify([columns.map(({ name }) => name), ...lines], { cast: { boolean: String } })
}

// Numbers stay numbers, negative ones too.
function safe(value: CsvValue): CsvValue {
  return typeof value === 'string' && FORMULA.test(value) && !NEGATIVE.test(value) ? `'${value}` : value
}

/** Matches `=1+1` and `+12`; not `−12`, whose sign is no ASCII, nor a mark alone, such as the `-` of standard input. */
const FORMULA = /^[=+\-@\t\r]./s
/** Matches `-0.64`, `-3万人` and `-0.6%`, which no program reckons with; not `-1+A1`. */
const NEGATIVE = /^-[\d.]+[^\p{ASCII}]*%?$/u
