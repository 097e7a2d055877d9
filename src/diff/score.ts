// How likely two figures of two years are the same indicator, 0 to a little over 1; 0 where they cannot be.
// Names weigh most, the words around the figures and its section come next; symmetric in both.
import type { Basis, Metric } from '../model/metric.ts'
import type { Indicator } from './indicator.ts'
import { type PeriodRelation, relatePeriods } from './period.ts'
import { compareContrasts, nameSimilarity, pairDice } from './similarity.ts'

export interface Affinity {
  /** New year minus old year. */
  readonly shift: number | undefined
  /** Whether two sections, given by id, are one: 1 matched, 0 not, between for a split or merged one. */
  readonly sections: (oldId: string, newId: string) => number
}

/** Scores from here on are matches. */
export const THRESHOLD = 0.62
/** What a neighbour whose partner is the neighbour of the other adds, when the figures alone do not decide. */
export const NEIGHBOUR = 0.05
/** Two candidates nearer than this fit equally well. */
export const MARGIN = 0.02

const PERIOD_COST: Readonly<Record<PeriodRelation, number>> = { moved: 0, fixed: 0.05, other: 0.1 }

export function score(old: Indicator, next: Indicator, affinity: Affinity): number {
  const dimensions = dimensionCost(old, next)
  if (dimensions === undefined || old.name.perHead !== next.name.perHead) return 0
  const contrast = compareContrasts(old.name.contrasts, next.name.contrasts)
  if (contrast === 'conflict') return 0
  const likeness = nameSimilarity(old.name.text, next.name.text)
  const narrower = Math.min(0.3, 0.12 * contrast)
  const relation = relatePeriods(old.metric.period, next.metric.period, affinity.shift)
  const section = 0.09 * (affinity.sections(old.metric.section, next.metric.section) - 1)
  const cost = dimensions + PERIOD_COST[relation] + roleCost(old, next, relation) - section
  if (likeness - narrower - cost + MOST_GAIN < THRESHOLD - MARGIN - NEIGHBOUR) return 0
  const words = wordsAround(old, next)
  const name = nameScore(old, next, likeness, words ?? 0.5) - narrower
  if (name < 0.4) return 0
  const context = words === undefined ? 0 : 0.18 * (words - 0.4)
  const same = affinity.shift === 0 && old.metric.text === next.metric.text ? 0.04 : 0
  return Math.max(0, name + context + neighbours(old, next) + same - cost)
}

/** What words around, wholes, neighbours and equal values can add to a name at most: without a chance, they are not weighed. */
const MOST_GAIN = 0.18 * 0.6 + 0.12 * 0.4 + 2 * 0.03 * 0.5 + 0.04

/** What differing dimensions cost; undefined where they exclude each other. */
function dimensionCost(old: Indicator, next: Indicator): number | undefined {
  const a = old.metric
  const b = next.metric
  if (old.family !== next.family) return undefined
  if (old.growth !== next.growth) return undefined
  if (a.accumulation && b.accumulation && a.accumulation !== b.accumulation) return undefined
  const basis = basisCost(a.change?.basis, b.change?.basis)
  if (basis === undefined) return undefined
  let cost = basis
  if (a.accumulation !== b.accumulation) cost += 0.05
  if (old.unit !== next.unit) cost += 0.04
  if (a.scope !== b.scope) cost += 0.1
  if (a.origin !== b.origin) cost += 0.15
  if (old.time.base !== next.time.base) cost += 0.15
  if (old.time.average !== next.time.average) cost += 0.1
  if (old.context && next.context && old.context.inside !== next.context.inside) cost += 0.06
  return cost + groupCost(a, b)
}

/** A name of one or two characters (省, 支出), or one that names nothing, needs the words around it to say what it counts. */
function nameScore(old: Indicator, next: Indicator, likeness: number, words: number): number {
  if (old.name.hollow || next.name.hollow) return likeness * Math.min(1, 0.2 + words)
  const shorter = Math.min(old.name.text.length, next.name.text.length)
  return shorter > 2 ? likeness : likeness * Math.min(1, 0.55 + 0.75 * words)
}

/** A plan against an outcome; of corresponding periods it may be a plan that only one text calls so. */
function roleCost(old: Indicator, next: Indicator, relation: PeriodRelation): number {
  if (old.metric.role === next.metric.role) return 0
  return relation === 'moved' ? 0.12 : 0.25
}

function groupCost(a: Metric, b: Metric): number {
  return a.group?.as === b.group?.as ? 0 : 0.02
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
  return 0.7 * pairDice(old.around(), next.around()) + 0.3 * pairDice(old.sentence(), next.sentence())
}

/** The whole that a part belongs to, and the figures before and after: what tells 国家级1家 from 国家级1家. */
function neighbours(old: Indicator, next: Indicator): number {
  let gain = 0
  if (old.whole && next.whole) gain += 0.12 * (nameSimilarity(old.whole.text, next.whole.text) - 0.6)
  if (old.before && next.before) gain += 0.03 * (pairDice(old.before.pairs, next.before.pairs) - 0.5)
  if (old.after && next.after) gain += 0.03 * (pairDice(old.after.pairs, next.after.pairs) - 0.5)
  return gain
}
