// Arabic digits with separators in threes, a decimal point, and the space a PDF left beside it: 1,024 · 0. 5 · ２.７.
import type { Decimal } from '../../../text/decimal.ts'
import { parseDecimal } from '../../../text/decimal.ts'
import { codeAt, isDigit, skipSpaces } from '../chars.ts'

/** Groups are read up to here: no figure has more digits, and reading them takes ever longer. */
const MOST_DIGITS = 48
const ZERO: Decimal = { digits: 0n, scale: 0 }

/** Arabic digits with separators in threes, a decimal point, and a space that a PDF left beside the point. */
export function readArabic(text: string, start: number): { readonly value: Decimal; readonly end: number } {
  let at = start
  let value = 0
  let code = codeAt(text, at)
  for (; isDigit(code); code = codeAt(text, ++at)) value = value * 10 + code - 48
  // A comma may separate groups, a space stand behind the point; what has many digits is no safe integer.
  const whole = code !== 46 && code !== 44 && !(code === 32 && at - start <= 3 && isSpaced(text, start))
  let scale = 0
  if (code === 46 && isDigit(codeAt(text, at + 1))) {
    const point = at
    code = codeAt(text, ++at)
    for (; isDigit(code); code = codeAt(text, ++at)) value = value * 10 + code - 48
    scale = at - point - 1
  }
  if (at - start < 16 && (whole || (scale > 0 && code !== 46)))
    return { value: { digits: BigInt(value), scale }, end: at }
  return readGrouped(text, start)
}

function readGrouped(text: string, start: number): { readonly value: Decimal; readonly end: number } {
  let digits = ''
  let at = start
  while (isDigit(codeAt(text, at))) digits += String.fromCharCode(codeAt(text, at++))
  const wide = text.charCodeAt(start) > 255
  const spaced = codeAt(text, at) === 32 && at - start <= 3 && isSpaced(text, start)
  while (spaced && isSpacedGroup(text, at))
    for (const end = ++at + 3; at < end; at++) digits += String.fromCharCode(codeAt(text, at))
  // 限额1，300，759万元: behind a full-width comma that was typed for a half-width one all are.
  let full = wide
  while (
    digits.length > 0 &&
    digits.length < MOST_DIGITS &&
    isGroup(text, at, full) &&
    (at - start <= 3 || digits.length > 3)
  ) {
    full ||= text.charAt(at) === '，'
    at += text.charAt(at + 1) === ' ' ? 2 : 1
    for (const end = at + 3; at < end; at++) digits += String.fromCharCode(codeAt(text, at))
  }
  const point = codeAt(text, at)
  if (point === 46) {
    const fraction = isDigit(codeAt(text, at + 1)) ? at + 1 : gappedFraction(text, start, at)
    if (fraction >= 0) {
      let end = fraction
      let places = ''
      while (isDigit(codeAt(text, end))) places += String.fromCharCode(codeAt(text, end++))
      // 1.2.3 is a heading number and 2015.5.13 a date, no decimal.
      const dotted = codeAt(text, end) === 46 && isDigit(codeAt(text, end + 1))
      places = places.slice(0, MOST_DIGITS)
      if (!dotted) return { value: parseDecimal(`${digits}.${places}`) ?? ZERO, end }
    }
  }
  return { value: parseDecimal(digits) ?? ZERO, end: at }
}

/** ` 893` not followed by a fourth digit. */
function isSpacedGroup(text: string, at: number): boolean {
  if (codeAt(text, at) !== 32) return false
  for (let k = 1; k <= 3; k++) if (!isDigit(codeAt(text, at + k))) return false
  return !isDigit(codeAt(text, at + 4))
}

// Matches `22 893个`, `1 896.66万m`, `32 451亿元`; not `12 345`, which may be two figures of a row, nor `0 500米`.
const SPACED =
  /^[1-9]\d{0,2}(?:[\u0020\u00a0\u2009\u202f]\d{3}){1,4}(?:\.\d+)?\s?[余多]?[万亿]?(?:[\u4e00-\u9fff%％]|k?m)/

// Matches `12 `, `第`, `3至` before digits: those are part of more; not `达到`, `增加至`.
const AMID = /(?:[\d.,，第图表号\-—~～]|(?<![达加高长展少降升扩])[至到]) ?$/

/** 22 893个: groups of three set apart by spaces (GB/T 15835-2011, 5.1.1), where a unit stands behind and no digit before. */
function isSpaced(text: string, start: number): boolean {
  return SPACED.test(text.slice(start, start + 28)) && !AMID.test(text.slice(Math.max(0, start - 3), start))
}

/** `,123` not followed by a fourth digit; a full-width comma separates groups only among full-width digits. */
function isGroup(text: string, at: number, wide: boolean): boolean {
  const c = text.charAt(at)
  if (c !== ',' && c !== '，') return false
  const gap = text.charAt(at + 1) === ' ' ? 1 : 0
  for (let k = 1; k <= 3; k++) if (!isDigit(codeAt(text, at + gap + k))) return false
  if (isDigit(codeAt(text, at + gap + 4))) return false
  return (gap === 0 && (c === ',' || wide)) || isTyped(text, at)
}

// Matches `753件`, `753，200元`, `753.5万`; the number of a clause that begins with it would read so, too.
const COUNTED = /^[，,] ?\d{3}(?:[，,]\d{3})*(?:\.\d+)?[余多]?[万亿]?[\u4e00-\u9fff%％]/
// Matches `受理1`, `投入1`; behind such words a bare number would need its unit: not `得分98`, `第3`, `图1`.
const WANTS_UNIT = /(?:^|[^\d.第图表号分率比度名至到\-—~～、，,。；：:（(《“])\d{1,3}$/

/** 受理申请1，753件, 企业1, 234家: a comma typed full-width or at the end of a line, where no list can be meant. */
function isTyped(text: string, at: number): boolean {
  return COUNTED.test(text.slice(at, at + 20)) && WANTS_UNIT.test(text.slice(Math.max(0, at - 4), at))
}

/** `0. 5%` after a word is one number; `1. 5家` at the head of a line is a list mark. */
function gappedFraction(text: string, start: number, point: number): number {
  const next = skipSpaces(text, point + 1)
  if (next === point + 1 || next - point > 2 || !isDigit(codeAt(text, next))) return -1
  let before = start - 1
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--
  return before < 0 || text.charAt(before) === '\n' ? -1 : next
}
