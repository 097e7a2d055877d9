// What the names of a list share is said once, by the first or by the last of them.
// 例：城镇、农村居民收入 → 城镇居民收入；财政收入总量、增速 → 财政收入增速；每千人口医师、护士 → 每千人口护士.
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { parallelItems, perHeadStart, sameLength, withTail } from './parallel-items.ts'
import { headStart } from './parts.ts'
import { shareStem } from './shared-stems.ts'
import { tradeHead } from './trade-head.ts'

/** The names with what they share. */
export function shareWords(items: readonly string[]): readonly string[] {
  return towards(shareStem(items) ?? opposed(items) ?? whose(items) ?? shareHead(numbered(items)))
}

// Matches 城镇职工, 农牧民 of 农牧民医疗保险: who has what the last of them names.
const PEOPLE = /^(?:城镇|城乡|农村|企业|在岗|退休|灵活就业)?(?:职工|居民|农民|农牧民|牧民|村民|学生|人员)/

/** 城镇职工、城镇居民、农牧民医疗保险支付限额: what the last of the people has is of each of them. */
function whose(items: readonly string[]): readonly string[] | undefined {
  const last = items.at(-1) ?? ''
  const who = PEOPLE.exec(last)?.[0].length
  const alone = items.slice(0, -1).every((item) => PEOPLE.exec(item)?.[0] === item)
  return who !== undefined && last.length - who > 3 && alone ? withTail(items, last.slice(who)) : undefined
}

// Matches 第一, 二; 三产业, 第三产业.
const ORDINAL = /^第?[一二三四五六七八九十]+$/

// Matches 第一 of 第一产业, 二 of 二产; not 一.
const ORDINAL_OF = /^第?[一二三四五六七八九十]+(?=[\u4e00-\u9fff])/

/** 第一、二、三产业和居民生活用电量: the ordinals before the last have their noun before what else is listed. */
function numbered(items: readonly string[]): readonly string[] {
  const end = items.findIndex((item) => !ORDINAL.test(item))
  const last = items[end] ?? ''
  const head = ORDINAL_OF.exec(last)?.[0]
  if (end < 1 || end === items.length - 1 || head === undefined) return items
  const noun = last.slice(head.length)
  return items.map((item, i) => (i > end ? item : `第${item.replace(/^第/, '').replace(noun, '')}${noun}`))
}

// 收入 and 支出, 门诊量 and 住院量: two sides of one thing, of which the second is said alone.
const OPPOSED = [
  ['收入', '支出'],
  ['进口', '出口'],
  ['存款', '贷款'],
  ['产量', '销量'],
  ['流入', '流出'],
  ['门诊量', '住院量'],
  ['门诊人次', '住院人次'],
  ['批次', '人次'],
  ['件次', '人次'],
  ['客运量', '货运量'],
  ['客运周转量', '货运周转量'],
  ['面积', '产量'],
  ['件数', '金额'],
  ['笔数', '金额'],
] as const

// Matches 占比, 增速 behind an amount.
const RATED = /(?:占比|比重|增速|增幅|涨幅|降幅)$/

// Matches 人均住院费用, 次均门诊费用: how a name is reckoned.
const AVERAGED = /[人户次日月生亩单]均[\u4e00-\u9fff]{2,6}$/

/** The other side of 支出, 出口 or 住院量. */
export function oppositeOf(side: string): string | undefined {
  return OPPOSED.find((pair) => pair.some((word) => word === side))?.find((word) => word !== side)
}

/** 一般公共预算收入、支出 is 一般公共预算支出 by its second; 医院门诊量和住院量占比 has both of the hospital. */
function opposed(items: readonly string[]): readonly string[] | undefined {
  const [first = '', last = ''] = items
  if (items.length !== 2) return undefined
  const rate = RATED.exec(last)?.[0] ?? ''
  const second = last.slice(0, last.length - rate.length)
  const one = oppositeOf(second)
  if (one !== undefined && first.length > one.length && first.endsWith(one))
    return [first + rate, first.slice(0, -one.length) + last]
  // 公立医院次均门诊费用和人均住院费用
  const each = AVERAGED.exec(first)
  return each && each.index > 1 && AVERAGED.exec(last)?.index === 0
    ? [first, first.slice(0, each.index) + last]
    : undefined
}

