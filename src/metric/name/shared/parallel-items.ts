// Items of a list that are alike from their heads or ends on: of one kind, of one length, reckoned in one way.
// 例：财政收入总量、增速 → 财政收入增速；人均住院费用、门诊费用 → 人均门诊费用.
import { VERB_TABLE } from '../../lexicon/labels.ts'
import { behindKind, behindPlace } from './behind-kind.ts'

/** Words that stand side by side and lend each other what they are of, by what they tell apart. */
const PARALLEL_KINDS = [
  '城镇 农村 城市 乡村 县城 市区',
  '男性 女性',
  '国有 民营',
  '进口 出口',
  '东部 中部 西部',
  '省级 市级 区级 县级 盟级 旗级 国家级',
  '高中 中职 幼儿园 初中 普通高中 中职学校 中小学 小学',
  '财产险 人身险',
  '职工 居民',
  '水路 公路 铁路',
  '工业 农业',
  '存款 贷款',
  '国内 国外 境内 境外 省内 省外',
  '线上 线下',
  '白天 夜间 昼间',
  '市 县 区 省',
].map((words) => words.split(' '))

/** All of those words; `kindOf` says which of them stand beside each other. */
export const PARALLEL: readonly string[] = PARALLEL_KINDS.flat()

/** The words that `word` stands beside: 昼间 of 夜间. */
export function kindOf(word: string): readonly string[] | undefined {
  return PARALLEL_KINDS.find((words) => words.includes(word))
}

/** 城镇、农村居民收入 → 城镇居民收入；第二、三、四种形态 → 第三种形态. `last` is the last of `items`. */
export function parallelItems(items: readonly string[], last: string): readonly string[] | undefined {
  return (
    ordinalItems(items, last) ??
    placedItems(items, last) ??
    agedItems(items, last) ??
    tieredItems(items, last) ??
    fieldItems(items, last) ??
    rankedItems(items, last) ??
    kindredItems(items, last)
  )
}

/** The items before the last with `tail` behind each, and the last as it is. */
export function withTail(items: readonly string[], tail: string): readonly string[] {
  return items.map((item, i) => (i === items.length - 1 ? item : item + tail))
}

/** 一、二、三产业 are the first, second and third industry. */
function ordinalItems(items: readonly string[], last: string): readonly string[] | undefined {
  const ordinal = /^第?([一二三四五六七八九十]+)(?=.)/.exec(last)
  if (!ordinal || !items.slice(0, -1).every((item) => /^第?[一二三四五六七八九十]+$/.test(item)))
    return undefined
  const rest = last.slice(ordinal[0].length)
  const first = items[0]?.startsWith('第') || rest.startsWith('产业') ? '第' : ''
  return items.map((item, i) =>
    i === items.length - 1 ? first + last.replace(/^第/, '') : first + item.replace(/^第/, '') + rest,
  )
}

/** 桐庐县、建德市的优良天数: 的 shows where the shared head begins. */
function placedItems(items: readonly string[], last: string): readonly string[] | undefined {
  const of = last.indexOf('的')
  const before = items.slice(0, -1)
  if (
    of < 1 ||
    (of === 1 && !before.every((item) => item.length === 1)) ||
    of + 2 >= last.length ||
    !before.every(
      (item) => Math.abs(item.length - of) <= 2 || (of > 2 && item.endsWith(last.slice(of - 2, of))),
    )
  )
    return undefined
  const tail = last.slice(of + 1)
  return [...before, last.slice(0, of)].map((item) => item + tail)
}

/** 18-34岁、60岁及以上户籍人口. */
function agedItems(items: readonly string[], last: string): readonly string[] | undefined {
  const age = /^\d{1,3}(?:[-—－–~～至]\d{1,3})?岁(?:及?以[上下])?(?=.{2,})/.exec(last)
  return age && items.slice(0, -1).every((item) => /^\d{1,3}.*岁(?:及?以[上下])?$/.test(item))
    ? withTail(items, last.slice(age[0].length))
    : undefined
}

/** 区、镇、村三级服务平台. */
function tieredItems(items: readonly string[], last: string): readonly string[] | undefined {
  const tier = /^([\u4e00-\u9fff]{1,3}?)[两二三四五]级(?=.{2,})/.exec(last)
  return tier && items.slice(0, -1).every((item) => item.length <= 3)
    ? [...items.slice(0, -1), tier[1] ?? ''].map((item) => item + last.slice(tier[0].length))
    : undefined
}

