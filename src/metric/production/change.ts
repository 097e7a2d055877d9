// Amounts of change, each of the level before it or of a name of its own.
// 例：税收占82.1%，提高|2个百分点 → of the share；发电量增长|8% → 发电量.
import type { Basis } from '../../model/metric.ts'
import { unitOf } from '../context/counted-in.ts'
import { metric } from '../context/outcome.ts'
import {
  type Draft,
  joinLabels,
  type Label,
  labelOf,
  type Outcome,
  type QuantityView,
  wordLabel,
} from '../context/view.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'
import { readLabel } from '../name/label.ts'
import { uponBasis, withoutUpon } from '../name/own/built-upon.ts'
import { raised } from '../name/own/listed-behind.ts'
import { unclaused } from '../name/own/reckoned.ts'
import { withoutSuperlative } from '../name/own/superlatives.ts'
import { ownerOf } from '../name/owners.ts'
import { pullerOf } from '../name/shared/contribution.ts'
import { dimensionOf } from '../name/shared/dimension.ts'
import { contrasted, leadingLike, producedLike } from '../name/shared/neighbours.ts'
import { amongHead, attributed, headStart, sharedHead } from '../name/shared/parts.ts'
import { sideOf, wholeSide } from '../name/shared/sides.ts'
import { outputOf } from '../name/shared/themed-outputs.ts'
import { turnedWhole } from '../name/shared/turned-whole.ts'
import { thriving } from '../name/told.ts'
import { hanDigit } from '../scan/chars.ts'
import { isPercent } from '../scan/token.ts'
import { beyondGoal } from './beyond-goal.ts'
import { isNegative, signOf, unsigned } from './change-sign.ts'
import { beside, countOfRate, isShare, lastTold, levelBefore, sameLabel } from './changed-level.ts'
import { daysOf } from './days.ts'
import { withGain } from './gain.ts'
import { beyondAmount, oneMore, shareOfEach } from './more-changes.ts'
import { movedStanding, unplaced } from './moved-places.ts'
import { isNoAmount } from './no-amount.ts'
import { basisOf, grownNumerator, shareless } from './share.ts'

/** 增长8%, 提高0.86个百分点: an amount of change, of the level before it or of its own label. */
export function change(view: QuantityView): Outcome | undefined {
  const more = oneMore(view) ?? beyondAmount(view) ?? beyondGoal(view)
  if (more) return more
  const { left, said, drafts, token } = view
  const direction = left.direction ?? signOf(view)
  // 消费拉动生产总值增长2.2个百分点 is a contribution, a figure of its own.
  if (direction === 'up' && /拉动.{2,}/.test(labelOf(left).text) && token.kind === 'percentage-point')
    return metric(view, 'contribution', {
      label: joinLabels(pullerOf(view), labelOf(left), wordLabel('增长')),
    })
  if (!direction || isNoAmount(view)) return undefined
  const own = ownWords(view)
  const measured = own.text === '' ? beside(view) : undefined
  const outer = view.before ? undefined : (said.whole ?? said.outer)
  const level =
    own.text === ''
      ? (levelBefore(view, measured) ?? said.last ?? outer ?? lastTold(view))
      : sameLabel(view, own)
  const part = partOfList(view, own)
  const { label, of } = named(view, own, level, part)
  const previous = own.text === '' ? drafts[said.last ?? outer ?? -1]?.change : undefined
  const gap = measured === undefined ? undefined : (said.basis ?? 'other')
  const goesOn =
    previous &&
    !view.aside &&
    (previous.of === undefined || previous.of === level) &&
    !(previous.basis === 'other' && isAgainst(view))
  const basis =
    left.basis ??
    uponBasis(view) ??
    gap ??
    (goesOn ? previous.basis : (listedBasis(view) ?? turnedBefore(view)?.basis ?? basisOf(view)))
  const reckoned = RECKONED.exec(left.compact.text)?.[1]
  return metric(unsigned(view, direction), 'change', {
    label,
    ...(reckoned !== undefined && { reckoned }),
    ...(part && view.name && part.text !== view.name.text && { headed: true as const }),
    change: {
      direction: isNegative(token) && direction === 'up' ? 'down' : direction,
      basis,
      ...(of === undefined ? {} : { of }),
    },
  })
}

