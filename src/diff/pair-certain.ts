// The pairs that need no weighing: one id, or one name with the same dimensions, once on either side.
import { type AlignmentState, join } from './alignment-state.ts'
import type { Indicator } from './indicator.ts'
import { coversYears, relatePeriods } from './period.ts'
import { score, THRESHOLD } from './score.ts'

/** The same id, where nothing else in the section goes by the same words, or where all of it is the same. */
export function pairById(state: AlignmentState): void {
  const twinsOld = twins(state.old)
  const twinsNew = twins(state.new)
  const byId = new Map(state.old.map((indicator) => [indicator.metric.id, indicator]))
  for (const next of state.new) {
    const old = byId.get(next.metric.id)
    if (!old || ((old.completed || next.completed) && old.name.text !== next.name.text)) continue
    if (old.time.average !== next.time.average || !timely(state, old, next)) continue
    const alone = !twinsOld.has(signature(old)) && !twinsNew.has(signature(next))
    if (alone ? score(old, next, state.affinity) > 0.5 : content(old) === content(next)) {
      join(state, old, next, 1)
    }
  }
}

/** The same name and dimensions, where they occur once on either side: in one section, or in all. */
export function pairByName(state: AlignmentState): void {
  for (const [within, confidence] of [
    [true, 0.98],
    [false, 0.95],
  ] as const) {
    const left = uniquely(state.old, within)
    const right = uniquely(state.new, within)
    for (const [key, next] of right) {
      const old = left.get(key)
      if (!old || !next || state.doneOld.has(old) || state.doneNew.has(next)) continue
      if (!timely(state, old, next)) continue
      const linked = !within || state.affinity.sections(old.metric.section, next.metric.section) === 1
      if (linked && score(old, next, state.affinity) >= THRESHOLD) join(state, old, next, confidence)
    }
  }
}

/** What was done in five years may have a partner by name, but one of its own time would be nearer. */
function timely({ affinity }: AlignmentState, old: Indicator, next: Indicator): boolean {
  if (coversYears(old.metric.period) === coversYears(next.metric.period)) return true
  if (old.time.reached || next.time.reached) return true
  return relatePeriods(old.metric.period, next.metric.period, affinity.shift) !== 'other'
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

function signature({ metric, signature: own }: Indicator, within = true): string {
  return within ? `${metric.section}|${own}` : own
}

function content({ metric }: Indicator): string {
  const { span: _span, ...rest } = metric
  return JSON.stringify(rest)
}
