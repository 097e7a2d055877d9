// The period of one figure: what was stated for it, its clause, its sentence or its passage; the earlier time of what a
// figure rose from; and the years an average is taken over.
// 例：由60%提高到70% (2019) → 60% …2018-12-31, 70% 2019；年均增长5% under a single year → …2019-12-31, no start.
import type { Period } from '../../model/metric.ts'
import { isoDate } from '../../text/calendar.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Walk } from '../context/walk.ts'
import { yearOf, yearPeriod } from '../scan/time/calendar.ts'
import type { OrdinalToken, QuantityToken } from '../scan/token.ts'
import { yearReached } from './years-reached.ts'

/** The period of a figure and where it comes from. */
export interface PeriodRead {
  readonly period: Period | undefined
  /** Nothing stated it. */
  readonly inferred: boolean
  /** Several years that were named. */
  readonly long: boolean
  /** What another figure rose or fell from. */
  readonly origin?: true
}

type Token = OrdinalToken | QuantityToken

/** The period of the figure at `index` of the walk's tokens, whose name is `label`. */
export function periodOf(walk: Walk, token: Token, index: number, label: string): PeriodRead {
  // 上年的11：41：48: the parts of a ratio share one time.
  const first = walk.tokens[index - 1]
  const ratio =
    first?.type === 'mark' && first.mark === 'colon' && first.start === walk.tokens[index - 2]?.end
  const whole = ratio && first.end === token.start ? walk.placed.at(-1) : undefined
  if (whole?.draft.production === 'ratio')
    return { period: whole.period, inferred: whole.inferred, long: whole.long }
  const listed = walk.times?.[walk.nameAt - 1]
  if (listed) return { period: listed, inferred: false, long: false }
  const { once, span, paragraph } = walk
  const month = walk.month && SIZE.test(label) && isDated(walk, index) ? undefined : walk.month
  const told = once ?? span ?? month
  const stated = told ?? yearReached(walk, token, label) ?? paragraph
  const inferred = !stated
  const risen = once || span ? undefined : risenTo(walk, token, label)
  if (risen) return { period: risen, inferred: false, long: false }
  const long = once ? false : span ? true : walk.aside?.years === true || (walk.long && !month)
  const usual = stated ?? walk.base
  // 参保率从91%提高到95% in a review of years: it was so before the first of them.
  const around = told ?? paragraph ?? walk.base
  // 支出预算由3亿元变动为4亿元: both are of the year.
  if (!once && around?.start && !/预算$/.test(label) && isOrigin(walk, token, index)) {
    // 与2010年相比，文盲率由4%下降为3%: it fell from what it was in that year.
    const { compared } = walk
    const period =
      compared !== undefined && compared < yearOf(around.start)
        ? yearPeriod(compared)
        : { end: dayBefore(around.start) }
    return { period, inferred, long: false, origin: true }
  }
  if (!once && usual?.start && yearOf(usual.start) === yearOf(usual.end) && isAverage(walk, token)) {
    const { compared } = walk
    // 今后五年，…到2026年突破400亿元；收入年均增长8%: over the years that the passage is about.
    const years = [paragraph, walk.opening, walk.base].find((one) => endsWithin(usual, one))
    if (compared === undefined && years) return { period: years, inferred, long: true }
    const start =
      compared !== undefined && compared < yearOf(usual.end) ? isoDate(compared + 1, 1, 1) : undefined
    return { period: { ...(start && { start }), end: usual.end }, inferred, long: start !== undefined }
  }
  return { period: stated, inferred, long }
}

/** Whether a year is the last of the years in force. */
function endsWithin({ end }: Period, years: Period | undefined): boolean {
  return years?.start !== undefined && years.end === end && yearOf(years.start) < yearOf(end)
}

// Matches 上升至2009年的, 增加到2009年 right before a figure.
const ROSE_TO = /[至到为](?:19|20)\d{2}年的?$/

// Matches 今年, 目前, which say of when a figure is.
const OF_NOW = /[今去本上]年|全年|目前|现[有已为达]|年[末底]/

/** 由2005年的12亿元上升至2009年的25亿元，占计划的|102%: what is told of a figure that another rose to is of its year. */
function risenTo(walk: Walk, token: Token, label: string): Period | undefined {
  const { text, sentence, placed } = walk
  const last = placed.at(-1)
  const name = last?.draft.label.text ?? ''
  if (!last || last.sentence !== sentence || name === '' || !label.startsWith(name)) return undefined
  const { start, end } = last.draft.token
  // 占比重从0.64%提高到: what rises itself has its own times.
  const between = text.slice(end, token.start)
  const goesOn = /^[，,][^，,。；;\d从由]{0,16}$/.test(between) && !OF_NOW.test(between)
  const rose = goesOn && ROSE_TO.test(text.slice(Math.max(sentence, start - 8), start))
  if (!rose || !last.period) return undefined
  if (!isAverage(walk, token)) return last.period
  // 由2005年的1亿元上升至2009年的2亿元，年均增长19%: over the years in between.
  const from = placed.at(-2)
  const began = from?.draft.label.text === name ? from.period : undefined
  return began && yearOf(began.end) < yearOf(last.period.end)
    ? { start: isoDate(yearOf(began.end) + 1, 1, 1), end: last.period.end }
    : undefined
}

