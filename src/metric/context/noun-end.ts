// Where a noun behind a quantity ends: at punctuation or a predicate that is no part of it.
// 例：19个|酒店|接入自助入住系统；30项|民生实事|中不设目标；3个|服务中心.
import { oneOf } from '../../text/one-of.ts'
import { GIVEN } from '../lexicon/deeds.ts'
import { FIRM_TABLE, NOUN_PAIR_TABLE, PREDICATE_TABLE, STRONG_TABLE, VERB_TABLE } from '../lexicon/labels.ts'
import { codeAt, isHan, isNumeral } from '../scan/chars.ts'
import { markOf } from '../scan/marks.ts'
import { isOfNext } from './next-counted.ts'

/** Longest noun and predicate looked at. */
export const REACH = 40

// Matches `减免房租`, `发放`; what is done for those counted.
const GIVING = new RegExp(`^${oneOf(GIVEN)}(?=[\u4e00-\u9fff“《\\d０-９])`)

// Matches 省（区、市）, 省（自治区、直辖市）.
const PROVINCES = /^省[（(](?:(?:自治区|区|市)、?){1,2}(?:直辖市|市)?[）)]/

// Matches 中有, 中列第17位, 中分别排名第2: what is said of one or some of those counted.
const AMONG =
  /^中(?:[有不已仅]|(?:分别|综合|总|均|仅|稳|并)?(?:[列居排占位]|名列|得分)[\u4e00-\u9fff]{0,2}?(?:第|前|首))/

/** Matches 中新发展, 中已建成, 中随机抽取 behind those among whom something was done. */
export const DONE_AMONG =
  /^中(?:(?:新|已)(?:发展|建成|建|增|认定|培育|创建|评定|命名|设立|开通|获批|入选)|(?:随机)?(?:抽取|抽选|选取|遴选|筛选|挑选|选出))/

// Matches 单位, 医院 before 的, and 的公务用车费、接待费支出分别 behind: what those counted have, each with a figure.
const OWNER = /(?:单位|部门|企业|公司|医院|学校|机构|县区|区县|乡镇|街道)$/
// Matches 的公务用车费、接待费支出分别; not 的公务用车费分别.
const LIST = /^的[^，。；\d]{2,30}、[^，。；\d]{2,30}分别/

function isOwnerOfList(text: string, from: number, at: number): boolean {
  return OWNER.test(text.slice(Math.max(from, at - 2), at)) && LIST.test(text.slice(at, at + 72))
}

// Matches 主要领导, 主要负责同志, 主要污染物: the foremost of a kind.
const MAIN = /^主要(?:负责[人同]|领导|干部|成员|污染|指标|河流|城市|景区|行业|产品|作物|农产品|工业品)/

// Matches 搬得出, 留得住, 用得上; not 取得好, 获得起.
const ABLE = /^[搬稳留住用学买看供病吃]得[出住上起好到]/

// Matches 2019年; not 3019年, 19年.
const YEAR = /^(?:19|20)\d{2}年/

// Matches 去年一年, 今年以来, 上年度; not 去年同期.
const THAT_YEAR = /^(?:去年|今年|上一?年|本年)(?:[一以的度]|$)/

/** End of the noun and of the clause; quotes and brackets are passed over whole. */
export function nounEnd(
  text: string,
  from: number,
  limit: number,
  { safe, object }: { readonly safe: number; readonly object: boolean },
): { readonly noun: number; readonly clause: number } {
  // 31个省（区、市）和新疆生产建设兵团: the count is of the first.
  const province = PROVINCES.exec(text.slice(from, from + 12))?.[0].length
  if (province !== undefined && '和及'.includes(text.charAt(from + province) || ' '))
    return { noun: from + province, clause: from + province }
  let noun = -1
  let i = from
  while (i < limit) {
    const c = text.charAt(i)
    const close = CLOSING.get(c)
    if (close !== undefined) {
      const end = text.indexOf(close, i + 1)
      // 行政村（原23个）: a bracket that states a figure of its own is no part of the noun.
      if (end < 0 || end > i + REACH || (end > limit && c !== '“' && c !== '《')) break
      i = end + 1
      continue
    }
    if (markOf(c) !== undefined || c === '”' || c === '’' || c === '\n') break
    if (noun < 0 && i >= safe && i >= from + 1) {
      if (isOfNext(text, i, from, limit)) return { noun: i, clause: i }
      if (c === '的' && isOwnerOfList(text, from, i)) return { noun: i, clause: i }
      // 30个省级部门|2016年度预算执行情况: the year is of what is told of them.
      if (isNumeral(codeAt(text, i)) && YEAR.test(text.slice(i, i + 5))) return { noun: i, clause: i }
      // 13个区|去年一年的成绩单: the year is of what is told of them, too.
      if ('去今上本'.includes(c) && THAT_YEAR.test(text.slice(i, i + 4))) return { noun: i, clause: i }
      // 监测|到酸雨: 到 behind a verb is its result.
      const result = c === '到' && VERB_TABLE.before(text, i, from) !== undefined
      const predicate = result ? undefined : PREDICATE_TABLE.at(text, i)
      const past = predicate && shownUntil(text, i, predicate.end, from)
      if (past !== undefined) {
        i = past
        continue
      }
      // 12名县区|主要领导: not 5个问题|主要集中在.
      if (c === '主' && MAIN.test(text.slice(i, i + 5))) {
        i += 2
        continue
      }
      if (isSaid(text, i, from) || (predicate && isPredicate(text, i, predicate.end, from))) noun = i
      if (object && GIVING.test(text.slice(i, i + 3))) noun = i
    }
    i++
  }
  return { noun: noun < 0 ? i : noun, clause: i }
}

