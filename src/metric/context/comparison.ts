// Comparisons in a compact clause: with a time (比上年, 与1985年相比), with another group (高于城镇居民), with a bound
// that is measured against (不低于最低工资的1.6倍).
import type { Basis, Direction } from '../../model/metric.ts'
import { oneOf } from '../../text/one-of.ts'
import { type Compact, TIME } from './compact.ts'

/** 标准|不低于最低工资的 1.6 倍: the bound is of what is measured against. */
export function boundOther(
  text: string,
  hi: number,
): { readonly start: number; readonly approximation: 'at-least' | 'at-most' } | undefined {
  const found = /不(低于|少于|小于|高于|超过|多于|大于)[^，,、。；]{2,20}的$/.exec(
    text.slice(Math.max(0, hi - 26), hi),
  )
  if (!found) return undefined
  return {
    start: hi - found[0].length,
    approximation: /[低少小]/.test(found[1] ?? '') ? 'at-least' : 'at-most',
  }
}

const ABOVE_OR_BELOW = '高于 快于 好于 优于 多于 低于 慢于 少于 领先于 落后于'
const ALL = '全[国省市区县州](?:平均)?'
// Matches 高于城镇居民, 低于全国、全省平均水平; not 达到或好于Ⅲ类, 不低于最低工资.
const THAN_OTHERS = new RegExp(
  `(?<!或|和|及|等于|不)(${oneOf(ABOVE_OR_BELOW)})(?:[^，,、。；]{2,12}|${ALL}(?:水平)?[、和与及]${ALL}(?:水平|增速)?)$`,
)

/** 增速|高于城镇居民: a difference from another group; 达到或好于Ⅲ类 is a name. */
export function comparedOther(
  text: string,
  hi: number,
): { readonly start: number; readonly direction: Direction; readonly basis?: Basis } | undefined {
  const words = text.slice(Math.max(0, hi - 16), hi)
  const found = words.includes('于') && THAN_OTHERS.exec(words)
  // 满意率低于最低标准|85%: the standard of a rate is a rate, and no amount that it falls short by.
  if (found && STANDARD_OF_RATE.test(words)) return undefined
  if (found)
    return { start: hi - found[0].length, direction: '低慢少落'.includes(found[0].charAt(0)) ? 'down' : 'up' }
  // 增速|高出外贸整体增速
  const over = words.includes('出') ? OVER.exec(words) : null
  if (over) return { start: hi - over[0].length, direction: over[0].startsWith('低') ? 'down' : 'up' }
  // 增幅|比全省平均增幅高.
  const than = THAN.exec(text.slice(Math.max(0, hi - 18), hi))
  if (than) {
    const direction = '低少慢'.includes(than[1] ?? ' ') ? ('down' as const) : ('up' as const)
    // 比上月提高1.2个百分点, 较上周低0.5元
    const last = LAST_PERIOD.test(than[0])
    return { start: hi - than[0].length, direction, ...(last && { basis: 'period-on-period' as const }) }
  }
  return beyond(text, hi)
}

// Matches 率低于市上要求的最低标准, 满意度高于考核目标; not 排放浓度低于国家标准.
const STANDARD_OF_RATE =
  /(?:率|满意度|比例|占比)[高低]于[^，,、。；]{0,10}(?:标准|要求|目标|底线|红线|警戒线|指标值|目标值)$/

// Matches 高出外贸整体增速, 高出全省, 低出全市平均水平; not 高出 alone.
const OVER =
  /(?:高出|超出|快出|多出|低出)(?:全[国省市区县州]|[\u4e00-\u9fff]{1,10}(?:增速|增幅|水平|均值|平均|速度|比例|比重|率))$/

// Matches 比全省平均增幅高, 比城镇居民快; not 占比高, 同比多.
const THAN =
  /(?<![占同环对相性比])(?:比(?!重|例|率|较)|较(?![大好强高低快慢少]|多(?!年)))(?:[\u4e00-\u9fff]{1,6}、)?[\u4e00-\u9fff“”]{2,14}(高|低|多|少|快|慢)出?$/

