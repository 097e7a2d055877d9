// The name of a part, of the whole before it or of what the head of a list says.
// 例：病床1400张，其中医院|1200张 → 医院病床；比重分别为：华东|36.3% → 华东比重；民用汽车306万辆，其中新注册|28万辆 → 新注册民用汽车.
import { countedIn, whom } from '../../context/counted-in.ts'
import { type Draft, joinLabels, type Label, type QuantityView, wordLabel } from '../../context/view.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { ATTRIBUTE_TABLE } from '../../lexicon/parts.ts'
import { HOLDER, heldBy } from './held-by.ts'
import { agedLike, leveledLike, sizedLike } from './neighbours.ts'
import { partName } from './part-name.ts'
import { amongHead, headOf, sharedHead } from './parts.ts'

// Matches 民营经济 of 民营经济增加值; not 地区生产总值, 工业增加值.
const ECONOMY = /^([\u4e00-\u9fff]{2,8}经济)增加值$/
// Matches 第一产业增加值; not 工业增加值.
const INDUSTRY = /^第[一二三]产业增加值$/

// Matches 一般债务, 新增专项债券: what is owed.
const OWED = /^(?:新增)?(?:地方)?(?:政府)?(?:一般|专项|显性|隐性|法定)债[务券]$/

// Matches 铁路, 民航: the ways that what is carried goes.
const MODE = /^(?:铁路|公路|道路|水路|水运|航空|民航|管道)$/
// Matches 货物运输量, 旅客周转量; not 产量.
const CARRIED = /(?:旅客|货物|[客货])(?:运输量|运量|运输周转量|周转量|吞吐量)$/
// Matches 博士生, 本科生 of 招生17151人 and 在校生54641人.
const PUPILS = /^(?!.*(?:招|毕业|在校))[\u4e00-\u9fff]{1,6}生$/
// Matches 招生, 普通高校在校生人数; not 学生.
const ENROLLED = /(招生|在校生|毕业生)(?:人?数)?$/
// Matches 职工, 离退休人员 of those who take part in an insurance.
const INSURED =
  /^(?:在职|退休|离退休|在岗|城镇|灵活就业|个体|企业|单位)*(?:职工|人员|农民工|居民|学生|在职|退休|离退休)$/
// Matches 参加城镇职工基本养老保险人数; not 养老保险.
const INSURANCE = /^(?:参加|参保).{2,16}保险(?:人员|职工|人数)?$/
// Matches 从业人员, 专任教师; not 学生.
const STAFF = /(?:人员|职工|教师|医师|护士|员工)$/

/** 卫生技术人员中，|乡镇卫生院|1139人: those that have some of the staff. */
function staffOf({ said, token }: QuantityView, own: Label): string | undefined {
  const staff = said.base !== undefined && /^[人名位]$/.test(token.unit) && STAFF.test(said.base)
  return staff && HOLDER.test(own.text) && !STAFF.test(own.text) ? said.base : undefined
}

/** The whole by another age, level or size: 65周岁及以上老年人口, 省级文明村, 10亿元以上项目. */
function likeWhole(own: string, whole: string): Label | undefined {
  return agedLike(own, whole) ?? leveledLike(own, whole) ?? sizedLike(own, whole)
}

