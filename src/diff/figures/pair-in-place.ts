// The last of a stretch: the one figure of its unit that is left between the same partners on either side, near what it
// was a year ago, is the same thing in words that share nothing. 例：开馆346天 / 年开放天数352天; 行程4600公里 / 行驶5100公里.
import type { Indicator } from '../name/indicator.ts'
import { quotesApart } from '../name/name.ts'
import { shareOwnWords } from '../name/own-words.ts'
import { coversYears, relatePeriods } from '../name/period.ts'
import { compareContrasts } from '../name/similarity.ts'
import { type AlignmentState, join } from './alignment-state.ts'
import { parallel } from './pair-between.ts'
import { bothSides, inSection, namedSections, type Stretch, stretches } from './stretches.ts'
import { deniedByName, toldAmount } from './told-amount.ts'

/** What the place alone says is never sure. */
const CONFIDENCE = 0.5
/** A change that tells what it was last year says more. */
const TOLD_CONFIDENCE = 0.75
/** By how much a figure differs from last year's at most, of its own size; of shares in points. */
const NEAR = { times: 1.35, points: 5 }
/** Units that much is counted in: two figures of them need words of their own in common. */
const COMMON_UNITS: ReadonlySet<string> = new Set(['个', '人', '%', '元', '次', '户', '人次'])
/** A new pair bounds other stretches: so often they are looked at once more. */
const ROUNDS = 3

/** Joins what is left alone in its place. */
export function pairInPlace(state: AlignmentState): void {
  for (let n = 0; n < ROUNDS; n++) {
    const before = state.pairs.length
    for (const stretch of stretches(state, bothSides)) joinAlone(state, stretch)
    const sections = namedSections(state.pairs)
    for (const stretch of stretches(state, inSection(sections.old), inSection(sections.new)))
      joinAlone(state, stretch)
    if (state.pairs.length === before) return
  }
}

function joinAlone(state: AlignmentState, stretch: Stretch): void {
  for (const old of stretch.old) {
    const kin = (other: Indicator): boolean => other.family === old.family && other.growth === old.growth
    const counted = (other: Indicator): boolean => kin(other) && other.unit === old.unit
    const next = sole(old, stretch, kin) ?? sole(old, stretch, counted)
    if (!next || state.doneOld.has(old) || state.doneNew.has(next)) continue
    if (!mayBeOne(old, next, state.affinity.shift)) continue
    join(state, old, next, toldAmount(old, next, state.affinity.shift) ? TOLD_CONFIDENCE : CONFIDENCE)
  }
}

/** What alone is of a kind on the new side, where `old` alone is on its own. */
function sole(old: Indicator, stretch: Stretch, kin: (other: Indicator) => boolean): Indicator | undefined {
  const [next, another] = stretch.new.filter(kin)
  return another || stretch.old.some((other) => other !== old && kin(other)) ? undefined : next
}

/** Whether nothing speaks against two figures, and their size for them. */
function mayBeOne(old: Indicator, next: Indicator, shift: number | undefined): boolean {
  if (old.growth || old.family === 'rank' || old.origin === 'table' || next.origin === 'table') return false
  if (old.role !== next.role || !near(old, next) || !ofOneTime(old, next, shift)) return false
  if (old.name.perHead !== next.name.perHead || quotesApart(old.name, next.name)) return false
  if (compareContrasts(old.name.contrasts, next.name.contrasts) === 'conflict') return false
  if (toldAmount(old, next, shift)) return true
  if (parallel(old, next) || deniedByName(old, next, shift)) return false
  return !COMMON_UNITS.has(old.family) || shareOwnWords(old, next) || shareWord(old, next)
}

/** Whether two are counted by one word, and their names have two neighbouring characters in common: 整改隐患83处 / 整治安全隐患76处. */
function shareWord(old: Indicator, next: Indicator): boolean {
  if (old.unit !== next.unit || COMMON_UNITS.has(old.unit)) return false
  return old.name.pairs.some((pair) => next.name.pairs.includes(pair))
}

function near({ amount: a, family }: Indicator, { amount: b }: Indicator): boolean {
  if (!a || !b) return false
  return family === '%' ? Math.abs(a - b) <= NEAR.points : Math.max(a / b, b / a) <= NEAR.times
}

function ofOneTime({ period: a }: Indicator, { period: b }: Indicator, shift: number | undefined): boolean {
  if (coversYears(a) !== coversYears(b)) return false
  return relatePeriods({ end: a?.end ?? '' }, { end: b?.end ?? '' }, shift) === 'moved'
}
