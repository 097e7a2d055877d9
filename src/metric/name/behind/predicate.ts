// The predicate behind a counted noun, where the noun alone would say too little: 19个酒店|接入系统, 2名教师|被授予称号.
import type { Span } from '../../../model/source.ts'
import { oneOf } from '../../../text/one-of.ts'
import type { LabelRead } from '../../context/label-read.ts'
import { isObject as isGiven, type RightRead } from '../../context/right.ts'
import type { Label, QuantityView } from '../../context/view.ts'
import { joinLabels, spanLabel, wordLabel } from '../../context/view.ts'
import { TAIL_TABLE } from '../../lexicon/changes.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'
import type { QuantityToken } from '../../scan/token.ts'

/** 开展监测的|311个: whether the words before the number end in 的 and only say of which kind the counted are. */
export function isClause(words: string, hi: number): boolean {
  return words.charAt(hi) === '的' && hi === words.length - 1 && !MADE.test(words)
}

// Matches 新建的, 集中改造的: a deed that the counted are the outcome of, and that is part of their name.
const MADE =
  /^(?:新建|新增|新开|新设|建成|拥有)|^(?:集中|重点|启动|实施)?(?:改造|改建|扩建|改扩建|续建|整治|修复|修缮|拆除|搬迁)的$/

/** 4个城市评价等级|为一级: without it the name says nothing. */
function isCopula(predicate: string): boolean {
  return /^(均|全部)?为[^，。、\d]{1,6}$/.test(predicate)
}

// Matches `被省政府授予`, `被评为`: by whom is no part of the name.
const AWARDED = /^被.+?(授予|评选为|评为|命名为|表彰为|列为|认定为|确定为|列入|纳入)(.{2,})$/

/** What is said of those counted, over 、 and quotes to the end of the clause. */
function predicateOf({ text, tokens, index }: QuantityView, predicate: Span): Label {
  const next = tokens
    .slice(index + 1, index + 9)
    .find(({ start, type }) => start >= predicate.start && (type === 'quantity' || type === 'ordinal'))
  // 12项指标|进入全省前5: the place says which are counted.
  if (
    next &&
    (next.type === 'ordinal' || text.charAt(next.start - 1) === '前') &&
    next.start === predicate.end &&
    /^[，。；、,;]|^$/.test(text.slice(next.end, next.end + 1))
  )
    return spanLabel(text, { start: predicate.start, end: next.end })
  const limit = Math.min(next?.start ?? text.length, predicate.start + 40)
  const open = text.charAt(predicate.end) === '、' ? text.slice(predicate.start, limit) : ''
  const whole = /^[^，,。；;：:\n]*/.exec(open)?.[0] ?? ''
  const words = (
    whole.length > predicate.end - predicate.start ? whole : spanLabel(text, predicate).text
  ).replace(/^(?:先后)?分别(?=.{3,})/, '')
  const awarded = AWARDED.exec(words)
  if (awarded) return wordLabel(`被${awarded[1]}${awarded[2]}`)
  if (words.startsWith('被') && words.length > 16) return wordLabel('')
  if (words.length <= 24) return wordLabel(words.replace(/、$/, ''))
  const end = Math.min(predicate.end, predicate.start + 16)
  return spanLabel(text, { start: predicate.start, end })
}

const FINISHED = `建成 封顶 结顶 完成(?=[^\u4e00-\u9fff]|$) 办结 竣工 完工 开工 投产 投用 启用 通车 揭牌 投运 交付 开业 办复
办理完毕 整改到位 整改完毕 落实到位 达标(?=[^\u4e00-\u9fff]|$)`
// Matches 建成并投入使用, 已全部竣工, 陆续开工建设: what was done with the counted, which a table names first.
const COMPLETED = new RegExp(
  `^(?:已|均|全部|全面|基本|顺利|圆满|陆续|相继|依次|提前|如期|按期|正式|现)*(${oneOf(FINISHED)})`,
)

// Matches 正在紧张建设, 正在加快改造: how far the counted came.
const UNDER_WAY =
  /^正在?(?:紧张|加紧|加快|抓紧|有序|全力|积极|全面|顺利|稳步|扎实)*(建设|施工|改造|整改|办理|编制|实施|谋划|洽谈|进行前期工作|开展前期工作)(?:中|之中)?$/
