// The name that the noun behind a quantity gives, with the verb before the quantity or the predicate behind the noun.
// 例：新建|35家|“阳光老人家”站点 → 新建“阳光老人家”站点；有10起|发生在居住场所.
import type { Span } from '../../../model/source.ts'
import type { LabelRead } from '../../context/label-read.ts'
import { isObject as isGiven, type RightRead } from '../../context/right.ts'
import {
  joinLabels,
  type Label,
  labelOf,
  type QuantityView,
  spanLabel,
  wordLabel,
} from '../../context/view.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { GOAL_BEHIND } from '../own/aim.ts'
import { befallen } from '../shared/harms.ts'
import { OF } from '../shared/parts.ts'
import {
  countedBeforeState,
  countedLength,
  extendedNoun,
  figureFollows,
  grownLength,
  lastNoun,
  sizeOfThose,
} from '../shared/size.ts'
import { isTheirs } from '../shared/voices.ts'
import { audited } from './audited.ts'
import { byShare } from './by-share.ts'
import { dealtWith, isAsked, sentenced } from './deeds.ts'
import { inState, ledBy } from './led-by.ts'
import { nounOfLevel } from './leveled-nouns.ts'
import { assigned, discovered, handled, isNamedDeed, ofNamedDeed, proposed } from './named-deeds.ts'
import { isOfOwner, objectOf } from './object-head.ts'
import { placesCounted } from './place-units.ts'
import { allDid, isClause, reaches, withPredicate } from './predicate.ts'
import { troubleOf } from './trouble.ts'
import { laid, measured, nominal, ofMachines } from './whole-nouns.ts'
import { wholly } from './wholly.ts'

// Matches 首期, 用好中央 before an amount: which of the funds behind it are meant.
const SPENT = /^(?:承诺|计划|拟|累计)?(?:投入|投资|筹资|出资|斥资)$/

// Matches 首期, 用好中央, 排全年度; not 一般公共预算.
const NO_NAME =
  /^[首一二三]期$|(?:了|制|达|排)(?:全)?年度?$|^(?:统筹|用好|用足|使用|落实|争取|整合)*(?:中央|上级)$/

/** What the words before the quantity are, as far as the noun behind it is concerned. */
interface Before {
  readonly own: Label
  readonly verb: ReturnType<typeof VERB_TABLE.before>
  /** Whether the words end in the name of a rate. */
  readonly rate: boolean
  /** Whether they name something themselves. */
  readonly named: boolean
}

/** A noun directly behind the unit. */
export function behind(view: QuantityView): LabelRead | undefined {
  const { right, text } = view
  const trouble = troubleOf(view)
  if (trouble) return { label: trouble, production: 'noun-behind' }
  const places = placesCounted(view)
  if (places) return { label: places, production: 'noun-behind' }
  const done = byShare(view)
  if (done) return { label: done, production: 'noun-behind' }
  const sized = sizeOfThose(view)
  if (sized) return { label: sized, production: 'noun-behind' }
  const amiss = audited(view)
  if (amiss) return amiss
  const stricken = text.startsWith('受灾', right?.noun.start) ? befallen(view, labelOf(view.left)) : undefined
  if (stricken) return { label: stricken, production: 'attribute' }
  const decided = sentenced(view)
  if (decided) return { label: decided, production: 'predicate-behind' }
  const extended = extendedNoun(text, view.tokens, view.index)
  if (extended) return { label: spanLabel(text, extended), production: 'noun-behind' }
  const all = wholly(view)
  if (all) return { label: all.label, production: 'noun-behind', consumed: all.end }
  if (!right) return countedTwice(view) ?? exemplified(view)
  const before = readBefore(view)
  if (isAsked(view, before.own) || isPlanned(view, right, before.own)) return undefined
  const whole =
    nominal(view, right, before.own) ??
    measured(view, right, before.own) ??
    ofMachines(view, right, before.own) ??
    laid(view, right, before.own)
  return whole ?? (isOfBefore(view, right, before) ? undefined : byNoun(view, right, before))
}

