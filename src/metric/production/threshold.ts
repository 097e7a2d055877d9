// Quantities inside a name: thresholds, ages, grades and specifications of what is then counted or named.
// 例：亿元以上项目12个, 60岁以上老年人口, 5.0级以上地震25次, 甲公司60万吨钾肥项目 → name.

import { DEFINES, MEANS } from '../../text/definition.ts'
import { oneOf } from '../../text/one-of.ts'
import { none } from '../context/outcome.ts'
import type { Outcome, QuantityView } from '../context/view.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../lexicon/labels.ts'
import { isBound, isBracketedBound, isSize } from '../name/shared/size.ts'
import { codeAt, isHan } from '../scan/chars.ts'
import { isOfCase } from './case-bounds.ts'
import { isHerd } from './specifications.ts'

/** Matches the end of 预期寿命由77岁提高到, 延长至2021年的: no name begins so. */
const RISEN = /(?:提高|上升|提升|增加|延长|增长|下降|降低)[到至](?:[12]\d{3}年的?)?$/

/** 亿元以上项目, 60岁以上老年人口: a threshold inside a name. */
export function threshold(view: QuantityView): Outcome | undefined {
  const { token, text, right } = view
  if (
    token.kind === 'duration' &&
    /^(以内|之内|内)[\u4e00-\u9fff]{2,12}率/.test(text.slice(token.unitEnd, token.unitEnd + 16))
  )
    return none('name', 'length of time in a name')
  if (token.kind === 'money' && /^[兑合][\d０-９]/.test(text.slice(token.end, token.end + 2)))
    return none('name', 'base of an exchange rate')
  // 每10万人中, 每500户配备1名: what a rate is reckoned by.
  if (isBase(view)) return none('name', 'base of a rate')
  if (isSizeOfCounted(view) || isBound(text, view.tokens, view.index))
    return none('name', 'threshold in a name')
  const bound = token.approximation === 'at-least' || token.approximation === 'at-most'
  // 600分以上|156人, 其中50亿元以上|5个, 100平方米以上|12户: whatever bounds those counted right behind it.
  if (bound && view.joined && nextIs(view, 'count')) return none('name', 'threshold in a name')
  if (bound && text.charAt(token.start - 1) === '（' && isBracketedBound(text, token, token.end))
    return none('name', 'threshold in a name')
  if (isClassOfShare(view, bound)) return none('name', 'threshold in a name')
  if (isAge(view)) return none('name', 'age in a name')
  if (token.approximation && right?.linked && token.kind !== 'percentage' && nextIs(view, 'count'))
    return none('name', 'threshold in a name')
  if (isDefined(view)) return none('name', 'definition')
  if ((bound || token.low) && isOfCase(view)) return none('name', 'threshold in a name')
  if (isProgramme(view)) return none('name', 'programme')
  if (isMeasured(view) || isSpecification(view) || isHerd(view))
    return none('name', 'specification in a name')
  if (isClass(view, bound)) return none('name', 'class in a name')
  return bound && namesBound(view) ? none('name', 'threshold in a name') : undefined
}

/** 口袋公园指面积|小于1公顷|的绿地: what a name means; not 指标达到8件以上. */
function isDefined({ token, text, clause }: QuantityView): boolean {
  if (!token.approximation || token.approximation === 'about') return false
  const words = text.slice(clause, token.start)
  return words.includes('指') && (MEANS.test(words) || DEFINES.test(words))
}

/** 每|10万人|中拥有, 每|500户|配备1名: what a rate is reckoned by. */
function isBase({ token, text }: QuantityView): boolean {
  // 实现每户|至少一人|就业
  if (
    text.startsWith('至少', token.start) &&
    /每[户家人校]$/.test(text.slice(Math.max(0, token.start - 2), token.start))
  )
    return true
  // 每百户 is a word.
  if (token.kind !== 'count' || token.bare || text.charAt(token.start - 1) !== '每') return false
  return isHan(codeAt(text, token.end))
}

// Matches 高温日数, 暴雨次数, 土地面积.
const OF_BOUND = /.(?:[日天次人户件]数|面积|比例|占比|频率)$/

// Matches 万亩, 平方米: 近50万亩的种植面积 is the area itself.
const AREA = /亩$|公顷$|^平方/

