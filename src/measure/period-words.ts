// The period that a heading or a table header states: `2025年工作回顾`, `1—8月`, `上年`, `“十四五”时期`.
// In: words and the report year. Out: inclusive ISO dates and the words without them, or nothing.

import type { Period } from '../model/metric.ts'
import { parseNumber } from '../text/chinese-number.ts'

/** A period and the words left when it is taken away: 2025年工作回顾 leaves 工作回顾. */
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
// Matches `2022年10月至2023年9月`, `2022年11月5日—2023年2月4日`.
const ACROSS =
  /(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})[日号])?\s*[-—–~～至]+\s*((?:19|20)\d{2})年(\d{1,2})月(?:份|(\d{1,2})[日号])?/
// Matches `2022—2023学年`, `2022/2023学年度`; a school year begins in September.
const SCHOOL_YEAR = /(?<!\d)((?:19|20)\d{2})年?\s*[-—–~～至/／]+\s*((?:19|20)?\d{2})学年度?/
// Matches `1—8月`, `1-8月份`; not `8月`.
const MONTHS = /(?<!\d)(\d{1,2})月?\s*[-—–~～至]\s*(\d{1,2})月份?/
// Matches `8月`, `12月份`, `6月末`; not `1-8月`.
const MONTH = /(?<![\d\-—–~～至])(\d{1,2})月(?:份|[末底])?/
// Matches `6月1日`, `6月1日—30日`, `6月28日至7月2日`.
const DAYS = /(?<!\d)(\d{1,2})月(\d{1,2})[日号](?:\s*[-—–~～至]\s*(?:(\d{1,2})月)?(\d{1,2})[日号])?/
// Matches `2023-03-05`, `2023.3.5`.
const DATE = /^((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})$/
// Matches `“十四五”时期`, `"八五"期间`; asked only where quotes, 时期 or 期间 stand, since 十五届 fits as well.
const PLAN = /[“"]?(十?[一二三四五六七八九十])五[”"]?(?:时期|期间|以来)?/
// Matches `上半年`, `前三季度`, `第一季度`, `1-3季度`.
const PART = /[上下]半年|前[三3]个?季度|1\s*[-—–~～至]\s*3季度|第?[一二三四1-4]季度/
// Matches the 去年 of 去年11月, 上年前三季度.
const SPOKEN = /^([上去前今本])年(?=\d{1,2}月|\d{1,2}\s*[-—–~～至]|[上下]半年|前[三3]|第?[一二三四1-4]季度)/
// Matches 截至, 截止到 before a date.
const UNTIL = /截[至止]到?(?=\s*\d)/
// Whole words only: 上年结转数量 is no figure of last year.
const RELATIVE =
  /^(本年|今年|当年|本期|全年|上年|上一年|去年|上期|前年|明年|下年)(?:度|同期|末|底|数|实际|累计|全年|合计)*$/
// Last year's figures of one kind: 上年决算数, 去年同期完成数. What they are is no part of the period.
const LAST_YEARS =
  /^((?:上年|上一年|去年|前年)(?:度|同期)?)((?:预算|决算|执行|完成|实际|实绩|支出|收入|发生|项目)(?:数量|数|额|金额)?)$/
// Matches 本年增/减: a change in the year, beside what there was before.
const GAINED = /^(本年)(增[/／]减)$/
// Matches 全年平均, 全年排名; not 全年预算数.
const WHOLE = /^全年((?:平均|均值|综合)?(?:得分|平均分|分值|排名|位次|名次)|平均(?:值|分)?)$/
// Matches 年初余额, 期末数: what stood on the first or last day; not 年初预算数.
const EDGE = /^[年期]([初末])(?:数|(余额|结余|存量)?)$/
const SHIFT: ReadonlyMap<string, number> = new Map([
  ['上', -1],
  ['去', -1],
  ['前', -2],
  ['明', 1],
  ['下', 1],
])

/** Reads the period in `words`; `year` resolves 上年 and months without a year. */
export function readPeriodWords(words: string, year: number | undefined): PeriodWords | undefined {
  const until = UNTIL.exec(words)
  if (!until) return readWords(words, year)
  const found = readWords(cut(words, until), year)
  // 截至2024年3月底 runs from the beginning of that year, as it does in a sentence.
  return (
    found && {
      period: { start: `${found.period.end.slice(0, 4)}-01-01`, end: found.period.end },
      rest: found.rest,
    }
  )
}

