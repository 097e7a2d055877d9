// What is left and reworded throughout: figures whose rare words, amounts and places together leave no other partner.
// 例：网上立案4100件 / 线上立案4680件; 培训基层卫生人员 / 轮训基层医务人员; not 高血压患者 / 糖尿病患者.
import { putUnder } from '../../text/put-under.ts'
import { deedLikeness, deedsApart } from '../name/deed.ts'
import type { Indicator } from '../name/indicator.ts'
import { type Name, quotesApart } from '../name/name.ts'
import { shareOwnWords } from '../name/own-words.ts'
import { relatePeriods } from '../name/period.ts'
import { RareWords } from '../name/rare-words.ts'
import { compareContrasts, pairDice } from '../name/similarity.ts'
import { type AlignmentState, join, round } from './alignment-state.ts'
import { bestTwo } from './best-two.ts'
import { neighboursOf } from './neighbours.ts'
import { dimensionCost, looseFamily } from './score.ts'
import { deniedByName, toldAmount } from './told-amount.ts'

/** What the evidence must come to, and by how much it must exceed all else that either figure fits. */
const ENOUGH = 0.52
const LEAD = 0.12
/** What rare words must come to whatever else speaks for a pair. */
const WORDS = 0.42
/** What a neighbour whose partner is the neighbour of the other adds. */
const BESIDE = 0.05
/** Confidence is a little less than what the evidence comes to, and never that of a name. */
const SURENESS = { share: 0.9, most: 0.8 }
/** New pairs are neighbours of others: so often the rest is looked at once more. */
const ROUNDS = 3
/** A character that a share of names hold is no reason to look at two figures. */
const TELLING = 1.5
/** Figures looked at for each one at most. */
const LOOKED_AT = 24

interface Fit {
  readonly old: Indicator
  readonly new: Indicator
  readonly score: number
}

/** Joins what fits one another, and nothing else, by all that is known of it. */
export function pairByEvidence(state: AlignmentState): void {
  const open = {
    old: leftOf(state.old, state.doneOld, state.ambiguousOld),
    new: leftOf(state.new, state.doneNew, state.ambiguousNew),
  }
  if (open.old.length === 0 || open.new.length === 0) return
  const rare = new RareWords(state.old, state.new)
  const likely = likelyPairs(state, rare, open)
  for (let n = 0; n < ROUNDS; n++) {
    const before = state.pairs.length
    const beside = neighboursOf(state)
    const fits = likely
      .filter((fit) => !state.doneOld.has(fit.old) && !state.doneNew.has(fit.new))
      .map((fit) => ({ ...fit, score: fit.score + BESIDE * beside(fit.old, fit.new) }))
    joinClear(state, fits)
    if (state.pairs.length === before) return
  }
}

function leftOf(
  side: readonly Indicator[],
  done: ReadonlySet<Indicator>,
  ambiguous: ReadonlyMap<number, unknown>,
): readonly Indicator[] {
  return side.filter(
    (indicator) =>
      !done.has(indicator) &&
      !ambiguous.has(indicator.index) &&
      !indicator.name.hollow &&
      indicator.origin !== 'table' &&
      indicator.levelId === undefined &&
      indicator.family !== 'rank' &&
      // How many years running something goes on is told of whatever stands around it.
      indicator.family !== '年',
  )
}

/** The pairs that fit each other better than anything else. */
function joinClear(state: AlignmentState, fits: readonly Fit[]): void {
  const best = { old: bestTwo(fits, (fit) => fit.old), new: bestTwo(fits, (fit) => fit.new) }
  for (const fit of fits) {
    const [left, right] = [best.old.get(fit.old), best.new.get(fit.new)]
    if (fit.score < ENOUGH || left?.best !== fit || right?.best !== fit) continue
    if (fit.score - Math.max(left.second, right.second) < LEAD) continue
    join(state, fit.old, fit.new, round(Math.min(SURENESS.most, SURENESS.share * fit.score)))
  }
}