/** How large the counted things are. */
function isSizeOfCounted(view: QuantityView): boolean {
  const { token, text, right } = view
  // 3个过三千亿元城市, 超10亿元企业73户.
  const before = view.tokens[view.index - 1]
  const counted = before?.type === 'quantity' && before.end === token.start && before.kind === 'count'
  // 5处百吨以上供水站, 3个十亿元企业.
  const named = right ? !right.linked : /^集中[\u4e00-\u9fff]{2}/.test(text.slice(token.end, token.end + 4))
  if (counted && named && isSize(token)) return true
  if (
    token.approximation === 'more-than' &&
    (token.kind === 'money' || token.kind === 'measure') &&
    right &&
    !right.linked &&
    (counted || (token.marked && isCounted(view, right.noun.end)))
  )
    return true
  // 日最高气温|≥35℃|的高温日数: the amount behind it is told, not the bound.
  if (
    token.approximation &&
    right?.linked &&
    token.kind === 'measure' &&
    OF_BOUND.test(text.slice(right.noun.start, right.noun.end)) &&
    !(AREA.test(token.unit) && text.startsWith('面积', right.noun.end - 2))
  )
    return true
  // 出口过1000万美元的|8家
  const next = view.tokens[view.index + 1]
  const those = text.charAt(token.end) === '的' && next?.type === 'quantity' && next.start === token.end + 1
  if (
    those &&
    next.kind === 'count' &&
    token.marked &&
    token.approximation === 'more-than' &&
    token.kind !== 'percentage'
  )
    return true
  // 年吞吐量达到1000万人次以上的有39个.
  return (
    token.approximation !== undefined &&
    token.kind !== 'percentage' &&
    /^的(?:仅|只|共|还|已)?(?:有|为)[\d０-９]/.test(text.slice(token.end, token.end + 6))
  )
}

// Matches `占`, `的占比为`, `（含）的占` behind a class whose share is told.
const SHARED = /^(?:[（(]不?含[）)])?的?占(?:比[为达]?)?$/

/** 90（含）平方米以下|占21%, 90—144平方米|占68%: a class of sizes or sums whose share is told. */
function isClassOfShare({ token, tokens, index, text }: QuantityView, bound: boolean): boolean {
  const next = tokens[index + 1]
  if (!bound && !token.low) return false
  const share = next?.type === 'quantity' && next.kind === 'percentage' ? next : undefined
  return share !== undefined && SHARED.test(text.slice(token.end, share.start))
}

/** 60岁以上老年人口: of what age those are who are counted. */
function isAge({ token, text, left }: QuantityView): boolean {
  if (token.unit !== '岁' && token.unit !== '周岁') return false
  const words = left.compact.text
  return (
    !RATE_HEAD_TABLE.before(words, left.hi, left.lo) &&
    !left.direction &&
    // 平均年龄54岁 is what they are on the average.
    !/(?:年龄|岁数)$/.test(words.slice(left.lo, left.hi)) &&
    !RISEN.test(text.slice(Math.max(0, token.start - 12), token.start))
  )
}

const CARRIED_OUT = '落实 贯彻 执行 出台 制定 推出 用好 兑现'
// The end of what the articles are of, and which is no name of a programme: 准则, 措施, 意见.
const POLICY_END = '准则范案度图例策施措举见议法定款务任题索单度求息容路线渠道管品质项'
// Matches 落实民营经济, 出台稳增长 before 20条: what a programme of so many articles is about; not 落实惠企政策.
const PROGRAMME = new RegExp(
  `${oneOf(CARRIED_OUT)}(?:[^，。；、]{2,7}\\d+条、)*(?:推[进动])?(?:国家|中央|省|市|区|县)?[\u4e00-\u9fff]{2,9}(?<![${POLICY_END}])$`,
)

/** 落实民营经济20条: the articles are its name. */
function isProgramme({ token, left, text }: QuantityView): boolean {
  if (token.unit !== '条' || token.form !== 'arabic' || token.approximation || token.low) return false
  if (!PROGRAMME.test(left.compact.text)) return false
  return /^(?:[，。、；,;”）]|新政|$)/.test(text.slice(token.end, token.end + 2))
}

/** 1000千伏输电线路1240公里: a measure of what is counted behind it. */
function isMeasured(view: QuantityView): boolean {
  const { token, right, left } = view
  return (
    token.kind === 'measure' &&
    !token.approximation &&
    right !== undefined &&
    !right.linked &&
    left.hi > left.lo &&
    adjoins(view, right.noun.end)
  )
}

// Matches 自然寨, 村民小组, 安置点: places that are told by how many live there.
const VILLAGE = /^(?:自然[村寨屯湾庄]|村[寨庄]|村民小组|居民点|集中居住[点区]|安置[点区]|聚居[点区]|院落)/

/** 100～199张床位医院58个, 5.0级以上地震25次: a class of what is counted behind it. */
function isClass(view: QuantityView, bound: boolean): boolean {
  const { token, right } = view
  if (bound && right && !right.linked && (token.unit === '户' || token.unit === '人')) {
    // 30户以上|自然寨通网络: how large the villages are.
    const village = VILLAGE.test(view.text.slice(right.noun.start, right.noun.end))
    if (village || isWhole(view)) return true
  }
  // 50亿级产业集群5个, 千万级机场: how large those are.
  if (
    token.unit === '级' &&
    right &&
    !right.linked &&
    /[百千万亿]$/.test(view.text.slice(token.numberStart, token.numberEnd))
  )
    return true
  const classed = token.low ? '张人分亩'.includes(token.unit || ' ') : bound && token.unit === '级'
  return classed && heads(view)
}

