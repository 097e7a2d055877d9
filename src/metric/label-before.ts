// The name of a quantity that no noun behind it names: the words before it, with what was said before where those need it.
// 例：就业率|98.6%；投诉类诉求198件，|举报类|89件 → 举报类诉求；人均|2608元 is of what was said before.
import { ofAccount } from './accounts.ts'
import { aimBehind, spent } from './aim.ts'
import { doneAmiss } from './audited.ts'
import { askedDeed, doneByAll, reachedBy, withUse } from './deeds.ts'
import { eachOf, GENERIC, PER_HEAD, wholeOf } from './generic-names.ts'
import type { LabelRead } from './label-read.ts'
import { VERB_TABLE } from './lexicon/labels.ts'
import { withoutMean } from './mean.ts'
import { contrasted, siblingOf } from './neighbours.ts'
import { ownName, settled } from './own-name.ts'
import { ownerOf } from './owners.ts'
import { attributeOfEach, built, countedPair, pairOf, peopleOfEach, rateOfPart } from './pairs.ts'
import { partOf } from './part-of.ts'
import { attributed, headOf, headStart } from './parts.ts'
import { ofProgress } from './progress.ts'
import { themeOf } from './project.ts'
import { isQualifier } from './qualifier.ts'
import { ofOtherSide, sideOf } from './sides.ts'
import { outputOf } from './themed-outputs.ts'
import { isRateOf, strikingShare, toldOf } from './told.ts'
import type { Draft, Label, QuantityView } from './view.ts'
import { joinLabels, labelOf, wordLabel } from './view.ts'
import { spoken } from './voices.ts'

// Matches 折算为, 相当于; 折合降水总量为, 折合径流深 and 相当于减排二氧化碳, where what it amounts to has a name of its own.
const EQUAL =
  /(?:折算|折合|换算|相当于)(?:成|为)?((?:减排|节约|节省|种植|减少)[\u4e00-\u9fff]{2,8}$|[\u4e00-\u9fff]{0,10}(?:总量|水量|流量|径流深|当量|租金|单价|均价|造价)(?=仅?[为达约]|$))?/

/** The words on the left. */
export function before(view: QuantityView): LabelRead | undefined {
  // 按汇率折算为16381美元 says the level before once more.
  const words = view.left.compact.text
  const equals = words.includes('折') || words.includes('换算') || words.includes('相当于')
  const equal = equals ? EQUAL.exec(words) : undefined
  if (equal?.[1] !== undefined) return { label: wordLabel(equal[1]), production: 'words-before' }
  if (equal || labelOf(view.left).text === '折') return undefined
  const amiss = doneAmiss(view)
  if (amiss) return { label: amiss, production: 'words-before' }
  const own = ownName(view)
  if (/^(?:其?中的?)?$/.test(own.text)) return undefined
  // 优良天数比例为85.5%，扣除沙尘天后为86.8%
  const net = own.text.endsWith('后') ? view.drafts[view.said.last ?? -1] : undefined
  if (net && !net.change && /^(?:扣除|剔除).{2,16}后$/.test(own.text))
    return { label: joinLabels(own, net.label), production: 'generic' }
  // 已经解决或基本解决，|或已通过其他途径解决的|22件 goes on with the clause before.
  const either = view.before && words.startsWith('或') ? labelOf(view.before) : undefined
  if (either?.text)
    return {
      label: joinLabels(either, wordLabel(words.replace(/的?[有为]?$/, ''))),
      production: 'clause-before',
    }
  const progress = ofProgress(view, own)
  if (progress) return { label: progress, production: 'generic' }
  const set = aimBehind(view, own)
  if (set) return { label: set, production: 'predicate-behind' }
  const paid = spent(view, own) ?? ofAccount(view, own)
  if (paid) return { label: paid, production: 'shared' }
  const each = peopleOfEach(view)
  if (each) return { label: each, production: 'per-head' }
  const doing = doneByAll(view, own) ?? askedDeed(view, own)
  if (doing) return { label: doing, production: 'predicate-behind' }
  const whole = view.drafts[view.said.whole ?? -1]
  const told = readSpoken(view, own) ?? toldOf(view, own)
  if (told) return told
  const output = outputOf(view, own)
  if (output) return { label: output, production: 'part-of-whole' }
  const other =
    ofOtherSide(view, own) ?? contrasted(own.text, view.drafts[view.said.level ?? -1]?.label.text ?? '')
  if (other) return { label: other, production: 'part-of-whole' }
  const headed = partOf(view, own)
  if (headed) return { label: saidOnce(own, headed), production: 'part-of-whole' }
  // 贷款余额增加12亿元，年末余额196亿元.
  if (own.text === '余额' && view.said.topic && /.余额$/.test(view.said.topic.text))
    return { label: view.said.topic, production: 'shared' }
  const again = toldAgain(view, own)
  if (again) return { label: again, production: 'attribute' }
  const side = sideOf(view, own)
  if (side) return { label: side, production: 'attribute' }
  const attribute = isBalance(view) ? undefined : (attributeOfEach(view, own) ?? attributed(view, own))
  if (attribute) return { label: attribute, production: 'attribute' }
  const topical = ofTopic(view, own)
  if (topical) return topical
  const sibling = siblingOf(view, own)
  if (sibling) return { label: sibling, production: 'part-of-whole' }
  if (whole && isQualifier(view, own, whole))
    return { label: joinLabels(own, headOf(whole.label, own.text)), production: 'part-of-whole' }
  const owned = ownerOf(view, own)
  if (owned) return { label: owned, production: 'generic' }
  const label = ofCounted(view, own) ?? reachedBy(view, own) ?? withUse(view, own)
  return { label, production: 'words-before' }
}

