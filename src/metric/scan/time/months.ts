// What stands behind a month and makes several of it: 6、7、8三个月, 1月至8月.
import { codeAt, isDigit, skipSpaces } from '../chars.ts'
import { type NumberRead, readNumber } from '../number/number.ts'

/** Between two times that are one. */
export const SEPARATORS = '-－—–～~至到、'

const FIRST = { digits: 1n, scale: 0 }

// Matches the rest of 元月, 元至5月, 元—11月; not 元旦, 元素.
const AFTER_FIRST = /^(?:月|[-－—–～~至到]\d{1,2}月)/

/** The number of a month; 元月 and 元至5月 call the first one so, where 元 is no money: 单元, 公元, 12元. */
export function monthNumber(text: string, i: number): NumberRead | undefined {
  if (text.charAt(i) !== '元') return readNumber(text, i)
  if (/[\d０-９万亿千百十单公状纪美欧日港澳]$/.test(text.charAt(i - 1))) return undefined
  return AFTER_FIRST.test(text.slice(i + 1, i + 5))
    ? { start: i, end: i + 1, value: FIRST, more: false, form: 'han', place: 0, digits: true, plain: false }
    : undefined
}

/** 、7、8三个月 behind 6: months in a row that are counted. */
export function readListedMonths(
  text: string,
  at: number,
  first: number,
): { readonly last: number; readonly end: number } | undefined {
  const found = /^((?:、\d{1,2}){1,5})[两三四五六]个月/.exec(text.slice(at, at + 20))
  const months = found?.[1]?.slice(1).split('、').map(Number) ?? []
  if (!found || months.some((month, i) => month !== first + i + 1 || month > 12)) return undefined
  return { last: months.at(-1) ?? first, end: at + found[0].length }
}

/** 至8月 behind 1月. */
export function readThroughMonth(
  text: string,
  at: number,
): { readonly month: number; readonly end: number } | undefined {
  if (!SEPARATORS.includes(text.charAt(at)) || text.charAt(at) === '' || text.charAt(at) === '、')
    return undefined
  const next = skipSpaces(text, at + 1)
  const number = readNumber(text, next)
  if (!number || number.value.scale > 0 || number.value.digits < 1n || number.value.digits > 12n)
    return undefined
  return text.charAt(number.end) === '月' && !isDigit(codeAt(text, number.end + 1))
    ? { month: Number(number.value.digits), end: number.end + 1 }
    : undefined
}
