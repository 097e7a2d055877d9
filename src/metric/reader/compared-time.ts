// Whether a time only compares or measures: 比2019年, 是1997年的1.8倍, 筹划近30年的铁路.
// 例：由2019年的15家增加 → that figure alone is of 2019；较上年同期 → the basis year-on-year.
import type { Basis, Period } from '../../model/metric.ts'
import { isYear } from '../../text/calendar.ts'
import { describedThan } from '../context/comparison.ts'
import type { Walk } from '../context/walk.ts'
import { VERB_TABLE } from '../lexicon/labels.ts'
import { ACCOUNTS, COUNT } from '../name/earlier.ts'
import { skipSpaces, trimSpaces } from '../scan/chars.ts'
import { yearOf } from '../scan/time/calendar.ts'
import type { TimeToken } from '../scan/token.ts'
import { ofGoal, sharedGoal } from './goal-years.ts'

// Matches `42亿元增加`, `1200万元下降`: the figure that another is compared with, right behind its time.
const STARTED =
  /^[\d０-９][\d０-９,，.]*[万亿]*[\u4e00-\u9fff]{1,3}?(?:增加|增长|减少|下降|上升|提高|降低|增收|减收)/

// Matches 同期, 决算数 between the year and its figure.
const OF_ACCOUNTS = new RegExp(`^${ACCOUNTS}`)

// Matches 第六次人口普查 between the year and its figure.
const OF_COUNT = new RegExp(`^${COUNT}`)

// Matches `第六次普查的72万人相比`; not `，与上年相比`.
const COMPARED = /^[^，。；\d]{0,16}\d[^，。；]{0,16}相?比/

// Matches `比2022年和`, `较上年、`, `较1—9月份和`, `较上月及`, behind which another time is compared with.
const ALSO_COMPARED =
  /[比较](?:上年|去年|前年|上个?月|上周|上季度?|(?:19|20)\d{2}年|[\d－—–-]{1,5}月份?|[一二三四上]?[季半]年?度?)(?:同期|[末底初])?[和与及、]$/

// Matches `相比`, `同期相比`, `第六次全国人口普查相比，`, `疫情前的水平相比`, behind the time that is compared with.
const MEASURED =
  /^(?:末|底)?(?:同期)?(?:比较|对比|同比|比[，,]|均比(?=[下上增减提降])|(?:第[\d０-９]{1,2}次)?[^，,。；;：:\d０-９]{0,18}?相比)/

// Matches `恢复到`, `相当于` before the year that is measured against.
const MEASURES = /(?:恢复[至到]|相当于|达到)$/

// Matches `的1.7倍`, `同期1.7倍` behind the year that is measured against.
const TIMES = /^(?:(?:同期|同月)(?:水平)?的?|的)[\d.]+[多余]?倍/

// Matches `=100`, `同月＝100`, `价格为100`: what stands behind the time that an index is reckoned from.
const BASE_OF_INDEX = /^(?:[\u4e00-\u9fff]{0,4}\s?[=＝]\s?|[\u4e00-\u9fff]{0,4}?为)10/

// Matches 筹划, 停工 before the years that something took.
const LASTING = /(?:筹划|期盼|等待|历时|历经|停工|闲置|拖欠|沉寂)了?$/

// Matches 同第五次全国人口普查, 比第三次经济普查 right before a time.
const BEHIND_COUNT = new RegExp(`([比较与同和])${COUNT}$`)

// Matches 汇聚, 印发了, 完成 right before a year.
const PUBLISHES =
  /(?:汇聚|汇总|汇编|编制|编印|印发|发布|审议|公布|公开|整理|归集|修订|制定|出台|起草|申报|评审|归档|完成|做好|开展)了?$/

// Matches 各项经济运行指标， behind the years that those are of; not 数据12万条.
const OBJECT = /^度?(?!以来|起|底|末|期间)[\u4e00-\u9fff“”《》（）、]{2,24}[，。；,;]/

// Matches 年重点水利工程项目计划的编报； behind a year: what was drawn up is of it.
const DRAWN_UP =
  /^度?[\u4e00-\u9fff“”《》（）、]{2,20}?(的?)(?:编制|编报|编写|拟写|起草|申报|评审|调查|修订|汇编|筛选)(?:工作)?[，。；]/

/** 汇聚2018—2023年运行指标，发布解读10条: what is dealt with is of those years, not what is told next. */
function isOfObject(text: string, { start, end }: TimeToken): boolean {
  const behind = text.slice(end, end + 28)
  // 完成区1999年计划的编报, 青山区1999年计划的编报; but 我县2017年开展变更调查 is of that year.
  const drawn = /[\u4e00-\u9fff]/.test(text.charAt(start - 1)) ? DRAWN_UP.exec(behind)?.[1] : undefined
  if (drawn !== undefined) {
    const verbEnd = '省市州县区乡镇'.includes(text.charAt(start - 1)) ? start - 1 : start
    const named = drawn === '的' && !VERB_TABLE.at(text, end)
    if (named || VERB_TABLE.before(text, verbEnd, Math.max(0, verbEnd - 4))) return true
  }
  return PUBLISHES.test(text.slice(Math.max(0, start - 3), start)) && OBJECT.test(behind)
}

