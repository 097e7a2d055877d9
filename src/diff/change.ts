// What became of a matched pair: same or changed, by how much, exactly.
import type { MetricChange } from '../model/changes.ts'
import { isShare } from '../text/change-amounts.ts'
import { type Decimal, fromNumber, multiply, subtract, toNumber } from '../text/decimal.ts'
import { incomparable } from './comparable.ts'
import type { Indicator } from './name/indicator.ts'

/**
 * `shift` is new year minus old year, `confidence` 0…1. 1.2公里 after 1300米 is compared in metres and told in
 * 公里.
 */
export function describeChange(
  old: Indicator,
  next: Indicator,
  shift: number | undefined,
  confidence: number,
): MetricChange {
  const reasons = incomparable(old, next, shift)
  const comparable = reasons.length === 0
  const difference = comparable ? amounts(old, next) : undefined
  const status = comparable && sameQuantity(old, next, difference?.delta) ? 'same' : 'changed'
  return { status, old: old.metric, new: next.metric, ...difference, comparable, reasons, confidence }
}

function sameQuantity(before: Indicator, after: Indicator, delta: number | undefined): boolean {
  const [a, b] = [before.metric, after.metric]
  if (delta !== undefined) return delta === 0
  return a.value === b.value && a.low === b.low && a.high === b.high && before.unit === after.unit
}

/** `delta` in the new unit; `percent` of the old amount, none for shares, ranks and a base of 0. */
function amounts(old: Indicator, next: Indicator): { delta: number; percent?: number } | undefined {
  const values = inNewUnit(old, next)
  if (!values) return undefined
  const delta = toNumber(subtract(values.new, values.old))
  const base = toNumber(values.old)
  const unscaled = isShare(old.metric) || isShare(next.metric) || next.metric.kind === 'rank'
  return base === 0 || unscaled ? { delta } : { delta, percent: (delta / Math.abs(base)) * 100 }
}

/** Both values in the new metric's unit: 1.2公里 against 1300米 are 1200 and 1300. */
function inNewUnit(a: Indicator, b: Indicator): { old: Decimal; new: Decimal } | undefined {
  const [old, next] = [a.metric, b.metric]
  if (old.value === null || next.value === null) return undefined
  const change = old.change !== undefined || next.change !== undefined
  const before = signed(a, old.value, change)
  const after = signed(b, next.value, change)
  if (a.unit === b.unit) return { old: before, new: after }
  const from = old.canonical
  const to = next.canonical
  if (!from || !to || from.unit !== to.unit) {
    const perMille = (unit: string): Decimal => (unit === '‰' ? fromNumber(0.1) : fromNumber(1))
    if (b.unit === '‰') return { old: fromNumber(toNumber(before) * 10), new: after }
    return { old: multiply(before, perMille(a.unit)), new: after }
  }
  if (to.value === 0 || next.value === 0) {
    return from.value === 0 ? { old: fromNumber(0), new: after } : undefined
  }
  const ratio = next.value / to.value
  const base = toNumber(signed(a, from.value, change)) * ratio
  return { old: fromNumber(Number(base.toPrecision(15))), new: after }
}

/** A fall in prose states its amount (下降7.3% is 7.3): as a number on the scale it is −7.3. */
function signed({ direction }: Indicator, value: number, change: boolean): Decimal {
  return fromNumber(change && direction === 'down' && value > 0 ? -value : value)
}
