// Times in a text: dates, months, quarters, plans, years back, centuries, hours; each with the period it states.
// 例：截至8月底 (report year 2019) → 2019-01-01…2019-08-31；同年11月 → the year named last.
import type { Period } from '../../../model/metric.ts'
import { isoDate } from '../../../text/calendar.ts'
import { ANAPHORA_TABLE, PERIOD_TABLE, type PeriodWord } from '../../lexicon/periods.ts'
import { codeAt, isDigit, isHan, isNumeral, skipSpaces } from '../chars.ts'
import { type NumberRead, readNumber } from '../number/number.ts'
import { yearOf, yearPeriod } from './calendar.ts'
import { overCensus, readCensus } from './census.ts'
import { monthNumber } from './months.ts'
import { plus, read, reviewed, type TimeBase, type TimeRead, withPrevious } from './time-base.ts'
import { readMonth, readYear } from './time-date.ts'
import { readClock, readEra } from './time-more.ts'
import { carriesOver, endsQuarter, isCarried } from './time-tails.ts'
import { readWeek } from './week.ts'

/** Characters that a time can begin with besides numerals and those of the words of periods. */
export const TIME_STARTS = '截同当该次每“"过最近这前今未此随接之其元'

/** Reads the time that begins at `i`, where `number` stands if any does; undefined where none does. */
export function readTime(
  text: string,
  i: number,
  base: TimeBase,
  number: NumberRead | undefined,
): TimeRead | undefined {
  const until = prefixed(text, i)
  const body = overSame(
    text,
    withPrevious(
      until ? readBody(text, until.at, base, readNumber(text, until.at)) : readBody(text, i, base, number),
      base,
    ),
  )
  if (!until) return body
  if (!body?.period) return body ? { ...body, start: i } : undefined
  const start = isoDate(yearOf(body.period.end), 1, 1)
  return { ...body, start: i, reach: 'sentence', period: { start, end: body.period.end } }
}

/** 由上年|同期的2.13, 由2000年|第五次普查的52.1%: the figure of those months or of that census follows. */
function overSame(text: string, time: TimeRead | undefined): TimeRead | undefined {
  if (!time || !'由从'.includes(text.charAt(time.start - 1) || ' ')) return time
  const follows = text.startsWith('同期的', time.end) && isDigit(codeAt(text, time.end + 3))
  return follows ? { ...time, end: time.end + 2 } : overCensus(text, time)
}

/** 截至, 截止到 before a date. */
function prefixed(text: string, i: number): { readonly at: number } | undefined {
  if (text.charAt(i) !== '截') return undefined
  for (const word of ['截止到', '截至到', '截至', '截止']) {
    if (text.startsWith(word, i)) return { at: skipSpaces(text, i + word.length) }
  }
  return undefined
}

// Matches the end of 今年, 全市, 比: whose first months they are; not 退休, 到期.
const FIRST_OF = /(?:^|[，。；：、,;:（(\s年度市县区省国镇州旗盟局院校内中比较为和与及])$/

/** 到期|前6个月 counts back from what stands before; 今年|前8个月 is a part of the year. */
function isBefore(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start) === '前' &&
    text.charAt(end - 1) === '月' &&
    !FIRST_OF.test(text.slice(Math.max(0, start - 1), start))
  )
}

