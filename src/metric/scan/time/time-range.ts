// What stands behind a year or a day and makes a stretch of it: 2018—2022年, 9月1日—30日.
import { codeAt, isDigit, skipSpaces } from '../chars.ts'
import type { NumberRead } from '../number/number.ts'
import { readNumber } from '../number/number.ts'
import { readUnit } from '../unit.ts'
import { SEPARATORS } from './months.ts'

/** The second year of 2018—2022年, 2016年至2020年, 1986-1995. */
export function readSecondYear(
  text: string,
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  let next = text.charAt(at) === '年' ? at + 1 : at
  const bare = next === at
  const mark = text.charAt(next)
  if (!SEPARATORS.includes(mark) || mark === '') return undefined
  if (mark === '、' && !bare) return undefined
  next++
  while (text.charAt(next) === '—') next++
  next = skipSpaces(text, next)
  const number = isDigit(codeAt(text, next)) ? readNumber(text, next) : undefined
  if (!number?.plain || number.end - number.start !== 4 || number.value.scale > 0) return undefined
  const year = Number(number.value.digits)
  if (year < 1000 || year > 2200) return undefined
  const end = skipSpaces(text, number.end)
  if (text.charAt(end) === '年') {
    // 从2016年到2020年 is a range; 1997年的…到2002年的… is not, and has text between.
    // 到2002年8月 is a month; 到2002年53年的总和 counts the years.
    const month = isDigit(codeAt(text, end + 1)) ? readNumber(text, end + 1) : undefined
    return month && text.charAt(month.end) !== '年'
      ? undefined
      : { year, end: text.startsWith('度', end + 1) ? end + 2 : end + 1 }
  }
  const years = year >= 1900 && year <= 2100 && !readUnit(text, number.end)
  return bare && years && mark !== '、' && !isDigit(codeAt(text, number.end))
    ? { year, end: number.end }
    : undefined
}

/** 9月1日—|30日: a later day of the same month. */
export function readThroughDay(
  text: string,
  number: NumberRead,
  first: number,
): { readonly day: number; readonly end: number } | undefined {
  const day = Number(number.value.digits)
  const mark = text.charAt(number.end)
  return number.value.scale === 0 && (mark === '日' || mark === '号') && day > first && day <= 31
    ? { day, end: number.end + 1 }
    : undefined
}
