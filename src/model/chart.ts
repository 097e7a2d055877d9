// A chart as data, decided by `compose`; `chart/svg.ts` draws it for HTML, `emit/docx` as a native Word chart.

export interface ChartPoint {
  readonly label: string
  /** Null is a gap. */
  readonly value: number | null
}

export interface ChartSeries {
  readonly name: string
  readonly points: readonly ChartPoint[]
}

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
