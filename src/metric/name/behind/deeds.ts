// What the words right behind a number say was done: 154万人次|参加评价, 为243户|发放救助金, 3.2亿元|用于教育.
// They name a figure whose other words name nothing.
import type { Span } from '../../../model/source.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { Label, QuantityView } from '../../context/view.ts'
import { joinLabels, labelOf, spanLabel, wordLabel } from '../../context/view.ts'
import { OWN_DEEDS } from '../../lexicon/deeds.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { lastJoined } from '../../scan/token.ts'
import { withoutAmong } from '../own/own-name.ts'
import { amongThose, isPartOf, likeBefore, nounOf, ofSet } from './among-those.ts'
import { madeWith } from './spent-on.ts'

/** 为|243户530人|发放救助金: those who got something are named by what they got. */
export function benefited(view: QuantityView): Label | undefined {
  const { text, token, left } = view
  if (token.kind !== 'count' || !/(?:为|向|给|对|与|同)$/.test(left.compact.text)) return undefined
  const doing = wordsBehind(view)
  const verb = VERB_TABLE.at(doing.text, 0)
  // 免费为|610名|有服药需求的残疾人发放药品: what those counted are comes first.
  const given = verb ? null : GIVEN.exec(doing.text)
  if (given) {
    const start = doing.span.start + given.index
    return spanLabel(text, { start, end: start + given[0].length })
  }
  if (!verb || doing.text.length < verb.end + 2 || /^(以上|左右)/.test(doing.text)) return undefined
  return spanLabel(text, doing.span)
}

// Matches 残疾人|发放药品, 儿童|安装矫形器.
const GIVEN =
  /(?<=[\u4e00-\u9fff]{2})(?:发放|提供|安装|办理|减免|补助|资助|开展|落实|配备|购买|缴纳|代缴|支付|赠送|送去|颁发)[\u4e00-\u9fff“”]{2,}$/

// Matches 开展抽查, 建立联络机制, 签订合作协议: a deed with what it was, to the end of its clause.
const WHOLE_DEED = /^[\u4e00-\u9fff“”、]{4,14}(?=[，。；,;]|$)/
// Matches 结成对子, 发出检察建议.
const HANDED = /^(?:指定|指派|聘请|委派|结成|达成|发出|制发|发送|送达|送去|送上)/
/** A longer noun says which are counted. */
const LONGEST_BARE = 4

/** 对|845家|企业开展抽查 is 开展抽查的企业: a bare noun needs what was done for those counted or with them. */
export function dealtWith({ text, token }: QuantityView, noun: Label, predicate: Span): Label {
  const bare = noun.text.length <= LONGEST_BARE && (noun.text.length > 1 || /[村县镇乡]/.test(noun.text))
  if (token.kind !== 'count' || !bare) return noun
  const deed = WHOLE_DEED.exec(text.slice(predicate.start, predicate.start + 16))?.[0]
  if (deed === undefined) return noun
  const verb = HANDED.test(deed) ? 2 : (VERB_TABLE.at(deed, 0)?.end ?? 0)
  const done = deed.charAt(verb) === '了' ? deed.slice(0, verb) + deed.slice(verb + 1) : deed
  return verb < 2 || deed.length < verb + 2 ? noun : wordLabel(`${done}的${noun.text}`)
}

// Matches 企业|不予处罚, 被告人|依法宣告无罪: whom something was decided of, and what.
const SENTENCED =
  /^([\u4e00-\u9fff]{2,6}?)(?:依法)?((?:宣告|不予|免予|免于|减轻|从轻|附条件|单独)[\u4e00-\u9fff]{2,6})$/

/** 对|37户|企业不予处罚 is 不予处罚企业: what was decided of those counted. */
export function sentenced(view: QuantityView): Label | undefined {
  if (view.token.kind !== 'count' || !view.left.compact.text.endsWith('对')) return undefined
  const found = SENTENCED.exec(wordsBehind(view).text)
  return found ? wordLabel(`${found[2]}${found[1]}`) : undefined
}

/** The words right behind a quantity and those joined to it: 13690户25249人|发放生活补贴. */
function wordsBehind({ text, tokens, index, token }: QuantityView): { text: string; span: Span } {
  const last = lastJoined(tokens, index)
  const from = tokens[last]?.end ?? token.end
  const after = tokens.slice(last + 1, last + 4).find(({ type }) => type === 'quantity' || type === 'ordinal')
  const to = Math.min(after?.start ?? text.length, from + 24)
  const words = /^[\u4e00-\u9fff“”（）]+/.exec(text.slice(from, to))?.[0] ?? ''
  return { text: words, span: { start: from, end: from + words.length } }
}

