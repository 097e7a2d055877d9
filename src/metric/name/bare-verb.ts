// Names for verbs that stand alone before a figure: they have the object of what was said before.
// 例：建成安置房1800套，交付|900套 → 交付安置房；病区县45个，已消除|38个 → 消除病区县.
import { TIME } from '../context/compact.ts'
import { unitOf } from '../context/counted-in.ts'
import type { Draft, Label, QuantityView } from '../context/view.ts'
import { joinLabels, wordLabel } from '../context/view.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'
import { headOf } from './shared/parts.ts'

// Matches verbs that those counted do or suffer themselves: 立案, 处分, 死亡.
const INTRANSITIVE = /[诉捕案判处分罚亡伤岗业]|^(?:惠及|覆盖|受益|参与|服务|培训|就业|投入|完成)$/

/** 竣工投产, 完工投用. */
function isTwoDeeds(words: string): boolean {
  return words.length === 4 && VERB_TABLE.has(words.slice(0, 2)) && VERB_TABLE.has(words.slice(2))
}

// Matches what papers are besides those that were made: 现行有效86件.
const IN_FORCE = /^(?:已建和?在建|已建|在建|续建|待建|现行有效|现行|宣布失效|在册|在管|在库)$/

// Matches what was done away with or kept in bounds: 病区县45个，已消除38个.
const OVERCOME = /^(?:消除|控制|摘帽|脱帽|退出|销号|清零|达标|摸排)$/

// Matches 首批|开放, 实际|开放: which of them, before the verb.
const STAGE = /^(?:首批|首期|实际|目前|现)(?=.{2})/

// Matches 实际已|开工, 现已|建成, 提前|完工: how far it came, which is no part of a name.
const SO_FAR =
  /^(?=.*[已前额现]|实际(?:开工|完工|竣工|建成|投产))(?:实际|目前|现(?!行)|已经?|全部|累计|提前|超额|基本|实现)+(?=.{2})/

// Matches 依法|受理, 及时|办结: how it was done, which is no part of a name.
const DULY = /^(?:依法|及时|按期|如期|妥善)+(?=.{2})/

/** 意见建议 of 征集|到涉及我区的意见建议: what was collected, without whom it is about; 隐患 of 排查|发现隐患. */
function objectOf(words: string): string {
  const plain = words.replace(
    /^(?:发现|查出|[到了出]|建设(?!用地|项目|工程|资金|投资|单位|指标))(?=.{2})/,
    '',
  )
  const of = /^涉及[^的]{1,8}的(.{2,})$/.exec(plain)?.[1]
  // 提请|审议地方性法规14部、废止11部
  return of ?? plain.replace(/^审议(?=.{3})/, '')
}

// Matches 竣工, 交付 behind what was begun in square metres.
const BUILT = /^(?:竣工|完工|建成|交付|封顶|投用|在建|施工)$/

// Matches 升级改造, 改造提升, 新建或改造 before what is made or renewed.
const RENEWED =
  /^(?:升级|新建|改建|改造|提升|更新|整治|维修|修缮)[或和及]?(?:改造|新建|改建|扩建|提升|升级|整治|更新)(?=.{2})/

/** 收 as a verb, which begins other words: 收各类案件2584件，审结2418件. */
const TAKEN = {
  at: (label: string) => (/^收(?:各类|[\u4e00-\u9fff]{0,10}案件?$)/.test(label) ? { end: 1 } : undefined),
}

/** 新开工安置房1800套、基本建成2300套 is 建成安置房: a bare verb has the object of the verb before it. */
export function sameObject(view: QuantityView, all: Label): Label | undefined {
  const { token, text, left } = view
  const so = (SO_FAR.exec(all.text) ?? DULY.exec(all.text))?.[0].length ?? 0
  const own = so === 0 ? all : wordLabel(all.text.slice(so))
  const far = so > 0 || left.compact.text.startsWith('已')
  const { near, change } = nearest(view, far)
  // 退出低保374户|714人
  if (
    near?.production === 'verb-alone' &&
    near.token.end === token.start &&
    near.label.text.startsWith(own.text)
  )
    return near.label
  const last = near && countedBefore(view, near, so > 0)
  if (!last || !isBareDeed(own.text)) return undefined
  // 在办结的|183件中 says which are meant.
  if (left.compact.text.endsWith('的')) return undefined
  const counted = last.noun ?? last.label
  // 2018年底在册5户，2019年底在册8户: it is named so already.
  if (counted.text === own.text) return own
  // 排查出的36处隐患，已整改32处: the noun stands behind the number.
  // 计划改造20个农贸市场，现已建成12个: its verb stands before the number.
  const span = counted.spans.at(-1)
  const behind =
    last.production === 'noun-behind' &&
    span !== undefined &&
    span.start >= near.token.end &&
    counted.text.endsWith(text.slice(span.start, span.end))
  const noted = behind ? span.end : last.token.end
  const between = separator(text, change?.token.end ?? noted, behind)
  // 80个行政村中|新发展31个: 中 tells among whom, as a comma does.
  if (between === '' || !(change ? '，,、；;' : '，,、中').includes(between)) return undefined
  // 技改项目新开工43个、竣工38个: the verb stands behind its subject.
  const subject = subjectOfDeed(last.label.text)
  if (subject !== undefined) return joinLabels(wordLabel(subject), own)
  const built = token.unit === '平方米' && BUILT.test(own.text)
  if (token.kind !== 'count' && so === 0 && !built && !/亩$|^公里$/.test(token.unit)) return undefined
  // 年均收案10万件，审结9万件
  const mean = /^([年月日人户]均)(?=[\u4e00-\u9fff]{2}$)/.exec(last.label.text)?.[1]
  if (mean !== undefined && !behind) return joinLabels(wordLabel(mean), own)
  const noun = objectBefore(view, last, behind ? counted.text : undefined, between)
  // 提出书面纠正意见23件，已纠正23件: the deed is in the noun already.
  if (noun.includes(own.text)) return done(noun, own)
  // 下达危房改造任务270户，实际开工302户
  const task = far ? /^(.{2,}?)(?:目标)?任务数?$/.exec(noun)?.[1] : undefined
  if (task !== undefined) return joinLabels(own, wordLabel(task))
  return isObject(noun) ? joinLabels(own, wordLabel(noun)) : undefined
}