/** 对东盟、中亚国家进出口总额: 对 is said of each. */
function towards(names: readonly string[]): readonly string[] {
  const first = names[0] ?? ''
  if (first.startsWith('对') && !first.startsWith('对外')) {
    // 对沿线国家投资额、进出口额: whom it is done with is said of each.
    const whom = first.slice(0, headStart(first) ?? 1)
    return names.map((name) =>
      name.startsWith('对') ? name : headStart(name) === 0 ? whom + name : `对${name}`,
    )
  }
  // 每千人口执业医师、注册护士 are both reckoned by the thousand.
  const each = PER_MANY.exec(first)?.[0]
  return each === undefined ? names : names.map((name) => (name.startsWith('每') ? name : each + name))
}

/** Matches 每千人口 of 每千人口床位数, 每万名常住居民, 每10万人. */
export const PER_MANY =
  /^每[十百千万\d]+(?:名|户)?(?:常住|户籍)?(?:人口?|居民|家庭|户|学生|老人|老年人)(?:拥有)?(?=.{2})/

// Matches 企业法人单位数, 从业人员数: a number of those that a name counts.
const COUNTED =
  /(?:企业|法人|产业|活动|单位|从业|在校|专业|技术|管理|人员|机构|用户|个体|经营|学生|学校|家庭|项目|参保|病床|床位)+数$/

// Matches 进口货值, 用电量: an amount of its own.
const AMOUNT = /(?:[量额值率]|总数|收入|支出)$/

/** 进口货值、免签游客、新增企业、免税销售额: where the first has an amount of its own, the last has none to lend. */
function isMixed(items: readonly string[], head: string): boolean {
  const [first = ''] = items
  return (
    items.length > 3 &&
    AMOUNT.test(first) &&
    !first.endsWith(head.slice(-2)) &&
    items.some((item) => item.startsWith('新增'))
  )
}

// Matches 业务量 of 国际业务量: an amount of which shares are taken.
const OF_SHARES = /(?:业务|交易|销售|用电|用水|发电|处理|受理|办件|投诉|成交)[量额]$/

/** Where 业务量占比 begins in 国际业务量占比: what the shares are of belongs to the head. */
function amountStart(last: string): number | undefined {
  const rate = RATED.exec(last)
  const amount = rate ? OF_SHARES.exec(last.slice(0, rate.index)) : null
  return amount && amount.index > 1 ? amount.index : undefined
}

// Matches 达到二级标准天数比例 of 臭氧达到二级标准天数比例: what the shares are of, each of which is told.
const OF_STANDARD = /(?:达到?|符合|优于|超过)[^、，]{0,6}标准[^、，]{0,6}(?:比例|率)$/

function standardStart(last: string): number | undefined {
  const found = OF_STANDARD.exec(last)
  return found && found.index > 1 ? found.index : undefined
}

// Matches 出口 of 农产品出口, 投资 of 制造业投资; not 对外投资, which is a name of its own.
const TRADED = /(?<=.{2})(?<!对外)(?:进出口|出口|进口|投资)额?$/

// Matches what is of its own kind: 消费, 固定资产投资, 出口额.
const OWN_KIND = /(?:出口|进口|投资|消费|贸易|增加值|收入|支出|生产|销售)[总额值]*$/

/** 锂电池、光伏产品|出口: what is done with goods of all kinds is said behind the last. */
function tradedIn(items: readonly string[]): string | undefined {
  const head = TRADED.exec(items.at(-1) ?? '')?.[0]
  return head !== undefined && items.slice(0, -1).every((item) => item.length > 1 && !OWN_KIND.test(item))
    ? head
    : undefined
}

/** 覆盖率 of 户厕、垃圾处理设施|覆盖率|和污水治理率: the rate of the next name that has one, where it is not the last. */
function rateBehind(items: readonly string[], index: number): string | undefined {
  const next = items.slice(index + 1, -1).find((item) => /.{2}率$/.test(item))
  const start = next === undefined ? undefined : headStart(next)
  return start === undefined || start < 2 ? undefined : next?.slice(start)
}

// Matches 拉动GDP, 拉动全市经济 of 净出口拉动GDP: what each of a list added to the growth of.
const PULLED =
  /^.{1,12}?(拉动(?:gdp|[全省市区县]{0,2}(?:经济|地区生产总值|生产总值|工业))(?:经济)?)(?:增长)?$/i

