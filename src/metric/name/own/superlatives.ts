// Words of being first, of turning and of steps that end a clause before its figure and are no part of the name.
// 例：季均值以一季度最高，为|18微克 → 季均值；进出口总值创历史新高，达到|5379亿元 → 进出口总值.
import type { Label } from '../../context/view.ts'
import { wordLabel } from '../../context/view.ts'

// Words of being first or of a turn at the end of a name.
const SUPERLATIVES: readonly RegExp[] = [
  // 得到优化, 不断完善
  /(?:得到|实现|更加|进一步|不断|持续)+(?:优化|改善|完善|升级)$/,
  // 季均值|以一季度最高, 投诉量|增长幅度最大
  /(?:的?(?:同比|环比)?(?:增长|下降|上升|减少|增加)?(?:幅度|速度))?(?:以.{0,6})?最[高低大小多少快慢]$/,
  // 劳动类|次之
  /(?:次之|居次|紧随其后|位居其后)$/,
  // 由小变大, 实现从无到有
  /(?:从|由)[无小弱少][到至向变][有大强多]$|(?:实现)?从无(?:到有)?$/,
  // 由降转增, 止跌回升
  /(?:由负转正|由正转负|由[降跌]转[升增涨]|由[升增涨]转[降跌]|[止企][跌降稳](?:回升|转升))$/,
  // 再创历史新高
  /(?:再|均|又|屡|双双)?(?:创下?|刷新)[\u4e00-\u9fff]{0,6}(?:新高|新低|纪录|记录|最好水平|最高水平)$/,
  // 吞吐量|三次跨越千万标箱
  /(?<=.{2})(?:[两三四五六七八九]次|连续|先后|相继)(?:跨越|跨过|突破|迈过)[\u4e00-\u9fff]{2,10}$/,
  // 粮食产量|“十九连丰”
  /“?[\d一二三四五六七八九十]{1,3}连[增丰冠]”?$/,
]

// Matches 生产总值|连跨3个千亿元台阶.
const CLIMBED =
  /^(.{2,}?)(?:历史性|连续|接连|成功|先后|相继)*(?:连跨|跨越|跨上|跨过|连上|迈上|登上|跃上|站上)[^，]{0,14}(?:台阶|大关|关口)、?$/

// Matches 地区生产总值|相继跨越千亿元 before the next of the steps, 参节人数|创纪录.
const PASSED =
  /(?<=.{2})(?:(?:历史性|连续|接连|成功|先后|相继)*(?:跨越|跨过|迈过|迈上)[百千万]*[万亿]元?|[再又均]?创[下造]?(?:历史)?(?:新高|纪录|记录))、?$/

// Matches 成为全区资金净流入最多的市.
const TOP =
  /^成为(?:全[国省市区县]|世界|全球)?([\u4e00-\u9fff]{2,14}?)(?:数量?|总?额)?最[多大高快长]的?(?:[省市区县州]|城市|地区|国家)$/

/** 经济总量跨过两个万亿元大关、超过6万亿元: the step it took is no part of the name. */
export function withoutStep(label: Label): Label {
  const climbed = /(?:台阶|大关|关口)、?$/.test(label.text) ? CLIMBED.exec(label.text) : null
  if (climbed) return wordLabel(climbed[1] ?? '')
  // 成为全区资金净流入|最多的市，达到185亿元
  const top = label.text.startsWith('成为') ? TOP.exec(label.text)?.[1] : undefined
  if (top !== undefined) return wordLabel(top)
  const passed = '元万亿高录、'.includes(label.text.at(-1) ?? ' ') ? PASSED.exec(label.text) : null
  return passed ? wordLabel(label.text.slice(0, passed.index)) : label
}

/** 季均值以一季度最高，为18微克: what was highest is no part of the name. */
export function withoutSuperlative(label: Label): Label {
  const starts = SUPERLATIVES.map((words) => words.exec(label.text)?.index ?? Number.POSITIVE_INFINITY)
  const first = Math.min(...starts)
  if (Number.isFinite(first)) return wordLabel(label.text.slice(0, first))
  const stepless = withoutStep(label)
  if (stepless !== label) return stepless
  // 增幅比全省平均增幅（15.9%）: the bracket gives the yardstick.
  const yardstick = /^.{2,}比(全[国省市区县].{2,})$/.exec(label.text)
  return yardstick ? wordLabel(yardstick[1] ?? '') : label
}