/** What was counted last, and the change told of it since. */
function nearest(
  { drafts, said, token }: QuantityView,
  far: boolean,
): { near: Draft | undefined; change: Draft | undefined } {
  const last = drafts[said.last ?? -1]
  // 开工302户，开工率98%，竣工296户: the rate between tells nothing that is done.
  const apart = far && levelUnit(last) === '%'
  const before = apart ? said.levels.findLast((level) => levelUnit(drafts[level]) === token.unit) : undefined
  // 受理案件1462件，同比上升31%；审结1427件: nor does the change between.
  const risen = last?.change && levelUnit(drafts[said.level ?? -1]) === token.unit ? said.level : undefined
  const near = inUnit(drafts, before ?? risen ?? said.last, token.unit)
  return { near, change: risen === undefined ? undefined : last }
}

/** 项目7个，其中政府投资6个、社会投资1个，已完工3个: of all, where the words say how far it came. */
function countedBefore({ drafts, said, token }: QuantityView, near: Draft, far: boolean): Draft | undefined {
  const whole = far && (said.last ?? 0) - (said.whole ?? Infinity) > 1 ? drafts[said.whole ?? -1] : undefined
  const last = whole ? { ...whole, token: near.token } : near
  if (last.token.type !== 'quantity' || last.change || last.token.unit !== token.unit) return undefined
  return token.kind === 'percentage' ? undefined : last
}

function isBareDeed(words: string): boolean {
  if (words.length < 2 || INTRANSITIVE.test(words)) return false
  if (VERB_TABLE.has(words.replace(STAGE, '')) || isTwoDeeds(words)) return true
  return IN_FORCE.test(words) || OVERCOME.test(words)
}

/** What stands between what was counted, its noun and bracket with it, and the verb. */
function separator(text: string, from: number, behind: boolean): string {
  // 计划开工项目120项（其中上半年90项），实际已开工84项
  const end = text.charAt(from) === '（' ? text.indexOf('）', from) + 1 : from
  // 36项水利项目|提速，基本建成6项
  const gap = behind ? (/^[\u4e00-\u9fff]{1,8}(?=[，,])/.exec(text.slice(end, end + 9))?.[0].length ?? 0) : 0
  // 完成的13个事项基础上又|推出10个
  return /^基础上[又再]/.test(text.slice(end, end + 4)) ? '，' : text.charAt(end + gap)
}

/** What was counted, without the verb before it; empty where that cannot be told. */
function objectBefore(
  { said }: QuantityView,
  last: Draft,
  behind: string | undefined,
  between: string,
): string {
  const words = last.label.text
  const taken = VERB_TABLE.at(words, 0) ?? TAKEN.at(words)
  const verb = words.startsWith('招商引资') ? undefined : taken
  // 升级改造|农贸市场
  const renewed = RENEWED.exec(words)?.[0].length
  if (verb) return objectOf(words.slice(renewed ?? verb.end))
  if (behind !== undefined) return behind
  const counted = (last.noun ?? last.label).text
  return whollyNamed(said, last, between) ? counted.replace(/(?<=.{2}|（.*）)总?数$/, '') : ''
}

function isObject(noun: string): boolean {
  if (noun.length < 2 || '和及与或、'.includes(noun.charAt(0))) return false
  return noun.replace(/（.*?）/g, '').length <= 12 && !VERB_TABLE.has(noun)
}