// Matches 超额完成年度任务, 高于目标, 快于全省平均 before an amount.
const AGAINST =
  /(?:目标|任务|计划|预期|预算|进度|平均(?:水平|值|增速)?|[超高低快慢]于?全[国省市区县])[\u4e00-\u9fff]{0,4}$/

/** 高于目标2.1个百分点，|增长20.6%: what was measured against a goal or others is no basis of what follows. */
function isAgainst({ drafts, said, text }: QuantityView): boolean {
  const start = drafts[said.last ?? said.outer ?? -1]?.token.start ?? 0
  return AGAINST.test(text.slice(Math.max(0, start - 12), start))
}

// Matches 、减少, 和增加, ，提高 between two amounts of one list.
const TURNED = /^(?:[、，,]?(?:和|及|与|以及)|[、，,])[增减提升下上回降压扩][\u4e00-\u9fff]$/

/** 甲、乙、丙分别比上年末增加3公里、减少|2公里和增加|1公里: the verb alone turns, what they are compared with does not. */
function listedBasis({ drafts, said, text, token }: QuantityView): Basis | undefined {
  const last = drafts[said.last ?? -1]
  const since = last && !last.change && !said.shared ? sinceYear(text, drafts.at(-2), last, token) : undefined
  if (since) return since
  if (!last?.change || last.token.type !== 'quantity' || last.token.unit !== token.unit) return undefined
  return TURNED.test(text.slice(last.token.end, token.start)) ? last.change.basis : undefined
}

// Matches 比2013年末增加, 较2015年提高 before an amount, and ，增加 where it goes on.
const SINCE_YEAR = /(?:[比较](?:19|20)\d{2}年[末底初]?|[，、])(增加|减少|增长|下降|提高|降低)了?$/

/** 人口312万人，比2013年末增加2.1万人；城镇150万人，增加|1.5万人: the next of a list has grown since the same year. */
function sinceYear(
  text: string,
  before: Draft | undefined,
  level: Draft,
  token: QuantityView['token'],
): Basis | undefined {
  if (before?.change?.basis !== 'other' || before.token.type !== 'quantity') return undefined
  if (before.token.unit !== token.unit || !/^[；，]/.test(text.charAt(before.token.end))) return undefined
  const verb = SINCE_YEAR.exec(text.slice(Math.max(0, before.token.start - 16), before.token.start))?.[1]
  return verb !== undefined && text.slice(level.token.end, token.start).replace(/^[，、]/, '') === verb
    ? 'other'
    : undefined
}

/** The words that name what changed; empty where none do. */
function ownWords(view: QuantityView): Label {
  const stated = collective(view, withoutUpon(view, unclaused(labelOf(view.left))))
  // 月均环比下降6%, 提前两年实现翻一番.
  const words = /^(?:[年季月周日]均?|(?:提前|如期|率先)(?:实现)?)$/.test(stated.text) ? wordLabel('') : stated
  const counted = words.text === '' ? countedBehind(view) : undefined
  if (counted) return counted
  return withGain(view, (words.text === '' ? daysOf(view) : undefined) ?? compared(view, words) ?? words)
}

/** 投资12亿元，比上年增加2个|站点: those counted name the change, where it is not of the level before. */
function countedBehind({ right, text, token, drafts, said }: QuantityView): Label | undefined {
  if (!right || right.linked || token.kind !== 'count' || token.unit === '') return undefined
  const noun = text.slice(right.noun.start, right.noun.end)
  const level = drafts[said.level ?? said.last ?? -1]?.label.text
  return level?.includes(noun) ? undefined : wordLabel(noun)
}