/** 收到8000名代表意见|4999条. */
function readSpoken(view: QuantityView, own: Label): LabelRead | undefined {
  const label = spoken(view, own)
  return label && { label, production: 'words-before' }
}

/** 新开工|开工项目 is 新开工项目. */
function saidOnce(own: Label, label: Label): Label {
  const deed = own.text.slice(-2)
  const twice = own.text.length > 2 && VERB_TABLE.has(deed) && label.text.startsWith(own.text + deed)
  return twice ? wordLabel(own.text + label.text.slice(own.text.length + 2)) : label
}

/** 低保8000户，发放低保金4700万元，其中城市低保3000户，|发放低保金|1200万元: of the part, as the whole has its own. */
function toldAgain({ said, drafts, token }: QuantityView, own: Label): Label | undefined {
  const { whole, last } = said
  const part = drafts[last ?? -1]
  if (whole === undefined || last === undefined || last <= whole || part?.token.type !== 'quantity')
    return undefined
  if (token.kind === 'count' || part.change || part.production === 'share') return undefined
  // 其中春节补贴21万元，电费补贴2万元: money beside money is no part of it.
  if (part.token.unit === token.unit && part.production !== 'generic') return undefined
  const near = drafts.slice(Math.max(0, whole - 2), last)
  const alike = near.findLast((one) => one.label.text === own.text)?.token
  if (alike?.type !== 'quantity' || alike.unit !== token.unit) return undefined
  if (near.at(-1)?.label.text === own.text) return undefined
  const name = part.label.text.replace(/(?<=.{2})(?:计划)?(?:总投资|投资额?)$/, '')
  return part.label.text === own.text || name.length > 14 ? undefined : joinLabels(wordLabel(name), own)
}

/** 人均, 占比, 总投资, 满意率: what says nothing without the topic of the sentence. */
function ofTopic(view: QuantityView, own: Label): LabelRead | undefined {
  const topic =
    justTold(view, own) ??
    view.said.topic ??
    (view.before && PER_HEAD.test(own.text) ? labelOf(view.before) : undefined)
  if (topic && PER_HEAD.test(own.text))
    return {
      label: eachOf(own, withoutMean(headOf(alike(view) ?? topic))),
      production: /增$/.test(own.text) ? 'generic' : 'per-head',
    }
  // 研究经费36亿元，与生产总值|之比|为2.7%
  if (topic && /.之比$/.test(own.text) && /^与/.test(view.left.compact.text))
    return { label: joinLabels(topic, wordLabel('与'), own), production: 'generic' }
  const striking = strikingShare(view, own)
  if (striking) return { label: striking, production: 'clause-before' }
  const themed = themeOf(view, own)
  if (themed) return { label: themed, production: 'generic' }
  if (
    topic &&
    GENERIC.test(own.text) &&
    !/^[距离]/.test(topic.text) &&
    !GENERIC.test(topic.text) &&
    !isRateOf(view, topic) &&
    !isMoneyOf(view, own)
  )
    return {
      label: withOwn(wholeOf(pairOf(view) ?? summed(view, own) ?? topic, own), own),
      production: 'generic',
    }
  const part = rateOfPart(view, own)
  if (part) return { label: part, production: 'generic' }
  // 办理建议138件、提案162件，满意率分别为98.6%、99.1%.
  const pair = /^(?:[\u4e00-\u9fff]{1,3}[率度]|(?:平均)?[降涨增]幅)$/.test(own.text)
    ? countedPair(view)
    : undefined
  if (pair) return { label: joinLabels(built(settled(pair)), own), production: 'generic' }
  return undefined
}

