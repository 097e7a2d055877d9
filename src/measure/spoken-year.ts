// The year a report was written in, where it calls the year it reports on 去年. In: the outline. Out: that year, or nothing
// when the words 去年 and 今年 are those of the year reported on, as they are in most reports.
// 例：a report on 2019, signed 2020年1月15日: 去年，新建公园12个。今年将新建8个。 → 2020.
import type { Outline } from '../model/outline.ts'
import { plainText } from '../text/runs.ts'

// Matches `。去年，`, `\n去年我们`; not `比去年`, `去年同期`, `去年底`, which compare.
const LAST = /(?:^|[。；！？!?\n])[ \t\u3000]{0,8}(?:回顾|总结)?去年(?!同期|同比|[底末]|年[底末]|\d)/
// Matches `今年以来，新建公园12个`; what is said of 今年 to the end of its sentence.
const THIS = /今年[^。；！？!?\n]{0,60}/g
// Matches `今年将新建`, `今年的工作重点`.
const PLANNED =
  /将|要|拟|计划|规划|力争|确保|继续|重点|打算|安排|目标|着力|全力|加快|加大|预计|任务|工作|进一步/

// Matches `。过去一年，`: the year that is over when it is said.
const OVER = /(?:^|[。；！？!?\n])[ \t\u3000]{0,8}(?:回顾|总结|在)?过去的?一年[，,里中来间]/
// Matches words that make a sentence one of plans, or of a year that is not over.
const AHEAD = /将|要|拟|计划|力争|确保|目标|预期|预计|今年|截至|截止|上半年|季度|\d月/

// Matches `2022年预算执行情况和2023年预算草案`, which are laid before a congress when the first year is over.
const PROPOSES = /\d{4}年.*执行情况[和与及暨、]\d{4}年.*草案/

/** Whether a text turns to the year that is over: 过去一年，我们…. */
export function looksBack(text: string): boolean {
  return OVER.test(text)
}

/** The year after the report's own, where its date lies in it and its words look back from there. */
export function spokenYear(outline: Outline): number | undefined {
  const { meta, source } = outline
  const { year, date } = meta
  if (year === undefined) return undefined
  if (PROPOSES.test(titleOf(outline))) return year + 1
  const signed = date !== undefined && Number(date.slice(0, 4)) === year + 1 && LAST.test(source.text)
  if (!signed && !(OVER.test(source.text) && isTold(source.text, year))) return undefined
  for (const [words] of source.text.matchAll(THIS)) if (!PLANNED.test(words)) return undefined
  return year + 1
}

// Matches words of what is still to be done.
const TO_COME = /将|拟|计划|规划|力争|确保|目标|预计|打算/

/**
 * The year after the one in the title, where what is told was done in it: 2020年度社会评价意见整改情况, 截至2021年10月已整改79条.
 * Undefined where figures are stated of the titled year as a whole.
 */
export function workedYear({ meta, source }: Outline): number | undefined {
  const { year, inferred } = meta
  if (year === undefined || !inferred.includes('year') || isTold(source.text, year)) return undefined
  const next = year + 1
  const done = new RegExp(`截[至止]到?${next}年[^。；\\n]{0,44}?已(?!批|知)[^。；\\n]{0,20}\\d`)
  const told = new RegExp(
    `(?:^|[。；，：\\n])[ \\t\\u3000]{0,8}${next}年(?:以来|上半年|前三季度|\\d{1,2}月?[—\\-－～至]\\d{1,2}月|\\d{1,2}月)([^。；\\n]{0,60})`,
    'g',
  )
  const months = [...source.text.matchAll(told)].filter(
    ([, words = '']) => /\d/.test(words) && !TO_COME.test(words),
  )
  return done.test(source.text) || months.length > 1 ? next : undefined
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

/** The title as it stands in the text, or in front matter. */
export function titleOf({ meta, title }: Outline): string {
  return plainText(title).trim() || (meta.title ?? '')
}
