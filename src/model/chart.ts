// A chart as data, decided by `compose`; `chart/svg.ts` draws it for HTML, `emit/docx` as a native Word chart.

/** A value over its label: a year (`2019`), or the indicator whose bar it is. */
export interface ChartPoint {
  readonly label: string
  /** Null is a gap. */
  readonly value: number | null
}

/** One line, or the bars of one colour; `name` stands in the legend. */
export interface ChartSeries {
  readonly name: string
  readonly points: readonly ChartPoint[]
}

/** A chart of one unit: bars or lines over labels. `id` is unique on the page. */
export interface Chart {
  readonly id: string
  readonly kind: 'bar' | 'line'
  readonly title: string
  /** What the chart shows, for those who do not see it. */
  readonly description: string
  readonly unit: string
  readonly series: readonly ChartSeries[]
  /** Ranks: the first place stands at the top. */
  readonly reversed?: true
}
