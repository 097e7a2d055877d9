// The grammar of quantities: ordered productions, one a construction, each with an id. The first that accepts
// a quantity says what it is; what none accepts is a bare count named by its surroundings.

import { toNumber } from '../text/decimal.ts'
import { AIM_ALONE, aim } from './aim.ts'
import { fulfilment, goalAmount } from './fulfilment.ts'
import { withGain } from './gain.ts'
import { readLabel } from './label.ts'
import { level } from './level.ts'
import { VERB_TABLE } from './lexicon/labels.ts'
import { isPercent } from './lists.ts'
import { metric, none } from './outcome.ts'
import { unclaused } from './own-name.ts'
import { amongHead, attributed, sharedHead } from './parts.ts'
import { ratio } from './ratio.ts'
import { basisOf, share } from './share.ts'
import { threshold } from './threshold.ts'
import type { Draft, Label, Outcome, QuantityView } from './view.ts'
import { joinLabels, labelOf, spanLabel, wordLabel } from './view.ts'

export interface Production {
  readonly id: string
  readonly read: (view: QuantityView) => Outcome | undefined
}

// Matches 被评为“先进法院”|并记集体三等功: what else was given goes on behind the run.
const RUN_END = /(?<=[”》位一二三四优])并(?=[\u4e00-\u9fff]).*$/

/** 连续十四年获得…: an unbroken run. */
function streak(view: QuantityView): Outcome | undefined {
  const { token, left } = view
  if (
    !left.streak ||
    !['年', '个月', '届', '次', '个季度', '个年度', '年度', '月', '天', '轮'].includes(token.unit)
  )
    return undefined
  // 成为全市唯一连续两年获评优秀的城区: the words before 连续 are no subject.
  const subject = labelOf(left)
  const own = /^(成为|是|系).*(唯一|首个|第一)/.test(subject.text) ? wordLabel('') : subject
  const tail = clauseAfter(view, token.end)
  const lasting =
    own.text === '' &&
    /^(稳定|保持|位居|居|下降|增长|实现|超|突破|在|高于|低于|快于|慢于|优于|好于|达|$)/.test(tail.text)
  const whose = lasting ? (view.said.topic ?? (view.before && undone(labelOf(view.before)))) : undefined
  const run = wordLabel(tail.text.replace(RUN_END, '').replace(/在$/, ''))
  const words = joinLabels(whose ?? own, wordLabel('连续'), run.text === tail.text ? tail : run)
  return metric({ ...view, token: { ...token, kind: 'duration' } }, 'streak', {
    label: words,
    stock: true,
    noun: whose ?? own,
  })
}

/** 粮食总产量再创新高: what was reached is no part of the name. */
function undone(label: Label): Label {
  return wordLabel(
    label.text.replace(/(再|又|均|屡|双双|首次)?(了|创|达|增|下降|提升|回升|稳中|历史).*$/, ''),
  )
}

/** The rest of the clause behind a place, up to the next quantity. */
function clauseAfter(view: QuantityView, from: number): ReturnType<typeof spanLabel> {
  let end = from
  const next = view.tokens
    .slice(view.index + 1, view.index + 6)
    .find((t) => t.type === 'quantity' || (t.type === 'mark' && t.mark !== 'open' && t.mark !== 'close'))
  const limit = Math.min(next?.start ?? view.text.length, from + 40)
  while (end < limit && view.text.charAt(end) !== '\n') end++
  return spanLabel(view.text, { start: from, end })
}