const IN_TIME = '(?:业?已经?|均已?|全部已?)(?:全部|基本|按期|按时)? 提前 超额 如期 按期 按时'
const DONE = `办复 办结 答复 落实 采纳 完成(?:整改|验收|建设|改造|治理|销号|审批|交付)? 整改 整改到位 解决
到位 销号 化解 兑现 拨付 开工 竣工 投产 完工 建成 投用 启用 通过验收`
// Matches `已经办复`, `已全部落实`; what was done with the share.
const SETTLED = new RegExp(`^${oneOf(IN_TIME)}(${oneOf(DONE)})(?=[，。；,;]|并[\u4e00-\u9fff]|$)`)

// Matches `正在办理`, `尚未开工`: what is still to be done with the rest.
const ONGOING = /^(?:正在|[尚仍还]在|尚未|仍未|未)[\u4e00-\u9fff]{2,4}(?=[，。；,;外]|$)/

const GRADES = `达标 合格 完工 [达符][到合](?!\\d)[\u4e00-\u9fffⅠ-Ⅻ]{2,8} (?:有序|稳步|顺利|加快|持续)推进
按(?:计划|序时|进度)推进 (?<=基本|部分)完成 取得[\u4e00-\u9fff]{0,4}进展 (?:进展|推进|进度)(?:滞后|缓慢)`
// Matches `达标`, `不合格`, `基本符合预期`, `有序推进`; how far those counted came.
const GRADED = new RegExp(
  `^(?:均|全部)?((?:基本|部分|大体|提前|如期|不|未)?${oneOf(GRADES)})(?=[，。；,;]|$)`,
)
// Matches 有序推进 of 有序推进任务: how far those of the clause before came.
const CAME = /^(?:[\u4e00-\u9fff]{2}|按[\u4e00-\u9fff]{2})(?:推进|滞后|缓慢)的?(?=.{2})/

/** 立案4567件，99.2%已经办复: the share is told by what was done; 建议86件，80件已经办结 is 办结建议. */
export function settledShare(view: QuantityView): Label | undefined {
  const { text, token } = view
  const count = likeBefore(view)
  if (token.kind !== 'percentage' && !count) return undefined
  const words = text.slice(token.end, token.end + 12)
  const settled = SETTLED.exec(words)
  const done =
    count && /^(?:超额|提前)/.test(words)
      ? settled?.[0]
      : (settled?.[1] ?? (count && (ONGOING.exec(words)?.[0] ?? GRADED.exec(words)?.[1])))
  if (done === undefined) return undefined
  // 基本达标指标, but 基本符合预期的指标.
  return count
    ? joinLabels(
        wordLabel(done.length > 4 ? `${done}的` : done),
        ofSet(view) ?? nounOf(wordLabel(count.label.text.replace(CAME, ''))),
      )
    : wordLabel(`${done}比例`)
}

// Matches `签订责任书`, `建立健康档案`, not `建立台账`; what a whole population did, behind its percentage.
const DONE_BY_ALL =
  /^(?:签订|签署|建立|建成|配备|安装|落实|开展|实行|推行|设立|完成|通过|接入|纳入|使用|采用|参与|参加|实施|取得)[\u4e00-\u9fff“”]{3,14}(?=[，。；,;]|$)/

/** 与商户|100%|签订责任书 is 商户签订责任书. */
export function doneByAll({ text, token, left }: QuantityView, own: Label): Label | undefined {
  if (token.kind !== 'percentage' || left.direction || left.reached || /的$/.test(left.compact.text))
    return undefined
  if (own.text.length < 2 || RATE_HEAD_TABLE.before(own.text, own.text.length, 0)) return undefined
  if (VERB_TABLE.at(own.text, 0) || /[占比率度]/.test(own.text)) return undefined
  const doing = DONE_BY_ALL.exec(text.slice(token.end, token.end + 24))?.[0]
  return doing === undefined
    ? undefined
    : joinLabels(own, spanLabel(text, { start: token.end, end: token.end + doing.length }))
}

/** What those are called who did it, where they are no persons. */
const HEADS: Readonly<Record<string, string>> = { 户: '户数', 户次: '户次', 家: '家数' }

