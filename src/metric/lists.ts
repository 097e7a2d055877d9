// Several names, several values: “甲、乙排放量分别下降4.4%和3.5%” gives each value its own name, with the head
// that the names share. 例：城乡居民收入分别增长4.4%、5.6% → 城镇居民收入, 农村居民收入.
import { RATE_HEAD_TABLE, VERB_TABLE } from './lexicon/labels.ts'
import { headStart } from './parts.ts'
import type { QuantityToken, Token } from './token.ts'
import type { Label } from './view.ts'
import { wordLabel } from './view.ts'

const JOINTS = ['、', '和', '与', '及', '以及', '、和', '，', ','] as const

// Matches 每月, 每人每年 before an amount: 提高到每月380元、每年2600元.
const EACH = /(?:每[人户生亩])?每?[年月天]?$/

/** Whether only 、 or 和 stands between two places. */
export function isJoint(text: string, from: number, to: number): boolean {
  const written = text.slice(from, to).replace(/\s/g, '')
  const between = written.includes('每') ? written.replace(EACH, '') : written
  return JOINTS.some((joint) => joint === between && joint !== '，' && joint !== ',')
}

/** How many quantities of one list begin at `index`. */
export function listLength(text: string, tokens: readonly Token[], index: number): number {
  let count = 1
  let last = tokens[index]
  for (let k = index + 1; k < tokens.length && last; k++) {
    const token = tokens[k]
    if (token?.type === 'mark' && token.mark === 'dun') continue
    if (token?.type !== 'quantity' || !isJoint(text, last.end, token.start)) break
    count++
    last = token
  }
  return count
}

/** Names for `count` values; undefined where the words name one thing only. */
export function splitNames(label: Label, count: number): readonly Label[] | undefined {
  if (count < 2) return undefined
  // 城、乡居民收入 is 城乡居民收入 with a mark in it.
  if (label.text.includes('城、乡居民'))
    return splitNames(wordLabel(label.text.replace('城、乡', '城乡')), count)
  const items = splitItems(gathered(label.text), count)
  if (items) return towards(shareStem(items) ?? shareHead(items)).map(wordLabel)
  if (count === 3 && label.text.includes('三次产业')) {
    return ['第一', '第二', '第三'].map((word) => wordLabel(label.text.replace('三次', word)))
  }
  if (count === 2 && label.text.includes('城乡')) {
    return ['城镇', '农村'].map((word) => wordLabel(label.text.replace('城乡', word)))
  }
  return undefined
}

// Matches 总量, 增速: what says nothing without that which it is of.
const SIDES = ['总量', '总额', '总数', '总值', '数量', '规模', '质量', '增速', '增幅', '增量', '占比', '比重']

/** 财政收入总量、增速 is 财政收入总量, 财政收入增速: the sides of one thing. */
function shareStem(items: readonly string[]): readonly string[] | undefined {
  const [first = '', ...rest] = items
  const side = SIDES.find((word) => first.endsWith(word))
  const stem = side ? first.slice(0, -side.length) : ''
  return stem.length > 1 && rest.every((item) => SIDES.includes(item))
    ? [first, ...rest.map((item) => stem + item)]
    : undefined
}

/** 对东盟、中亚国家进出口总额: 对 is said of each. */
function towards(names: readonly string[]): readonly string[] {
  const first = names[0] ?? ''
  return first.startsWith('对') && !first.startsWith('对外')
    ? names.map((name) => (name.startsWith('对') ? name : `对${name}`))
    : names
}

/** 甲、乙和丙四项主要污染物年均浓度 is 甲、乙和丙年均浓度, 甲、乙等绿色产品产量 甲、乙产量. */
function gathered(text: string): string {
  // 起数、人数两项指标 is 起数、人数.
  const set = /^(.+?[、和与].+?)(?:[两二三四五六七八九十]+[项类种个大])(?:指标|指数|数据)$/.exec(text)
  if (set) return set[1] ?? text
  const found = /^(.+?[、和与].+?)(等|[两二三四五六七八九十]+[项种类个大])(?=[^、和与级].{2,})/.exec(text)
  const start = found ? headStart(text) : undefined
  if (!found || start === undefined || start < found[0].length) return text
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
    if ('“《‘'.includes(c)) depth++
    if ('”》’'.includes(c)) depth--
    if (c === mark && depth === 0) {
      parts.push(part)
      part = ''
    } else part += c
  }
  return [...parts, part]
}

/** Words that stand side by side and lend each other what they are of. */
export const PARALLEL = [
  '城镇',
  '农村',
  '城市',
  '乡村',
  '男性',
  '女性',
  '国有',
  '民营',
  '进口',
  '出口',
  '东部',
  '中部',
  '西部',
  '省级',
  '市级',
  '区级',
  '县级',
  '国家级',
  '高中',
  '中职',
  '幼儿园',
  '初中',
  '中小学',
  '小学',
  '财产险',
  '人身险',
  '水路',
  '公路',
  '铁路',
  '工业',
  '农业',
  '存款',
  '贷款',
  '国内',
  '国外',
  '境内',
  '境外',
  '省内',
  '省外',
  '线上',
  '线下',
  '白天',
  '夜间',
  '市',
  '县',
  '区',
  '省',
] as const

