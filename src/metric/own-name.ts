// The words on the left of a quantity, trimmed to a name: examples, claims, occasions and verbs of completion are no
// part of it. 例：“…”等企业服务主题活动 → 企业服务主题活动；成为全国首个覆盖率100%的地区 → 覆盖率.
import { NOUN_PAIR_TABLE, RATE_HEAD_TABLE, VERB_TABLE } from './lexicon/labels.ts'
import type { Label, QuantityView } from './view.ts'
import { joinLabels, labelOf, wordLabel } from './view.ts'

/** The name that the words on the left of a quantity make; empty where they make none. */
export function ownName(view: QuantityView): Label {
  const plain = shortened(completed(unclaused(labelOf(view.left))))
  return populated(view, done(turned(unclaimed(acted(owned(plain))))))
}

const LISTED = /^(.*?[”、》].*?)等(?=[^级高候第])(各类|各级各类|系列|一系列|一批)?(.{4,})$/

// Matches 引进甲馆、乙店等首店: behind a verb a short noun is the name, too.
const LISTED_SHORT = /^(.*?、.*?)等(?=[^级高候第])(各类|各级各类|系列|一系列|一批)?(.{2,3})$/
const MEANS = /^.{2,}?等(形式|方式|渠道|途径|手段|措施|载体|平台)(?=.{4,})/

// Matches 玉石、白云岩等大中型矿产地; not 普通高等学校, 同等学力.
const LISTED_KIND = /^.{2,}?(?<![高初中同对平均一二三特优劣])等(?=[\u4e00-\u9fff]{0,3}(型|类|级))(.{5,})$/

/** “…”等企业服务主题活动 is 企业服务主题活动; 开展 before it stays. */
function shortened(label: Label): Label {
  const means = MEANS.exec(label.text)?.[0].length ?? 0
  const text = label.text.slice(means)
  const listed = LISTED.exec(text) ?? (VERB_TABLE.at(text, 0) ? LISTED_SHORT.exec(text) : null)
  const kind = listed ? null : LISTED_KIND.exec(text)
  if (kind) return wordLabel(kind[2] ?? '')
  if (!listed) return means > 0 ? wordLabel(text) : label
  const verb = VERB_TABLE.at(text, 0)
  const head = verb ? text.slice(0, verb.end) : ''
  return { text: head + (listed[2] ?? '') + (listed[3] ?? ''), spans: label.spans }
}

// Matches 认真|办理, 再为|…, 属于|…: how or for whom it was done, before the verb that names it.
const MANNER =
  /^(认真|扎实|全面|积极|持续|深入|大力|着力|加快|稳步|有序|高质量|高标准|超额|圆满|如期|按期|顺利|基本|属于|十[一二三四五六七八九]?是|[一二三四五六七八九]是)(?=完成|办理|实施|推进|开展|建成|建设|免费|同意|落实|组织|启动|修复|改造)/
// Matches 完成老旧小区改造; not 完成投资, 完成率, which are names.
const COMPLETION =
  /^完成了?(?!(投资|率|额|量|数|情况|计划|任务|目标|值|产值|度)$|(年度|全年|目标|任务|计划|预算))(?=.{2})/

/** 认真办理建议 is 办理建议; 完成老旧小区改造 is 老旧小区改造: completion is no part of a name. */
function done(label: Label): Label {
  const text = label.text.replace(MANNER, '').replace(COMPLETION, '')
  return text === label.text ? label : { text, spans: label.spans }
}

/** 全国|人口 and 中央财政|赤字 name nothing without whose they are. */
function populated({ left }: QuantityView, own: Label): Label {
  const whose = left.subject
  return whose && /^(总?人口|赤字|收入|支出|税收|耕地|GDP)$/.test(own.text)
    ? joinLabels(wordLabel(whose), own)
    : own
}

/** 文化机构共有文艺团体 is 文化机构文艺团体: having is no part of the name. */
function owned(label: Label): Label {
  const text = label.text.replace(
    /(?<=(机构|单位|系统|部门|中心|组织|企业|设施|队伍|团队|学校|高校|[院馆所站会]))(共有|设有|拥有|共(?=支出|投入|收入))(?=[\u4e00-\u9fff]{2})/,
    '',
  )
  return text === label.text ? label : { text, spans: label.spans }
}