/** 亿元以上项目: whether a bound is part of the name behind it. */
function namesBound(view: QuantityView): boolean {
  const { token, text, left, right } = view
  if (!right || token.end === token.unitEnd || token.kind === 'percentage') return false
  if (goesOn(view)) return false
  const followed = followedByQuantity(view)
  const verb = VERB_TABLE.before(left.compact.text, left.hi, left.lo)
  if (verb && !followed && token.kind !== 'money') return false
  const named = token.kind === 'money' || token.kind === 'duration' || token.kind === 'measure' || followed
  return named && isHan(codeAt(text, right.noun.start))
}

/** 建成100个以上美丽乡村、|100公里以上|绿道: a bound that the item before it has, too, counts like that. */
function goesOn({ drafts, token, text }: QuantityView): boolean {
  const last = drafts.at(-1)
  if (last?.token.type !== 'quantity' || last.production !== 'noun-behind') return false
  if (last.token.approximation !== token.approximation || last.token.kind === 'money') return false
  return /^[\u4e00-\u9fff“”]{2,16}[、和]$/.test(text.slice(last.token.end, token.start))
}

// Matches 吨, 千瓦, 套/年, 微米; not 家, 人.
const SIZES =
  /^(吨|千瓦|兆瓦|吉瓦|千瓦时|兆瓦时|吉瓦时|(?:吨|方|立方米|千瓦时|套|辆|片)\/年|千伏|千伏安|伏|英寸|立方米|微米|纳米|毫米|标方|时)$/
// Matches `钾肥`, `储能电站`, `生产线`, `铜箔`; not `粮食`, `贷款`.
const FACILITY = new RegExp(
  `(${oneOf(`
    项目 工程 储备库 粮库 冷库 仓库 油库 水厂 处理厂 加工厂 产线 生产线 装置 电站 基地 机组 主变 变电站 反应堆
    储能 电池 半导体 芯片 面板 乙烯 炼化 码头 航道 泊位 线路 通道 输变电 钾肥 化肥 熔盐 制油 制气 制氢 焦化 矿 箔
    光伏 风电 光热 抽水蓄能 煤电 火电 核电 高炉 转炉 硅片 晶圆 系统 沉井 油田 气田
  `)})`,
)

/** 甲公司60万吨钾肥, 乙公司12英寸生产线: the size of a plant behind its owner; not 新增60万千瓦光伏. */
function isSpecification({ token, left, right, text }: QuantityView): boolean {
  if (token.kind !== 'measure' || token.approximation || !SIZES.test(token.unit) || !right || right.linked)
    return false
  if (
    left.reached ||
    left.to ||
    left.direction ||
    left.total ||
    left.cumulative ||
    left.respectively ||
    left.from
  )
    return false
  const words = left.compact.text.slice(left.lo, left.hi)
  const name = text.slice(right.noun.start, right.noun.end)
  if (words.length < 2 || !FACILITY.test(name) || (words.endsWith('等') && token.unit !== '千伏'))
    return false
  if (
    RATE_HEAD_TABLE.before(left.compact.text, left.hi, left.lo) ||
    /(产能|规模|装机|容量|能力|总量|共|新增)$/.test(words)
  )
    return false
  return !VERB_TABLE.before(left.compact.text, left.hi, left.lo)
}

/** Whether a quantity of that kind follows in the same clause. */
function nextIs(view: QuantityView, kind: string): boolean {
  const next = view.tokens
    .slice(view.index + 1, view.index + 6)
    .find(
      (t) =>
        t.type === 'quantity' ||
        (t.type === 'mark' && t.mark !== 'open' && t.mark !== 'close' && t.mark !== 'dun'),
    )
  return next?.type === 'quantity' && next.kind === kind
}

/** Whether a count stands directly behind the noun: 1000千伏输电线路1240公里. */
function adjoins(view: QuantityView, end: number): boolean {
  const next = view.tokens[view.index + 1]
  return next?.type === 'quantity' && next.start === end
}

/** Whether the noun is counted behind it, at once or by a verb of level: 产值过10亿元企业8家, 企业达到8家. */
function isCounted({ text, tokens, index }: QuantityView, end: number): boolean {
  const next = tokens[index + 1]
  return (
    next?.type === 'quantity' &&
    next.kind === 'count' &&
    /^(?:已?(?:达到?|有|增至|增加到|发展到)|共|为)?$/.test(text.slice(end, next.start))
  )
}

/** 20户以上自然村全部通硬化路: all of a class are spoken of. */
function isWhole({ text, right }: QuantityView): boolean {
  return (
    right?.predicate !== undefined &&
    /^(全部|全面|均|都)/.test(text.slice(right.predicate.start, right.predicate.end))
  )
}

/** Whether a noun and then a count stand directly behind. */
function heads({ text, tokens, index, token }: QuantityView): boolean {
  const next = tokens[index + 1]
  return next?.type === 'quantity' && /^[\u4e00-\u9fff]{2,10}$/.test(text.slice(token.end, next.start))
}

function followedByQuantity(view: QuantityView): boolean {
  const next = view.tokens.slice(view.index + 1, view.index + 4).find((t) => t.type !== 'mask')
  // 100家以上特色企业和100个以上大模型: the next counts something else.
  return next?.type === 'quantity' && !/[和及与]$/.test(view.text.slice(view.token.end, next.start))
}
