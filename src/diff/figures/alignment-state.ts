// What the stages of the alignment of figures share: who is left, who has found whom.
import type { Indicator } from '../name/indicator.ts'
import type { Affinity } from './score.ts'

/** Two figures that are one indicator. */
export interface MetricPair {
  readonly old: Indicator
  readonly new: Indicator
  /** 0…1. */
  readonly confidence: number
}

/** Who found whom. A figure in none of the three came or went. */
export interface MetricAlignment {
  readonly pairs: readonly MetricPair[]
  /** By index of the old metric: ids of new ones that fit equally well; and the other way round. */
  readonly ambiguousOld: ReadonlyMap<number, readonly string[]>
  readonly ambiguousNew: ReadonlyMap<number, readonly string[]>
}

/**
 * What is known so far; each stage adds to it. `partnerOf` goes by id, `done…` holds those that have a
 * partner.
 */
export interface AlignmentState {
  readonly old: readonly Indicator[]
  readonly new: readonly Indicator[]
  readonly affinity: Affinity
  readonly pairs: MetricPair[]
  readonly partnerOf: { readonly old: Map<string, string>; readonly new: Map<string, string> }
  readonly doneOld: Set<Indicator>
  readonly doneNew: Set<Indicator>
  readonly ambiguousOld: Map<number, readonly string[]>
  readonly ambiguousNew: Map<number, readonly string[]>
}

/** Makes partners of two figures, which no later stage looks at again. */
export function join(state: AlignmentState, old: Indicator, next: Indicator, confidence: number): void {
  state.pairs.push({ old, new: next, confidence })
  state.partnerOf.old.set(old.metric.id, next.metric.id)
  state.partnerOf.new.set(next.metric.id, old.metric.id)
  state.doneOld.add(old)
  state.doneNew.add(next)
}

/** Scores are told with two decimals, 1 at most. */
export function round(value: number): number {
  return Math.round(Math.min(1, value) * 100) / 100
}