function readBody(
  text: string,
  i: number,
  base: TimeBase,
  number: NumberRead | undefined,
): TimeRead | undefined {
  const code = codeAt(text, i)
  if (!isDigit(code) && !isHan(code) && code !== 8220) return undefined
  // 提前8年实现 says by how much, not when.
  if (text.charAt(i) === '前' && text.charAt(i - 1) === '提') return undefined
  const word = PERIOD_TABLE.at(text, i)
  if (word) return readPeriodWord(text, i, word, base)
  const anaphora = ANAPHORA_TABLE.at(text, i)
  if (anaphora && !(text.startsWith('次年', i) && VISITS.test(text.slice(i - 1, i + 3)))) {
    // Where a report looks back and has named no year, 当年 is the year looked back on.
    const last = base.named ?? reviewed(base)
    const named = text.startsWith('次年', i) ? plus(last, 1) : last
    return readAfterWord(
      text,
      i,
      anaphora.end,
      () => named ?? 0,
      named === undefined ? undefined : yearPeriod,
      { ...base, year: named },
    )
  }
  const era = readEra(text, i, base, number)
  if (era) return era
  const counted = text.charAt(i) === '第' ? (readWeek(text, i, base) ?? readCensus(text, i)) : undefined
  if (counted) return counted
  const first = text.charAt(i) === '元'
  if (!first && !isNumeral(code)) return undefined
  const month = { ...base, year: reviewed(base) }
  if (first) {
    const january = monthNumber(text, i)
    return january && readMonth(text, i, january, month)
  }
  if (!number || number.value.scale > 0 || number.more) return undefined
  const year = readYear(text, i, number, base)
  // 结转至2024年办理1件 is what the year that is told ends with, as 结转下年 is.
  if (year && isCarried(text, i, year.end)) return { start: year.start, end: year.end, reach: 'clause' }
  return year ?? readMonth(text, i, number, month) ?? readClock(text, i, number)
}

/** 去年, 上半年, 一季度 and what stands behind them: 去年|3月. */
function readPeriodWord(
  text: string,
  i: number,
  { end, value }: { readonly end: number; readonly value: PeriodWord },
  base: TimeBase,
): TimeRead | undefined {
  if (carriesOver(text, i, end) || isBefore(text, i, end)) return undefined
  // 较上|一季度 is the quarter before, whichever it is.
  if (text.startsWith('上一季', i - 1)) return undefined
  // 加上|年初结转, 加上|年末余额: the year is no last one.
  if (text.startsWith('加上年', i - 1) && '初末底'.includes(text.charAt(i + 2) || ' ')) return undefined
  // 今年 and 去年 are the speaker's; 过去一年, 上年 and 上半年 are reckoned from the year that is reviewed.
  const spoken =
    '今去明前'.includes(text.charAt(i)) && !/^前(?:[两二三23]|.{1,2}个?月)/.test(text.slice(i, i + 5))
  const over = text.charAt(i) === '过' && base.until !== undefined && yearOf(base.until)
  const own = spoken && !turns(text, i, base) ? base : { ...base, year: over || reviewed(base) }
  return readAfterWord(text, i, end, value.year, value.period, own)
}

// Matches 今年要, 今年我们将: what a text that has turned to the next year says of it.
const THIS_YEARS = /^今年(?:我们|全[省市区县])?(?:要|将|拟|计划|重点|着力|力争)/

/** 2022年主要目标是…。今年要抓好…: both are of the year that the text has turned to. */
function turns(text: string, i: number, { ahead }: TimeBase): boolean {
  return ahead !== undefined && THIS_YEARS.test(text.slice(i, i + 8))
}

// Matches 人次年均, 架次年; not 于次年.
const VISITS = /^[人件架班场批车户艘台例辆]次年|^.次年均/

/** 去年, 今年, 同年 and the month, half or quarter behind them. */
function readAfterWord(
  text: string,
  start: number,
  end: number,
  yearOfWord: (year: number) => number,
  period: ((year: number) => Period) | undefined,
  base: TimeBase,
): TimeRead {
  const year = base.year === undefined ? undefined : yearOfWord(base.year)
  const deeper = { ...base, year, named: year }
  const at = skipSpaces(text, end)
  const inner = PERIOD_TABLE.at(text, at)
  if (inner && /季度|半年|个?月$/.test(text.slice(at, inner.end))) {
    const found = year === undefined ? undefined : inner.value.period?.(year)
    return read(start, inner.end, found, 'sentence', year)
  }
  const number = monthNumber(text, at)
  const month = number && number.value.scale === 0 ? readMonth(text, at, number, deeper) : undefined
  if (month) return { ...month, start }
  const own = base.year === undefined ? undefined : period?.(base.year)
  if (own && endsQuarter(text, start, end))
    return read(start, end + 1, { start: isoDate(yearOf(own.end), 1, 1), end: own.end }, 'sentence', year)
  const tail = text.startsWith('以来', end) ? end + 2 : end
  return read(
    start,
    tail,
    own,
    /季|半|^前.*月$/.test(text.slice(start, end)) ? 'sentence' : 'paragraph',
    own && year,
  )
}
