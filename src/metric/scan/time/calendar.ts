// Calendar arithmetic of report periods: years, months, quarters and five-year plans as inclusive ISO dates.
// 例：2019 年 1—8 月 → 2019-01-01…2019-08-31；“十四五” → 2021-01-01…2025-12-31。
import type { Period } from '../../../model/metric.ts'
import { daysInMonth, isoDate } from '../../../text/calendar.ts'

/** The whole of a year. */
export function yearPeriod(year: number): Period {
  return yearsPeriod(year, year)
}

/** From the first day of `from` to the last of `to`, both years. */
export function yearsPeriod(from: number, to: number): Period {
  return { start: isoDate(from, 1, 1), end: isoDate(to, 12, 31) }
}

/** From the first day of month `from` to the last day of month `to` (1–12) of a year. */
export function monthsPeriod(year: number, from: number, to: number): Period {
  return { start: isoDate(year, from, 1), end: isoDate(year, to, daysInMonth(to, year)) }
}

/** The five years of the n-th plan: 14 → 2021–2025, 10 (“十五”) → 2001–2005. */
export function planPeriod(plan: number): Period {
  const start = 2021 + (plan - 14) * 5
  return yearsPeriod(start, start + 4)
}

/** The year a date falls in. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
