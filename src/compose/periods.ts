// A metric's period → the words a table prints. 例：2019-01-01…2019-08-31 → `2019年1—8月`;
// no start, …2019-08-31 → `截至2019年8月底`.
import type { Period } from '../model/metric.ts'
import { daysInMonth } from '../text/calendar.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** `2019年`, `2019年1—8月`, `2019年8月`, `截至2019年8月底`, `2016—2020年`; ISO dates outside Chinese; empty for none. */
export function formatPeriod(period: Period | undefined, lang = 'zh-CN'): string {
  if (!period) return ''
  const end = parseDay(period.end)
  const start = period.start === undefined ? undefined : parseDay(period.start)
  if (!lang.startsWith('zh')) return period.start ? `${period.start} – ${period.end}` : `until ${period.end}`
  if (!end) return period.start ? `${period.start}—${period.end}` : `截至${period.end}`
  if (!start) return `截至${untilWords(end)}`
  return between(start, end)
}

/** `2019年12月30日` of `2019-12-30`: Arabic digits, full year, no zeros in front (GB/T 9704, 7.3.5.4). */
export function formatDate(iso: string): string {
  const day = parseDay(iso)
  return day ? `${day.year}年${day.month}月${day.day}日` : iso
}

function between(start: Day, end: Day): string {
  const wholeMonths = start.day === 1 && end.day === lastDay(end)
  const sameYear = start.year === end.year
  if (wholeMonths && start.month === 1 && end.month === 12) {
    return sameYear ? `${end.year}年` : `${start.year}—${end.year}年`
  }
  if (wholeMonths && sameYear) {
    return start.month === end.month
      ? `${end.year}年${end.month}月`
      : `${end.year}年${start.month}—${end.month}月`
  }
  if (wholeMonths) return `${start.year}年${start.month}月—${end.year}年${end.month}月`
  const first = `${start.year}年${start.month}月${start.day}日`
  if (sameYear && start.month === end.month && start.day === end.day) return first
  return `${first}—${sameYear ? '' : `${end.year}年`}${end.month}月${end.day}日`
}

function untilWords(end: Day): string {
  if (end.day !== lastDay(end)) return `${end.year}年${end.month}月${end.day}日`
  return end.month === 12 ? `${end.year}年底` : `${end.year}年${end.month}月底`
}

function lastDay({ year, month }: Day): number {
  return daysInMonth(month, year)
}

function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined
}