// 承诺|时限, 国家|标准, 预算数.
const SET =
  '时限|时间|标准|限值|限额|目标|目标值|计划|任务|“[^”]{2,8}”|(?:预算|决算|执行|代编|完成)数?|要求|定额|基数|承诺|预期|原计划'
// 多年平均, 常年, 历史同期最高.
const USUAL =
  '多年平均|常年|平均水平|平均值|均值|(?:历史|往年|历年|同期|上轮|上届|近年|去冬)[\u4e00-\u9fff]{0,4}?最[高低大小多少好快](?:值|点|水平|记录|纪录|负荷|气温|降水量?)?'
// 五年前, 改造前, 过去.
const BEFORE =
  '以往|过去|原来|之前|之初|初期|年初[\u4e00-\u9fff]{0,4}时|(?:[一二三四五六七八九十两几]|十[一二三四五])年前|[造革善施整治理改建化]前'
// Matches 较承诺时限, 比国家标准, 较改造前, 比五年前; not 较大幅度, 占比.
const YARDSTICK = new RegExp(
  `(?<![占同环对相性比])(?:比(?!重|例|率)|较(?![大好强高低快慢少]|多(?!年)))[\u4e00-\u9fff“”]{0,8}(?:${SET}|${USUAL}|${BEFORE})$`,
)

/** Start of what an amount of change is measured against, where that is no time: 平均用时|较承诺时限|压缩36%. */
export function yardstickBefore(text: string, hi: number): number | undefined {
  const found = YARDSTICK.exec(text.slice(Math.max(0, hi - 14), hi))
  return found ? hi - found[0].length : undefined
}

// Whose plan it is, what was planned, and what all others came to.
const PLANNED_BY =
  '年度 全年 年初 原定 既定 预定 预期 序时 时序 时间 [省市区县国]政府 上级 规划 考核 工作(?!任务)'
const PLAN =
  '计划数? 目标数? 目标任务数? (?:计划)?任务数? (?:年初|资金|投资|收入)?[预概]算(?:安排数?|数) 进度 预期 要求 标准'
const OTHERS = '(?:全国|全省|全市|全区)(?:平均)?(?:水平|增速|增幅|单产|亩产)?'
// Matches 超计划, 超额完成年度任务, 超过全国平均水平; not 超过去年.
const BEYOND = new RegExp(`(?:超(?:出|过)?|超额完成)${oneOf(PLANNED_BY)}{0,2}(?:${oneOf(PLAN)}|${OTHERS})$`)

/** 超计划19家, 超过全国平均水平0.3个百分点. */
function beyond(
  text: string,
  hi: number,
): { readonly start: number; readonly direction: Direction } | undefined {
  const words = text.slice(Math.max(0, hi - 12), hi)
  const found = words.includes('超') && BEYOND.exec(words)
  // 超额完成年度任务|的108%: a share of the task, of which it is no excess.
  const share = text.charAt(hi) === '的' && words.includes('超额完成')
  if (found && !share) return { start: hi - found[0].length, direction: 'up' }
  // 落后时序进度3个百分点, 塌目标1.8个百分点.
  const behind = /[度标划求期]$/.test(words)
    ? /(?:落后|滞后|塌|欠)(?:年度|全年|序时|时序|时间|预期|目标|计划)*(?:计划|目标|进度|预期|要求)$/.exec(
        words,
      )
    : null
  return behind ? { start: hi - behind[0].length, direction: 'down' } : undefined
}

/** Matches 比上年|年初预算, 比去年|预算赤字, 比上年|预计执行数, 比上年|预算代编数. */
const PLANNED = /(?:年初|预计)?(?:预算|计划|执行)(?:赤字|安排|代编)?数?$|(?:预计|代编)数$/
// Matches 比上年|预算执行数, 比上年|实际完成数; not 预计执行数, which is what was planned.
const CARRIED_OUT = /(?:(?:预算|实际|决算)(?:执行|完成)|(?<!预计)执行)数$/

// Matches 在上年基础上, 在去年高位增长的基础上 before 增长12%.
const UPON = new RegExp(`在${TIME}[\u4e00-\u9fff]{0,8}?的?基础上$`)

