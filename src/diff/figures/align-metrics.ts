// Which figures of two models are the same indicator: by id, by name and surroundings, by the level that a
// change belongs to; one to one; what fits two equally well is left unmatched and said.
import type { Indicator } from '../name/indicator.ts'
import type { AlignmentState, MetricAlignment, MetricPair } from './alignment-state.ts'
import { pairBetween } from './pair-between.ts'
import { pairByEvidence } from './pair-by-evidence.ts'
import { pairByScore, pairLeftByScore } from './pair-by-score.ts'
import { pairById, pairByName } from './pair-certain.ts'
import { pairInPlace } from './pair-in-place.ts'
import { pairInSection } from './pair-in-section.ts'
import { pairByLevel, pairByNameAlone } from './pair-leftover.ts'
import { pairRepeats } from './repeats.ts'
import type { Affinity } from './score.ts'

/** `certain` is told the pairs that are beyond doubt before the others are weighed by what follows from them. */
export function alignMetrics(
  old: readonly Indicator[],
  next: readonly Indicator[],
  affinity: Affinity,
  certain: (pairs: readonly MetricPair[]) => void,
): MetricAlignment {
  const state: AlignmentState = {
    old,
    new: next,
    affinity,
    pairs: [],
    partnerOf: { old: new Map(), new: new Map() },
    doneOld: new Set(),
    doneNew: new Set(),
    ambiguousOld: new Map(),
    ambiguousNew: new Map(),
  }
  pairById(state)
  pairByName(state)
  certain(state.pairs)
  pairByScore(state, false)
  pairByLevel(state)
  pairByScore(state, true)
  pairLeftByScore(state, false)
  pairByLevel(state)
  pairLeftByScore(state, true)
  pairByNameAlone(state)
  pairByEvidence(state)
  pairBetween(state)
  pairByLevel(state)
  pairRepeats(state)
  pairInSection(state)
  pairInPlace(state)
  pairByLevel(state)
  return state
}
