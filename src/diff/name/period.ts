// How two periods of two report years stand to each other.
// 例：截至2019年9月 and 截至2020年9月 correspond; 1—8月 and 1—9月 do not.
import type { Model } from '../../model/disclosure.ts'
import type { Period } from '../../model/metric.ts'

/** `moved`: the same stretch so many years later; `fixed`: the very same dates; `other`: neither. */
export type PeriodRelation = 'moved' | 'fixed' | 'other'

/** The report year: from `meta`, else the year in which its period ends; undefined without either. */
export function reportYear(model: Model): number | undefined {
  if (model.meta.year !== undefined) return model.meta.year
  const end = model.meta.period?.end
  return end === undefined ? undefined : yearOf(end)
}

/** `shift` is new year minus old year; undefined when a year is unknown, then only months and length count. */
export function relatePeriods(
  old: Period | undefined,
  next: Period | undefined,
  shift: number | undefined,
): PeriodRelation {
  if (!old && !next) return 'moved'
  if (!old || !next) return isWholeYear(old ?? next) ? 'moved' : 'other'
  if (old.start === next.start && old.end === next.end) return shift === 0 ? 'moved' : 'fixed'
  if ((old.start === undefined) !== (next.start === undefined)) return 'other'
  const years = yearOf(next.end) - yearOf(old.end)
  if (shift !== undefined && years !== shift) return 'other'
  if (!sameDay(old.end, next.end)) return 'other'
  if (old.start === undefined || next.start === undefined) return 'moved'
  return sameDay(old.start, next.start) && yearOf(next.start) - yearOf(old.start) === years
    ? 'moved'
    : 'other'
}

/** How many times as long one of two stretches is: nine months against three; 1 where a beginning is missing. */
export function longer(a: Period | undefined, b: Period | undefined): number {
  if (a?.start === undefined || b?.start === undefined) return 1
  const [one, other] = [monthsOf(a.start, a.end), monthsOf(b.start, b.end)]
  return Math.max(one / other, other / one)
}

function monthsOf(start: string, end: string): number {
  return (yearOf(end) - yearOf(start)) * 12 + number(end, 5, 7) - number(start, 5, 7) + 1
}

/** Whether it runs over more than a year: 过去五年, “十三五”期间. */
export function coversYears(period: Period | undefined): boolean {
  return period?.start !== undefined && yearOf(period.end) - yearOf(period.start) > 1
}

function isWholeYear(period: Period | undefined): boolean {
  if (!period) return true
  return (period.start?.endsWith('-01-01') ?? true) && period.end.endsWith('-12-31')
}

/** The year of an ISO date: 2019 of `2019-08-31`. */
export function yearOf(date: string): number {
  return number(date, 0, 4)
}

/** The last day of February is the same day in every year. */
function sameDay(a: string, b: string): boolean {
  return dayOf(a) === dayOf(b)
}

function dayOf(date: string): number {
  const day = number(date, 5, 7) * 100 + number(date, 8, 10)
  return day === 229 ? 228 : day
}

/** Read off the digits: a comparison of 10,000 figures reads some millions of dates. */
function number(date: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) value = value * 10 + date.charCodeAt(i) - 48
  return value
}