function readWords(words: string, year: number | undefined): PeriodWords | undefined {
  return (
    readDate(words) ??
    readAcross(words) ??
    readSchoolYear(words) ??
    readYears(words) ??
    readYear(words, year) ??
    readPlan(words) ??
    readRelative(words, year)
  )
}

function readPlan(words: string): PeriodWords | undefined {
  const match = /[“"]|时期|期间/.test(words) ? PLAN.exec(words) : null
  const number = parseNumber(match?.[1] ?? '') ?? 0
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

function readAcross(words: string): PeriodWords | undefined {
  const match = ACROSS.exec(words)
  if (!match || based(words, match)) return undefined
  const [year, month, day, year2, month2, day2] = match.slice(1).map(Number)
  const start = isoDay(year ?? 0, month ?? 0, day || 1)
  const end = day2 ? isoDay(year2 ?? 0, month2 ?? 0, day2) : months(year2 ?? 0, month2 ?? 0, month2 ?? 0).end
  return start === undefined || end === undefined || end < start
    ? undefined
    : { period: { start, end }, rest: cut(words, match) }
}

function readSchoolYear(words: string): PeriodWords | undefined {
  const match = SCHOOL_YEAR.exec(words)
  const year = Number(match?.[1])
  if (!match || Number(match[2]) % 100 !== (year + 1) % 100) return undefined
  return { period: { start: `${year}-09-01`, end: `${year + 1}-08-31` }, rest: cut(words, match) }
}

function readYears(words: string): PeriodWords | undefined {
  const match = YEARS.exec(words)
  if (!match || based(words, match)) return undefined
  return { period: wholeYears(Number(match[1]), Number(match[2])), rest: cut(words, match) }
}

function readYear(words: string, reportYear: number | undefined): PeriodWords | undefined {
  const match = YEAR.exec(words)
  if (match && based(words, match)) return undefined
  const spoken = match ? null : SPOKEN.exec(words)
  const shift = SHIFT.get(spoken?.[1] ?? '') ?? 0
  const year = match ? Number(match[1]) : reportYear === undefined ? undefined : reportYear + shift
  const rest = match ? cut(words, match) : spoken ? cut(words, spoken) : words
  if (year === undefined) return undefined
  const part = readPart(rest, year)
  if (part) return part
  if (!match) return undefined
  const whole = wholeYears(year, year)
  return { period: /[末底]$/.test(match[2] ?? '') ? { end: whole.end } : whole, rest }
}

function readPart(words: string, year: number): PeriodWords | undefined {
  const part = PART.exec(words)
  if (part && !based(words, part)) return { period: partOf(part[0], year), rest: cut(words, part) }
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
  const month = months(year, Number(one[1]), Number(one[1]))
  return { period: /[末底]$/.test(one[0]) ? { end: month.end } : month, rest: cut(words, one) }
}

/** 上半年, 前三季度, 第一季度 of a year. */
function partOf(words: string, year: number): Period {
  if (words.endsWith('半年')) return words.startsWith('上') ? months(year, 1, 6) : months(year, 7, 12)
  if (/^[前1]./.test(words) && /[三3]/.test(words)) return months(year, 1, 9)
  const quarter = '一二三四'.indexOf(words.replace(/^第|季度$/g, '')) + 1 || Number(/\d/.exec(words)?.[0])
  return months(year, 3 * quarter - 2, 3 * quarter)
}

function readRelative(words: string, year: number | undefined): PeriodWords | undefined {
  const whole = WHOLE.exec(words.trim())
  if (whole && year !== undefined) return { period: wholeYears(year, year), rest: whole[1] ?? '' }
  const edge = EDGE.exec(words.trim())
  if (edge && year !== undefined)
    return { period: { end: `${edge[1] === '初' ? year - 1 : year}-12-31` }, rest: edge[2] ?? '' }
  const kind = LAST_YEARS.exec(words.trim()) ?? GAINED.exec(words.trim())
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
