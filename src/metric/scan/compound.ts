// Numbers that are part of a name although a unit follows: 5000吨级, 2.0版, 三年行动, 15分钟…圈, 2024国际马拉松, 5连增; and grades.
// 例：Ⅲ类水, II类 → ordinal; 2025中国足协杯 → name.
import { codeAt, hanDigit, isDigit, isHan, isLatin } from './chars.ts'
import { readQuantityAt } from './quantity.ts'
import { type MaskToken, mask, type QuantityToken } from './token.ts'

/** Ⅲ类, Ⅱ级. */
export function grade(text: string, i: number, value: number): MaskToken {
  const tail = '类级型期区度号线'.includes(text.charAt(i + 1) || ' ') ? i + 2 : i + 1
  return { type: 'mask', start: i, end: tail, fate: 'ordinal', reason: 'grade', value }
}

// Matches `II类`, `IV级`; not `IT类`.
const ROMAN = /^(?:I{1,3}|IV|VI{0,3})(?=[类级型期])/

/** II类, IV级: grades in Latin letters. */
export function romanGrade(text: string, i: number): MaskToken | undefined {
  const letters = isLatin(codeAt(text, i - 1)) ? undefined : ROMAN.exec(text.slice(i, i + 5))?.[0]
  if (letters === undefined) return undefined
  const value = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8 }[letters]
  return {
    type: 'mask',
    start: i,
    end: i + letters.length + 1,
    fate: 'ordinal',
    reason: 'grade',
    ...(value !== undefined && { value }),
  }
}

/** 连续第8年: a streak, not a place. */
export function streakNumber(text: string, i: number): QuantityToken | undefined {
  if (text.charAt(i) !== '第' || !text.startsWith('连续', i - 2)) return undefined
  const run = readQuantityAt(text, i + 1, i + 1)
  return run && ['年', '个月', '届', '次', '个季度', '季度', '个年头'].includes(run.unit)
    ? { ...run, start: i }
    : undefined
}

/** 2024国际马拉松, 2025环湖赛: a year before the name of an event; not 共2024名. */
function namedYear(text: string, token: QuantityToken): boolean {
  if (token.marked || token.approximation || (token.unit !== '' && token.unit !== '环')) return false
  if (!/^(19|20)\d\d$/.test(text.slice(token.numberStart, token.numberEnd))) return false
  if (!isHan(codeAt(text, token.unitEnd)) || /^(余|多|左右)/.test(text.slice(token.unitEnd))) return false
  return !/(达|到|为|共|有|计|增|减|成|至|均|超|过|约|近|及)$/.test(
    text.slice(Math.max(0, token.start - 1), token.start),
  )
}

/** 歼-35: the number of a type; -3.5 behind 为 is a figure. */
function typed(text: string, token: QuantityToken): boolean {
  return (
    token.unit === '' &&
    /^[-－]\d+$/.test(text.slice(token.numberStart, token.numberEnd)) &&
    /[\u4e00-\u9fff]$/.test(text.slice(0, token.numberStart).slice(-1)) &&
    !'为是到至于达长降'.includes(text.charAt(token.numberStart - 1))
  )
}

/** Where a name ends that a quantity is part of. */
type NameEnd = (text: string, token: QuantityToken) => number | undefined

const NAMES: readonly (readonly [reason: string, end: NameEnd])[] = [
  ['grade in a name', gradeEnd],
  ['round the clock', roundTheClock],
  ['year in a name', (text, token) => (namedYear(text, token) ? token.numberEnd : undefined)],
  ['number of a type', (text, token) => (typed(text, token) ? token.numberEnd : undefined)],
  ['run in a name', runEnd],
  ['version', (text, token) => (isVersion(text, token) ? token.numberEnd : undefined)],
  ['span in a name', (text, token) => (isSpan(text, token) ? token.unitEnd : undefined)],
  ['class in a name', classEnd],
  ['group of regions', regionsEnd],
  ['denominator in a name', denominatorEnd],
  ['sum of those listed', thoseEnd],
  ['bare scale', (text, token) => (isBareScale(text, token) ? token.numberEnd : undefined)],
]

/** 5000吨级, 1+N, 2.0版: a quantity that is part of a name. */
export function compound(text: string, token: QuantityToken): MaskToken | undefined {
  for (const [reason, endOf] of NAMES) {
    const end = endOf(text, token)
    if (end !== undefined) return mask(token.numberStart, end, 'name', reason)
  }
  return undefined
}

/** 5000吨级; not 6个级别, 12级联动. */
function gradeEnd(text: string, token: QuantityToken): number | undefined {
  if (text.charAt(token.unitEnd) !== '级' || token.unit === '' || token.unit === '个') return undefined
  return '别联数'.includes(text.charAt(token.unitEnd + 1) || ' ') ? undefined : token.unitEnd + 1
}

// Matches `生产安全事故死亡人数1`, `拥有量为1` behind 就业人员10万人, 常住人口1万人.
const PER = /^[\u4e00-\u9fff]{0,10}(?:死亡人数|死亡率|发病率|发生率|拥有量|保有量)(?:为|达到?)?\d/

