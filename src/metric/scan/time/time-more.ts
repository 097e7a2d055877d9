// Times that are neither a calendar date nor a month: five-year plans, 过去五年, 五年来, centuries, decades, hours.
// 例：“十四五”期间 → 2021-01-01…2025-12-31；过去五年 (report year 2026) → 2021-01-01…2025-12-31。
import { isoDate } from '../../../text/calendar.ts'
import { codeAt, hanDigit, isDigit, isNumeral, skipSpaces } from '../chars.ts'
import type { NumberRead } from '../number/number.ts'
import { readNumber } from '../number/number.ts'
import { planPeriod, yearOf, yearPeriod, yearsPeriod } from './calendar.ts'
import type { TimeBase, TimeRead } from './time-base.ts'
import { readSpan } from './years.ts'

/** Plans, spans of years, centuries and decades. */
export function readEra(
  text: string,
  i: number,
  base: TimeBase,
  number: NumberRead | undefined,
): TimeRead | undefined {
  const c = text.charAt(i)
  if (c === '每') return readEvery(text, i)
  const plan = '“"五六七八九十'.includes(c) ? readPlan(text, i, base) : undefined
  return (
    plan ??
    readSpan(text, i, base, number) ??
    (isNumeral(text.charCodeAt(i)) ? readCentury(text, i, number) : undefined)
  )
}

const PLANS = new Map([
  ['五五', 5],
  ['六五', 6],
  ['七五', 7],
  ['八五', 8],
  ['九五', 9],
  ['十五', 10],
  ['十一五', 11],
  ['十二五', 12],
  ['十三五', 13],
  ['十四五', 14],
  ['十五五', 15],
  ['十六五', 16],
])

// Matches 财政收入达到20亿元的目标 behind a time.
const AIMED_AT = /^[^，,。；;]{2,24}的(?:目标|任务|要求|规划目标)/

// Matches 累计, 全市, 新建, 年均 behind “十一五”; not 规划, 收官.
const TELLS = /^(?:累计|[共预]计|全[国省市区县州旗镇]|新[增建改修开认培]|年均|平均每|期内|每年)/

/** “十四五”期间, 十三五时期, “十三五”末, “十五”计划; unquoted 十五 only before 期间 and the like. */
function readPlan(text: string, i: number, base: TimeBase): TimeRead | undefined {
  const quoted = text.charAt(i) === '“' || text.charAt(i) === '"'
  const at = quoted ? i + 1 : i
  for (const length of [3, 2]) {
    const plan = PLANS.get(text.slice(at, at + length))
    if (plan === undefined) continue
    let end = at + length
    if (quoted) {
      if (text.charAt(end) !== '”' && text.charAt(end) !== '"') continue
      end++
    }
    let carries = false
    for (const suffix of ['时期末', '期末', '末', '时期', '期间', '以来', '这五年', '五年']) {
      if (!text.startsWith(suffix, end)) continue
      carries = true
      end += suffix.length
      break
    }
    const named = /^(规划|计划|发展|收官|开局|任务|目标|普法|前|后|初)/.test(text.slice(end, end + 2))
    if (!quoted && !carries && !named && length === 2) continue
    const years = carries ? undefined : firstYears(text, end)
    if (years) {
      const from = yearOf(planPeriod(plan).start ?? planPeriod(plan).end)
      const period = yearsPeriod(from, from + years.count - 1)
      return { start: i, end: years.end, reach: 'sentence', period, long: true }
    }
    // “十一五”累计引进外资: the years in which it was done.
    const tells = quoted && !carries && !named && TELLS.test(text.slice(end, end + 4))
    if (!carries && !tells) return { start: i, end, reach: 'paragraph' }
    const period = planPeriod(plan)
    if (tells) return { start: i, end, reach: 'sentence', period, long: true }
    // “十三五”末 is its last year, as 2020年末 is.
    if (text.charAt(end - 1) === '末')
      return {
        start: i,
        end,
        // 提出的“十一五”末财政收入达到20亿元的目标; what is told next is of the report's year.
        reach: AIMED_AT.test(text.slice(end, end + 32)) ? 'clause' : 'paragraph',
        period: yearPeriod(yearOf(period.end)),
      }
    const last = base.end ?? (base.year === undefined ? undefined : isoDate(base.year, 12, 31))
    // “十三五”以来 in a report on 2023 goes on to its end.
    const since = text.startsWith('以来', end - 2) && last !== undefined && last > (period.start ?? '')
    return {
      start: i,
      end,
      reach: 'paragraph',
      period: since ? { ...period, end: last } : period,
      long: true,
    }
  }
  return undefined
}