/** 增长8%, 提高0.86个百分点: an amount of change, of the level before it or of its own label. */
function change(view: QuantityView): Outcome | undefined {
  const { left, said, drafts, token } = view
  // 消费拉动生产总值增长2.2个百分点 is a contribution, a figure of its own.
  if (left.direction === 'up' && /拉动.{2,}/.test(labelOf(left).text) && token.kind === 'percentage-point')
    return metric(view, 'contribution', { label: joinLabels(labelOf(left), wordLabel('增长')) })
  if (
    !left.direction ||
    left.streak ||
    isYardstick(view) ||
    (view.right && !view.right.linked && token.kind === 'count' && left.hi <= left.lo && isOf(view))
  )
    return undefined
  const words = unclaused(labelOf(left))
  const own = withGain(view, compared(view, words) ?? words)
  const measured = own.text === '' ? beside(view) : undefined
  const several = own.text === '' && view.count > 1
  const pairs = left.respectively || said.list.length < 2 ? said.levels.slice(-view.count) : said.list
  const listed = several && pairs.length >= view.count ? pairs[view.place] : undefined
  const outer = view.before ? undefined : (said.whole ?? said.outer)
  const prior = several && listed === undefined ? turnedBefore(view) : undefined
  const level =
    prior ??
    listed ??
    measured ??
    (own.text === ''
      ? (placeMoved(view) ?? shared(view) ?? inUnit(view) ?? said.last ?? outer)
      : sameLabel(view, own))
  const taken = drafts[said.whole ?? -1]
  const alike = taken?.token.type === 'quantity' && (taken.token.unit === token.unit || isPercent(token))
  const parted = /^\s*其中/.test(view.text.slice(view.clause, view.clause + 4)) ? said.topic : undefined
  const wide = (alike ? taken.label : undefined) ?? said.headed ?? parted ?? view.apart
  const whole = wide && (token.kind === 'percentage' ? shareless(wide) : wide)
  const among = own.text !== '' && said.among ? amongHead(own, said.among) : undefined
  const part =
    among ?? (own.text !== '' && whole ? sharedHead(view, own, whole, !isPercent(token)) : undefined)
  const clause = own.text === '' && level === undefined && view.before ? labelOf(view.before) : undefined
  const named = part ?? attributed(view, own) ?? clause ?? economy(own)
  // 案件连续6年年均下降: what fell is what the run is of.
  const run = drafts[level ?? -1]?.production === 'streak'
  const told = run ? (drafts[level ?? -1]?.noun ?? said.topic) : unplaced(view, drafts[level ?? -1]?.label)
  const label = named.text !== '' ? named : told?.text ? told : readLabel(view).label
  const of =
    level !== undefined && !run && !drafts[level]?.change && told === drafts[level]?.label
      ? { of: level }
      : {}
  const previous = own.text === '' ? drafts[said.last ?? outer ?? -1]?.change : undefined
  const gap = measured === undefined ? undefined : (said.basis ?? 'other')
  const goesOn = own.text === '' && previous && !view.aside
  const basis = left.basis ?? gap ?? (goesOn ? previous.basis : basisOf(view))
  const reckoned = RECKONED.exec(left.compact.text)?.[1]
  return metric(unsigned(view), 'change', {
    label,
    ...(reckoned !== undefined && { reckoned }),
    change: {
      direction: isNegative(token) && left.direction === 'up' ? 'down' : left.direction,
      basis,
      ...of,
    },
  })
}

/** 增长-9.7% fell by 9.7%: the amount has no sign. */
function unsigned(view: QuantityView): QuantityView {
  const { token, left } = view
  return token.value && isNegative(token) && left.direction === 'up'
    ? { ...view, token: { ...token, value: { ...token.value, digits: -token.value.digits } } }
    : view
}

function isNegative({ value }: QuantityView['token']): boolean {
  return value !== undefined && value.digits < 0n
}

// Matches 名义增长, 实际年均增长: how a growth was reckoned.
const RECKONED = /(名义|实际|现价|同口径|可比口径)(?:同比|年均|比上年)?[\u4e00-\u9fff]{2,3}$/

/** 收、支各减少12万元、8万元，各下降10%、7%: each is of the change in its place before. */
function turnedBefore({ drafts, said, left, count }: QuantityView): number | undefined {
  const at = drafts.length - count
  if (!left.respectively || said.levels.length > 0 || said.last === undefined || at < 0) return undefined
  return drafts.slice(at).every((draft) => draft.change) ? at : undefined
}

/** 低于年初确定4.3%的目标 states the goal, 增长6%的目标 a growth. */
function isYardstick({ text, token, left }: QuantityView): boolean {
  if (!/^的(年度|控制|预期|目标)*(目标|控制线|上限)/.test(text.slice(token.end, token.end + 8))) return false
  return /(高|低|好|优|多|少)于[^，,。；]*$/.test(left.compact.text)
}

/** 减少贫困户12户 is a change; 降低900多万个体工商户税负 eases what the counted have. */
function isOf({ token, left, right, text }: QuantityView): boolean {
  if (token.unit !== '' || /(降低|减轻|缓解)$/.test(left.compact.text)) return true
  // 增加500万沼气用户 counts those who came.
  return right !== undefined && /[户人员者]$/.test(text.slice(right.noun.start, right.noun.end))
}

/** 失业率3.2%，比控制目标4%低0.8个百分点: the level beside the yardstick of its clause. */
function beside({ text, drafts, said, clause }: QuantityView): number | undefined {
  const yardstick = drafts[said.last ?? -1]
  if (!yardstick || yardstick.change || yardstick.token.start < clause) return undefined
  if (!/^\s*[则也均仍]?[比较](?![较例重])/.test(text.slice(clause, yardstick.token.start))) return undefined
  const others = said.levels.filter((level) => level !== said.last)
  // 支出52亿元，完成预算的108%，比上年42亿元增加: what was compared is in the unit of its yardstick.
  const alike = others.findLast((level) => {
    const other = drafts[level]
    return other?.production !== 'goal' && unitOf(other?.token) === unitOf(yardstick.token)
  })
  return alike ?? others.at(-1)
}

