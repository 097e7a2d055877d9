// A figure inside the noun that another figure counts: how large those are that are counted.
// 例：23个亩效益超5000元的园区 → 23个 of 亩效益超5000元的园区, and 5000元 is part of the name.
import type { Span } from '../../../model/source.ts'
import { oneOf } from '../../../text/one-of.ts'
import { isObject, type RightRead, readRight } from '../../context/right.ts'
import {
  joinLabels,
  type Label,
  labelOf,
  type QuantityView,
  spanLabel,
  wordLabel,
} from '../../context/view.ts'
import type { Walk } from '../../context/walk.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { ATTRIBUTE_TABLE } from '../../lexicon/parts.ts'
import { codeAt, isHan, skipSpaces, trimSpaces } from '../../scan/chars.ts'
import type { QuantityToken, Token } from '../../scan/token.ts'
import { headStart } from './parts.ts'
import { speakers } from './voices.ts'

/** Longest words between the two figures: 年主营业务收入. */
const REACH = 10

/** The noun with its bound behind the count at `index`; undefined where the words behind it are told of something else. */
function qualifiedNoun(text: string, tokens: readonly Token[], index: number): Span | undefined {
  const count = tokens[index]
  const bound = tokens[index + 1]
  if (count?.type !== 'quantity' || bound?.type !== 'quantity' || count.kind !== 'count') return undefined
  if (bound.approximation === undefined || text.charAt(bound.end) !== '的') return undefined
  const words = text.slice(count.end, bound.start)
  if (words.length < 2 || words.length > REACH || !/^[\u4e00-\u9fff]+$/.test(words)) return undefined
  // 12个园区实现产值超5亿元的目标 speaks of the parks, not of the size of a goal.
  const head = RATE_HEAD_TABLE.before(text, bound.start, count.end) ?? ATTRIBUTE.exec(words)
  if (!head) return undefined
  const noun = readRight(text, bound.end, text.length, { classifier: true, led: false, object: false })
  return noun?.linked && !/(?:目标|任务|成绩|水平)$/.test(text.slice(noun.noun.start, noun.noun.end))
    ? { start: count.end, end: noun.noun.end }
    : undefined
}

// Matches 总长 of 5条总长51公里的山区道路, 死亡 of 4起死亡2人的事故.
const EXTENT =
  /^(?:(?:总长度?|全长|总里程|总面积|总建筑面积|建筑面积|占地面积|总投资|总库容|总装机)(?:约|近|达|为)?|(?:造成)?(?:死亡|受伤))$/

// Matches 集中开工总投资, 总面积; not 固定资产投资.
const MEASURE =
  /^(.{0,8}?)(总投资额?|总面积|总建筑面积|建筑面积|占地面积|总长度?|总里程|总库容|总装机|总金额)$/

/** The measure that words end in, with the verb before it: 开工|总投资; undefined where something else stands before it. */
export function extentIn(words: string): { readonly verb: string; readonly measure: string } | undefined {
  const found = MEASURE.exec(words)
  if (!found) return undefined
  const [, head = '', measure = ''] = found
  if (head === '') return { verb: '', measure }
  const verb = VERB_TABLE.before(head, head.length, 0)
  return verb ? { verb: head, measure } : LED.test(head) ? { verb: '', measure } : undefined
}

// Matches 抓好, 谋划, 狠抓: what adds nothing to a name.
const LED = /^(?:突出)?(?:[狠紧]?抓[好实紧]?|谋划|做好|加快|全力|储备|梳理|现有|共有)$/

/** 抓好总投资86亿元|的32个重点项目: how large those are that are counted behind 的. */
export function sizeOfThose({ text, token, tokens, index, left }: QuantityView): Label | undefined {
  const count = tokens[index + 1]
  if (count?.type !== 'quantity' || count.kind !== 'count' || token.kind === 'percentage') return undefined
  if (text.charAt(token.end) !== '的' || count.start !== token.end + 1) return undefined
  const extent = extentIn(labelOf(left).text)
  if (!extent) return undefined
  const end = tokens[index + 2]?.start ?? text.length
  const noun = readRight(text, count.end, end, { classifier: true, led: false, object: false })?.noun
  return noun && joinLabels(spanLabel(text, noun), wordLabel(extent.measure))
}

