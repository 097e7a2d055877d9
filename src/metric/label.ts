// The name of a level: the noun behind it with the verb before it, else the words before it, else what was said
// last or in the clause before, else the section's title.
// 例：新建|35家|“阳光老人家”站点；就业率|98.6%；(其中)省级|30家 → 省级农业龙头企业.
import { TIME } from './compact.ts'
import { TAIL_TABLE } from './lexicon/changes.ts'
import { NOUN_PAIR_TABLE, QUALIFIER, RATE_HEAD_TABLE, VERB_TABLE } from './lexicon/labels.ts'
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
  return behind(view) ?? before(view) ?? inherited(view)
}

/** A noun directly behind the unit. */
function behind(view: QuantityView): LabelRead | undefined {
  const { right, left, text, token } = view
  if (!right) return undefined
  const words = left.compact.text
  const own = labelOf(left)
  const rate = RATE_HEAD_TABLE.before(words, left.hi, left.lo)
  const verb = VERB_TABLE.before(words, left.hi, left.lo)
  const nounBefore = own.text.length >= 2 && !verb
  // 电子化率100%的地区, 总面积3万平方米绿地: with a name on the left, the left has it.
  if (rate && (right.linked || token.kind !== 'count')) return undefined
  if (nounBefore && token.kind !== 'count' && !right.linked) return undefined
  if (token.kind === 'percentage' && !right.linked && nounBefore) return undefined
  const noun = spanLabel(text, right.noun)
  // 203个水质断面优良率达100%: the noun that ends in a rate names the next quantity too.
  const named = RATE_HEAD_TABLE.before(text, right.noun.end, right.noun.start) && view.rateFollows
  const consumed = named ? token.end : right.noun.end
  if (right.linked && verb && token.kind !== 'percentage') {
    return {
      label: joinLabels(noun, labelOf(left, verb.start, left.hi)),
      production: 'noun-behind',
      consumed,
    }
  }
  if (verb)
    return {
      label: joinLabels(labelOf(left, verbStart(words, verb.start, left.lo), left.hi), noun),
      production: 'noun-behind',
      consumed,
    }
  const turn =
    right.predicate &&
    TAIL_TABLE.before(text, right.predicate.end, right.predicate.start)?.start === right.predicate.start
  if (
    right.predicate &&
    !turn &&
    noun.text.length <= 4 &&
    own.text === '' &&
    !isObject(view) &&
    (!right.linked || token.kind === 'percentage')
  ) {
    const predicate = spanLabel(text, {
      start: right.predicate.start,
      end: Math.min(right.predicate.end, right.predicate.start + 16),
    })
    return { label: joinLabels(noun, predicate), production: 'noun-with-predicate', consumed, noun }
  }
  return { label: noun, production: 'noun-behind', consumed }
}

/** The verb with the adverb or flag right before it: 集中|澄清正名. */
function verbStart(words: string, start: number, lo: number): number {
  const more = VERB_TABLE.before(words, start, lo)
  return more ? more.start : start
}

/** 对9个街道开展监督: the counted thing is an object, the predicate is another's. */
function isObject(view: QuantityView): boolean {
  return /^\s*(对|向|为|给|让|在|于|从)/.test(view.text.slice(view.clause))
}

function isFlow(view: QuantityView): boolean {
  return !view.left.reached && !view.left.to && !view.token.marked
}

/** What was reached is no longer new: 新增里程1700公里、突破7000公里. */
function settled(label: Label): Label {
  return label.text.startsWith('新增') || label.text.startsWith('净增')
    ? wordLabel(label.text.slice(2))
    : label
}

/** The words on the left. */
function before(view: QuantityView): LabelRead | undefined {
  // 按汇率折算为16381美元 says the level before once more.
  if (/(折算|折合|换算|相当于)/.test(view.left.compact.text)) return undefined
  const own = turned(unclaimed(acted(shortened(completed(unclaused(labelOf(view.left)))))))
  if (own.text === '') return undefined
  const whole = view.drafts[view.said.whole ?? -1]
  const headed = whole && sharedHead(view, own, whole.label)
  if (headed) return { label: headed, production: 'part-of-whole' }
  const { topic } = view.said
  if (topic && PER_HEAD.test(own.text))
    return { label: joinLabels(own, headOf(alike(view) ?? topic)), production: 'per-head' }
  if (topic && GENERIC.test(own.text))
    return { label: joinLabels(settled(topic), own), production: 'generic' }
  if (
    whole &&
    QUALIFIER.test(own.text) &&
    own.text.length <= 6 &&
    whole.token.type === 'quantity' &&
    view.token.unit === whole.token.unit &&
    !RATE_HEAD_TABLE.has(own.text)
  ) {
    return { label: joinLabels(own, headOf(whole.label)), production: 'part-of-whole' }
  }
  if (view.counted && VERB_TABLE.at(own.text, 0))
    return { label: joinLabels(view.counted, own), production: 'words-before' }
  return { label: own, production: 'words-before' }
}

const LISTED = /^(.*?[”、》].*?)等(?=[^级高候第])(各类|各级各类|系列|一系列|一批)?(.{4,})$/
const MEANS = /^.{2,}?等(形式|方式|渠道|途径|手段|措施|载体|平台)(?=.{4,})/