/** 就业人员10万人|生产安全事故死亡人数1.089人: by how many it is reckoned. */
function denominatorEnd(text: string, token: QuantityToken): number | undefined {
  if (!/^[人户吨辆台]$/.test(token.unit) || token.marked || token.approximation) return undefined
  if (!/^10{0,2}[万亿]$/.test(text.slice(token.numberStart, token.numberEnd))) return undefined
  return PER.test(text.slice(token.unitEnd, token.unitEnd + 18)) ? token.unitEnd : undefined
}

/** 24小时开放, 24小时值守 say when, not how long. */
function roundTheClock(text: string, token: QuantityToken): number | undefined {
  const next = text.charAt(token.unitEnd)
  return text.slice(token.numberStart, token.numberEnd) === '24' &&
    /小时$/.test(token.unit) &&
    /^[\u4e00-\u9fff]/.test(next) &&
    !'以之内左上前后的多'.includes(next)
    ? token.unitEnd
    : undefined
}

/** 五连增, 三连冠. */
function runEnd(text: string, token: QuantityToken): number | undefined {
  return token.unit === '连' && '增冠胜涨跌降升丰'.includes(text.charAt(token.unitEnd) || ' ')
    ? token.unitEnd + 1
    : undefined
}

/** 2.0版, 4.0; 结构为6.0：46.9：47.1 and 平均为8.0 state a figure. */
function isVersion(text: string, token: QuantityToken): boolean {
  return (
    token.unit === '' &&
    /^\d{1,2}\.0$/.test(text.slice(token.numberStart, token.numberEnd)) &&
    !isDigit(codeAt(text, token.numberEnd)) &&
    !/[为是到至达于约长降升涨跌增减加少低高比]$|\d[:：∶]$/.test(
      text.slice(Math.max(0, token.start - 2), token.start),
    ) &&
    !/^[:：∶]\d/.test(text.slice(token.numberEnd, token.numberEnd + 2))
  )
}

/** 三年行动, 15分钟…圈, 500米覆盖率. */
function isSpan(text: string, token: QuantityToken): boolean {
  const { unit, unitEnd } = token
  if (
    token.kind === 'duration' &&
    isHan(codeAt(text, unitEnd)) &&
    (circle(text, unitEnd) ||
      text.startsWith('日最大', token.start - 3) ||
      SPANS.test(text.slice(unitEnd, unitEnd + 6)))
  )
    return true
  return /^(?:米|公里|分钟|小时)$/.test(unit) && REACH.test(text.slice(unitEnd, unitEnd + 8))
}

/** 南方4区供水量, 西部12省份: a group of regions that goes by its number; not 东部10省市。 */
function regionsEnd(text: string, token: QuantityToken): number | undefined {
  if (token.unit !== '' || !/[南北东西中][方部北南]$/.test(text.slice(token.start - 2, token.start)))
    return undefined
  const found = /^(?:区|省市?|省区|省份|市|州|县)(?=[\u4e00-\u9fff])/.exec(
    text.slice(token.numberEnd, token.numberEnd + 4),
  )
  return found ? token.numberEnd + found[0].length : undefined
}

/** 上述3者合计占46.7%: as many as were listed. */
function thoseEnd(text: string, token: QuantityToken): number | undefined {
  return token.unit === '' && /^者(?:合计|共|总|均|之)/.test(text.slice(token.numberEnd, token.numberEnd + 3))
    ? token.numberEnd + 1
    : undefined
}

/** 百万元村286个, 亿元楼12幢: a class of those counted behind it; not 发放百万元村民分红. */
function classEnd(text: string, { kind, form, unitEnd }: QuantityToken): number | undefined {
  if (kind !== 'money' || form !== 'han') return undefined
  return /^[村镇乡县楼企户](?=[\d０-９、，和达占]|企业|以上)/.test(text.slice(unitEnd, unitEnd + 3))
    ? unitEnd + 1
    : undefined
}

/** 万 and 亿 with nothing before them. */
function isBareScale(text: string, token: QuantityToken): boolean {
  return (
    token.unit === '' &&
    token.form === 'han' &&
    token.bare === true &&
    hanDigit(text.charAt(token.unitEnd)) === undefined &&
    !token.marked
  )
}

// Matches `覆盖率` behind 500米, `可达` behind 15分钟: how far or long something reaches is part of its name.
const REACH = /^(?:范围内|以内)?(?:覆盖率?|可达|服务半径|服务圈|生活圈|半径|卡口)/

/** What a number of years names: 三年行动, 九年义务教育, 12年一贯制. */
const SPANS =
  /^(平均|均值|滑动平均|移动平均|行动|计划|规划|攻坚|专项|毛入园|毛入学|义务教育|一贯制|学制|过渡期|任期|免费教育|倍增|提升行动|滚动|收官|改革行动|大变局|制|期)/

/** 15分钟…圈. */
function circle(text: string, at: number): boolean {
  for (let i = at; i < at + 14 && isHan(codeAt(text, i)); i++) if (text.charAt(i) === '圈') return true
  return false
}
