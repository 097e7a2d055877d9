// The period that a heading or a table header states: `2025年工作回顾`, `1—8月`, `上年`, `“十四五”时期`.
// In: words and the report year. Out: inclusive ISO dates and the words without them, or nothing.
import type { Period } from '../model/metric.ts'

export interface PeriodWords {
  readonly period: Period
  /** The words without those that stated the period. */
  readonly rest: string
}

// Matches `比2015年`, `较上年`; not `2015年`. A base of comparison is no period of the figures.
const BASE = /[比较与同]$/
// Matches `2019年`, `2019年度`, `2019年末`; not `120191年`.
const YEAR = /(?<!\d)((?:19|20)\d{2})\s*(年(?:度|末|底)?|(?=\s*$))/
// Matches `1986-1995`, `2016—2020年`; not `12-15`.
const YEARS = /(?<!\d)((?:19|20)\d{2})年?\s*[-—–~～至]\s*((?:19|20)\d{2})(?!\d)年?/
// Matches `1—8月`, `1-8月份`; not `8月`.
const MONTHS = /(?<!\d)(\d{1,2})月?\s*[-—–~～至]\s*(\d{1,2})月份?/
// Matches `8月`, `12月份`; not `1-8月`.
const MONTH = /(?<![\d\-—–~～至])(\d{1,2})月份?/
// Matches `6月1日`, `6月1日—30日`, `6月28日至7月2日`.
const DAYS = /(?<!\d)(\d{1,2})月(\d{1,2})[日号](?:\s*[-—–~～至]\s*(?:(\d{1,2})月)?(\d{1,2})[日号])?/
// Matches `2023-03-05`, `2023.3.5`.
const DATE = /^((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})$/
// Matches `“十四五”时期`, `"八五"期间`; not `十五届`.
const PLAN = /[“"]?(十?[一二三四五六七八九十])五[”"]?(?:时期|期间|以来)?/
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['前三季度', [1, 9]],
  ['一季度', [1, 3]],
  ['二季度', [4, 6]],
  ['三季度', [7, 9]],
  ['四季度', [10, 12]],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
])
// Whole words only: 上年结转数量 is no figure of last year.
const RELATIVE =
  /^(本年|今年|当年|本期|全年|上年|去年|上期|前年|明年|下年)(?:度|同期|末|底|数|实际|累计|全年|合计)*$/
// Last year's figures of one kind: 上年决算数, 去年同期完成数. What they are is no part of the period.
const LAST_YEARS =
  /^((?:上年|去年|前年)(?:度|同期)?)((?:预算|决算|执行|完成|实际|实绩|支出|收入|发生)(?:数|额|金额)?)$/
const SHIFT: ReadonlyMap<string, number> = new Map([
  ['上', -1],
  ['去', -1],
  ['前', -2],
  ['明', 1],
  ['下', 1],
])
const HAN = '零一二三四五六七八九十'

/** Reads the period in `words`; `year` resolves 上年 and months without a year. */
export function readPeriodWords(words: string, year: number | undefined): PeriodWords | undefined {
  return (
    readDate(words) ??
    readYears(words) ??
    readYear(words, year) ??
    readPlan(words) ??
    readRelative(words, year)
  )
}

function readPlan(words: string): PeriodWords | undefined {
  const match = /[“"]|时期|期间/.test(words) ? PLAN.exec(words) : null
  const number = match ? hanNumber(match[1] ?? '') : 0
  if (!match || number < 1) return undefined
  const start = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3)
  return { period: wholeYears(start, start + 4), rest: cut(words, match) }
}

function readDate(words: string): PeriodWords | undefined {
  const match = DATE.exec(words.trim())
  if (!match) return undefined
  const day = isoDay(Number(match[1]), Number(match[3]), Number(match[4]))
  return day === undefined ? undefined : { period: { start: day, end: day }, rest: '' }
}

function readYears(words: string): PeriodWords | undefined {
  const match = YEARS.exec(words)
  if (!match || based(words, match)) return undefined
  return { period: wholeYears(Number(match[1]), Number(match[2])), rest: cut(words, match) }
}

function readYear(words: string, reportYear: number | undefined): PeriodWords | undefined {
  const match = YEAR.exec(words)
  if (match && based(words, match)) return undefined
  const year = match ? Number(match[1]) : reportYear
  const rest = match ? cut(words, match) : words
  if (year === undefined) return undefined
  const part = readPart(rest, year)
  if (part) return part
  if (!match) return undefined
  const whole = wholeYears(year, year)
  return { period: /[末底]$/.test(match[2] ?? '') ? { end: whole.end } : whole, rest }
}

function readPart(words: string, year: number): PeriodWords | undefined {
  if (/季度|半年/.test(words)) {
    for (const [name, [from, to]] of PARTS) {
      if (words.includes(name)) return { period: months(year, from, to), rest: words.replace(name, '') }
    }
  }
  const days = DAYS.exec(words)
  if (days && !based(words, days)) {
    const [from, to] = [Number(days[1]), Number(days[3] ?? days[1])]
    const start = isoDay(year, from, Number(days[2]))
    const end = isoDay(year, to, Number(days[4] ?? days[2]))
    if (start !== undefined && end !== undefined && start <= end)
      return { period: { start, end }, rest: cut(words, days) }
  }
  const several = MONTHS.exec(words)
  if (several)
    return { period: months(year, Number(several[1]), Number(several[2])), rest: cut(words, several) }
  const one = MONTH.exec(words)
  if (!one || based(words, one)) return undefined
  return { period: months(year, Number(one[1]), Number(one[1])), rest: cut(words, one) }
}

function readRelative(words: string, year: number | undefined): PeriodWords | undefined {
  const kind = LAST_YEARS.exec(words.trim())
  const match = RELATIVE.exec(kind?.[1] ?? words.trim())
  if (!match || year === undefined) return undefined
  const meant = year + (SHIFT.get((match[1] ?? '').charAt(0)) ?? 0)
  return { period: wholeYears(meant, meant), rest: kind?.[2] ?? '' }
}

/** 1 January of `from` to 31 December of `to`. */
export function wholeYears(from: number, to: number): Period {
  return { start: `${from}-01-01`, end: `${to}-12-31` }
}

function months(year: number, from: number, to: number): Period {
  const days = new Date(Date.UTC(year, to, 0)).getUTCDate()
  const pad = (n: number): string => String(n).padStart(2, '0')
  return { start: `${year}-${pad(from)}-01`, end: `${year}-${pad(to)}-${pad(days)}` }
}

/** Undefined where there is no such day. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined
}

function based(words: string, match: RegExpExecArray): boolean {
  return BASE.test(words.slice(0, match.index))
}

function cut(words: string, match: RegExpExecArray): string {
  return (words.slice(0, match.index) + words.slice(match.index + match[0].length)).trim()
}

function hanNumber(words: string): number {
  const last = HAN.indexOf(words.slice(-1))
  return words.length === 2 ? 10 + last : last
}
