// A number with unit and approximation marks at an offset, ranges and fractions included.
// 例：“近0.36万人”→ 3600 人, nearly；“20-60万元”→ 200000…600000 元；“三成”→ 30 %；“三分之一”→ 33.3… %。
import { add, type Decimal, shift, toNumber } from '../../text/decimal.ts'
import { INSIDE_TABLE } from '../lexicon/bounds.ts'
import { pastIncluded, withMarks } from './approximation.ts'
import { codeAt, isDigit, isHan, isLatin, skipSpaces } from './chars.ts'
import { readDoubling, readFraction, readSlash, readTenths } from './fraction.ts'
import { readMixedTime } from './mixed-time.ts'
import { type NumberRead, readNumber } from './number/number.ts'
import type { QuantityToken } from './token.ts'
import { readHalf, readUnit } from './unit.ts'

/** The unit of 5个多月. */
const MONTHS = { unit: '个月', kind: 'duration' } as const

/** Reads the quantity whose number begins at `i`; marks before it are looked for back to `floor`. */
export function readQuantityAt(
  text: string,
  i: number,
  floor: number,
  number = readNumber(text, i),
): QuantityToken | undefined {
  const first = beforeAge(text, number)
  if (!first) return undefined
  const special = readSpecial(text, first, floor)
  if (special) return withMarks(text, special, floor)
  const range = readRange(text, first)
  const last = range?.second ?? first
  const inside = moreBehind(text, last)
  const at = inside ?? last.end
  // 用了5个|多月
  const months = inside === undefined && text.startsWith('个多月', at)
  const unit = months ? { ...MONTHS, end: at + 3 } : unitBehind(text, at)
  const more = first.more || last.more || inside !== undefined || months
  const half = unit ? readHalf(text, unit) : undefined
  const value = half ? add(last.value, { digits: 5n, scale: 1 }) : last.value
  const low = range?.low ?? last.low
  const high = range ? (range.second.high ?? range.second.value) : last.high
  const end = half ?? unit?.end ?? at
  const per = unit && perBefore(text, i, floor, unit.unit)
  return withMarks(
    text,
    {
      type: 'quantity',
      start: per?.start ?? i,
      end,
      numberStart: i,
      numberEnd: last.end,
      unitEnd: end,
      value: low && high ? undefined : value,
      ...(low && high ? { low, high } : {}),
      unit: per?.unit ?? unit?.unit ?? '',
      kind: unit?.kind ?? 'count',
      ...(more && { approximation: 'more-than' as const }),
      place: last.place,
      form: last.form,
      bare: !last.digits,
      marked: false,
    },
    floor,
  )
}

/** An amount that is written otherwise than as number and unit: 三分之一, 1/3, 八成, 1小时30分, 翻一番. */
function readSpecial(text: string, first: NumberRead, floor: number): QuantityToken | undefined {
  return (
    readFraction(text, first) ??
    readSlash(text, first, floor) ??
    readTenths(text, first) ??
    readMixedTime(text, first) ??
    readBillions(text, first) ??
    readDoubling(text, first)
  )
}

/** End of 多 or 余 between number and unit: 370多|家. */
function moreBehind(text: string, last: NumberRead): number | undefined {
  const gap = skipSpaces(text, last.end)
  const inside = INSIDE_TABLE.at(text, gap)
  if (!inside) return undefined
  // 370 多家: behind a space 多 needs its unit.
  if (readUnit(text, inside.end)) return inside.end
  // 参与人数6.6万余。: what is counted stands before it.
  const alone = /[百千万亿]$/.test(text.slice(last.start, gap)) && !isWordAt(text, inside.end)
  return gap === last.end && (alone || isHan(codeAt(text, inside.end))) ? inside.end : undefined
}

// Matches 个亿, 个多亿元 behind a number; not 个亿级园区 and 个亿元项目, which are counted.
const BILLIONS = /^个([多余]?)亿(元|美元)?(?=[^\u4e00-\u9fff]|$|的|左右|上下|以上(?:[^\u4e00-\u9fff]|$))/

