// The words on the left of a quantity, trimmed to a name: examples, claims, occasions and verbs of completion are no
// part of it. 例：“…”等企业服务主题活动 → 企业服务主题活动；成为全国首个覆盖率100%的地区 → 覆盖率.
import { oneOf } from '../../../text/one-of.ts'
import { TIME } from '../../context/compact.ts'
import { joinLabels, type Label, labelOf, type QuantityView, wordLabel } from '../../context/view.ts'
import { NOUN_PAIR_TABLE, RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { approved } from './accounts.ts'
import { added, byMeans, chiefly, onSite, performed, undoer } from './adjuncts.ts'
import { isBuiltUpon } from './built-upon.ts'
import { undone } from './doers.ts'
import { shortened } from './examples.ts'
import { given } from './for-whom.ts'
import { lastJoinedDeed } from './joined-deeds.ts'
import { concerned } from './listed-behind.ts'
import { owned } from './owned.ts'
import { unclaused } from './reckoned.ts'
import { executed, soFar } from './so-far.ts'
import { withoutStep } from './superlatives.ts'

/** The name that the words on the left of a quantity make; empty where they make none. */
export function ownName(view: QuantityView): Label {
  if (view.left.nominal) return labelOf(view.left)
  const all = withoutStep(labelOf(view.left))
  const joined = unheaded(view, ofNoYear(lastJoinedDeed(view, foremost(all))))
  const told = concerned(view, ranged(view, allotted(approved(view, added(view, joined)))))
  const words = onSite(undone(view, executed(told), undoer(executed(told))))
  const plain = shortened(chiefly(completed(unclaused(given(view, words)))))
  const whose = owned(view, byMeans(view, shareBase(view, plain)))
  const named = populated(view, done(turned(unclaimed(performed(undone(view, whose, acted(whose)))))))
  return soFar(doneToo(view, planned(view, named)))
}

/** 堤防工程年度计划|完成1.2亿元: what the amount is of is the plan. */
function planned({ token, left }: QuantityView, label: Label): Label {
  const plan =
    token.kind === 'money' && /.年度$/.test(label.text) && left.compact.text.startsWith('计划', left.hi)
  if (plan) return joinLabels(label, wordLabel('计划'))
  // 其中向上|争取3.5亿元
  const sought =
    token.kind === 'money' && label.text === '向上' && left.compact.text.startsWith('争取', left.hi)
  return sought ? wordLabel('向上争取资金') : label
}

// Matches 完成和提前 before 完成.
const ALSO = /.[和与或及](?:提前|基本|超额|全部)$/

// Matches 未, 尚未 before 完成, which is all that the name is.
const UNDONE = /^(?:尚|仍|还)?未能?$/

const DEED = '(?:达到|完成|建成|竣工|开工|办结|整改|实现|销号|落实)'
// Matches 达到和 before 基本达到, 完成和 before 达到: a deed with another, or with how far it is done.
const TWICE = new RegExp(`^(?:已|均)?${DEED}[和与或及]$`)
// Matches 达到, 基本达到, 正在整改 behind 达到和.
const AGAIN = new RegExp(`^(?:基本|正在|部分)?${DEED}$`)

/** 已完成和提前|完成24项: the deed is said twice; 未|完成5项 names what is not done. */
function doneToo({ left }: QuantityView, label: Label): Label {
  const again = TWICE.test(label.text) ? left.compact.text.slice(left.hi) : ''
  if (AGAIN.test(again)) return joinLabels(label, wordLabel(again))
  return (ALSO.test(label.text) || UNDONE.test(label.text)) && left.compact.text.startsWith('完成', left.hi)
    ? joinLabels(label, wordLabel('完成'))
    : label
}

// Matches 占总投资; not 占地面积, 占用耕地.
const TAKEN_OF = /^(?:约|仅|已)*占(?![地用道])(?=.{2})/

/** 占|总投资|12亿元的85%: the amount that a share is taken of has its own name. */
function shareBase({ text, token }: QuantityView, label: Label): Label {
  if (!label.text.includes('占') || !/^的(?:\d|百分之)/.test(text.slice(token.end, token.end + 4)))
    return label
  const of = label.text.replace(TAKEN_OF, '')
  return of === label.text ? label : wordLabel(of)
}

// Matches 立案数前三名分别是, 排名前五位的问题依次为 before the first of those that are listed.
const FOREMOST =
  /^.{2,}?前[\d一二三四五六七八九十]+[名位类项个](?:的[\u4e00-\u9fff]{0,8}?)?(?:分别|依次)?[是为](?=.{2})/

/** 立案数前三名分别是|废弃家具类|1193件: that it is among the first is no part of its name. */
function foremost(label: Label): Label {
  const found = label.text.includes('前') ? FOREMOST.exec(label.text) : null
  return found ? wordLabel(label.text.slice(found[0].length)) : label
}

/** 2019届|毕业生: the year is none of the name. */
function ofNoYear(label: Label): Label {
  const text = label.text.replace(/^(?:19|20)\d{2}届(?=.{2})/, '')
  return text === label.text ? label : wordLabel(text)
}

// Matches 我市, 中央, 省; not 县级.
const ALLOTS = /我|^[中国上省市]/

// Matches 省下达我市|地方政府债务限额, 核定我县|…; not 我市 alone, which is a subject.
const ALLOTTED =
  /^[\u4e00-\u9fff]{0,8}?(核定|核增|下达|拨付|安排|分配|转贷|补助|给予|批准|批复|支持|奖补)给?我[省市区县州旗镇](?=.{2})/

// Matches 省下达|地方政府债务限额, 中央核定|…; the office alone, without whom it gave it to.
const ALLOTTED_BY =
  /^(?:中央|国家|上级|省级?|市级?)(?:财政[厅局]?)?(下达|核定|核增|转贷|拨付|分配)(?=[\u4e00-\u9fff]{4})/

/** 省下达我市新增债券 is 新增债券: who gave it to whom is no part of the name of an amount; 下达资金 needs its verb. */
function allotted(label: Label): Label {
  if (!ALLOTS.test(label.text)) return label
  const found = ALLOTTED.exec(label.text) ?? ALLOTTED_BY.exec(label.text)
  if (!found) return label
  const rest = label.text.slice(found[0].length)
  return wordLabel(rest.length > 3 ? rest : (found[1] ?? '') + rest)
}

/** 水温|在12℃—28℃之间: where a range lies is no part of its name. */
function ranged({ token, text }: QuantityView, label: Label): Label {
  const range = token.low !== undefined || text.startsWith('之间', token.end)
  return (range || isBuiltUpon(text, token.end)) && /.{2}[在于]$/.test(label.text)
    ? wordLabel(label.text.replace(/(?:[位分]布?|[要将拟])?[在于]$/, ''))
    : label
}

const IN_WHAT_MANNER = `
  实际(?=完成) 认真 扎实 主动(?=走访|对接|联系|上门) 全面 积极 持续 深入 大力 着力 加快 稳步 有序 高质量 高标准 超额
  圆满 如期 按期 按时 足额 顺利 基本 属于 推进(?=建成|完成) 十[一二三四五六七八九]?是 [一二三四五六七八九]是
`
const NAMED_BY = `完成 办理 实施 推进 开展 建成 建设 免费 同意 落实 组织 启动 修复 改造 走访 对接 联系 上门 争取
筹[措集] 偿还 化解`
// Matches 认真|办理, 再为|…, 属于|…: how or for whom it was done, before the verb that names it.
const MANNER = new RegExp(`^(${oneOf(IN_WHAT_MANNER)})(?=${oneOf(NAMED_BY)})`)
const ALONE = '投资 投资额 率 额 量 数 情况 计划 任务 目标 值 产值 度'
const WHAT_WAS_SET = '年度 全年 目标 任务 计划 预算 并(?![购网轨]) [且和后及]'
const TASK = '(?:年度|重点|社会评价意见)*(?:整改|整治|改革|督办|承诺|考核|重点工作)(?:目标|任务)'
// Matches 建设了 of 建设了年产, which is what a line can do.
const CAPACITY = /^(?:建设|建成|形成|新建|新增)了?(?=[年日][\u4e00-\u9fff]{0,4}[产理运]$)/
// Matches 完成老旧小区改造; not 完成投资, 完成率, which are names.
const COMPLETION = new RegExp(`^完成了?(?!(${oneOf(ALONE)})$|(${oneOf(WHAT_WAS_SET)})|${TASK}$)(?=.{2})`)

// Matches 严肃查处, 依法审结: how it was done, before a verb of the list; not 及时办结率.
const ADVERB = /^(严肃|依法|妥善|从严|严厉|精准|统筹|深入|认真|扎实|积极|大力)(?=.{4})/

function unhurried(text: string): string {
  const found = ADVERB.exec(text)
  if (!found || RATE_HEAD_TABLE.before(text, text.length, 0)) return text
  const verb = VERB_TABLE.at(text, found[0].length)
  return verb && verb.end - found[0].length > 1 ? text.slice(found[0].length) : text
}

/** 认真办理建议 is 办理建议; 完成老旧小区改造 is 老旧小区改造: completion is no part of a name. */
function done(label: Label): Label {
  // 基本建成率 is a rate of its own.
  const plain = /率$/.test(label.text) ? label.text : label.text.replace(MANNER, '').replace(MANNER, '')
  const text = unhurried(plain).replace(COMPLETION, '').replace(CAPACITY, '')
  return text === label.text ? label : { text, spans: label.spans }
}

/** 全国|人口 and 中央财政|赤字 name nothing without whose they are. */
function populated({ left }: QuantityView, own: Label): Label {
  const whose = left.subject
  // 县财政|配套: who gave the money is all that tells it from the others.
  const given = whose?.endsWith('财政') && /^(?:配套|匹配|补贴|补助)(?:资金)?$/.test(own.text)
  return whose && (given || /^(总?人口|赤字|收入|支出|税收|耕地|GDP)$/.test(own.text))
    ? joinLabels(wordLabel(whose), own)
    : own
}

// Matches 铁路运营里程新增, 经营主体平均每天新增.
const TURNED = /^(.*?)((?:平均)?每[天日周月年]|[日周月年]均)?(新增|净增)$/

/** 铁路运营里程新增 is 新增铁路运营里程, 经营主体每天新增 每天新增经营主体. */
function turned(label: Label): Label {
  // 新闻发布会累计|举行
  const held = /^(.{3,}?)(?:累计|共)(举行|举办|召开|开展|组织)$/.exec(label.text)
  if (held) return { text: `${held[2]}${held[1]}`, spans: label.spans }
  const found = TURNED.exec(label.text)
  if (!found) return label
  const [, whole = '', reckoned = '', verb = ''] = found
  // Alone, 户均新增 and 平均每天新增 are in order.
  return whole.length + reckoned.length > 1 && whole !== ''
    ? { text: reckoned + verb + whole, spans: label.spans }
    : label
}

/** 完成邮电业务总量 is 邮电业务总量: completion is no part of the name of a rate or amount. */
function completed(label: Label): Label {
  const { text } = label
  if (!RATE_HEAD_TABLE.before(text, text.length, 0)) return label
  const at = text.search(/完成|达成/)
  return at < 0 || text.length - at < 5 || text.endsWith('完成投资额')
    ? label
    : {
        // 邮政业累计完成业务收入
        text:
          text.slice(0, at).replace(/(?<=.{2})(?:累计|总共|共计?|(?<![即大少上中必])将)$/, '') +
          text.slice(at + 2),
        spans: label.spans,
      }
}

// Matches 省财政厅, 文物保护中心, 公司; not 城关镇.
const OFFICE =
  /^(?:[\u4e00-\u9fff]{2,20}(?:厅|局|委|委员会|办公室|办事处|管委会|中心|法院|检察院|集团|公司)|公司|集团|学校|医院|法院|检察院)$/

/** 人口|年末|常住人口: a heading run into its line says the name once more. */
function unheaded({ left }: QuantityView, label: Label): Label {
  const [head = '', ...rest] = left.compact.text.slice(left.lo, left.hi).split(TIME)
  // 提取额的总和与|当年|缴存额的比率 is one name.
  if (rest.length === 0 || /[与和同及]$/.test(head)) return label
  const behind = rest.join('').replace(/^(?:前|的?(?:全[国省市区县])?(?:共?实现(?!率))?)/, '')
  if (head.length > 1 && head.length < 9 && behind.includes(head)) return wordLabel(behind)
  // 重点项目|1-3月|项目完成投资
  const twice = /(?:项目|工程)$/.exec(head)?.[0]
  if (twice !== undefined && behind.startsWith(twice)) return wordLabel(head + behind.slice(2))
  // 2.市级政府性基金预算执行情况|2025年|市级政府性基金预算收入: a title without a mark behind it.
  if (/.{2}情况$/.test(head) && behind.length > 3) return wordLabel(behind)
  // 省财政厅|2023年度|支出决算: whose it is is no part of the name.
  // 完成|2025年前|裁减人员: that it was done is none either.
  if ((OFFICE.test(head) || /^(?:完成|实现)$/.test(head)) && behind.length > 3) return wordLabel(behind)
  // 水务集团|全年|供应净水: who did it is no part of the name of a deed.
  const deed = head.length > 1 ? VERB_TABLE.at(behind, 0) : undefined
  return deed && deed.end > 1 && behind.length > deed.end + 1 ? wordLabel(behind) : label
}

// Matches 主动|公开, 依法|查处 before a verb.
const HOW = /^(?:主动|依法|及时|依申请|新)(?=[\u4e00-\u9fff]{2})/

// Matches 共|建设充电桩; not 共建, 共建共享.
const BUILT = /^建[设成立]/

// Matches 建成并网, 完成投资: deeds that say nothing of what they are done with.
const BARE_DEED =
  /^(?:建成|新增|实现)?(?:并网|投产|投运|投用|通车)(?:装机)?$|^(?:完成|实现)(?:投资|产值|销售收入)$/

/** 纪检监察机关共接收信访举报: the name begins behind 共 or 累计 with its verb. */
function acted(label: Label): Label {
  const found = /(?:累计|总共|共计|合计|共)+(?=[\u4e00-\u9fff])/.exec(label.text)
  if (!found || found.index === 0) return label
  const from = found.index + found[0].length
  // 发明专利累计拥有量: what there is of them.
  if (/^[拥保]有量$/.test(label.text.slice(from)))
    return wordLabel(label.text.slice(0, found.index) + label.text.slice(from))
  const at = from + (HOW.exec(label.text.slice(from))?.[0].length ?? 0)
  if (
    !(VERB_TABLE.at(label.text, at) || /^支出[款善资经]/.test(label.text.slice(at, at + 3))) ||
    NOUN_PAIR_TABLE.has(label.text.slice(found.index - (found[0] === '共' ? 1 : 0), found.index + 1)) ||
    (NOUN_PAIR_TABLE.has(label.text.slice(found.index, found.index + 2)) &&
      !BUILT.test(label.text.slice(from)))
  )
    return label
  // 道路运输共发生事故: of which kind they are.
  if (/^发生/.test(label.text.slice(at)) && found.index <= 12)
    return wordLabel(label.text.slice(0, found.index) + label.text.slice(at))
  // 农村地区共发生火灾: where it was belongs to the name.
  if (/(地区|农村|城市|集镇|区域|流域|省份)$/.test(label.text.slice(0, found.index)) && found.index <= 8)
    return wordLabel(label.text.slice(0, found.index) + label.text.slice(at))
  // 新型储能累计|建成并网, 重大项目累计|完成投资: what was done is no more than a verb.
  if (BARE_DEED.test(label.text.slice(at)))
    return wordLabel(label.text.slice(0, found.index) + label.text.slice(at))
  // 各类功能区共监测: a bare verb needs who did it; 医疗救助共救助 has said it.
  if (VERB_TABLE.has(label.text.slice(at))) {
    const who = label.text.slice(0, found.index)
    return wordLabel(who.endsWith(label.text.slice(at)) ? who : who + label.text.slice(from))
  }
  return { text: label.text.slice(from), spans: label.spans }
}

/** 质量指标中，32项优于平均: 中 is no part of the name. */
export function withoutAmong(label: Label): Label {
  return /[^其]中$/.test(label.text) && !/[初高]中$/.test(label.text)
    ? wordLabel(label.text.slice(0, -1))
    : label
}

// Matches 被市政府列为重点项目的, 省政府确定为民生实事的: how it was ranked, before its name.
const RANKED_AS =
  /^被?[\u4e00-\u9fff]{0,8}?(?:列为|列入|纳入|确定为|认定为|评为)[\u4e00-\u9fff“”]{2,14}的(?=[\u4e00-\u9fff]{2,}(?:面积|[量额值率]|投资|里程|收入)$)/

/** 成为全国首个电子化率… and 在抽查中合格率: claim and occasion are no part of the name. */
function unclaimed(label: Label): Label {
  const found =
    (label.text.includes('的') ? RANKED_AS.exec(label.text) : null) ??
    /^(成为|作为|是).*?(首个|首家|唯一)(实现)?(?=.{4})/.exec(label.text) ??
    /^.*(检查|抽查|测评|考核|调查|评估|评选|普查|督查|巡视|巡察)中(?=.{2})/.exec(label.text)
  return found ? wordLabel(label.text.slice(found[0].length)) : label
}

/** What was reached is no longer new: 新增里程1700公里、突破7000公里. */
export function settled(label: Label): Label {
  const fresh =
    /^(年?净增|新增|新建成|新建(?!商品)|新认定|新培育|新引进|新注册|新登记|新设立?|新[植栽种]|新开(?!发))/.exec(
      label.text,
    )
  // 新建（续建）道路23条共19公里: the bracket is of the verb.
  const joined = fresh && '（('.includes(label.text.charAt(fresh[0].length))
  return fresh && !joined && label.text.length > fresh[0].length + 1
    ? wordLabel(label.text.slice(fresh[0].length))
    : label
}
