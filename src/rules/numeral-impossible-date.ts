// 不存在的日期和时刻：2月30日、2019年13月、2019-02-29、25时10分、二月三十日。

import type { Finding } from '../model/diagnostic.ts'
import type { Prose, Rule } from '../model/rule.ts'
import { daysInMonth, isDate } from '../text/calendar.ts'
import { parseNumber } from '../text/chinese-number.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const HAN = '[一二三四五六七八九十]{1,3}'
/** Matches 2019年2月29日, 2月30日; groups year, month, day. */
const DATE = sought(
  new RegExp(
    `(?:(?<!\\d)(\\d{4})年)?(?<![\\d.])(\\d{1,2}|${HAN})月(\\d{1,3}|${HAN})(?:日|号(?![楼线院文]))`,
    'g',
  ),
  '月',
  '日 号',
)
/** Matches 2019年13月, 1—13月, 13月底, 13月完成; not 18月龄, 为期18月, 满15月后. */
const MONTH = sought(
  /(?:(?<!\d)\d{4}年|(?<=\d[—～至-]))(\d{1,2})月(?![\d龄婴幼儿大])|(?<![\d.年满达足近超逾过共约为期时每第长限仅])(\d{1,2})月(?![\d龄婴幼儿大内以之租薪])/g,
  '月',
)
/** Matches 2019-02-29, 2019/13/01; not 2008-01-110101-05. */
const DIGITAL = sought(
  /(?<![\d\-/A-Za-z.])((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?![\d\-/A-Za-z])/g,
  '- /',
  '19 20',
)
/** Matches 截至, 时间：; not 编号. */
const DATE_WORD = /(?:于|自|从|至|日期|时间|截至|截止)[：:]?\s?$/
/** Matches 25时10分, 25点10分, 上午9:75, 会议于25:30; not 72小时, 1∶500, 低于25:30. */
const TIME = sought(
  /(?<![\d.])(\d{1,2})[时点](\d{1,2})分|(?:上午|下午|凌晨|晚上?|\d日|时间[为：:]?|(?<![低高优小大])于|每[天日]|自|截至)(\d{1,2})[:：](\d{2})(?!\d)/g,
  '时 点 上午 下午 凌晨 晚 日 于 天 自 截至',
  '分 : ：',
)
/** Matches 会议25:30结束, 25:30前报送; not 以25:30结束, 比例为25:30, 10:25:30前. */
const TIMED = sought(
  /(?<![\d.:：比以])(\d{1,2})[:：](\d{2})(?=[之以]?前|[之以]?后|起|止|许|左右|(?:正式|准时)?(?:开始|结束|开幕|闭幕|召开|举行|启动|到达|抵达|出发|发布|截止))/g,
  ': ：',
)

/** Leap years by the Gregorian calendar; without a year 2月29日 may be. */
export const numeralImpossibleDate: Rule = {
  id: 'numeral/impossible-date',
  severity: 'error',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, DATE)) {
      const [words, year, month = '', day = ''] = match
      const [m, d] = [parseNumber(month) ?? 0, parseNumber(day) ?? 0]
      if (!isDate(year ? Number(year) : undefined, m, d)) yield impossible(span, words, dayHelp(year, m))
    }
    for (const { match, span } of scan(prose, MONTH)) {
      const month = Number(match[1] ?? match[2])
      if (daysInMonth(month) === 0) yield impossible(span, match[0], dayHelp(undefined, month))
    }
    for (const { passage, match, start, span } of scan(prose, DIGITAL)) {
      const [words, year, , month, day] = match
      // 2023-15-08 may be a number of a document; a month is wrong only where a date must stand.
      const dated = Number(month) <= 12 && Number(day) <= 39
      const expected = DATE_WORD.test(passage.text.slice(0, start))
      if ((dated || expected) && !isDate(Number(year), Number(month), Number(day))) {
        yield impossible(span, words, dayHelp(year, Number(month)))
      }
    }
    yield* impossibleTimes(prose)
  },
}

function* impossibleTimes(prose: Prose): Iterable<Finding> {
  // 上午25:30前 is found by what stands before it and by what stands behind.
  const told = new Set<number>()
  for (const { match, span } of [...scan(prose, TIME), ...scan(prose, TIMED)]) {
    const [hour, minute] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])]
    const possible = hour < 24 ? minute < 60 : hour === 24 && minute === 0
    if (possible || told.has(span.end)) continue
    told.add(span.end)
    yield impossible(span, match[0], {
      zh: '时为0至24，分为0至59',
      en: 'Hours run from 0 to 24, minutes to 59',
    })
  }
}

function impossible(span: Finding['span'], words: string, help: NonNullable<Finding['help']>): Finding {
  return { span, message: { zh: `“${words}”不存在`, en: `“${words}” does not exist` }, help }
}

function dayHelp(year: string | undefined, month: number): NonNullable<Finding['help']> {
  const days = daysInMonth(month, year ? Number(year) : undefined)
  if (days === 0) return { zh: '一年只有1至12月', en: 'Months run from 1 to 12' }
  const name = `${year ? `${year}年` : ''}${month}月`
  return { zh: `${name}有${days}天`, en: `${name} has ${days} days` }
}
