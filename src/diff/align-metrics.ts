// Which figures of two models are the same indicator: by id, by name and surroundings, by the level that a
// change belongs to; one to one; what fits two equally well is left unmatched and said.
import type { AlignmentState, MetricAlignment } from './alignment-state.ts'
import type { Indicator } from './indicator.ts'
import { pairBetween } from './pair-between.ts'
import { pairByScore, pairLeftByScore } from './pair-by-score.ts'
import { pairById, pairByName } from './pair-certain.ts'
import { pairByLevel, pairByNameAlone } from './pair-leftover.ts'
import { pairRepeats } from './repeats.ts'
import type { Affinity } from './score.ts'

export function alignMetrics(
  old: readonly Indicator[],
  next: readonly Indicator[],
  affinity: Affinity,
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
  pairByScore(state, false)
  pairByLevel(state)
  pairByScore(state, true)
  pairLeftByScore(state, false)
  pairByLevel(state)
  pairLeftByScore(state, true)
  pairByNameAlone(state)
  pairBetween(state)
  pairByLevel(state)
  pairRepeats(state)
  pairByLevel(state)
  return state
}
