// What the text itself or the file name says of year, period, issuer and date. Several years that fit
// equally well are none. 例：淮安市人民政府2024年政府信息公开工作年度报告 → 2024, 淮安市人民政府.

import type { Period } from '../model/metric.ts'
import type { Block, Section } from '../model/outline.ts'
import { attachmentMark } from '../text/attachment-mark.ts'
import { daysInMonth, isoDate } from '../text/calendar.ts'
import { parseNumber } from '../text/chinese-number.ts'
import { givenAt } from '../text/given-at.ts'
import { oneOf } from '../text/one-of.ts'
import { plainText } from '../text/runs.ts'
import { daysOf, daysStated, monthsStated } from './days-stated.ts'
import { readDate } from './meta-values.ts'
import { signatureOf } from './signature-of.ts'
import { PARTS, toldMonths } from './told-months.ts'

/** What is looked at. `fileName` is without folder and extension. */
export interface Evidence {
  readonly title: string | undefined
  readonly sections: readonly Section[]
  readonly fileName: string
}

/** What was found; a field is missing where nothing or too much was. */
export interface Inferred {
  readonly year?: number
  readonly issuers?: readonly string[]
  /** ISO date of the line under the signature. */
  readonly date?: string
  /** The period stated in text or title, otherwise the whole of `year`. */
  readonly period: (year: number | undefined) => Period | undefined
}

/** Looks from the surest place on: title, lead, text, file name; the first that says one year only wins. */
export function infer({ title: written, sections, fileName }: Evidence): Inferred {
  const title = written && closedUp(written)
  const texts = paragraphsOf(sections)
  const lead = sections[0]?.level === 0 ? paragraphsOf(sections.slice(0, 1)) : []
  const months = monthsStated(title, lead)
  const told = toldMonths(title ?? '', texts.join('\n'))
  const named =
    reportedFirst(title ?? '') ??
    theOnly(years(title ?? '', TITLE_YEAR)) ??
    theOnly(years((title ?? '').trim(), UNTIL_YEAR)) ??
    theOnly(years(headingAbove(sections), TITLE_YEAR)) ??
    theOnly(reported(lead.join('\n'))) ??
    theOnly(years(lead.join('\n'), NAMED_YEAR)) ??
    theOnly(daysStated(title, lead).flatMap(({ year }) => year ?? [])) ??
    (months && Number(months.end.slice(0, 4))) ??
    mostFrequent(reported(texts.join('\n'))) ??
    theOnly(years(texts.join('\n'), ANNOUNCED_YEAR)) ??
    theOnly(years(fileName, NAME_YEAR)) ??
    givenAt(texts.slice(0, 3).join('\n'))?.year ??
    (namesMonths(title ?? '') ? theOnly(years(texts.join('\n'), OPENING_MONTH)) : undefined) ??
    theOnly(years(texts.join('\n'), OPENING_YEAR)) ??
    theOnly(years(texts.join('\n'), SAID_YEAR)) ??
    theOnly(years(texts.join('\n'), DATED_YEAR))
  const year = named ?? (told && Number(told.end.slice(0, 4)))
  const text = sections.filter(({ title, number }) => number || attachmentMark(title) === undefined)
  const signature = signatureOf(paragraphsOf(text))
  const titleIssuer = issuerInTitle(title ?? '')
  const issuers = titleIssuer === undefined ? signature?.issuers : [titleIssuer]
  const stated = statedPeriod(texts)
  return {
    ...(year === undefined ? {} : { year }),
    ...(issuers === undefined ? {} : { issuers }),
    ...(signature ? { date: signature.date } : {}),
    period: (reported) => {
      if (reported === undefined) return undefined
      if (stated?.end.startsWith(`${reported}-`)) return stated
      const titled =
        titledPeriod(title ?? '', reported) ??
        daysOf(daysStated(title, lead), reported) ??
        (months?.end.startsWith(`${reported}-`) ? months : undefined)
      if (titled) return titled
      if (named === undefined && told) return told
      return { start: `${reported}-01-01`, end: `${reported}-12-31` }
    },
  }
}

const YEAR = '(?:19|20|21)\\d{2}'
const HAN_YEAR = '[一二][〇零○九一二][〇零○一二三四五六七八九]{2}'
// Matches 第三季度, 上半年, 政府信息公开, 工作报告 behind a year without 年.
const OF_YEAR =
  '(?=第?[一二三四]季度|[上下]半年|前三季度|政府(?:信息|工作)|(?:工作|信息公开|社会责任|社会评价|民生实事)[\\u4e00-\\u9fff])'
