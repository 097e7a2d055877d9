// The sign of an amount of change: a direction where no word gives one, and no part of the amount.
// 例：同比|+3% → up, 3；增长|-9.7% → down, 9.7.
import type { Direction } from '../../model/metric.ts'
import type { QuantityView } from '../context/view.ts'
import { isPercent } from '../scan/token.ts'

/** 同比|+3%, 环比|-5%: briefs say by a sign where it went. */
export function signOf({ left, token, text }: QuantityView): Direction | undefined {
  if (left.basis !== 'year-on-year' && left.basis !== 'period-on-period') return undefined
  const sign = text.slice(token.start - 1, token.numberStart + 1)
  if (/[+＋]/.test(sign)) return 'up'
  return /[-−－]/.test(sign) && isPercent(token) ? 'down' : undefined
}

/** 增长-9.7% fell by 9.7%: the amount has no sign. */
export function unsigned(view: QuantityView, direction: Direction): QuantityView {
  const { token, left } = view
  return token.value && isNegative(token) && (direction === 'up' || left.direction === undefined)
    ? { ...view, token: { ...token, value: { ...token.value, digits: -token.value.digits } } }
    : view
}

/** Whether the number has a minus of its own; false for a range. */
export function isNegative({ value }: QuantityView['token']): boolean {
  return value !== undefined && value.digits < 0n
}
