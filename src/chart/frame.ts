// What columns, rows and lines share: where the plot begins, and the points of all series under one list of labels.
import type { Chart } from '../model/chart.ts'

/** What the drawers need to know besides the data: where the plot begins below the legend, and the language. */
export interface Frame {
  readonly top: number
  readonly lang: string
}

/** Labels of all points, in the order of the first series that has them. */
export function labels(chart: Chart): readonly string[] {
  return [...new Set(chart.series.flatMap((series) => series.points.map((point) => point.label)))]
}

/** Value of `series` at each of `at`; null where there is none. */
export function valuesAt(series: Chart['series'][number], at: readonly string[]): readonly (number | null)[] {
  const values = new Map(series.points.map((point) => [point.label, point.value]))
  return at.map((label) => values.get(label) ?? null)
}
