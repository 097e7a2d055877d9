// Series as JSON: the years there are, then every series with its points.
import type { Series } from '../model/changes.ts'

/** Ends in a newline; years in order, those between that have no report left out. */
export function trendJson(series: readonly Series[]): string {
  return `${JSON.stringify({ years: yearsOf(series), series }, null, 2)}\n`
}

/** All years with a point, ascending. */
export function yearsOf(series: readonly Series[]): readonly number[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b)
}
