// Numbers as such, whatever they count, as other recognizers give them: `npm run eval` compares the scanner with vectors.
// 例：“百分之22” → number 22, percent 22 (whole words)；“第二百五十” → ordinal 250；“一又二分之一” → 1.5.
import { toNumber } from '../../text/decimal.ts'
import { UNIT_TABLE } from '../lexicon/units.ts'
import { WORD_TABLE } from '../lexicon/words.ts'
import { codeAt, isDigit, isFinancial, isNumeral, skipSpaces } from './chars.ts'
import { readTenths } from './fraction.ts'
import type { NumberRead } from './number/number.ts'
import { readNumber } from './number/number.ts'

/** A number at its offsets in the text; a percentage in per cent. */
export interface NumberFound {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** What counts as a number: any, such as are percentages, such as are ordinals. */
export type NumberView = 'number' | 'percent' | 'ordinal'

/** All numbers of a text in one view: `percent` with its sign and in percent, `ordinal` with 第. Linear. */
export function readNumbers(text: string, view: NumberView): readonly NumberFound[] {
  const found: NumberFound[] = []
  const read = { number: numberAt, percent: percentAt, ordinal: ordinalAt }[view]
  for (let i = 0; i < text.length; ) {
    const one = mayBegin(text, i) ? read(text, i) : undefined
    if (one) found.push(one)
    i = one ? one.end : skipOver(text, i, view)
  }
  return found
}

function mayBegin(text: string, i: number): boolean {
  const c = text.charAt(i)
  return isNumeral(text.charCodeAt(i)) || isFinancial(c) || '负負-－−–第'.includes(c)
}

/** A word that begins like a number (百姓), 两两 and the range 二三十 are passed over whole. */
function skipOver(text: string, i: number, view: NumberView): number {
  if (!isNumeral(text.charCodeAt(i))) return i + 1
  if (view === 'number') return Math.max(WORD_TABLE.at(text, i)?.end ?? 0, i + (repeated(text, i) ? 2 : 1))
  const number = view === 'percent' ? readNumber(text, i) : undefined
  return number?.low ? number.end : i + 1
}

function numberAt(text: string, i: number): NumberFound | undefined {
  const whole = readNumber(text, i)
  if (!whole) return undefined
  const word = WORD_TABLE.at(text, i)
  if (word && word.end > whole.end) return undefined
  if (repeated(text, i) || money(text, whole.end) || readTenths(text, whole)) return undefined
  if (whole.form === 'han' && '%％'.includes(text.charAt(whole.end) || ' ')) return undefined
  if (!whole.digits && !/^[十百千]/.test(text.charAt(i))) return undefined
  if (whole.end - i === 1 && (isFinancial(text.charAt(i)) || !isAlone(text, i))) return undefined
  const mixed = text.charAt(whole.end) === '又' ? fractionAt(text, whole.end + 1) : undefined
  if (mixed) return { start: i, end: mixed.end, value: add(toNumber(whole.value), mixed.value) }
  const percent = /百$/.test(text.slice(0, whole.end)) && whole.end - i === 1
  if (percent && text.startsWith('分之', whole.end)) {
    const above = readNumber(text, whole.end + 2)
    return above ? { start: above.start, end: above.end, value: toNumber(above.value) } : undefined
  }
  return (
    fractionAt(text, i) ?? slashAt(text, whole) ?? { start: i, end: whole.end, value: toNumber(whole.value) }
  )
}

function add(whole: number, part: number): number {
  return whole < 0 ? whole - part : whole + part
}

/** 四川 and 一流 hold no number: a lone numeral stands between what is no word with it. */
function isAlone(text: string, i: number): boolean {
  const c = text.charAt(i)
  return /[\d０-９一二三四五六七八九十两兩半]/.test(c) || !'百千万亿萬億'.includes(c)
}

/** 两两, 九九: a numeral said twice is a word. */
function repeated(text: string, i: number): boolean {
  return text.charAt(i) === text.charAt(i + 1) && /[一二三四五六七八九十两]/.test(text.charAt(i))
}

function money(text: string, end: number): boolean {
  const unit = UNIT_TABLE.at(text, end)
  return (unit?.value.kind === 'money' && text.slice(end, unit.end) !== '元') || text.startsWith('美刀', end)
}

/** 二分之一, 五百分之2333. */
function fractionAt(text: string, i: number): NumberFound | undefined {
  const below = readNumber(text, i)
  if (!below || !text.startsWith('分之', below.end) || below.value.digits === 0n) return undefined
  const above = readNumber(text, below.end + 2)
  return above && { start: i, end: above.end, value: toNumber(above.value) / toNumber(below.value) }
}

/** １６/5 */
function slashAt(text: string, above: NumberRead): NumberFound | undefined {
  if (text.charAt(above.end) !== '/' || !isDigit(codeAt(text, above.end + 1))) return undefined
  const below = readNumber(text, above.end + 1)
  if (!below || below.value.digits === 0n || text.charAt(below.end) === '/') return undefined
  return { start: above.start, end: below.end, value: toNumber(above.value) / toNumber(below.value) }
}

function percentAt(text: string, i: number): NumberFound | undefined {
  if (text.startsWith('半折', i)) return { start: i, end: i + 2, value: 50 }
  if ('=%&?'.includes(text.charAt(i - 1) || ' ')) return undefined
  const number = readNumber(text, i)
  if (!number || number.low) return undefined
  if (text.startsWith('分之', number.end)) {
    const above = readNumber(text, number.end + 2)
    const below = toNumber(number.value)
    if (!above || !/^(1(0{2,}))$/.test(String(below))) return undefined
    return { start: i, end: above.end, value: (toNumber(above.value) * 100) / below }
  }
  const tenths = readTenths(text, number)
  if (tenths) return { start: i, end: tenths.unitEnd, value: tenths.exactNumber ?? 0 }
  const at = skipSpaces(text, number.end)
  for (const sign of ['%', '％', '个百分点', '個百分點']) {
    if (text.startsWith(sign, at) && !/[%％][\d a-zA-Z]*[%％]/.test(text.slice(at, at + 6))) {
      return { start: i, end: at + sign.length, value: toNumber(number.value) }
    }
  }
  return undefined
}

function ordinalAt(text: string, i: number): NumberFound | undefined {
  if (text.charAt(i) !== '第') return undefined
  const number = readNumber(text, i + 1)
  return number && { start: i, end: number.end, value: toNumber(number.value) }
}
