// Numerals in Han characters alone: most belong to names and words. 例：两个社区 after 下辖 counts；一条街 does not.
import { toNumber } from '../../text/decimal.ts'
import { none } from '../context/outcome.ts'
import type { Outcome, QuantityView } from '../context/view.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'
import type { QuantityToken } from '../scan/token.ts'

// Matches 百五十, 三千; not 百, 三五. Searched from both ends, since a line of numerals may be a megabyte long.
function isCompound(written: string): boolean {
  const scale = written.search(/[百千万亿]/)
  if (scale < 0) return false
  return (
    /[一二三四五六七八九]/.test(written.slice(scale)) ||
    /[一二三四五六七八九两]/.test(written.slice(0, scale))
  )
}

/** 送戏进万村, 百企联千户: a scale without a digit before a classifier is part of a name. */
export function isBareName(token: QuantityToken): boolean {
  const plain = !token.marked && token.approximation === undefined && token.low === undefined
  return token.bare && plain && token.form === 'han' && token.kind === 'count' && token.unit !== ''
}

/** Two people, three towns: a bare Han numeral is a name or a word until something proves that it counts. */
export function bareHan(view: QuantityView): Outcome | undefined {
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
  if (isTally(view, written)) return undefined
  if (value < 2 || token.bare) return none('word', 'indefinite article')
  if (left.direction || left.to) return isSlogan(view) ? none('name', 'bare numeral') : undefined
  if (left.from && /^[^，,。；、]{0,14}[到至为]/.test(view.text.slice(token.end, token.end + 16)))
    return undefined
  const verb = VERB_TABLE.before(left.compact.text, left.hi, left.lo)
  const counted = '家所名人件起宗座条场项个辆套部届次批处'.includes(token.unit)
  if (counted && (verb || left.has) && view.right && '家所名人件起宗座条场'.includes(token.unit))
    return undefined
  if (counted && view.right && (isHeld(view) || isMany(view, written) || allDid(view))) return undefined
  return none(
    token.kind === 'duration' ? 'time' : '个大项类种条路'.includes(token.unit) ? 'name' : 'word',
    'bare numeral',
  )
}

/** “坚持一个统领、提高|两个|比重、突出三个更加”: a slogan of numbers, which nothing rose by. */
function isSlogan({ text, token, right }: QuantityView): boolean {
  const open = text.lastIndexOf('“', token.start)
  return right !== undefined && open >= 0 && token.start - open < 30 && text.indexOf('”', open) > token.end
}

// Matches 十二, 二十三, 三十: as many are seldom only a name.
const MANY = /^(?:[二三四五六七八九]十[一二三四五六七八九]?|十[一二三四五六七八九])$/
// Matches 坚持, 必须, 不准, 方面, 字: slogans and speeches that are told in numbers.
const TOLD =
  /^(?:坚持|必须|确保|严禁|不[准得许]|一律|统一|规范|明确|深化|狠抓|强化|方面|环节|字|时辰|维度|板块|聚焦|围绕)/

/** 全镇|十二个|村建成工厂: those counted by more than ten of them, at the head of a sentence or not. */
function isMany({ text, token }: QuantityView, written: string): boolean {
  return (
    '个家名户所座'.includes(token.unit) &&
    MANY.test(written) &&
    !/[“‘”、]/.test(text.charAt(token.start - 1) + text.charAt(token.end)) &&
    !TOLD.test(text.slice(token.end, token.end + 2))
  )
}

// Matches 个大队全部完成, 家企业均已通过: what all of those counted did.
const ALL_DID = /^[个家名所座户][\u4e00-\u9fff]{1,8}?(?:全部|均已|都已|均)(?=[\u4e00-\u9fff]{2})/

/** 九个|大队全部完成改造: all of them are told of. */
function allDid({ text, token }: QuantityView): boolean {
  return ALL_DID.test(text.slice(token.numberEnd, token.numberEnd + 16))
}

/** 下辖十八个村、两个社区: what a place has is counted. */
function isHeld({ text, token, clause }: QuantityView): boolean {
  return /(?:共有|共辖|下辖|现辖|管辖|辖)(?:[^，,。；：]*[、和])?$/.test(
    text.slice(Math.max(clause, token.start - 24), token.start),
  )
}

// Matches 变压器一台, 水塔一座 by the unit; not 批 and 级, which one of is no count.
const ONE_OF = /^一[座台处所口眼辆套艘盏家间栋幢架孔部]/
// Matches 、提灌站, ，变压器 between two figures: what is counted in one list.
const ITEM = /^[、，][\u4e00-\u9fff]{2,8}$/

/** 建成蓄水池两座、|提灌站一处: an item of a list whose first was counted behind its name. */
function isItem({ drafts, text, token }: QuantityView): boolean {
  const last = drafts.at(-1)
  return (
    last?.token.type === 'quantity' &&
    last.token.kind === 'count' &&
    last.production !== 'noun-behind' &&
    VERB_TABLE.at(last.label.text, 0) !== undefined &&
    ITEM.test(text.slice(last.token.end, token.start))
  )
}

/** 编发《工作简报》十四期，新建道路三条；: behind its name a number with a unit counts what was done. */
function isTally(view: QuantityView, written: string): boolean {
  const { left, text, token, right } = view
  if (
    right ||
    token.kind !== 'count' ||
    // 规划三路、建设二路: streets that have a number for a name.
    token.unit === '路' ||
    // 横盖五市、纵贯五级: places are named so.
    /^[省市县区镇乡村]$/.test(token.unit) ||
    !(
      /^(?:[两二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)$/.test(written) ||
      ONE_OF.test(text.slice(token.start, token.end))
    )
  )
    return false
  const words = left.compact.text.slice(left.lo, left.hi)
  // 改造一家、验收一家: a manner of going on, one by one.
  if (words.includes(text.slice(token.start, token.end))) return false
  const named = isItem(view) || (words.length > 3 && (words.startsWith('新') || VERB_TABLE.at(words, 0)))
  return !!named && /^[，。；、,;]|^$/.test(text.charAt(token.end))
}
