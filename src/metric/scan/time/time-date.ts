// Years, months and days in them. 例：2019年, 2018—2020年, 8月, 1—8月, 10月31日, 7月1日至8月31日, 8月底.
import { daysInMonth, isoDate } from '../../../text/calendar.ts'
import { PERIOD_TABLE } from '../../lexicon/periods.ts'
import { codeAt, isDigit, isHan, skipSpaces } from '../chars.ts'
import { type NumberRead, readNumber } from '../number/number.ts'
import { monthsPeriod, yearOf, yearPeriod, yearsPeriod } from './calendar.ts'
import { monthNumber, readListedMonths, readThroughMonth, SEPARATORS } from './months.ts'
import { readNumericDate } from './numeric-date.ts'
import { read, type TimeBase, type TimeRead } from './time-base.ts'
import { readSecondYear, readThroughDay } from './time-range.ts'
import { endsQuarter, hasBegunAt, isOwnWord, openEnd, readSchoolYear, readSince } from './time-tails.ts'

/** 8月, 1—8月, 10月31日, 7月1日至8月31日, 8月底. */
export function readMonth(
  text: string,
  start: number,
  number: NumberRead,
  base: TimeBase,
): TimeRead | undefined {
  const month = Number(number.value.digits)
  if (month < 1 || month > 12 || number.end - number.start > 3) return undefined
  const listed = text.charAt(number.end) === '、' ? readListedMonths(text, number.end, month) : undefined
  if (listed && base.year !== undefined)
    return read(start, listed.end, monthsPeriod(base.year, month, listed.last), 'sentence', base.year)
  const months = readSecondMonth(text, number.end, month)
  if (!months || text.charAt(months.at) !== '月' || text.charAt(months.at + 1) === '度') return undefined
  const at = months.at + 1
  if (months.last === month) {
    const longer = readDay(text, start, at, month, base) ?? readBeyondYear(text, start, at, month, base)
    if (longer) return longer
  }
  return readWholeMonths(text, start, at, month, months.last, base)
}

/** Where 月 is to stand behind the number of a month, and the last month: 8, 1—8, 1月—8. */
function readSecondMonth(
  text: string,
  end: number,
  month: number,
): { readonly last: number; readonly at: number } | undefined {
  const at = skipSpaces(text, end)
  const mark = text.charAt(at)
  if (mark === '' || !SEPARATORS.includes(mark)) return { last: month, at }
  const second = readNumber(text, skipSpaces(text, at + 1))
  const value = second && second.value.scale === 0 ? Number(second.value.digits) : 0
  if (!second || value < 1 || value > 12) return undefined
  return { last: value, at: skipSpaces(text, second.end) }
}

/** 10月31日, 7月1日至8月31日: `at` is behind 月. */
function readDay(
  text: string,
  start: number,
  at: number,
  month: number,
  base: TimeBase,
): TimeRead | undefined {
  // 11 月 1 日: spaces of a PDF stand between.
  const day = readNumber(text, skipSpaces(text, at))
  const mark = day ? skipSpaces(text, day.end) : at
  if (!day || day.value.digits > 31n || !'日号'.includes(text.charAt(mark) || ' ')) return undefined
  return readSecondDay(text, start, mark + 1, month, Number(day.value.digits), base)
}

/** 2008年1月至2010年5月底: `at` is behind the first 月. */
function readBeyondYear(
  text: string,
  start: number,
  at: number,
  month: number,
  base: TimeBase,
): TimeRead | undefined {
  if (base.year === undefined) return undefined
  const beyond = readThroughYear(text, at, base)
  if (!beyond?.period) return undefined
  const period = { start: isoDate(base.year, month, 1), end: beyond.period.end }
  return {
    ...read(start, beyond.end, period, 'paragraph', beyond.named),
    long: yearOf(period.end) - base.year > 1,
  }
}

/** 8月份, 1—8月, 8月至10月, 8月底, 8月以来: `behind` is behind 月. */
function readWholeMonths(
  text: string,
  start: number,
  behind: number,
  month: number,
  second: number,
  base: TimeBase,
): TimeRead | undefined {
  const through = second === month ? readThroughMonth(text, behind) : undefined
  const last = through?.month ?? second
  let at = through?.end ?? behind
  let close = false
  for (const suffix of ['份', '底', '末', '初', '上旬', '中旬', '下旬']) {
    if (!text.startsWith(suffix, at)) continue
    close = suffix === '底' || suffix === '末'
    at += suffix.length
  }
  const { year } = base
  if (year === undefined || last < month)
    return read(start, openEnd(text, at), undefined, 'sentence', base.named)
  const since = last === month && readSince(text, start, at, isoDate(year, month, 1), base)
  if (since) return since
  return read(start, at, monthsPeriod(year, close ? 1 : month, last), 'sentence', year)
}

/** 至2010年5月底 behind 2008年1月. */
function readThroughYear(text: string, at: number, base: TimeBase): TimeRead | undefined {
  if (!SEPARATORS.includes(text.charAt(at)) || text.charAt(at) === '' || text.charAt(at) === '、')
    return undefined
  const next = skipSpaces(text, at + 1)
  const number = isDigit(codeAt(text, next)) ? readNumber(text, next) : undefined
  if (!number?.plain || number.end - number.start !== 4 || text.charAt(number.end) !== '年') return undefined
  const month = readNumber(text, number.end + 1)
  return month && text.charAt(month.end) === '月' ? readYear(text, next, number, base) : undefined
}

