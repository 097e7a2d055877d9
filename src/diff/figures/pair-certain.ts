// The pairs that need no weighing: one id, or one name with the same dimensions, once on either side.
import type { Indicator } from '../name/indicator.ts'
import { coversYears, relatePeriods } from '../name/period.ts'
import { territoriesApart } from '../name/territory.ts'
import { type AlignmentState, join } from './alignment-state.ts'
import { scoresOver, THRESHOLD } from './score.ts'
import { deniedAmount, deniedByName } from './told-amount.ts'

/** The same id, where nothing else in the section goes by the same words, or where all of it is the same. */
export function pairById(state: AlignmentState): void {
  const twinsOld = twins(state.old, true)
  const twinsNew = twins(state.new, true)
  const byId = new Map(state.old.map((indicator) => [indicator.metric.id, indicator]))
  for (const next of state.new) {
    const old = byId.get(next.metric.id)
    if (!old || ((old.completed || next.completed) && old.name.text !== next.name.text)) continue
    // 累计改造120个 has the id of 改造31个 where only one of them is stated; the one of its own kind comes first.
    if (old.accumulation !== next.accumulation && (old.accumulation ?? next.accumulation) === 'cumulative')
      continue
    if (territoriesApart(old, next)) continue
    if (old.time.average !== next.time.average || !timely(state, old, next)) continue
    const alone = !twinsOld.has(old) && !twinsNew.has(next)
    if (alone ? scoresOver(old, next, state.affinity, SURE_BY_ID) : content(old) === content(next)) {
      join(state, old, next, 1)
    }
  }
}

/** What figures of one id, alone of their names, must score to be one. */
const SURE_BY_ID = 0.5

/** The same name and dimensions, where they occur once on either side: in one section, or in all. */
export function pairByName(state: AlignmentState): void {
  if (state.doneOld.size === state.old.length || state.doneNew.size === state.new.length) return
  for (const [within, confidence] of [
    [true, 0.98],
    [false, 0.95],
  ] as const) {
    const left = new Map(unique(state.old, state.doneOld, within).map((old) => [keyOf(old, within), old]))
    for (const next of unique(state.new, state.doneNew, within)) {
      const old = left.get(keyOf(next, within))
      if (!old || territoriesApart(old, next) || !timely(state, old, next)) continue
      const linked = !within || state.affinity.sections(old.section, next.section) === 1
      if (linked && scoresOver(old, next, state.affinity, THRESHOLD)) join(state, old, next, confidence)
    }
  }
}

/**
 * What was done in five years may have a partner by name, but one of its own time would be nearer; so would one that
 * was last year what this year's change says.
 */
export function timely({ affinity }: AlignmentState, old: Indicator, next: Indicator): boolean {
  if (deniedAmount(old, next, affinity.shift) || deniedByName(old, next, affinity.shift)) return false
  if (coversYears(old.period) === coversYears(next.period)) return true
  if (old.time.reached || next.time.reached) return true
  return relatePeriods(old.period, next.period, affinity.shift) !== 'other'
}

/** What is left and shares its signature with no figure of its side; without sections only names that say something. */
function unique(
  side: readonly Indicator[],
  done: ReadonlySet<Indicator>,
  within: boolean,
): readonly Indicator[] {
  const several = twins(side, within)
  return side.filter((i) => !done.has(i) && !several.has(i) && (within || i.name.text.length >= 4))
}

function keyOf({ section, signature }: Indicator, within: boolean): string {
  return within ? `${signature} ${section}` : `${signature}`
}

/** Figures that share a signature, in one section or in all: their ids differ by a counter only, which is no evidence. */
function twins(indicators: readonly Indicator[], within: boolean): ReadonlySet<Indicator> {
  const several = new Set<Indicator>()
  let firsts = new Map<number, Indicator>()
  let section: string | undefined
  for (const indicator of indicators) {
    if (within && indicator.section !== section) firsts = new Map()
    section = indicator.section
    const first = firsts.get(indicator.signature)
    if (first) several.add(first).add(indicator)
    else firsts.set(indicator.signature, indicator)
  }
  return several
}

function content({ metric }: Indicator): string {
  const { span: _span, ...rest } = metric
  return JSON.stringify(rest)
}
