// The comparison of two models (contract section 5) and the series of many.
import type { ModelMeta, ModelMetric } from './disclosure.ts'

export type Reason = 'period' | 'unit' | 'approximation' | 'scope'

export interface SectionSide {
  readonly id: string
  readonly title: string
  readonly path: readonly string[]
}

export interface SectionChange {
  readonly status: 'same' | 'changed' | 'renamed' | 'moved' | 'added' | 'removed'
  /** The new section is, or keeps, a part of the old one (`split`), or the other way round (`merged`). */
  readonly part?: 'split' | 'merged'
  readonly old?: SectionSide
  readonly new?: SectionSide
}

export interface MetricSide extends ModelMetric {
  readonly section: string
  /** What tells it from others of its label in its section, where the words around say so: 批捕毒品犯罪 for 批捕. */
  readonly name?: string
}

export interface MetricChange {
  readonly status: 'same' | 'changed' | 'added' | 'removed'
  readonly old?: MetricSide
  readonly new?: MetricSide
  /** New minus old, in the new unit; percentage points for two percentages. */
  readonly delta?: number
  /** Relative change in per cent; none for two percentages or a base of 0. */
  readonly percent?: number
  readonly comparable: boolean
  readonly reasons: readonly Reason[]
  /** 0…1. */
  readonly confidence: number
  /** Candidates that fit equally well; the pair was not guessed. */
  readonly ambiguous?: readonly string[]
}

export interface Changes {
  readonly old: ModelMeta
  readonly new: ModelMeta
  readonly sections: readonly SectionChange[]
  readonly metrics: readonly MetricChange[]
}

export interface SeriesPoint {
  readonly year: number
  readonly metric: MetricSide
  /** Comparable with the point before; false shows as a gap in a chart. */
  readonly comparable: boolean
  readonly reasons: readonly Reason[]
}

export interface Series {
  readonly label: string
  readonly unit: string
  readonly section: string
  /** Titles of the section and those above it, as the newest year with the figure has them; empty for the lead. */
  readonly path: readonly string[]
  readonly points: readonly SeriesPoint[]
}
