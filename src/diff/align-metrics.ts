// Which figures of two models are the same indicator: by id, by name and surroundings, by the level that a
// change belongs to; one to one; what fits two equally well is left unmatched and said.
import { assign } from './assign.ts'
import { candidateEdges, type Edge } from './candidates.ts'
import type { Indicator } from './indicator.ts'
import { type Affinity, score, THRESHOLD } from './score.ts'

export interface MetricPair {
  readonly old: Indicator
  readonly new: Indicator
  /** 0…1. */
  readonly confidence: number
}

export interface MetricAlignment {
  readonly pairs: readonly MetricPair[]
  /** By index of the old metric: ids of new ones that fit equally well; and the other way round. */
  readonly ambiguousOld: ReadonlyMap<number, readonly string[]>
  readonly ambiguousNew: ReadonlyMap<number, readonly string[]>
}

interface State {
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

export function alignMetrics(
  old: readonly Indicator[],
  next: readonly Indicator[],
  affinity: Affinity,
): MetricAlignment {
  const state: State = {
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
  pairByNameAlone(state)
  return state
}

function join(state: State, old: Indicator, next: Indicator, confidence: number): void {
  state.pairs.push({ old, new: next, confidence })
  state.partnerOf.old.set(old.metric.id, next.metric.id)
  state.partnerOf.new.set(next.metric.id, old.metric.id)
  state.doneOld.add(old)
  state.doneNew.add(next)
}

/** The same id, where nothing else in the section goes by the same words, or where all of it is the same. */
function pairById(state: State): void {
  const twinsOld = twins(state.old)
  const twinsNew = twins(state.new)
  const byId = new Map(state.old.map((indicator) => [indicator.metric.id, indicator]))
  for (const next of state.new) {
    const old = byId.get(next.metric.id)
    if (!old) continue
    const alone = !twinsOld.has(signature(old)) && !twinsNew.has(signature(next))
    if (alone ? score(old, next, state.affinity) > 0.5 : content(old) === content(next)) {
      join(state, old, next, 1)
    }
  }
}

/** The same name and dimensions, where they occur once on either side: in one section, or in all. */
function pairByName(state: State): void {
  for (const [within, confidence] of [
    [true, 0.98],
    [false, 0.95],
  ] as const) {
    const left = uniquely(state.old, within)
    const right = uniquely(state.new, within)
    for (const [key, next] of right) {
      const old = left.get(key)
      if (!old || !next || state.doneOld.has(old) || state.doneNew.has(next)) continue
      const linked = !within || state.affinity.sections(old.metric.section, next.metric.section) === 1
      if (linked && score(old, next, state.affinity) >= THRESHOLD) join(state, old, next, confidence)
    }
  }
}

/** Figures by signature, undefined where several share it; without sections only names that say something. */
function uniquely(side: readonly Indicator[], within: boolean): ReadonlyMap<string, Indicator | undefined> {
  const map = new Map<string, Indicator | undefined>()
  for (const indicator of side) {
    if (!within && indicator.name.text.length < 4) continue
    const key = signature(indicator, within)
    map.set(key, map.has(key) ? undefined : indicator)
  }
  return map
}

/** Signatures that more than one figure has: their ids differ by a counter only, which is no evidence. */
function twins(indicators: readonly Indicator[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const indicator of indicators) {
    const key = signature(indicator)
    if (seen.has(key)) twice.add(key)
    seen.add(key)
  }
  return twice
}

function signature({ metric, name, family }: Indicator, within = true): string {
  const { section, change, accumulation, role } = metric
  return `${within ? section : ''}|${name.text}|${family}|${change?.basis}|${accumulation}|${role}`
}

function content({ metric }: Indicator): string {
  const { span: _span, ...rest } = metric
  return JSON.stringify(rest)
}

function pairByScore(state: State, changes: boolean): void {
  const open = (done: ReadonlySet<Indicator>, ambiguous: ReadonlyMap<number, unknown>) => (i: Indicator) =>
    !done.has(i) && !ambiguous.has(i.index) && (i.metric.change !== undefined) === changes
  const old = state.old.filter(open(state.doneOld, state.ambiguousOld))
  const next = state.new.filter(open(state.doneNew, state.ambiguousNew))
  const edges = candidateEdges(old, next, state.affinity).filter((edge) => consistent(state, old, next, edge))
  const alike = (a: Edge, b: Edge): boolean =>
    lookAlike(old[a.old], old[b.old]) && lookAlike(next[a.new], next[b.new])
  const { pairs, ambiguous } = assign(edges, alike)
  for (const edge of pairs) {
    const a = old[edge.old]
    const b = next[edge.new]
    if (a && b) join(state, a, b, round(edge.score))
  }
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
  state: State,
  old: readonly Indicator[],
  next: readonly Indicator[],
  edge: Edge,
): boolean {
  const a = old[edge.old]?.metric.change?.of
  const b = next[edge.new]?.metric.change?.of
  if (a === undefined || b === undefined) return true
  const partner = state.partnerOf.old.get(a)
  return partner === undefined ? !state.partnerOf.new.has(b) : partner === b
}

/** The change of a matched level goes with the change of its partner, when there is one of its unit and basis. */
function pairByLevel(state: State): void {
  const changesOf = (side: readonly Indicator[], done: ReadonlySet<Indicator>): Map<string, Indicator[]> => {
    const map = new Map<string, Indicator[]>()
    for (const indicator of side) {
      const level = indicator.metric.change?.of
      if (level === undefined || done.has(indicator)) continue
      map.set(level, [...(map.get(level) ?? []), indicator])
    }
    return map
  }
  const oldChanges = changesOf(state.old, state.doneOld)
  const newChanges = changesOf(state.new, state.doneNew)
  for (const pair of [...state.pairs]) {
    const left = oldChanges.get(pair.old.metric.id) ?? []
    const right = newChanges.get(pair.new.metric.id) ?? []
    for (const old of left) {
      const fitting = right.filter((next) => kin(old, next))
      const [only] = fitting
      if (!only || fitting.length > 1 || left.filter((other) => kin(other, only)).length > 1) continue
      join(state, old, only, round(pair.confidence * 0.98))
    }
  }
}

function kin(a: Indicator, b: Indicator): boolean {
  const far = (i: Indicator): boolean => i.metric.change?.basis === 'period-on-period'
  return a.family === b.family && far(a) === far(b)
}

/** What is left with one name on each side, in one section, but another unit: matched, not comparable. */
function pairByNameAlone(state: State): void {
  const left = byName(state.old, state.doneOld)
  const right = byName(state.new, state.doneNew)
  for (const [name, old] of left) {
    const next = right.get(name)
    if (!old || !next || state.ambiguousOld.has(old.index) || state.ambiguousNew.has(next.index)) continue
    if (state.affinity.sections(old.metric.section, next.metric.section) === 0) continue
    if (old.family !== next.family && similarKind(old, next)) join(state, old, next, 0.7)
  }
}

function byName(
  side: readonly Indicator[],
  done: ReadonlySet<Indicator>,
): ReadonlyMap<string, Indicator | undefined> {
  const map = new Map<string, Indicator | undefined>()
  for (const indicator of side) {
    const { change, accumulation, role } = indicator.metric
    if (change || done.has(indicator) || indicator.name.text.length < 3) continue
    const key = [indicator.name.text, accumulation, role].join('|')
    map.set(key, map.has(key) ? undefined : indicator)
  }
  return map
}

/** 人 against 人次, 亿元 against 亿美元; never a share against a count. */
function similarKind(a: Indicator, b: Indicator): boolean {
  const kind = (i: Indicator): string => (i.metric.kind === 'measure' ? 'count' : i.metric.kind)
  return kind(a) === kind(b) && a.metric.kind !== 'rank'
}

function round(value: number): number {
  return Math.round(Math.min(1, value) * 100) / 100
}