/** What counted things with an extent of their own are: 5条|总长51公里的|山区道路. */
export function extendedNoun(text: string, tokens: readonly Token[], index: number): Span | undefined {
  const count = tokens[index]
  const extent = tokens[index + 1]
  if (count?.type !== 'quantity' || extent?.type !== 'quantity' || count.kind !== 'count') return undefined
  // 5个总投资超10亿元的项目: a bound is a part of the name.
  if (qualifiedNoun(text, tokens, index)) return undefined
  if (text.charAt(extent.end) !== '的' || !EXTENT.test(text.slice(count.end, extent.start))) return undefined
  return readRight(text, extent.end, text.length, { classifier: true, led: false, object: false })?.noun
}

function isCountable({ kind }: QuantityToken): boolean {
  return kind === 'count' || kind === 'measure'
}

/** What is counted twice: 建成|3座、|12万平方米|标准厂房; the noun stands behind the last figure. */
export function lastNoun(text: string, tokens: readonly Token[], index: number): RightRead | undefined {
  const count = tokens[index]
  const size = tokens[index + 2]
  if (count?.type !== 'quantity' || size?.type !== 'quantity') return undefined
  if (!isCountable(count) || !isCountable(size) || size.unit === '') return undefined
  const joined = size.start === count.end + 1 && text.charAt(count.end) === '、'
  if (!joined || size.unit === count.unit) return undefined
  return readRight(text, size.end, text.length, { classifier: true, led: true, object: false })
}

// Matches `亩效益`, `亩均税收`, `总投资`, `产值达`; what the counted have so much of.
const ATTRIBUTE =
  /(?:效益|税收|产值|投资|收入|面积|营收|利润|销售额|规模|人口|使用|运行|服役|房龄|楼龄|产能|容量|纳税|存栏|年龄|高度|长度)(?:达到?|均|在)?$/

/** Whether the quantity at `index` bounds what the count before it counts. */
export function isBound(text: string, tokens: readonly Token[], index: number): boolean {
  return qualifiedNoun(text, tokens, index - 1) !== undefined
}

// Matches 地级及以上城市, 中型水库, 园区: those that can be counted and have amounts of their own; not 市级, 村民.
const COUNTED = new RegExp(
  `^.*${oneOf(`
    城市 县城 园区 景区 项目 企业 [国央民]企 公司 单位 部门 水库 湖泊 湖库 河流 河段 水体 断面 点位 站点 水源地?
    事项(?!目录|清单) 乡镇 街道 社区 小区 村庄 [学高]校 中学 小学 幼儿园 医院 机构 线路 窗口 网点 条目 家庭 农户 工程
    行业 产业(?!基金|园|带动|链) 产业链 集群 [沟渠河湖] 市州 市县 县域 区县 大类
    商场 超市 银行 合作社 农场 基地 灌区 电站 [县区市村镇乡](?![级域民委属直管内外])
  `)}(?=.{2})`,
)

// Matches 水质状况为优, 空气质量 behind those counted: how they are, without a figure of it.
const STATE = /(?:水质|空气质量|环境质量)(?:状况|类别)?(?:[为呈][优良])?$/

/** How much of a noun is counted that goes on to how those counted are: 12条|主要河流|水质状况为优. */
export function countedBeforeState(noun: string): number | undefined {
  const at = STATE.exec(noun)?.index
  const found = at === undefined ? undefined : COUNTED.exec(noun.slice(0, at + 2))?.[0].length
  return found === at ? found : undefined
}

// Matches `达到`, `均为` between an amount and its figure.
const REACHED = /(?:均|已|共|累计)?(?:达到?|为|超过?|突破|在|介于)$/
// Matches 就业, 从业人员: those whom the counted have.
const STAFF = /(?:就业|用工|从业|在岗|参保)(?:人员|人数|职工)?$/

/**
 * 339个|城市|平均浓度为30微克, 12个|水源地|达标率100%: where an amount and its figure stand behind the counted, the counted
 * end before it; `noun` is what is read of them.
 */
export function countedLength(view: QuantityView, noun: Span): number | undefined {
  const next = view.tokens[view.index + 1]
  const words = next?.type === 'quantity' ? view.text.slice(noun.start, next.start).replace(REACHED, '') : ''
  // 为724家企业|发放补贴1481万元: what is given is not theirs.
  const alone =
    words.length <= 24 && /^[\u4e00-\u9fff]+$/.test(words) && !isObject(view.text, view.token.start)
  const long =
    alone && next?.type === 'quantity' && LENGTH.test(next.unit) ? LONG.exec(words)?.[1] : undefined
  return (
    long?.length ??
    speakers(alone ? words : '') ??
    countedIn(alone ? words : view.text.slice(noun.start, noun.end))
  )
}