/** 城镇、农村居民收入 → 城镇居民收入；第二、三、四种形态 → 第三种形态. */
function parallelItems(items: readonly string[], last: string): readonly string[] | undefined {
  const ordinal = /^第?([一二三四五六七八九十]+)(?=.)/.exec(last)
  if (ordinal && items.slice(0, -1).every((item) => /^第?[一二三四五六七八九十]+$/.test(item))) {
    const first = items[0]?.startsWith('第') ? '第' : ''
    const rest = last.slice(ordinal[0].length)
    return items.map((item, i) =>
      i === items.length - 1 ? first + last.replace(/^第/, '') : first + item.replace(/^第/, '') + rest,
    )
  }
  // 桐庐县、建德市的优良天数: 的 shows where the shared head begins.
  const of = last.indexOf('的')
  if (
    of >= 2 &&
    of + 2 < last.length &&
    items.slice(0, -1).every((item) => Math.abs(item.length - of) <= 2)
  ) {
    const tail = last.slice(of + 1)
    return [...items.slice(0, -1), last.slice(0, of)].map((item) => item + tail)
  }
  // 18-34岁、60岁及以上户籍人口.
  const age = /^\d{1,3}(?:[-—－–~～至]\d{1,3})?岁(?:及?以[上下])?(?=.{2,})/.exec(last)
  if (age && items.slice(0, -1).every((item) => /^\d{1,3}.*岁(?:及?以[上下])?$/.test(item)))
    return items.map((item, i) => (i === items.length - 1 ? item : item + last.slice(age[0].length)))
  // 区、镇、村三级服务平台.
  const tier = /^([\u4e00-\u9fff]{1,3}?)[两二三四五]级(?=.{2,})/.exec(last)
  if (tier && items.slice(0, -1).every((item) => item.length <= 3))
    return [...items.slice(0, -1), tier[1] ?? ''].map((item) => item + last.slice(tier[0].length))
  // 国家级、部级创新平台.
  const grade = /^.{1,3}?[级类型](?=.{2,})/.exec(last)
  if (grade && items.slice(0, -1).every((item) => /^.{1,4}[级类型]$/.test(item)))
    return items.map((item, i) => (i === items.length - 1 ? item : item + last.slice(grade[0].length)))
  const kind = sameKind(items, last)
  if (kind !== undefined)
    return items.map((item, i) => (i === items.length - 1 ? item : item + last.slice(kind)))
  const own = PARALLEL.find((word) => last.startsWith(word))
  if (!own || !items.slice(0, -1).every((item) => PARALLEL.some((word) => word === item))) return undefined
  return items.map((item, i) => (i === items.length - 1 ? item : item + last.slice(own.length)))
}

/** Where the shared head begins behind a word like those before it: 城网、农网|供电可靠率, 国内、国外|专利. */
function sameKind(items: readonly string[], last: string): number | undefined {
  const before = items.slice(0, -1)
  const length = before[0]?.length ?? 0
  const mark = before[0]?.at(-1)
  if (length < 2 || length > 3 || mark === undefined || last.charAt(length - 1) !== mark) return undefined
  if (!before.every((item) => item.length === length && item.endsWith(mark))) return undefined
  return last.length - length >= 2 && !'率量额数度比值'.includes(mark) ? length : undefined
}

/** Matches 人均财政补助标准 of 公共卫生服务经费人均财政补助标准: all from there on is stated of each head. */
const PER_HEAD = /(?<=..)[人户亩]均(?=..)/

function perHeadStart(name: string): number | undefined {
  const at = name.search(PER_HEAD)
  return at < 0 ? undefined : at
}

// Matches 企业法人单位数, 从业人员数: a number of those that a name counts.
const COUNTED =
  /(?:企业|法人|产业|活动|单位|从业|在校|专业|技术|管理|人员|机构|用户|个体|经营|学生|学校|家庭|项目|参保|病床|床位)+数$/

/** The head of the last name goes to those that have none: 刑事、治安案件 → 刑事案件. */
function shareHead(items: readonly string[]): readonly string[] {
  const last = items[items.length - 1] ?? ''
  const rate = RATE_HEAD_TABLE.before(last, last.length, 0)
  const counted = rate ? undefined : COUNTED.exec(last)?.[0]
  const head = rate
    ? last.slice(perHeadStart(last) ?? headStart(last))
    : (counted ?? last.slice(last.endsWith('量') ? -3 : -2))
  const parallel = parallelItems(items, last)
  if (parallel) return parallel
  // 教育、科技、社会保障和就业: a last name of two parts has no head to lend.
  if (!rate && /.{2}[和与].{2}/.test(last)) return items
  // 刑事治安、涉诈、涉毒警情: what the short names lack the longer ones lack too.
  const short = items.slice(0, -1).some((item) => item.length <= 3 && last.length >= item.length + 2)
  return items.map((item, i) => {
    if (i === items.length - 1 || item.endsWith(head)) return item
    if (RATE_HEAD_TABLE.before(item, item.length, 0) || '数量率额度值感'.includes(item.slice(-1))) return item
    if (rate && VERB_TABLE.at(item, 0) && item.length > 2) return item
    return rate || counted || (short && item.length <= 5) ? item + head : item
  })
}

/** The names of a list end before 分别 and 占. */
export function respective(label: Label): Label {
  const at = label.text.search(/(分别|各)?占|分别/)
  return at > 0 ? { text: label.text.slice(0, at), spans: label.spans } : label
}

/** Percentages and percentage points may stand in one list. */
export function isPercent(token: QuantityToken): boolean {
  return token.kind === 'percentage' || token.kind === 'percentage-point'
}
