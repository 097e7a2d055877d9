// The noun behind a quantity, where there is one: 35家|“阳光老人家”站点, 19个|酒店 接入自助入住系统, 86%|的公民个人事项.
// A noun ends at punctuation, the next quantity or a predicate.
import type { Span } from '../../model/source.ts'
import { oneOf } from '../../text/one-of.ts'
import {
  FIRM_TABLE,
  NOT_NOUN_TABLE,
  NOUN_BEGIN_TABLE,
  NOUN_PAIR_TABLE,
  PREDICATE_TABLE,
  STRONG_TABLE,
  VERB_TABLE,
} from '../lexicon/labels.ts'
import { codeAt, isHan, isLatin } from '../scan/chars.ts'
import { LACKING } from './amiss.ts'
import { exampledEnd } from './example-end.ts'
import { done, MENDING, NOUN_TAILS, nounEnd, REACH } from './noun-end.ts'
import { listEnd, trimNoun } from './noun-list.ts'

/** The right side of one quantity, spans in the text. */
export interface RightRead {
  readonly noun: Span
  /** The predicate behind the noun up to the clause's end. */
  readonly predicate?: Span
  /** Whether 的 stood between quantity and noun. */
  readonly linked: boolean
}

// Matches 全国、省、市 before 最美驿站, 国家级、省级 before 企业: levels that one noun has.
const LEVELS =
  /^(?:(?:全国|国家|中央|国|省|市|州|盟|旗|县|区|乡镇?|部)级?[、和])+(?:国家|省|市|州|盟|旗|县|区|乡镇?|部)级?(?=[\u4e00-\u9fff“])/

/** 全国、省 of 全国、省、市最美驿站: whether a list of levels goes on behind the words. */
export function isLevel(words: string): boolean {
  return (
    words.length <= 8 && /^(?:(?:全国|国家|中央|国|省|市|州|盟|旗|县|区|乡镇?|部)级?[、和]?)+$/.test(words)
  )
}

/** What stands before the quantity: a classifier makes nouns of verbs, 为 and 向 make objects that end at a verb. */
export interface RightSetting {
  readonly classifier: boolean
  /** A verb stands right before: 提出|4类|整改建议. */
  readonly led: boolean
  readonly object: boolean
  /** What is counted is made or carried on, and does nothing itself: 推进|4个|城市转型试点. */
  readonly made?: boolean
}

// Matches `为`, `，向`, `对`, `为全区`; not `分别为`, `人数为`, which state a level.
const OBJECT =
  /(?:(?<![分别均各数量额率比值度约])(?:为|向|对|给|与|帮助|替)|(?<![存所现潜实内外正旨意])在)(?:全[省市区县镇乡])?\s*$/

// Matches 为有康复需求的, 对符合条件的 before those for whom it was done.
const NEEDY = /(?:为|向|对|给)(?:有|符合|具有|享受)[\u4e00-\u9fff]{1,8}的$/

/** 为1.3万家企业减免房租: whether what is counted at `start` is the object of a preposition. */
export function isObject(text: string, start: number): boolean {
  if (OBJECT.test(text.slice(Math.max(0, start - 6), start))) return true
  return text.charAt(start - 1) === '的' && NEEDY.test(text.slice(Math.max(0, start - 14), start))
}

// Matches 高水平, 较高水平, 合理区间 behind 保持在98%以上的, 数据基本持平 behind 与2014年95.5%的: how high it is names nothing.
const HEIGHT =
  /^(?:(?:数据|水平|成绩|结果)(?:基本|大体|总体|大致)?(?:持平|相当|相近|相比)|较?[高低优]水平|(?:较高|较低|良好|历史|先进|领先|历史最[高低好优])水平|[高低]位|合理区间|安全区间)/

// Matches 供居民查阅, 供夜间共享: what those counted are for; not 供水管网, 供应商.
const OFFERED = /^供[\u4e00-\u9fff]{2,8}(?:使用|共享|查阅|参考|停放|选择|租用|参观|休憩|休闲|学习)/

// Matches 低 of 低1.6个百分点: how far an amount is from the one before.
const FURTHER = /^[高低多少快慢][了出]?[\d０-９]/

