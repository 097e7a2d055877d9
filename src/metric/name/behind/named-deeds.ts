// Deeds that have a name of their own before what is counted of them: they stay with what is counted, however long.
// 例：法治政府建设|10项|主要指标 → 法治政府建设主要指标；出台促进夜间经济发展|15条|措施 → 出台促进夜间经济发展措施.
import { oneOf } from '../../../text/one-of.ts'
import { joinLabels, type Label, wordLabel } from '../../context/view.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'

// Matches 法治政府建设, 营商环境整治.
const NAMED = /^[\u4e00-\u9fff“”]{3,14}(?:建设|改革|发展|治理|整治|保护|管理)$/
// Matches 各地全面建设, 启动改革: how or that it was done.
const DOING =
  /(?:全面|大力|加快|持续|深入|统一|集中|同步|规划|推进|组织|累计|合作|联合|自主|投资|启动|新|共|已)(?:建设|改革|发展|治理|整治|保护|管理)$/

// Matches 安全生产, 招商引资: phrases of four characters that are nouns though they end in a verb.
const SET_PHRASE =
  /^[\u4e00-\u9fff]{0,6}(?:安全生产|招商引资|乡村振兴|污染防治|疫情防控|防灾减灾|脱贫攻坚|节能减排|科技创新|扫黑除恶|信息公开|政务公开|依法行政|公共服务)$/

/** Whether words end in a deed that the noun before it makes a name. */
export function isNamedDeed(words: string): boolean {
  if (SET_PHRASE.test(words)) return true
  return NAMED.test(words) && !DOING.test(words) && !VERB_TABLE.at(words, 0)
}

// Matches 出台, 推出 before what measures are for.
const LED = /^(?:出台|推出|制定|印发|发布|实施|落实|推行)[^，。]{3,24}$/
// Matches 措施, 提升举措, 具体政策: what is named by what it is for.
const MEASURES = /^(?:具体|配套|重点)?(?:[\u4e00-\u9fff]{2})?(?:措施|举措|政策|意见|办法)$/
/** Matches 主要指标, 重点任务, 方面, 领域: what says nothing without the deed it is of. */
export const PARTS = /^(?:[\u4e00-\u9fff]{2,3})?(?:指标|任务|方面|领域|环节|事项|目标|举措|措施)$/

/** The noun with the deed or the purpose that it is of; undefined where the noun names something itself. */
export function ofNamedDeed(own: Label, noun: Label): Label | undefined {
  const measures = LED.test(own.text) && MEASURES.test(noun.text) && !VERB_TABLE.has(own.text)
  return measures || (PARTS.test(noun.text) && isNamedDeed(own.text)) ? joinLabels(own, noun) : undefined
}

// Matches 办理人大代表提出, 答复群众反映 before 的: what was done with that which others brought forward.
const PROPOSED =
  /^(?:共|累计)?((?:办理|办结|答复|办复|承办|采纳|吸收|受理|收到|落实|回应|解决)[\u4e00-\u9fff]{2,14}?)(?:提出|反映|交办|转办|提交|报送|反馈)$/

/** 办理人大代表提出的|230件|书面建议 is 办理人大代表书面建议. */
export function proposed(own: Label, noun: Label): Label | undefined {
  const deed = PROPOSED.exec(own.text)?.[1]
  return deed === undefined ? undefined : joinLabels(wordLabel(deed), noun)
}

const HOW_MANY = '(?:\\d{1,3}[个大]?(?:方面|大?类))?'
const LOOKED_AT = '审计 巡[视察] 督[察查] 检查 排查 评估 考核 抽查 监测 暗访'
const TOLD = '查出 发现 指出 反馈 反映 揭示 交办 移交 移送 转办 通报'
// Matches 审计查出的, 决算审计查出的10个方面, 巡察反馈的 before how many problems those are.
const FOUND = new RegExp(
  `((?:[\u4e00-\u9fff]{2,14})?${oneOf(LOOKED_AT)}组?[\u4e00-\u9fff]{0,2}${oneOf(TOLD)})的${HOW_MANY}$`,
)
// Matches 问题, 突出问题, 信访件, 整改任务; not 建议.
const PROBLEM = /^(?:[\u4e00-\u9fff]{0,4}(?:问题|隐患|线索|缺陷|短板)|(?:信访|举报|投诉)件|整改(?:任务|事项))/

/** 审计查出的|46个|问题已整改 is 审计查出问题: what was looked into says which problems they are. */
export function discovered(text: string, from: number, start: number, noun: Label): Label | undefined {
  const problem = PROBLEM.exec(noun.text)?.[0]
  if (problem === undefined || text.charAt(start - 1) === '中') return undefined
  const found = FOUND.exec(text.slice(Math.max(from, start - 36), start))?.[1]
  // 5个|专项审计查出的46个问题: those counted before have their classifier.
  const deed = found?.replace(/^(?:其中|针对|对于?|涉及|关于|根据|[个家项次轮名](?!人))/, '')
  return deed === undefined ? undefined : wordLabel(deed + problem)
}

// Matches 单位承办, 部门具体办理: whom something was given to, and that they do it.
const HANDLED = /^(.{0,8}(?:单位|部门|机构))(?:具体|共同|分别|联合|负责)?(承办|主办|协办|会办|办理)$/

/** 交由78家|单位承办 is 承办单位. */
export function handled(noun: Label): Label {
  const found = HANDLED.exec(noun.text)
  if (!found) return noun
  // 交165家|承办单位办理: they are named by it already.
  return wordLabel(/[承主协会]办/.test(found[1] ?? '') ? (found[1] ?? '') : `${found[2]}${found[1]}`)
}

// Matches 省高院评估考核, 市政府下达 before 的: who set the tasks, or by what they are measured.
const SET = /^[\u4e00-\u9fff]{2,10}(?:考核|考评|评估|评价|监测|统计|下达|确定|规定|承诺|部署|交办|分解)$/
// Matches 指标, 主要任务; not 措施.
const SET_PARTS = /^(?:[\u4e00-\u9fff]{2})?(?:指标|任务|事项|目标)$/

/** 省高院评估考核的|51项|指标 is 省高院评估考核指标. */
export function assigned(own: Label, noun: Label): Label | undefined {
  return SET_PARTS.test(noun.text) && SET.test(own.text) ? joinLabels(own, noun) : undefined
}
