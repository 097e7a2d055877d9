// What a name lends the one beside it, of which only the part that differs is said.
// 例：东街道新增车位320个、西街道280个 → 西街道新增车位；小学师生比1:17，初中1:13 → 初中师生比.
import { oneOf } from '../../../text/one-of.ts'
import type { Label, QuantityView } from '../../context/view.ts'
import { joinLabels, wordLabel } from '../../context/view.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { isJoint } from './lists.ts'
import { kindOf, PARALLEL } from './parallel-items.ts'
import { PER_MANY } from './shared-words.ts'

/** 投诉类诉求198件，举报类89件: the noun goes on with the next kind. */
export function siblingOf({ drafts, said, text, token }: QuantityView, own: Label): Label | undefined {
  const last = drafts[said.last ?? -1]
  // 小学1.87万元、|初中|2.64万元 goes on with its neighbour, whatever whole was told before.
  const next = last !== undefined && isJoint(text, last.token.end, own.spans[0]?.start ?? -1)
  const leading = last && leadingLike(own.text, last.label.text)
  if (leading) return leading
  const dealt = last && next ? dealtLike(own.text, last.label.text) : undefined
  if (dealt) return dealt
  const extreme = last && !last.change ? otherEnd(own.text, last.label.text) : undefined
  if (extreme) return extreme
  const alone = (next || said.whole === undefined) && !last?.change
  if (alone && last?.token.type === 'quantity' && last.token.unit === token.unit) {
    // 社区卫生服务中心18家、站62家.
    if (/^[站点室所院]$/.test(own.text) && last.label.text.endsWith('中心'))
      return wordLabel(last.label.text.replace(/中心$/, own.text))
    const beside =
      quotedLike(own.text, last.label.text) ??
      leveledLike(own.text, last.label.text) ??
      (isAnew(text.slice(last.token.end, token.start), token)
        ? undefined
        : besideOf(own.text, last.label.text)) ??
      (SIZED.test(last.label.text) ? sizedLike(own.text, last.label.text) : undefined) ??
      inPlace(own.text, last.label.text) ??
      tailLike(own.text, last.label.text) ??
      nextGrade(own.text, last.label.text) ??
      (VERB_TABLE.at(own.text, 0) ? undefined : producedLike(own.text, last.label.text))
    if (beside) return beside
    const rated =
      token.kind === 'percentage' && !RATE_HEAD_TABLE.before(own.text, own.text.length, 0)
        ? ratedLike(own.text, last.label.text)
        : undefined
    if (rated) return rated
    const timed = measuredLike(own, last.label, token)
    if (timed) return timed
  }
  // 猪肉产量18.6万吨，增长2.1%；|禽肉|8.2万吨: the level before, whatever its change.
  const level = last?.change ? drafts[said.level ?? -1] : undefined
  if (level?.token.type === 'quantity' && level.token.unit === token.unit && !VERB_TABLE.at(own.text, 0)) {
    const beside = quotedLike(own.text, level.label.text) ?? producedLike(own.text, level.label.text)
    if (beside) return beside
  }
  const per = last && next ? PER_MANY.exec(last.label.text) : null
  if (per && !PER_MANY.test(own.text)) return joinLabels(wordLabel(per[0]), own)
  if (!/^.{1,14}类$/.test(own.text)) return undefined
  const noun = /^[^类]{1,14}类(.{2,6})$/.exec(drafts[said.level ?? -1]?.label.text ?? '')?.[1]
  // 咨询类占比22%；求助类131件: the share is none of those counted.
  const share = noun !== undefined && token.kind !== 'percentage' && /(?:占比|比重|比例|率)$/.test(noun)
  return noun === undefined || share ? undefined : joinLabels(own, wordLabel(noun))
}

// Matches 以旧换新 of 汽车以旧换新: what is done with goods of all kinds stands behind the first.
const DEALT = /(?<=.{2})(?:以旧换新|报废更新|置换更新)$/

/** 汽车以旧换新40万辆、|家电|450万台 is 家电以旧换新. */
function dealtLike(own: string, last: string): Label | undefined {
  const deed = DEALT.exec(last)?.[0]
  const goods = own.length > 1 && own.length < 9 && !own.endsWith('新') && !VERB_TABLE.at(own, 0)
  return deed !== undefined && goods ? wordLabel(own + deed) : undefined
}

// Matches 最高, 最小; not 最新.
const END = /最[高低多少大小长短快慢好差优]/