/** Whether something is said of those counted, by a word that is no predicate of its own. */
function isSaid(text: string, at: number, from: number): boolean {
  const c = text.charAt(at)
  // 30项民生实事中|不设年度目标: not 初中, 其中.
  if (
    c === '中' &&
    (at > from + 1 || text.charAt(at + 1) !== '有') &&
    (AMONG.test(text.slice(at, at + 8)) || DONE_AMONG.test(text.slice(at, at + 5))) &&
    !/[初高集其当]/.test(text.charAt(at - 1))
  )
    return true
  // 安置点群众|搬得出、稳得住: what they can do.
  if (at > from + 1 && ABLE.test(text.slice(at, at + 3))) return true
  // 5个问题|主要集中在三个方面.
  if (c === '主' && at > from + 1 && text.charAt(at + 1) === '要') return true
  // 清河路北段|于6月28日通车: when it happened is no part of the noun.
  if (c === '于' && at > from + 1 && isNumeral(codeAt(text, at + 1))) return true
  // 县区通了新的公路, 维度设置了指标: 了 marks a predicate.
  return done(text, at)
}

/** Whether a predicate ends the noun: not right behind its first character, nor inside a word. */
function isPredicate(text: string, at: number, end: number, from: number): boolean {
  const early = at === from + 1 && !goesOnShort(text, at, end)
  return !early && !insideWord(text, at, end)
}

/** Where a noun goes on that ends in a word of doing: 5台|汇报演出, 15轮治安|集中清查. */
function shownUntil(text: string, at: number, end: number, from: number): number | undefined {
  if (isShow(text, at, end, from)) return end
  const agreed = '轮次场期批'.includes(text.charAt(from - 1)) && IN_ACCORD.test(text.slice(at, at + 5))
  return agreed ? at + 4 : undefined
}

// Matches 集中清查 at the end of the words.
const IN_ACCORD =
  /^集中(?:清查|整治|检查|打击|排查|收网|约谈|执法|督查|巡查|攻坚|宣传)(?:行动|活动)?(?:[、，。；,;和与及]|$)/

/** Whether a word of showing ends the words behind 台 or 场. */
function isShow(text: string, start: number, end: number, from: number): boolean {
  const next = text.charAt(end)
  return (
    '台场次'.includes(text.charAt(from - 1)) &&
    /^(?:演出|展演|展出|比赛|表演|演练)$/.test(text.slice(start, end)) &&
    (next === '' || markOf(next) !== undefined)
  )
}

/** Whether a predicate ends a noun of one character: 3个|区|比上年多; a word begins with other characters. */
function goesOnShort(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  return (
    FIRM_TABLE.has(words) ||
    (words === '集中' && '村镇乡'.includes(text.charAt(start - 1))) ||
    ('区县市镇村省州旗'.includes(text.charAt(start - 1)) && (STRONG_TABLE.has(words) || BEGUN_IN.test(words)))
  )
}

// Matches 开展, 启动 behind 5个省: what is begun in those places.
const BEGUN_IN = /^(?:开展|启动|实施|推进|推广)$/

const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
])

/** Whether a verb with 了 begins at `i`: 通了, 设置了; not 为了, 了解. */
export function done(text: string, i: number): boolean {
  const at = text.charAt(i + 1) === '了' ? i + 1 : text.charAt(i + 2) === '了' ? i + 2 : -1
  if (
    at < 0 ||
    '为除罢极到得'.includes(text.charAt(at - 1)) ||
    '解不得结'.includes(text.charAt(at + 1) || ' ')
  )
    return false
  return at === i + 1 ? !VERB_TABLE.before(text, at, i - 1) : VERB_TABLE.before(text, at, i)?.start === i
}

