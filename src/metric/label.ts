// The name of a level: the noun behind it with the verb before it, else the words before it, else what was said
// last or in the clause before, else the section's title.
// 例：新建|35家|“阳光老人家”站点；就业率|98.6%；(其中)省级|30家 → 省级农业龙头企业.
import type { Span } from '../model/source.ts'
import { TIME } from './compact.ts'
import { benefited, doersOf, isAsked, settledShare, useOf, withUse } from './deeds.ts'
import { TAIL_TABLE } from './lexicon/changes.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from './lexicon/labels.ts'
import { ownName, settled, withoutAmong, withoutSuperlative } from './own-name.ts'
import { amongHead, attributed, headOf, isQualifier, OF, partName, sharedHead } from './parts.ts'
import { isClause, isCopula, predicated, statesNext } from './predicate.ts'
import { themeOf } from './project.ts'
import { isObject as isGiven, type RightRead } from './right.ts'
import { countedLength, figureFollows } from './size.ts'
import { doneOf, isRateOf, pairOf, peopleOfEach, sharedBy, toldOf } from './told.ts'
import type { Label, QuantityView } from './view.ts'
import { joinLabels, labelOf, spanLabel, wordLabel } from './view.ts'

export interface LabelRead {
  readonly label: Label
  readonly production: string
  /** End of the noun behind the quantity, where it was used. */
  readonly consumed?: number
  /** The noun alone, for the words that go on behind it. */
  readonly noun?: Label
}

/** Names a quantity. The label may be empty where nothing names it. */
export function readLabel(view: QuantityView): LabelRead {
  return behind(view) ?? given(view) ?? before(view) ?? inherited(view)
}

/** A noun directly behind the unit. */
function behind(view: QuantityView): LabelRead | undefined {
  const { right, left, text, token } = view
  if (!right) return exemplified(view)
  const words = left.compact.text
  const of = OF.exec(words)
  // 成立了由|17个|乡镇为成员的: whom it is made of are no object of the verb.
  const made = isMadeOf(text, words, token.end) ? wordLabel('') : undefined
  const own = of ? wordLabel(of[1] ?? '') : (made ?? labelOf(left))
  const rate = RATE_HEAD_TABLE.before(words, left.hi, left.lo)
  const verb = made || isClause(words, left.hi) ? undefined : VERB_TABLE.before(words, left.hi, left.lo)
  const nounBefore = own.text.length >= 2 && !verb
  if (isAsked(view, own)) return undefined
  // 电子化率100%的地区, 总面积3万平方米绿地: with a name on the left, the left has it.
  // 6%的预期目标 says that 增长6% was planned, where something names it.
  if (
    right.linked &&
    (own.text !== '' || left.direction) &&
    /^(预期|增长|年度|发展|经济|社会|总体)*目标/.test(text.slice(right.noun.start))
  )
    return undefined
  // 降水量偏多的仅有7个省: whom the words before say it of.
  if (left.nominal && !right.linked && own.text.length <= 16)
    return {
      label: joinLabels(own, wordLabel('的'), spanLabel(text, right.noun)),
      production: 'noun-behind',
      consumed: right.noun.end,
    }
  // 完成总长度1300公里的联检任务: the noun behind has the measure before.
  const measured = own.text.replace(/^(完成|实现|建成|新建)了?/, '')
  if (right.linked && token.kind !== 'percentage' && GENERIC.test(measured))
    return {
      label: joinLabels(spanLabel(text, right.noun), wordLabel(measured)),
      production: 'noun-behind',
      consumed: right.noun.end,
    }
  // 车流达93万辆次的高压之下: an occasion is no noun.
  if (
    right.linked &&
    own.text !== '' &&
    /(之下|情况下|背景下|基础上|同时)$/.test(spanLabel(text, right.noun).text)
  )
    return undefined
  // 出生人口超百万的省份: a bound is of what stands before it.
  const bound = token.marked && token.approximation !== 'about' && token.approximation !== 'nearly'
  if (right.linked && bound && nounBefore) return undefined
  if (rate && (right.linked || token.kind !== 'count')) return undefined
  if (nounBefore && token.kind !== 'count' && !right.linked) return undefined
  if (token.kind === 'percentage' && !right.linked && nounBefore) return undefined
  const own0 = spanLabel(text, objectOf(view, right, verb !== undefined))
  const counted = token.kind === 'count' && figureFollows(view) ? countedLength(own0.text) : undefined
  const noun =
    counted === undefined
      ? own0
      : spanLabel(text, { start: right.noun.start, end: right.noun.start + counted })
  // 203个水质断面优良率达100%: the noun that ends in a rate names the next quantity too.
  const named = RATE_HEAD_TABLE.before(text, right.noun.end, right.noun.start) && view.rateFollows
  const consumed = named || counted !== undefined ? token.end : right.noun.start + noun.text.length
  if (right.linked && verb && token.kind !== 'percentage') {
    return {
      label: joinLabels(noun, labelOf(left, verb.start, left.hi)),
      production: 'noun-behind',
      consumed,
    }
  }
  const led = isClause(words, left.hi) ? undefined : ledBy(own, noun)
  if (led) return { label: led, production: 'noun-behind', consumed }
  if (verb)
    return {
      label: joinLabels(labelOf(left, verbStart(words, verb.start, left.lo), left.hi), noun),
      production: 'noun-behind',
      consumed,
    }
  // 有10起|发生在居住场所: a bare verb needs what goes on behind it.
  if (right.predicate && own.text === '' && VERB_TABLE.has(noun.text)) {
    const whole = spanLabel(text, {
      start: right.noun.start,
      end: Math.min(right.predicate.end, right.noun.start + 16),
    })
    return { label: whole, production: 'noun-with-predicate', consumed }
  }
  const turn =
    right.predicate &&
    TAIL_TABLE.before(text, right.predicate.end, right.predicate.start)?.start === right.predicate.start
  if (
    right.predicate &&
    !turn &&
    !statesNext(view, right.predicate) &&
    (noun.text.replace(/（.*?）/, '').length <= 4 || isCopula(spanLabel(text, right.predicate).text)) &&
    (own.text === '' || isClause(words, left.hi)) &&
    !isObject(view) &&
    (!right.linked || token.kind === 'percentage')
  ) {
    return {
      label: predicated(view, noun, right.predicate),
      production: 'noun-with-predicate',
      consumed,
      noun,
    }
  }
  return { label: noun, production: 'noun-behind', consumed }
}