/** 铁路运营里程新增 is 新增铁路运营里程. */
function turned(label: Label): Label {
  const verb = /(新增|净增)$/.exec(label.text)?.[0]
  return verb && label.text.length > verb.length + 1
    ? { text: verb + label.text.slice(0, -verb.length), spans: label.spans }
    : label
}

/** 扣除价格因素, 剔除…影响后 say how it was reckoned, not what. */
export function unclaused(label: Label): Label {
  const { text } = label
  // 港口吞吐量5年增长1.6倍.
  const spanned = /^(.{2,}?)(\d{1,2}|[一二三四五六七八九十两]+)年(来|间)?$/.exec(text)
  if (spanned) return wordLabel(spanned[1] ?? '')
  // 门诊费用按当年价格比上年下降.
  const reckoned = /^(.{2,})按(当年|可比|不变|现行)?(价格?|口径|汇率)(计算)?$/.exec(text)
  if (reckoned) return wordLabel(reckoned[1] ?? '')
  // 按当年价格比上年下降, 可比增长.
  if (/^(当年|可比|不变|现行)?价格?(计算)?$|^可比(口径)?$|^(年?平均)?汇率(计算)?$/.test(label.text))
    return wordLabel('')
  return /^(扣除|剔除|按可比|按不变|如果|若|考虑|不含|不考虑).*(因素|影响|口径|价格|计算|不变价)(后|计算|外)?$/.test(
    label.text,
  )
    ? wordLabel('')
    : label
}

/** 完成邮电业务总量 is 邮电业务总量: completion is no part of the name of a rate or amount. */
function completed(label: Label): Label {
  const { text } = label
  if (!RATE_HEAD_TABLE.before(text, text.length, 0)) return label
  const at = text.search(/完成|达成/)
  return at < 0 || text.length - at < 5
    ? label
    : { text: text.slice(0, at) + text.slice(at + 2), spans: label.spans }
}

/** 纪检监察机关共接收信访举报: the name begins behind 共 or 累计 with its verb. */
function acted(label: Label): Label {
  const found = /(累计|总共|共计|合计|共)(?=[\u4e00-\u9fff])/.exec(label.text)
  if (!found || found.index === 0) return label
  const at = found.index + found[0].length
  if (
    !VERB_TABLE.at(label.text, at) ||
    NOUN_PAIR_TABLE.has(label.text.slice(found.index - (found[0] === '共' ? 1 : 0), found.index + 1)) ||
    NOUN_PAIR_TABLE.has(label.text.slice(found.index, found.index + 2))
  )
    return label
  return { text: label.text.slice(at), spans: label.spans }
}

/** 质量指标中，32项优于平均: 中 is no part of the name. */
export function withoutAmong(label: Label): Label {
  return /[^其]中$/.test(label.text) && !/[初高]中$/.test(label.text)
    ? wordLabel(label.text.slice(0, -1))
    : label
}

/** 成为全国首个电子化率… and 在抽查中合格率: claim and occasion are no part of the name. */
function unclaimed(label: Label): Label {
  const found =
    /^(成为|作为|是).*?(首个|首家|唯一)(实现)?(?=.{4})/.exec(label.text) ??
    /^.*(检查|抽查|测评|考核|调查|评估|评选|普查|督查|巡视|巡察)中(?=.{2})/.exec(label.text)
  return found ? wordLabel(label.text.slice(found[0].length)) : label
}

/** What was reached is no longer new: 新增里程1700公里、突破7000公里. */
export function settled(label: Label): Label {
  const fresh = /^(年?净增|新增|新建(?!商品)|新认定|新培育|新引进|新注册|新登记|新设立?|新开(?!发))/.exec(
    label.text,
  )
  return fresh && label.text.length > fresh[0].length + 1
    ? wordLabel(label.text.slice(fresh[0].length))
    : label
}