/** “…”等企业服务主题活动 is 企业服务主题活动; 开展 before it stays. */
function shortened(label: Label): Label {
  const means = MEANS.exec(label.text)?.[0].length ?? 0
  const text = label.text.slice(means)
  const listed = LISTED.exec(text)
  if (!listed) return means > 0 ? wordLabel(text) : label
  const verb = VERB_TABLE.at(text, 0)
  const head = verb ? text.slice(0, verb.end) : ''
  return { text: head + (listed[2] ?? '') + (listed[3] ?? ''), spans: label.spans }
}

/** 铁路运营里程新增 is 新增铁路运营里程. */
function turned(label: Label): Label {
  const verb = /(新增|净增)$/.exec(label.text)?.[0]
  return verb && label.text.length > verb.length + 1
    ? { text: verb + label.text.slice(0, -verb.length), spans: label.spans }
    : label
}

/** 人均8338元 is of what was said before. */
const PER_HEAD = /^(人均|户均|平均|场均|日均|次均|亩均|均|平均每人|平均每户|每人平均|单价|净增|新增)$/

/** 扣除价格因素, 剔除…影响后 say how it was reckoned, not what. */
export function unclaused(label: Label): Label {
  return /^(扣除|剔除|按可比|按不变|如果|若|考虑|不含|不考虑).*(因素|影响|口径|价格|计算|不变价)(后|计算|外)?$/.test(
    label.text,
  )
    ? wordLabel('')
    : label
}

/** 完成邮电业务总量 is 邮电业务总量: completion is no part of the name of a rate or amount. */
function completed(label: Label): Label {
  const { text } = label
  if (!RATE_HEAD_TABLE.before(text, text.length, 0)) return label
  const at = text.search(/完成|达成/)
  return at < 0 || text.length - at < 5
    ? label
    : { text: text.slice(0, at) + text.slice(at + 2), spans: label.spans }
}

/** 纪检监察机关共接收信访举报: the name begins behind 共 or 累计 with its verb. */
function acted(label: Label): Label {
  const found = /(累计|总共|共计|合计|共)(?=[\u4e00-\u9fff])/.exec(label.text)
  if (!found || found.index === 0) return label
  const at = found.index + found[0].length
  if (
    !VERB_TABLE.at(label.text, at) ||
    NOUN_PAIR_TABLE.has(label.text.slice(found.index - (found[0] === '共' ? 1 : 0), found.index + 1)) ||
    NOUN_PAIR_TABLE.has(label.text.slice(found.index, found.index + 2))
  )
    return label
  return { text: label.text.slice(at), spans: label.spans }
}

/** 质量指标中，32项优于平均: 中 is no part of the name. */
function withoutAmong(label: Label): Label {
  return /[^其]中$/.test(label.text) && !/[初高]中$/.test(label.text)
    ? wordLabel(label.text.slice(0, -1))
    : label
}

/** 成为全国首个电子化率… and 在抽查中合格率: claim and occasion are no part of the name. */
function unclaimed(label: Label): Label {
  const found =
    /^(成为|作为|是).*?(首个|首家|唯一)(实现)?(?=.{4})/.exec(label.text) ??
    /^.*(检查|抽查|测评|考核|调查|评估|评选|普查|督查|巡视|巡察)中(?=.{2})/.exec(label.text)
  return found ? wordLabel(label.text.slice(found[0].length)) : label
}

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
  /^(面积|总面积|建筑面积|占地面积|总投资|总投资额|规模|总规模|总数|总额|总量|金额|总金额|资金|长度|总长度|合同金额|协议金额|均价|产值|年产值|占比|比重)$/

/** Of a whole that is a rate or amount, the parts are too: 其中城镇居民32.1% → 城镇居民恩格尔系数. */
export function sharedHead(view: QuantityView, own: Label, whole: Label): Label | undefined {
  if (
    RATE_HEAD_TABLE.before(own.text, own.text.length, 0) ||
    !/(类|业|企业|居民|地区|行业|品|单位|税|人口)$/.test(own.text)
  )
    return undefined
  const head = RATE_HEAD_TABLE.before(whole.text, whole.text.length, 0)
  if (!head || (view.token.kind === 'count' && whole.text.length === head.start)) return undefined
  return joinLabels(own, wordLabel(whole.text.slice(head.start)))
}

/** The noun of a whole, without 共, 新建 and the like. */
function headOf(label: Label): Label {
  const verb = VERB_TABLE.at(label.text, 0)
  return verb && verb.end + 3 <= label.text.length ? wordLabel(label.text.slice(verb.end)) : label
}

/** What was said last in the sentence, or in the clause before. */
export function inherited(view: QuantityView): LabelRead {
  const { said, drafts } = view
  const clause = view.before ? labelOf(view.before) : undefined
  if (clause && clause.text !== '') return { label: withoutAmong(clause), production: 'clause-before' }
  const last = drafts[said.last ?? said.whole ?? -1]
  if (last?.production === 'streak' && said.topic) return { label: said.topic, production: 'shared' }
  if (last) return { label: isFlow(view) ? last.label : settled(last.label), production: 'shared' }
  const raw = view.left.compact.text.replaceAll(TIME, '').replace(/的$/, '')
  if (raw.length >= 4 && view.heading === undefined)
    return { label: wordLabel(raw), production: 'words-before' }
  return { label: wordLabel(view.heading ?? ''), production: 'heading' }
}
