// Pairs by other bonds than the name's: the change of a matched level, the same name in another unit.
import { putUnder } from '../../text/put-under.ts'
import type { Indicator } from '../name/indicator.ts'
import { type AlignmentState, join, round } from './alignment-state.ts'

/** The change of a matched level goes with the change of its partner, when there is one of its unit and basis. */
export function pairByLevel(state: AlignmentState): void {
  const changesOf = (side: readonly Indicator[], done: ReadonlySet<Indicator>): Map<string, Indicator[]> => {
    const map = new Map<string, Indicator[]>()
    for (const indicator of side) {
      const level = indicator.levelId
      if (level === undefined || done.has(indicator)) continue
      putUnder(map, level, indicator)
    }
    return map
  }
  const oldChanges = changesOf(state.old, state.doneOld)
  const newChanges = changesOf(state.new, state.doneNew)
  if (oldChanges.size === 0 || newChanges.size === 0) return
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
  const far = (i: Indicator): boolean => i.basis === 'period-on-period'
  return (
    a.family === b.family &&
    far(a) === far(b) &&
    a.time.average === b.time.average &&
    a.time.since === b.time.since
  )
}

/** Names of so many characters are taken for the same even in another section. */
const TELLING = 5

/** What is left with one name on each side, but another unit: matched, not comparable. */
export function pairByNameAlone(state: AlignmentState): void {
  if (state.doneOld.size === state.old.length || state.doneNew.size === state.new.length) return
  const left = byName(state.old, state.doneOld)
  const right = byName(state.new, state.doneNew)
  for (const [name, old] of left) {
    const next = right.get(name)
    if (!old || !next || state.ambiguousOld.has(old.index) || state.ambiguousNew.has(next.index)) continue
    const telling = old.name.text.length >= TELLING
    if (!telling && state.affinity.sections(old.section, next.section) === 0) continue
    if (old.family !== next.family && similarKind(old, next)) join(state, old, next, 0.7)
  }
}

function byName(
  side: readonly Indicator[],
  done: ReadonlySet<Indicator>,
): ReadonlyMap<string, Indicator | undefined> {
  const map = new Map<string, Indicator | undefined>()
  for (const indicator of side) {
    const { name, accumulation, role } = indicator
    if (indicator.growth || done.has(indicator) || name.text.length < 3) continue
    const key = `${name.number}|${accumulation}|${role}`
    map.set(key, map.has(key) ? undefined : indicator)
  }
  return map
}

/** 人 against 人次, 亿元 against 亿美元 or 亿标准量; never a share against an amount, nor households against heads. */
function similarKind(a: Indicator, b: Indicator): boolean {
  if ([a, b].some(({ family }) => family === '户') && [a, b].some(({ family }) => family === '人'))
    return false
  // 发放津贴1185万元 is no 1.6万人 who were paid.
  if (a.metric.kind !== b.metric.kind && [a, b].every(({ metric }) => PAID.has(metric.kind))) return false
  const amount = ({ metric }: Indicator): boolean => AMOUNTS.has(metric.kind)
  return (amount(a) && amount(b)) || (a.metric.kind === b.metric.kind && a.metric.kind !== 'rank')
}

const PAID: ReadonlySet<string> = new Set(['count', 'money'])
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'measure', 'money'])