/** 通过8个有关标准|的决定: an object goes on over 的 to its head, where the clause ends with it. */
function objectOf({ text }: QuantityView, right: RightRead, led: boolean): Span {
  const { noun, predicate } = right
  if (!led || !predicate || predicate.start !== noun.end) return noun
  const head = /^的[\u4e00-\u9fff]{2,5}$/.test(text.slice(predicate.start, predicate.end))
  return head ? { start: noun.start, end: predicate.end } : noun
}

/** 为|243户|发放救助金: those who got something are named by what they got. */
function given(view: QuantityView): LabelRead | undefined {
  const label = benefited(view)
  return label && { label, production: 'predicate-behind' }
}

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

/** 新增荆州、黄冈3个城市 is 新增城市; 带动上下游千余家企业 带动上下游企业. */
function ledBy(own: Label, noun: Label): Label | undefined {
  const flag = /^(新增|新建|新创建|新获批|新认定|新培育|获批|入选|建成)(?=.+、)/.exec(own.text)
  if (flag && !own.text.endsWith('等')) return joinLabels(wordLabel(flag[0]), noun)
  const verb = VERB_TABLE.at(own.text, 0)
  if (/[等、和中的在于对向从被将为由]/.test(own.text) || own.text.length < 2) return undefined
  // 带动上下游|企业; “水十条”6个断面 is of what stands before it.
  if (verb)
    return noun.text.length <= 2 && own.text.length <= 7 && verb.end < own.text.length
      ? joinLabels(own, noun)
      : undefined
  if (VERB_TABLE.before(own.text, own.text.length, 0)) return undefined
  return noun.text.length <= 3 && own.text.length <= 6 ? joinLabels(own, noun) : undefined
}