/** 商品零售额中，甲类、乙类分别增长15%、9%: each name of the list has the head. */
function partOfList(view: QuantityView, own: Label): Label | undefined {
  const { said, token } = view
  const one = view.name ?? own
  if (one.text === '') return undefined
  // 从主要产品产量看，精制茶增长24%: what is told of each was said.
  const { listed } = said
  if (listed && headStart(listed.text) === 0 && isPercent(token) && headStart(one.text) === undefined)
    return one.text.length > 12 ? undefined : joinLabels(one, listed)
  const among = said.among ? amongHead(one, said.among) : undefined
  // 降水量偏多的有7个省，其中青山省偏多27%
  const turned = turnedBefore(view)
  if (turned && one.text.length <= 16 && headStart(one.text) === undefined)
    return joinLabels(one, turned.head)
  const whole = wholeOf(view)
  if (among || !whole) return among
  // 粮食产量增长5%，其中玉米、大豆分别增长3%、2%
  const crop = view.name && isPercent(token) ? producedLike(one.text, whole.text) : undefined
  return sharedHead(view, one, whole, !isPercent(token)) ?? crop
}

/** What changed with those that 其中 takes apart. */
function turnedBefore({ drafts, said, token }: QuantityView): ReturnType<typeof turnedWhole> {
  const whole = drafts[said.whole ?? -1]
  const counted = whole?.token.type === 'quantity' && whole.token.kind === 'count'
  return counted && isPercent(token) ? turnedWhole(whole.label) : undefined
}

/** The name of what changed, and the level that it is of, as an index into the drafts. */
function named(
  view: QuantityView,
  own: Label,
  level: number | undefined,
  part: Label | undefined,
): { readonly label: Label; readonly of: number | undefined } {
  const { said, drafts } = view
  // 甲类增幅最大，达62%；其次是乙类，|增长35%: each of a row has its name before it.
  const next = view.before !== undefined && /^其次|^再次|^然后/.test(view.before.compact.text)
  const clause =
    own.text === '' && view.before && (next || level === undefined)
      ? raised(withoutSuperlative(labelOf(view.before)))
      : undefined
  const name =
    shareOfEach(view, own) ??
    part ??
    sideOf(view, own) ??
    wholeSide(view, own) ??
    outputOf(view, own) ??
    ownerOf(view, own) ??
    besideLast(view, own) ??
    dimensionOf(own, said.levels, drafts) ??
    attributed(view, own) ??
    clause ??
    thriving(view, own) ??
    economy(own)
  const stated = drafts[level ?? -1]
  const grown = name.text === '' ? grownNumerator(view, stated) : undefined
  if (grown) return { label: grown, of: undefined }
  // 案件连续6年年均下降: what fell is what the run is of.
  const run = stated?.production === 'streak'
  const told = run
    ? (stated.noun ?? said.topic)
    : ((name.text === '' ? (sameMeasure(view, stated) ?? countOfRate(view, stated)) : undefined) ??
      unplaced(view, stated?.label))
  const label = name.text !== '' ? name : told?.text ? told : readLabel(view).label
  const linked = !(part && view.name) && !run && !next && !stated?.change && told === stated?.label
  return { label, of: linked ? level : undefined }
}

/** 水位回升5.6米、增加储量28.9亿立方米，连续6年累计回升|9.36米: of what rose in that measure, not of what was told last. */
function sameMeasure({ drafts, token, text }: QuantityView, stated: Draft | undefined): Label | undefined {
  if (token.kind !== 'measure' || unitOf(stated) === token.unit) return undefined
  const same = drafts.slice(-6).findLast((draft) => draft.change && unitOf(draft) === token.unit)
  return same && !text.slice(same.token.end, token.start).includes('。') ? same.label : undefined
}

// Matches 四项指数, 上述两项指标 before 分别: as many levels as were told before.
const SET = /^(?:以上|上述|这)?([两二三四五六七八])[项大类种个](?:指数|指标|数据|数字)(?:均|全面|同比)?$/

/** 事故86起，造成死亡9人、受伤95人，三项指数分别下降: each is of the level in its place. */
function collective({ left, count, said }: QuantityView, own: Label): Label {
  const number = left.respectively ? SET.exec(own.text)?.[1] : undefined
  const several = number !== undefined && (hanDigit(number === '两' ? '二' : number) ?? 0) === count
  return several && said.levels.length >= count ? wordLabel('') : own
}