/** 建成|3座|、12万平方米标准厂房: with a verb alone before it, a count has the noun of the figure behind it. */
function countedTwice(view: QuantityView): LabelRead | undefined {
  const noun = lastNoun(view.text, view.tokens, view.index)
  if (!noun || noun.linked) return undefined
  const before = readBefore(view)
  if (before.named || (before.own.text !== '' && !before.verb)) return undefined
  return { ...byNoun(view, noun, before), consumed: view.token.end }
}

/** 28条道路大修、中修和|12公里|架空线入地: the words up to 和 are of the count before. */
function isJoined({ left, drafts, clause, token }: QuantityView): boolean {
  if (token.kind === 'count') return false
  return /.{2}[和及与]$/.test(left.compact.text) && (drafts.at(-1)?.token.start ?? -1) >= clause
}

function readBefore(view: QuantityView): Before {
  const { left, text, token } = view
  const words = left.compact.text
  const of = OF.exec(words)
  // 成立了由|17个|乡镇为成员的: whom it is made of are no object of the verb.
  const made = isMadeOf(text, words, token.end) || isJoined(view) ? wordLabel('') : undefined
  const own = of ? wordLabel(of[1] ?? '') : (made ?? insisted(labelOf(left)))
  const verb =
    made || isClause(words, left.hi) || isNamedDeed(own.text)
      ? undefined
      : VERB_TABLE.before(words, left.hi, left.lo)
  const rate = RATE_HEAD_TABLE.before(words, left.hi, left.lo) !== undefined
  return { own, verb, rate, named: own.text.length >= 2 && !verb && !NO_NAME.test(own.text) }
}

/** 坚持将|76%|的财力用于民生: that it is insisted on names nothing, nor that 干旱造成|6万亩|农作物受灾. */
function insisted(own: Label): Label {
  // 带动全市|202万亩|玉米
  return /^(?:始终)?坚持$|^督促局?$|(?:造成|导致|致使)$|^[^（]*）$|^(?:带动|辐射|惠及|覆盖)全[国省市区县州]$/.test(
    own.text,
  )
    ? wordLabel('')
    : own
}

/** 6%的预期目标 says that 增长6% was planned, 裁减编制50万的任务 what was to be done, where something names it. */
function isPlanned({ left, text, token, said, drafts }: QuantityView, right: RightRead, own: Label): boolean {
  const level = drafts[said.level ?? -1]?.token
  // 死亡率降至19/10万，提前实现20/10万的《纲要》目标: the goal of the rate that was told.
  const sameRate = level?.type === 'quantity' && level.kind !== 'count' && level.unit === token.unit
  return (
    right.linked &&
    (own.text !== '' || left.direction !== undefined || sameRate) &&
    GOAL_BEHIND.test(text.slice(right.noun.start, right.noun.start + 20))
  )
}

// Matches 年处理建筑垃圾, 日供水.
const CAPACITY = /^[年日](?:处理|生产|产|加工|供|消纳|焚烧|转运|发电|出栏|吞吐)[\u4e00-\u9fff]/

/** 电子化率100%的地区, 总面积3万平方米绿地: with a name on the left, the left has it. */
function isOfBefore(
  { text, token }: QuantityView,
  right: RightRead,
  { own, verb, rate, named }: Before,
): boolean {
  // 车流达93万辆次的高压之下: an occasion is no noun.
  if (
    right.linked &&
    own.text !== '' &&
    /(之下|情况下|背景下|基础上|同时)$/.test(spanLabel(text, right.noun).text)
  )
    return true
  // 出生人口超百万的省份: a bound is of what stands before it.
  // 投入|100亿元|办好的35件实事: what was done with it is no part of the name of the money.
  if (
    token.kind === 'money' &&
    SPENT.test(own.text) &&
    VERB_TABLE.at(text, right.noun.start) &&
    !/[资款经]?[金项费]$/.test(spanLabel(text, right.noun).text)
  )
    return true
  if (isOfOwner(text, token, right, own)) return false
  const bound = token.marked && token.approximation !== 'about' && token.approximation !== 'nearly'
  // 年处理垃圾|10万吨|的消纳场: what it can do is no name of what it is.
  if (right.linked && token.kind === 'measure' && CAPACITY.test(own.text)) return true
  if (right.linked && bound && named) return true
  if (rate && (right.linked || token.kind !== 'count')) return true
  const placed = token.kind === 'measure' && !verb && !right.linked && PLACE.test(own.text)
  if (named && token.kind !== 'count' && !right.linked && !placed) return true
  return token.kind === 'percentage' && !right.linked && named
}

