// The months that a text without other years tells of, from the beginning of the year.
// 例：2021年1-11月，“案-件比”为106 → 2021-01-01…2021-11-30; nothing where another year is named as well.
import type { Period } from '../model/metric.ts'
import { daysInMonth, isoDate } from '../text/calendar.ts'

const YEAR = '(?:19|20|21)\\d{2}'
// Matches 2021年 anywhere.
const ANY_YEAR = new RegExp(`(?<!\\d)(${YEAR})年`, 'g')

/** The first and the last month of a part of the year. */
export const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['前三季度', [1, 9]],
  ['一季度', [1, 3]],
  ['二季度', [4, 6]],
  ['三季度', [7, 9]],
  ['四季度', [10, 12]],
])

// Matches 2021年1-11月, 2022年上半年.
const SPANNED = new RegExp(
  `(?<!\\d)(${YEAR})年(?:(上半年|前三季度|一季度)|1月?\\s*[-—–~～至]\\s*(\\d{1,2})月)`,
  'g',
)

/** The months from the beginning of a year that a text without other years is on: 2021年1-11月“案-件比”为106. */
export function toldMonths(title: string, text: string): Period | undefined {
  const spans = Array.from(text.matchAll(SPANNED), ([, year, part, last]) => ({
    year: Number(year),
    end: part ? (PARTS.get(part)?.[1] ?? 0) : Number(last),
  }))
  const [first] = spans
  if (!first || first.end < 1 || first.end > 12 || spans.some(({ end }) => end !== first.end))
    return undefined
  const { year, end } = first
  const named = `${title}\n${text}`.matchAll(ANY_YEAR)
  if (Array.from(named, ([, other]) => Number(other)).some((other) => other !== year)) return undefined
  return { start: isoDate(year, 1, 1), end: isoDate(year, end, daysInMonth(end, year)) }
}
