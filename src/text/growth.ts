// Whether a stated change fits the two figures it lies between, roundings of all three allowed for.
// 例：1369 → 1446, 增长5.6%: 1446 ∈ 1369 × (1 + 5.55…5.65%), so it fits.
import { add, type Decimal, fromNumber, subtract, toNumber } from './decimal.ts'
import { exactly, type Interval, minus, overlaps, plus, times } from './interval.ts'

/** Which way a change is told to have gone: 增长 up, 下降 down. */
export type Sense = 'up' | 'down'

const MOST_DECIMALS = 6

const HUNDRED = exactly(fromNumber(100))

/** `result` = `base` × (1 ± `percent` %). */
export function fitsGrowth(base: Interval, result: Interval, percent: Interval, sense: Sense): boolean {
  const factor = sense === 'up' ? plus(HUNDRED, percent) : minus(HUNDRED, percent)
  return overlaps(times(base, factor), times(result, HUNDRED))
}

/** `result` = `base` × (1 + `multiple`): 增长2倍 is three times as much. */
export function fitsMultiple(base: Interval, result: Interval, multiple: Interval): boolean {
  return overlaps(times(base, plus(exactly(fromNumber(1)), multiple)), result)
}

/** `result` = `base` ± `difference`. */
export function fitsDifference(
  base: Interval,
  result: Interval,
  difference: Interval,
  sense: Sense,
): boolean {
  return overlaps(sense === 'up' ? plus(base, difference) : minus(base, difference), result)
}

/** Growth from `base` to `result` in per cent, to one decimal more than `like` shows, or more where that is a 5: for messages. */
export function growthText(base: Decimal, result: Decimal, like: string): string {
  const [from, to] = [toNumber(base), toNumber(result)]
  if (from === 0) return '—'
  let decimals = Math.min((like.split('.')[1] ?? '').length + 1, MOST_DECIMALS)
  const percent = (100 * (to - from)) / Math.abs(from)
  // 11.348 shown as 11.35 would seem to round to the 11.4 that it contradicts.
  const shown = (): string => Math.abs(percent).toFixed(decimals)
  while (shown().endsWith('5') && decimals < MOST_DECIMALS) decimals++
  return `${percent < 0 ? '−' : '＋'}${shown().replace(/(\.\d*?5)0+$/, '$1')}%`
}

/** `result` less `base`, for messages. */
export function differenceOf(base: Decimal, result: Decimal): Decimal {
  return subtract(result, base)
}

/** The base that a level and its change imply. */
export function baseOf(result: Decimal, difference: Decimal, sense: Sense): Decimal {
  return sense === 'up' ? subtract(result, difference) : add(result, difference)
}