/** 最高单日受理量486件，|最少的|仅3件 is 最少单日受理量; 退单率最高8.6%，|最低|0.4% is 退单率最低. */
function otherEnd(own: string, last: string): Label | undefined {
  const end = /^(最[高低多少大小长短快慢好差优])(?:的|值)?$/.exec(own)?.[1]
  return end !== undefined && last.length > 3 && END.test(last)
    ? wordLabel(last.replace(END, end))
    : undefined
}

// Matches 平均接电时间, 办理时限, 年均浓度: what a span of time or a concentration is measured by.
const MEASURED_BY =
  /(?:平均[\u4e00-\u9fff]{0,6}|[\u4e00-\u9fff]{0,4})(?:时间|时长|时限|用时|耗时|周期|工期|时效)$|(?:[年月日]均(?:值)?)?(?:浓度|密度|强度)$/

/** 高压客户平均接电时间35天，|低压客户|2.8天 is 低压客户平均接电时间; PM2.5年均浓度26微克/立方米，|PM10|44 likewise. */
function measuredLike(own: Label, last: Label, { kind, unit }: QuantityView['token']): Label | undefined {
  if (kind !== 'duration' && !unit.includes('/')) return undefined
  if (own.text.length > 8 || own.text.length < 2 || VERB_TABLE.at(own.text, 0)) return undefined
  if (/[时间限期天日数龄命度值量率]$/.test(own.text)) return undefined
  const head = MEASURED_BY.exec(last.text)?.[0]
  if (!head || head.length >= last.text.length) return undefined
  // 登记办理时间 with 抵押登记 is 抵押登记办理时间.
  const twice = own.text.endsWith(head.slice(0, 2)) ? 2 : 0
  return joinLabels(own, wordLabel(head.slice(twice)))
}

// Matches the place of `东街道新增车位`; not `街道` alone.
const PLACED =
  /^[\u4e00-\u9fff]{1,7}?(街道|镇|乡|新区|区|县|市|州(?!市)|社区|村|旗)(?=(?!级)[\u4e00-\u9fff]{2})/

/** 东街道新增车位320个、|西街道|280个 is 西街道新增车位. */
function inPlace(own: string, last: string): Label | undefined {
  const found = PLACED.exec(last)
  if (!found || own.length > 8 || own.length < 2 || !own.endsWith(found[1] ?? ' ')) return undefined
  return wordLabel(own + last.slice(found[0].length))
}

// Matches 平均接电时间 before 高压客户: a measure before those it is told of.
const MEASURE = /.(?:时间|时长|时限|标准|价格|费用|浓度|面积|水平|补贴|补助|电价|水价|气价)$/

/** “东翼”完成生产总值960亿元；|“西翼”|完成633亿元: what the quoted one before has. */
function quotedLike(own: string, last: string): Label | undefined {
  const rest = /^“[^”]{1,12}”$/.test(own) ? /^“[^”]{1,12}”(.{2,})$/.exec(last)?.[1] : undefined
  return rest === undefined ? undefined : wordLabel(own + rest)
}

/** 平均接电时间高压客户24.6天、|低压客户|2.8天 is 平均接电时间低压客户. */
function tailLike(own: string, last: string): Label | undefined {
  const at = last.length - own.length
  const alike = own.length > 2 && own.length < 7 && at > 3 && last.endsWith(own.slice(-2))
  return alike && MEASURE.test(last.slice(0, at)) ? wordLabel(last.slice(0, at) + own) : undefined
}

// Matches `65周岁及以上`, `18岁以下`, `15—59岁`.
const AGE = /^\d{1,3}(?:[-—－–~～至]\d{1,3})?周?岁(?:及?以[上下])?/

/** 60周岁及以上老年人口186万人，其中|65周岁及以上|128万人 is 65周岁及以上老年人口. */
export function agedLike(own: string, last: string): Label | undefined {
  const [mine, whose] = [AGE.exec(own)?.[0], AGE.exec(last)?.[0]]
  if (mine !== own || whose === undefined || whose.length + 2 > last.length) return undefined
  return wordLabel(own + last.slice(whose.length))
}

const SUM = '(?:超|过)?[\\d.]*[一二三五十百千]?(?:[万亿]+元?|元)(?:及?以[上下])?'
// Matches 10亿元以上, 超亿元, 亿元以上 as the whole of a name.
const SIZE = new RegExp(`^${SUM}$`)
// Matches 亿元以上 in 引进亿元以上产业项目, 超千万元 in 纳税超千万元企业.
const SIZED = new RegExp(`${SUM}(?!元|及?以[上下])(?=[\u4e00-\u9fff]{2})`)