// Matches 进展滞后, 推进缓慢: which of the counted are meant.
const BEHIND = /^(?:建设)?(?:进展|进度|推进|工作)?(?:较为?|相对|严重)?(滞后|缓慢)$/
// Matches 得到妥善化解, 全部整改; 参展, 应邀参会: what became of the counted, or where they came.
const SOLVED =
  /^(?:均|已|全部|得到|获得|有效|妥善|圆满|及时|应邀|共同)*(化解|解决|整改|处置|参会|参展|参赛|参演|参评|参训)$/
// Matches 有序推进, 按计划推进: what says nothing of the counted.
const GOES_ON =
  /^(?:已|均|正|正在|按|按照|全部|持续)*(?:有序|顺利|稳步|加快|全力|扎实|积极|按?计划|按?进度|按?序时|按?时序|进度|正常|同步)+(?:推进|进行|开展|实施)(?:中|之中)?$/

// Matches 全部建立河长制, 均已实现光纤覆盖: what all of those counted did; not 均为一级, 全部投产.
const ALL_OF = /^(?:均|都|全部)(?:已经?)?(?![为是在有达获被])([\u4e00-\u9fff“”]{4,})$/

/** 160个高科技项目|投产: a word or two of what became of them belong to a longer noun, too. */
function isState({ text, token }: QuantityView, predicate: Span): boolean {
  const words = spanLabel(text, predicate).text
  const ends = /^(?:[，。；、,;]|$)/.test(text.charAt(predicate.end))
  const became = !/完成$|达标$/.test(words) && COMPLETED.test(words)
  return token.kind === 'count' && ends && words.length <= 8 && (became || SOLVED.test(words))
}

/** 9个事项超序时进度，|11个|事项按序时推进: of those told before another thing was said. */
function isToldApart({ drafts, said, token }: QuantityView, noun: Label): boolean {
  const last = drafts[said.last ?? -1]
  return (
    noun.text.length > 1 &&
    last?.production === 'noun-with-predicate' &&
    last.token.type === 'quantity' &&
    last.token.unit === token.unit &&
    last.label.text.includes(noun.text)
  )
}

/** A short noun with what is said of it; 3座仓储库|建成并投入使用 is 建成仓储库. */
function predicated(view: QuantityView, noun: Label, predicate: Span): Label {
  const words = spanLabel(view.text, predicate).text
  if (GOES_ON.test(words) && !isToldApart(view, noun)) return noun
  const state = UNDER_WAY.exec(words)?.[1] ?? BEHIND.exec(words)?.[1]
  // 188个项目|正在加紧建设 are 正在建设项目, 16个项目|进展滞后 滞后项目.
  const solved = SOLVED.exec(words)?.[1]
  if (solved !== undefined && noun.text.length > 1) return joinLabels(wordLabel(solved), noun)
  if (state !== undefined && noun.text.length > 1) {
    const now = UNDER_WAY.test(words) ? '正在' : ''
    return joinLabels(wordLabel(now + state), noun)
  }
  const completed = COMPLETED.exec(words)?.[1]
  // 43处隐患点治理|完工: a deed comes first.
  if (completed !== undefined && /.(?:治理|改造|建设|整治|修复|维修|修缮)$/.test(noun.text))
    return joinLabels(noun, wordLabel(completed))
  if (completed !== undefined && noun.text.length > 1 && noun.text !== '全年')
    return joinLabels(wordLabel(completed), noun)
  const said = predicateOf(view, predicate)
  // 12个县|均实现脱贫摘帽 are 实现脱贫摘帽的县.
  const done = ALL_OF.exec(said.text)?.[1]
  return done === undefined ? joinLabels(noun, said) : joinLabels(wordLabel(`${done}的`), noun)
}