/** 低保新增276户|462人，退出374户: of two figures of one name side by side the one in the same unit. */
function inUnit(drafts: readonly Draft[], last: number | undefined, unit: string): Draft | undefined {
  const near = drafts[last ?? -1]
  const beside = near && unitOf(near) !== unit ? drafts[(last ?? 0) - 1] : undefined
  if (!near || beside?.token.end !== near.token.start || beside.label.text !== near.label.text) return near
  return unitOf(beside) === unit ? { ...beside, token: { ...beside.token, end: near.token.end } } : near
}

function levelUnit(draft: Draft | undefined): string | undefined {
  return draft?.change ? undefined : unitOf(draft)
}

// Matches 纠正意见, 整改通知书, 检察建议: papers that ask for a deed, which is another thing.
const ASKING = /(?:意见|建议|通知|决定|申请|要求|请求|方案)书?$/

/** 移送|线索 of 向公安机关移送线索; 纠正 alone of 书面纠正意见, which are no more than asked for. */
function done(noun: string, own: Label): Label {
  const object = noun.slice(noun.lastIndexOf(own.text) + own.text.length)
  return object.length < 2 || ASKING.test(object) ? own : joinLabels(own, wordLabel(object))
}

// Matches 新开工, 开工 of 技改项目新开工: stages that one thing goes through after the other.
const STAGE_OF =
  /^([\u4e00-\u9fff“”\d]{2,16}?)(?:基本|全面|已)?(?:新?开工(?:建设)?|竣工|完工|投产|投运|并网|签约|落地|开通|在建|续建|建成)$/

// Matches 东江市 of 东江市受理.
const PLACE_DEED =
  /^([\u4e00-\u9fff]{1,5}[省市区县州旗镇乡])(?:共|累计)?(?:受理|收到|接收|立案|收案|办理|交办)$/

/** 技改项目 of 技改项目新开工; undefined where a verb begins the name. */
function subjectOfDeed(label: string): string | undefined {
  const subject = STAGE_OF.exec(label)?.[1] ?? PLACE_DEED.exec(label)?.[1]
  if (subject === undefined) return undefined
  // 安置房 begins like a verb.
  const verb = VERB_TABLE.at(subject, 0)
  return verb && subject.length > verb.end + 1 ? undefined : subject
}

/** 病区县（市、区）数45个，已消除38个: a noun that is no part of a list is what was done away with. */
function whollyNamed(said: QuantityView['said'], last: Draft, between: string): boolean {
  return (
    !/^[上去前]年|结转/.test(last.label.text) &&
    last.production === 'words-before' &&
    between !== '、' &&
    said.whole === undefined &&
    !last.accumulation
  )
}

// Matches 现已完成, 超额完成.
const HAS_DONE = /(?:已经?|均已|现已|已?超额)(?:全部|超额)?完成了?$/
// Matches 完成 alone, and behind a time.
const JUST_DONE = new RegExp(`^(?:${TIME}，?)?完成了?$`)
// Matches `，`, `（其中跟踪督办3项），截至10月20日，`, what may stand between the tasks and how many are done.
const SINCE_TASKS =
  /^[\u4e00-\u9fff“”]{0,16}(?:[（(][^（）()]{2,24}[）)])?[，,；]\s*((?:截[至止]|到)[^，。；]{2,14}[，,]?)?\s*$/

/** 30项任务中，已完成19项 is 完成任务, not one more 任务. */
export function doneOf({ drafts, said, left, token, text, clause }: QuantityView): Label | undefined {
  const bracketed = /^[）)][，,]/.test(text.slice(drafts.at(-1)?.token.end ?? text.length))
  // 目标14项（其中跟踪督办3项），已完成|12项: of those before the bracket.
  const last = drafts[(bracketed ? said.level : said.last) ?? -1]
  if (token.kind !== 'count' || last?.token.type !== 'quantity' || last.token.unit !== token.unit)
    return undefined
  // 诉前调解1200件，成功860件: those that came off are of those before.
  if (/^[已均]?成功$/.test(left.compact.text)) return joinLabels(last.label, wordLabel('成功'))
  const since = SINCE_TASKS.exec(text.slice(last.token.end, clause))
  // 目标14项，截至10月20日，|完成|12项: as many as were done by then.
  if (!HAS_DONE.test(left.compact.text) && !(since?.[1] && JUST_DONE.test(left.compact.text)))
    return undefined
  const between = text.slice(last.token.end, clause)
  const among = /中[，,]\s*$/.test(between)
  // 承担的12件实事|已完成|7件
  const within = last.token.start >= clause
  if (last.change || (!among && !within && !since)) return undefined
  const noun = /^(?:其余|剩余|其中)/.test(last.label.text) ? wordLabel('') : toDo(last.label, among)
  return joinLabels(wordLabel('完成'), noun)
}

// Matches 涉及项目, 安排整治任务: that there was something to do is no part of what was done.
const TO_DO = /^(?:涉及|包括|包含|安排|计划|下达|确定|明确|列入|梳理|排出|承担|共有?)(?=.{2})/

function toDo(label: Label, among: boolean): Label {
  if (among) return headOf(label)
  const text = label.text.replace(TO_DO, '')
  return text === label.text ? label : wordLabel(text)
}
