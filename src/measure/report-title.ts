// The title of a report, which names its year.
import type { Outline } from '../model/outline.ts'
import { oneOf } from '../text/one-of.ts'
import { plainText } from '../text/runs.ts'

/** The title as it stands in the text, or in front matter. */
export function titleOf({ meta, title }: Outline): string {
  return plainText(title).trim() || (meta.title ?? '')
}

// Matches `2025年度十件民生实事项目`, `2022年工作要点`, `重点工作任务清单`, `要完成的实事项目`; not `工作计划执行情况`, nor `整改工作方案`, which tells
// of what is to be mended.
const PLANS = new RegExp(
  `${oneOf(`
    \\d{4}年度?[^，。]{0,12}实事(?:项目)?(?:建议)?(?:方案|清单|任务|计划|安排)?
    \\d{4}年度?[^，。]{0,12}实事候选项目 (?:目标|工作)?责任[书状] 目标任务书
    工作要点 (?:工作|行动|年度)计划 工作安排 重点任务清单 工作任务清单
    要(?:完成|办好?|办理)的[^，。]{0,20}实事(?:项目)?
    将[^，。]{0,8}(?:办好?|办理|实施|完成|推进)[^，。]{0,20}实事(?:项目)?
  `)}(?:的通知)?[》”]?$`,
)

// Matches `2022年工作总结` of `2022年工作总结和2023年工作安排`, `工作情况及工作计划`: half of the text tells of what was done.
const LOOKS_BACK = /(?:总结|小结|回顾|情况|述职报告|工作报告)[^，。]{0,8}?(?:[和及与暨、]|以及|\s)/

// Matches （征求意见稿）, （草案）behind a title.
const DRAFT = /[（(][^（）()]{0,10}(?:稿|草案|公示)[）)]$/

/** Whether a title says that all of the text is yet to be done. */
export function isPlan(title: string): boolean {
  const plain = title.trim().replace(DRAFT, '')
  return PLANS.test(plain) && !LOOKS_BACK.test(plain)
}
