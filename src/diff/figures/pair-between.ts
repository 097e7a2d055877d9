// What is left between figures whose partners stand side by side as well: the place tells what a reworded name leaves
// open. 例：特困人员3215人，发放供养资金4860万元，实施临时救助… / 特困人员3102人，供养金支出5010万元，临时救助….
import { deedsApart } from '../name/deed.ts'
import type { Indicator } from '../name/indicator.ts'
import { shareOwnWords } from '../name/own-words.ts'
import { type AlignmentState, join, round } from './alignment-state.ts'
import { score, THRESHOLD } from './score.ts'
import { afterOnly, beforeOnly, bothSides, type Stretch, stretches } from './stretches.ts'
import { deniedByName } from './told-amount.ts'

/** What figures must score that stand between two partners, and beside one. */
const BETWEEN = 0.42
const BESIDE = 0.5
/** By how much a pair must fit better than any other of its stretch. */
const LEAD = 0.06
/** What the only two of their kind between two partners must score; with a word that few names hold less is enough. */
const SOLE = 0.36
const SOLE_TELLING = 0.28
/** A pair of characters that more names of a side hold tells nothing. */
const FEW = 2
/** By how many times two may differ of which the place says more than the names. */
const STRIDE = 3
/** Amounts of one thing seldom differ by more from year to year. */
const LEAP = 8
/** A new pair may bound other stretches: so often they are looked at once more. */
const ROUNDS = 3

/** Joins what is left by its place between figures that have found each other. */
export function pairBetween(state: AlignmentState): void {
  const holders = new Holders(state.old, state.new)
  for (let n = 0; n < ROUNDS; n++) {
    const before = state.pairs.length
    for (const bounds of [bothSides, beforeOnly, afterOnly]) {
      for (const stretch of stretches(state, bounds))
        joinWithin(state, stretch, bounds === bothSides ? BETWEEN : BESIDE)
    }
    for (const stretch of stretches(state, bothSides)) joinSole(state, stretch, holders)
    if (state.pairs.length === before) return
  }
}

interface Fit {
  readonly old: Indicator
  readonly new: Indicator
  readonly score: number
}

/** Joins those of a stretch that fit each other better than any other of it. */
function joinWithin(state: AlignmentState, stretch: Stretch, least: number): void {
  const fits: Fit[] = []
  for (const old of stretch.old) {
    if (state.doneOld.has(old)) continue
    for (const next of stretch.new) {
      if (state.doneNew.has(next) || leaps(old, next) || parallel(old, next)) continue
      if (!shareOwnWords(old, next) || deniedByName(old, next, state.affinity.shift)) continue
      const fit = score(old, next, { ...state.affinity, least })
      // What stands in one place and differs by far is seldom one, unless its name says so.
      if (fit >= THRESHOLD || !leaps(old, next, STRIDE)) fits.push({ old, new: next, score: fit })
    }
  }
  for (const fit of fits) {
    if (fit.score < least) continue
    const rivals = fits.filter((other) => other !== fit && (other.old === fit.old || other.new === fit.new))
    if (rivals.every((other) => other.score <= fit.score - LEAD))
      join(state, fit.old, fit.new, round(fit.score))
  }
}

/** Joins the one figure of a unit on either side of a stretch, where their names agree in a telling word at least. */
function joinSole(state: AlignmentState, stretch: Stretch, holders: Holders): void {
  for (const old of stretch.old) {
    if (state.doneOld.has(old)) continue
    const kin = (other: Indicator): boolean => other.family === old.family
    const [next, another] = stretch.new.filter((other) => kin(other) && !state.doneNew.has(other))
    if (
      !next ||
      another ||
      stretch.old.some((other) => other !== old && kin(other) && !state.doneOld.has(other))
    )
      continue
    if (leaps(old, next, STRIDE) || parallel(old, next) || !shareOwnWords(old, next)) continue
    if (deniedByName(old, next, state.affinity.shift)) continue
    const fit = score(old, next, { ...state.affinity, least: SOLE_TELLING })
    if (fit >= SOLE || (fit >= SOLE_TELLING && holders.shareRare(old, next)))
      join(state, old, next, round(fit))
  }
}

/**
 * Whether two names end alike and begin with words of their own: 化工企业 and 建材企业 are two of a list, or this
 * year's instead of last year's. Of levels two short beginnings of a long name may be verbs: 打掉犯罪团伙, 摧毁犯罪团伙.
 */
export function parallel(old: Indicator, next: Indicator): boolean {
  if (deedsApart(old.name.deed, next.name.deed)) return true
  const [a, b] = thingsOf(old, next)
  let tail = 0
  while (tail < Math.min(a.length, b.length) && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [one, other] = [a.slice(0, a.length - tail), b.slice(0, b.length - tail)]
  if (tail < 2 || one === '' || other === '' || [...one].some((char) => other.includes(char))) return false
  return old.growth || old.family === '%' || tail === 2 || Math.max(one.length, other.length) > VERB
}

/** Characters of a verb. */
const VERB = 2

/** The names without their verbs, where one may stand for the other. */
function thingsOf({ name: a }: Indicator, { name: b }: Indicator): readonly [string, string] {
  return a.deed && b.deed ? [a.deed.thing.text, b.deed.thing.text] : [a.text, b.text]
}

/** How many names of a side hold each pair of characters; counted when it is first asked for. */
class Holders {
  readonly #sides: readonly (readonly Indicator[])[]
  #counts: readonly ReadonlyMap<number, number>[] | undefined

  constructor(...sides: readonly (readonly Indicator[])[]) {
    this.#sides = sides
  }

  /** Whether two names share a pair of characters that few names of either side hold. */
  shareRare(a: Indicator, b: Indicator): boolean {
    this.#counts ??= this.#sides.map(countHolders)
    const counts = this.#counts
    return a.name.pairs.some(
      (pair) => b.name.pairs.includes(pair) && counts.every((held) => (held.get(pair) ?? 0) <= FEW),
    )
  }
}

function countHolders(side: readonly Indicator[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const name of new Set(side.map((indicator) => indicator.name)))
    for (const pair of name.pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}

function leaps(old: Indicator, next: Indicator, most = LEAP): boolean {
  if (!old.amount || !next.amount || old.family === '%') return false
  const times = old.amount / next.amount
  return times > most || times < 1 / most
}
