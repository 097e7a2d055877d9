// How likely two figures of two years are the same indicator, 0 to a little over 1; 0 where they cannot be.
// Names weigh most, the words around the figures and its section come next; symmetric in both.
import type { Basis } from '../../model/metric.ts'
import { deedLikeness, gainBoth, narrowerBy } from '../name/deed.ts'
import type { Indicator } from '../name/indicator.ts'
import { type Name, quotesApart } from '../name/name.ts'
import { shareOwnWords } from '../name/own-words.ts'
import { coversYears, longer, type PeriodRelation, relatePeriods, yearOf } from '../name/period.ts'
import { compareContrasts, hasAll, nameSimilarity, pairDice } from '../name/similarity.ts'
import { territoriesApart } from '../name/territory.ts'
import { kindTold } from '../name/told-kind.ts'
import { ownerTold } from '../name/told-owner.ts'
import { addedAndReached, allAndYears } from './added.ts'
import { companyOf } from './company.ts'
import { deniedCost, toldAmount } from './told-amount.ts'

/**
 * What two figures are compared under: how far the years lie apart, which sections are one, what counts at
 * this stage.
 */
export interface Affinity {
  /** New year minus old year. */
  readonly shift: number | undefined
  /** Whether two sections, given by id, are one: 1 matched, 0 not, between for a split or merged one. */
  readonly sections: (oldId: string, newId: string) => number
  /** Names decide, whatever time and role: for what is left when all of one time have found each other. */
  readonly timeless?: boolean
  /** Whether, when nothing else is left, a plan is matched with what became of it in the same year. */
  readonly outcomes?: boolean
  /** What is enough where the place speaks for two figures as well. */
  readonly least?: number
}

/** Scores from here on are matches. */
export const THRESHOLD = 0.62
/** What a neighbour whose partner is the neighbour of the other adds, when the figures alone do not decide. */
export const NEIGHBOUR = 0.05
/** Two candidates nearer than this fit equally well. */
export const MARGIN = 0.02

const PERIOD_COST: Readonly<Record<PeriodRelation, number>> = { moved: 0, fixed: 0.05, other: 0.1 }
/** What was done in five years against one year: the same name, yet any figure of one year comes first. */
const SPAN_COST = 0.15
/** What is left is a little less sure whatever its time. */
const TIMELESS_COST = 0.1
/** Names that fall so much short of a sure match are looked at in their clauses. */
const DOUBT = 0.35

/** Whether `score` is `limit` at least. One name with the same dimensions needs no look at the words around. */
export function scoresOver(old: Indicator, next: Indicator, affinity: Affinity, limit: number): boolean {
  return leastOfOneName(old, next, affinity) > limit || score(old, next, affinity) >= limit
}

/** Whether two figures meet at this stage: those of one time and role first, each kind with its own. */
function meet(old: Indicator, next: Indicator, relation: PeriodRelation, affinity: Affinity): boolean {
  const oneRole = old.role === next.role
  if (!affinity.timeless) return oneRole || relation === 'moved'
  // Of one time and role they have been weighed before.
  if (oneRole) return relation === 'other'
  // What was done last year is no outcome of what is planned for the next.
  if (relation === 'other' && endYear(old) !== endYear(next)) return false
  if (relation === 'fixed' && !affinity.outcomes) return false
  // What grew a year on the average of five is no outcome of a plan for one.
  if (old.time.average !== next.time.average) return false
  // An amount planned for one year and one of five have nothing but their names in common.
  return old.family === '%' || coversYears(old.period) === coversYears(next.period)
}

function endYear({ period }: Indicator): number | undefined {
  return period && yearOf(period.end)
}

/** What two figures of one name score whatever stands around them; 0 where that is not told. */
function leastOfOneName(old: Indicator, next: Indicator, affinity: Affinity): number {
  if (affinity.timeless || old.name.text !== next.name.text) return 0
  const dimensions = dimensionCost(old, next)
  if (dimensions === undefined) return 0
  const relation = relatePeriods(old.period, next.period, affinity.shift)
  if (!meet(old, next, relation, affinity)) return 0
  const section = 0.09 * (affinity.sections(old.section, next.section) - 1)
  const time = periodCost(old, next, relation) + roleCost(old, next, relation)
  return nameScore(old, next, 1, 0) - MOST_LOSS - (dimensions + time - section)
}

/**
 * Likeness of two figures; matches begin at `THRESHOLD`, and two within `MARGIN` of each other are ambiguous.
 */