/** 810个项目|完成投资: what those counted right before did or have. */
function ofCounted(view: QuantityView, own: Label): Label | undefined {
  // 12个监测断面|监测断面水质优良率: what begins with the counted has its name.
  const counted = view.counted && !own.text.startsWith(view.counted.text) ? view.counted : undefined
  if (!counted || counted.text.length < 2) return undefined
  // 80个行政村|中新发展旅游村5个: of those among them.
  if (view.text.charAt((own.spans[0]?.start ?? 0) - 1) === '中') return undefined
  // 46个部门和单位|办理提案591件: who did it is no part of the name of the deed.
  if (/(?:单位|部门|机关)$/.test(counted.text) && VERB_TABLE.at(own.text, 0)) return undefined
  // 18公里步道|已建成7.2公里
  const done = own.text.replace(/^(?:现|目前|均|全部)?已经?(?=.{2})/, '')
  if (done !== own.text && VERB_TABLE.has(done)) return joinLabels(counted, wordLabel(done))
  // 126场送戏进村|已送|113场: a verb of one character names nothing.
  if (own.text.length === 1) return counted
  return VERB_TABLE.at(own.text, 0) || isCarriedOut(view, own) ? joinLabels(counted, own) : undefined
}

/** 其中税收30亿元…，非税收入24亿元，|占比|45%: the share is of the part right before, though all parts were told. */
function justTold({ drafts, said, text, token }: QuantityView, own: Label): Label | undefined {
  const last = drafts[said.last ?? -1]
  if (!/^(?:占比|比重)$/.test(own.text) || said.last !== said.level || last?.token.type !== 'quantity')
    return undefined
  const next = token.kind === 'percentage' && last.token.kind !== 'percentage'
  return next && /^[，,]占?比重?为?$/.test(text.slice(last.token.end, token.start)) ? last.label : undefined
}

/** 通车里程523公里，总里程8667公里 is 通车总里程: the side is said once. */
function withOwn(whole: Label, own: Label): Label {
  const side = /^总[\u4e00-\u9fff]{2,}$/.test(own.text) ? own.text.slice(1) : ''
  const stem = side !== '' && whole.text.endsWith(side) ? whole.text.slice(0, -side.length) : ''
  return stem.length > 1 ? wordLabel(stem + own.text) : joinLabels(whole, own)
}

/** 收支相抵，年终结余3亿元: what is left is of the whole, not of what was paid last. */
function isBalance({ before }: QuantityView): boolean {
  return before !== undefined && /相抵后?$/.test(labelOf(before).text)
}

// Matches 完成总产值, 实现增加值 right behind those counted.
const CARRIED_OUT = /^(?:共|累计|全年|已)*(?:完成|实现|达成)/

/** 52家建筑企业|完成总产值540亿元 is their 总产值: the name of an amount without its verb. */
function isCarriedOut({ left }: QuantityView, own: Label): boolean {
  return CARRIED_OUT.test(left.compact.text) && headStart(own.text) === 0
}

/** 审批项目87个，其中报告书9个、报告表78个，|总投资|: the sum is of the whole, not of its last part. */
function summed({ drafts, said, text, token }: QuantityView, own: Label): Label | undefined {
  const whole = own.text.startsWith('总') ? drafts[said.whole ?? -1] : undefined
  const last = drafts[said.last ?? -1]
  if (!whole || !last || !/^[，,]/.test(text.slice(last.token.end, token.start))) return undefined
  return isAlone(last, drafts.at(-2), text) ? undefined : whole.label
}

/** 其中，新开工项目12个，总投资6亿元: a part that no other stands beside has its own sum. */
function isAlone(last: Draft, previous: Draft | undefined, text: string): boolean {
  const start = last.label.spans[0]?.start ?? 0
  const between = previous ? text.slice(previous.token.end, start) : ''
  return previous === undefined || start <= previous.token.end || /[；;。]|其中/.test(between)
}

/** The level of the same kind stated last: 人均2608元 is of the money, not of the people before it. */
function alike(view: QuantityView): Label | undefined {
  const found = [...view.said.levels].reverse().find((index) => {
    const token = view.drafts[index]?.token
    // 产量1344亿斤，耕地净增170万亩: what was added is told in the unit of what it was added to.
    const fits =
      !/增$/.test(view.left.compact.text.slice(view.left.lo, view.left.hi)) ||
      (token?.type === 'quantity' && token.unit === view.token.unit)
    return token?.type === 'quantity' && token.kind === view.token.kind && fits
  })
  return found === undefined ? undefined : view.drafts[found]?.label
}

/** 总投资1.2亿元，建筑面积3万平方米: money has no area. */
function isMoneyOf({ said, drafts }: QuantityView, own: Label): boolean {
  const level = drafts[said.level ?? -1]?.token
  return level?.type === 'quantity' && level.kind === 'money' && /(?:面积|长度|规模)$/.test(own.text)
}
