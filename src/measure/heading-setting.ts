// What a heading says of the figures below it: `一、2025年工作回顾` → period 2025;
// `三、2026年工作安排` → period 2026, plans from 2026-01-01 on.

import type { Period } from '../model/metric.ts'
import { parseNumber } from '../text/chinese-number.ts'
import { oneOf } from '../text/one-of.ts'
import { readPeriodWords, wholeYears } from './period-words.ts'

/** What the figures of a section inherit. */
export interface Setting {
  /** Report year against which 今年 and 去年 are read. */
  readonly year?: number
  /** Default period. */
  readonly period?: Period
  /** ISO date from which on the section speaks of plans; absent in a section of facts. */
  readonly target?: string
  /** Last day the report looks back on, where that is not in its own year; what begins later is planned. */
  readonly until?: string
  /** Last day of which the report tells what was done, where that lies behind its own year. */
  readonly told?: string
  /** Whether the report is on a year that is over: 2025年主要目标 in it stands over what was done for them. */
  readonly over?: true
  /** Whether the text is a government's work report, which tells what was done and then what is planned. */
  readonly report?: true
}

// Matches `2026年工作安排`, `主要预期目标`; not `2025年工作回顾`, `目标任务完成情况`.
const PLANS =
  /(?:工作|总体|主要|重点)?(?:安排|打算|部署|计划|思路|目标任务|目标|主要任务|重点任务|要点|工作重点)$|预期目标|预算草案|预算安排|工作目标|工作的?建议|展望|下一步|今后|主要考虑/
const LOOKED_BACK = '回顾 总结 完成情况 落实情况 执行情况 进展 成效 成绩 成就 总体情况'
const HOPE = '确保|力争|努力|争取|保证'
const AIM_REACHED = `(?<!(?:${HOPE}).{0,20})目标(?:任务)?(?:均|已|全面|提前|圆满|顺利|如期|胜利|较好|全部){0,4}(?:实现|完成|达成)`
const AIM_DONE = `(?<!(?:${HOPE}|坚决|奋力|全力).{0,20})(?:圆满|顺利|全面|超额|如期|较好|提前|胜利|基本)(?:地)?完成(?:了)?.{0,16}(?:目标|任务)`
// Matches `工作回顾`, `目标任务完成情况`, `“十五”主要目标提前实现`, `圆满完成各项目标任务`; not `工作安排`.
const FACTS = new RegExp(`${oneOf(LOOKED_BACK)}|${AIM_REACHED}|${AIM_DONE}`)
// Matches `加快释放改革成效`, `推动创新取得新进展`, `全面完成各项目标任务`; not `成效`, `取得的成绩`.
const HOPED =
  /^[（(一二三四五六七八九十）)、\d.\s]*[\u4e00-\u9fff]{4,}(?:进展|成效|成绩|成就)$|完成.{0,16}(?:目标|任务)$/
// Matches `2025年工作回顾`, `2025年工作总结`; not `完成情况`, which may be told amid the year.
const LOOKS_BACK = /回顾|总结/
// Matches `过去五年`, `五年来`; not `十五五`.
const LAST_YEARS = /(?:过去|近)([二三四五六七八九十两])年|([二三四五六七八九十两])年来/
// Matches `过去一年`, `一年来`.
const LAST_YEAR = /过去(?:的)?一年|一年来/
// Matches `2025年主要目标`, `2025年目标任务`; not `2025年工作计划`.
const AIMS = /(?:目标|任务)$/
// Matches `2024年考核指标`, which in a report on a year that is over stands over what was reached.
const MEASURED_BY = /考核指标$/
// Matches `2024年重点工作`, `2024年主要工作`.
const WORK = /(?:重点|主要)工作$/
// Matches `存在问题及下一步打算`: what is wrong is told first, and sentences say themselves what is planned.
const MIXED = /(?:问题|不足|困难|短板)[及和与、，,]/

