// What stands before a name at the head of its words: times, connectives, whom it is told of. Words that look like
// them and belong to the name stay. 例：截至8月底|全区|就业率 → 就业率, subject 全区；通过|规划许可 stays.
import { oneOf } from '../../text/one-of.ts'
import {
  EMPTY_VERB_TABLE,
  HEAD_CHARACTERS,
  HEAD_GUARD_TABLE,
  HEAD_TABLE,
  NATIONAL_TABLE,
  SUBJECT_TABLE,
} from '../lexicon/labels.ts'
import { isOwnWord } from '../scan/time/time-tails.ts'
import { TIME } from './compact.ts'
import { DONE_AMONG } from './noun-end.ts'

// Matches 对东盟进出口总额, 对医疗机构销售额.
const TOWARDS =
  /^对.{2,}(进出口|出口|进口|销售|贸易|投资|直接投资|贷款|援助|补助|补贴)(总?额|总值|余额|支出)?$|^对.{2,}的.{0,4}(?:欠款|欠账|债务|债权)$/
// Matches 凌晨, 当日上午 before a time of day.
const PART_OF_DAY = new RegExp(
  `^(?:次日|当日|当天)?(?:凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?|夜间|次日)(?=${TIME})`,
)

// Matches 中新发展, and 中 before what it is compared with: 在262个城市排名|中|比年初前移109位.
const AMONG = new RegExp(`^中(?:[比较]|$)|${DONE_AMONG.source}`)

// Matches 因工程建设引起的投诉, 因旱需救助人口, 以区政府名义印发的文件: the words belong to the name as a whole.
const WHOLE = new RegExp(
  `^${oneOf(`
    因.{2,}?(?:引起|引发|导致|造成)的
    因[旱灾洪涝](?:饮水困难)?需[\u4e00-\u9fff]{2,}
    因.{2,}?(?:限制|影响|制约|因素|原因)[^，]{2,}$
    以.{2,}?(?:名义|为[主重核载代依骨龙][\u4e00-\u9fff]?的)
  `)}`,
)

// What 通过 is a means by, what it brought, and what is passed.
const MEANS = '(?:.{0,12}(?:方式|平台|渠道|手段|形式|途径|机制|[、和]))'
const BROUGHT = '.{2,}(?:发现|办理|解决|实现|追回|挽回|核减|查出)'
const EXAMINED = `许可 验收 认证 评审 评价 审查 复审 审批 审核 考核 考评 鉴定 审议 表决 备案 核准 答辩 初审 终审 立项`
// Matches 通过规划许可, 通过一致性评价; not 通过审查发现问题, 通过评审的方式.
const PASSED = new RegExp(
  `^通过(?:率|人[数次])|^通过(?!${MEANS}|${BROUGHT})[\u4e00-\u9fff“”]{0,10}${oneOf(EXAMINED)}`,
)

// Matches 计划投资, 计划完成投资; not 计划总投资, which is the sum of the project, as the name as a whole.
const PLANNED = /^计划(?:(?:完成)?投资额?$|生育|免疫|单列)/

// Matches 被联系户, 被帮扶对象.
const DONE_TO = /^被[\u4e00-\u9fff]{2}(?:户|人|者|单位|对象|企业|家庭|村)$/
// Matches 有康复需求, 有劳动能力.
const HAVING =
  /^有[\u4e00-\u9fff]{2,5}(?:需求|意愿|能力|条件|资质|资格)|^有[\u4e00-\u9fff、]{2,14}(?:设施|设备)的/

// Matches 达到合格要求的院校, 达到序时进度; not 达到全国的60%.
const REACHED_BY =
  /^达到(?:序时|时序|时间)进度$|^达到[^，的\d]{2,12}(?:要求|标准|水平|条件|规定|目标|等级|类|级)的[\u4e00-\u9fff]{2,}/

// Matches 以乡（镇、街道）为单位, 以家庭为单位的: what it is reckoned by.
const BY_UNIT = /^以[^，。\d]{1,14}?为单位的?(?=.{2})/
// Matches 针对测评过程 before 收集的, 针对 before 企业反映的.
const FOCUSED =
  /^针对(?:[^，的\d]{2,14}?(?:过程|活动|期间|工作|中))?(?=[^，的\d]{0,8}?(?:收集|征集|征求|提出|反映|反馈|发现|查出)到?的)/
