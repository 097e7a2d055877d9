// The pairs that are weighed: candidates scored, assigned one to one, ties decided by the neighbours' partners.
import { putUnder } from '../../text/put-under.ts'
import type { Indicator } from '../name/indicator.ts'
import { type AlignmentState, join, round } from './alignment-state.ts'
import { assign } from './assign.ts'
import { candidateEdges, type Edge } from './candidates.ts'
import { neighboursOf } from './neighbours.ts'
import { firstSaid } from './repeats.ts'
import { type Affinity, NEIGHBOUR, THRESHOLD } from './score.ts'

/** Levels with levels, or (`changes`) changes with changes; what fits two equally well is noted as ambiguous. */
export function pairByScore(state: AlignmentState, changes: boolean): void {
  pairUp(state, changes, state.affinity)
}

/** What is left, whatever its time and role: what was done in five years and in one, a plan and its outcome. */
export function pairLeftByScore(state: AlignmentState, changes: boolean): void {
  if (ofOneTime(state, changes)) return
  pairUp(state, changes, { ...state.affinity, timeless: true })
  if (anyPlan(state, changes)) pairUp(state, changes, { ...state.affinity, timeless: true, outcomes: true })
}

function anyPlan({ old, doneOld, new: next, doneNew }: AlignmentState, changes: boolean): boolean {
  const open = ({ role, growth }: Indicator): boolean => role === 'target' && growth === changes
  return old.some((i) => open(i) && !doneOld.has(i)) || next.some((i) => open(i) && !doneNew.has(i))
}

/** Whether all that is left is of the report's year, with nothing planned in it: then all has been weighed. */
function ofOneTime(state: AlignmentState, changes: boolean): boolean {
  const times = new Set<string>()
  const note = (side: readonly Indicator[], done: ReadonlySet<Indicator>, shift: number): void => {
    for (const indicator of side) {
      if (indicator.growth !== changes || done.has(indicator)) continue
      const { start, end } = indicator.period ?? { end: '' }
      const later = (date: string | undefined): string =>
        date ? `${Number(date.slice(0, 4)) + shift}${date.slice(4)}` : ''
      times.add(`${indicator.role} ${later(start)} ${later(end)}`)
    }
  }
  note(state.old, state.doneOld, state.affinity.shift ?? 0)
  note(state.new, state.doneNew, 0)
  return times.size < 2
}

function pairUp(state: AlignmentState, changes: boolean, affinity: Affinity): void {
  const open = (
    side: readonly Indicator[],
    done: ReadonlySet<Indicator>,
    ambiguous: ReadonlyMap<number, unknown>,
  ): readonly Indicator[] => {
    return firstSaid(side, done, changes).filter((i) => !ambiguous.has(i.index))
  }
  const old = open(state.old, state.doneOld, state.ambiguousOld)
  const next = open(state.new, state.doneNew, state.ambiguousNew)
  if (old.length === 0 || next.length === 0) return
  const said = { old: statements(state.old, changes), new: statements(state.new, changes) }
  const edges = candidateEdges(old, next, affinity).filter((edge) => {
    const [a, b] = [old[edge.old], next[edge.new]]
    return a !== undefined && b !== undefined && consistent(state, a, b, said)
  })
  const first = assign(edges)
  joinAll(state, first.pairs, old, next)
  const second = assign(decide(state, edges, old, next))
  joinAll(state, second.pairs, old, next)
  noteTies(state, second.ambiguous, edges, old, next)
}

/** What fits two equally well is told, with all that fit. */
function noteTies(
  state: AlignmentState,
  ambiguous: readonly Edge[],
  edges: readonly Edge[],
  old: readonly Indicator[],
  next: readonly Indicator[],
): void {
  if (ambiguous.length === 0) return
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
  const open = edges.filter((edge) => {
    const [a, b] = [old[edge.old], next[edge.new]]
    return a && b && edge.score >= THRESHOLD && !state.doneOld.has(a) && !state.doneNew.has(b)
  })
  if (open.length === 0) return open
  const beside = neighboursOf(state)
  return open.map((edge) => {
    const [a, b] = [old[edge.old], next[edge.new]]
    return { ...edge, score: edge.score + (a && b ? NEIGHBOUR * beside(a, b) : 0) }
  })
}

function byEnd(edges: readonly Edge[], end: 'old' | 'new'): ReadonlyMap<number, readonly Edge[]> {
  const map = new Map<number, Edge[]>()
  for (const edge of edges) {
    putUnder(map, edge[end], edge)
  }
  return map
}

function ids(edges: readonly Edge[], side: readonly Indicator[], end: 'old' | 'new'): readonly string[] {
  return edges.flatMap((edge) => side[edge[end]]?.metric.id ?? []).sort()
}

/** What each level says, by id: a report may say one level twice (增加到287.9亿元, 达到287.9亿元). */
interface Statement {
  readonly label: string
  readonly said: string
}
type Statements = ReadonlyMap<string, Statement>

function statements(side: readonly Indicator[], changes: boolean): Statements {
  const said = new Map<string, Statement>()
  if (!changes) return said
  for (const { name, metric, growth } of side) {
    if (growth) continue
    const words = `${name.text}|${metric.value}|${metric.unit}|${metric.period?.end}`
    said.set(metric.id, { label: metric.label, said: words })
  }
  return said
}

/** Changes of levels that have other partners are not the same change. */
function consistent(
  { partnerOf }: AlignmentState,
  { metric: a, name: nameOfA, levelId: levelOfA }: Indicator,
  { metric: b, name: nameOfB, levelId: levelOfB }: Indicator,
  said: { readonly old: Statements; readonly new: Statements },
): boolean {
  const partnerOfA = levelOfA === undefined ? undefined : partnerOf.old.get(levelOfA)
  const partnerOfB = levelOfB === undefined ? undefined : partnerOf.new.get(levelOfB)
  const levels = levelOfA !== undefined && levelOfB !== undefined
  // Levels of other names that were not taken for one another: what becomes of them decides.
  if (partnerOfA === undefined && partnerOfB === undefined) return !levels || nameOfA.text === nameOfB.text
  if (nameOfA.text === nameOfB.text && (levelOfA === undefined || levelOfB === undefined)) return true
  // 固定资产投资增长23%，达到100亿元: the change is told before its level, by the level's label.
  if (levelOfB === undefined) return said.new.get(partnerOfA ?? '')?.label === b.label
  if (levelOfA === undefined) return said.old.get(partnerOfB ?? '')?.label === a.label
  return alike(said.new, partnerOfA, levelOfB) || alike(said.old, partnerOfB, levelOfA)
}

function alike(said: Statements, one: string | undefined, other: string): boolean {
  if (one === undefined || one === other) return one !== undefined
  const words = said.get(one)?.said
  return words !== undefined && words === said.get(other)?.said
}
