// The pairs that are weighed: candidates scored, assigned one to one, ties decided by the neighbours' partners.
import { type AlignmentState, join, round } from './alignment-state.ts'
import { assign } from './assign.ts'
import { candidateEdges, type Edge } from './candidates.ts'
import type { Indicator } from './indicator.ts'
import { neighboursOf } from './neighbours.ts'
import { NEIGHBOUR, THRESHOLD } from './score.ts'

/** Levels with levels, or (`changes`) changes with changes; what fits two equally well is noted as ambiguous. */
export function pairByScore(state: AlignmentState, changes: boolean): void {
  const open = (done: ReadonlySet<Indicator>, ambiguous: ReadonlyMap<number, unknown>) => (i: Indicator) =>
    !done.has(i) && !ambiguous.has(i.index) && i.growth === changes
  const old = state.old.filter(open(state.doneOld, state.ambiguousOld))
  const next = state.new.filter(open(state.doneNew, state.ambiguousNew))
  const edges = candidateEdges(old, next, state.affinity).filter((edge) => consistent(state, old, next, edge))
  const alike = (a: Edge, b: Edge): boolean =>
    lookAlike(old[a.old], old[b.old]) && lookAlike(next[a.new], next[b.new])
  const first = assign(edges, alike)
  joinAll(state, first.pairs, old, next)
  const second = assign(decide(state, edges, old, next), alike)
  joinAll(state, second.pairs, old, next)
  const ambiguous = second.ambiguous
  const ends = { old: byEnd(edges, 'old'), new: byEnd(edges, 'new') }
  for (const edge of ambiguous) {
    const a = old[edge.old]
    const b = next[edge.new]
    if (!a || !b) continue
    const nearly = (e: Edge): boolean => e.score >= edge.score - 0.05
    state.ambiguousOld.set(a.index, ids((ends.old.get(edge.old) ?? []).filter(nearly), next, 'new'))
    state.ambiguousNew.set(b.index, ids((ends.new.get(edge.new) ?? []).filter(nearly), old, 'old'))
  }
}

function joinAll(
  state: AlignmentState,
  edges: readonly Edge[],
  old: readonly Indicator[],
  next: readonly Indicator[],
): void {
  for (const edge of edges) {
    const a = old[edge.old]
    const b = next[edge.new]
    if (a && b) join(state, a, b, round(edge.score))
  }
}

/** The edges of the figures still open once more, now that their neighbours have partners. */
function decide(
  state: AlignmentState,
  edges: readonly Edge[],
  old: readonly Indicator[],
  next: readonly Indicator[],
): readonly Edge[] {
  const beside = neighboursOf(state)
  return edges.flatMap((edge) => {
    const a = old[edge.old]
    const b = next[edge.new]
    if (!a || !b || edge.score < THRESHOLD || state.doneOld.has(a) || state.doneNew.has(b)) return []
    return [{ ...edge, score: edge.score + NEIGHBOUR * beside(a, b) }]
  })
}

function byEnd(edges: readonly Edge[], end: 'old' | 'new'): ReadonlyMap<number, readonly Edge[]> {
  const map = new Map<number, Edge[]>()
  for (const edge of edges) {
    const list = map.get(edge[end])
    if (list) list.push(edge)
    else map.set(edge[end], [edge])
  }
  return map
}

function ids(edges: readonly Edge[], side: readonly Indicator[], end: 'old' | 'new'): readonly string[] {
  return edges.flatMap((edge) => side[edge[end]]?.metric.id ?? []).sort()
}

function lookAlike(a: Indicator | undefined, b: Indicator | undefined): boolean {
  if (!a || !b || a.metric.text !== b.metric.text || a.metric.label !== b.metric.label) return false
  return appearance(a) === appearance(b)
}

function appearance({ metric }: Indicator): string {
  const { id: _id, span: _span, ...rest } = metric
  return JSON.stringify(rest)
}

/** Changes of levels that have other partners are not the same change. */
function consistent(
  state: AlignmentState,
  old: readonly Indicator[],
  next: readonly Indicator[],
  edge: Edge,
): boolean {
  const a = old[edge.old]
  const b = next[edge.new]
  const levelOfA = a?.metric.change?.of
  const levelOfB = b?.metric.change?.of
  const partnerOfA = levelOfA === undefined ? undefined : state.partnerOf.old.get(levelOfA)
  const partnerOfB = levelOfB === undefined ? undefined : state.partnerOf.new.get(levelOfB)
  if (partnerOfA === undefined && partnerOfB === undefined) return true
  if (levelOfA === undefined || levelOfB === undefined) return a?.name.text === b?.name.text
  return partnerOfA === levelOfB
}