/** Reads the noun that begins at `from`; `limit` is where the next quantity or the text ends. */
export function readRight(
  text: string,
  from: number,
  limit: number,
  { classifier, led, object, made = false }: RightSetting,
): RightRead | undefined {
  let at = skipBrackets(text, from, limit)
  const linked = text.charAt(at) === '的'
  if (linked) at++
  if (saysOther(text, at) || !startsNoun(text, at, limit)) return undefined
  const described = classifier ? lackingOrLike(text, at, Math.min(limit, at + REACH), object) : undefined
  if (described) return { noun: described, linked }
  if (linked && HEIGHT.test(text.slice(at, at + 10))) return undefined
  if (!linked && done(text, at)) return undefined
  const doing = led && classifier ? DOING.exec(text.slice(at, Math.min(limit, at + REACH)))?.[0] : undefined
  if (doing !== undefined) return { noun: { start: at, end: at + doing.length }, linked }
  const not = NOT_NOUN_TABLE.at(text, at)
  if (
    not &&
    !NOUN_BEGIN_TABLE.at(text, at) &&
    !beginsNoun(text, at, not.end, classifier) &&
    !(led && classifier && isLedNoun(text, at, not.end))
  )
    return undefined
  const leveled = '全国中省市县区乡镇部'.includes(text.charAt(at))
  const levels = leveled ? (LEVELS.exec(text.slice(at, at + 16))?.[0].length ?? 0) : 0
  const start = at + levels
  let end = nounEnd(text, start, Math.min(limit, at + REACH), {
    safe: Math.max(not?.end ?? at, start),
    object,
  })
  if (made) end = madeEnd(text, end)
  const near = classifier ? text.slice(at, at + 14) : ''
  const peers = /[中第]/.test(near) ? AMONG.exec(near) : null
  const among = peers?.[1] ?? peers?.[2]
  const reach = Math.min(limit, at + REACH)
  const first = trimNoun(text, at, end.noun)
  const listed = classifier ? exampledEnd(text, at, first, object) : undefined
  const plain = among === undefined ? (listed ?? listEnd(text, at, first)) : at + among.length
  const noun = { start: at, end: workEnd(text, from, at, reach) ?? describedEnd(text, at, plain, reach) }
  if (noun.end <= noun.start) return undefined
  return {
    noun,
    linked,
    ...(end.clause > end.noun &&
      among === undefined &&
      text.charAt(end.noun) !== '中' &&
      !attributive(text, end.clause, limit) && { predicate: { start: end.noun, end: end.clause } }),
  }
}

/** Whether the words say when, what for or how far, and name nothing. */
function saysOther(text: string, at: number): boolean {
  return (
    /^(?:之间|之[前后]|以[前后]|基础上)/.test(text.slice(at, at + 3)) ||
    OFFERED.test(text.slice(at, at + 16)) ||
    FURTHER.test(text.slice(at, at + 3))
  )
}

/** Those told by what they lack, or by what they are like. */
function lackingOrLike(text: string, at: number, limit: number, object: boolean): Span | undefined {
  const lacking = LACKING.exec(text.slice(at, limit))?.[0]
  return lacking === undefined
    ? qualifiedBy(text, at, limit, object)
    : { start: at, end: at + lacking.length }
}

// Matches 省级部门及其指定地方实施的 before 审批事项, 政府举办的 before 医疗机构: whose work those are that a noun names.
const WORK =
  /^[\u4e00-\u9fff、]{0,12}(?:政府|部门|单位|地方|机关|机构|企业|社会|组织|法院|中央|国家|领导)([\u4e00-\u9fff]{2})的/

/** End of 实施的审批事项 in 165项|部门实施的审批事项: 项 counts matters, not those who deal with them. */
function workEnd(text: string, from: number, start: number, limit: number): number | undefined {
  if (!'项件条批份宗%％'.includes(text.charAt(from - 1))) return undefined
  const found = WORK.exec(text.slice(start, limit))
  if (!found || !VERB_TABLE.has(found[1] ?? '')) return undefined
  const at = start + found[0].length
  const end = trimNoun(text, at, nounEnd(text, at, limit, { safe: at, object: false }).noun)
  return end > at + 1 ? end : undefined
}

const SERVED = `平台 举措 措施 政策 产品 项目 清单 标准 机制 制度 任务 场景 事项 活动 服务 方案 规范 基地 中心 园区`
// Matches 对接省会重点平台, 对标先进地区改革举措 behind 推出35个: what it is for stands before the noun, up to the clause's end.
const DOING = new RegExp(
  `^(?:对接|对标|对照|面向|针对)[\u4e00-\u9fff“”、]{2,24}?${oneOf(SERVED)}(?=[，。；;]|$)`,
)