function readSecondDay(
  text: string,
  start: number,
  end: number,
  month: number,
  day: number,
  base: TimeBase,
): TimeRead {
  const from =
    base.year === undefined
      ? undefined
      : isoDate(base.year, month, Math.min(day, daysInMonth(month, base.year)))
  const mark = text.charAt(end)
  if (SEPARATORS.includes(mark) && mark !== '' && mark !== '、') {
    const next = skipSpaces(text, end + 1)
    const number = readNumber(text, next)
    const through = number ? readThroughDay(text, number, day) : undefined
    if (through) {
      const period =
        base.year === undefined || from === undefined
          ? undefined
          : {
              start: from,
              end: isoDate(base.year, month, Math.min(through.day, daysInMonth(month, base.year))),
            }
      return read(start, through.end, period, 'sentence', base.year)
    }
    const second = number
      ? (readYear(text, next, number, base) ?? readMonth(text, next, number, base))
      : undefined
    if (second?.period) {
      return read(
        start,
        second.end,
        from === undefined ? second.period : { start: from, end: second.period.end },
        'sentence',
        second.named,
      )
    }
  }
  const since = from === undefined ? undefined : readSince(text, start, end, from, base)
  if (since) return since
  // 11月1日零时 is that day.
  const hour = /^ ?[零0]时/.exec(text.slice(end, end + 3))?.[0].length ?? 0
  const tail = text.startsWith('止', end) ? end + 1 : openEnd(text, end + hour)
  return read(start, tail, from === undefined ? undefined : { start: from, end: from }, 'sentence', base.year)
}

/** 2019年, 2018—2022年, 2019年1—8月, 2019-12-31, 二〇一九年. */
export function readYear(
  text: string,
  start: number,
  number: NumberRead,
  base: TimeBase,
): TimeRead | undefined {
  const year = Number(number.value.digits)
  const written = number.end - number.start
  const four = number.plain && written === 4 && year >= 1000 && year <= 2200
  if (!four) return undefined
  const iso = readNumericDate(text, number.end, year)
  if (iso) return read(start, iso.end, iso.period, 'sentence', year)
  const at = skipSpaces(text, number.end)
  const range = readSecondYear(text, at)
  if (range) {
    const [from, to] = [Math.min(year, range.year), Math.max(year, range.year)]
    const school = to === from + 1 ? readSchoolYear(text, start, range.end, from) : undefined
    if (school) return school
    return { ...read(start, range.end, yearsPeriod(from, to), 'paragraph', to), long: true }
  }
  if (text.charAt(at) !== '年') return readSchoolYear(text, start, behindSlash(text, at, year), year)
  return readAfterYear(text, start, at + 1, year, base)
}

/** 2022/2023学年: the end of the year behind the stroke, which follows the first; `at` where there is none. */
function behindSlash(text: string, at: number, year: number): number {
  const next = String(year + 1)
  return '/／'.includes(text.charAt(at) || ' ') && text.startsWith(next, at + 1) ? at + 1 + next.length : at
}

/** 2019年前三季度, 2019年上半年. */
function readPartOfYear(text: string, start: number, at: number, year: number): TimeRead | undefined {
  const word = PERIOD_TABLE.at(text, at)
  if (!word || !/季|半年|全年/.test(text.slice(at, word.end))) return undefined
  const own = word.value.period?.(year) ?? yearPeriod(year)
  return endsQuarter(text, at, word.end)
    ? read(start, word.end + 1, { start: isoDate(year, 1, 1), end: own.end }, 'sentence', year)
    : read(start, word.end, own, 'sentence', year)
}

/** 2016年至2020年12月25日. */
function readToYear(
  text: string,
  start: number,
  end: number,
  year: number,
  base: TimeBase,
): TimeRead | undefined {
  const beyond = readThroughYear(text, end, base)
  if (!beyond?.period) return undefined
  const period = { start: isoDate(year, 1, 1), end: beyond.period.end }
  return {
    ...read(start, beyond.end, period, 'paragraph', beyond.named),
    long: yearOf(period.end) - year > 1,
  }
}

function readAfterYear(text: string, start: number, end: number, year: number, base: TimeBase): TimeRead {
  const at = skipSpaces(text, end)
  const part = readPartOfYear(text, start, at, year) ?? readToYear(text, start, end, year, base)
  if (part) return part
  const number = monthNumber(text, at)
  const month =
    number && number.value.scale === 0
      ? readMonth(text, at, number, { ...base, year, named: year })
      : undefined
  if (month) return { ...month, start, named: year }
  let tail = end
  for (const suffix of ['度', '底', '末', '年末', '年底', '初', '内', '期间']) {
    if (text.startsWith(suffix, end) && !isOwnWord(text, end)) tail = end + suffix.length
  }
  const last = base.end ?? (base.year === undefined ? undefined : isoDate(base.year, 12, 31))
  const onward = openEnd(text, tail)
  const since = onward > tail
  const before = text.charAt(start - 1)
  // 侦破|1993年以来的命案17起: which of them, not when.
  if (
    since &&
    /^以来的[\u4e00-\u9fff]/.test(text.slice(tail, tail + 4)) &&
    isHan(codeAt(text, start - 1)) &&
    !'自从'.includes(before)
  )
    return read(start, tail + 2, undefined, 'sentence')
  if (
    (since ||
      hasBegunAt(text, start, tail) ||
      ((before === '自' || before === '从') &&
        !text.startsWith('的', tail) &&
        !isDigit(codeAt(text, tail)))) &&
    last &&
    last > isoDate(year, 1, 1)
  ) {
    return {
      ...read(start, onward, { start: isoDate(year, 1, 1), end: last }, 'paragraph', year),
      long: yearOf(last) - year > 1,
    }
  }
  // 从2016年的93.9%提升至2019年的98.9%: the year of a figure is not that of the next sentence.
  const own = text.charAt(tail) === '的' && isDigit(codeAt(text, tail + 1))
  return read(start, onward, yearPeriod(year), own ? 'sentence' : 'paragraph', year)
}
