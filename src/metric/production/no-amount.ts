// Words of change that state no amount of it: runs of years, yardsticks, what was done up, counts of those that rose.
// 例：低于年初确定|4.3%|的目标；人行道提升|21公里；减少贫困户|12户 is a change.
import { type Label, labelOf, type QuantityView, wordLabel } from '../context/view.ts'

/** Whether the words of change before a quantity say no amount of it. */
export function isNoAmount(view: QuantityView): boolean {
  const { left, right, token } = view
  if (left.streak || isYardstick(view) || isImproved(view) || isBettered(view)) return true
  // 排放强度降低幅度两个|指标: the indicators are counted.
  if (right && token.kind === 'count' && view.text.startsWith('指标', right.noun.start)) return true
  if (!right || right.linked || token.kind !== 'count') return false
  return left.hi <= left.lo ? isOf(view) : isAdded(view)
}

// Matches 人行道提升, 公厕品质提升; not 保有量提升, 位次提升.
const IMPROVED = /[^率量数额值度分次位名比力价积程长]提升$/
// Matches 公里, 亩, 座; not 人, 元.
const PLACES = /^(?:公里|千米|米|平方米|亩|公顷|[处座条个家所栋幢段])$/

/** 人行道提升21公里, 新增灌溉面积1.35万亩，改善3.9万亩 say what was done up, not by how much it rose. */
function isImproved({ left, token }: QuantityView): boolean {
  if (!PLACES.test(token.unit) || left.basis !== undefined) return false
  return left.hi > left.lo ? IMPROVED.test(left.compact.text) : left.compact.text === '改善'
}

/** 低于年初确定4.3%的目标 states the goal, 增长6%的目标 a growth. */
function isYardstick({ text, token, left }: QuantityView): boolean {
  if (
    !/^的(?:年度|控制|预期|目标)*(?:目标|预期|控制线|上限)|^的平均(?:水平|值)/.test(
      text.slice(token.end, token.end + 8),
    )
  )
    return false
  return /(高|低|好|优|多|少)于[^，,。；]*$/.test(left.compact.text)
}

// Matches 低于全国, 高于全省同类城市 before the amount that the others have on average.
const WHOSE = /于((?:全[国省市区县]|世界|全球)(?:同类[\u4e00-\u9fff]{2,4})?)$/

/** 全国平均 of 发案数为28起，低于全国|33起|的平均水平: whose level the yardstick is. */
export function meanOf({ text, token, left }: QuantityView): Label | undefined {
  if (!text.startsWith('的平均', token.end)) return undefined
  const whose = WHOSE.exec(left.compact.text)?.[1]
  return whose === undefined ? undefined : wordLabel(`${whose}平均`)
}

// Matches 提升 before whose service or supply it is.
const RAISED = /(?:提升|提高|改善|增强|优化|保障)了?$/
// Matches 服务水平, 人居环境; not 就业率.
const QUALITY = /(?:水平|能力|质量|条件|环境|状况|体验)$/

/** 提升了2531万|农村人口供水保障水平: how many have it better. */
function isBettered({ left, right, text }: QuantityView): boolean {
  return (
    right !== undefined &&
    RAISED.test(left.compact.text) &&
    QUALITY.test(text.slice(right.noun.start, right.noun.end))
  )
}

// Matches 市区和新区各, 甲乡 before 增加: where something is added.
const WHERE_ADDED = /(?:[市县区乡镇村]|街道|园区|社区)各?$/

/** 市区和新区各增加1条|公交线路: what is set up there is counted. */
function isAdded({ text, token, left, right }: QuantityView): boolean {
  if (!right || !/^[条个处座所辆台座家对]$/.test(token.unit)) return false
  const noun = text.slice(right.noun.start, right.noun.end)
  return (
    /增[加设]$/.test(text.slice(0, token.start)) && noun.length > 1 && WHERE_ADDED.test(labelOf(left).text)
  )
}

/** 减少贫困户12户 is a change; 降低900多万个体工商户税负 eases what the counted have. */
function isOf({ token, left, right, text }: QuantityView): boolean {
  // 比上年增加|2个|站点
  if (token.unit !== '' && left.basis && /(?:增加|减少)了?$/.test(left.compact.text)) return false
  if (token.unit !== '' || /(降低|减轻|缓解)$/.test(left.compact.text)) return true
  // 增加500万沼气用户 counts those who came.
  return right !== undefined && /[户人员者]$/.test(text.slice(right.noun.start, right.noun.end))
}
