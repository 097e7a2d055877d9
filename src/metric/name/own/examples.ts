// Names that begin with examples: what stands behind 等 names all of them. 例：“甲会”“乙展”等|企业服务主题活动.
import { oneOf } from '../../../text/one-of.ts'
import { type Label, wordLabel } from '../../context/view.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'

const SPHERE = '领域 环节 方面 部门 行业 区域 渠道 类型 性质 阶段 地区 场所 岗位 群体'
const KIND = `案件 犯罪 问题 活动 项目 工程 工作 事项 情况 人员 对象 内容 指标 任务 措施 行动 服务 消费 行为 线索 产品 材料
设施 设备 物资 业务 手续 证件 资料 费用 资金`
// Matches 领域职务犯罪, 案件: what names nothing without its examples.
const BOUND = new RegExp(`^${oneOf(SPHERE)}|^(?:违法|违规|违纪|犯罪|相关|有关|重点)?${oneOf(KIND)}$`)

// Matches “春风行动”等系列招聘活动, 消防、燃气等各类安全检查; not 消防等检查.
const LISTED = /^(.*?[”、》].*?)等(?=[^级高候第])(各类|各级各类|系列|一系列|一批)?(.{4,})$/

// Matches 引进甲馆、乙店等首店: behind a verb a short noun is the name, too.
const LISTED_SHORT = /^(.*?、.*?)等(?=[^级高候第])(各类|各级各类|系列|一系列|一批)?(.{2,3})$/
// Matches 讲座、培训等形式开展宣传; not 讲座等形式.
const MEANS = /^.{2,}?等(形式|方式|渠道|途径|手段|措施|载体|平台)(?=.{4,})/

// Matches 因规划、用地等条件限制.
const BECAUSE = /^因[^，]{2,}?等(?:[\u4e00-\u9fff]{0,4})(?:限制|影响|制约|因素|原因)/

// Matches 方式处理, 途径解决 behind 等.
const WAY = /^(?:方式|形式|途径|渠道|手段)/

// Matches 玉石、白云岩等大中型矿产地; not 普通高等学校, 同等学力.
const LISTED_KIND =
  /^.{2,}?(?<![高初中同对平均一二三特优劣])等(?!级)(?=[\u4e00-\u9fff]{0,3}(型|类|级))(.{5,})$/

// Matches 荣获|全国文明单位等|各级荣誉.
const HONOURS =
  /^((?:荣获|获得?|获评|取得))(.{2,24})等((?:各级|各类|各项|多项|市级以上|省级以上)?(?:荣誉称号|荣誉|称号|奖项|表彰))$/

// Matches 发生在国企中的, 涉及民生的 before the first of the examples: which ones are meant.
const QUALIFIED = /^(?:发生|存在|涉及|涉|侵害|危害|损害)[^、，“”》]{2,14}的(?=[^、]+、)/

// Matches 依法, 严肃 before the verb.
const HOW = /^(?:依法|依规|严肃|妥善|从严|严厉|公正|集中|及时|快速)*/

/** 审结 of 依法审结非法集资等涉众型经济犯罪案件; empty where no verb leads. */
function ledBy(text: string): string {
  const at = HOW.exec(text)?.[0].length ?? 0
  const verb = VERB_TABLE.at(text, at)
  return verb && verb.end - at > 1 ? text.slice(at, verb.end) : ''
}

/** “…”等企业服务主题活动 is 企业服务主题活动; 开展 before it stays. */
export function shortened(label: Label): Label {
  const means = MEANS.exec(label.text)?.[0].length ?? 0
  const text = label.text.slice(means)
  const honours = text.includes('等') ? HONOURS.exec(text) : null
  if (honours) return wordLabel((honours[1] ?? '') + (honours[3] ?? ''))
  // 因规划、用地等条件限制暂不能解决: the reason belongs to the words as a whole.
  if (BECAUSE.test(text)) return label
  const listed = LISTED.exec(text) ?? (VERB_TABLE.at(text, 0) ? LISTED_SHORT.exec(text) : null)
  const kind = listed ? null : LISTED_KIND.exec(text)
  if (kind) return wordLabel(ledBy(text) + (kind[2] ?? ''))
  // 告知、转送等方式处理: the ways are no examples of what was done.
  if (!listed || WAY.test(listed[3] ?? '')) return means > 0 ? wordLabel(text) : label
  if (BOUND.test(listed[3] ?? '') && text.length <= 40) return means > 0 ? wordLabel(text) : label
  const verb = VERB_TABLE.at(text, 0)
  const head = verb ? text.slice(0, verb.end) : ledBy(text)
  const kept = verb ? (QUALIFIED.exec(text.slice(verb.end, 40))?.[0] ?? '') : ''
  return { text: head + kept + (listed[2] ?? '') + (listed[3] ?? ''), spans: label.spans }
}