/** 引进亿元以上产业项目126个，其中|10亿元以上|12个 is 引进10亿元以上产业项目; of 开工项目 they are 亿元以上开工项目. */
export function sizedLike(own: string, last: string): Label | undefined {
  if (!SIZE.test(own) || !/[上下超过]/.test(own)) return undefined
  return wordLabel(SIZED.test(last) ? last.replace(SIZED, own) : own + last)
}

// Matches 国家级, 省级, 副高级 as the whole of a name.
const LEVEL = /^(?:国家|省部|省|地市|市|州|盟|旗|区|县|乡镇|正高|副高|特|高|中|初)级$/
// Matches 省级以上 in 学生获省级以上竞赛奖项.
const LEVELED = /(?:国家|省部|省|地市|市|州|盟|旗|区|县|乡镇|正高|副高|特|高|中|初)级(?:及?以[上下])?(?=.{2})/

// Matches 全国 of 建成全国文明村, which stands for 国家级; not of 面向全国引进人才.
const NATIONAL = /(?<![向在从对与为来赴由])全国(?=[\u4e00-\u9fff“]{2})/

/** 获省级以上竞赛奖项1265项，其中|国家级|386项 is 获国家级竞赛奖项; 正高级职称238人、|副高级|512人 is 副高级职称. */
export function leveledLike(own: string, last: string): Label | undefined {
  const found = LEVEL.test(own) ? (LEVELED.exec(last) ?? NATIONAL.exec(last)) : null
  return found
    ? wordLabel(last.slice(0, found.index) + own + last.slice(found.index + found[0].length))
    : undefined
}

const CONTRASTS = new Map([
  ['出厂', '购进'],
  ['购进', '出厂'],
  ['收入', '支出'],
  ['支出', '收入'],
  ['存款', '贷款'],
  ['贷款', '存款'],
  ['内资', '外资'],
  ['外资', '内资'],
  ['进口', '出口'],
  ['出口', '进口'],
  ['生产', '消费'],
  ['消费', '生产'],
  ['昼间', '夜间'],
  ['夜间', '昼间'],
  ['线上', '线下'],
  ['线下', '线上'],
])

/** 工业生产者出厂价格下降3%，|购进价格|4% is 工业生产者购进价格; 本外币存款余额, |贷款余额| likewise. */
export function contrasted(own: string, last: string): Label | undefined {
  const kin = own.length > 2 ? kindred(own, last) : undefined
  if (kin) return kin
  const at = own.startsWith('总') ? 1 : 0
  const other = CONTRASTS.get(own.slice(at, at + 2))
  if (other === undefined || last.includes('可支配')) return undefined
  const told = own.slice(0, at) + other + own.slice(at + 2)
  const start = last.length - told.length
  return start >= 2 && last.endsWith(told) ? wordLabel(last.slice(0, start) + own) : undefined
}

// Matches 城市 of 得到救济的城市人数: where those are of whom the words up to 的 are said.
const DESCRIBED = /^(.{3,}的)(城市|城镇|农村|乡村|男性|女性)(.{1,6})$/

/** 得到救济的城市人数6871人，|农村人数|17100人 is 得到救济的农村人数. */
function kindred(own: string, last: string): Label | undefined {
  const found = last.includes('的') ? DESCRIBED.exec(last) : null
  const rest = found?.[3] ?? ''
  return found && own.endsWith(rest) && /^(?:城市|城镇|农村|乡村|男性|女性)$/.test(own.slice(0, -rest.length))
    ? wordLabel(`${found[1]}${own}`)
    : undefined
}

/** Matches 光伏电池, 油料; not 铁路货运, 外贸出口, which are not produced. */
export const PRODUCT = /^[\u4e00-\u9fff、]{1,14}[^\d运电贸务易游资栏口业场率费建划量额值数度入出]$/
// Matches 汽车产量, 家电零售额, 玉米平均亩产.
const OUTPUT = new RegExp(
  `.(${oneOf('(?:平均)?(?:单产|亩产) 产量 销量 销售量 零售额 出口[量额] 进口[量额] [种播][植种]面积 [出存]栏量')})$`,
)

// Matches 前10位, 前5名企业 as the head of a name, and in one.
const LEADING = /前(?:\d{1,3}|[一二三四五六七八九十百]+)[位名家强]/

/** 排名前5位的企业收入增长0.6%；|前10位|增长0.5% is 排名前10位的企业收入. */
export function leadingLike(own: string, last: string): Label | undefined {
  const mine = LEADING.exec(own)
  const whose = mine?.index === 0 ? LEADING.exec(last) : null
  if (!mine || !whose || whose[0].slice(-1) !== mine[0].slice(-1)) return undefined
  const rest = own.slice(mine[0].length)
  const tail = last.slice(whose.index + whose[0].length)
  if (rest !== '' && !tail.endsWith(rest) && !/^占比?$/.test(rest)) return undefined
  return wordLabel(last.slice(0, whose.index) + mine[0] + tail)
}

