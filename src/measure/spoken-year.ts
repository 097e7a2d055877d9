// The year a report was written in, where it calls the year it reports on 去年. In: the outline. Out: that year, or nothing
// when the words 去年 and 今年 are those of the year reported on, as they are in most reports.
// 例：a report on 2019, signed 2020年1月15日: 去年，新建公园12个。今年将新建8个。 → 2020.
import type { Outline } from '../model/outline.ts'
import { plainText } from '../text/runs.ts'
import { givenInWinter } from './given-in-winter.ts'
import { titleOf } from './report-title.ts'

// Matches `。去年，`, `\n去年我们`; not `比去年`, `去年同期`, `去年底`, which compare.
const LAST =
  /(?:^|[。；！？!?\n])[ \t\u3000]{0,8}(?:回顾|总结|据[^，。\n]{2,12}[，,])?去年(?!同期|同比|[底末]|年[底末]|\d)/
// Matches `今年以来，新建公园12个`; what is said of 今年 to the end of its sentence.
const THIS = /今年[^。；！？!?\n]{0,60}/g
// Matches `今年将新建`, `今年的工作重点`.
const PLANNED =
  /将|要|拟|计划|规划|力争|确保|继续|重点|打算|安排|目标|着力|全力|加快|加大|预计|任务|工作|进一步|今年[^，。]{0,4}可(?!比)/

// Matches `。过去一年，`, `刚刚过去的一年，是`: the year that is over when it is said.
const OVER = /(?:^|[。；！？!?\n])[ \t\u3000]{0,8}(?:回顾|总结|在)?(?:刚刚)?过去的?一年[，,里中来间是]/
// Matches words that make a sentence one of plans, or of a year that is not over.
const AHEAD = /将|要|拟|计划|力争|确保|目标|预期|预计|今年|截至|截止|上半年|季度|\d月/

// Matches `2022年预算执行情况和2023年预算草案`, which are laid before a congress when the first year is over.
const PROPOSES = /(\d{4})年.{0,40}执行情况[和与及暨、](?:编制)?\d{4}年.{0,40}草案/
/** Within so many characters a report says what it lays before the congress. */
const LEAD = 600

// Matches `过去的五年，是`, `过去四年里`.
const YEARS_OVER =
  /(?:^|[。；！？!?\n])[ \t\u3000]{0,8}(?:回顾|总结|在)?(?:刚刚)?过去的?[二三四五]年[，,里中来间是]/

/** Whether a text turns to the year or the years that are over: 过去一年，我们…. */
export function looksBack(text: string): boolean {
  return OVER.test(text) || YEARS_OVER.test(text)
}

/** The year after the report's own, where its date lies in it and its words look back from there. */
export function spokenYear(outline: Outline): number | undefined {
  const { meta, source } = outline
  const { year, date } = meta
  if (year === undefined) return undefined
  if (PROPOSES.test(titleOf(outline))) return year + 1
  if (Number(PROPOSES.exec(source.text.slice(0, LEAD))?.[1]) === year) return year + 1
  const last = LAST.test(source.text)
  const signed = date !== undefined && Number(date.slice(0, 4)) === year + 1 && last
  const over = (last && isUndatedReport(outline)) || OVER.test(source.text)
  const winter = /工作报告/.test(titleOf(outline)) && givenInWinter(outline) === year + 1
  // 去年，接报火灾74.8万起…，与2020年相比: last year is the one after that, which the title of 2021 names.
  const against = last && titleOf(outline).includes(`${year}年`) && comparesBy(source.text, year - 1)
  if (
    !signed &&
    !winter &&
    !against &&
    !(over && (isTold(source.text, year) || isToldAtEnd(source.text, year)))
  )
    return undefined
  for (const [words] of source.text.matchAll(THIS)) if (!PLANNED.test(words)) return undefined
  return year + 1
}

/** Whether figures are held against a year that is told by its number: 与2020年相比, 比2020年增长. */
function comparesBy(text: string, year: number): boolean {
  return new RegExp(
    `(?:[与同和较]${year}年相比|[比较]${year}年(?:同期)?[^\\d，。]{0,8}?[增下上减提降])`,
  ).test(text)
}

/** 乡政府工作报告 without a year: it is given when the year that it tells of is over. */
function isUndatedReport({ meta, title }: Outline): boolean {
  const words = plainText(title)
  return meta.inferred.includes('year') && words.endsWith('政府工作报告') && !/\d{4}/.test(words)
}

/** 截止2007年底，全镇工农业总产值完成10.6亿元: the year as one that is over. */
function isToldAtEnd(text: string, year: number): boolean {
  const told = new RegExp(`(?:截[至止]|到)${year}年[年]?[底末]([^。；\\n]{0,80})`).exec(text)?.[1]
  return told !== undefined && /\d/.test(told) && !AHEAD.test(told)
}

/** Whether figures are stated of the whole year as of one that is over: 2019年，审结案件3200件；2019年全市地区生产总值达到…. */
export function isTold(text: string, year: number): boolean {
  const told = new RegExp(
    `(?:^|[。；\\n])[ \\t\\u3000]{0,8}${year}年(?!\\d|度?同期|[底末初]|是)[，,]?([^。；\\n]{0,80})`,
    'g',
  )
  for (const [, words = ''] of text.matchAll(told)) if (/\d/.test(words) && !AHEAD.test(words)) return true
  return false
}