interface Noun {
  readonly noun: Label
  /** Where the name ends in the text. */
  readonly consumed: number
  /** How much of the noun is counted, where a figure follows that has the rest. */
  readonly counted: number | undefined
}

/** The noun behind a quantity, as far as it is of that quantity. */
function nounOf(view: QuantityView, right: RightRead, object: Span): Noun {
  const { text, token } = view
  const { start, end } = right.noun
  const whole = spanLabel(text, object)
  const shared = nounOfLevel(text, view.tokens, view.index, whole.text)
  const joined = shared === undefined ? whole : joinLabels(whole, wordLabel(shared))
  if (figureFollows(view)) {
    const own = token.kind === 'count' ? countedLength(view, object) : grownLength(token.unit, whole.text)
    if (own !== undefined)
      return { noun: spanLabel(text, { start, end: start + own }), consumed: token.end, counted: own }
  }
  // 15个|断面水质为优，占60%: as many are so, not as many are there.
  const share = /^[^，,。；;\d]{0,8}[，,]占/.test(text.slice(object.end, object.end + 12))
  const state = token.kind === 'count' && !share ? countedBeforeState(whole.text) : undefined
  if (state !== undefined)
    return { noun: spanLabel(text, { start, end: start + state }), consumed: start + state, counted: state }
  // 203个水质断面优良率达100%: the noun that ends in a rate names the next quantity too.
  const next = RATE_HEAD_TABLE.before(text, end, start) && view.rateFollows
  return { noun: joined, consumed: next ? token.end : start + whole.text.length, counted: undefined }
}

/** The noun with the verb before the quantity, else with the predicate behind it, else alone. */
function byNoun(view: QuantityView, right: RightRead, { own, verb }: Before): LabelRead {
  const { left, text, token } = view
  const words = left.compact.text
  const object = objectOf(view, right, verb !== undefined || (right.linked && token.kind === 'count'))
  const { noun, consumed, counted } = nounOf(view, right, object)
  if (right.linked && verb && token.kind !== 'percentage') {
    const label = joinLabels(noun, labelOf(left, verb.start, left.hi))
    return { label, production: 'noun-behind', consumed }
  }
  // 重点项目|20个|项目: the noun says the name once more.
  if (!verb && token.kind === 'count' && own.text.length > noun.text.length && own.text.endsWith(noun.text))
    return { label: own, production: 'noun-behind', consumed }
  // 获9金、5银: medals.
  if (/^[金银铜](?:的|$)/.test(noun.text))
    return { label: wordLabel(`${noun.text.charAt(0)}牌`), production: 'noun-behind', consumed }
  const found = token.kind === 'count' ? discovered(text, view.clause, token.start, noun) : undefined
  if (found) return { label: found, production: 'noun-behind', consumed }
  const led = isClause(words, left.hi)
    ? proposed(own, noun)
    : (ofNamedDeed(own, noun) ?? (isGiven(text, token.start) ? undefined : ledBy(own, noun)))
  const set = isClause(words, left.hi) ? assigned(own, noun) : undefined
  if (set) return { label: set, production: 'noun-behind', consumed, noun }
  const named = led ?? inState(view, noun)
  if (named) return { label: named, production: 'noun-behind', consumed }
  if (isTheirs(view, right.noun, counted, verb && words.slice(verb.start, left.hi)))
    return { label: noun, production: 'noun-behind', consumed }
  if (verb) {
    // 公办幼儿园覆盖|95%|乡镇: who reaches so many is what the share tells of.
    const reach = token.kind === 'percentage' && words.slice(verb.start, left.hi) === '覆盖'
    const from =
      reach || reaches(words.slice(left.lo, left.hi)) ? left.lo : verbStart(words, verb.start, left.lo)
    const label = joinLabels(labelOf(left, from, left.hi), noun)
    return { label, production: 'noun-behind', consumed }
  }
  // 13个设区市|优良天数比率在63%: the predicate is that of the amount that follows.
  const said =
    counted === undefined && right.predicate
      ? withPredicate(view, right, right.predicate, own, noun)
      : undefined
  const all = own.text === '' ? allDid(view, right.noun) : undefined
  const dealt =
    /^[向给]?$/.test(own.text) && right.predicate && isGiven(text, token.start)
      ? dealtWith(view, noun, right.predicate)
      : noun
  const alone = all === undefined ? handled(dealt) : joinLabels(noun, all)
  return { ...(said ?? { label: alone, production: 'noun-behind' }), consumed }
}

