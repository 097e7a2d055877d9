// A number with unit and approximation marks at an offset, ranges and fractions included.
// 例：“近0.36万人”→ 3600 人, nearly；“20-60万元”→ 200000…600000 元；“三成”→ 30 %；“三分之一”→ 33.3… %。
import type { Decimal } from '../text/decimal.ts'
import { add, shift, toNumber } from '../text/decimal.ts'
import { withMarks } from './approximation.ts'
import { codeAt, isDigit, isHan, isLatin, skipSpaces } from './chars.ts'
import { INSIDE_TABLE } from './lexicon/bounds.ts'
import type { UnitEntry } from './lexicon/units.ts'
import { NOT_UNIT_TABLE, UNIT_TABLE } from './lexicon/units.ts'
import { readMixedTime } from './mixed-time.ts'
import type { NumberRead } from './number.ts'
import { readNumber } from './number.ts'
import type { QuantityToken } from './token.ts'

/** A unit behind a number, compound ones included. */
export interface UnitRead {
  readonly unit: string
  readonly kind: QuantityToken['kind']
  readonly start: number
  readonly end: number
}

/** Reads the quantity whose number begins at `i`; marks before it are looked for back to `floor`. */
export function readQuantityAt(
  text: string,
  i: number,
  floor: number,
  number = readNumber(text, i),
): QuantityToken | undefined {
  const first = beforeAge(text, number)
  if (!first) return undefined
  const special =
    readFraction(text, first) ??
    readSlash(text, first, floor) ??
    readTenths(text, first) ??
    readMixedTime(text, first) ??
    readDoubling(text, first)
  if (special) return withMarks(text, special, floor)
  const range = readRange(text, first)
  const last = range?.second ?? first
  const gap = skipSpaces(text, last.end)
  const inside = INSIDE_TABLE.at(text, gap)
  // 370 多家: behind a space 多 needs its unit.
  const insideHolds =
    inside && (readUnit(text, inside.end) || (gap === last.end && isHan(codeAt(text, inside.end))))
  const at = inside && insideHolds ? inside.end : last.end
  const unit = readUnit(text, at)
  const more = first.more || last.more || (inside !== undefined && Boolean(insideHolds))
  const half = unit ? readHalf(text, unit) : undefined
  const value = half ? add(last.value, { digits: 5n, scale: 1 }) : last.value
  const low = range?.low ?? last.low
  const high = range ? (range.second.high ?? range.second.value) : last.high
  const end = half ?? unit?.end ?? at
  return withMarks(
    text,
    {
      type: 'quantity',
      start: i,
      end,
      numberStart: i,
      numberEnd: last.end,
      unitEnd: end,
      value: low && high ? undefined : value,
      ...(low && high ? { low, high } : {}),
      unit: unit?.unit ?? '',
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

/** 390万65岁以上老年人: the age is a number of its own. */
function beforeAge(text: string, number: NumberRead | undefined): NumberRead | undefined {
  if (!number || text.charAt(number.end) !== '岁') return number
  const tail = /[万亿]\d{1,3}$/.exec(text.slice(number.start, number.end))
  return tail ? readNumber(text.slice(0, number.start + tail.index + 1), number.start) : number
}

/** A unit at `at`, after optional spaces; 微克/立方米, 亿元/平方公里 and 微克每立方米 are one unit. */
export function readUnit(text: string, at: number): UnitRead | undefined {
  const start = skipSpaces(text, at)
  const row = unitRow(text, start)
  if (!row) return readPerMany(text, start)
  const own = row.end
  // 145 km /万km2
  const gap = text.charAt(own) === ' ' && (text.charAt(own + 1) === '/' || text.charAt(own + 1) === '／')
  const end = gap ? own + 1 : own
  const mark = text.charAt(end)
  const per = mark === '/' || mark === '／' || (mark === '每' && row.entry.kind === 'measure')
  if (per) {
    const scale = /^[百千万亿]/.test(text.slice(end + 1)) && !unitRow(text, end + 1) ? 1 : 0
    const bracket = bracketed(text, end + 1)
    if (bracket !== undefined)
      return { unit: text.slice(start, bracket), kind: 'measure', start, end: bracket }
    const time = /^(?:季度|月|季|旬)/.exec(text.slice(end + 1, end + 3))?.[0]
    const below = time ? { end: end + 1 + time.length } : unitRow(text, end + 1 + scale)
    if (below) {
      const tail =
        /^[·・](月|年|天|日|次|学期|小时|床日)/.exec(text.slice(below.end, below.end + 4))?.[0] ?? ''
      const last = below.end + tail.length
      const unit = text.slice(start, last).replace(' ', '')
      return { unit, kind: 'measure', start, end: last }
    }
  }
  return { unit: row.unit, kind: row.entry.kind, start, end: own }
}

/** End of a bracket below the stroke: 吨/（平方千米×30天）. */
function bracketed(text: string, at: number): number | undefined {
  const found = /^[（(][^（()）]{2,12}[)）]/.exec(text.slice(at, at + 16))?.[0]
  return found && /[×·*xX]/.test(found) && unitRow(text, at + 1) ? at + found.length : undefined
}

/** 5.62/10万: a rate by the ten or hundred thousand. */
function readPerMany(text: string, start: number): UnitRead | undefined {
  const found = /^[/／](10万|1万|百万|十万|万|千)(人|活产|人年|辆|台)?/.exec(
    text.slice(start, start + 8),
  )?.[0]
  return found ? { unit: found, kind: 'measure', start, end: start + found.length } : undefined
}

interface UnitFound {
  readonly unit: string
  readonly entry: UnitEntry
  readonly end: number
}

function unitRow(text: string, at: number): UnitFound | undefined {
  const wide = text.charCodeAt(at) === 0xff05
  const found = wide ? UNIT_TABLE.at('%', 0) : UNIT_TABLE.at(text, at)
  if (!found) return undefined
  const end = wide ? at + 1 : found.end
  // A Latin unit ends where Latin letters end: km, but not the k of kfc.
  // m3 is the m³ of a text that lost its superscripts; m30 is none.
  const latin = isLatin(codeAt(text, end - 1)) || isDigit(codeAt(text, end - 1))
  if (latin && (isLatin(codeAt(text, end)) || isDigit(codeAt(text, end)))) return undefined
  // 15个人民法院 counts, 个人 is a word.
  const people = text.charAt(at) === '个' && /^人[民大才员工行]/.test(text.slice(end, end + 2))
  const longer = !people && (NOT_UNIT_TABLE.at(text, at)?.end ?? 0) > end
  return longer ? undefined : { unit: wide ? '%' : text.slice(at, end), entry: found.value, end }
}

/** 三年半, 两米半. */
function readHalf(text: string, unit: UnitRead): number | undefined {
  // 8英寸半导体 is no half inch.
  const word = '导成径自封岛失智边路程球'.includes(text.charAt(unit.end + 1) || ' ')
  return text.charAt(unit.end) === '半' && unit.kind !== 'percentage' && !word ? unit.end + 1 : undefined
}

/** 三分之一, 百分之五, 千分之一: a share in percent. */
function readFraction(text: string, below: NumberRead): QuantityToken | undefined {
  if (!text.startsWith('分之', below.end)) return undefined
  const above = readNumber(text, below.end + 2)
  if (!above || toNumber(below.value) === 0) return undefined
  const exact = (toNumber(above.value) * 100) / toNumber(below.value)
  return share(below.start, above.end, exact, above.form)
}

// Matches 占了将近1/3, 近1/2; not 1/2 alone, which may be a page or a date.
const PART_OF = /(?:占了?|占到|占比|的|近|约|超过?|逾|不足|过|不到|达)$/

/** 占1/3: a share written with a stroke. */
function readSlash(text: string, above: NumberRead, floor: number): QuantityToken | undefined {
  if (text.charAt(above.end) !== '/' || above.form !== 'arabic' || above.value.scale > 0) return undefined
  const below = readNumber(text, above.end + 1)
  if (below?.form !== 'arabic' || below.value.scale > 0 || below.value.digits > 20n) return undefined
  if (below.value.digits <= above.value.digits || '/-.'.includes(text.charAt(below.end) || ' '))
    return undefined
  if (!PART_OF.test(text.slice(Math.max(floor, above.start - 3), above.start))) return undefined
  return share(above.start, below.end, (toNumber(above.value) * 100) / toNumber(below.value), 'arabic')
}

function share(start: number, end: number, exact: number, form: 'arabic' | 'han'): QuantityToken {
  return {
    type: 'quantity',
    start,
    end,
    numberStart: start,
    numberEnd: end,
    unitEnd: end,
    value: { digits: 0n, scale: 0 },
    exactNumber: exact,
    unit: '%',
    kind: 'percentage',
    place: 0,
    form,
    bare: false,
    marked: false,
  }
}

/** 翻一番 is twice, 翻两番 four times. */
function readDoubling(text: string, number: NumberRead): QuantityToken | undefined {
  if (text.charAt(number.end) !== '番' || !/翻了?$/.test(text.slice(number.start - 2, number.start)))
    return undefined
  return {
    ...share(number.start, number.end + 1, 2 ** toNumber(number.value), number.form),
    unit: '倍',
    kind: 'multiple',
  }
}

const NO_TENTHS = '立功员为果交本绩效都渝人年品型套片熟长就份分群语色因章婚像婴活虫衣家'
const NO_DISCOUNT = '算旧叠射合扣腾磨损中返服断纸'

/** 九成 is 90 %, 八折 80 %; undefined where 成 or 折 belongs to a word. */
export function readTenths(text: string, number: NumberRead): QuantityToken | undefined {
  const at = skipSpaces(text, number.end)
  const mark = text.charAt(at)
  const value = toNumber(number.value)
  if (number.low || number.more) return undefined
  if (mark === '成' && !NO_TENTHS.includes(text.charAt(at + 1) || ' ')) {
    const digit = readNumber(text, at + 1)
    const extra =
      digit && digit.form === 'han' && digit.end === at + 2 && digit.value.digits < 10n
        ? toNumber(digit.value)
        : 0
    if (value > 10) return undefined
    return share(number.start, extra ? at + 2 : at + 1, toNumber(shift(number.value, 1)) + extra, number.form)
  }
  if (mark === '折' && !NO_DISCOUNT.includes(text.charAt(at + 1) || ' ')) {
    return share(number.start, at + 1, value >= 10 ? value : toNumber(shift(number.value, 1)), number.form)
  }
  return undefined
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
  const unit = readUnit(text, second.end)
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