// Matches 的基础上, 120亿元的基础上, 增长8%的基础上 behind the year that something builds upon.
const UPON =
  /^([\u4e00-\u9fff]{0,8}[\d０-９.]{1,9}[万亿千百]{0,2}[\u4e00-\u9fff%]{1,4}?)?[\u4e00-\u9fff]{0,8}?的?基础上/
// Matches 在, 在巩固 before that year.
const BUILDS = /在[\u4e00-\u9fff]{0,6}$/

// Matches 扭转了, 结束 before the months of which something had been so.
const TURNED_ROUND = /(?:扭转|改变|结束|打破|摆脱|遏制)了?$/

/** Whether a time behind `before` is only compared with; the figure of that time that stands right behind gets it. */
export function isCompared(
  walk: Walk,
  token: TimeToken,
  beside: string,
  period: Period | undefined,
): boolean {
  const { text } = walk
  const from = trimSpaces(text, token.start, 0)
  // 同第五次人口普查2000年11月1日零时的5953人相比: the count is named before its time.
  const count = beside === '查' ? BEHIND_COUNT.exec(text.slice(Math.max(0, from - 20), from)) : null
  const before = count?.[1] ?? beside
  const after = text.slice(skipSpaces(text, token.end), token.end + 12)
  const than = before === '比' || before === '较' || describedThan(text, from) !== undefined
  const measured = MEASURED.test(text.slice(token.end, token.end + 28))
  const alongside =
    before === '与' || before === '同' || (measured && /[^年月末][和跟]$/.test(text.slice(from - 2, from)))
  if (than && period && isStarted(text, token.end, after)) {
    walk.once = period
    walk.said = { ...walk.said, basis: comparedBasis(token, after) }
    return true
  }
  // 是2007年的1.7倍，年均增长14%: a multiple compares, too.
  if (period && (than || alongside || TIMES.test(after))) walk.compared = yearOf(period.end)
  if (isMeasure(walk, token, before, after)) return true
  // 比上年（74.4%）: last year's value stands in the bracket.
  if (than && period && /^[（(][\d０-９]/.test(after)) {
    walk.once = period
    return true
  }
  // 扭转了前三季度以来同比下降的局面: those months are over.
  if (TURNED_ROUND.test(text.slice(Math.max(0, from - 3), from))) return true
  if (buildsUpon(walk, token, from, period)) return true
  // 快于2024年1.8个百分点 compares with that year.
  if (period && /[快高好优多低慢少]于$/.test(text.slice(Math.max(0, from - 2), from))) return true
  if (isOfObject(text, token) || isYardstick(before, token, after)) return true
  if (ALSO_COMPARED.test(text.slice(Math.max(0, from - 8), from))) return true
  if (than || before === '按' || /^(不变价|可比价|价格)/.test(after)) return true
  if (alongside && measured) {
    const basis = comparedBasis(token, after)
    // 今年前三季度火灾3万起。与去年同期相比，…: the months told last are those compared.
    if (basis === 'year-on-year' && from - 1 === walk.sentence) walk.month ??= monthsOf(walk)
    walk.said = { ...walk.said, basis }
    return true
  }
  return standsBeside(walk, token, alongside, period)
}

/** Whether the figure of the time stands right behind it, beside the one that it is compared with. */
function standsBeside(walk: Walk, token: TimeToken, alongside: boolean, period: Period | undefined): boolean {
  const { text } = walk
  const after = text.slice(skipSpaces(text, token.end), token.end + 12)
  // 与2010年第六次普查的72万人相比: the figure of that year stands between.
  if (alongside && period && COMPARED.test(text.slice(token.end, token.end + 40))) {
    walk.once = period
    walk.said = { ...walk.said, basis: comparedBasis(token, after) }
    return true
  }
  // 去年同期为28件: one figure stands beside the one it is compared with; 去年同期，… turns to that time.
  if (!period || !/^同期(?![，,])/.test(after)) return false
  walk.once = period
  walk.said = { ...walk.said, basis: 'year-on-year' }
  return true
}

/** 在2010年120亿元的基础上翻一番: the year is what something builds upon. */
function buildsUpon(walk: Walk, token: TimeToken, from: number, period: Period | undefined): boolean {
  const { text } = walk
  if (!BUILDS.test(text.slice(Math.max(0, from - 7), from))) return false
  const upon = UPON.exec(text.slice(token.end, token.end + 28))
  if (!upon) return false
  // The figure that stands between, and it alone, is of the year.
  if (period && upon[1] !== undefined) walk.once = period
  // 在上年增长8%的基础上: that growth has a basis of its own.
  if (/[增升提减降]/.test(upon[1] ?? '')) return true
  const after = text.slice(skipSpaces(text, token.end), token.end + 12)
  walk.said = { ...walk.said, basis: comparedBasis(token, after) }
  return true
}

/** The whole months of the report's own year that the figure before is of. */
function monthsOf({ placed, base }: Walk): Period | undefined {
  const last = placed.at(-1)?.period
  if (!last?.start || !base?.start || isYear(last) || !isYear(base)) return undefined
  const within = last.start >= base.start && last.end <= base.end
  const months = last.start.endsWith('-01') && Number(last.end.slice(8)) >= 28
  return within && months ? last : undefined
}

// Matches 预计规模的77, 全年的百分之, 税收总量的98 behind a year of which something is a share.
const SHARE_OF = /^[\u4e00-\u9fff]{0,12}?的(?:[\d０-９]|百分之|[近约超])/

/** 和去年基本持平, 占全年的28%, 恢复至2019年的104%: the time is what the figure is measured by. */
function isMeasure({ text, said }: Walk, token: TimeToken, before: string, after: string): boolean {
  const head = text.slice(0, trimSpaces(text, token.start, 0))
  if (/^(?:同期)?(?:水平)?(?:基本|大体|大致)?(?:持平|相当|相近|相同)/.test(after)) return true
  // 占2022年预计规模的77%: what a share is taken of is of that year.
  if (before === '占' && SHARE_OF.test(text.slice(token.end, token.end + 20))) return true
  if (/^(?:全年|年度)/.test(token.text) && ofGoal(before, head.slice(-3), after)) return true
  if (sharedGoal(head.slice(-3), after)) return true
  if (/^(?:同期)?(?:水平)?的/.test(after) && MEASURES.test(head.slice(-4))) return true
  // 为2019年的80%
  const measures = '为是'.includes(before || ' ') && /^(?:同期)?(?:水平)?的[\d.]+[%％]/.test(after)
  if (measures && said.last !== undefined) return true
  if (!after.startsWith('的')) return false
  // 筹划近30年的铁路 says how long, not when; 面向2030年的重大项目 are made for that year, not in it.
  return (token.time.long === true && LASTING.test(head.slice(-3))) || head.endsWith('面向')
}

/** `2019年的15家增加`, `2019年42亿元增加`: the figure of that time follows. */
function isStarted(text: string, end: number, after: string): boolean {
  const counted = text.slice(end, end + 30).replace(OF_COUNT, '')
  return (
    /^(?:同期)?的(?:平均)?(?:水平)?[\d０-９]/.test(counted.length < 30 ? counted : after) ||
    STARTED.test(text.slice(end, end + 30).replace(OF_ACCOUNTS, ''))
  )
}

/** 比上年 is the year before; 比上年末 compares with a day, as 比年初 does. */
function comparedBasis({ text, time }: TimeToken, after: string): Basis {
  if (/[末底初]$/.test(text) || /^年?[末底初]/.test(after)) return 'other'
  // 较“十三五”同期 compares with as many years.
  if (/五[”"]?(?:时期|期间)?$/.test(text)) return 'other'
  if (/^(?:的?历年)?同期(?:均值|平均)/.test(after)) return 'other'
  if (text.endsWith('同期') || after.startsWith('同期')) return 'year-on-year'
  return time.previous || /^(?:上年|去年|上一?学年)/.test(text) ? 'previous-year' : 'other'
}

/** 是1997年的1.8倍, 相当于1950年到1997年的总和, 对2000年底以前发布的: a time that only measures or bounds. */
function isYardstick(before: string, token: TimeToken, after: string): boolean {
  if (TIMES.test(after)) return true
  // （上年=100）, 以2015年价格为100
  if (BASE_OF_INDEX.test(after) && (before === '以' || /[=＝]/.test(after))) return true
  // 对2021年度基金的审计 is on that year, whenever it was made.
  if (before === '对' && /年度?$/.test(token.text) && /^[\u4e00-\u9fff]/.test(after)) return true
  // 从上年同期为零增长到2亿元: nothing stood there.
  if (/^(?:同期)?(?:为|的|是)?(?:零|空白)/.test(after)) return true
  if (token.time.long && '于是过为'.includes(before || ' ')) return true
  // 水质30年来首次达标, 二十年来最低 say how rare, not when.
  if (token.time.long && /^(以来)?(首次|首个|首度|最|新高|新低|未有|罕见|同期最)/.test(after)) return true
  return /^(以前|之前|以后|之后)/.test(after)
}
