// 日期与星期不符：2019年12月30日（星期二）。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { isDate, weekday } from '../text/calendar.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const DAYS = '日一二三四五六'
/** Matches 2019年12月30日（星期一） and 12月30日,周一; groups year, month, day, weekday. */
const DATED = sought(
  /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日[（(,，\s]{0,2}(?:星期|周)([一二三四五六日天])/g,
  '星期 周',
  '月',
)

/** Without a year the report's year is taken. */
export const timeWeekday: Rule = {
  id: 'time/weekday',
  severity: 'warning',
  *check({ meta }, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, DATED)) {
      const [words, stated, month, day, name = ''] = match
      const year = stated ? Number(stated) : meta.year
      if (year === undefined || !isDate(year, Number(month), Number(day))) continue
      const right = DAYS.charAt(weekday(year, Number(month), Number(day)))
      if (right === name.replace('天', '日')) continue
      yield {
        span,
        message: {
          zh: `“${words}”：${year}年${month}月${day}日是星期${right}`,
          en: `“${words}”: that day of ${year} is a 星期${right}`,
        },
        help: { zh: '改日期或星期', en: 'Correct the date or the weekday' },
      }
    }
  },
}
