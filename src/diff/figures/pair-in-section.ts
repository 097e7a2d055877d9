// What is left of two sections that are one and has one label there, which nothing else goes by: it is one figure wherever
// it stands. 例：入住率80%，床位1000张，投入1.5亿元 / 投入1.8亿元，床位1100张，入住率85%: 投入资金, with other words around it,
// and 床位 behind another figure, by which its name was completed.
import { putUnder } from '../../text/put-under.ts'
import type { Indicator } from '../name/indicator.ts'
import { type AlignmentState, join } from './alignment-state.ts'
import { timely } from './pair-certain.ts'
import { dimensionCost } from './score.ts'

/** A label that nothing else goes by is its own evidence; one that names nothing by itself is hardly any. */
const CONFIDENCE = { named: 0.7, unnamed: 0.55 }
/** By how many times the amounts under a label that names nothing by itself differ at most. */
const STRIDE = 2

/** Joins the only two of one label, unit and dimensions that two sections have left. */
export function pairInSection(state: AlignmentState): void {
  if (state.doneOld.size === state.old.length || state.doneNew.size === state.new.length) return
  const left = openByLabel(state.old, state.doneOld)
  const right = openByLabel(state.new, state.doneNew)
  for (const [label, those] of right) {
    for (const next of those) {
      const old = left.get(label)?.find((other) => state.affinity.sections(other.section, next.section) === 1)
      if (!old || state.doneOld.has(old) || !timely(state, old, next)) continue
      if (dimensionCost(old, next) === undefined) continue
      const named = !old.name.hollow && !old.completed && !next.completed
      if (named || (near(old, next) && inOneSentence(state, old, next)))
        join(state, old, next, named ? CONFIDENCE.named : CONFIDENCE.unnamed)
    }
  }
}

/** Whether the sentences of two figures tell one thing: a figure of the one has its partner in the other, and none has it elsewhere. */
function inOneSentence({ pairs }: AlignmentState, old: Indicator, next: Indicator): boolean {
  const partners = pairs.filter((pair) => beside(pair.old, old) || beside(pair.new, next))
  return partners.length > 0 && partners.every((pair) => beside(pair.old, old) && beside(pair.new, next))
}

function beside(other: Indicator, { section, context }: Indicator): boolean {
  return context !== undefined && other.section === section && other.context?.sentence === context.sentence
}

/** What has no partner and alone has its label in its section, by label; changes of a level go with that. */
function openByLabel(
  side: readonly Indicator[],
  done: ReadonlySet<Indicator>,
): ReadonlyMap<string, readonly Indicator[]> {
  const several = new Map<string, Indicator[]>()
  for (const indicator of side) putUnder(several, `${labelOf(indicator)}\n${indicator.section}`, indicator)
  const open = new Map<string, Indicator[]>()
  for (const [only, another] of several.values())
    if (only && !another && !done.has(only) && only.levelId === undefined) putUnder(open, labelOf(only), only)
  return open
}

function labelOf({ metric, unit, growth, basis, accumulation, role, time, territory }: Indicator): string {
  return [metric.label, unit, growth, basis, accumulation, role, time.average, territory].join('\n')
}

function near({ amount: a }: Indicator, { amount: b }: Indicator): boolean {
  if (!a || !b) return false
  return Math.max(a / b, b / a) <= STRIDE
}
