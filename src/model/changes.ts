// The comparison of two models (contract section 5) and the series of many.
import type { ModelMeta, ModelMetric } from './disclosure.ts'

/**
 * Why two figures of one indicator cannot be set against each other: 1-8月 and 全年, 人 and 人次, 约3万, 全市 and 市本级.
 */
export type Reason = 'period' | 'unit' | 'approximation' | 'scope'

/** A section as one of the two years has it; `path` holds the titles from level 1 down to its own. */
export interface SectionSide {
  readonly id: string
  readonly title: string
  readonly path: readonly string[]
}

/** What became of a section; `old` is missing for an added one, `new` for a removed one. */
export interface SectionChange {
  readonly status: 'same' | 'changed' | 'renamed' | 'moved' | 'added' | 'removed'
  /** The new section is, or keeps, a part of the old one (`split`), or the other way round (`merged`). */
  readonly part?: 'split' | 'merged'
  readonly old?: SectionSide
  readonly new?: SectionSide
}

/**
 * A figure as one of the two years has it, with the id of its section; `lead` for the text before the first.
 */
export interface MetricSide extends ModelMetric {
  readonly section: string
  /** What tells it from others of its label in its section, where the words around say so: 批捕毒品犯罪 for 批捕. */
  readonly name?: string
}

/** An indicator in the two years: both sides, or one where it came or went. */
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

/**
 * The whole comparison, `same` pairs too. Figures stand as the newer year tells them, a removed one behind
 * the one it followed.
 */
export interface Changes {
  readonly old: ModelMeta
  readonly new: ModelMeta
  readonly sections: readonly SectionChange[]
  readonly metrics: readonly MetricChange[]
}

/** One year's figure in a series; `reasons` say why it cannot be compared with the one before. */
export interface SeriesPoint {
  readonly year: number
  readonly metric: MetricSide
  /** Comparable with the point before; false shows as a gap in a chart. */
  readonly comparable: boolean
  readonly reasons: readonly Reason[]
}

/** An indicator through the years, oldest first; a year without the figure has no point. */
export interface Series {
  readonly label: string
  readonly unit: string
  readonly section: string
  /** Titles of the section and those above it, as the newest year with the figure has them; empty for the lead. */
  readonly path: readonly string[]
  readonly points: readonly SeriesPoint[]
}
