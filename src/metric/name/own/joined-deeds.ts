// What 、 joins before a figure that is of the last of it alone: a claim, a deed done with, a deed of another object.
// 例：社工数量翻番、|达1.2万人 → 社工数量；二期建成投产、总装机|120万千瓦 → 二期总装机；优化支出结构、清收资金 → 清收资金.
import { oneOf } from '../../../text/one-of.ts'
import { type Label, type QuantityView, wordLabel } from '../../context/view.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { ATTRIBUTE_TABLE } from '../../lexicon/parts.ts'

// Matches 翻番, 创历史新高, 稳步增长 behind a name: what is claimed without a figure.
const CLAIM = new RegExp(
  `(?:实现|再|又|屡|均|已|基本|持续|稳步|快速|大幅|明显)*${oneOf(`
    翻[一两二三四]?番 倍增
    (?:创|刷新)(?:历史)?(?:新高|最高|纪录)
    (?<=持续|稳步|快速|大幅|明显)(?:增长|提升|提高|扩大|壮大)
    (?:历史性|连续|接连|成功|先后)*(?:连跨|跨越|跨上|跨过|连上|迈上|登上|跃上|站上)[^、]{0,14}台阶
  `)}$`,
)

const COMPLETION = `
  建成(?:投产|投用|投运|通车|运营|使用)? 竣工(?:投产|投用)? 投产(?:送电|达产)? 投用 投运 投入(?:使用|运营|运行)
  开工(?:建设)? 启动(?:建设|实施)? 开通(?:运营)? 上线(?:运行)? 揭牌(?:运营)? 挂牌 实施 推开 铺开
  落地(?:实施|见效)? 封关(?:运行|运作)? 开业 开园 运营
`
// Matches 二期建成投产, 养老金制度全面实施: a thing that is done with, before what is told of it.
const COMPLETED = new RegExp(
  `^([\u4e00-\u9fff“”（）\\dA-Za-z]{2,16}?)(?:已|均|全部|全面|正式|顺利|如期|成功|相继|陆续)*${oneOf(COMPLETION)}$`,
)

// Matches 流感疫苗愿接尽接, 住房保障应保尽保, 城乡供水全面达标: what is claimed of a thing that is named before it.
const CLAIMED =
  /.{2}(?:实现|已经?|均|全面|基本|全部)*(?:全覆盖|[应愿能]([\u4e00-\u9fff])尽\1|清零|归零|见底|达标|贯通)$/

// Matches 总装机, 参保, 累计开户, 年产能: what says nothing without that which it is of.
const OF_IT =
  /^(?:累计|已|现有|共|年|总)*(?:装机(?:容量)?|产能|产量|开户|参保|缴存|投保|签约|注册|入驻|接入|惠及|投资|里程|面积)$/

// Matches 支出结构, 厂区改造行动: what no figure counts.
const ABSTRACT =
  /(?:结构|行动|机制|体系|制度|政策|改革|环境|能力|水平|管理|作用|力度|格局|布局|质量|效能|优势|模式|流程|渠道|潜力|活力|空间|方式|监管|攻坚)$/

// Matches 深入, 大力 before a verb.
const ADVERB = /^(?:深入|大力|持续|扎实|全面|加快|积极|有序|稳步|有效|着力|进一步|不断|全力|精准|统筹)+/

// Matches 完成投资, 总投资, 投入资金: what was spent on what the deed before is of.
const SPENT = /^(?:累计|已|共|计划)*(?:(?:完成|实现)?(?:总投资|投资额?)|投入(?:资金)?)$/

// Matches 积极与相关部门沟通协调, 加强与高校合作: with whom it was talked over before.
const TALKS =
  /^(?:积极|主动|加强|密切|及时)*(?:与|同|和)[^，、]{2,14}?(?:沟通|协调|对接|联系|联动|协作|合作|配合)+$/

// Matches 企业, 群众: those for whom something is done.
const THOSE = /(?:企业|单位|农户|用户|群众|人员|学生|家庭|商户|主体)$/

/** The name without what 、 joins to it. */
export function lastJoinedDeed({ left }: QuantityView, label: Label): Label {
  const { text } = label
  const at = text.includes('、') ? lastDun(text) : -1
  if (at < 0) return label
  const before = text.slice(0, at)
  const own = text.slice(at + 1)
  if (own === '') return wordLabel(before.replace(CLAIM, ''))
  const deed = VERB_TABLE.at(own, ADVERB.exec(own)?.[0].length ?? 0)
  // 住房保障应保尽保、|发放租赁补贴|3200户: what was claimed before a deed with its object is no part of the name.
  if (deed && own.length > deed.end + 1 && (CLAIMED.test(before) || COMPLETED.test(before)))
    return labelFrom(label, at + 1)
  // 本科高校全覆盖、学生净增|2万人: the claim is no part of the name.
  const covered = /^(.{2,}?)(?:实现|已)?全覆盖$/.exec(before)?.[1]
  if (covered !== undefined && own.length < 9) return wordLabel(covered + own)
  const whose = isOfIt(own) ? COMPLETED.exec(before)?.[1] : undefined
  if (whose !== undefined && !VERB_TABLE.at(whose, 0)) return wordLabel(whose + own)
  if (TALKS.test(before)) return wordLabel(own.replace(/^(?:积极|主动)?配合(?=.{4})/, ''))
  if (left.total || left.respectively) return label
  const object = deedOn(before)
  if (object === undefined) return label
  if (SPENT.test(own)) return wordLabel(object + own)
  const how = ADVERB.exec(own)?.[0].length ?? 0
  // 建设优品库、精准服务企业|5000家: no library is counted by 家.
  if (how > 0 && THOSE.test(own) && !THOSE.test(object) && VERB_TABLE.at(own, how))
    return labelFrom(label, at + 1)
  const verb = VERB_TABLE.at(own, 0)
  return verb && own.length > verb.end + 1 && ABSTRACT.test(object) ? labelFrom(label, at + 1) : label
}

function isOfIt(own: string): boolean {
  if (OF_IT.test(own)) return true
  const rate = RATE_HEAD_TABLE.before(own, own.length, 0) ?? ATTRIBUTE_TABLE.before(own, own.length, 0)
  return rate !== undefined && rate.start <= 1
}

/** The object of a deed; undefined where the words begin with no verb or have no object. */
function deedOn(words: string): string | undefined {
  const from = ADVERB.exec(words)?.[0].length ?? 0
  const verb = VERB_TABLE.at(words, from)
  const object = verb ? words.slice(verb.end) : ''
  return object.length > 1 ? object : undefined
}

function labelFrom(label: Label, at: number): Label {
  const [only, ...more] = label.spans
  const text = label.text.slice(at)
  const whole = only && more.length === 0 && only.end - only.start === label.text.length
  return whole ? { text, spans: [{ start: only.start + at, end: only.end }] } : wordLabel(text)
}

/** Where the last 、 stands outside quotes and brackets; −1 where none does. */
function lastDun(text: string): number {
  let depth = 0
  for (let i = text.length - 1; i >= 0; i--) {
    const c = text.charAt(i)
    if ('”》）'.includes(c)) depth++
    else if ('“《（'.includes(c)) depth--
    else if (c === '、' && depth === 0) return i
  }
  return -1
}