/** 桥梁87万座、6千万米，增加2万座、49万米: each change is of the level in its own unit. */
function inUnit({ token, said, drafts }: QuantityView): number | undefined {
  if (said.level === undefined || isPercent(token)) return said.level
  if (unitOf(drafts[said.level]?.token) === token.unit) return said.level
  return said.levels.findLast((level) => unitOf(drafts[level]?.token) === token.unit) ?? said.level
}

/** 满意度居全市第二，提高0.6个百分点: points are of what has the place. */
function unplaced({ token, said, drafts }: QuantityView, label: Label | undefined): Label | undefined {
  const place = drafts[said.levels.findLast((level) => drafts[level]?.production === 'rank') ?? -1]
  if (!label || !isPercent(token) || place?.label.text !== label.text) return label
  const words = label.text.replace(`${place.scope ?? ''}排名`, '')
  return words === '' ? label : wordLabel(words)
}

/** 满意度99.5%，居全市第一，比上年上升2位: what rose by places is the place. */
function placeMoved({ token, said, drafts, left }: QuantityView): number | undefined {
  if (!/^(?:位|名|个?位次|个?名次)$/.test(token.unit)) return undefined
  // 教师120名，居全市第2，比上年增加5名 counts the teachers.
  if (token.unit === '名' && /(?:增加|减少|增|减|多|少)了?$/.test(left.compact.text)) return undefined
  return said.levels.findLast((level) => drafts[level]?.production === 'rank')
}

function unitOf(token: Draft['token'] | undefined): string | undefined {
  return token?.type === 'quantity' ? token.unit : undefined
}

/** 税收占82.1%，提高2个百分点: points are of the percentage stated last. */
function shared({ token, drafts, said }: QuantityView): number | undefined {
  const last = drafts[said.last ?? -1]
  const rate = last?.token.type === 'quantity' && last.token.kind === 'percentage' && !last.change
  return rate && token.kind === 'percentage-point' ? said.last : undefined
}

/** 经济增长 is the name of an indicator. */
function economy(own: Label): Label {
  return own.text === '经济' ? joinLabels(own, wordLabel('增长')) : own
}

/** 制造业产值占工业比重52.5%，其中电气机械业增长24.1%: what grew is the 产值. */
function shareless(whole: Label): Label {
  const found = /^(.{2,})占.+(比重|占比|比例|比)$/.exec(whole.text)
  return found ? wordLabel(found[1] ?? '') : whole
}

/** 占43.7%，比重下降1.4个百分点 compares the share; 居民消费价格上涨2.2%，涨幅扩大 the rise. */
function compared({ drafts, said, before }: QuantityView, own: Label): Label | undefined {
  const last = drafts[said.last ?? -1]
  // 养老金水平再次提高，人均增加1680元.
  if (/^(人均|户均|平均|每人)$/.test(own.text)) {
    const whose = drafts[said.level ?? -1]?.label ?? (before && labelOf(before))
    return whose && joinLabels(own, whose)
  }
  if (!last) return undefined
  if (/^(所占|其)?(比重|占比|比例|份额)$/.test(own.text))
    return last.production === 'share' ? wordLabel('') : undefined
  if (!/^(涨幅|降幅|增幅|增速)$/.test(own.text) || !last.change || last.label.text.endsWith(own.text))
    return undefined
  return joinLabels(last.label, own)
}

/** The level of this sentence that has the same name. */
function sameLabel(view: QuantityView, own: Label): number | undefined {
  const level = view.said.level
  const label = level === undefined ? undefined : view.drafts[level]?.label.text
  return label === own.text || label === attributed(view, own)?.text ? level : undefined
}

// Matches 百五十, 三千; not 百, 三五. Searched from both ends, since a line of numerals may be a megabyte long.
function isCompound(written: string): boolean {
  const scale = written.search(/[百千万亿]/)
  if (scale < 0) return false
  return (
    /[一二三四五六七八九]/.test(written.slice(scale)) ||
    /[一二三四五六七八九两]/.test(written.slice(0, scale))
  )
}

