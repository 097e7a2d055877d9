// Several names, several values: “甲、乙排放量分别下降4.4%和3.5%” gives each value its own name, with the head
// that the names share. 例：城乡居民收入分别增长4.4%、5.6% → 城镇居民收入, 农村居民收入.
import type { Label } from '../../context/view.ts'
import { wordLabel } from '../../context/view.ts'
import type { Token } from '../../scan/token.ts'
import { headStart } from './parts.ts'
import { shareWords } from './shared-words.ts'

const JOINTS = ['、', '和', '与', '及', '以及', '、和', '，', ','] as const

// Matches 每月, 每人每年 before an amount: 提高到每月380元、每年2600元.
const EACH = /(?:每[人户生亩])?每?[年月天]?$/

/** Whether only 、 or 和 stands between two places. */
export function isJoint(text: string, from: number, to: number): boolean {
  const written = text.slice(from, to).replace(/\s/g, '')
  const between = written.includes('每') ? written.replace(EACH, '') : written
  return JOINTS.some((joint) => joint === between && joint !== '，' && joint !== ',')
}

/** No list with names of its own is longer; what is counted to its end at each of its values takes squared time. */
const LONGEST_LIST = 100

/** How many quantities of one list begin at `index`. */
export function listLength(text: string, tokens: readonly Token[], index: number): number {
  let count = 1
  let last = tokens[index]
  for (let k = index + 1; k < tokens.length && last && count < LONGEST_LIST; k++) {
    const token = tokens[k]
    if (token?.type === 'mark' && token.mark === 'dun') continue
    // 增至9310公里、八车道里程: a bare numeral is part of a name.
    if (
      token?.type === 'quantity' &&
      token.form === 'han' &&
      token.unit === '' &&
      last.type === 'quantity' &&
      last.unit !== ''
    )
      break
    if (token?.type !== 'quantity' || !isJoint(text, last.end, token.start)) break
    count++
    last = token
  }
  return count
}

// Matches 内、外资到位额, 全区进、出口额, 存、贷款余额, 轻、重工业占比: two sides, each one character of a word.
const SIDES =
  /^(.*?)(内(?=、外)|进(?=、出)|存(?=、贷款)|男(?=、女)|轻(?=、重)|国(?=、省道)|公(?=、民办))、(.)([\u4e00-\u9fff]{2,})$/

/** Words for two things at once, and for each of them. */
const PAIRS = [
  ['城乡', '城镇', '农村'],
  ['早晚高峰', '早高峰', '晚高峰'],
  ['昼夜间', '昼间', '夜间'],
  ['存贷款', '存款', '贷款'],
  ['产销量', '产量', '销量'],
  ['内外资', '内资', '外资'],
  ['上下行', '上行', '下行'],
] as const

// Matches 用于教育、卫生的支出: what it is used for names it.
const USED = /^(?:主要)?用于(.+)的(支出|投入|资金)$/

/** Names for `count` values; undefined where the words name one thing only. */
export function splitNames(label: Label, count: number): readonly Label[] | undefined {
  if (count < 2) return undefined
  // 城、乡居民收入 is 城乡居民收入 with a mark in it.
  if (label.text.includes('城、乡居民'))
    return splitNames(wordLabel(label.text.replace('城、乡', '城乡')), count)
  const sides = count === 2 ? SIDES.exec(label.text) : null
  if (sides) {
    const [, before = '', one = '', other = '', rest = ''] = sides
    return [one, other].map((side) => wordLabel(before + side + rest))
  }
  const kinds = ofKinds(label.text, count)
  if (kinds) return kinds
  const grades = ofGrades(label.text, count)
  if (grades) return grades
  const items = splitItems(gathered(label.text.replace(USED, '$1的$2')), count)
  if (items) return shareWords(items).map(wordLabel)
  if (count === 3 && label.text.includes('三次产业')) {
    return ['第一', '第二', '第三'].map((word) => wordLabel(label.text.replace('三次', word)))
  }
  const pair = count === 2 ? PAIRS.find(([both]) => label.text.includes(both)) : undefined
  return pair && [pair[1], pair[2]].map((word) => wordLabel(label.text.replace(pair[0], word)))
}

// Matches 质量为“优”“良”和“差”的县域: grades in quotes, with or without marks between, of which those behind 的 are each of one.
const GRADES = /^([^“”、]{0,12}[为是])((?:“[^“”]{1,6}”[、和及与]?){2,})的([^、和与及的]{1,12})$/

/** 质量为“优”“良”和“差”的县域 is 质量为“优”的县域, 质量为“良”的县域, 质量为“差”的县域. */
function ofGrades(text: string, count: number): readonly Label[] | undefined {
  const [, before = '', list = '', those = ''] = GRADES.exec(text) ?? []
  const grades = list.match(/“[^“”]+”/g)
  return grades?.length === count
    ? grades.map((grade) => wordLabel(`${before}${grade}的${those}`))
    : undefined
}

// Matches 医药、建材等行业规上工业增加值, 汽车、船舶等产业投资.
const KINDS = /^(.+?[、和与].+?)等(?:行业|领域|产业|地区|国家|板块|类别|企业)([\u4e00-\u9fff]{2,12})$/