/** The verb with the adverb or flag right before it: 集中|澄清正名. */
function verbStart(words: string, start: number, lo: number): number {
  const more = VERB_TABLE.before(words, start, lo)
  const at = more ? more.start : start
  // 新|开工改造 600 个小区.
  return at > lo && words.charAt(at - 1) === '新' && !/[创革更翻]新$/.test(words.slice(0, at)) ? at - 1 : at
}

/** 对9个街道开展监督: the counted thing is an object, the predicate is another's. */
function isObject(view: QuantityView): boolean {
  const { text, clause, token } = view
  return (
    /^\s*(?:今年|全年|本年)?(对|向|为|给|让|在|于|从)/.test(text.slice(clause, clause + 6)) ||
    isGiven(text, token.start)
  )
}

function isFlow(view: QuantityView): boolean {
  const { left } = view
  return !left.reached && !left.to && !view.token.marked && !left.cumulative
}

// Matches 折算为, 相当于; 折合降水总量为, 折合径流深 and 相当于减排二氧化碳, where what it amounts to has a name of its own.
const EQUAL =
  /(?:折算|折合|换算|相当于)(?:成|为)?((?:减排|节约|节省|种植|减少)[\u4e00-\u9fff]{2,8}$|[\u4e00-\u9fff]{0,10}(?:总量|水量|流量|径流深|当量)(?=[为达约]|$))?/

/** The words on the left. */
function before(view: QuantityView): LabelRead | undefined {
  // 按汇率折算为16381美元 says the level before once more.
  const words = view.left.compact.text
  const equals = words.includes('折') || words.includes('换算') || words.includes('相当于')
  const equal = equals ? EQUAL.exec(words) : undefined
  if (equal?.[1] !== undefined) return { label: wordLabel(equal[1]), production: 'words-before' }
  if (equal || labelOf(view.left).text === '折') return undefined
  const own = ownName(view)
  if (own.text === '' || own.text === '中') return undefined
  // 优良天数比例为85.5%，扣除沙尘天后为86.8%
  const net = own.text.endsWith('后') ? view.drafts[view.said.last ?? -1] : undefined
  if (net && !net.change && /^(?:扣除|剔除).{2,16}后$/.test(own.text))
    return { label: joinLabels(own, net.label), production: 'generic' }
  const whole = view.drafts[view.said.whole ?? -1]
  const told = toldOf(view, own)
  if (told) return told
  const headed = partOf(view, own)
  if (headed) return { label: headed, production: 'part-of-whole' }
  const attribute = attributed(view, own)
  if (attribute) return { label: attribute, production: 'attribute' }
  const topic = view.said.topic ?? (view.before && PER_HEAD.test(own.text) ? labelOf(view.before) : undefined)
  if (topic && PER_HEAD.test(own.text))
    return { label: joinLabels(own, headOf(alike(view) ?? topic)), production: 'per-head' }
  const themed = themeOf(view, own)
  if (themed) return { label: themed, production: 'generic' }
  if (topic && GENERIC.test(own.text) && !isRateOf(view, topic))
    return { label: joinLabels(settled(pairOf(view) ?? topic), own), production: 'generic' }
  const sibling = siblingOf(view, own)
  if (sibling) return { label: sibling, production: 'part-of-whole' }
  if (whole && isQualifier(view, own, whole))
    return { label: joinLabels(own, headOf(whole.label, own.text)), production: 'part-of-whole' }
  if (view.counted && VERB_TABLE.at(own.text, 0))
    return { label: joinLabels(view.counted, own), production: 'words-before' }
  return { label: withUse(view, own), production: 'words-before' }
}

/** 投诉类诉求198件，举报类89件: the noun goes on with the next kind. */
function siblingOf({ drafts, said }: QuantityView, own: Label): Label | undefined {
  if (!/^.{1,6}类$/.test(own.text)) return undefined
  const noun = /^[^类]{1,6}类(.{2,6})$/.exec(drafts[said.level ?? -1]?.label.text ?? '')?.[1]
  return noun === undefined ? undefined : joinLabels(own, wordLabel(noun))
}