export function score(old: Indicator, next: Indicator, affinity: Affinity): number {
  const relation = relatePeriods(old.period, next.period, affinity.shift)
  if (!meet(old, next, relation, affinity)) return 0
  const dimensions = dimensionCost(old, next)
  if (dimensions === undefined || old.name.perHead !== next.name.perHead) return 0
  if (quotesApart(old.name, next.name)) return 0
  const contrast = old.name === next.name ? 0 : compareContrasts(old.name.contrasts, next.name.contrasts)
  const byDeed = old.name === next.name ? 0 : deedLikeness(old.name, next.name)
  if (contrast === 'conflict' && byDeed === 0) return 0
  const section = 0.09 * (affinity.sections(old.section, next.section) - 1)
  const time = affinity.timeless
    ? TIMELESS_COST
    : periodCost(old, next, relation) + roleCost(old, next, relation)
  const unlikely = deniedCost(old, next, affinity.shift) + (affinity.timeless ? 0 : leapCost(old, next))
  const cost = dimensions + time - section + unlikely
  const enough = (affinity.least ?? THRESHOLD) - MARGIN - NEIGHBOUR + cost - MOST_GAIN
  const named = Math.max(namedAlike(old.name, next.name, contrast, enough), byDeed)
  const likeness =
    named < ALIKE && contrast !== 'conflict'
      ? Math.max(named, ownerTold(old, next), kindTold(old, next))
      : named
  const around = contrast !== 'conflict' && likeness < enough + DOUBT ? toldAround(old, next) : 0
  if (Math.max(likeness, around) < enough) return 0
  const words = wordsAround(old, next)
  const name = Math.max(nameScore(old, next, likeness, words ?? 0.5), around)
  if (name < Math.min(0.4, enough + MARGIN)) return 0
  const context = words === undefined ? 0 : 0.18 * (words - 0.4)
  const same = affinity.shift === 0 && old.metric.text === next.metric.text ? 0.04 : 0
  const told = toldAmount(old, next, affinity.shift) ? TOLD_AMOUNT : 0
  const sum = name + context + companyOf(old, next) + same + told - cost
  return likeness < ALIKE && sum > enough && !shareOwnWords(old, next) ? 0 : Math.max(0, sum)
}

/** Names less alike than this must share a word of their own. */
const ALIKE = 0.85

/** What it adds that this year's change says of last year's amount what it was. */
const TOLD_AMOUNT = 0.1

/** What words around, wholes, neighbours, told amounts and equal values can add to a name at most: without a chance, they are not weighed. */
const MOST_GAIN = 0.18 * 0.6 + 0.12 * 0.4 + 2 * 0.03 * 0.5 + 0.04 + TOLD_AMOUNT

/** What they can take away at most. */
const MOST_LOSS = 0.18 * 0.4 + 0.12 * 0.6 + 2 * 0.03 * 0.5 + 0.06

/** How alike two names are as a whole, less what words of contrasted sets tell of only one of them. */
function namedAlike(old: Name, next: Name, contrast: 'conflict' | number, enough: number): number {
  if (contrast === 'conflict') return 0
  const narrower = narrowerBy(contrast)
  return nameSimilarity(old, next, enough + narrower) - narrower
}

function periodCost(old: Indicator, next: Indicator, relation: PeriodRelation): number {
  const level = old.time.reached || next.time.reached
  const spans = coversYears(old.period) !== coversYears(next.period)
  return relation === 'other' && spans && !level ? SPAN_COST : PERIOD_COST[relation]
}

/** Shorter clauses (达到, 比上年增长) name nothing. */
const TELLING_CLAUSE = 5

/** What a name is worth that stands in the words before the other figure. */
const TOLD = 0.75
/** Pairs of characters that a purpose must have: 社会保障 has three, 教育 one, which stands before much. */
const TELLING_PURPOSE = 3

/** Whether the words before money planned that names nothing tell what it is for: 完善社会保障体系，将安排2762亿元. */
function tellsPurpose({ name, words, metric }: Indicator, named: Indicator): boolean {
  const { purpose } = named.name
  if (!name.hollow || metric.kind !== 'money' || metric.role !== 'target' || purpose.length < TELLING_PURPOSE)
    return false
  return hasAll(words.lead, purpose)
}

/** How alike two levels are by the words before them, a little less sure than by names. */
function toldAround(old: Indicator, next: Indicator): number {
  if (old.growth || !old.context || !next.context) return 0
  const hollow = old.name.hollow || next.name.hollow
  if (!hollow && !old.words.tellMore && !next.words.tellMore) return 0
  if (old.name.hollow !== next.name.hollow && (tellsPurpose(old, next) || tellsPurpose(next, old)))
    return TOLD
  if (pairDice(old.words.around, next.words.around) < 0.3) return 0
  return Math.max(hollow ? 0.95 * pairDice(old.words.lead, next.words.lead) : 0, phraseLikeness(old, next))
}

/** How alike the clauses of two levels are; 0 where they name nothing, or different things. */
function phraseLikeness(old: Indicator, next: Indicator): number {
  const [a, b] = [old.words.phrase, next.words.phrase]
  if (a.hollow || b.hollow || Math.min(a.text.length, b.text.length) < TELLING_CLAUSE) return 0
  const contrast = compareContrasts(a.contrasts, b.contrasts)
  if (contrast === 'conflict') return 0
  return 0.92 * nameSimilarity(a, b) - 0.12 * contrast
}