/** 近20个亿 is money: 2000000000 元. */
function readBillions(text: string, number: NumberRead): QuantityToken | undefined {
  if (text.charAt(number.end) !== '个') return undefined
  const found = BILLIONS.exec(text.slice(number.end, number.end + 8))
  if (!found) return undefined
  const end = number.end + found[0].length
  return {
    type: 'quantity',
    start: number.start,
    end,
    numberStart: number.start,
    numberEnd: number.end,
    unitEnd: end,
    value: shift(number.value, 8),
    unit: found[2] === '美元' ? '美元' : '元',
    kind: 'money',
    ...((found[1] || number.more) && { approximation: 'more-than' as const }),
    place: 8,
    form: number.form,
    bare: !number.digits,
    marked: false,
  }
}

// Matches 每立方米 before 19微克.
const PER = /每(立方米|立方厘米|升|平方公里|平方千米)$/

/** 每立方米19微克 is 19微克/立方米. */
function perBefore(
  text: string,
  start: number,
  floor: number,
  unit: string,
): { readonly start: number; readonly unit: string } | undefined {
  if (!/^(?:微克|毫克|克|[μmn]?g|人|吨|个)$/.test(unit)) return undefined
  const found = PER.exec(text.slice(Math.max(floor, start - 5), start))
  return found ? { start: start - found[0].length, unit: `${unit}/${found[1]}` } : undefined
}

/** 390万65岁以上老年人: the age is a number of its own. */
function beforeAge(text: string, number: NumberRead | undefined): NumberRead | undefined {
  if (!number || text.charAt(number.end) !== '岁') return number
  const tail = /[万亿]\d{1,3}$/.exec(text.slice(number.start, number.end))
  return tail ? readNumber(text.slice(0, number.start + tail.index + 1), number.start) : number
}

/** Whether a digit or a letter stands at `i`: 3万余1 is no number. */
function isWordAt(text: string, i: number): boolean {
  const code = codeAt(text, i)
  return isDigit(code) || isLatin(code) || isHan(code)
}

/** The unit behind a number, or behind the （含） between them. */
function unitBehind(text: string, at: number): ReturnType<typeof readUnit> {
  const unit = readUnit(text, at)
  const past = unit ? at : pastIncluded(text, at)
  return past > at ? readUnit(text, past) : unit
}

interface RangeRead {
  readonly low: Decimal
  readonly second: NumberRead
}

/** 6%-6.5%, 3—5家, 20-60万元 (万 reaches back), 200元至500元. */
function readRange(text: string, first: NumberRead): RangeRead | undefined {
  const own = readUnit(text, first.end)
  let at = skipSpaces(text, own?.end ?? first.end)
  const mark = text.charAt(at)
  if (mark === '' || !'-－—–～~至到'.includes(mark)) return undefined
  at++
  while (text.charAt(at) === '—') at++
  const second = readNumber(text, skipSpaces(text, at))
  if (!second || second.form !== first.form || second.end === second.start) return undefined
  if ((mark === '到' || mark === '至') && first.form === 'han' && !own) return undefined
  const unit = unitBehind(text, second.end)
  if (own && unit && own.unit !== unit.unit) return undefined
  if (!own && !unit && (mark === '-' || mark === '到') && first.place === 0 && second.place === 0)
    return undefined
  const reaches =
    !own && first.place <= 0 && second.place >= 2 && !text.slice(first.start, first.end).match(/[百千万亿]/)
  const power = reaches ? scaleOf(text, second) : 0
  const low = shift(first.value, power)
  const high = second.high ?? second.value
  return toNumber(low) <= toNumber(high) ? { low, second } : undefined
}

/** Power of ten of the scales behind the digits of a number: 万 in 60万. */
function scaleOf(text: string, number: NumberRead): number {
  const written = text.slice(number.start, number.end)
  const point = /[.．]\s*([\d０-９]+)/.exec(written)
  return number.place + (point?.[1]?.length ?? 0)
}
