// The words of a figure → its exact value and the unit of its last digit: `1,234.5万` → 12345000, 1000.
// For rules that read a pattern of the text itself; the metric engine has its own, larger scanner.
import { type Decimal, parseDecimal, shift } from './decimal.ts'

/** An exact value and how fine it was written: 12345000 and 1000 for `1,234.5万`. */
export interface Figure {
  readonly value: Decimal
  /** One unit of the last digit written. */
  readonly resolution: Decimal
}

/** What may stand between groups of three digits (GB/T 15835-2011, 5.1.1). */
const GROUP = '[,\\u0020\\u00a0\\u2009\\u202f]'

/** Source of a pattern for `1,234.5万` and `1 234.5万`; has no groups. Does not match inside a longer number. */
export const FIGURE = `(?<![\\d.]|\\d${GROUP})(?:\\d{1,3}(?:${GROUP}\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d.])(?:万亿|亿|万)?`

const SCALES: ReadonlyMap<string, number> = new Map([
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
])

/** Undefined for anything `FIGURE` does not match. */
export function parseFigure(text: string): Figure | undefined {
  const match = /^([\d,.\s]+)(万亿|亿|万)?$/.exec(text)
  const digits = parseDecimal((match?.[1] ?? '').replace(/[,\s]/g, ''))
  if (!match || !digits) return undefined
  const power = SCALES.get(match[2] ?? '') ?? 0
  const one = { digits: 1n, scale: digits.scale }
  return { value: shift(digits, power), resolution: shift(one, power) }
}