// Matches 2019年, 二〇一九年, 公报（2019）, 2020第三季度; not 2016—2020年, 12019年.
const TITLE_YEAR = new RegExp(`(?<![\\d—\\-–~～至])(${YEAR}|${HAN_YEAR})(?:年|[）)]?$|${OF_YEAR})`, 'g')
const JUDGED = '考核 考评 评比 评优 表彰'
// Matches 2019年度; not 2019年, which a text may say of any year, nor 2019年度第二次, which numbers a meeting.
const REPORT_YEAR = new RegExp(
  `(?<![\\d—\\-–~～至]|[从由比较与同]\\s?)(${YEAR}|${HAN_YEAR})年度(?!第[一二三四五六七八九十\\d]+次|(?:目标)?${oneOf(JUDGED)}(?!公示|情况|结果|工作))`,
  'g',
)
// Matches 社会责任报告2020》, 年报（2020）》.
const NAMED_YEAR = /(?:报告|年报)[（(]?((?:19|20|21)\d{2})[）)]?》/g
// Matches 现将2020年11月1日零时我市人口的基本情况公布如下, 普查的标准时点为2018年12月31日.
const ANNOUNCED_YEAR =
  /(?:现[将就把]|兹将)[^。\n\d]{0,24}((?:19|20|21)\d{2})年[^。\n]{0,60}?如下|标准时点[为是]?((?:19|20|21)\d{2})年/g
// Matches 2018年末，, 2018年， at the head of a sentence, which is then on that year; not 2018年3月.
const OPENING_YEAR = /(?:^|[。\n】])[ \t\u3000]{0,8}((?:19|20|21)\d{2})年(?:[末底]|全年)?[，,全]/g
// Matches 2015年全区, where a text names no other; not 较2007年, 2018年3月, 2023年度考核, 2016—2020年, nor 自2008年以来.
const SAID_YEAR =
  /(?<![\d—\-–~～至到自从比较与同于〔（(《])((?:19|20|21)\d{2})年(?!度|\d|以来|起|版|修|[^。，\n]{0,6}(?:印发|施行|条例))/g
// Matches 昨天（2025年6月19日）, 于2025年6月19日, where no other day of another year stands; not 自2019年5月15日起施行.
const DATED_YEAR =
  /(?<!\d|[到至自从])((?:19|20|21)\d{2})年\d{1,2}月\d{1,2}日(?![^，。\n]{0,10}(?:起|施行|实施|印发|修[订正]|公布的|发布的|出生|成立))/g
// Matches 2017年3月， and 2022年1—6月 at the head of a sentence, where the title names months of no year.
const OPENING_MONTH =
  /(?:^|[。\n])[ \t\u3000]{0,8}((?:19|20|21)\d{2})年度?(?:\d{1,2}月|\d{1,2}[-—–~～至]\d|[上下]半年|[前第]?[一二三四]个?季度)/g
// Matches gongshu-2019, 2019年报; not 20190101.
const NAME_YEAR = /(?<!\d)((?:19|20|21)\d{2})(?!\d)/g

function years(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), (match) => parseNumber(match[1] ?? match[2] ?? '') ?? Number.NaN)
}

const TOLD = '总结 回顾 执行 完成 落实 进展 情况 决算'
const PLANNED = '思路 计划 安排 打算 要点 草案 预算 目标 任务 部署 谋划 重点工作 工作重点'
// Matches 2022年工作总结和2023年工作思路, 2022年预算执行情况与2023年预算草案; not 2022年和2023年工作总结.
const THEN_NEXT = new RegExp(
  `(?<!\\d)(${YEAR})年度?[^，。\\d]*${oneOf(TOLD)}[^，。\\d]*?(${YEAR})年度?[^，。\\d]*${oneOf(PLANNED)}`,
)

// Matches 街道工作总结及2023年工作思路: what is told is of the year before the one that is planned.
const TOLD_BEFORE =
  /^[^\d]*(?:总结|回顾|工作情况)[^，。\d]{0,4}((?:19|20|21)\d{2})年度?(?![上下]半年|\d)[^，。\d]*(?:思路|计划|安排|打算|要点|部署|谋划)[^\d]*$/

/** The year a title says is told, before the next one that is planned. */
function reportedFirst(title: string): number | undefined {
  const next = TOLD_BEFORE.exec(title)?.[1]
  if (next !== undefined) return Number(next) - 1
  const [, told, planned] = THEN_NEXT.exec(title) ?? []
  return told !== undefined && Number(planned) === Number(told) + 1 ? Number(told) : undefined
}