/** Predicates that are part of a noun: 服务中心, 建设项目, 开放平台. */
export const NOUN_TAILS =
  '中项平企人设机站园区点窗基队员业工产品资费力率量数体制度厅局委室所院校系网线方案用学课师生地面积面会展团组者性化型类级层次期场馆示范单名经'

// Matches 通知书, 建议书 behind 整改.
const PAPER = /^(?:通知[书单]|建议书|意见书|告知书|决定书|承诺书|责任书|确认书|提醒函|工作方案)/

/** Matches 目标, 任务, 措施 behind 整改: what is to be mended, or how. */
export const MENDING = /^(?:目标|任务|措施|事项|举措|清单|方案|台账|建议|意见|要求)/

// Matches 集中运营中心, 集中处置点; not 集中入驻园区.
const JOINTLY =
  /^集中(?:停放|停车|充电|运营|办公(?=会)|管理|处[置理]|监[管控测]|收治|交易|办公|托管|存储|配送|展示)[\u4e00-\u9fff]{0,2}(?:中心|平台|基地|[站点区所库会])/

// Matches 公共 of 基本公共卫生服务, 医疗 of 基本医疗保险.
const BASIC = /^(?:公共|医疗|养老|药物|农田|建设|生活|单元|保障|险种|技能|信息|经济|民生)/

function insideWord(text: string, start: number, end: number): boolean {
  const next = text.charAt(end)
  // 预期增长目标, 新的增长点.
  if (
    /^(增长|下降|提升|上升|提高)(目标|率|点|极|速度|动能|动力|空间|机制|方案|措施|曲线|示范|重点[县区市镇村]|试点|行动|工程|项目|计划|课程|培训)/.test(
      text.slice(start, end + 3),
    )
  )
    return true
  // 信息公开|工作: 开工 is no word there; 整改|通知书: what a paper is for belongs to its name.
  if (text.charAt(start - 1) === '公' && text.charAt(start) === '开') return true
  if (PAPER.test(text.slice(end, end + 3))) return true
  // 18个|改革|开放典型地区.
  if (text.startsWith('改革开放', start - 2)) return true
  // 社会评价意见重点|整改目标.
  if (text.startsWith('整改', start) && MENDING.test(text.slice(end, end + 2))) return true
  // 机关单位|错时停车场, 商圈免费停车位.
  if (/^(?:免费|错时)(?:停车|车位|泊位|充电)/.test(text.slice(start, start + 4))) return true
  // 新闻发布活动, 新闻发布平台.
  if (text.startsWith('新闻发布', start - 2)) return true
  // “一带一路”联合实验室: behind a quoted name such a word goes on with it.
  if (
    '”》'.includes(text.charAt(start - 1)) &&
    /^(联合|联动|示范|创新|服务|开放|试点|共同|集中)$/.test(text.slice(start, end))
  )
    return true
  // 地级以上市, 地级及以上城市, 省级以下部门, 规模以上企业.
  if (
    /^以[上下]$/.test(text.slice(start, end)) &&
    '模级类档等元人亩吨户伏及或'.includes(text.charAt(start - 1)) &&
    isHan(codeAt(text, end))
  )
    return true
  // 国家|基本公共卫生服务项目; not 道路基本建成.
  if (text.startsWith('基本', start) && BASIC.test(text.slice(end, end + 2))) return true
  // 继续教育基地; 境内外|上市公司.
  if (/^(?:继续教育|上市(?:公司|企业|后备))/.test(text.slice(start, start + 4))) return true
  // 集中式水源地, 集中供养对象, 全面禁塑区.
  if (
    /^集中(式|供|连|成|采|居|区|安|隔)/.test(text.slice(start, end + 1)) ||
    JOINTLY.test(text.slice(start, end + 8)) ||
    /^联合(?:实验|创新体|[体会党国库])/.test(text.slice(start, end + 3))
  )
    return true
  // 医疗机构实施|基本药物制度: 基 is no end of a word there.
  if (text.startsWith('基本', end)) return false
  if (end - start === 1) {
    return NOUN_PAIR_TABLE.has(text.slice(start - 1, end)) || NOUN_PAIR_TABLE.has(text.slice(start, end + 1))
  }
  return NOUN_TAILS.includes(next || ' ') && next !== '' && !FIRM_TABLE.has(text.slice(start, end))
}
