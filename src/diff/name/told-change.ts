// What this year's report says of last year's amount: 985万元，同比增长7.1% was 919.7万元 a year before.
import type { ModelMetric } from '../../model/disclosure.ts'
import type { Quantity } from '../../model/metric.ts'
import { toNumber } from '../../text/decimal.ts'
import { intervalOf } from '../../text/interval.ts'

/** What an amount may have been, and may be, as it is written. */
export interface Reach {
  readonly low: number
  readonly high: number
}

/** A wider reach is no evidence. */
const NARROW = 0.04

/** What the levels of a section were a year before, by their ids. */
export function amountsBefore(
  metrics: readonly ModelMetric[],
  levels: ReadonlyMap<string, ModelMetric>,
): ReadonlyMap<string, Reach> {
  const before = new Map<string, Reach>()
  for (const metric of metrics) {
    const level = metric.change?.of === undefined ? undefined : levels.get(metric.change.of)
    const reach = level && amountBefore(level, metric)
    if (level && reach) before.set(level.id, reach)
  }
  return before
}

/** What the level was a year before, by the change that is told of it; undefined where that says too little. */
function amountBefore(level: ModelMetric, change: ModelMetric): Reach | undefined {
  const sense = change.change?.direction
  const basis = change.change?.basis
  if (basis !== 'year-on-year' && basis !== 'previous-year') return undefined
  if (sense === undefined) return undefined
  const own = reachOf(level)
  const by = reachOf(change)
  if (!own || !by) return undefined
  const reach = sense === 'up' ? without(own, by, change, level) : without(own, negative(by), change, level)
  return reach && reach.low > 0 && reach.high - reach.low <= NARROW * reach.low ? reach : undefined
}

function without(own: Reach, by: Reach, change: ModelMetric, level: ModelMetric): Reach | undefined {
  if (change.unit === '%' && level.unit !== '%')
    return { low: own.low / (1 + by.high / 100), high: own.high / (1 + by.low / 100) }
  const points = level.unit === '%' && change.unit === '个百分点'
  if (!points && change.unit !== level.unit) return undefined
  return { low: own.low - by.high, high: own.high - by.low }
}

function negative({ low, high }: Reach): Reach {
  return { low: -high, high: -low }
}

/** What a quantity stands for that is told without 约 or 余: as it is rounded, a whole count itself. */
export function reachOf(quantity: Quantity): Reach | undefined {
  const interval = quantity.approximation === undefined ? intervalOf(quantity) : undefined
  return interval && { low: toNumber(interval.low), high: toNumber(interval.high) }
}
