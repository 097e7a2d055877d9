// Short names of parts that need the noun of their whole.
// 例：农业龙头企业120家，其中省级|30家 → 省级农业龙头企业；境内上市公司29家，其中主板|23家 → 主板境内上市公司.
import type { Draft, Label, QuantityView } from '../../context/view.ts'
import { QUALIFIER, RATE_HEAD_TABLE, VERB_TABLE } from '../../lexicon/labels.ts'
import { LOCALITY } from './parts.ts'

// Matches 调查乡镇, 乡级行政单位, 行政村: places of which there are several kinds.
const PLACES = /(?:乡镇|镇村|[村居]|街道|社区|行政(?:单位|区划?|建制))$/

// Matches 地级市, 自治县, 建制镇: kinds of places, which are no places themselves.
const KINDS_OF_PLACES = /^(?:直辖市|(?:地|县|副省)级市|自治[州县旗]|建制[镇村]|市辖区|民族[乡县])$/

/** A short part that needs the noun of its whole: 其中省级30家 → 省级农业龙头企业. */
export function isQualifier(view: QuantityView, own: Label, whole: Draft): boolean {
  // 县（区、县级市）级
  const text = own.text.includes('（') ? own.text.replace(/（.*?）/, '') : own.text
  // 住房和物业管理类 is a kind, however long.
  if (text.length > (text.endsWith('类') ? 12 : 6) || RATE_HEAD_TABLE.has(text)) return false
  if (whole.token.type !== 'quantity' || view.token.unit !== whole.token.unit) return false
  // 深度贫困村 of 贫困村 has its noun already.
  if (text.length > 2 && whole.label.text.endsWith(text.slice(-2))) return false
  // 乡镇45个，其中乡8个、镇37个
  if (KINDS_OF_PLACES.test(text)) return false
  if (/^(?:[乡镇村]|街道|社区)$/.test(text) && PLACES.test(whole.label.text)) return false
  // 转派18113件，其中转派县区15390件 says the deed once more.
  const place = LOCALITY.test(text) && !whole.label.text.includes(text.slice(0, 2))
  if (QUALIFIER.test(text) || PLACE.test(text) || BORROWER.test(text) || place) return true
  // 新增学位420个（小学270个）; of schools it would say it twice.
  if (/^(?:小学|初中|高中|中小学|幼儿园|中职)$/.test(text)) return !/[校院园学]$|机构$/.test(whole.label.text)
  // 国家级3个、国地联合21个、省级228个: as its neighbour.
  const last = view.drafts[view.said.last ?? -1]
  return (
    last?.production === 'part-of-whole' &&
    last.token.type === 'quantity' &&
    text.length <= 4 &&
    text.length >= 2 &&
    !VERB_TABLE.at(text, 0) &&
    !OWN_NOUN.test(text)
  )
}

// Matches 城市, 农村, 东部: places that are no name of their own.
const PLACE =
  /^([市县]|城市|农村|城镇|乡村|城区|东部|中部|西部|东北|男性|女性|境内|境外|省内|省外|市内|市外|线上|线下|主板|创业板|科创板|中小板|北交所|新三板|[沪深]市)(地区)?$/
// Matches 涉农, 小微: to whom a loan goes.
const BORROWER = /^(?:涉农|三农|(?:普惠)?小微)$/
// Matches 企业, 医院, 社会捐赠: short nouns that name things.
const OWN_NOUN = /捐[赠款资助]$|[院校所站馆店厂场园社会员人生户车船房桥路线业]$/
