// Shares: 占…的82.1%, of what was said before or of its own subject; and the basis a change has when it names none.
// 例：税收收入30亿元，占财政收入的82.1% → 税收收入占财政收入比重.
import type { Basis } from '../../model/metric.ts'
import { TIME } from '../context/compact.ts'
import { metric } from '../context/outcome.ts'
import type { Draft, Label, Outcome, QuantityView } from '../context/view.ts'
import { joinLabels, labelOf, wordLabel } from '../context/view.ts'
import { HEAD_GUARD_TABLE } from '../lexicon/labels.ts'
import { listedBehind } from '../name/own/listed-behind.ts'
import { unclaused } from '../name/own/reckoned.ts'
import { dimensionOf } from '../name/shared/dimension.ts'
import { basesOf } from '../name/shared/list-names.ts'
import { isJoint } from '../name/shared/lists.ts'
import { attributed, headStart, OF } from '../name/shared/parts.ts'
import { subjectBefore, summed } from './share-owner.ts'
import { shareAmong, steadyShare } from './steady-share.ts'

/** 占…的82.1%: a share, of what was said before or of its own subject. */
export function share(view: QuantityView): Outcome | undefined {
  const { left, token, said, drafts } = view
  const words = left.compact.text
  const counted = ofCounted(view)
  if (counted) return counted
  // 占全国592个重点县的42% counts the base.
  if (token.kind === 'count' && /^[^，。；、]{0,12}的\d/.test(view.text.slice(token.end, token.end + 14)))
    return undefined
  const steady = steadyShare(view) ?? shareAmong(view)
  if (steady) return metric(view, 'share', { label: steady })
  const largest = largestShare(view)
  if (largest) return metric(view, 'share', { label: largest })
  const at = shareWord(words, left.lo, words.length)
  const alike = at < 0 ? goesOn(view) : undefined
  if (alike) return alike
  if (at < 0 || (token.kind !== 'percentage' && token.unit !== '' && token.kind !== 'count')) return undefined
  if (token.kind === 'count' && token.unit !== '席' && token.unit !== '个' && token.unit !== '')
    return undefined
  const stated = view.name ?? summed(view) ?? unclaused(listedBehind(plain(labelOf(left, left.lo, at))))
  const own = dimensionOf(stated, said.levels, drafts) ?? attributed(view, stated) ?? stated
  // 抢险12起、救助35起，分别占全年的29%和41%: each is of its own count.
  const pairs = said.levels.slice(0, said.levels.length - view.place).slice(-view.count)
  const paired =
    view.count > 1 && (/分别|各/.test(words) || isList(view, pairs))
      ? drafts[pairs[view.place] ?? -1]?.label
      : undefined
  // 使用外资4.2亿美元，总量占全市的22%: the amount itself.
  const told = own.text !== '' && !(ITSELF.test(own.text) && said.levels.length > 0)
  const subject = told ? own : (paired ?? subjectBefore(view))
  const named = subject.text === '' || /^占/.test(subject.text) ? behindShare(view) : undefined
  const base = statedBase(view, at, subject)
  const label = joinLabels(
    named ?? subject,
    wordLabel('占'),
    wordLabel(base),
    wordLabel(token.kind === 'percentage' ? (base === '' ? '比' : '比重') : ''),
  )
  const change = left.direction ? { change: { direction: left.direction, basis: basisOf(view) } } : {}
  const about = words.charAt(at - 1) === '约' && !token.approximation
  const seen = about ? { ...view, token: { ...token, approximation: 'about' as const } } : view
  return metric(seen, 'share', { label, ...(base && { base }), ...change, noun: subject })
}

// Matches 总量, 规模 and nothing else before 占.
const ITSELF = /^(?:总量|总额|总数|规模|总规模|数量|金额|体量)$/

/** What the share is of: 全年 of 占全年的29%, 总量 of 占总量的比重. */
function statedBase(view: QuantityView, at: number, subject: Label): string {
  const { left, said } = view
  const words = left.compact.text
  const each = basesOf(words, view.count)?.[view.place]
  if (each !== undefined) return each
  // 占到|综合考评的权重
  const from = /^[到了][^，]/.test(words.slice(at + 1, at + 3)) ? at + 2 : at + 1
  const tail = words
    .slice(from, Math.max(from, left.hi))
    .replace(/(的)?(比重|比例|份额|权重|比)?(?:的?(?:平均(?:值|水平)?|均值))?(为|达|达到|的)?$/, '')
  const yearly = left.compact.times.get(at + 1)?.text === '全年'
  if (yearly && tail.replaceAll(TIME, '').replace(/的$/, '') === '') return '全年'
  if (tail === '') return baseOf(said.base ?? '', subject)
  return wholeYear(left, at + 1) + labelOf(left, from, from + tail.length).text
}

// Matches 的文化办公用品类商品零售额 behind a share, up to how it changed.
const OWNER =
  /^的([\u4e00-\u9fff、“”（）]{2,24}?)(?=(?:同比|比上年|较上年|分别)?(?:增长|下降|上升|增加|减少|提高|[，。；]))/

/** 占零售额比重为3.7%的|家用电器类零售额增长5%: whose share it is stands behind it. */
function behindShare({ text, token }: QuantityView): Label | undefined {
  const owner =
    token.kind === 'percentage' ? OWNER.exec(text.slice(token.end, token.end + 40))?.[1] : undefined
  return owner === undefined ? undefined : wordLabel(owner)
}

/** 总诊疗量中，医院总诊疗量占比: a name that ends in what it is a share of says it already. */
function baseOf(base: string, subject: Label): string {
  return base !== '' && subject.text.endsWith(base) ? '' : base
}

