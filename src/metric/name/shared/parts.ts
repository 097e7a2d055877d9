// Names of what is told of a whole or of a subject: parts take the indicator of their whole, attributes the subject
// that was counted before them. 例：病床使用率78.8%，其中公立医院84.8% → 公立医院病床使用率；
// 演出单位2.4万个，从业人员42.3万人 → 演出单位从业人员.
import { oneOf } from '../../../text/one-of.ts'
import { whom } from '../../context/counted-in.ts'
import type { Draft, Label, QuantityView } from '../../context/view.ts'
import { joinLabels, wordLabel } from '../../context/view.ts'
import { RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { ATTRIBUTE_TABLE, MODIFIER_TABLE, OWN_AMOUNT_TABLE } from '../../lexicon/parts.ts'
import { isPercent } from '../../scan/token.ts'
import { classed } from './classed.ts'
import { partName } from './part-name.ts'

/** Units in which subjects are counted that have attributes: 35所学校, 2.4万个单位. */
const ENTITY_UNITS = new Set([...'个家所户处座间项条台件份起支只艘辆宗部'.split(''), '单位'])

// Matches verbs of doing before a counted subject: 签订|技术合同; not 演出单位, whose name begins like a verb.
const DOING =
  /^(惠及|新开工|新[增建开设立签批植栽种]|签订|登记|建成|建有|完成|组织|举办|开展|设立|成立|拥有|培育|认定|受理|办理|查处|发展|实施|引进|吸引)+/

// Matches 次均门诊费用, 平均房价.
const AVERAGE = /^(?:[次日人户亩]均|平均)/

// Matches 国内, 全国: words that are no subject alone.
const NO_SUBJECT = new RegExp(
  `^(${oneOf(`
    单[箱笔票车台件位次场] 国内 国外 境内 境外 国际 入境 全国 全省 全市 城镇 农村 其他 人均 年末 平均 总
    (?:上年|年初)(?:结转和?)? 结转和? (?:实际)?(?:编制|核定|开放|实有|设计|规划|登记)
  `)})$`,
)

// Matches 设施蔬菜面积, 油茶种植面积; not 绿地面积.
const GROWN =
  /^(?:新[增扩发])?([\u4e00-\u9fff]{1,8}?[菜粮果茶豆稻麦棉药油蔗薯瓜花菌草烟桑米])(?:种植|播种|栽培|基地)?面积$/

const PLACE = `教学班 教学点 班级 城市 县城 [省市县区州镇乡](?:（.{1,10}）)? 乡镇 街道 村 社区 .{0,6}国家 .{0,4}国家和地区
地区 省份 区县`
// Matches 城市, 手术例数, 倒塌房屋, 城市开通线路, which have no stays, losses and passengers; not 医院.
const NO_ENTITY = new RegExp(`^${oneOf(PLACE)}$|(?:数|量|率)$|^(?:倒塌|损坏|受损|损毁)|.{2}(?:开通|运营)`)

/** What later attributes of the sentence are said of; undefined keeps the one before. */
export function entityOf(draft: Draft): Label | undefined {
  const { token, label, production, change } = draft
  if (token.type !== 'quantity' || production === 'attribute' || production === 'streak') return undefined
  // 私营企业主营业务收入占1.4%，实现利润占1.0%: of those whose share it is.
  const { text } = production === 'share' ? (draft.noun ?? label) : label
  const attribute = ATTRIBUTE_TABLE.before(text, text.length, 0)
  // 三级医院次均门诊费用下降1%；次均住院费用下降6% is of the hospitals, too.
  // 服务业企业营业收入增长7%，利润总额增长2%
  const firms = attribute && /(?:企业|公司|单位)$/.test(text.slice(0, attribute.start))
  if (change && !firms && !(attribute && AVERAGE.test(text.slice(attribute.start)))) return undefined
  if (attribute && attribute.start >= 2) {
    // 保险基金|收入3亿元，支出2亿元: the fund has both.
    const fund = text.startsWith('基金', attribute.start) ? 2 : 0
    const own = text
      .slice(0, attribute.start + fund)
      .replace(DOING, '')
      .replace(/(的|共|总|实际|完成|实现|独立)$/, '')
    return own.length >= 2 && own.length <= 24 && !NO_SUBJECT.test(own) ? wordLabel(own) : undefined
  }
  // 蔬菜面积18万亩，产量62万吨.
  const grown = /^(公顷|亩)$/.test(token.unit) ? GROWN.exec(text)?.[1] : undefined
  if (grown !== undefined) return wordLabel(grown)
  // 果用瓜1107公顷，产量2.8万吨.
  if (
    /^(公顷|亩)$/.test(token.unit) &&
    /^[\u4e00-\u9fff]{2,6}$/.test(text) &&
    !/面积|[受成绝]灾?[灾收]|林|田|地$/.test(text)
  )
    return wordLabel(text.replace(DOING, '').replace(/^种植/, ''))
  if (token.kind !== 'count' || production === 'share' || !ENTITY_UNITS.has(token.unit)) return undefined
  if (NO_ENTITY.test(text)) return undefined
  const noun = text.replace(DOING, '')
  return noun.length >= 2 && noun.length <= 20 ? wordLabel(noun) : undefined
}

// Matches 风力发电企业, 水电站; not 原油, whose neighbour 发电量 is.
const GENERATES = /(?:企业|公司|单位|项目|工程|机组|电场|水库|[站厂])$/

// Matches 净增 of 净增收入, 结转 of 结转下年支出, 上解, 债务还本 of 债务还本支出: lines of an account, which have no other lines.
const ACCOUNT_LINE = /^(?:净增|结转|上解|调[入出]|上年|(?:地方政府)?(?:一般|专项)?债[务券](?:还本|转贷))/

/** 在校生 behind 普通高中35所 is 普通高中在校生; 基金支出 behind 保险基金收入 is 保险基金支出. */
export function attributed(
  view: Pick<QuantityView, 'said' | 'drafts' | 'token' | 'left'>,
  own: Label,
): Label | undefined {
  const entity = view.said.entity && collected(view.said.entity)
  // 结转下年|支出…年终结余: what is carried over is a line of the account, none that has others.
  // 收入32亿元、净增5亿元；|支出|216亿元: what was gained has no other side.
  if (!entity || ACCOUNT_LINE.test(entity.text) || entity.text.startsWith('净增')) return undefined
  const attribute = ATTRIBUTE_TABLE.before(own.text, own.text.length, 0)
  if (!attribute) return undefined
  // 早稻2万亩、中稻1万亩，播种面积达5万亩: what is told by its area has no other.
  const told = view.drafts[view.said.level ?? -1]?.token
  if (/面积$/.test(own.text) && told?.type === 'quantity' && told.unit === whom(view.token.unit))
    return undefined
  // 蔬菜11.5万亩；出栏生猪26万头，存栏9万头: what grows in fields is not in stalls.
  if (/电量$/.test(own.text) && !GENERATES.test(entity.text)) return undefined
  if (/^[出存]栏/.test(own.text) && /面积|播面|蔬菜|粮食|水果|茶/.test(entity.text)) return undefined
  const rest = own.text.slice(0, attribute.start)
  if (rest === '') {
    // 保险基金|基金支出, 拍卖成交|成交额 say it once.
    const twice = own.text.slice(0, 2)
    if (own.text.length > 2 && entity.text.endsWith(twice))
      return joinLabels(entity, wordLabel(own.text.slice(2)))
    // 学生 of 学校, but 毕业生 of 毕业生 would say it twice.
    return entity.text.endsWith(own.text) ? undefined : joinLabels(entity, own)
  }
  // 市级预算收入12亿元；市本级|预算支出: whose it is was said.
  const whose = view.left.subject?.endsWith('级')
  if (!whose && rest.length >= 2 && rest.length < entity.text.length && entity.text.endsWith(rest))
    return wordLabel(entity.text + own.text.slice(rest.length))
  return undefined
}

/** 在校生 of each of several that were counted: 普通高中在校生. */
export function attributedTo(entity: Label, own: Label): Label | undefined {
  return ATTRIBUTE_TABLE.has(own.text) && !entity.text.endsWith(own.text)
    ? joinLabels(entity, own)
    : undefined
}

/** 养老、失业、工伤三项社会保险基金 is 三项社会保险基金. */
function collected(entity: Label): Label {
  const found = /^.*[、和与].*?(?=[两二三四五六七八九十]+[项类种])/.exec(entity.text)
  return found ? wordLabel(entity.text.slice(found[0].length)) : entity
}

/** Where the head of a rate or amount begins with its modifiers: 年|出栏量, 可支配|收入. */
export function headStart(text: string): number | undefined {
  const visits = /(入院|出院|诊疗|就诊|门诊|接待|参观|到访)人次$/.exec(text)
  if (visits) return visits.index
  let start = RATE_HEAD_TABLE.before(text, text.length, 0)?.start
  while (start !== undefined) {
    const modifier = MODIFIER_TABLE.before(text, start, 0)
    if (!modifier) break
    start = modifier.start
  }
  return start
}

/** Whether words name an indicator of their own. */
function isWhole(text: string): boolean {
  return (
    RATE_HEAD_TABLE.before(text, text.length, 0) !== undefined ||
    OWN_AMOUNT_TABLE.before(text, text.length, 0) !== undefined
  )
}

/** 汽车 of 商品零售额中 is 汽车零售额. */
export function amongHead(own: Label, among: Label): Label | undefined {
  const start = headStart(among.text)
  if (start === undefined || isWhole(own.text) || own.text.length > 20 || own.text.length < 2)
    return undefined
  return joined(own, among.text.slice(start))
}

/** Of a whole that is a rate or amount, the parts are too: 其中城镇居民32.1% → 城镇居民恩格尔系数. */
export function sharedHead(view: QuantityView, own: Label, whole: Label, alike = false): Label | undefined {
  const ofClass = view.token.kind === 'count' ? undefined : classed(own.text, whole.text)
  if (ofClass !== undefined) return wordLabel(ofClass)
  // 教育文化娱乐类 begins like a verb.
  const kinds = /[类业]$/.test(own.text)
  const place = LOCALITY.test(own.text)
  // 税收收入12亿元，其中资源税2亿元: a tax is named by itself.
  if (isWhole(own.text) || own.text.length > 20 || /税$/.test(own.text)) return undefined
  if (!kinds && !place && VERB_TABLE.at(own.text, 0)) return undefined
  // 汽车产量增长1.7倍，其中新能源汽车增长17.2倍: a kind of what the amount is of.
  const amount = headStart(whole.text)
  const kindOf =
    amount !== undefined && amount > 1 && amount < own.text.length && whole.text.charAt(amount) !== '总'
      ? amount
      : undefined
  if (kindOf !== undefined && own.text.endsWith(whole.text.slice(0, kindOf)))
    return wordLabel(own.text + whole.text.slice(kindOf))
  const rated = isPercent(view.token)
  // 债务限额244亿元，其中各县（市、区）|165亿元
  if (EACH_PLACE.test(own.text) && (isIndicator(whole.text) || /(?:限额|债务|资金|补助)$/.test(whole.text)))
    return wordLabel(own.text + withoutPlace(whole.text))
  // 财政收入增长8%，其中青山县增长12%: a place has the indicator as it is.
  if (place && isIndicator(whole.text) && view.token.kind !== 'count')
    return wordLabel(own.text + withoutPlace(whole.text))
  const measured = view.token.kind === 'measure' && own.text.length <= 8
  // 机械化率86%，其中水稻91%: what a rate is taken apart by needs no word of kinds.
  const kind = rated && /率$/.test(whole.text) && alike && /^[\u4e00-\u9fff]{2,6}$/.test(own.text)
  // 增加值增长11%，其中装备制造业增长1%，|生物医药|下降3%: what is listed behind 其中 has the whole's growth.
  const listed =
    rated && /.增加值$/.test(whole.text) && /^[\u4e00-\u9fff]{2,6}$/.test(own.text) && isListed(view)
  if (!PART.test(own.text) && !measured && !kind && !listed && !(rated && /[小社园景校]区$/.test(own.text)))
    return undefined
  return lentHead(view, own, whole, { rated, alike })
}

/** The name of a part with what ends the whole's: 第一产业增加值 of 地区生产总值, 城市5岁以下儿童死亡率. */
function lentHead(
  view: QuantityView,
  own: Label,
  whole: Label,
  { rated, alike }: { readonly rated: boolean; readonly alike: boolean },
): Label | undefined {
  // 医院床位增加8万张，其中公立医院增加7万张: what was counted is the head.
  const counted = alike ? ATTRIBUTE_TABLE.before(whole.text, whole.text.length, 0)?.start : undefined
  // 高技术投资增长6%，其中电子设备制造业增长15%
  const invested = rated && /.投资$/.test(whole.text) ? whole.text.length - 2 : undefined
  const start = headStart(whole.text) ?? counted ?? invested
  if (start === undefined || (view.token.kind === 'count' && whole.text.length === start)) return undefined
  // 地区生产总值2830亿元，其中第一产业476亿元: industries have no 生产总值.
  const head = whole.text.slice(start).replace(/^(?:地区|国内)?生产总值$/, '增加值')
  // 人均可支配收入增长9%；农村贫困人口减少80人: people are no income.
  if (view.token.kind === 'count' && OF_MONEY.test(head)) return undefined
  if (
    /^(?:供[水气电热]|用[水电气]|发电)?(总数|总量|总额|数量|人数|户数|件数|次数)$/.test(head) ||
    (!rated && /[率比重度]$/.test(head))
  )
    return undefined
  // A rate says of what it is a rate: 城市|5岁以下儿童死亡率.
  if (rated && /[率比重度数]$/.test(head) && !/增加值|投资|收入|价格/.test(head))
    return wordLabel(partName(own.text, whole.text))
  return joined(own, head)
}

// Matches 各县（市、区）, 各区县.
const EACH_PLACE = /^各(?:[县市区旗州](?:（.{1,8}）)?|区县|县区|县市区|市县|地市|市州|乡镇|镇街)$/

/** Whether 其中 opened the list that the clause goes on with. */
function isListed({ text, clause }: QuantityView): boolean {
  return /其中[^。；;]*$/.test(text.slice(Math.max(0, clause - 60), clause))
}

/** 投资 of 青山县投资, beside which 云溪县 has its own. */
function withoutPlace(whole: string): string {
  const place = /^[\u4e00-\u9fff]{1,6}?[区市县镇乡州旗](?=.{2})/.exec(whole)?.[0] ?? ''
  const rest = whole.slice(place.length)
  return LOCALITY.test(place) && isIndicator(rest) ? rest : whole
}

/** Whether words end in a rate or amount: 一般公共预算收入, 房地产开发投资. */
function isIndicator(text: string): boolean {
  return headStart(text) !== undefined || /.(?:投资|出口|进口|消费|用电)$/.test(text)
}

// Matches amounts and areas, which no count of people or places is: 可支配收入, 播种面积.
const OF_MONEY = /(?:外资|收入|支出|产值|增加值|投资|面积|价格|存款|贷款|税收|利润)$/

/** 火力发电 with 发电量 is 火力发电量. */
function joined(own: Label, head: string): Label {
  // 农田灌溉用水 with 总用水量 is 农田灌溉用水量.
  // 公路总里程358万公里，其中国道14万公里: a part is no total.
  const part = /^总(?:里程|长度|人口|户数)$/.test(head)
  const bare = part || (head.startsWith('总') && own.text.endsWith(head.slice(1, 3))) ? head.slice(1) : head
  for (let size = Math.min(own.text.length, bare.length) - 1; size >= 2; size--)
    if (own.text.endsWith(bare.slice(0, size))) return joinLabels(own, wordLabel(bare.slice(size)))
  return joinLabels(own, wordLabel(bare))
}

// Matches 内资企业, 农村居民, 食品烟酒类, 公立医院: kinds and places that parts are named by.
const PART =
  /(类|业|部门|企业|居民|地区|行业|品|单位|税|人口|医院|机构|诊所|门诊部|科室|卫生院|卫生室|服务|学校|高校|城市|农村|城镇|乡村|经济区|区域|东部|中部|西部|东北|男性|女性)$/

/** Matches 青山县, 高新区, 南河流域, 北部山区; not 超市, 小区, 社区. */
export const LOCALITY =
  /^[\u4e00-\u9fff]{1,8}(?:流域|平原|(?<![小社园景灾辖校厂专地特])区|(?<![超夜菜城股])市|(?<![各全城])[县镇乡州旗省])$/

/** The noun of a whole, without 共, 新建 and the like, and without the grade the part replaces: 省级以上|孵化器. */
export function headOf(all: Label, part = ''): Label {
  const label = part !== '' && /^(?:全体|城乡)居民/.test(all.text) ? wordLabel(all.text.slice(2)) : all
  // 区教育局现有人员860人，其中局|本级|75人: the staff, not the bureau once more.
  const staff = /本级$/.test(part)
    ? /(?:人员|职工|编制|干部|车辆|单位|资产)$/.exec(label.text)?.[0]
    : undefined
  if (staff !== undefined) return wordLabel(staff)
  // 敬老院建设涉及乡镇: what was built, not where.
  const built = /^(.{2,12}?)(?:建设|改造)(?:共|累计)?涉及.{1,6}$/.exec(label.text)?.[1]
  if (built !== undefined) return wordLabel(built)
  const verb = verbsAt(label.text)
  // 列入规划的水库12座（大型2座）: the kind is of the noun alone.
  const last = part === '' ? -1 : label.text.lastIndexOf('的')
  if (last > 3 && label.text.length - last > 2) return wordLabel(label.text.slice(last + 1))
  // 签订协议的|机构: such a verb says which are meant.
  const clause = verb !== undefined && /^[^、和与]{1,12}的.{2,}$/.test(label.text.slice(verb.end))
  const noun =
    verb && !clause && verb.end + 3 <= label.text.length ? wordLabel(label.text.slice(verb.end)) : label
  if (!/级$/.test(part)) return noun
  // 旅游星级饭店35家，其中|五星级|10家
  const star = /星级$/.test(part) ? noun.text.indexOf('星级') : -1
  if (star >= 0 && star + 3 < noun.text.length) return wordLabel(noun.text.slice(star + 2))
  const grade =
    /^(国家|省部|省|部|地市|市|州|盟|旗|区|县|乡镇|\d?[A-Z]{1,5}|[一二三四五])级(及以上|及以下|以上|以下)?/.exec(
      noun.text,
    )
  return grade && grade[0].length + 2 <= noun.text.length ? wordLabel(noun.text.slice(grade[0].length)) : noun
}

/** The verb a name begins with, or two of them: 发现并移送|问题线索. */
function verbsAt(words: string): { readonly end: number } | undefined {
  const first = VERB_TABLE.at(words, 0)
  const next =
    first && /^[并和及]/.test(words.slice(first.end)) ? VERB_TABLE.at(words, first.end + 1) : undefined
  return next ?? first
}

/** Matches 占全国 before the number of what a share is taken of. */
export const OF = /占(全[国省市区县州]|我[省市区县])?$/