// Matches 有条件的, 达到二级医院服务能力的, 具有Ⅱ级水平的, 向社会公开承诺的 before those that are like that.
const QUALIFIED = new RegExp(
  `^${oneOf(`
    有(?=条件|需求|意愿|能力|资质|资格|经验)
    不(?:属于|符合|具备|服|满足)
    达到 具有 具备 符合 拥有 存在
    在(?:全[国省市]|国内|国际|行业)有
    向(?:社会|公众|市民|群众)(?:各界)?
  `)}[\u4e00-\u9fffⅠ-Ⅻ（）“”A-Za-z]{2,22}?的(?=[\u4e00-\u9fff“]{2})`,
)
/** A longer description is no part of a name. */
const LONGEST_QUALIFIED = 10
/** 案件 alone names nothing. */
const LONGEST_OF_BARE = 18

/** 县域医疗次中心 of 100所|达到二级医院服务能力的县域医疗次中心. */
function qualifiedBy(text: string, start: number, limit: number, object: boolean): Span | undefined {
  if (!'达具符拥存在向有不'.includes(text.charAt(start))) return undefined
  const length = QUALIFIED.exec(text.slice(start, limit))?.[0].length
  if (length === undefined) return undefined
  const from = start + length
  const end = trimNoun(text, from, nounEnd(text, from, limit, { safe: from, object }).noun)
  if (end <= from + 1) return undefined
  return { start: length > (end - from > 2 ? LONGEST_QUALIFIED : LONGEST_OF_BARE) ? from : start, end }
}

// Matches 量大, 率较高, 较差.
const HOW_MUCH = '[量度值率模性力][较最]?[大小高低多少强弱好差重]|较[大小高低多少强弱好差重轻长快]'
// Matches the end of 承办量大, 规模较大, 专门, 现代化 before 的: how those are that the noun behind it names.
const DESCRIBED = new RegExp(
  `(?:${HOW_MUCH}|${oneOf(`
    成熟 专门 固定 突出 明显 重要 重大 薄弱 先进 典型 独立 身边 规模 水平 能力 资质 功能 强烈 急需 所需 关心 关注 期盼
    轻微 恶劣 崭新 全新 便捷 温馨 宽敞 优美 舒适 整洁 .化
  `)})$`,
)

// Matches 、带动面广的 behind 吸引力强, 、确有悔罪表现的 behind 情节较轻.
const AND_DESCRIBED = /^、[\u4e00-\u9fff]{2,8}?(?:[强广高好大优深足新全快轻小]|表现|轻微)的/

// Matches 较轻 of 犯罪情节较轻的被告人, 情节较轻、确有悔罪表现的: how those are that the noun behind it names.
const HOW = /^较[大小高低多少强弱好差重轻长快](?=[的、])/

/** End of 承办量大的单位, where the noun at `start` that ends at `noun` only describes. */
function describedEnd(text: string, start: number, noun: number, limit: number): number {
  const end = noun + (HOW.exec(text.slice(noun, noun + 3))?.[0].length ?? 0)
  if (!DESCRIBED.test(text.slice(start, end))) return noun
  const more = AND_DESCRIBED.exec(text.slice(end, end + 11))?.[0].length
  if (text.charAt(end) !== '的' && more === undefined) return noun
  const from = end + (more ?? 1)
  // Behind 、 the words are not looked through yet.
  const stop = more === undefined ? limit : from + text.slice(from, from + REACH).search(/[\d，。；、\n]|$/)
  const next = trimNoun(text, from, nounEnd(text, from, stop, { safe: from, object: false }).noun)
  return next > from ? next : noun
}

// Matches 排名, 位列 before a place.
const STANDS = '(?:排名|位列|位居|名列|[居列排])'
// Matches `区` of 16个区中排名第5, `省份` of 31个省份中位列, `区县` of 20个区县排名第4: the peers of a place.
const AMONG = new RegExp(
  `^([\u4e00-\u9fff（）]{1,6}?)中(?:继续|持续|仍然?|稳定|稳|连续|综合|整体|分别|均)?${STANDS}|` +
    `^((?:[设直]辖?[区市])?[省市州区县镇乡城街]{1,2}[道份]?)${STANDS}(?:并列)?(?:全[国省市区县州])?第[\\d一二三四五六七八九十]`,
)

// Matches 提升举措, 改革措施 behind 实施优化营商环境100项.
const MEASURES = /^(?:提升|优化|改革|激励|支持|促进|保障|帮扶)(?:举措|措施|政策)/

