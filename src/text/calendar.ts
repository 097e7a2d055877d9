// The calendar without a clock: which dates exist and on which weekday they fall.

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
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
