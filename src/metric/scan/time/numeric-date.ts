// Dates in digits behind a year: -12-31, .5.13, /7/10.
import type { Period } from '../../../model/metric.ts'
import { isoDate } from '../../../text/calendar.ts'
import { codeAt, isDigit } from '../chars.ts'

/** -12-31, .12.31 or /12/31 behind a year. */
export function readNumericDate(
  text: string,
  at: number,
  year: number,
): { readonly end: number; readonly period: Period } | undefined {
  const mark = text.charAt(at)
  if (mark !== '-' && mark !== '.' && mark !== '/') return undefined
  const month = readSmall(text, at + 1)
  if (!month || month.value > 12 || text.charAt(month.end) !== mark) return undefined
  const day = readSmall(text, month.end + 1)
  if (!day || day.value > 31) return undefined
  const date = isoDate(year, month.value, day.value)
  return { end: day.end, period: { start: date, end: date } }
}

/** One or two digits, 1–99. */
function readSmall(text: string, i: number): { readonly value: number; readonly end: number } | undefined {
  let end = i
  while (isDigit(codeAt(text, end)) && end - i < 3) end++
  if (end === i || end - i > 2) return undefined
  const value = Number(String.fromCharCode(...Array.from(text.slice(i, end), (_, k) => codeAt(text, i + k))))
  return value > 0 ? { value, end } : undefined
}