/** Whether a heading stands over what was done. */
export function isFacts(title: string): boolean {
  return FACTS.test(title)
}

/** Whether a heading stands over what is planned. */
export function isPlans(title: string): boolean {
  return !isFacts(title) && PLANS.test(title)
}

/** The setting below a heading, given the one around it. */
export function settingBelow(heading: string, around: Setting): Setting {
  const title = heading.trim()
  const stated = statedPeriod(title, around)
  // 加快释放改革成效 among the tasks of the year is what is to come of them.
  const hoped = around.target !== undefined && !stated && HOPED.test(title)
  const facts = isFacts(title) && !hoped
  const ahead = stated?.start !== undefined && around.until !== undefined && stated.start > around.until
  const met = around.over && stated !== undefined && AIMS.test(title) && isOf(around.year, stated)
  // 2024年重点工作 in a report on 2023 is to come.
  const next = stated?.start !== undefined && around.year !== undefined && yearIn(stated.start) > around.year
  const set = WORK.test(title) ? next : MEASURED_BY.test(title) && (next || !around.over)
  const plans = !facts && !met && !MIXED.test(title) && (ahead || PLANS.test(title) || set)
  if (!stated && !facts && !plans) return around
  const { target, ...rest } = around
  const period =
    (facts && ahead ? undefined : stated) ?? (facts ? reviewed(around) : undefined) ?? rest.period
  const from = plans ? (stated?.start ?? target ?? planStart(rest)) : undefined
  // 2025年道路提升工程 below the projects of 2025 is one of them.
  const past = stated !== undefined && (target === undefined || (stated.start ?? '') < target)
  const inherited = facts || plans || past ? undefined : target
  // Below 2025年工作回顾 in the report of 2025, 预计 is a first count.
  const until = rest.until ?? (stated && LOOKS_BACK.test(title) ? lastDay(stated, rest.year) : undefined)
  // Below 2026年工作安排, 今年 and 6月底 are those of 2026.
  const year = plans && stated?.start ? yearIn(stated.start) : rest.year
  return {
    ...rest,
    ...(year === undefined ? {} : { year }),
    ...(period ? { period } : {}),
    ...(until === undefined ? {} : { until }),
    ...((from ?? inherited) ? { target: from ?? inherited ?? '' } : {}),
  }
}

/** The end of the report's own year, when that is all a heading speaks of. */
function lastDay(stated: Period, year: number | undefined): string | undefined {
  return isOf(year, stated) && stated.end.endsWith('-12-31') ? stated.end : undefined
}

function isOf(year: number | undefined, { start, end }: Period): boolean {
  return end.startsWith(`${year}-`) && (start === undefined || start.startsWith(`${year}-`))
}

/** The year looked back on, below 工作回顾. */
function reviewed({ until }: Setting): Period | undefined {
  return until === undefined ? undefined : wholeYears(yearIn(until), yearIn(until))
}

function statedPeriod(title: string, around: Setting): Period | undefined {
  const words = readPeriodWords(title, around.year)
  if (words) return words.period
  const { year } = around
  if (year === undefined) return undefined
  // 过去五年 is said at the head of the year after: the report of 2003 looks back on 1998–2002. 一年来 below
  // 2013年工作回顾, or in 2013年工作总结, is that year itself.
  const last = around.until !== undefined ? yearIn(around.until) : around.over ? year : year - 1
  const several = LAST_YEARS.exec(title)
  if (several) {
    const count = parseNumber(several[1] ?? several[2] ?? '') ?? 1
    return wholeYears(last - count + 1, last)
  }
  if (LAST_YEAR.test(title)) return wholeYears(last, last)
  if (/^对?今年/.test(title)) return wholeYears(year, year)
  if (/^对?明年/.test(title)) return wholeYears(year + 1, year + 1)
  return undefined
}

function yearIn(day: string): number {
  return Number(day.slice(0, 4))
}

function planStart(around: Setting): string | undefined {
  return around.year === undefined ? undefined : `${around.year}-01-01`
}
