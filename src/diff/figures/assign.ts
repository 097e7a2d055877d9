// One-to-one assignment with the greatest total score, component by component, and what stays ambiguous.
import { munkres } from 'munkres'
import { putUnder } from '../../text/put-under.ts'
import { bestTwo } from './best-two.ts'
import type { Edge } from './candidates.ts'
import { MARGIN, THRESHOLD } from './score.ts'

/** The edges chosen, each end in one of them at most. */
export interface Assignment {
  readonly pairs: readonly Edge[]
  /** Pairs of the assignment that another one fits as well: reported, not matched. */
  readonly ambiguous: readonly Edge[]
}

/** Beyond so many figures on a side the exact method, cubic in time, gives way to best-first. */
const LARGEST = 120

/** Every figure is in at most one pair. Edges below the threshold only serve to tell ambiguity. */
export function assign(edges: readonly Edge[]): Assignment {
  const pairs: Edge[] = []
  const ambiguous: Edge[] = []
  for (const component of components(edges)) {
    const clear = clearPairs(component)
    const chosen = [...clear, ...optimum(without(clear, component))]
    const partner = { old: new Map<number, Edge>(), new: new Map<number, Edge>() }
    for (const edge of chosen) {
      partner.old.set(edge.old, edge)
      partner.new.set(edge.new, edge)
    }
    const rivals = rivalled(component, partner.old, partner.new)
    for (const edge of chosen) (rivals.has(edge) ? ambiguous : pairs).push(edge)
  }
  return { pairs, ambiguous }
}

/** Chosen pairs that could be exchanged for others at next to no loss. */
function rivalled(
  edges: readonly Edge[],
  byOld: ReadonlyMap<number, Edge>,
  byNew: ReadonlyMap<number, Edge>,
): ReadonlySet<Edge> {
  const found = new Set<Edge>()
  const width = edges.reduce((most, edge) => Math.max(most, edge.new), 0) + 1
  const direct = new Map(edges.map((edge) => [edge.old * width + edge.new, edge.score]))
  for (const edge of edges) {
    const left = byOld.get(edge.old)
    const right = byNew.get(edge.new)
    if (left === right) continue
    const crossed = left && right ? (direct.get(right.old * width + left.new) ?? 0) : 0
    const kept = (left?.score ?? 0) + (right?.score ?? 0)
    if (edge.score + crossed < kept - MARGIN) continue
    if (left) found.add(left)
    if (right) found.add(right)
  }
  return found
}

/** Better by so much than all else that either of the two fits, a pair is taken before the total is looked at. */
const CLEAR = 0.1

/**
 * Pairs of two that fit each other clearly better than anything else: the greatest total would part them for
 * two lesser pairs (the cases of one year and of another, for those of five years and of one kind).
 */
function clearPairs(edges: readonly Edge[]): readonly Edge[] {
  if (edges.length === 1) return []
  const old = bestTwo(edges, (edge) => edge.old)
  const next = bestTwo(edges, (edge) => edge.new)
  return edges.filter((edge) => {
    const [left, right] = [old.get(edge.old), next.get(edge.new)]
    if (!left || !right || edge.score < THRESHOLD || left.best !== edge || right.best !== edge) return false
    return edge.score - Math.max(left.second, right.second) >= CLEAR
  })
}

/** The edges of those that have found no partner yet. */
function without(taken: readonly Edge[], edges: readonly Edge[]): readonly Edge[] {
  if (taken.length === 0) return edges
  const old = new Set(taken.map((edge) => edge.old))
  const next = new Set(taken.map((edge) => edge.new))
  return edges.filter((edge) => !old.has(edge.old) && !next.has(edge.new))
}

function optimum(edges: readonly Edge[]): readonly Edge[] {
  if (edges.length === 0) return edges
  const rows = [...new Set(edges.map((e) => e.old))].sort((a, b) => a - b)
  const columns = [...new Set(edges.map((e) => e.new))].sort((a, b) => a - b)
  if (edges.length === 1) return edges.filter((e) => e.score >= THRESHOLD)
  if (Math.max(rows.length, columns.length) > LARGEST) return greedy(edges)
  const rowOf = new Map(rows.map((old, i) => [old, i]))
  const columnOf = new Map(columns.map((next, i) => [next, i]))
  const costs = rows.map(() => columns.map(() => 0))
  const at = new Map<number, Edge>()
  for (const edge of edges) {
    const row = rowOf.get(edge.old) ?? 0
    const column = columnOf.get(edge.new) ?? 0
    const line = costs[row]
    if (!line || edge.score < THRESHOLD) continue
    line[column] = THRESHOLD - 0.001 - edge.score
    at.set(row * columns.length + column, edge)
  }
  return munkres(costs).flatMap(([row, column]) => at.get(row * columns.length + column) ?? [])
}

/** Best first: for components too large for the exact method, where most best pairs are mutual anyway. */
function greedy(edges: readonly Edge[]): readonly Edge[] {
  const usedOld = new Set<number>()
  const usedNew = new Set<number>()
  const chosen: Edge[] = []
  for (const edge of [...edges].sort((a, b) => b.score - a.score || a.old - b.old || a.new - b.new)) {
    if (edge.score < THRESHOLD || usedOld.has(edge.old) || usedNew.has(edge.new)) continue
    usedOld.add(edge.old)
    usedNew.add(edge.new)
    chosen.push(edge)
  }
  return chosen
}

/** Edges that share no figure with one another fall into groups of their own. */
function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  // An old figure is its own number, a new one stands below zero.
  const parent = new Map<number, number>()
  const root = (node: number): number => {
    let top = node
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up
    for (let at = node; at !== top; ) {
      const up = parent.get(at) ?? top
      parent.set(at, top)
      at = up
    }
    return top
  }
  for (const edge of edges) {
    const a = root(edge.old)
    const b = root(-1 - edge.new)
    parent.set(a, b)
  }
  const groups = new Map<number, Edge[]>()
  for (const edge of edges) {
    const key = root(edge.old)
    putUnder(groups, key, edge)
  }
  return [...groups.values()]
}