/** What the name said last lends: 出厂价格下降3%，|购进价格|下降4%；汽车产量增长5%，|电池|增长8%. */
function besideLast({ said, drafts, token }: QuantityView, own: Label): Label | undefined {
  const last = drafts[said.last ?? -1]
  if (!last || own.text === '') return undefined
  const alike = last.change && isPercent(token) && !VERB_TABLE.at(own.text, 0)
  return (
    leadingLike(own.text, last.label.text) ??
    contrasted(own.text, last.label.text) ??
    (alike ? producedLike(own.text, last.label.text) : undefined)
  )
}

/** What has the part whose change this may be. */
function wholeOf({ token, said, drafts, text, clause, apart }: QuantityView): Label | undefined {
  const taken = drafts[said.whole ?? -1]
  const alike = taken?.token.type === 'quantity' && (taken.token.unit === token.unit || isPercent(token))
  const last = drafts[said.last ?? -1]
  const goesOn = taken !== undefined && last?.change !== undefined
  const parted = /^\s*其中/.test(text.slice(clause, clause + 4)) || goesOn ? said.topic : undefined
  // 企业1486家，增加值增长6%，其中民营企业7%: a count of things has no growth to share.
  const own = alike && (headStart(taken.label.text) !== undefined || !parted) ? taken.label : undefined
  const wide = own ?? said.headed ?? parted ?? apart
  return wide && (token.kind === 'percentage' ? shareless(wide) : wide)
}

// Matches 名义增长, 实际年均增长: how a growth was reckoned.
const RECKONED = /(名义|实际|现价|同口径|可比口径)(?:同比|年均|比上年)?[\u4e00-\u9fff]{2,3}$/

/** 经济增长 is the name of an indicator. */
function economy(own: Label): Label {
  return own.text === '经济' ? joinLabels(own, wordLabel('增长')) : own
}

/** 占43.7%，比重下降1.4个百分点 compares the share; 居民消费价格上涨2.2%，涨幅扩大 the rise. */
function compared(view: QuantityView, own: Label): Label | undefined {
  const { drafts, said, before, left } = view
  const last = drafts[said.last ?? -1]
  // 养老金水平再次提高，人均增加1680元.
  if (/^(人均|户均|平均|每人)$/.test(own.text)) {
    const whose = drafts[said.level ?? -1]?.label ?? (before && labelOf(before))
    return whose && joinLabels(own, whose)
  }
  const standing = movedStanding(view, own)
  if (standing) return standing
  if (!last) return undefined
  // 秋粮收获86万亩，进度同比快1.4个百分点
  const reached = own.text === '进度' ? drafts[said.level ?? said.last ?? -1]?.label : undefined
  if (reached && !reached.text.endsWith('进度')) return joinLabels(reached, own)
  if (/^(所占|其)?(比重|占比|比例|份额)$/.test(own.text))
    // 占支出的8.8%，增长7.5%，占比提高0.3个百分点: what was told between is of the amount.
    return (last.change ? said.levels.some((level) => isShare(drafts[level])) : isShare(last))
      ? wordLabel('')
      : undefined
  if (!/^(涨幅|降幅|增幅|增速)$/.test(own.text)) return undefined
  // 投诉总量增速为12%，较上年增速下降18个百分点: the growth told as a level.
  if (!last.change) return last.label.text.endsWith(own.text) ? last.label : undefined
  // 甲、乙分别增长5%、4%，增速分别回落1.2、0.8个百分点: each is of the growth in its place.
  const grown = view.count > 1 ? drafts[drafts.length - view.count] : undefined
  if (grown?.change && left.respectively && !grown.label.text.endsWith(own.text))
    return joinLabels(grown.label, own)
  if (last.label.text.endsWith(own.text)) return view.place > 0 ? last.label : undefined
  return joinLabels(last.label, own)
}