// Matches 第六次全国人口普查, 第三次国土调查.
const SURVEY = /第[一二三四五六七八九十\d]+次[\u4e00-\u9fff]{0,6}(?:普查|调查|清查)$/

/** What stands behind a time that is compared with, the last first: 比上年|同期|平均水平, 与1985年|相比, 与上年|比较. */
const BEHIND_TIME =
  '相比 比较 比 结果 调查 监测 测评 决算数 决算 实际数 完成数 同期数 同期 同月 平均水平 平均值 均值 平均 水平 末 底 初 度 的'.split(
    ' ',
  )

// Matches 与上年同期的执行案件数量, 与上年同期包括调解成功在内的各类案件 before 相比: what was counted then, and if more than now.
const COUNTED_THEN = new RegExp(`[与同和跟]${TIME}(?:同期)?(的|包括|含)[^，,。；${TIME}]{2,18}$`)

/** 比上年, 较2015年末, 与1985年相比 at the tail. */
export function comparedTime(
  compact: Compact,
  hi: number,
): { readonly start: number; readonly basis: Basis; readonly direction?: Direction } | undefined {
  const { text } = compact
  // 比上年预算减少50亿元 compares with a plan.
  const stop = text.endsWith('相比', hi) ? hi - 2 : hi
  const words = text.slice(Math.max(0, stop - 8), stop)
  const done = words.endsWith('数') ? CARRIED_OUT.exec(words) : null
  const planned = done ? null : PLANNED.exec(words)
  const upon = words.endsWith('基础上') ? UPON.exec(text.slice(Math.max(0, hi - 20), hi)) : null
  if (upon) return { start: hi - upon[0].length, basis: basisOf(compact, hi - upon[0].length + 1) }
  let at = stop - ((done ?? planned)?.[0].length ?? 0)
  const counted = stop < hi ? COUNTED_THEN.exec(text.slice(Math.max(0, stop - 28), stop)) : null
  if (counted) {
    const start = stop - counted[0].length
    return { start, basis: counted[1] === '的' ? basisOf(compact, start + 1) : 'other' }
  }
  // 较去年同期（下同）
  if (text.charAt(at - 1) === '）') at = text.lastIndexOf('（', at - 1)
  for (const word of BEHIND_TIME) if (text.endsWith(word, at)) at -= word.length
  // 比2010年|第六次全国人口普查 names the year once more.
  const survey = text.charAt(at - 1) === '查' ? SURVEY.exec(text.slice(Math.max(0, at - 16), at)) : null
  if (survey && at > survey[0].length) at -= survey[0].length
  // 比2019年|（疫情前）决算数.
  if (text.charAt(at - 1) === '）') at = text.lastIndexOf('（', at - 1)
  if (text.charAt(at - 1) !== TIME) return undefined
  // 快于2024年1.8个百分点
  const than = /[快高好优多]于$|[低慢少]于$/.exec(text.slice(Math.max(0, at - 3), at - 1))
  if (than) {
    const direction = '低慢少'.includes(than[0].charAt(0)) ? ('down' as const) : ('up' as const)
    return { start: at - 3, basis: basisOf(compact, at - 1), direction }
  }
  // 同第五次人口普查|2000年11月1日零时: what was counted may stand before its time.
  const before = text.charAt(at - 2) === '查' ? SURVEY.exec(text.slice(Math.max(0, at - 18), at - 1)) : null
  const joint = at - 2 - (before?.[0].length ?? 0)
  if (before && '比较与同和'.includes(text.charAt(joint) || ' '))
    return { start: joint, basis: basisOf(compact, at - 1) }
  const several = '和与及、'.includes(text.charAt(at - 2) || ' ') ? severalTimes(compact, at) : undefined
  const described = describedThan(text, at - 1)
  if (described !== undefined) return { start: described, basis: basisOf(compact, at - 1) }
  if (several !== undefined) return { start: several, basis: 'other' }
  const joins = '和跟'.includes(text.charAt(at - 2) || ' ') && stop < hi
  if (!joins && !'比较与同'.includes(text.charAt(at - 2) || ' ')) return undefined
  // 相比|2021年末, 环比|7月.
  const of = text.charAt(at - 2) === '比' ? text.charAt(at - 3) : ''
  const start = of !== '' && '相环同'.includes(of) ? at - 3 : at - 2
  if (of === '环' || of === '同') return { start, basis: of === '环' ? 'period-on-period' : 'year-on-year' }
  return { start, basis: planned ? 'other' : basisOf(compact, at - 1) }
}