/** The years named as reported ones. Where all sentences open with one year, 2026年度 after it is only looked ahead to. */
function reported(text: string): readonly number[] {
  const [opened, ...others] = new Set(years(text, OPENING_YEAR))
  const ahead = opened !== undefined && others.length === 0 ? opened + 1 : undefined
  const found = years(text, REPORT_YEAR)
  // 1998年，…1997年度的指标…。1999年，…: what was dealt with is of a year before all of those that are told.
  const first = opened === undefined || others.length === 0 ? undefined : Math.min(opened, ...others)
  if (first !== undefined && found.every((year) => year < first)) return []
  return found.every((year) => year === ahead) ? [] : found
}

function theOnly(found: readonly number[]): number | undefined {
  return found.every((year) => year === found[0]) ? found[0] : undefined
}

function mostFrequent(found: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const year of found) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

// Matches the office in 淮安市人民政府2024年…, 2026年四川省人民政府工作报告, 2003年国务院政府工作报告.
const OFFICE = '[\\p{Script=Han}]{0,20}?(?:人民政府(?:办公[厅室])?|国务院|委员会|管委会|办事处|[厅局署])'
// Matches 淮安市人民政府 of 淮安市人民政府2024年工作报告; not of 2024年淮安市人民政府工作报告.
const ISSUER_FIRST = new RegExp(`^(${OFFICE})(?:关于)?(?=(?:19|20|21)\\d{2}年)`, 'u')
// Matches 2024年淮安市人民政府 of 2024年淮安市人民政府工作报告; not of 2024年工作报告.
const ISSUER_AFTER_YEAR = new RegExp(
  `^(?:19|20|21)\\d{2}年度?(${OFFICE})(?=(?:政府)?(?:工作|信息|年度)?.{0,12}报告$)`,
  'u',
)

function issuerInTitle(title: string): string | undefined {
  return ISSUER_FIRST.exec(title)?.[1] ?? ISSUER_AFTER_YEAR.exec(title)?.[1]
}

// Matches 统计期限自2024年1月1日至2024年12月31日, 统计期间为2024年1月1日—12月31日.
const PERIOD =
  /(?:统计|报告)(?:期限|期间|时间)[^。\d]{0,6}(\d{4}年\d{1,2}月\d{1,2}日)\s*(?:起)?[至到—\-－～]+\s*(\d{4}年)?(\d{1,2}月\d{1,2}日)/

function statedPeriod(texts: readonly string[]): Period | undefined {
  for (const text of texts) {
    const match = PERIOD.exec(text)
    if (!match) continue
    const [, from = '', year = from.slice(0, 5), to = ''] = match
    const start = readDate(from)
    const end = readDate(year + to)
    if (start !== undefined && end !== undefined && start <= end) return { start, end }
  }
  return undefined
}

// Matches 1—8月, 1月至9月; not 2011—8月.
const SOME_MONTHS = '(?<!\\d)(\\d{1,2})月?\\s*[-—–~～至]\\s*(\\d{1,2})月份?(?!\\d)'
// Matches 2023年上半年食品抽检情况, 2022年度前三季度, （2022年1—8月）; 上半年 of 2023年计划上半年执行情况, and of no year, is of the year known.
const TITLED_PART = new RegExp(
  `(?:(?<!\\d)(${YEAR})(?:年度?)?)?(?<![明去上来]年)(?:([上下]半年|前三季度|第?[一二三四]季度)|${SOME_MONTHS})`,
)
const MONTH = `(${YEAR})年(\\d{1,2})月份?`
// Matches 2023年12月份安全形势, 2018年7月12345热线通报, 月报（2022年5月）; not 2023年12月5日 nor （2020年1月）, which dates the paper.
const TITLED_MONTH = new RegExp(
  `(?<![（(\\d])${MONTH}(?![至到起底末初])(?=\\p{Script=Han}|1\\d{4}(?!\\d))|月(?:报|度.{2,6})[（(]${MONTH}[）)]`,
  'u',
)
const OF_A_MONTH = '情况 工作 运行 办理 受理 通报 简报 统计 分析 环境 空气 水质 安全 经济'
// Matches 全省7月份环境质量状况, 热线三月情况通报 where no year is told.
const MONTH_ALONE = new RegExp(
  `(?<!\\d)(\\d{1,2})月份(?=\\p{Script=Han})|(?<![一二三四五六七八九十年至\\d-])(1?\\d|十?[一二三四五六七八九]|十)月份?(?=${oneOf(OF_A_MONTH)})`,
  'u',
)