// Matches 竣工投产项目, 加快建设工程, 争取开工项目: how far those counted are.
const STAGED = new RegExp(
  `^${oneOf('竣工 建成 加快 争取 推进 谋划 续建 开工 签约 落地')}${oneOf('投产 投用 投运 建设 前期 开工 竣工 储备 达产 施工 落地')}(?:项目|工程)`,
)

// Matches 错时停车场, 错时车位; not 错时开放.
const FOR_CARS = /^错时(?:停车|车位|泊位|充电)/

// Matches 规模肉牛养殖户, 规模化养猪场; not 规模以上, 规模达.
const OF_SCALE = /^规模化?[猪牛羊鸡鸭鹅肉蛋奶养种畜禽]/

// Matches 就业专项资金, 扶持补助 behind 投入4.6亿元; not 用于, 同比.
const FUNDS = /^(?!用|同|占|比)[\u4e00-\u9fff]{2,8}?(?:专项|扶持|引导|奖补)(?:资金|经费|基金|补助|补贴)/

/** 3个中心, 5家上市公司, 10个建设项目 begin with words that are no nouns elsewhere; only a classifier makes nouns of them. */
function beginsNoun(text: string, at: number, end: number, classifier: boolean): boolean {
  if (end - at === 1 && NOUN_PAIR_TABLE.has(text.slice(at, at + 2))) return true
  if (!classifier) return FUNDS.test(text.slice(at, at + 12))
  if (MEASURES.test(text.slice(at, at + 4)) || OF_SCALE.test(text.slice(at, at + 4))) return true
  if (text.startsWith('整改', at) && MENDING.test(text.slice(at + 2, at + 4))) return true
  if (STAGED.test(text.slice(at, at + 6))) return true
  if (/^集中(?:式|供|连|成|采|居|安|隔)/.test(text.slice(at, end + 1))) return true
  if (FOR_CARS.test(text.slice(at, at + 4))) return true
  // 300个|免费停车位; not 免费开放, 免费为老人
  if (text.startsWith('免费', at))
    return !VERB_TABLE.at(text, at + 2) && !'为向给对让'.includes(text.charAt(at + 2) || ' ')
  if (end - at > 1)
    return !STRONG_TABLE.has(text.slice(at, end)) && NOUN_TAILS.includes(text.charAt(end) || ' ')
  return '地中里内外上下前后时过来去起止以之同'.includes(text.charAt(at)) && isHan(codeAt(text, end))
}

/** 提出4类|整改建议: behind a verb and a count a verb with a noun behind it is the object. */
function isLedNoun(text: string, at: number, end: number): boolean {
  if (end - at < 2 || STRONG_TABLE.has(text.slice(at, end)) || FIRM_TABLE.has(text.slice(at, end)))
    return false
  const rest = /^[\u4e00-\u9fff]{2,6}(?=[，。；、,;]|$)/.exec(text.slice(end, end + 7))?.[0]
  return rest !== undefined && !PREDICATE_TABLE.at(rest, 0)
}

/** 推进4个中小企业数字化|转型城市试点: a verb in the midst of what is made belongs to its noun. */
function madeEnd(text: string, end: ReturnType<typeof nounEnd>): ReturnType<typeof nounEnd> {
  const verb = end.clause > end.noun ? PREDICATE_TABLE.at(text, end.noun) : undefined
  return verb && isLedNoun(text, end.noun, verb.end) ? { noun: end.clause, clause: end.clause } : end
}

// Matches 750千伏 of 22个750千伏电网工程, 4A级 of 5家4A级景区.
const GRADED = /^(?:\d{2,4}千伏|[1-5]A级?(?=[\u4e00-\u9fff]))/

function startsNoun(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false
  const code = codeAt(text, at)
  const c = text.charAt(at)
  return isHan(code) || isLatin(code) || '“‘《「'.includes(c) || GRADED.test(text.slice(at, at + 6))
}

/** 议案|涉及的|38个项目: what is said of the next counted thing is no predicate. */
function attributive(text: string, end: number, limit: number): boolean {
  return end === limit && text.charAt(end - 1) === '的'
}

/** 套（间）: a bracket right behind the unit is passed over where a noun follows. */
function skipBrackets(text: string, from: number, limit: number): number {
  const c = text.charAt(from)
  if (c !== '（' && c !== '(') return from
  for (let i = from + 1; i < Math.min(limit, from + 8); i++) {
    if ('）)'.includes(text.charAt(i))) return isHan(codeAt(text, i + 1)) ? i + 1 : from
  }
  return from
}