// Matches 受疫情影响, 受基数抬高因素拖累.
const UNDER = /^受[\u4e00-\u9fff]{2,12}?(?:影响|冲击|拖累|带动)/

/** Words that belong to the name though they look like empty ones, by their first character. */
const OWN: Readonly<Record<string, RegExp>> = {
  // 通过|规划许可13部: what was passed, not by what means.
  通: PASSED,
  // 计划投资 is what was to be invested.
  计: PLANNED,
  // 超10亿元项目, 超5000万元企业: how large those are.
  超: /^超(?:过?[\d０-９]|[过出])/,
  // 被联系户 are those it was done to.
  被: DONE_TO,
  // 有康复需求残疾人: having is what they are told by.
  有: HAVING,
  // 累计结余 is what is left of all years.
  累: /^累计(?:结余|结存|盈余|赤字|亏损|折旧)/,
  // 平时提案 are those made between the sessions.
  平: /^平[时日](?:提案|建议|成绩|考核)/,
  // 拟建项目 are told by what is planned.
  拟: /^拟(?:建|上市|录用|聘|出让|任职)(?=.{2})/,
  // 继续有效 is what they are, where nothing else names them; 继续教育 is a kind of its own.
  继: /^继续(?:[\u4e00-\u9fff]{2}$|教育|医学)/,
  // 首次执行案件 are a kind of their own.
  首: /^首次(?:轻微|违法|申请|参保|就业|创业|购房|执行案件|公开募股|公开发行|登记)/,
  // 年初预算 and 年初结余 are what the year began with.
  年: /^年初(?:预算|结[转余])/,
  // 争取上级资金 is what was got.
  争: /^争取(?:到位?)?(?!新增|实现|完成|达到|到\d)[\u4e00-\u9fff、“”]{0,14}(?:资金|补助|债券|转移支付|贷款|奖励|国债|额度)/,
  // 使用资金 is no 用资金.
  使: /^使用/,
  // 预期性指标 are a kind of their own.
  预: /^预期(?:性|寿命|收益|年限)/,
  // 全部工业增加值 is that of all sizes, as the statistics have it.
  全: /^全部(?:财政|工业|金融机构|单位|从业)/,
  // 按户数计开工率 is another than 按小区数计开工率.
  按: /^按[\u4e00-\u9fff]{1,6}计(?!算|划|提)(?=.{2})/,
  // 从外省引进资金: where it was brought from.
  从: /^从[\u4e00-\u9fff]{2,6}?(?:引进|引入|调[入水]|购[入进]|输入|转移)/,
  // 再次犯罪率 tells how many.
  再: /^再次(?:犯罪|申请|感染)/,
}
/** Within so many characters their expressions match. */
const LONGEST_OWN = 24

const APPROVER = '会议? 人大 大会 人代会 [省市区县州旗]委 政府 财政[部厅局]'
const APPROVING = '(?:依法)?(?:审议|审查|表决|讨论)?(?:批准|通过|批复|审定|核准)'
const BUDGET = '预算 收入 支出 限额 债务 财力'
// Matches 市六届人大四次会议批准的 before 一般公共预算收入; not 批准的 before 开发区, which tells them apart.
const APPROVED = new RegExp(`^.{0,36}?${oneOf(APPROVER)}${APPROVING}的(?=[^，]{0,24}${oneOf(BUDGET)})`)
const BECAUSE =
  '(?:因|由于|根据|随着|考虑|结合|按照?|受|经).*(?:等|因素|情况|原因|影响|变化|需要|调整|批准|变动)'
const CARRYING_OUT = `(?:预算|年度)?执行(?:过程)?中(?:，|${BECAUSE})?`
const ASSENT = '(?:报?经|提请).{0,20}(?:人大|人代会|常委会|会议|政府)[^，]{0,6}(?:批准|同意|通过|审批)后?'
// Matches 执行中, 执行中因上级补助增加等, 后经市人大常委会批准: how a budget came to be altered.
const ALTERED = new RegExp(`^(?:并|后|年中)*(?:${CARRYING_OUT}|${ASSENT})(?:，|$)`)