// Matches （截至2022年9月底）, where a title names no other year.
const UNTIL_YEAR = new RegExp(`[（(]截[至止]到?(${YEAR})年\\d{1,2}月[^（）()]{0,3}[）)]$`, 'g')
// Matches （截至9月底）, （截至2022年9月30日） behind a title.
const TITLED_UNTIL = new RegExp(
  `[（(]截[至止]到?(?:(${YEAR})年)?(\\d{1,2})月(?:底|末|份|30日|31日|28日|29日)?[）)]$`,
)

// Matches 计划, 工作安排 right behind 下半年; not 计划执行情况, which is told.
const AHEAD = new RegExp(`^的?(?:重点)?(?:工作)?${oneOf(PLANNED)}(?![^，。和及]*(?:执行|落实|完成|情况))`)

/** 2022年完成情况及下半年计划: the half year that is planned behind what is told is none that is reported on. */
function partTold(title: string): RegExpExecArray | null {
  const part = TITLED_PART.exec(title)
  if (!part || part[1] !== undefined) return part
  const ahead = AHEAD.test(title.slice(part.index + part[0].length))
  return ahead && new RegExp(oneOf(TOLD)).test(title.slice(0, part.index)) ? null : part
}

/** The part of the year that a title says it reports on: a report on the first half has no figures of the whole. */
function titledPeriod(title: string, reported: number): Period | undefined {
  const part = partTold(title)
  const month = part ? null : TITLED_MONTH.exec(title)
  const year = part?.[1] ?? month?.[1] ?? month?.[3]
  const said = year === undefined ? years(title, TITLE_YEAR) : [Number(year)]
  // 2022年总结和今年上半年安排: this year is the one after it.
  const next = said.length > 0 && /今年$/.test(title.slice(0, part?.index ?? 0))
  if (next || said.some((other) => other !== reported)) return undefined
  const [, of = reported, last] = TITLED_UNTIL.exec(title.trim()) ?? []
  const until = Number(of) === reported ? Number(last) : Number.NaN
  if (until >= 1 && until <= 12)
    return { start: isoDate(reported, 1, 1), end: isoDate(reported, until, daysInMonth(until, reported)) }
  const alone = said.length === 0 ? MONTH_ALONE.exec(title) : null
  const only = parseNumber(month?.[2] ?? month?.[4] ?? alone?.[1] ?? alone?.[2] ?? '') ?? Number.NaN
  const [first, end] = part
    ? (PARTS.get((part[2] ?? '').replace('第', '')) ?? [Number(part[3]), Number(part[4])])
    : [only, only]
  if (!(first >= 1 && first <= end && end <= 12)) return undefined
  return { start: isoDate(reported, first, 1), end: isoDate(reported, end, daysInMonth(end, reported)) }
}

/** Whether a title tells which months are reported on, but of no year. */
function namesMonths(title: string): boolean {
  return years(title, TITLE_YEAR).length === 0 && (MONTH_ALONE.test(title) || TITLED_PART.test(title))
}

/** The heading that would be the title, did not the front matter state another or were it the only one of level 1. */
function headingAbove([first]: readonly Section[]): string {
  const inner = first?.level === 0 ? first.blocks.find(({ type }) => type === 'heading') : undefined
  if (inner?.type === 'heading') return closedUp(plainText(inner.content)).trim()
  return first?.level === 1 && first.number === undefined ? closedUp(first.title) : ''
}

/** 2021 年 7 月, as the layout of a PDF sets it, without the blanks; full-width figures as others. */
function closedUp(text: string): string {
  const figures = text.replace(/[０-９]/g, (figure) => figure.normalize('NFKC'))
  return figures.replace(/(?<=\d)[ \u00a0](?=[年月日])|(?<=[年月])[ \u00a0](?=\d)/g, '')
}

function paragraphsOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [
    ...section.blocks.flatMap(textsOf),
    ...paragraphsOf(section.sections),
  ])
}

function textsOf(block: Block): readonly string[] {
  if (block.type === 'paragraph') return [closedUp(plainText(block.content))]
  if (block.type === 'quote') return block.blocks.flatMap(textsOf)
  if (block.type === 'list') return block.items.flatMap((item) => item.blocks.flatMap(textsOf))
  return []
}