/** 医药、建材等行业规上工业增加值 is 医药规上工业增加值, 建材规上工业增加值. */
function ofKinds(text: string, count: number): readonly Label[] | undefined {
  const [, list = '', amount = ''] = KINDS.exec(text) ?? []
  const items = headStart(amount) === undefined ? undefined : splitItems(list, count)
  return items?.map((item) => wordLabel(item + amount))
}

// Matches 甲、乙和丙三个行政区地区生产总值, 甲、乙两个功能区: how many places were told is no part of what each has.
const PLACES =
  /^(.+?[、和与].+?)[两二三四五六七八九十]+个(?:行政区|区县|县区|县市|地市|地区|园区|开发区|功能区|街道|乡镇)((?![、和与级以]).{2,})?$/

// Matches 国有、民营和外资三类企业的平均用工成本.
const OF_CLASSES = /^([^的]+?[、和与][^的]+?)[两二三四五六七八九十]+[类种]([^的、和与]{1,6})的([^的]{3,})$/
// Matches what 国有, 民营 say the kind of, and is no name without; not 责任.
const ADJECTIVES = /^(?:企业|单位|机构|学校|医院|家庭|人员|用地|园区)$/

/** 综合利用率, 规范管理率: a longer one begins with what the others are. */
const LONGEST_RATE = 5

/** 甲、乙和丙四项主要污染物年均浓度 is 甲、乙和丙年均浓度, 甲、乙等绿色产品产量 甲、乙产量. */
function gathered(text: string): string {
  // 起数、人数两项指标 is 起数、人数.
  const set = /^(.+?[、和与].+?)(?:[两二三四五六七八九十]+[项类种个大])(?:指标|指数|数据)$/.exec(text)
  if (set) return set[1] ?? text
  const places = PLACES.exec(text)
  const has = places?.[2] ?? ''
  if (places && (has === '' || headStart(has) !== undefined)) return `${places[1]}${has}`
  // 甲、乙、丙三类企业的平均成本: what stands behind 的 is told of each.
  const [, classes = '', noun = '', told = ''] = OF_CLASSES.exec(text) ?? []
  if (told !== '' && headStart(told) !== undefined)
    return `${ADJECTIVES.test(noun) && !classes.includes(noun) ? classes.replaceAll(/(?=[、和与])|$/g, noun) : classes}的${told}`
  const found =
    /^(.+?[、和与].+?)((?<![、和与][初中高一二三四五])等|[两二三四五六七八九十]+[项种类个大])(?=[^、和与级].+)/.exec(
      text,
    )
  const start = found ? headStart(text) : undefined
  if (!found || start === undefined || start < found[0].length) return text
  // 甲、乙等利用率 is 甲利用率, whatever words its head has.
  const rate = text.slice(found[0].length)
  if (found[2] === '等' && rate.length <= LONGEST_RATE && rate.endsWith('率')) return `${found[1]}${rate}`
  return `${found[1]}${text.slice(start)}`
}

function splitItems(text: string, count: number): readonly string[] | undefined {
  const byDun = outsideQuotes(text, '、')
  if (byDun.length === count) return byDun
  for (const joint of ['以及', '和', '与', '及', '或']) {
    const last = byDun[byDun.length - 1] ?? ''
    const at = jointAt(last, joint)
    if (at <= 0 || at + joint.length >= last.length || byDun.length + 1 !== count) continue
    return [...byDun.slice(0, -1), last.slice(0, at), last.slice(at + joint.length)]
  }
  // 起数和伤人、损失: 和 may stand between the first two.
  const all = byDun.flatMap((item) => splitAt(item, '和'))
  return all.length === count && all.every((item) => item.length > 1) ? all : undefined
}

// Matches 惠及, 参与, 饱和 and 和谐: words that a joint is part of.
const INSIDE: ReadonlyMap<string, { readonly before: string; readonly after: string }> = new Map([
  ['及', { before: '惠涉普波触危顾推企论提遍殃累谈', after: '时格早其' }],
  ['与', { before: '参赠给授寄干', after: '会' }],
  ['和', { before: '饱共总温缓调柔中随', after: '谐平解睦田' }],
])

/** Where a joint stands as a word of its own, else −1. */
function jointAt(words: string, joint: string): number {
  const inside = INSIDE.get(joint)
  let at = words.indexOf(joint)
  while (
    at >= 0 &&
    inside &&
    (inside.before.includes(words.charAt(at - 1) || ' ') ||
      inside.after.includes(words.charAt(at + 1) || ' '))
  )
    at = words.indexOf(joint, at + 1)
  return at
}

function splitAt(words: string, joint: string): readonly string[] {
  const parts: string[] = []
  let rest = words
  for (let at = jointAt(rest, joint); at >= 0; at = jointAt(rest, joint)) {
    parts.push(rest.slice(0, at))
    rest = rest.slice(at + joint.length)
  }
  return [...parts, rest]
}

function outsideQuotes(text: string, mark: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const c of text) {
    if ('“《‘（'.includes(c)) depth++
    if ('”》’）'.includes(c)) depth--
    if (c === mark && depth === 0) {
      parts.push(part)
      part = ''
    } else part += c
  }
  return [...parts, part]
}

/** The names of a list end before 分别 and 占. */
export function respective(label: Label): Label {
  const at = label.text.search(/(?:分别|各|(?<![成迁造])就)?占(?!比)|分别/)
  return at > 0 ? { text: label.text.slice(0, at), spans: label.spans } : label
}