// Matches 城西广场、滨河公园等处|10公里, 东桥至西站|0.6公里, 完成中心城区|15公里: where it is, before a length and what is so long.
const PLACE =
  /(?:等[处地]|沿线|沿岸|两侧|一带|(?<![截直甚乃以])至[\u4e00-\u9fff]{2,8}段?)$|^[\u4e00-\u9fff]{0,6}?(?:城|新|镇|园|片|山|库|老旧小)区$/

// Matches `个乡镇为成员`, `名专家组成`; not `个减少到`.
const MADE = /^[^，。；]{0,14}(为成员|为主体|组成|构成|牵头|负责)/

/** 成立由|17个|乡镇为成员的领导小组: what a body is made of. */
function isMadeOf(text: string, words: string, end: number): boolean {
  return /由[^，的]{0,8}$/.test(words) && MADE.test(text.slice(end, end + 20))
}

/** 甲县、乙县等|10个|有条件的县: behind 等 the counted noun follows whatever it begins with. */
function exemplified({ left, text, token, tokens, index }: QuantityView): LabelRead | undefined {
  if (!/[、”》].*等$/.test(labelOf(left).text) || token.kind !== 'count') return undefined
  const to = Math.min(tokens[index + 1]?.start ?? text.length, token.end + 24)
  const words = /^[\u4e00-\u9fff“”（）、]{2,}/.exec(text.slice(token.end, to))?.[0]
  if (words === undefined || /^(共|总|均|全部|都|已|被|入选|获)/.test(words)) return undefined
  const noun = spanLabel(text, { start: token.end, end: token.end + words.length })
  return { label: noun, production: 'noun-behind', consumed: token.end + words.length }
}

/** The verb with the adverb or flag right before it: 集中|澄清正名. */
function verbStart(words: string, start: number, lo: number): number {
  // 免费教育|惠及: what reaches them is no deed before the other.
  const more = words.startsWith('惠及', start) ? undefined : VERB_TABLE.before(words, start, lo)
  // 取消和|下放 416 项审批, 新开、|优化 12 条线路: both were done with them.
  const joined =
    !more && '和及并或、'.includes(words.charAt(start - 1) || ' ')
      ? VERB_TABLE.before(words, start - 1, lo)
      : undefined
  const at = more?.start ?? joined?.start ?? start
  // 新、|改建 9 个运动场; not 更新、改造 12 条管网
  if (
    at > lo + 1 &&
    words.startsWith('新、', at - 2) &&
    !'更翻出创推革'.includes(words.charAt(at - 3) || ' ')
  )
    return at - 2
  // 新|开工改造 600 个小区.
  return at > lo && words.charAt(at - 1) === '新' && !/[创革更翻]新$/.test(words.slice(0, at)) ? at - 1 : at
}