function likelyPairs(
  state: AlignmentState,
  rare: RareWords,
  open: { readonly old: readonly Indicator[]; readonly new: readonly Indicator[] },
): readonly Fit[] {
  const holders = new Map<string, Indicator[]>()
  const keysOf = (i: Indicator): readonly string[] =>
    rare.tellingChars(i, TELLING).map((code) => `${i.growth ? '±' : ''}${looseFamily(i.family)} ${code}`)
  for (const old of open.old) {
    for (const key of keysOf(old)) {
      putUnder(holders, key, old)
    }
  }
  return open.new.flatMap((next) => {
    const met = new Set<Indicator>()
    for (const key of keysOf(next)) {
      if (met.size >= LOOKED_AT) break
      for (const old of holders.get(key)?.slice(0, LOOKED_AT) ?? []) met.add(old)
    }
    return [...met].flatMap((old): Fit[] => {
      const score = evidence(state, rare, old, next)
      return score < ENOUGH - LEAD - 2 * BESIDE ? [] : [{ old, new: next, score }]
    })
  })
}

/** All that speaks for two figures of corresponding time and role; 0 where they cannot be one. */
function evidence({ affinity }: AlignmentState, rare: RareWords, old: Indicator, next: Indicator): number {
  const near = toldAmount(old, next, affinity.shift) ? TOLD : amounts(old, next)
  if (near === NEVER || old.role !== next.role || !ofOneTime(old, next, affinity.shift)) return 0
  if (deniedByName(old, next, affinity.shift)) return 0
  const cost = dimensionCost(old, next, true)
  if (
    cost === undefined ||
    old.name.perHead !== next.name.perHead ||
    deedsApart(old.name.deed, next.name.deed)
  )
    return 0
  const contrast = compareContrasts(old.name.contrasts, next.name.contrasts)
  if (contrast === 'conflict' && deedLikeness(old.name, next.name) === 0) return 0
  if (otherPurpose(old.name, next.name) || quotesApart(old.name, next.name)) return 0
  if (near !== TOLD && !shareOwnWords(old, next)) return 0
  // 参保人数 alone may be of any insurance: only as many as last year speak for it.
  if ((old.name.short || next.name.short) && near < NEAREST) return 0
  const words = rare.likeness(old, next)
  if (words < WORDS) return 0
  const narrower = contrast === 'conflict' ? 0 : 0.05 * contrast
  const section = 0.09 * (affinity.sections(old.section, next.section) - 1)
  return words + near - narrower - cost + section
}

/** Whether both are of the reports' own years; a stock may be told with the year or without a beginning. */
function ofOneTime({ period: a }: Indicator, { period: b }: Indicator, shift: number | undefined): boolean {
  if (relatePeriods(a, b, shift) === 'moved') return true
  return (
    a !== undefined &&
    b !== undefined &&
    relatePeriods({ end: a.end }, { end: b.end }, shift) === 'moved' &&
    (a.start === undefined) !== (b.start === undefined)
  )
}

/** Whether two names are of money given for things without a word in common: 扶贫资金 / 卫生资金. */
function otherPurpose(old: Name, next: Name): boolean {
  if (!old.text.endsWith('资金') || !next.text.endsWith('资金')) return false
  return old.purpose.length > 0 && next.purpose.length > 0 && pairDice(old.purpose, next.purpose) === 0
}

/** What amounts are worth that no one thing comes to in two years. */
const NEVER = -1
/** What it is worth that this year's change says of last year's amount what it was. */
const TOLD = 0.3
/** What amounts are worth that are next to equal. */
const NEAREST = 0.15

/** What the amounts say: those of one thing seldom differ much from year to year; of changes they say nothing. */
function amounts(old: Indicator, next: Indicator): number {
  const [a, b] = [old.amount, next.amount]
  if (old.growth || !a || !b) return 0
  if (old.family === '%')
    return step(Math.abs(a - b), [3, NEAREST], [8, 0.04], [15, 0], [30, -0.1], [60, -0.3])
  return step(
    Math.abs(Math.log(Math.abs(a / b))),
    [0.2, NEAREST],
    [0.4, 0.08],
    [0.7, 0],
    [1.4, -0.12],
    [2.1, -0.3],
  )
}

/** The worth of the first limit that a difference does not exceed. */
function step(difference: number, ...limits: readonly (readonly [limit: number, worth: number])[]): number {
  return limits.find(([limit]) => difference <= limit)?.[1] ?? NEVER
}
