// The days that a bulletin of a week or of some days is on, as its title or a line below the title states them.
// 例：# 热线一周通报 / （2016年3月4日—3月10日） → 2016-03-04…2016-03-10.
import type { Period } from '../model/metric.ts'
import { daysInMonth, isoDate } from '../text/calendar.ts'

// Matches 2016年3月4日—3月10日, 7月8日至14日, the first year or the first month of the end left out.
const DAYS =
  /(?:((?:19|20|21)\d{2})年)?(\d{1,2})月(\d{1,2})日?\s?[-—–~～至到]+\s?(?:((?:19|20|21)\d{2})年)?(?:(\d{1,2})月)?(\d{1,2})日/
// Matches the whole of （2016年3月4日—3月10日）, 统计周期：7月8日至7月14日.
const DAYS_ALONE = new RegExp(`^[（(]?(?:统计(?:周期|时间|时段|期间)[：:])?${DAYS.source}[）)]?$`)
// Matches （7月8日—7月14日） at the end of a title.
const DAYS_TITLED = new RegExp(`[（(]${DAYS.source}[）)]$`)
/** Lines below the title among which one may state the days that are reported on. */
const LINES_BELOW = 2

/** First and last day, months from 1; the year only where the title or the line states it. */
export interface Days {
  readonly year?: number
  readonly from: readonly [month: number, day: number]
  readonly to: readonly [month: number, day: number]
}

/** The days of a bulletin of a week, in brackets behind its title or on a line of their own below it. */
export function daysStated(title: string | undefined, lead: readonly string[]): readonly Days[] {
  const lines = lead.slice(0, LINES_BELOW).map((line) => DAYS_ALONE.exec(line.trim()))
  const found = [DAYS_TITLED.exec(title?.trim() ?? ''), ...lines].find((match) => match)
  if (!found) return []
  const [, year, month, day, another, last = month, end] = found
  if (another !== undefined && another !== year) return []
  const from = [Number(month), Number(day)] as const
  const to = [Number(last), Number(end)] as const
  return [{ from, to, ...(year === undefined ? {} : { year: Number(year) }) }]
}

/** The days as a period of the year reported on; undefined where they are of another year or no days. */
export function daysOf([days]: readonly Days[], reported: number): Period | undefined {
  if (!days || (days.year !== undefined && days.year !== reported)) return undefined
  const [start, end] = [days.from, days.to].map(([month, day]) =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, reported)
      ? isoDate(reported, month, day)
      : '',
  )
  return start && end && start <= end ? { start, end } : undefined
}

// Matches 民政事业统计季报表, 社会服务统计月报, whose month stands on a line below.
const BY_MONTHS = /[月季](?:度|度统计)?(?:报表?|简报|快报)$/
// Matches 2020年3月, 2019年度 05 月, （2022年9月份） as a line.
const MONTH_ALONE = /^[（(]?((?:19|20|21)\d{2})年度?\s*(\d{1,2})\s*月份?[）)]?$/

/** The month of a monthly report, or the months up to it of a quarterly one, from the line below its title. */
export function monthsStated(title: string | undefined, lead: readonly string[]): Period | undefined {
  const name = title?.trim() ?? ''
  if (!BY_MONTHS.test(name)) return undefined
  const lines = lead.slice(0, LINES_BELOW).map((line) => MONTH_ALONE.exec(line.trim()))
  const [year, month] = (lines.find((match) => match) ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined
  const first = /季[^季月]*$/.test(name) ? 1 : month
  return { start: isoDate(year, first, 1), end: isoDate(year, month, daysInMonth(month, year)) }
}
