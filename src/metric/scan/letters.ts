// Digits glued to letters or to each other: names, not figures. 例：PM2.5, 5G, 1+20；GDP312.6亿元 is a figure.
import { ACRONYM_TABLE } from '../lexicon/references.ts'
import { codeAt, isDigit, isHan, isLatin } from './chars.ts'
import type { NumberRead } from './number/number.ts'
import { type MaskToken, mask } from './token.ts'
import { readUnit } from './unit.ts'

/** PM2.5, 5G, hazwgkc@163.com, M2; a Latin unit behind a number (38.1μg/m³, 10km) is no name. */
export function readLatinGlued(
  text: string,
  i: number,
  from: number,
  number: NumberRead | undefined,
): MaskToken | undefined {
  let start = i
  while (start > from && isWordCode(codeAt(text, start - 1))) start--
  // PM 2.5 and PM_2.5 lost their subscript on the way.
  if (
    start === i &&
    /PM[\s_]$/.test(text.slice(Math.max(0, i - 3), i)) &&
    /^(2\.5|10)(?!\d)/.test(text.slice(i, i + 4))
  )
    return mask(i, text.startsWith('10', i) ? i + 2 : i + 3, 'name', 'letters and digits')
  const before = start < i && hasLatin(text, start, i)
  if (before && number && countsBehind(text, start, i, number.end)) return undefined
  if (before) return mask(start, wordEnd(text, i), 'name', 'letters and digits')
  if (!number || !isLatin(codeAt(text, number.end))) return undefined
  if (readUnit(text, number.end)) return undefined
  return mask(i, Math.max(wordEnd(text, i), number.end + 1), 'name', 'letters and digits')
}

/** GDP312.6亿元 and AED120台 are figures of what the letters name; T3航站楼, PM10 and CO2 are names. */
function countsBehind(text: string, start: number, i: number, end: number): boolean {
  const letters = text.slice(start, i)
  if (!/^[A-Z&]{2,6}$/.test(letters) || /^(?:PM|CO|SO|NO)$/.test(letters)) return false
  const kind = readUnit(text, end)?.kind
  return kind !== undefined && (kind !== 'count' || ACRONYM_TABLE.has(letters))
}

// Looked for only where a word begins: a line of 1.1.1… would be walked to its end at every numeral.
function wordEnd(text: string, i: number): number {
  let end = i
  while (isWordCode(codeAt(text, end)) || (joins(text.charAt(end)) && isWordCode(codeAt(text, end + 1))))
    end++
  return end
}

function isWordCode(code: number): boolean {
  return isDigit(code) || isLatin(code)
}

function joins(c: string): boolean {
  return c === '.' || c === '@' || c === '-' || c === '_' || c === '/'
}

function hasLatin(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLatin(codeAt(text, i))) return true
  return false
}

// Matches 公益日 of 9.9公益日, 垃圾分类减量日 of 11.8垃圾分类减量日; not 上升 of 11.8上升.
const NAMED_DAY = /^[“"]?(?!同比|环比|比上|较上)[\u4e00-\u9fff]{1,9}?[日周节](?![均常度期本])/

/** 6.5环境日, 12.4宪法宣传周: a month and a day in the name of a day. */
export function isNamedDay(text: string, i: number, end: number): boolean {
  const [month, day, more] = text.slice(i, end).split('.')
  if (day === undefined || more !== undefined || Number(month) > 12 || Number(month) < 1) return false
  if (day.length > 2 || Number(day) > 31 || Number(day) < 1) return false
  const named = NAMED_DAY.test(text.slice(end, end + 11)) && !'为达至到比'.includes(text.charAt(i - 1) || ' ')
  return named && !readUnit(text, end)
}

/** 1+20, 7×24, 5·12, 3·15: end of the formula. */
export function readArithmetic(text: string, i: number, end: number): number | undefined {
  let at = end
  let found = false
  while (
    '+＋×*·•'.includes(text.charAt(at) || ' ') &&
    (isWordCode(codeAt(text, at + 1)) || (isHan(codeAt(text, at + 1)) && '+＋'.includes(text.charAt(at))))
  ) {
    found = true
    at++
    while (isWordCode(codeAt(text, at)) || text.charAt(at) === '.') at++
  }
  if (found) return at
  const previous = text.charAt(i - 1)
  // 增幅+5% and 温度+5℃ state a sign, 互联网+5个平台 has none.
  const kind = previous !== '×' && isHan(codeAt(text, i - 2)) ? readUnit(text, end)?.kind : undefined
  const signed = kind === 'percentage' || kind === 'percentage-point' || kind === 'measure'
  if ((previous === '+' || previous === '＋' || previous === '×') && !signed) return end
  return undefined
}
