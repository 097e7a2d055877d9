// The grammar of quantities: ordered productions, one a construction, each with an id. The first that accepts
// a quantity says what it is; what none accepts is a bare count named by its surroundings.
import type { Basis } from '../model/metric.ts'
import { toNumber } from '../text/decimal.ts'
import { codeAt, isHan } from './chars.ts'
import { readLabel, sharedHead, unclaused } from './label.ts'
import { level } from './level.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from './lexicon/labels.ts'
import { metric, none } from './outcome.ts'
import type { Label, Outcome, QuantityView } from './view.ts'
import { joinLabels, labelOf, spanLabel, wordLabel } from './view.ts'

export interface Production {
  readonly id: string
  readonly read: (view: QuantityView) => Outcome | undefined
}

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
    own.text === '' && /^(稳定|保持|位居|居|下降|增长|实现|超|突破|在|高于|低于|达)/.test(tail.text)
  const words = joinLabels(lasting ? (view.said.topic ?? own) : own, wordLabel('连续'), tail)
  return metric({ ...view, token: { ...token, kind: 'duration' } }, 'streak', {
    label: words,
    stock: true,
    noun: own,
  })
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

/** 占…的82.1%: a share, of what was said before or of its own subject. */
function share(view: QuantityView): Outcome | undefined {
  const { left, token, said } = view
  const words = left.compact.text
  const at = shareWord(words, left.lo, words.length)
  if (at < 0 || (token.kind !== 'percentage' && token.unit !== '' && token.kind !== 'count')) return undefined
  if (token.kind === 'count' && token.unit !== '席' && token.unit !== '个' && token.unit !== '')
    return undefined
  const own = view.name ?? plain(labelOf(left, left.lo, at))
  const subject = own.text !== '' ? own : (said.topic ?? readLabel(view).label)
  const tail = words
    .slice(at + 1, Math.max(at + 1, left.hi))
    .replace(/(的)?(比重|比例|份额|比)?(为|达|达到|的)?$/, '')
  const base = tail === '' ? (said.base ?? '') : labelOf(left, at + 1, at + 1 + tail.length).text
  const label = joinLabels(
    subject,
    wordLabel('占'),
    wordLabel(base),
    wordLabel(token.kind === 'percentage' ? (base === '' ? '比' : '比重') : ''),
  )
  const change = left.direction ? { change: { direction: left.direction, basis: basisOf(view) } } : {}
  return metric(view, 'share', { label, ...(base && { base }), ...change, noun: subject })
}

/** Adverbs before 占 are no part of the subject: 仅占, 分别占. */
function plain(label: Label): Label {
  const text = label.text.replace(/(分别|仅|约|已|均|就|还|也|共|各|只|总共|的)+$/, '')
  return text === label.text ? label : { text, spans: label.spans }
}

/** 占 as a verb of its own: 占地, 占用 and 抢占 are other words. */
function shareWord(words: string, lo: number, hi: number): number {
  const at = words.lastIndexOf('占', hi - 1)
  if (at < lo) return -1
  if (
    '地用领有据道比'.includes(words.charAt(at + 1) || ' ') ||
    '抢侵强独霸'.includes(words.charAt(at - 1) || ' ')
  )
    return -1
  return at
}

/** 增长8%, 提高0.86个百分点: an amount of change, of the level before it or of its own label. */
function change(view: QuantityView): Outcome | undefined {
  const { left, said, drafts, token } = view
  if (
    !left.direction ||
    left.streak ||
    (view.right && !view.right.linked && token.kind === 'count' && left.hi <= left.lo && token.unit !== '')
  )
    return undefined
  const own = unclaused(labelOf(left))
  const several = own.text === '' && view.count > 1
  const pairs = left.respectively || said.list.length < 2 ? said.levels.slice(-view.count) : said.list
  const listed = several && pairs.length >= view.count ? pairs[view.place] : undefined
  const level = listed ?? (own.text === '' ? (said.level ?? said.last) : sameLabel(view, own.text))
  const whole = drafts[said.whole ?? -1]?.label ?? said.headed ?? view.apart
  const named = own.text !== '' && whole ? (sharedHead(view, own, whole) ?? own) : own
  const label = named.text !== '' ? named : (drafts[level ?? -1]?.label ?? readLabel(view).label)
  const of = level !== undefined && !drafts[level]?.change ? { of: level } : {}
  const previous = own.text === '' ? drafts[said.last ?? -1]?.change : undefined
  const basis = left.basis ?? (own.text === '' && previous ? previous.basis : basisOf(view))
  return metric(view, 'change', { label, change: { direction: left.direction, basis, ...of } })
}