/** Two people, three towns: a bare Han numeral is a name or a word until something proves that it counts. */
function bareHan(view: QuantityView): Outcome | undefined {
  const { token, left } = view
  if (token.form !== 'han' || token.exactNumber !== undefined) return undefined
  const value = token.value ? toNumber(token.value) : 0
  const written = view.text.slice(token.numberStart, token.numberEnd)
  if (token.bare && view.text.charAt(token.numberStart - 1) === '每')
    return none('word', 'each hundred or thousand')
  if (token.unit === '')
    return token.marked || isCompound(written) ? undefined : none(value < 2 ? 'word' : 'name', 'bare numeral')
  if (token.marked || token.approximation || token.low || left.total || left.cumulative) return undefined
  if (['percentage', 'percentage-point', 'multiple', 'money'].includes(token.kind)) return undefined
  if (token.unit === '个百分点' || /[百千万亿]/.test(written))
    return token.bare ? none('name', 'bare numeral') : undefined
  if (value < 2 || token.bare) return none('word', 'indefinite article')
  if (left.direction || left.to) return undefined
  if (isTally(view, written)) return undefined
  if (left.from && /^[^，,。；、]{0,14}[到至为]/.test(view.text.slice(token.end, token.end + 16)))
    return undefined
  const verb = VERB_TABLE.before(left.compact.text, left.hi, left.lo)
  const counted = '家所名人件起宗座条场项个辆套部届次批处'.includes(token.unit)
  if (counted && (verb || left.has) && view.right && '家所名人件起宗座条场'.includes(token.unit))
    return undefined
  if (counted && view.right && isHeld(view)) return undefined
  return none(
    token.kind === 'duration' ? 'time' : '个大项类种条'.includes(token.unit) ? 'name' : 'word',
    'bare numeral',
  )
}

/** 下辖十八个村、两个社区: what a place has is counted. */
function isHeld({ text, token, clause }: QuantityView): boolean {
  return /(?:共有|共辖|下辖|现辖|管辖|辖)(?:[^，,。；：]*[、和])?$/.test(
    text.slice(Math.max(clause, token.start - 24), token.start),
  )
}

/** 编发《工作简报》十四期，新建道路三条；: behind its name a number with a unit counts what was done. */
function isTally({ left, text, token, right }: QuantityView, written: string): boolean {
  if (
    right ||
    token.kind !== 'count' ||
    !/^(?:[两二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)$/.test(written)
  )
    return false
  const named = left.hi - left.lo > 3 && VERB_TABLE.at(left.compact.text, left.lo) !== undefined
  return named && /^[，。；、,;]|^$/.test(text.charAt(token.end))
}

const LENGTHS =
  /(持续|长达|期限|时间|时长|时限|寿命|年限|工期|周期|天数|时数|年数|周岁|用时|耗时|历时|为期|提速|缩短|压缩|压减|平均|审批|办理|不超过|天)$/

/** 五年, 3个月: a length of time is a result only where a name or verb says so. */
function duration(view: QuantityView): Outcome | undefined {
  const { token, left } = view
  if (token.kind !== 'duration') return undefined
  if (token.unit === '周年' && !left.reached) return none('time', 'anniversary')
  // 政策再延长三年 says how long it holds; 时限延长3天 is a result.
  if (token.unit === '年' && token.form === 'han' && left.compact.text.endsWith('延长'))
    return none('time', 'length of time')
  if (view.text.charAt(token.start - 1) === '的' && token.form === 'han')
    return none('time', 'length of time')
  if (left.direction || left.to || left.streak) return undefined
  const words = left.compact.text.slice(left.lo, left.hi)
  if (
    (LENGTHS.test(words) || (token.low && LENGTHS.test(left.compact.text))) &&
    (token.form === 'arabic' || token.low)
  )
    return undefined
  if (token.unit !== '年' && left.reached && words.length > 1) return undefined
  // 优良天数连续4年|稳定在325天以上
  if (token.unit === '天' && !view.right && /(稳定在|保持在|维持在|达到?)$/.test(left.compact.text))
    return undefined
  if (
    token.unit !== '年' &&
    token.unit !== '年度' &&
    !view.right &&
    words.length >= 2 &&
    token.form === 'arabic'
  )
    return undefined
  return none('time', 'length of time')
}

/** In the order in which they are tried. */
export const PRODUCTIONS: readonly Production[] = [
  { id: 'streak', read: streak },
  { id: 'ratio', read: ratio },
  { id: 'threshold', read: threshold },
  { id: 'bare-han', read: bareHan },
  { id: 'duration', read: duration },
  { id: 'goal', read: goalAmount },
  { id: AIM_ALONE, read: aim },
  { id: 'share', read: fulfilment },
  { id: 'share', read: share },
  { id: 'change', read: change },
  { id: 'level', read: level },
]
