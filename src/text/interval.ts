// A figure as written is an interval: 38.1 is anything from 38.05 to 38.15, 2.1万 from 20500 to 21500, 35家
// is 35. Sums and products of intervals decide whether two figures can both be right. Exact decimals.
import type { Quantity } from '../model/metric.ts'
import { add, compare, type Decimal, fromNumber, multiply, subtract } from './decimal.ts'

/** Closed: both ends belong to it. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

/** Kinds of figures that are themselves when they are written without a scale. */
const EXACT: ReadonlySet<string> = new Set(['count', 'rank'])
const HALF = fromNumber(0.5)
const ZERO = fromNumber(0)

/** The interval of a number that is not rounded: 35家. */
export function exactly(value: Decimal): Interval {
  return { low: value, high: value }
}

/** `value` as rounded to `resolution`: half a unit of the last digit to either side. */
export function rounded(value: Decimal, resolution: Decimal): Interval {
  const half = multiply(resolution, HALF)
  return { low: subtract(value, half), high: add(value, half) }
}

/**
 * What a quantity may stand for. A whole count without 万 or 亿, and a rank, is itself; everything else is rounded to its
 * last digit. About (约) and nearly (近) reach a tenth to their sides, 余 and 超 a tenth upwards.
 * Undefined for a range and for a bound (以上, 不超过), which say too little to be compared.
 */
export function intervalOf(quantity: Quantity): Interval | undefined {
  if (quantity.value === null) return undefined
  const value = fromNumber(quantity.value)
  const resolution = fromNumber(quantity.resolution ?? 1)
  const counted = EXACT.has(quantity.kind) && quantity.resolution === undefined
  const base = counted ? exactly(value) : rounded(value, resolution)
  const tenth = multiply(absolute(value), fromNumber(0.1))
  switch (quantity.approximation) {
    case undefined:
      return base
    case 'about':
      return { low: subtract(base.low, tenth), high: add(base.high, tenth) }
    case 'more-than':
      return { low: base.low, high: add(base.high, tenth) }
    case 'nearly':
      return { low: subtract(base.low, tenth), high: base.high }
    default:
      return undefined
  }
}

/** What the sum of two rounded figures can be. */
export function plus(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) }
}

/** What the difference of two rounded figures can be: widest apart less closest. */
export function minus(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) }
}

/** What the product of two rounded figures can be, whatever their signs. */
export function times(a: Interval, b: Interval): Interval {
  const corners = [
    multiply(a.low, b.low),
    multiply(a.low, b.high),
    multiply(a.high, b.low),
    multiply(a.high, b.high),
  ]
  return { low: corners.reduce(lesser), high: corners.reduce(greater) }
}

/** Sum of any number of intervals; 0 for none. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(plus, exactly(ZERO))
}

/** Whether the two have a value in common: only then can both figures be right. */
export function overlaps(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0
}

/** Whether all of `a` lies above all of `b`. */
export function above(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) > 0
}

function absolute(value: Decimal): Decimal {
  return compare(value, ZERO) < 0 ? subtract(ZERO, value) : value
}

function lesser(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b
}

function greater(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) >= 0 ? a : b
}
