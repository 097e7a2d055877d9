// 起止时间颠倒：2020—2015年、2019年8月至3月、自2019年12月1日至2019年1月31日。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const TO = '(?:[—～~–-]{1,2}|至|到)'
/** Matches 2020—2015年, 2020年至2015年; groups both years. */
const YEARS = sought(
  new RegExp(`(?<!\\d)((?:19|20)\\d\\d)年?${TO}((?:19|20)\\d\\d)年`, 'g'),
  '— ～ ~ – - 至 到',
  '19 20',
)
/** Matches 8—3月, 2019年8月至3月; not 至次年3月, 11月至翌年2月. */
const MONTHS = sought(
  new RegExp(`(?<![\\d.])(\\d{1,2})月?(?:份)?${TO}(\\d{1,2})月(?!\\d)`, 'g'),
  '月',
  '— ～ ~ – - 至 到',
)
/** Matches 2019年12月1日至2019年1月31日; the second year may be left out. */
const DATES = sought(
  new RegExp(`(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?${TO}(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})日)?`, 'g'),
  '月',
  '— ～ ~ – - 至 到',
)

/** Seasons that run over New Year are let pass: 11月至3月. */
export const timeReversed: Rule = {
  id: 'time/reversed',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, YEARS)) {
      if (Number(match[1]) > Number(match[2])) yield reversed(span, match[0])
    }
    for (const { match, span } of scan(prose, DATES)) {
      const [words, year, month, day = '0', toYear, toMonth, toDay = day === '0' ? '0' : '31'] = match
      // Without its own year the end may lie in the next one, as in a heating season: months decide that.
      if (!toYear) continue
      const start = Number(year) * 10000 + Number(month) * 100 + Number(day)
      if (start > Number(toYear) * 10000 + Number(toMonth) * 100 + Number(toDay)) yield reversed(span, words)
    }
    for (const { match, span } of scan(prose, MONTHS)) {
      const [start, end] = [Number(match[1]), Number(match[2])]
      const winter = start >= 9 && end <= 5
      if (start > end && start <= 12 && end >= 1 && !winter) yield reversed(span, match[0])
    }
  },
}

function reversed(span: Finding['span'], words: string): Finding {
  return {
    span,
    message: { zh: `“${words}”的终点早于起点`, en: `“${words}” ends before it begins` },
    help: {
      zh: '核对两个时间；跨年的写明“次年”',
      en: 'Check both times; write 次年 where the next year is meant',
    },
  }
}
