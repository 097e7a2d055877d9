// The year a report looks back on, where it is not the year of its title: the work report of 2026 reviews 2025.
// In: the outline. Out: that year, or nothing when the report reviews its own year or does not say.
// 例：《2026年政府工作报告》 with 一、2025年工作回顾 and 二、2026年重点工作 → 2025.
import type { Outline, Section } from '../model/outline.ts'
import { givenAt } from '../text/given-at.ts'
import { plainText } from '../text/runs.ts'
import { givenInWinter } from './given-in-winter.ts'
import { isFacts, isPlans } from './heading-setting.ts'
import { titleOf } from './report-title.ts'
import { isTold, looksBack } from './spoken-year.ts'

// Matches `2026年政府工作报告`; such a report is given at the beginning of the year it is named for.
const WORK_REPORT = /政府工作报告/
// Matches the address to the people's congress.
const ADDRESS = /各位代表|提请.{0,6}大会/
// Matches `2026年重点工作`, `2026年的主要工作`; not `2026年工作回顾`.
const WORK = /(?:工作|任务)$/
// Matches `工作回顾`; not `总体情况`, `完成情况`, which stand in a report on its own year too.
const LOOKS_BACK = /回顾|总结|成绩|成就|过去/
// Matches `年度公示`, `年度政府信息公开工作报告`, `年工作总结`, `年统计公报`: what is said of a year that is over.
const ANNUAL = /^(?:度.{0,20}(?:公示|报告|报表|年报)|(?!.{0,20}政府工作报告).{0,20}(?:年报|总结|公报|公示))/

/** The year before the report's own, where its headings or its kind say so; its own where it is given at its end. */
export function reviewedYear(outline: Outline): number | undefined {
  const { year } = outline.meta
  if (year === undefined || isAnnual(outline)) return undefined
  const report = WORK_REPORT.test(titleOf(outline))
  const { inferred, period } = outline.meta
  if (!report && period && !inferred.includes('period')) return undefined
  if (isGivenAtEnd(outline, year)) return year
  const titles = titlesOf(outline)
  const names = (title: string, of: number): boolean => title.includes(`${of}年`)
  if (titles.some((title) => names(title, year + 1) || (isFacts(title) && names(title, year))))
    return undefined
  // Where the year was stated, 2026年重点工作 may be what was done in it; what is only planned is not.
  const told = titles.some((title) => names(title, year - 1) && (isFacts(title) || WORK.test(title)))
  const stated = !report && !told && !inferred.includes('year')
  const past = !stated && titles.some((title) => names(title, year - 1))
  const reviews = titles.some(
    (title) =>
      isFacts(title) && (names(title, year - 1) || (LOOKS_BACK.test(title) && !/\d{4}年/.test(title))),
  )
  const plans = titles.some(
    (title) => names(title, year) && (isPlans(title) || (!stated && WORK.test(title))),
  )
  // 2017年政府工作报告 with 三、2017年重点工作 alone: what is left of a report that looked back first.
  const named = report && titleOf(outline).includes(`${year}年`)
  if ((past && (reviews || plans)) || (plans && (reviews || named))) return year - 1
  if (isGivenIn(outline, year)) return year - 1
  // 过去一年和五年工作回顾 is said when the year is over.
  if (titles.some((title) => isFacts(title) && /过去/.test(title))) return year - 1
  return isWorkReport(outline, year) ? year - 1 : undefined
}

/** Whether the title says that the report is on its own year: 2025年度公示, 2025年工作总结. */
export function isAnnual(outline: Outline): boolean {
  const { year } = outline.meta
  if (year === undefined) return false
  const title = arabicYears(titleOf(outline))
  const at = title.indexOf(`${year}年`)
  return at >= 0 && !title.includes(`${year - 1}年`) && ANNUAL.test(title.slice(at + `${year}年`.length))
}

// Matches 二〇二三年, 二○二三年.
const HAN_YEAR = /[一二][〇零○一二三四五六七八九]{3}(?=年)/g

/** 二〇二三年度报告 is 2023年度报告. */
function arabicYears(title: string): string {
  return title.replace(HAN_YEAR, (year) =>
    [...year].map((digit) => '〇一二三四五六七八九'.indexOf(/[零○]/.test(digit) ? '〇' : digit)).join(''),
  )
}

function titlesOf(outline: Outline): readonly string[] {
  const titles: string[] = []
  const visit = (section: Section): void => {
    titles.push(section.title)
    for (const block of section.blocks) {
      const title = block.type === 'paragraph' ? plainText(block.content).trim() : ''
      if (isTitle(title)) titles.push(title)
    }
    section.sections.forEach(visit)
  }
  outline.sections.forEach(visit)
  return titles
}

/** A short line without a stop that reads like a heading: `2026年重点工作`. */
export function isTitle(words: string): boolean {
  return (
    words.length >= 4 &&
    words.length <= 32 &&
    !/[。；;，,：:！!？?、）)]$/.test(words) &&
    (isFacts(words) || isPlans(words) || /^\d{4}年.{0,8}工作$/.test(words))
  )
}

/** A work report of a court, a congress or a government given at the beginning of `year`, which it tells nothing of. */
function isGivenIn(outline: Outline, year: number): boolean {
  if (!/工作(?:情况的)?报告/.test(titleOf(outline))) return false
  return givenInWinter(outline) === year && !isTold(outline.source.text, year)
}

/** 2012年11月26日在…大会上: a report that is given when its own year ends, and counts that among the five it looks back on. */
function isGivenAtEnd({ source }: Outline, year: number): boolean {
  const given = givenAt(source.text.slice(0, 600))
  return given?.year === year && given.month >= 10
}

/** A work report named for `year` that addresses the congress, or tells of the year before as of one that is over. */
function isWorkReport(outline: Outline, year: number): boolean {
  const { text } = outline.source
  return (
    WORK_REPORT.test(plainText(outline.title)) &&
    plainText(outline.title).includes(`${year}年`) &&
    (ADDRESS.test(text.slice(0, 4000)) ||
      ((isTold(text, year - 1) || looksBack(text)) && !isTold(text, year)))
  )
}