/** The name of a part of the whole, or of what the head of a list says: 比重分别为：华东36.3%. */
function partOf(view: QuantityView, own: Label): Label | undefined {
  const whole = view.drafts[view.said.whole ?? -1]
  const { listed, among } = view.said
  const amount = among && amongHead(own, among)
  if (amount && view.token.kind !== 'count') return amount
  if (listed && !RATE_HEAD_TABLE.before(own.text, own.text.length, 0) && own.text.length <= 16)
    return wordLabel(partName(own.text, listed.text))
  const unit = whole?.token.type === 'quantity' ? whole.token.unit : undefined
  return whole && sharedHead(view, own, whole.label, unit === view.token.unit)
}

/** 人均8338元 is of what was said before. */
const PER_HEAD = /^(人均|户均|平均|场均|日均|次均|亩均|均|平均每人|平均每户|每人平均|单价|净增|新增)$/

/** The level of the same kind stated last: 人均2608元 is of the money, not of the people before it. */
function alike(view: QuantityView): Label | undefined {
  const found = [...view.said.levels].reverse().find((index) => {
    const token = view.drafts[index]?.token
    return token?.type === 'quantity' && token.kind === view.token.kind
  })
  return found === undefined ? undefined : view.drafts[found]?.label
}

/** Names that say nothing without what they are of. */
const GENERIC =
  /^(面积|总面积|建筑面积|占地面积|总投资|总投资额|规模|总规模|总数|总额|总量|金额|总金额|资金|长度|总长度|合同金额|协议金额|均价|产值|年产值|占比|比重|增速|增长率|同比增速)$/

/** 13个行政村，6329户17317口人: households and people counted alone are no villages. */
function isPopulation({ token, left, said, drafts, text }: QuantityView): boolean {
  // 全镇|13951户68202人
  const alone = left.compact.text === '' || (left.subject !== undefined && left.compact.text === left.subject)
  if (!/^(户|人|口人)$/.test(token.unit) || !alone) return false
  const last = drafts[said.last ?? -1]
  if (last?.token.type !== 'quantity' || /^(户|件|起|例|案|宗|人次|次|场)$/.test(last.token.unit))
    return last?.label.text === ''
  return last.production === 'noun-behind' && /^[\d，,。]/.test(text.slice(token.end, token.end + 1))
}

/** What was said last in the sentence, or in the clause before. */
export function inherited(view: QuantityView): LabelRead {
  const { said, drafts } = view
  // 比上年|42亿元|增加10亿元 is last year's value of the level before.
  const words = view.left.compact.text
  const stood =
    words.endsWith(`比${TIME}`) || words.endsWith(`较${TIME}`) ? drafts[said.level ?? -1] : undefined
  if (stood) return { label: stood.label, production: 'base' }
  const each = peopleOfEach(view)
  if (each) return { label: each, production: 'per-head' }
  const done = doneOf(view)
  if (done) return { label: done, production: 'verb-alone' }
  const clause = view.before ? withoutSuperlative(labelOf(view.before)) : undefined
  const doing =
    clause && /中$/.test(clause.text) && view.token.kind === 'percentage' ? doersOf(view) : undefined
  if (doing) return { label: doing, production: 'predicate-behind' }
  if (clause && clause.text !== '') return { label: withoutAmong(clause), production: 'clause-before' }
  const outer = drafts[said.outer ?? -1]
  const alike = outer?.token.type === 'quantity' && outer.token.unit === view.token.unit
  const share = settledShare(view)
  if (share) return { label: share, production: 'predicate-behind' }
  const doers = doersOf(view)
  if (doers) return { label: doers, production: 'predicate-behind' }
  const use = useOf(view)
  if (use) return { label: use, production: 'predicate-behind' }
  if (isPopulation(view)) return { label: wordLabel(''), production: 'heading' }
  const last = sharedBy(view) ?? (alike ? outer : drafts[said.whole ?? -1]) ?? outer
  if (last?.production === 'streak' && said.topic) return { label: said.topic, production: 'shared' }
  if (last) return { label: isFlow(view) ? last.label : settled(last.label), production: 'shared' }
  const raw = view.left.compact.text.replaceAll(TIME, '').replace(/的$/, '')
  if (raw.length >= 4 && view.heading === undefined)
    return { label: wordLabel(raw), production: 'words-before' }
  return { label: wordLabel(view.heading ?? ''), production: 'heading' }
}
