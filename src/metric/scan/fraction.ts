// Shares and multiples that are written without a unit. 例：三分之一, 占1/3, 九成, 八折, 翻两番.
import { shift, toNumber } from '../../text/decimal.ts'
import { skipSpaces } from './chars.ts'
import { type NumberRead, readNumber } from './number/number.ts'
import type { QuantityToken } from './token.ts'

/** 三分之一, 百分之五, 千分之一: a share in percent. */
export function readFraction(text: string, below: NumberRead): QuantityToken | undefined {
  if (!text.startsWith('分之', below.end)) return undefined
  const above = readNumber(text, below.end + 2)
  if (!above || toNumber(below.value) === 0) return undefined
  const exact = (toNumber(above.value) * 100) / toNumber(below.value)
  return share(below.start, above.end, exact, above.form)
}

// Matches 占了将近1/3, 近1/2; not 1/2 alone, which may be a page or a date.
const PART_OF =
  /(?:占了?|占到|占比|(?:占|占到|在)(?:全[国省市区县球]|世界|全行业)|的|近|约|超过?|逾|不足|过|不到|达)$/

// Matches 国1/4、 before 1/3: the share before it in a list.
const LISTED = /[\u4e00-\u9fff]\d\/\d{1,2}[、和]$/

// Matches 以上, 左右, 多的 behind 1/3: how exact a share is.
const BOUND = /^(?:以[上下内]|左右|多?的(?![月日]))/

/** 占1/3, 1/3以上: a share written with a stroke. */
export function readSlash(text: string, above: NumberRead, floor: number): QuantityToken | undefined {
  if (text.charAt(above.end) !== '/' || above.form !== 'arabic' || above.value.scale > 0) return undefined
  const below = readNumber(text, above.end + 1)
  if (below?.form !== 'arabic' || below.value.scale > 0 || below.value.digits > 20n) return undefined
  if (below.value.digits <= above.value.digits || '/-.'.includes(text.charAt(below.end) || ' '))
    return undefined
  const told =
    PART_OF.test(text.slice(Math.max(floor, above.start - 5), above.start)) ||
    LISTED.test(text.slice(Math.max(0, above.start - 6), above.start))
  if (!told && !(below.value.digits <= 10n && BOUND.test(text.slice(below.end, below.end + 3))))
    return undefined
  return share(above.start, below.end, (toNumber(above.value) * 100) / toNumber(below.value), 'arabic')
}

/** ½, ⅓ and their like in percent. */
const SIGNS = new Map([
  ['½', 50],
  ['⅓', 100 / 3],
  ['⅔', 200 / 3],
  ['¼', 25],
  ['¾', 75],
  ['⅕', 20],
  ['⅛', 12.5],
])

/** 占比½, 占全市的⅓: a share in one character. */
export function readFractionSign(text: string, i: number, floor: number): QuantityToken | undefined {
  const exact = SIGNS.get(text.charAt(i))
  if (exact === undefined || !PART_OF.test(text.slice(Math.max(floor, i - 5), i))) return undefined
  return share(i, i + 1, exact, 'arabic')
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
export function readDoubling(text: string, number: NumberRead): QuantityToken | undefined {
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
