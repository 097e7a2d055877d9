// Names that say nothing without the topic of the sentence: 人均|2608元, 占比|45%, 总投资|1.2亿元, 满意率|98%.
import type { LabelRead } from '../context/label-read.ts'
import type { Draft, Label, QuantityView } from '../context/view.ts'
import { joinLabels, labelOf, wordLabel } from '../context/view.ts'
import { withoutMean } from './mean.ts'
import { settled } from './own/own-name.ts'
import { themeOf } from './project.ts'
import { eachOf, GENERIC, PER_HEAD, wholeOf } from './shared/generic-names.ts'
import { built, countedPair, listedBefore, pairOf, rateOfPart, standardOf } from './shared/pairs.ts'
import { headOf } from './shared/parts.ts'
import { isRateOf, strikingShare } from './told.ts'

/** 人均, 占比, 总投资, 满意率: what says nothing without the topic of the sentence. */
export function ofTopic(view: QuantityView, own: Label): LabelRead | undefined {
  const before = view.before && PER_HEAD.test(own.text) ? unpaid(labelOf(view.before)) : undefined
  const topic =
    justTold(view, own) ??
    // 医疗救助43人，护理补贴按时发放，人均100元 is of what was told last.
    (view.token.kind !== 'count' && before && PAYMENT.test(before.text) ? before : undefined) ??
    view.said.topic ??
    before
  if (topic && PER_HEAD.test(own.text))
    return {
      label: eachOf(own, withoutMean(headOf(topic === before ? topic : (alike(view) ?? topic)))),
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
      label: withOwn(wholeOf(pairOf(view) ?? listedBefore(view) ?? summed(view, own) ?? topic, own), own),
      production: 'generic',
    }
  const part = rateOfPart(view, own) ?? standardOf(view, own)
  if (part) return { label: part, production: 'generic' }
  // 办理建议138件、提案162件，满意率分别为98.6%、99.1%.
  const pair = /^(?:[\u4e00-\u9fff]{1,3}[率度]|(?:平均)?[降涨增]幅)$/.test(own.text)
    ? countedPair(view)
    : undefined
  if (pair) return { label: joinLabels(built(settled(pair)), own), production: 'generic' }
  return undefined
}

// Matches 护理补贴, 养老金.
const PAYMENT = /(?:补贴|补助|补偿|津贴|奖金|养老金|救助金|保险金|低保金|抚慰金|优待金|慰问金|保障标准)$/
// Matches 按时发放, 全部足额兑现到位 behind 护理补贴.
const PAID =
  /(?<=.{2})(?:均|全部|已|按[时月季年期]|及时|足额|如期|全额|应){1,4}(?:发[放尽]|兑现|拨付|落实|到位)(?:到位|到人|到户)?$/

/** 护理补贴按时发放，人均80元: that it was paid is no part of its name. */
function unpaid(label: Label): Label {
  const text = label.text.replace(PAID, '')
  return text === label.text ? label : wordLabel(text)
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
  // 存贷款余额分别达到12亿元、10亿元，分别净增|2亿元、|1亿元: each is of the level in its place.
  const { said, count, place, drafts } = view
  const each = count > 1 && said.levels.length >= count ? said.levels.slice(-count - place)[place] : undefined
  if (each !== undefined && /净增$/.test(view.left.compact.text)) return drafts[each]?.label
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