// Matches 水稻平均单产, 玉米总产: what grows on so much land, and what it yields.
const YIELD = /^(.{2,}?)(?:平均)?(?:单产|亩产|总产量?|产量)$/

/** 48万亩|水稻|平均单产达512公斤: the land is of what grows on it. */
export function grownLength(unit: string, noun: string): number | undefined {
  return /^(?:亩|公顷)$/.test(unit) ? YIELD.exec(noun)?.[1]?.length : undefined
}

// Matches 米, 公里: what something is long.
const LENGTH = /^(?:千米|公里|米|里|km|m)$/
// Matches 干渠总长, 支渠长; not 园长.
const LONG = /^([\u4e00-\u9fff“”]{1,}(?:[渠路街桥道线网管堤坝河]|公路))(?:总长度?|全长|总里程|长)$/

function countedIn(noun: string): number | undefined {
  const head =
    headStart(noun) ??
    ATTRIBUTE.exec(noun)?.index ??
    ATTRIBUTE_TABLE.before(noun, noun.length, 0)?.start ??
    STAFF.exec(noun)?.index
  const found = head === undefined ? undefined : COUNTED.exec(noun.slice(0, head + 2))?.[0]
  return found !== undefined && found.length <= (head ?? 0) ? found.length : undefined
}

/** Whether the clause goes on to another figure. */
export function figureFollows({ tokens, index }: QuantityView): boolean {
  for (let k = index + 1; k < index + 8; k++) {
    const token = tokens[k]
    if (token?.type === 'quantity') return true
    if (!token || (token.type === 'mark' && token.mark !== 'open' && token.mark !== 'close')) return false
  }
  return false
}

/** 新增 70张 公办床位: a noun stands behind a space where a verb or nothing is before the number; in 小学 35所 在校生 the next begins. */
export function beforeNoun(
  { text, clause }: Pick<Walk, 'text' | 'clause'>,
  token: QuantityToken,
  end: number,
  led: boolean,
): number {
  const at = skipSpaces(text, end)
  const noun = at > end && (isHan(codeAt(text, at)) || '“《'.includes(text.charAt(at)))
  return noun && (led || trimSpaces(text, token.start, clause) === clause) ? at : end
}

/** 过千亿元, 十亿元, 百吨以上 between a count and its noun; 2000元 is what each gets. */
export function isSize({ kind, approximation, form, unit }: QuantityToken): boolean {
  if (unit.endsWith('岁')) return false
  if (kind === 'money') return approximation !== undefined || form === 'han'
  return kind === 'measure' && (approximation === 'at-least' || approximation === 'more-than')
}

/** Whether nothing but a length, a surface or a sum stands between a count and the figure of it. */
function isNextExtent(text: string, { noun, linked }: RightRead, next: QuantityToken): boolean {
  if (linked || next.kind === 'count' || next.kind === 'percentage') return false
  const words = text.slice(noun.start, trimSpaces(text, next.start, noun.start))
  return EXTENT.test(words) || (words === '长' && LENGTH.test(next.unit))
}

/** 3个|过千亿元城市, 4个|千亿县, 23个|亩效益超5000元的园区: the size of what is counted belongs to its name. */
export function sized(
  { text, tokens }: Pick<Walk, 'text' | 'tokens'>,
  index: number,
  joined: boolean,
  right: RightRead | undefined,
): RightRead | undefined {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token?.type !== 'quantity' || next?.type !== 'quantity') return right
  const qualified = joined ? undefined : qualifiedNoun(text, tokens, index)
  if (qualified) return { noun: qualified, linked: false }
  // 改造道路5条|总长12.6公里: how long they are is told by the next figure.
  if (right && token.kind === 'count' && isNextExtent(text, right, next)) return undefined
  if (!joined) return right
  const size = isSize(next)
  if (next.bare && next.kind === 'count' && !right)
    return { noun: { start: next.start, end: next.end }, linked: false }
  return right && size && !right.linked
    ? { ...right, noun: { start: next.start, end: right.noun.end } }
    : right
}

/** （20户以上）|自然村: a bound that stands alone in a bracket before those counted; `close` is where the bracket ends. */
export function isBracketedBound(
  text: string,
  { start, end, approximation }: QuantityToken,
  close: number,
): boolean {
  return (
    (approximation === 'at-least' || approximation === 'at-most') &&
    text.charAt(start - 1) === '（' &&
    close === end &&
    text.charAt(end) === '）' &&
    isHan(codeAt(text, end + 1))
  )
}