/** “十一五”前四年, “十三五”头三年: the first years of a plan. */
function firstYears(text: string, at: number): { readonly count: number; readonly end: number } | undefined {
  if (!'前头'.includes(text.charAt(at) || ' ')) return undefined
  const number = readNumber(text, at + 1)
  const count = Number(number?.value.digits)
  if (!number || text.charAt(number.end) !== '年' || !(count >= 2 && count <= 4)) return undefined
  return { count, end: number.end + 1 }
}

/** 20世纪80年代, 本世纪头二十年, 90年代. */
function readCentury(text: string, i: number, number: NumberRead | undefined): TimeRead | undefined {
  if (!number || number.value.scale > 0) return undefined
  const at = skipSpaces(text, number.end)
  let end = at
  if (text.startsWith('世纪', at)) {
    end = at + 2
    const decade = readNumber(text, end)
    if (decade && text.startsWith('年代', decade.end)) end = decade.end + 2
  } else if (text.startsWith('年代', at)) end = at + 2
  else return undefined
  for (const suffix of ['初期', '末期', '中期', '初', '末', '中叶', '以来']) {
    if (text.startsWith(suffix, end)) return { start: i, end: end + suffix.length, reach: 'sentence' }
  }
  return { start: i, end, reach: 'sentence' }
}

/** 每月10日, 每年12月: a habit, not a period. */
function readEvery(text: string, i: number): TimeRead | undefined {
  const month = text.startsWith('每月', i)
  if (!month && !text.startsWith('每年', i)) return undefined
  const number = readNumber(text, i + 2)
  const unit = number ? text.charAt(number.end) : ''
  if (!number || (unit !== '日' && unit !== '月' && unit !== '号')) return undefined
  const day = readNumber(text, number.end + 1)
  const end = day && text.charAt(day.end) === '日' ? day.end + 1 : number.end + 1
  return { start: i, end, reach: 'sentence' }
}

// Matches what a time of day stands behind: 上午, 8日, 截至; not 初中.
const CLOCK = /[午晨晚夜日于在至到从点起止间时后前]$/

// Matches 至凌晨2时, 到次日6时 behind 20时.
const THROUGH_CLOCK =
  /^[至到—–～~-](?:次日|当日|当天|翌日|第二天)?(?:凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?|夜间)?\d{1,2}[时点](?:\d{1,2}分)?(?![段代期])/

// Matches the end of 2025-01-19 , 2025/1/9T, 2025年1月19日.
const AFTER_DAY = /(?:[-/.]\d{1,2}[ \u3000T]{1,2}|日[ \u3000]?)$/

/** 15时40分, 9:00, 上午9点. */
export function readClock(text: string, i: number, number: NumberRead): TimeRead | undefined {
  if (number.digits === false || number.value.digits > 24n) return undefined
  const mark = text.charAt(number.end)
  if (mark === ':' || mark === '：') {
    const minutes = number.end + 1
    // 2025-01-19 10:47:47 to the second, behind a day.
    const seconds = /^\d{2}:\d{2}(?![\d:.])/.test(text.slice(minutes, minutes + 6))
    if (seconds && AFTER_DAY.test(text.slice(Math.max(0, i - 8), i)))
      return { start: i, end: minutes + 5, reach: 'sentence' }
    const two = isDigit(codeAt(text, minutes)) && isDigit(codeAt(text, minutes + 1))
    const more =
      isDigit(codeAt(text, minutes + 2)) ||
      text.charAt(minutes + 2) === '.' ||
      text.charAt(minutes + 2) === mark
    const before = text.slice(Math.max(0, i - 6), i)
    // 小学师生比1:16，初中|1:13: who has a ratio to one, not when.
    const ratio =
      /[比例]/.test(before) ||
      (number.value.digits === 1n && /[\u4e00-\u9fff]$/.test(before) && !CLOCK.test(before))
    return two && !more && !ratio && mark === ':'
      ? { start: i, end: minutes + 2, reach: 'sentence' }
      : undefined
  }
  const hour =
    mark === '时' &&
    number.form === 'arabic' &&
    text.charAt(number.end + 1) !== '代' &&
    text.charAt(number.end + 1) !== '期'
  const noon = mark === '点' && /[午晨晚]$/.test(text.slice(0, i).slice(-1))
  if ((!hour && !noon) || hanDigit(text.charAt(number.end + 1)) !== undefined) return undefined
  const minutes = readNumber(text, number.end + 1)
  const end = minutes && text.charAt(minutes.end) === '分' ? minutes.end + 1 : number.end + 1
  // 19时至凌晨2时, 20时到次日6时 are one time.
  const through = THROUGH_CLOCK.exec(text.slice(end, end + 16))?.[0].length ?? 0
  return { start: i, end: end + through, reach: 'sentence' }
}