// Matches 建议 before 2026年全市一般公共预算支出; not 建议 that were made.
const PROPOSED = new RegExp(
  `^建议${TIME}?(?:全[省市区县州]|[省市区县州本]级|一般公共|政府性基金|国有资本|社会保险)`,
)

/** End of the words on how a budget was approved or altered at the head of what states it. */
function pastApproval(text: string, from: number, hi: number): number {
  if (hi - from < 3) return from
  const words = text.slice(from, hi)
  if (words.startsWith('建议') && PROPOSED.test(words)) return from + 2
  const altered = '并后年预执报经提'.includes(words.charAt(0)) ? ALTERED.exec(words) : null
  if (altered) return from + altered[0].length
  return words.includes('的') ? from + (APPROVED.exec(words)?.[0].length ?? 0) : from
}

// Matches 县政府把 before 全县民心工程从…扩展到: who moves it; not 把手, 把关.
const MOVES = /^[^，]{0,24}?(?<![一火])把(?![手关握控守门脉])(?=.{2})/

/** 县政府把|民心工程|从10项扩展到20项: who moved it is no part of the name. */
function pastDoer(text: string, from: number, hi: number): number {
  if (!'从由'.includes(text.charAt(hi) || ' ')) return from
  const moves = MOVES.exec(text.slice(from, hi))?.[0] ?? ''
  // 全市把低保标准|由600元提高到650元: of whom it is said.
  return /^全[国省市区县州镇乡]把$/.test(moves) ? from : from + moves.length
}

/** 市下达的“|电耗降低率不得高于1.4%”: a figure within quotes is named within them. */
function intoQuotes(text: string, from: number, hi: number): number {
  const open = text.lastIndexOf('“', hi - 3)
  return open >= from && !text.includes('”', open) ? open + 1 : from
}

/** Takes times, connectives and the population off the head. */
export function stripHead(
  text: string,
  from: number,
  hi: number,
): { readonly lo: number; readonly subject?: string } {
  // 80个行政村|中新发展31个: among whom is no part of the name.
  const among = text.charAt(from) === '中' && AMONG.test(text.slice(from, from + 5)) ? 1 : 0
  let lo = intoQuotes(text, pastDoer(text, pastApproval(text, from + among, hi), hi), hi)
  let subject: string | undefined
  let timed = false
  while (lo < hi) {
    const c = text.charAt(lo)
    if (c === TIME || '，,：:、-－—•·●○◆■'.includes(c)) {
      timed = c === TIME
      lo++
      continue
    }
    // 凌晨|2时至5时，
    const hours = PART_OF_DAY.exec(text.slice(lo, Math.min(hi, lo + 5)))?.[0].length
    if (hours !== undefined) {
      lo += hours
      continue
    }
    // 截至8月31日|统计，
    if (timed && text.startsWith('统计', lo) && '，,'.includes(text.charAt(lo + 2) || ' ')) {
      lo += 2
      continue
    }
    if (timed && '末底初度份起后前内间时的'.includes(c) && !isOwnWord(text, lo)) {
      lo++
      continue
    }
    timed = false
    const population = populationAt(text, lo)
    // 全县、城区入学率分别达到: the first of those told.
    const listed =
      population !== undefined && text.charAt(population) === '、' && RATED.test(text.slice(lo, hi))
    // 其中自治县7个: what is counted is no one's.
    const counted = population === hi && text.startsWith('自治', lo)
    if (population !== undefined && population <= hi && !listed && !counted) {
      subject = text.slice(lo, population)
      lo = population
      continue
    }
    const end = emptyWordAt(text, lo, hi)
    if (end === undefined) break
    lo = end
  }
  return { lo, ...(subject && { subject }) }
}

// Matches 全县、城区入学率: places that are told apart by a rate.
const RATED = /^全[国省市区县州]、[^，]{2,24}[率额量值入]$/

// Matches 服务 of 社区服务机构, 养老 of 社区养老床位: what a community has by its name.
const COMMUNITY = /^(?:服务|养老|食堂|康复|教育|学校|托育|助餐|日间|矫正|书屋|文化|体育|民警|团购|医院|药店)/