/** The name of a part of the whole, or of what the head of a list says: 比重分别为：华东36.3%. */
export function partOf(view: QuantityView, own: Label): Label | undefined {
  const whole = view.drafts[view.said.whole ?? -1]
  // 民用汽车306万辆，其中本年新注册28万辆
  const fresh = whole && /^新[\u4e00-\u9fff]{1,2}$/.test(own.text) && VERB_TABLE.has(own.text)
  if (fresh) return joinLabels(own, headOf(whole.label))
  const economy = whole && ECONOMY.exec(whole.label.text)?.[1]
  if (economy !== undefined && INDUSTRY.test(own.text)) return joinLabels(wordLabel(economy), own)
  const carried = whole && MODE.test(own.text) ? CARRIED.exec(whole.label.text)?.[0] : undefined
  const enrolled = whole && PUPILS.test(own.text) ? ENROLLED.exec(whole.label.text)?.[1] : undefined
  // 参加养老保险41万人，其中职工30万人: who takes part tells nothing of what in.
  if (whole && INSURED.test(own.text) && INSURANCE.test(whole.label.text))
    return joinLabels(
      wordLabel(whole.label.text.replace(/(?<=保险)(?:人员|职工|人数)$/, '')),
      /[工员民生]$/.test(own.text) ? own : joinLabels(own, wordLabel('人员')),
    )
  const lent = carried ?? enrolled ?? staffOf(view, own)
  if (lent !== undefined) return joinLabels(own, wordLabel(lent))
  // 债务限额78亿元，其中：一般债务|50亿元: limits and balances are kept apart.
  const owed = whole && OWED.test(own.text) ? /债[务券](限额|余额)$/.exec(whole.label.text)?.[1] : undefined
  if (owed !== undefined) return joinLabels(own, wordLabel(owed))
  const alike = whole && likeWhole(own.text, whole.label.text)
  if (alike) return alike
  const { listed, among } = view.said
  const amount = among && amongHead(own, among)
  // 主要产品产量中，|新能源汽车|12.6万辆: what is produced may be counted.
  if (amount && (view.token.kind !== 'count' || view.token.unit === '人次' || /[产销]量$/.test(amount.text)))
    return amount
  // 分门类看，采矿业利润21亿元；|制造业|456亿元 is 制造业利润.
  const kind =
    listed && kindBeside(own.text, view.drafts[view.said.level ?? -1]?.label.text ?? '', listed.text)
  if (kind) return wordLabel(kind)
  const apart = view.token.kind !== 'count' || !/[额值入出资]$/.test(listed?.text ?? '')
  if (
    listed &&
    apart &&
    !RATE_HEAD_TABLE.before(own.text, own.text.length, 0) &&
    !/[量额值率]$/.test(own.text) &&
    own.text.length <= 16
  )
    return wordLabel(partName(own.text, listed.text))
  const unit = whole && countedIn(whole)
  // 灌溉面积5800亩，其中防渗8公里: a length is no area.
  if (view.token.kind === 'measure' && unit !== undefined && unit !== whom(view.token.unit)) return undefined
  return (
    whole &&
    (ofNextPlace(view, own, whole) ??
      sharedHead(view, own, whole.label, unit === whom(view.token.unit)) ??
      heldBy(view, own, whole))
  )
}

// Matches 城关, 长乐市, 开发区; not 其他, 新区道路, 税收.
const PLACE = /^(?!.*[收支税费款贷债]$|其[他余]|[新总共])[\u4e00-\u9fff]{2,4}$/

/** 新增债券20亿元，其中市本级12亿元、|城关|8亿元: behind a part that only says whose it is, so does the next. */
function ofNextPlace(view: QuantityView, own: Label, whole: Draft): Label | undefined {
  const { drafts, said, token, text } = view
  const last = drafts[said.last ?? -1]
  if (!last?.subject || last === whole || last.label.text !== whole.label.text) return undefined
  const alike = last.token.type === 'quantity' && last.token.unit === token.unit
  // 其中市本级20亿元，税收12亿元: another part of the whole, and no place.
  const place = text.charAt(last.token.end) === '、' && !ATTRIBUTE_TABLE.before(own.text, own.text.length, 0)
  return alike && place && PLACE.test(own.text) && !VERB_TABLE.at(own.text, 0)
    ? joinLabels(own, whole.label)
    : undefined
}

// Matches 采矿业利润, 食品类零售额: a kind and what is told of it.
const KIND = /^.{2,}?[业类](?=[^业类]{2,6}$)/

/** 制造业利润 beside 采矿业利润, where all that are listed are profits. */
function kindBeside(own: string, last: string, listed: string): string | undefined {
  const kind = /[业类]$/.test(own) ? KIND.exec(last)?.[0] : undefined
  const head = kind === undefined ? '' : last.slice(kind.length)
  return head !== '' && head.length < listed.length && listed.endsWith(head) ? own + head : undefined
}
