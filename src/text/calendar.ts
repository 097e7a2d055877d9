// The calendar without a clock: which dates exist and on which weekday they fall.
import type { Period } from '../model/metric.ts'

/** Days of a month (1–12) of a year; February has 29 without a year. 0 for a month that does not exist. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28
  if (month < 1 || month > 12) return 0
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether a date exists. */
export function isDate(year: number | undefined, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(month, year)
}

/** 0 is Sunday. */
export function weekday(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** `2019-08-31`. */
export function isoDate(year: number, month: number, day: number): string {
  const words = year >= 1000 && year <= 9999 ? String(year) : String(year).padStart(4, '0')
  return `${words}-${pad(month)}-${pad(day)}`
}

const pad = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** Whether a period is one calendar year, from its first day to its last. */
export function isYear(period: Period | undefined): boolean {
  if (!period?.start?.endsWith('-01-01') || !period.end.endsWith('-12-31')) return false
  return period.start.slice(0, 4) === period.end.slice(0, 4)
}

/** Whether a year has a 29 February. */
export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
