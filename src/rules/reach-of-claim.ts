// What a stated amount of change may stand for: 增长4.6% its rounding, 两成多 twenty to thirty, 翻一番 twice as much.
import type { LocatedMetric } from '../model/metric.ts'
import { fromNumber } from '../text/decimal.ts'
import { type Interval, intervalOf, plus, rounded } from '../text/interval.ts'

/** Matches 翻一番, 翻了两番: so many times as much, not so much more. */
const DOUBLED = /番/

/** Whether a change is told as a doubling: 翻一番, 倍增. */
export function isDoubling(text: string): boolean {
  return DOUBLED.test(text)
}

/** The interval of a change, whichever way it goes; undefined for a range. */
export function reachOf(claim: LocatedMetric): Interval | undefined {
  if (claim.value === null) return undefined
  const amount = { ...claim, value: Math.abs(claim.value) }
  return inWords(amount) ?? roundedTwice(amount)
}

/** What 增加近一倍 may stand for: two thirds more at least. */
const NEARLY_ONCE: Interval = { low: fromNumber(0.65), high: fromNumber(1.05) }

/** 翻一番 is within a tenth of twice as much. */
function inWords({ kind, text, value, approximation }: LocatedMetric): Interval | undefined {
  if (kind !== 'multiple' || value === null) return undefined
  if (approximation === 'nearly' && value === 1 && !DOUBLED.test(text)) return NEARLY_ONCE
  if (approximation !== undefined || !DOUBLED.test(text)) return undefined
  return { low: fromNumber(value * 0.9), high: fromNumber(value * 1.1) }
}

/** Matches 两成多, 近三成, 三成以上. */
const TENTHS = /成/

/** What offices round in two steps, 27.949 → 27.95 → 28.0, is a twentieth of a digit off and no contradiction. */
function roundedTwice(claim: LocatedMetric): Interval | undefined {
  const once = openTo(claim) ?? (TENTHS.test(claim.text) ? tenths(claim) : intervalOf(claim))
  if (!once || claim.kind === 'count' || claim.kind === 'rank') return once
  return plus(once, rounded(fromNumber(0), fromNumber((claim.resolution ?? 1) / 10)))
}

/** A bound reaches as far as anything: 三成以上, 不到2%. */
function openTo({ approximation, value }: LocatedMetric): Interval | undefined {
  if (value === null || (approximation !== 'at-least' && approximation !== 'at-most')) return undefined
  const bound = fromNumber(value)
  return approximation === 'at-least'
    ? { low: bound, high: fromNumber(FAR) }
    : { low: fromNumber(0), high: bound }
}

const FAR = 1e9

/** 两成多 is anything from two to three tenths, 近三成 from two to three, 三成 itself half a tenth to either side. */
function tenths({ value, approximation }: LocatedMetric): Interval | undefined {
  if (value === null) return undefined
  const [less, more] = approximation === 'more-than' ? [0, 10] : approximation === 'nearly' ? [10, 0] : [5, 5]
  return { low: fromNumber(value - less), high: fromNumber(value + more) }
}