/** 154万人次参加职业资格评价, 65.7%开展预约诊疗: what those counted did, behind the number. */
export function doersOf(view: QuantityView): Label | undefined {
  const { text, token } = view
  // 8个村入选国家级示范村，15个|入选省级示范村: those counted like the ones before did something else.
  const persons = /^(人|人次|名|户|户次|家)$/.test(token.unit)
  const alike = !persons && (likeBefore(view) !== undefined || isPartOf(view))
  if (!persons && !alike && token.kind !== 'percentage') return undefined
  const { text: words, span } = wordsBehind(view)
  const verb = DEEDS.exec(words)?.[0]
  if (verb === undefined) return undefined
  if (words.length === verb.length)
    return alike
      ? amongThose(view, wordLabel(verb))
      : persons
        ? wordLabel(`${verb.replace('不同程度', '')}${HEADS[token.unit] ?? '人数'}`)
        : undefined
  if (words.length < verb.length + 2) return undefined
  const doing = withoutMeans(spanLabel(text, span))
  const population = token.kind === 'percentage' ? populationOf(view) : undefined
  return population ? joinLabels(population, doing) : alike ? amongThose(view, doing) : doing
}

// Matches 通过多种渠道和方式 before 实现再就业.
const MEANS = /^通过[^，]{2,16}?(?=(?:实现|取得|获得|解决|得到|享受|完成|参加)[\u4e00-\u9fff])/

/** 1800万人|通过多种渠道实现了再就业 is 实现再就业. */
function withoutMeans(label: Label): Label {
  const text = label.text.replace(MEANS, '').replace(/^(实现|取得|获得|得到|完成)了/, '$1')
  return text === label.text ? label : wordLabel(text)
}

/** 二级医院中，65.7%开展预约诊疗，|90.4%|开展…: those of the clause before, or of the one that heads the list. */
function populationOf({ before, theme }: QuantityView): Label | undefined {
  if (before) return withoutAmong(labelOf(before))
  const head = theme?.()
  const words = head && labelOf(head)
  const among = words && withoutAmong(words)
  return among && among !== words ? among : undefined
}

// Matches `用于民生`, `主要用于道路改造`; not `用于`.
const USE =
  /^(?:全部|主要|已)?((?:用于|投向|投入到)(?:[\u4e00-\u9fff“”、]{2,12}(?=[^\u4e00-\u9fff“”、]|$)|[\u4e00-\u9fff“”]{2,12}(?=、)))/

/** 有326亿元|用于民生: what money that nothing names was for. */
export function useOf({ text, token }: QuantityView): Label | undefined {
  if (token.kind !== 'money') return undefined
  const use = USE.exec(text.slice(token.end, token.end + 24))?.[1]
  return use === undefined ? undefined : wordLabel(`${use}${/(支出|资金|经费)$/.test(use) ? '' : '资金'}`)
}

// Matches 财政支出, 专项资金: what is used for something.
const SPENT = /(?:支出|资金|经费|财力|投入)$/

/** 支出340亿元，74%|用于民生: how much of the sum before was for what. */
export function usedOf({ text, token, said, drafts, left }: QuantityView): Label | undefined {
  if (token.kind !== 'percentage' || !/^其?中?$/.test(left.compact.text)) return undefined
  const use = USE.exec(text.slice(token.end, token.end + 24))?.[1]
  const whole = drafts[said.level ?? -1]
  if (use === undefined || whole?.token.type !== 'quantity' || whole.token.kind !== 'money') return undefined
  return joinLabels(whole.label, wordLabel(`${use}比重`))
}

// Matches 筹措, 统筹安排 alone before an amount.
const RAISED = /^(?:筹措|拿出|统筹拨付|统筹下达|统筹|统筹安排|统筹整合|整合)$/
// Matches verbs of what is done with money, which alone name nothing.
const FUNDED =
  /^(?:每年|年均)?(?:拿出|统筹拨付|统筹下达|筹[措集]|统筹|统筹安排|统筹整合|整合|安排|下达|拨付|投入|投放|落实|兑现|发放|支出|支付)$/
