// 截至日晚于报告日期或报告所属年度之后：2019年12月30日的报告写“截至2020年3月”。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { daysInMonth, isoDate } from '../text/calendar.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 截至2020年3月底, 截止到2020年3月5日; groups year, month, day, part of the month. */
const AS_OF = sought(
  /(?:截至|截止到?)((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日|(底|末)|)|(底|末))?/g,
  '截',
)

// Matches the title of what follows up a year's findings until late in the next: 2021年度审计查出问题整改情况.
const FOLLOW_UP = /整改|落实|反馈/

/**
 * Without a date of the report, later than June of the year after the one reported on; a report on how findings of that
 * year were put right may take all of the next.
 */
export const timeAfterReport: Rule = {
  id: 'time/after-report',
  severity: 'warning',
  *check({ meta }, { prose }): Iterable<Finding> {
    const until = FOLLOW_UP.test(meta.title ?? '') ? '12-31' : '06-30'
    const limit = meta.date ?? (meta.year === undefined ? undefined : `${meta.year + 1}-${until}`)
    if (limit === undefined) return
    for (const { match, span } of scan(prose, AS_OF)) {
      const [words, year = '', month, day, endOfMonth, endOfYear] = match
      const m = month ? Number(month) : endOfYear ? 12 : 1
      const last = daysInMonth(m, Number(year)) || 30
      const at = isoDate(Number(year), m, day ? Number(day) : endOfMonth || endOfYear ? last : 1)
      if (at <= limit) continue
      yield {
        span,
        message: meta.date
          ? {
              zh: `“${words}”晚于报告日期${limit}`,
              en: `“${words}” is later than the report's date ${limit}`,
            }
          : {
              zh: `“${words}”远在${meta.year}年度之后`,
              en: `“${words}” lies far after ${meta.year}, the year reported on`,
            },
        help: { zh: '核对年份', en: 'Check the year' },
      }
    }
  },
}
