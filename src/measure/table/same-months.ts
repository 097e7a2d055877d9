// The months that the columns 本期 and 上年同期 hold: those of the table, or those of the column beside it in the year before.
// 例：1—6月 | 上年同期 → January to June of both years.
import type { Period } from '../../model/metric.ts'
import { daysInMonth, isoDate } from '../../text/calendar.ts'
import type { ColumnMeaning } from './column-meaning.ts'

/** Gives the columns 本期 and 上年同期 their months; `usual` is the period of the table. */
export function resolveSameMonths(
  meanings: ReadonlyMap<number, ColumnMeaning>,
  usual: Period | undefined,
): ReadonlyMap<number, ColumnMeaning> {
  const all = [...meanings]
  if (!all.some(([, { sameMonths }]) => sameMonths)) return meanings
  const stated = (from: readonly (readonly [number, ColumnMeaning])[]): Period | undefined =>
    from.find(([, { period, sameMonths }]) => period && !sameMonths)?.[1].period
  return new Map(
    all.map(([column, meaning], at) => {
      const { sameMonths, period } = meaning
      const beside = stated(all.slice(0, at).reverse()) ?? stated(all.slice(at + 1)) ?? usual
      const own = sameMonths === 'this' ? usual : sameMonths && beside && yearBefore(beside)
      return [
        column,
        own?.end.startsWith(period?.end.slice(0, 4) ?? '') ? { ...meaning, period: own } : meaning,
      ]
    }),
  )
}

/** The same days of the year before; undefined for a period of more than a year. */
function yearBefore({ start, end }: Period): Period | undefined {
  if (start !== undefined && start.slice(0, 4) < end.slice(0, 4) && !isWithinYear(start, end))
    return undefined
  return start === undefined ? { end: shifted(end) } : { start: shifted(start), end: shifted(end) }
}

function isWithinYear(start: string, end: string): boolean {
  return Number(end.slice(0, 4)) - Number(start.slice(0, 4)) === 1 && end.slice(5) < start.slice(5)
}

/** The same day of the year before; the end of February stays its end. */
function shifted(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = day === daysInMonth(month, year)
  return isoDate(year - 1, month, last ? daysInMonth(month, year - 1) : day)
}