const COMPARED = '(?:，[比较][^，。；]{2,18}(?=，))?'
const WHOLE_LIST = '[\u4e00-\u9fff“”、]{2,20}(?=[，。；（]|$)'
const FIRST_OF_LIST = '[\u4e00-\u9fff“”]{2,20}(?=、)'
const USED_FOR = `用于 支持 扶持 补助 资助 实施(?![^，。；\\d]*、[^，。；]*\\d) 建设 改造 解决 保障 确保 落实 推进 推动
开展 完善 改善 提升 加强 兑现 偿还`
// Matches 支持企业改造, ，用于公共卫生, ，比上年增加167万元，支持卫生事业: behind an amount and how it compares.
const PURPOSE = new RegExp(
  `^${COMPARED}，?(?:全部|主要|重点|专项)?(${oneOf(USED_FOR)}(?:${WHOLE_LIST}|${FIRST_OF_LIST}))`,
)

/** 投入3.2亿元|用于教育, 财政支出的78%|用于民生: a bare verb or a share needs what it was for. */
export function withUse(view: QuantityView, own: Label): Label {
  const { text, token } = view
  const made = token.kind === 'money' ? madeWith(own.text, text, token.end) : undefined
  if (made !== undefined) return joinLabels(own, wordLabel(made))
  if (token.kind === 'money' && own.text.length <= 4 && (VERB_TABLE.has(own.text) || RAISED.test(own.text))) {
    const purpose = PURPOSE.exec(text.slice(token.end, token.end + 48))?.[1]
    // 安排2.3亿元，用于公路养护 is 安排用于公路养护资金; 保障公用经费 is money already.
    const funds = FUNDED.test(own.text) && !/(?:资金|经费|支出|补助|补贴|专款|款项)$/.test(purpose ?? '')
    return joinLabels(own, wordLabel((purpose ?? '') + (funds ? '资金' : '')))
  }
  const use = token.kind === 'percentage' ? USE.exec(text.slice(token.end, token.end + 24))?.[1] : undefined
  return use !== undefined && (view.left.compact.text.endsWith('的') || SPENT.test(own.text))
    ? joinLabels(own, wordLabel(`${use}比重`))
    : own
}

/** 2人|为跨国捐献: what those counted are; 29件|作为建议供部门参考. */
export function copulaOf({ text, token }: QuantityView): Label | undefined {
  if (token.kind !== 'count') return undefined
  const what = /^(?:均|全部|都)?(?:[为是]|(?=作为))([\u4e00-\u9fff“”]{2,18})(?=[，。；,;]|$)/.exec(
    text.slice(token.end, token.end + 24),
  )?.[1]
  return what === undefined || /(?:以上|左右|级|等)$/.test(what) ? undefined : wordLabel(what)
}

/** 动员|2.4万人|参与献血: who asked them is no name. */
export function askedDeed(view: QuantityView, own: Label): Label | undefined {
  return /^(?:扶持|帮扶|资助|动员|组织|发动|引导|吸引|带动|帮助|支持|推动|促进|指导)$/.test(own.text)
    ? doersOf(view)
    : undefined
}

// Matches 参加, 取得, 未通过: what persons and institutions do or do not; not 增长, 以上.
const DEEDS = new RegExp(
  `^((?:[尚仍还]?未能?|不予?)?${oneOf(OWN_DEEDS)}|[向在]全[国省市区县](?:复制)?推广)(?!以上)`,
)

/** 邀请代表|260人次|列席会议: who was asked is counted, and what they did stands behind. */
export function isAsked({ text, token, right }: QuantityView, own: Label): boolean {
  if (!right || !/^(人|人次|名|位)$/.test(token.unit)) return false
  if (!/^(邀请|组织|安排|动员|选派|引导|发动|选送|抽调|派出)[^，的]{2,8}$/.test(own.text)) return false
  const deed = text.slice(right.noun.start, right.noun.end)
  return VERB_TABLE.at(deed, 0) !== undefined || DEEDS.test(deed)
}

/** 向2名申请人收取信息处理费，共计640元 is what was collected: the deed stands behind those it was done to. */
export function givenSum({ left, said, drafts, text, token }: QuantityView): Label | undefined {
  const last = drafts[said.last ?? -1]
  if (token.kind !== 'money' || !/^(?:共计?|合计|总计|累计)$/.test(left.compact.text)) return undefined
  if (last?.production !== 'noun-behind' || last.token.type !== 'quantity' || last.token.kind !== 'count')
    return undefined
  const end = last.label.spans.at(-1)?.end ?? last.token.end
  const deed = /^([\u4e00-\u9fff]{4,16})[，,]\s*$/.exec(
    text.slice(end, token.start - left.compact.text.length),
  )?.[1]
  return deed !== undefined && VERB_TABLE.at(deed, 0) ? wordLabel(deed) : undefined
}