/** By how many times amounts of things not named alike may differ at little and at some cost. */
const LEAPS = [
  { times: 8, cost: 0.25 },
  { times: 4, cost: 0.15 },
  { times: 3, cost: 0.06 },
]

/** By how many times amounts of one name may differ: enough to tell two of a report apart, never to doubt one. */
const LEAPS_OF_ONE_NAME = [
  { times: 8, cost: 0.06 },
  { times: 3, cost: 0.03 },
]

/** What it costs that one amount is many times the other: 起诉毒品犯罪16人 is no 起诉561人. */
function leapCost(old: Indicator, next: Indicator): number {
  if (old.family === '%' && !old.growth) return 0
  if (coversYears(old.period) !== coversYears(next.period)) return 0
  const [a, b] = old.growth ? [old.levelAmount, next.levelAmount] : [old.amount, next.amount]
  if (!a || !b) return 0
  const times = Math.max(a / b, b / a) / longer(old.period, next.period)
  return (old.name === next.name ? LEAPS_OF_ONE_NAME : LEAPS).find((leap) => times > leap.times)?.cost ?? 0
}

/** Persons and visits count the same people, by each head and by each time: 培训3600人 / 3400人次. */
export function looseFamily(family: string): string {
  return TIMES.get(family) ?? family
}

const TIMES: ReadonlyMap<string, string> = new Map([
  ['人次', '人'],
  ['家次', '个'],
  ['件次', '个'],
])

/** What differing dimensions cost; undefined where they exclude each other. */
export function dimensionCost(old: Indicator, next: Indicator, loose = false): number | undefined {
  if (loose ? looseFamily(old.family) !== looseFamily(next.family) : old.family !== next.family)
    return undefined
  if (old.growth !== next.growth || old.time.since !== next.time.since || old.passed !== next.passed)
    return undefined
  if (old.accumulation && next.accumulation && old.accumulation !== next.accumulation) return undefined
  if (addedAndReached(old, next) || addedAndReached(next, old)) return undefined
  const basis = basisCost(old.basis, next.basis)
  if (basis === undefined) return undefined
  let cost = basis
  if (allAndYears(old, next) || allAndYears(next, old)) return undefined
  if (old.accumulation !== next.accumulation && !gainBoth(old.name.deed, next.name.deed)) cost += 0.05
  if (old.unit !== next.unit) cost += old.family === next.family ? 0.04 : 0.1
  if (old.scope !== next.scope || territoriesApart(old, next)) cost += 0.1
  if (old.origin !== next.origin) cost += 0.15
  if (old.metric.approximation !== next.metric.approximation) cost += 0.03
  if (old.time.base !== next.time.base) cost += 0.15
  if (old.time.average !== next.time.average) cost += 0.1
  if (old.context && next.context && old.context.inside !== next.context.inside) cost += 0.06
  if (old.grouped === next.grouped) return cost
  return cost + (old.grouped && next.grouped ? PART_AS_WHOLE : 0.02)
}

/** What it costs that one figure is a part of a whole and the other a whole of parts. */
const PART_AS_WHOLE = 0.3

/** Money that is not named is for what the words before it speak of, and not for anything else. */
const ONE_TOPIC = 0.22

/** A short name (省, 支出), or one that names nothing, needs the words around it to say what it counts. */
function nameScore(old: Indicator, next: Indicator, likeness: number, words: number): number {
  if (old.name.hollow || next.name.hollow) {
    const apart = old.metric.kind === 'money' && pairDice(old.words.lead, next.words.lead) < ONE_TOPIC
    return likeness * Math.min(1, 0.2 + words) * (apart ? 0.5 : 1)
  }
  return !old.name.short && !next.name.short ? likeness : likeness * Math.min(1, 0.55 + 0.75 * words)
}

/** A plan against an outcome; of corresponding periods it may be a plan that only one text calls so. */
function roleCost(old: Indicator, next: Indicator, relation: PeriodRelation): number {
  if (old.role === next.role) return 0
  return relation === 'moved' ? 0.12 : 0.25
}

/** 同比 and 比上年 are one for whole years; 环比 is another thing altogether. */
function basisCost(a: Basis | undefined, b: Basis | undefined): number | undefined {
  if (a === b) return 0
  if (a === 'period-on-period' || b === 'period-on-period')
    return a === 'unstated' || b === 'unstated' ? 0.1 : undefined
  return 0.03
}

/** Likeness of the words around the figures, 0…1; undefined where a figure was not found in its text. */
function wordsAround(old: Indicator, next: Indicator): number | undefined {
  if (!old.context || !next.context) return undefined
  return (
    0.7 * pairDice(old.words.around, next.words.around) +
    0.3 * pairDice(old.words.sentence, next.words.sentence)
  )
}