function basisOf(view: QuantityView): Basis {
  return view.left.basis ?? view.said.basis ?? (view.long ? 'other' : 'unstated')
}

/** The level of this sentence that has the same name. */
function sameLabel(view: QuantityView, label: string): number | undefined {
  const level = view.said.level
  return level !== undefined && view.drafts[level]?.label.text === label ? level : undefined
}

/** 亿元以上项目, 60岁以上老年人口: a threshold inside a name. */
function threshold(view: QuantityView): Outcome | undefined {
  const { token, text, right } = view
  const bound = token.approximation === 'at-least' || token.approximation === 'at-most'
  if (
    token.kind === 'duration' &&
    /^(以内|之内|内)[\u4e00-\u9fff]{2,12}率/.test(view.text.slice(token.unitEnd, token.unitEnd + 16))
  ) {
    return none('name', 'length of time in a name')
  }
  const personal = token.unit === '岁' || token.unit === '周岁'
  const rate = RATE_HEAD_TABLE.before(view.left.compact.text, view.left.hi, view.left.lo)
  if (personal && !rate && !view.left.direction) return none('name', 'age in a name')
  if (token.approximation && right?.linked && token.kind !== 'percentage' && nextIs(view, 'count'))
    return none('name', 'threshold in a name')
  if (
    token.kind === 'measure' &&
    !token.approximation &&
    right &&
    !right.linked &&
    view.left.hi > view.left.lo &&
    adjoins(view, right.noun.end)
  ) {
    return none('name', 'specification in a name')
  }
  if (!bound || !right || token.end === token.unitEnd) return undefined
  const named =
    token.kind === 'money' ||
    token.kind === 'duration' ||
    token.kind === 'measure' ||
    followedByQuantity(view)
  const verb = VERB_TABLE.before(view.left.compact.text, view.left.hi, view.left.lo)
  if (token.kind === 'percentage' || (verb && !followedByQuantity(view) && token.kind !== 'money'))
    return undefined
  return named && isHan(codeAt(text, right.noun.start)) ? none('name', 'threshold in a name') : undefined
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

function followedByQuantity(view: QuantityView): boolean {
  const next = view.tokens.slice(view.index + 1, view.index + 4).find((t) => t.type !== 'mask')
  return next?.type === 'quantity'
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
  const verb = VERB_TABLE.before(left.compact.text, left.hi, left.lo)
  const counted = '家所名人件起宗座条场项个辆套部届次批处'.includes(token.unit)
  if (counted && (verb || left.has) && view.right && '家所名人件起宗座条场'.includes(token.unit))
    return undefined
  return none(
    token.kind === 'duration' ? 'time' : '个大项类种条'.includes(token.unit) ? 'name' : 'word',
    'bare numeral',
  )
}

const LENGTHS =
  /(持续|长达|期限|时间|时长|时限|寿命|年限|工期|周期|天数|时数|年数|周岁|用时|耗时|历时|为期|提速|缩短|压缩|压减|平均|审批|办理|不超过|天)$/

/** 五年, 3个月: a length of time is a result only where a name or verb says so. */
function duration(view: QuantityView): Outcome | undefined {
  const { token, left } = view
  if (token.kind !== 'duration') return undefined
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

/** 0.3：55.4：44.3 */
function ratio(view: QuantityView): Outcome | undefined {
  const { tokens, index, token, said, drafts } = view
  if (token.unit !== '' || token.form !== 'arabic') return undefined
  const next = tokens[index + 1]
  const previous = tokens[index - 1]
  const after =
    next?.type === 'mark' &&
    next.mark === 'colon' &&
    next.start === token.end &&
    tokens[index + 2]?.start === next.end &&
    tokens[index + 2]?.type === 'quantity'
  const before =
    previous?.type === 'mark' &&
    previous.mark === 'colon' &&
    previous.end === token.start &&
    tokens[index - 2]?.end === previous.start &&
    tokens[index - 2]?.type === 'quantity'
  if (!after && !before) return undefined
  const label = before ? drafts[said.last ?? -1]?.label : readLabel(view).label
  return metric({ ...view, token: { ...token, kind: 'index' } }, 'ratio', { label: label ?? wordLabel('') })
}

/** In the order in which they are tried. */
export const PRODUCTIONS: readonly Production[] = [
  { id: 'streak', read: streak },
  { id: 'ratio', read: ratio },
  { id: 'threshold', read: threshold },
  { id: 'bare-han', read: bareHan },
  { id: 'duration', read: duration },
  { id: 'share', read: share },
  { id: 'change', read: change },
  { id: 'level', read: level },
]
