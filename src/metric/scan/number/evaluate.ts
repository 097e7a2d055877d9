// Digits and scales in a row → the number they spell: 四百五 is 450, 五亿零六 500000006, 十几万 100000 by its stem.
import type { Decimal } from '../../../text/decimal.ts'
import { add, shift } from '../../../text/decimal.ts'

/** A digit or a row of Arabic ones; `low` and `high` differ for 三四 and 几. */
export interface Atom {
  readonly kind: 'digit'
  readonly low: Decimal
  readonly high: Decimal
  readonly han: boolean
}

/** A piece of a number; a scale is a power of ten: 4 for 万. */
export type Item = Atom | { readonly kind: 'scale'; readonly power: number } | { readonly kind: 'zero' }

const ZERO: Decimal = { digits: 0n, scale: 0 }
const ONE: Decimal = { digits: 1n, scale: 0 }

/** The number the items spell; `stem` leaves 几 out. */
export function evaluate(items: readonly Item[], pick: 'low' | 'high' | 'stem'): Decimal {
  let high = ZERO
  let wan = ZERO
  let section = ZERO
  let current: Decimal | undefined
  let lastPower = 0
  let zero = false
  let lastHan = true
  let fresh = true
  for (const item of items) {
    if (item.kind === 'zero') {
      zero = true
      continue
    }
    if (item.kind === 'digit') {
      const vague = item.low.digits === 1n && item.high.digits === 9n
      current = pick === 'high' ? item.high : pick === 'stem' && vague ? ZERO : item.low
      lastHan = item.han
      fresh = false
      continue
    }
    if (item.power < 4)
      section = add(section, shift(!current || current.digits === 0n ? ONE : current, item.power))
    else if (item.power === 4) {
      const part = add(section, current ?? ZERO)
      // 万 alone is one of them, 万万 is 亿, 零万 nothing.
      wan = part.digits === 0n && wan.digits === 0n && !fresh ? ZERO : scaled(wan, part, 4)
      section = ZERO
    } else {
      const part = add(add(wan, section), current ?? ZERO)
      high = scaled(high, part, item.power)
      wan = section = ZERO
    }
    fresh = false
    current = undefined
    lastPower = item.power
    zero = false
  }
  if (current) {
    const shortened = lastPower > 1 && !zero && lastHan && current.digits < 10n && current.scale === 0
    section = add(section, shortened && pick !== 'stem' ? shift(current, lastPower - 1) : current)
  }
  return add(add(high, wan), section)
}

/** `sum` with `part` of a scale added; a scale without a number counts once, or scales what stands before it. */
function scaled(sum: Decimal, part: Decimal, power: number): Decimal {
  if (part.digits !== 0n) return add(sum, shift(part, power))
  return shift(sum.digits === 0n ? ONE : sum, power)
}