const ANOTHER = '[、和及]\\d{1,5}[个名位人项家件支户所座篇][\u4e00-\u9fff]{1,6}?'
const WON = `荣?获得?(?!奖) 被?评为 被(?:授予|认定为|命名为|确定为|列为|列入) 当选 入选 入围 通过(?!率) 荣立 受到 因[公病伤]`
// Matches 、2个社区被评为市级文明单位, 、179名辅警因公牺牲 behind the noun of the figure before.
const ALL_DID = new RegExp(
  `^(?:${ANOTHER}){1,4}((?:均|都|分别|先后)?${oneOf(WON)}[\u4e00-\u9fff“”]{2,14})(?=[，。；,;]|$)`,
)

/** 3个村|、2个社区被评为市级文明单位: what the last of them did, all did. */
export function allDid({ text, token }: QuantityView, { end }: Span): Label | undefined {
  if (token.kind !== 'count') return undefined
  const words = ALL_DID.exec(text.slice(end, end + 60))?.[1]
  return words === undefined ? undefined : wordLabel(words.replace(/^(?:均|都|分别|先后)/, ''))
}

/** 3729座中型水库|年末蓄水总量比年初增加237亿: the predicate is that of the next figure. */
function statesNext({ text, tokens, index, token }: QuantityView, predicate: Span): boolean {
  const next = tokens.slice(index + 1, index + 5).find(({ type }) => type === 'quantity')
  if (next?.start !== predicate.end) return false
  // 11类民生支出|占公共预算支出80%
  // 9个市级项目|完成年计划70%以上
  if (
    next.type === 'quantity' &&
    next.kind === 'percentage' &&
    /^(?:占|(?:均|已|全部)?(?:超额)?完成.*(?:计划|目标|任务)数?的?$)/.test(
      text.slice(predicate.start, predicate.end),
    )
  )
    return true
  // 35条建议|已采纳33条
  if (next.type === 'quantity' && next.unit === token.unit && /^(?:count|measure)$/.test(token.kind))
    return true
  // 8个区域|共发现问题|1758处
  if (/^(?:累计|总共|合计|共)[\u4e00-\u9fff]{3}/.test(text.slice(predicate.start, predicate.end))) return true
  // 10件民生实事|涉及|35个项目: what they have is the next figure.
  if (/^(?:共)?(?:涉及|涵盖|包括|包含|覆盖|惠及|带动)$/.test(text.slice(predicate.start, predicate.end)))
    return true
  if (next.type === 'quantity' && next.kind === 'count' && isDeedOf(text, predicate, next)) return true
  return TAIL_TABLE.before(text, predicate.end, predicate.start)?.value.role === 'change'
}

// Matches 陆续, 先后, 联合 and nothing before a verb.
const HOW_DONE =
  /^(?:已|共|均|先后|陆续|相继|依次|联合|分别|累计|共同|集中|主动|积极|全部|成功|认真|同步|还|也|又)*$/

/** 11个乡镇|陆续召开|46次会议: a bare verb and its figure say nothing of who they are. */
function isVerbAlone(text: string, { start, end }: Span): boolean {
  const verb = VERB_TABLE.before(text, end, start)
  return verb !== undefined && HOW_DONE.test(text.slice(start, verb.start))
}

/** 11个乡镇|陆续召开|46次会议, 10个村|新培育养殖示范户|6户: what they did has the figure behind it. */
function isDeedOf(text: string, predicate: Span, { unit }: QuantityToken): boolean {
  if (isVerbAlone(text, predicate)) return true
  const words = text.slice(predicate.start, predicate.end)
  return (
    '个家所座处户公里亩'.includes(unit || ' ') &&
    /^新(?:培育|建|增|引进|开|改)[\u4e00-\u9fff]{3,}$/.test(words)
  )
}

// Matches 增长目标, 覆盖率: no population of which something is said.
const AMOUNT = /(?:目标|任务|[率度比值额量税])$/

/** 67%的初中毕业生|就读普通高中: a share says nothing without what its population does. */
function isShareOf({ token }: QuantityView, right: RightRead, noun: Label): boolean {
  return (
    token.kind === 'percentage' &&
    (right.linked || /[人户生员村校园县区市]$/.test(noun.text)) &&
    !AMOUNT.test(noun.text)
  )
}

