// Stretches of numbers written in Han characters: digits (三四, 二〇一九), fractions (六点六), scales behind a decimal
// (一点五亿).
import type { Decimal } from '../../../text/decimal.ts'
import { startsPrefixedUnit } from '../../lexicon/units.ts'
import { hanDigit, hanScale } from '../chars.ts'

/** A whole number as an exact decimal. */
export const whole = (value: number): Decimal => ({ digits: BigInt(value), scale: 0 })

/** One Han digit, an adjacent pair (三四, 三五) or digits in a row (二〇一九). */
export function readHanDigits(
  text: string,
  start: number,
  first: boolean,
): { readonly low: Decimal; readonly high: Decimal; readonly end: number; readonly positional: boolean } {
  let end = start
  while (hanDigit(text.charAt(end)) !== undefined) end++
  const a = hanDigit(text.charAt(start)) ?? 0
  const b = hanDigit(text.charAt(start + 1)) ?? -1
  if (end - start === 2 && (b === a + 1 || (a === 3 && b === 5)) && a > 0) {
    return { low: whole(a), high: whole(b), end, positional: false }
  }
  if (
    end - start >= 2 &&
    first &&
    hanScale(text.charAt(end)) === undefined &&
    !text.slice(start, end).includes('两')
  ) {
    const digits = BigInt([...text.slice(start, end)].map((c) => hanDigit(c) ?? 0).join(''))
    return { low: { digits, scale: 0 }, high: { digits, scale: 0 }, end, positional: true }
  }
  return { low: whole(a), high: whole(a), end: start + 1, positional: false }
}

/** 点 and the digits after it: 六点六, 五十五点五七九. */
export function readHanFraction(
  text: string,
  at: number,
): { readonly value: Decimal; readonly end: number } | undefined {
  const c = text.charAt(at)
  if (c !== '点' && c !== '點') return undefined
  let end = at + 1
  let digits = ''
  for (; ; end++) {
    const digit =
      text.charAt(end) === '两' || text.charAt(end) === '兩' ? undefined : hanDigit(text.charAt(end))
    if (digit === undefined) break
    digits += String(digit)
  }
  if (digits === '') return undefined
  return { value: { digits: BigInt(digits), scale: digits.length }, end }
}

/** Scales behind a decimal: 一点五亿. */
export function readScales(
  text: string,
  at: number,
): { readonly power: number; readonly end: number } | undefined {
  let power = 0
  let end = at
  for (
    let scale = hanScale(text.charAt(end));
    scale !== undefined && scale >= 2;
    scale = hanScale(text.charAt(end))
  ) {
    if (startsPrefixedUnit(text, end)) break
    power += scale
    end++
  }
  return power === 0 ? undefined : { power, end }
}