// Matches `日处理能力`, `全长`, `库容`: what a thing has from the day it stands.
const SIZE = /(?:能力|产能|容量|库容|全长|总长|长度|里程|装机|规模|面积|床位|泊位|车位)$/
// Matches `建成投运`, `通车`: what happens on a day.
const EVENT =
  /建成|落成|投运|投产|投用|启用|竣工|完工|开工|通车|通航|通水|通气|贯通|开通|开业|开馆|运营|揭牌|挂牌|并网|交付|投入使用|验收/

/** 6月25日通过验收；|…工程完成投资: the day of what happened is not that of the next item. */
export function isPastEvent(walk: Walk, index: number): boolean {
  return (walk.month?.start === walk.month?.end && isDated(walk, index)) || isExpected(walk, index)
}

// Matches `预计`, `计划于` before a time.
const EXPECTED = /(?:预计|预期|计划|[拟将])(?:[在到于至])?$/
// Matches `6月底主体完工`, `前全面完成` to the end of a clause.
const COMES = new RegExp(`^[^，,；：\\d]{0,16}(?:${EVENT.source}|完成)[^，,；：\\d]{0,6}$`)

/** 甲路预计6月底通车；|乙路完成投资: when something is expected is no time of the next item. */
function isExpected({ text, tokens, sentence }: Walk, index: number): boolean {
  const [time, mark] = [tokens[index - 1], tokens[index]]
  if (time?.type !== 'time' || mark === undefined || time.start < sentence) return false
  return (
    EXPECTED.test(text.slice(Math.max(sentence, time.start - 4), time.start)) &&
    COMES.test(text.slice(time.end, mark.start))
  )
}

/** Whether the month in force dates an event of an earlier clause: 6月建成投运，日处理能力|2万吨. */
function isDated({ text, tokens, clause, sentence, month }: Walk, index: number): boolean {
  if (!month?.start || month.start.slice(0, 7) !== month.end.slice(0, 7)) return false
  let k = index - 1
  while (k > 0 && tokens[k]?.type !== 'time' && (tokens[k]?.start ?? 0) >= sentence) k--
  const time = tokens[k]
  if (time?.type !== 'time' || time.start >= clause || time.start < sentence) return false
  return EVENT.test(/^[，,]?[^，,；：]*/.exec(text.slice(time.end, clause))?.[0] ?? '')
}

// Matches `从`, `由最低`, `占比由`, `从全国`; not `由12个部门组成` (what follows decides).
const FROM = /[从由][^，,。；;：:、从由]{0,6}$/
// Matches `增加到`, `左右提高至`, `，上升为`, `，达到`; not `提高`.
const TO =
  /^[^。；;：:、]{0,14}(到|至|为|成|居)(了)?(全国|全省|全市|世界|全球|每[人户月年]{1,2}每?[月年]?)?[超逾近约]?$/

/** Whether the figure is the one that another rose or fell from: 从2.5万公里增加到4.2万公里, 由第十位上升到第五位, 由1:2:7调整为. */
function isOrigin({ text, tokens, sentence }: Walk, token: Token, index: number): boolean {
  const first = tokens[endOfChain(text, tokens, index, -1)] ?? token
  if (!FROM.test(text.slice(Math.max(sentence, first.start - 9), first.start))) return false
  const at = endOfChain(text, tokens, index, 1)
  const end = tokens[at]?.end ?? token.end
  const next = tokens.slice(at + 1, at + 4).find(({ type }) => type === 'quantity' || type === 'ordinal')
  return next !== undefined && TO.test(text.slice(end, next.start))
}

/** A ratio or list of places has no more figures on either side of one. */
const LONGEST_CHAIN = 12

/** Index of the last figure on one side of that at `index` in a ratio or list. */
function endOfChain(text: string, tokens: Walk['tokens'], index: number, by: 1 | -1): number {
  let at = index
  for (let count = 0; count < LONGEST_CHAIN; count++) {
    const next = chained(text, tokens, at, by)
    if (next === undefined) break
    at = next
  }
  return at
}

/** Index of the figure beside that at `index` in a ratio or list: 1:2:7, 第8位、第5位. */
function chained(text: string, tokens: Walk['tokens'], index: number, by: 1 | -1): number | undefined {
  for (const k of [index + by, index + 2 * by]) {
    const [one, other] = by > 0 ? [tokens[index], tokens[k]] : [tokens[k], tokens[index]]
    const figures = tokens[k]?.type === 'quantity' || tokens[k]?.type === 'ordinal'
    if (figures && one && other && /^[:：∶、和]$/.test(text.slice(one.end, other.start))) return k
  }
  return undefined
}

const MEASURED = `浓度 气温 降水 降雨 水位 流量 含量 指数 值 温度 湿度 日照 径流 汇率 利率 价格
(?:优良|达标|合格|完好|优等|满意)[^，,。；]{0,3}率`
// Matches `年均增长`, `年均分别`, `平均每年新增`; not `年均浓度`, `人次年均气温`, nor 较多年平均, which it is compared with.
const AVERAGE = new RegExp(
  `(?:(?<![比较]多|[常历往])年(?:均|平均)(?!日)|平均每年)(?![^，,。；]{0,8}${oneOf(MEASURED)})`,
)

/** Whether the figure is the yearly average of several years. */
function isAverage({ text, clause, sentence }: Walk, { start }: Token): boolean {
  const words = text.slice(Math.max(clause, start - 40), start)
  return AVERAGE.test(words) && !/[日月]均|全年平均/.test(text.slice(Math.max(sentence, start - 40), start))
}

/** The last day before `date`, which is the first of a month or year, or any day. */
function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
}