const ATTAINING = `入选 入围 获 荣获 列入 列为 纳入 被 成为 通过 达到 进入 居 位居 评为 上榜 跻身 投产 投用 开工 建成
竣工 落地 落户 挂牌 揭牌 启动 上线 签约 受到 得到 实现`
// Matches 入选首批试点, 被评为, 全部投产; not 联合印发.
const ATTAINED = new RegExp(`^(?:已|均|全部|先后|成功|顺利|首批|相继)*${oneOf(ATTAINING)}`)

/** 甲中心、乙中心|2个|平台, 先进材料等|3个|平台: examples and lists only say which are counted. */
function isListOf({ text }: Label): boolean {
  return text.endsWith('等') || (text.includes('、') && !VERB_TABLE.at(text, 0) && !/[占率比额量]/.test(text))
}

// Matches 自来水管网改造惠及, 卫生院改造涉及: what reaches those counted, and that it does.
const REACHES =
  /^[\u4e00-\u9fff“”]{2,14}(?:改造|建设|整治|工程|项目|提升|修复|行动|服务|政策|评估|检查|巡察|督查|活动|试点|改革)(?:共|累计|已)?(?:惠及|涉及|覆盖|带动|辐射)$/

/** Whether the words say what reaches those counted: 改造惠及 alone would not say of what. */
export function reaches(words: string): boolean {
  return REACHES.test(words) && !VERB_TABLE.at(words, 0)
}

// Matches 不强, 较好, 不到位: what is said of those counted by how they are.
const HOW = /^(?:不(?!含|包括|计|足|少|低|高|超|断)|较)[\u4e00-\u9fff]{1,3}$/
// Matches 四川全省, 江城全区 before those counted there.
const WHERE = /^(?!.*在)[\u4e00-\u9fff]{2,3}全[省市区县州]$/

/** A noun of which the predicate behind it is said: 有10起|发生在居住场所; 其中有93个|项目超额完成任务. */
export function withPredicate(
  view: QuantityView,
  right: RightRead,
  predicate: Span,
  own: Label,
  noun: Label,
): LabelRead | undefined {
  const { left, text, token } = view
  // A bare verb needs what goes on behind it.
  if (own.text === '' && VERB_TABLE.has(noun.text)) {
    const end = Math.min(predicate.end, right.noun.start + 16)
    return { label: spanLabel(text, { start: right.noun.start, end }), production: 'noun-with-predicate' }
  }
  // 33个单位责任意识|不强, 31个单位群众反映|较好: how they are says which are counted.
  const words = spanLabel(text, predicate).text
  if (own.text === '' && HOW.test(words) && noun.text.length <= 8)
    return { label: joinLabels(noun, wordLabel(words)), production: 'noun-with-predicate', noun }
  const turn = TAIL_TABLE.before(text, predicate.end, predicate.start)?.start === predicate.start
  // 1名个人|获|第五届质量奖 is cut off by its number; 4132起警情|进行研判: what was done is no part of their name.
  if (/^(?:荣?获|被|共[得获])$|^进行/.test(spanLabel(text, predicate).text)) return undefined
  if (
    turn ||
    statesNext(view, predicate) ||
    (noun.text.replace(/（.*?）/, '').length > 4 &&
      !isShareOf(view, right, noun) &&
      !isCopula(spanLabel(text, predicate).text) &&
      !isState(view, predicate)) ||
    (own.text !== '' &&
      !WHERE.test(own.text) &&
      own.text !== '中' &&
      !(isListOf(own) && ATTAINED.test(spanLabel(text, predicate).text)) &&
      !isClause(left.compact.text, left.hi)) ||
    isObject(view) ||
    (right.linked && token.kind !== 'percentage')
  )
    return undefined
  return { label: predicated(view, noun, predicate), production: 'noun-with-predicate', noun }
}

/** 对9个街道开展监督: the counted thing is an object, the predicate is another's. */
function isObject(view: QuantityView): boolean {
  const { text, clause, token } = view
  return (
    /^\s*(?:今年|全年|本年|已|共|累计|先后|主动|积极)*(对|向|为|给|让|在|于|从)/.test(
      text.slice(clause, clause + 6),
    ) || isGiven(text, token.start)
  )
}