/** 新能源汽车产量增长46%，|光伏电池|38% is 光伏电池产量. */
export function producedLike(own: string, last: string): Label | undefined {
  const head = PRODUCT.test(own) && !own.endsWith('积') ? OUTPUT.exec(last)?.[1] : undefined
  return head === undefined ? undefined : wordLabel(own + head)
}

// Matches 国家一级, 市二级, Ⅲ级.
const GRADED = /^(.{0,3})[一二三四ⅠⅡⅢⅣⅤ]级$/

/** 国家一级保护动物11种、|国家二级|58种 is 国家二级保护动物; 启动Ⅳ级响应6次、|Ⅲ级|2次 is 启动Ⅲ级响应. */
function nextGrade(own: string, last: string): Label | undefined {
  const whose = GRADED.exec(own)?.[1]
  if (whose === undefined) return undefined
  const found = new RegExp(`${whose}[一二三四ⅠⅡⅢⅣⅤ]级(?=.{2})`).exec(last)
  const numbered = found && whose === '' && /[一-十]/.test(found[0]) && found.index > 0
  // 国家一级保护动物12种、|二级|68种 goes on with whose grade it is.
  if (!found || (numbered && !/^(?:国家|[省市])$/.test(last.slice(0, found.index)))) return undefined
  return wordLabel(last.slice(0, found.index) + own + last.slice(found.index + found[0].length))
}

/** 图文解读占比35%，|视频解读|10% is 视频解读占比: the kind of thing stands in both, the rate in one. */
function ratedLike(own: string, last: string): Label | undefined {
  for (let size = Math.min(own.length - 1, 4); size >= 2; size--) {
    const at = last.indexOf(own.slice(-size))
    const rate = at < 1 ? '' : last.slice(at + size)
    if (/^.{1,8}(?:[率比度]|比[例重])$/.test(rate)) return wordLabel(own + rate)
  }
  return undefined
}

/** 其中民办幼儿园71所；普通高中9所: behind a semicolon houses are counted anew. */
function isAnew(between: string, { unit }: QuantityView['token']): boolean {
  return /[；;]/.test(between) && /^[所家个]$/.test(unit)
}

/** 小学师生比1:17，|初中|1:13 is 初中师生比; 公用经费小学850元，|初中|1050元 is 公用经费初中. */
function besideOf(own: string, last: string): Label | undefined {
  const kind = own.length < 2 ? undefined : kindOf(own)
  // 普通高中9所、中职学校4所: two kinds of their own.
  if (!kind || PARALLEL.includes(last)) return undefined
  for (const word of kind) {
    if (word.length < 2 || word === own || last.length <= word.length) continue
    // 建成国家级重点专科3个、|省级|26个: behind the verb.
    const at = last.indexOf(word)
    // 改扩建中小学26所: 小学 is only a half of the word.
    if (last.charAt(at - 1) === '中') continue
    if (at >= 0 && (at <= 4 || word === '昼间') && at + word.length < last.length)
      return wordLabel(last.slice(0, at) + own + last.slice(at + word.length))
    if (last.endsWith(word)) return wordLabel(last.slice(0, -word.length) + own)
  }
  return undefined
}

/** 东街道新增车位320个、西街道280个，合计|600个: the sum is of no place. */
export function sumOfPlaces({ left, drafts, said, token }: QuantityView): Label | undefined {
  const last = left.total ? drafts[said.last ?? -1] : undefined
  if (last?.token.type !== 'quantity' || last.token.unit !== token.unit) return undefined
  const place = PLACED.exec(last.label.text)?.[0]
  return place === undefined ? undefined : wordLabel(last.label.text.slice(place.length))
}

/** 供热服务86件、物业管理72件、停车管理53件，合计|211件: the sum is of all of the list, not of its last. */
export function sumOfList({ left, drafts, said, token, text, clause }: QuantityView): Label | undefined {
  if (!/^(?:合计|共计|总计)$/.test(left.compact.text)) return undefined
  const [one, last] = said.levels.slice(-2).map((level) => drafts[level])
  if (one?.token.type !== 'quantity' || last?.token.type !== 'quantity') return undefined
  const alike = one.token.unit === token.unit && last.token.unit === token.unit
  if (!alike || one.label.text === last.label.text) return undefined
  const beside = /^[^，,。；;]{1,16}$/.test(text.slice(one.token.end, last.token.start))
  return beside && last.token.end >= clause - 1 ? wordLabel(left.compact.text) : undefined
}
