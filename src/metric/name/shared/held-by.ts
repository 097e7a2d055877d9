// Parts of a whole that are named by those who hold, employ or receive them.
// 例：病床1400张，其中医院|1200张 → 医院病床；文旅城接待游客40万人次，其中雪世界|5万人次 → 雪世界接待游客.
import { countedIn, whom } from '../../context/counted-in.ts'
import type { Draft, Label, QuantityView } from '../../context/view.ts'
import { joinLabels, wordLabel } from '../../context/view.ts'
import { VERB_TABLE } from '../../lexicon/labels.ts'
import { isPercent } from '../../scan/token.ts'
import { headOf } from './parts.ts'

/** Matches 医院, 乡镇卫生院, 农商银行: those that hold, employ or do what a whole is of. */
export const HOLDER =
  /(?:^(?:中国)?(?:电信|联通|移动|广电|铁塔)|银行|企业|公司|学校|高校|机构|中心|单位|部门|机关|街道|社区|园区|工业|农业|[院所站馆廊园店厂局委镇乡村县区市省州])$/
// Units in which such holders are counted themselves.
const OWN_UNITS = new Set([...'个家所户处座间条项类种'.split(''), '单位'])

/** 病床1400张，其中医院1200张: those who have a part of the whole, which are not counted in its unit themselves. */
export function heldBy({ token }: QuantityView, own: Label, whole: Draft): Label | undefined {
  // 移动电话用户268万户，其中中国电信45万户
  const countable = OWN_UNITS.has(token.unit) && !/^中国/.test(own.text)
  if (countedIn(whole) !== whom(token.unit) || countable) return undefined
  if (isPercent(token) || own.text.length > 20) return undefined
  if (!HOLDER.test(own.text) || VERB_TABLE.at(own.text, 0)) return undefined
  const head = headOf(whole.label)
  // 各类学校教师520人，其中公办小学310人: the staff, not the schools once more.
  const staff =
    /(?:机构|单位|学校|企业|部门)([\u4e00-\u9fff]{2,4})$/.exec(head.text)?.[1] ??
    RECEIVED.exec(head.text)?.[0]
  const held = staff === undefined ? head : wordLabel(staff)
  const known =
    held.text.length > 12 ||
    held.text.includes(own.text.slice(0, 2)) ||
    own.text.endsWith(held.text.slice(-2))
  return known ? undefined : joinLabels(own, held)
}

// Matches 接待游客 of 文旅城接待游客.
const RECEIVED = /(?<=^.{2,10})接待(?:游客|国内游客|入境游客|过夜游客|观众|读者)(?:人[数次])?$/