/** Where the head of the last name begins: of 住院|满意度 behind 门诊、 both words say which it is. */
function ownStart(last: string, rate: number): number {
  return headStart(last) || rate
}

/** The head of the last name goes to those that have none: 刑事、治安案件 → 刑事案件. */
function shareHead(items: readonly string[]): readonly string[] {
  const last = items[items.length - 1] ?? ''
  const pulled = PULLED.exec(last)?.[1]
  if (pulled !== undefined) return items.map((item) => `${item.replace(/拉动.*$/, '')}${pulled}增长`)
  // 家具类、钟表及配件类; 食品业、设备制造业: kinds have their own heads.
  const mark = last.at(-1) ?? ''
  if ('类业'.includes(mark) && items.every((item) => item.length > 2 && item.endsWith(mark))) return items
  const rate = RATE_HEAD_TABLE.before(last, last.length, 0)
  const counted = rate ? undefined : (COUNTED.exec(last)?.[0] ?? tradedIn(items))
  const head = rate
    ? last.slice(perHeadStart(last) ?? amountStart(last) ?? standardStart(last) ?? ownStart(last, rate.start))
    : (counted ?? last.slice(/量$|进出口$/.test(last) ? -3 : -2))
  const trade = rate ? tradeHead(items, last, head) : undefined
  if (trade !== undefined) return withTail(items, trade)
  const parallel = parallelItems(items, last)
  if (parallel) return parallel
  // 铁矿砂、煤、铝矿砂: with a head of its own among them the others need none.
  if (!rate && !counted && items.slice(0, -1).some((item) => item.endsWith(head))) return items
  // 教育、科技、社会保障和就业: a last name of two parts has no head to lend.
  if (!rate && /.{2}[和与].{2}/.test(last)) return items
  // 高血压、糖尿病|患者管理率: words of one length stand for each other, what is behind them is said of all.
  const rated = items.slice(0, -1).some((item) => item.endsWith(head))
  const alike = rate && head.length === 1 && !rated ? sameLength(items, last) : undefined
  if (alike !== undefined) return withTail(items, last.slice(alike))
  if (rate && isMixed(items, head)) return items
  // 刑事治安、涉诈、涉毒警情: what the short names lack the longer ones lack too.
  const short = items.slice(0, -1).some((item) => item.length <= 3 && last.length >= item.length + 2)
  return items.map((item, i) => {
    if (i === items.length - 1 || item.endsWith(head)) return item
    // 供水、水库蓄水、生态补水: each is of water already.
    if (!rate && !counted && item.length > 1 && item.endsWith(last.slice(-1))) return item
    // 托位、养老床位数: places of two kinds, of which the number is told.
    if (counted && head.endsWith('位数') && item.endsWith('位')) return `${item}数`
    const nearer = rate ? rateBehind(items, i) : undefined
    if (nearer !== undefined && headStart(item) === undefined) return item + nearer
    // 一氧化碳日平均浓度|达到二级标准天数比例
    if (OF_STANDARD.test(head)) return item + head
    // 化学需氧量 is what is discharged, no amount of it.
    const amount = '数量率额度值感'.includes(item.slice(-1)) && !item.endsWith('需氧量')
    // 门诊量和用药量占比 are two shares.
    if (rate && RATED.test(head) && !RATED.test(item)) return item + head
    if (RATE_HEAD_TABLE.before(item, item.length, 0) || amount) return item
    // 城镇新增就业、新增发放贷款: what begins with a verb has no head to lend to what names itself.
    if (rate && item.length > 4 && /贷款$/.test(last) && VERB_TABLE.at(last, 0)) return item
    // 集成电路 is produced, though it begins like a verb.
    if (rate && !/[产销]量$/.test(head) && VERB_TABLE.at(item, 0) && item.length > 2) return item
    // 客运、货运量: 运量 is of both.
    const stem = head === '运量' ? item.replace(/运$/, '') : item
    // 企业养老保险、城镇职工医疗保险|参保人数
    const rest = stem.length > 2 && stem.endsWith(head.slice(0, 2)) ? head.slice(2) : head
    return rate || counted || (short && item.length <= 5) ? stem + rest : item
  })
}
