// 正文写明的统计期限与报告年度不符：2024年度报告写“统计期限自2023年1月1日至2023年12月31日”。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { oneOf } from '../text/one-of.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const PERIOD = '统计(?:期限|时限|期间|周期|时段) 报告期(?:限)? 数据(?:统计)?期限 时间跨度'
/** Matches 统计期限自2023年1月1日至2023年12月31日; groups both years. */
const STATED = sought(
  new RegExp(
    `${oneOf(PERIOD)}[^。；\\d]{0,8}(\\d{4})年(\\d{1,2}月\\d{1,2}日)[^。；\\d]{0,4}(\\d{4})年\\d{1,2}月\\d{1,2}日`,
    'g',
  ),
  '统计 报告期 期限 时间跨度',
  '月',
  '日',
)

/** A period that begins on another day than New Year's may be meant. */
export const timeReportPeriod: Rule = {
  id: 'time/report-period',
  severity: 'warning',
  *check({ meta }, { prose }): Iterable<Finding> {
    if (meta.year === undefined) return
    const year = String(meta.year)
    for (const { match, span } of scan(prose, STATED)) {
      const [, first, day, last] = match
      // A period that begins on New Year's Day and ends in another year is a slip; 2023年12月1日起 may be meant.
      if (last === year && (first === year || day !== '1月1日')) continue
      yield {
        span,
        message: {
          zh: `“${match[0]}”与报告年度${year}年不符`,
          en: `“${match[0]}” does not fit the year reported on, ${year}`,
        },
        help: { zh: `改为${year}年，或核对报告年度`, en: `Change it to ${year}, or check the report's year` },
      }
    }
  },
}