/** 起诉金融、医疗领域职务犯罪: the field is said of each, and so is the verb before them. */
function fieldItems(items: readonly string[], last: string): readonly string[] | undefined {
  const field = /^[\u4e00-\u9fff]{2,5}?(?=(?:领域|行业|系统|环节)的?.{2,})/.exec(last)
  if (!field || !items.slice(0, -1).every((item) => item.length <= 9 && !/领域|行业|系统|环节/.test(item)))
    return undefined
  const [first = ''] = items
  const verb = VERB_TABLE.at(first, 0)
  const deed = verb && first.length > verb.end + 1 ? first.slice(0, verb.end) : ''
  return withTail(items, last.slice(field[0].length)).map((item, i) => (i > 0 ? deed + item : item))
}

/** 高、中、初级农业技术人员; 国家级、部级创新平台. */
function rankedItems(items: readonly string[], last: string): readonly string[] | undefined {
  const before = items.slice(0, -1)
  const rank = /^(?:特|正高|副高|高|中|初|助理)级(?=.{2,})/.exec(last)
  if (rank && before.every((item) => /^(?:特|正高|副高|高|中|初|助理)$/.test(item)))
    return withTail(items, `级${last.slice(rank[0].length)}`)
  const grade = /^.{1,3}?[级类型](?=.{2,})/.exec(last)
  return grade && before.every((item) => /^.{1,4}[级类型]$/.test(item))
    ? withTail(items, last.slice(grade[0].length))
    : undefined
}

/** 城镇、农村居民收入: words that stand beside each other, or are measured alike, before one head. */
function kindredItems(items: readonly string[], last: string): readonly string[] | undefined {
  const kind =
    sameKind(items, last) ?? measuredAlike(items, last) ?? behindPlace(items, last) ?? behindKind(items, last)
  if (kind !== undefined) return withTail(items, last.slice(kind))
  const own = PARALLEL.find((word) => last.startsWith(word))
  return own && items.slice(0, -1).every((item) => PARALLEL.some((word) => word === item))
    ? withTail(items, last.slice(own.length))
    : undefined
}

/** How long the words are that stand for each other before a rate. */
export function sameLength(items: readonly string[], last: string): number | undefined {
  const length = items[0]?.length ?? 0
  const alike = length >= 2 && length <= 4 && items.slice(0, -1).every((item) => item.length === length)
  return alike && last.length - length >= 3 ? length : undefined
}

// Matches 综合人口覆盖率, 节目综合人口覆盖率, 平均价格: how a rate is reckoned, which is said of all.
const RECKONED = /^(?:节目)?(?:人口(?=覆盖率)|综合|平均|人均|户均|年均)(?=.{2})/

/** Where the shared head begins in 广播、电视|综合人口覆盖率. */
function measuredAlike(items: readonly string[], last: string): number | undefined {
  const length = items[0]?.length ?? 0
  const alike = length >= 2 && items.slice(0, -1).every((item) => item.length === length)
  return alike && RECKONED.test(last.slice(length)) ? length : undefined
}

/** Where the shared head begins behind a word like those before it: 城网、农网|供电可靠率, 国内、国外|专利. */
function sameKind(items: readonly string[], last: string): number | undefined {
  const before = items.slice(0, -1)
  const length = before[0]?.length ?? 0
  const mark = before[0]?.at(-1)
  if (length < 2 || length > 6 || mark === undefined || last.charAt(length - 1) !== mark) return undefined
  // 职工医保、居民医保|报销比例: longer words are alike in two characters.
  if (length > 3 && before[0]?.at(-2) !== last.charAt(length - 2)) return undefined
  if (!before.every((item) => item.length === length && item.endsWith(mark))) return undefined
  return last.length - length >= 2 && !'率量额数度比值'.includes(mark) ? length : undefined
}

/** Matches 人均财政补助标准 of 公共卫生服务经费人均财政补助标准: all from there on is stated of each head. */
const PER_HEAD = /(?<=..)[人户亩]均(?=..)/

/** Where 人均, 户均 and the like begin in a name; undefined where there is none. */
export function perHeadStart(name: string): number | undefined {
  const at = name.search(PER_HEAD)
  return at < 0 ? undefined : at
}
