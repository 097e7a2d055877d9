// 计划的日期在报告期之前已过：2019年度报告写“计划2018年10月完成”。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { daysInMonth, isoDate } from '../text/calendar.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 计划2018年10月, 预计于2018年底, 力争到2018年; not 原计划2018年, 2016年计划, 国民经济计划在1956年. */
const PLAN = sought(
  /(?<![原济展产])(计划|预计|拟|力争|确保|争取|将|有望)(?:于|在|到|至|，)?((?:19|20)\d\d)年(?:(\d{1,2})月|(底|末|年底|上半年))?/g,
  '19 20',
  '计划 预计 拟 力争 确保 争取 将 有望',
)

/** Most likely older text was carried over. */
export const timePlanPassed: Rule = {
  id: 'time/plan-passed',
  severity: 'warning',
  *check({ meta }, { prose }): Iterable<Finding> {
    const begin = meta.period?.start ?? (meta.year === undefined ? undefined : `${meta.year}-01-01`)
    if (begin === undefined) return
    for (const { passage, match, span, start } of scan(prose, PLAN)) {
      const [words, , year, month, part] = match
      const last = month ? Number(month) : part === '上半年' ? 6 : 12
      const due = isoDate(Number(year), last, daysInMonth(last, Number(year)) || 30)
      // 《…规划（2016—2020年）》 and quotations name a plan; they do not make one.
      if (due >= begin || insideName(passage.text, start)) continue
      yield {
        span,
        message: {
          zh: `“${words}”在报告期（${begin}起）之前已经过去`,
          en: `“${words}” lies before the period of the report, which begins ${begin}`,
        },
        help: { zh: '改成结果，或更新计划的日期', en: 'State what came of it, or give the new date' },
      }
    }
  },
}

function insideName(text: string, offset: number): boolean {
  const before = text.slice(0, offset)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}