// Matches 比大丰收的, 比基数较高的 right before a year; not 占比较高的, 比较困难的.
const DESCRIBED = /(?<![占同环对相性])比(?![较重例率])[\u4e00-\u9fff]{2,8}的$/

/** Where 比 stands before a year that is described: 产量|比大丰收的|1990年增长3%. */
export function describedThan(text: string, end: number): number | undefined {
  if (text.charAt(end - 1) !== '的') return undefined
  const found = DESCRIBED.exec(text.slice(Math.max(0, end - 12), end))
  return found ? end - found[0].length : undefined
}

// Matches 较1—9月份和上年同期, 比2020年、2019年同期: each of several amounts is compared with a time of its own.
const SEVERAL = new RegExp(`[比较](?:${TIME}(?:同期|同月|[末底初])?|上个?月|上周|上季度?)[和与及、]${TIME}$`)

/** Start of 较 where several times stand behind it, the last of which ends at `at`. */
function severalTimes({ text }: Compact, at: number): number | undefined {
  const found = SEVERAL.exec(text.slice(Math.max(0, at - 8), at))
  return found ? at - found[0].length : undefined
}

// Matches 2017年, 前年, “十三五”时期 before 同期, unless that is last year.
const FAR = /^(?:\d{4}年|前年)|五[”"]?(?:时期|期间)?$/

/** Basis of a comparison with the time at `index`. */
export function basisOf(compact: Compact, index: number): Basis {
  const token = compact.times.get(index)
  const after = compact.text.slice(index + 1, index + 6)
  const name = token?.text ?? ''
  // 较“十三五”同期 compares with as many years.
  if (/^同期(?:均值|平均|多年)/.test(after)) return 'other'
  if (after.startsWith('同期')) return FAR.test(name) && !token?.time.previous ? 'other' : 'year-on-year'
  if (/^[末底初]/.test(after) || /[末底初]$/.test(name)) return 'other'
  if (token?.time.previous || /^(上年|去年|上一年|上年度|上一年度|上一?学年)/.test(name))
    return 'previous-year'
  return 'other'
}

// Matches 相比 of 与上年同期相比, 持平 of 与去年基本持平.
const ALONGSIDE = /相比|比较|对比|持平|相当|相近|^(?:同期|末|底)?$/

/** Index of 比, 较 or 与 directly before a time between `lo` and `hi`, else −1. */
export function findComparison(compact: Compact, lo: number, hi: number): number {
  for (const index of compact.times.keys()) {
    if (index <= lo || index >= hi) continue
    const than = compact.text.charAt(index - 1)
    if (than === '比' || than === '较') return index - 1
    // 总和与|当年|缴存额的比率 joins two names.
    if ((than === '与' || than === '同') && ALONGSIDE.test(compact.text.slice(index + 1))) return index - 1
  }
  return -1
}

/** Where the words go on behind the year of a comparison: behind 同期 and 相比 of 与1985年同期相比，. */
export function afterComparison(text: string, at: number): number {
  let next = at
  for (const word of ['同期', '末', '底', '初', '相比', '比较', '，'])
    if (text.startsWith(word, next)) next += word.length
  return next
}

// Matches 较上月 of 较上月办件增加263件, 比上季度, 与上月相比 of 与上月相比批次上升3%.
const LAST_PERIOD = /[比较与同和]上一?(?:个?月|周|个?季度?|期)(?:份|同期)?(?:相比)?/

/** 同比 and 环比 anywhere in the clause. */
export function looseBasis(text: string, hi: number): Basis | undefined {
  const words = text.slice(0, hi)
  if (words.includes('同比')) return 'year-on-year'
  if (words.includes('环比') || LAST_PERIOD.test(words)) return 'period-on-period'
  if (/年均(?!浓度|气温|降水|值|水位)/.test(words)) return 'other'
  return undefined
}