// Matches 甲组占总数的比重最大: whose share it is, of what.
const LARGEST = /^(.{2,}占.{2,}?)的?(?:比重|比例)(?:为|也)?最[高大低小]$/

/** 甲组占总数的比重最大，占|38.6%. */
function largestShare({ left, before, token }: QuantityView): Label | undefined {
  if (!before || token.kind !== 'percentage' || !/^(?:占|达到?|为)$/.test(left.compact.text)) return undefined
  const of = LARGEST.exec(before.compact.text)?.[1]
  return of === undefined ? undefined : wordLabel(`${of}比重`)
}

/** 分别入库24亿元、13亿元，占税收的40%、22%: as many figures stand in one list before. */
function isList({ text, drafts, count }: QuantityView, levels: readonly number[]): boolean {
  return (
    levels.length === count &&
    levels.every((level, i) => {
      const [before, one] = [drafts[levels[i - 1] ?? -1], drafts[level]]
      return i === 0 || (before && one && isJoint(text, before.token.end, one.token.start))
    })
  )
}

/** 咨询类占77.2%、投诉类占12.5%、|其他类|10.3%: the last of the shares needs no 占. */
function goesOn({ left, drafts, token, text, ...view }: QuantityView): Outcome | undefined {
  const last = drafts.at(-1)
  if (token.kind !== 'percentage' || last?.production !== 'share' || left.direction || left.reached)
    return undefined
  const own = labelOf(left)
  const start = own.spans[0]?.start ?? token.start
  if (!/^.{1,12}[类型级等他]$/.test(own.text) || !/^[，,、；;]\s*$/.test(text.slice(last.token.end, start)))
    return undefined
  const base = last.base ?? ''
  const label = joinLabels(own, wordLabel(`占${base}${base === '' ? '比' : '比重'}`))
  return metric({ left, drafts, token, text, ...view }, 'share', { label, ...(base && { base }), noun: own })
}

/** 占|全年|同类警情: the year belongs to what the share is taken of. */
function wholeYear(left: QuantityView['left'], at: number): string {
  return left.compact.times.get(at)?.text === '全年' ? '全年' : ''
}

// Matches 占总投资 at the head of a clause.
const OF_AMOUNT = /^\s*[，,]?(?:约|仅|已)*占([\u4e00-\u9fff]{2,14})$/

/** 占全国592个重点县的|42%: the base is counted itself. */
function ofCounted(view: QuantityView): Outcome | undefined {
  const { text, token, drafts, said, left } = view
  const base = drafts[said.last ?? -1]
  if (token.kind !== 'percentage' || !base || base.token.start < view.clause) return undefined
  const before = text.slice(view.clause, base.token.start)
  const amount = base.token.type === 'quantity' && base.token.kind !== 'percentage'
  const stands = amount && base.token.end + 1 === token.start
  const amountOf = stands ? OF_AMOUNT.exec(before)?.[1] : undefined
  if (!left.compact.text.endsWith('的') || !(OF.test(before) || amountOf !== undefined)) return undefined
  const whose = drafts[said.levels.findLast((index) => drafts[index] !== base) ?? -1]?.label
  return (
    whose &&
    metric(view, 'share', {
      label: joinLabels(
        whose,
        wordLabel('占'),
        amountOf === undefined ? base.label : wordLabel(amountOf),
        wordLabel('比重'),
      ),
      noun: whose,
    })
  )
}

/** Adverbs before 占 are no part of the subject: 仅占, 分别占. */
function plain(label: Label): Label {
  const text = label.text.replace(/(分别|仅|约|已|均|就|还|也|共|各|只|总共|的)+$/, '')
  return text === label.text ? label : { text, spans: label.spans }
}

// Matches 地区生产总值, 用水总量, 道路里程 behind 占; not the rest of 占地面积, 占用耕地, 占道经营.
const NOUN = /^(?:地(?:区|方|表|下|级|市|税)|用[水电气地能工户药油煤热材]|领取|道路)/

/** 占 as a verb of its own: 占地, 占用 and 抢占 are other words, but 占|用水总量 and 占|有罪人数 none. */
function shareWord(words: string, lo: number, hi: number): number {
  const at = words.lastIndexOf('占', hi - 1)
  if (at < lo || '抢侵强独霸'.includes(words.charAt(at - 1) || ' ')) return -1
  if (!'地用领有据道比'.includes(words.charAt(at + 1) || ' ')) return at
  const noun =
    words.charAt(at + 1) === '有' ? HEAD_GUARD_TABLE.at(words, at + 1) !== undefined : isNoun(words, at + 1)
  return noun ? at : -1
}

function isNoun(words: string, at: number): boolean {
  return NOUN.test(words.slice(at, at + 3))
}

/** What a change is against: its own words, the sentence, or the beginning of the years spoken of. */
export function basisOf(view: QuantityView): Basis {
  return view.left.basis ?? view.said.basis ?? view.said.shared ?? (view.long ? 'other' : 'unstated')
}

/** 制造业产值占工业比重52.5%，其中电气机械业增长24.1%: what grew is the 产值. */
export function shareless(whole: Label): Label {
  const found = /^(.{2,})占.+(比重|占比|比例|比)$/.exec(whole.text)
  return found ? wordLabel(found[1] ?? '') : whole
}

/** 增加值占工业的24.5%，|增长8%: a share falls and rises by points; what grew is the amount that has the share. */
export function grownNumerator({ token, left }: QuantityView, of: Draft | undefined): Label | undefined {
  if (token.kind !== 'percentage' || of?.production !== 'share' || !of.base || !of.noun) return undefined
  const grew = /增长$/.test(left.compact.text) && headStart(of.noun.text) !== undefined
  return grew ? of.noun : undefined
}
