// The title of a report, which names its year.
import type { Outline } from '../model/outline.ts'
import { plainText } from '../text/runs.ts'

/** The title as it stands in the text, or in front matter. */
export function titleOf({ meta, title }: Outline): string {
  return plainText(title).trim() || (meta.title ?? '')
}

// Matches `2022年工作要点`, `重点工作任务清单`, `要完成的实事项目`; not `工作计划执行情况`, nor `整改工作方案`, which tells
// of what is to be mended.
const PLANS =
  /(?:工作要点|(?:工作|行动|年度)计划|工作安排|重点任务清单|工作任务清单|要(?:完成|办好?|办理)的[^，。]{0,20}实事(?:项目)?)(?:的通知)?[》”]?$/

/** Whether a title says that all of the text is yet to be done. */
export function isPlan(title: string): boolean {
  return PLANS.test(title.trim())
}