/** End of the population named at `at`, unless it is part of another word: 全国政协委员, 各级各类, 市局. */
function populationAt(text: string, at: number): number | undefined {
  const end = SUBJECT_TABLE.at(text, at)?.end
  if (end === undefined || '局厅'.includes(text.charAt(end) || ' ')) return undefined
  if (text.startsWith('各级各类', at) || text.startsWith('本机关不', at)) return undefined
  if (text.startsWith('社区', at) && COMMUNITY.test(text.slice(at + 2, at + 4))) return undefined
  if (text.startsWith('自治', at) && '级人党直本'.includes(text.charAt(end) || ' ')) return undefined
  if (text.startsWith('全国', at) && NATIONAL_TABLE.at(text, at + 2) !== undefined) return undefined
  return end
}

/** End of the word at `at` that says nothing of what is counted; `undefined` where the name begins. */
function emptyWordAt(text: string, at: number, hi: number): number | undefined {
  const c = text.charAt(at)
  // 年|净增, 年|新增.
  if (c === '年' && /^(净增|新增|均新增)/.test(text.slice(at + 1, at + 4))) return at + 1
  // 加上|年初结转
  if (c === '加' && /^加上年[初末底]/.test(text.slice(at, at + 4))) return at + 2
  if (OWN[c]?.test(text.slice(at, Math.min(hi, at + LONGEST_OWN)))) return undefined
  const unit = c === '以' ? BY_UNIT.exec(text.slice(at, Math.min(hi, at + LONGEST_OWN))) : undefined
  if (unit) return at + unit[0].length
  // 对|此次活动满意度: not 对此.
  if (c === '对' && text.startsWith('此', at + 1) && '次项类届'.includes(text.charAt(at + 2) || ' '))
    return at + 1
  const head = HEAD_TABLE.at(text, at)
  const verb = head ? undefined : EMPTY_VERB_TABLE.at(text, at)
  // 达到合格要求的院校占比: reaching belongs to who reached it.
  if (verb && c === '达' && REACHED_BY.test(text.slice(at, Math.min(hi, at + LONGEST_OWN)))) return undefined
  // 其中|有线电视用户
  if (head && text.startsWith('其中有', at) && HEAD_GUARD_TABLE.at(text, at + 2)) return at + 2
  const end = head?.end ?? (verb && verb.end < hi - 1 ? verb.end : undefined)
  if (end !== undefined && end <= hi) return end
  // 我们|要为1000名: the verb is gone already.
  if (c === '我' && at + 2 === hi && text.startsWith('我们', at)) return hi
  // 46个问题，除|7个尚在整改外
  if (c === '除' && at + 1 === hi) return hi
  // 共|建成山塘; 共建 alone is a word.
  // 针对测评过程|收集的意见建议: what they were collected in.
  if (c === '针' && FOCUSED.test(text.slice(at, Math.min(hi, at + LONGEST_OWN))))
    return at + (FOCUSED.exec(text.slice(at, hi))?.[0].length ?? 0)
  // 第二、|办理6件: the place in the row of what is told.
  if (
    c === '第' &&
    at === 0 &&
    /^第[一二三四五六七八九十]、[^第一二三四五六七八九十产]/.test(text.slice(at, at + 4))
  )
    return at + 3
  // 其次是甲类，第三是|乙类: the place in the row.
  if (c === '第' && /^第[二三四五六七八九十][是为].{2}/.test(text.slice(at, Math.min(hi, at + 5))))
    return at + 3
  if (c === '共' && /^共建[成设立起]/.test(text.slice(at, at + 3))) return at + 1
  // 受疫情影响|降至: why it fell; 受疫情影响企业 are counted.
  if (c === '受' && UNDER.exec(text.slice(at, hi))?.[0].length === hi - at) return hi
  // 对医疗机构销售额 is sold to them: 对 belongs to the name of an amount.
  if (c === '对' && TOWARDS.test(text.slice(at, hi))) return undefined
  if ((c === '因' || c === '以') && WHOLE.test(text.slice(at, hi))) return undefined
  return HEAD_CHARACTERS.includes(c) && !HEAD_GUARD_TABLE.at(text, at) ? at + 1 : undefined
}
