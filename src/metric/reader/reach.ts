// How far a time reaches: to the next quantity, the sentence's end or the next time; and times that only measure.
// 例：由1985年的6.6% → that quantity alone；1-8月 → the sentence；五年来 → until another time.
import type { Basis, NumeralMention, Period } from '../../model/metric.ts'
import { daysInMonth, isYear } from '../../text/calendar.ts'
import type { Walk } from '../context/walk.ts'
import { ACCOUNTS } from '../name/earlier.ts'
import { isNumeral, skipSpaces, trimSpaces } from '../scan/chars.ts'
import { monthsPeriod, yearOf, yearPeriod } from '../scan/time/calendar.ts'
import type { TimeToken } from '../scan/token.ts'
import { ofGoal } from './goal-years.ts'

/** Within so many characters from its beginning a passage says which years it turns to. */
const OPENING = 24

// Matches `42亿元增加`, `1200万元下降`: the figure that another is compared with, right behind its time.
const STARTED =
  /^[\d０-９][\d０-９,，.]*[万亿]*[\u4e00-\u9fff]{1,3}?(?:增加|增长|减少|下降|上升|提高|降低|增收|减收)/

// Matches 同期, 决算数 between the year and its figure.
const OF_ACCOUNTS = new RegExp(`^${ACCOUNTS}`)

// Matches `第六次普查的72万人相比`; not `，与上年相比`.
const COMPARED = /^[^，。；\d]{0,16}\d[^，。；]{0,16}相?比/

// Matches `比2022年和`, `较上年、`, `较1—9月份和`, `较上月及`, behind which another time is compared with.
const ALSO_COMPARED =
  /[比较](?:上年|去年|前年|上个?月|上周|上季度?|(?:19|20)\d{2}年|[\d－—–-]{1,5}月份?|[一二三四上]?[季半]年?度?)(?:同期|[末底初])?[和与及、]$/

// Matches `相比`, `同期相比`, `第六次全国人口普查相比，`, `疫情前的水平相比`, behind the time that is compared with.
const MEASURED =
  /^(?:末|底)?(?:同期)?(?:比较|对比|同比|比[，,]|(?:第[\d０-９]{1,2}次)?[^，,。；;：:\d０-９]{0,18}?相比)/

// Matches `恢复到`, `相当于` before the year that is measured against.
const MEASURES = /(?:恢复[至到]|相当于|达到)$/

// Matches `的1.7倍`, `同期1.7倍` behind the year that is measured against.
const TIMES = /^(?:(?:同期|同月)(?:水平)?的?|的)[\d.]+[多余]?倍/

const LASTING = /(?:筹划|期盼|等待|历时|历经|停工|闲置|拖欠|沉寂)了?$/

const LOCAL_BEFORE = '由从到至为'

/** Takes a time as the period of what follows, unless it is only compared with. */
export function readTimeToken(walk: Walk, token: TimeToken): void {
  addNumeral(walk, token.start, token.end, 'time', 'time')
  const { reach, long } = token.time
  const period = sameMonths(walk, token) ?? sameYears(walk, token) ?? token.time.period
  if (reach === 'clause') {
    walk.span = period
    return
  }
  // 较 2019 年: a space of a PDF stands between.
  const before = walk.text.charAt(trimSpaces(walk.text, token.start, 0) - 1)
  if (isCompared(walk, token, before, period)) return
  // Another time begins another comparison.
  if (walk.said.shared) walk.said = { ...walk.said, shared: undefined }
  if (period) {
    takePeriod(walk, token, period, before)
    return
  }
  if (/^(全年|年末|年底)/.test(token.text)) {
    walk.month = wholeYearOf(walk.paragraph) ?? lastOf(walk.base) ?? wholeYearAt(walk.base)
    walk.aside = undefined
  }
  if (long) walk.long = true
}

/** 全年 in a report on the last quarter is the year that ends with it. */
function wholeYearAt(base: Period | undefined): Period | undefined {
  const ends = base?.start?.slice(0, 4) === base?.end.slice(0, 4) && base?.end.endsWith('-12-31')
  return base && ends && !isYear(base) ? yearPeriod(yearOf(base.end)) : undefined
}

/** 全年 behind 下半年 is the year that this is a part of. */
function wholeYearOf(period: Period | undefined): Period | undefined {
  return period && (lastOf(period) ?? (isYear(period) ? undefined : yearPeriod(yearOf(period.end))))
}

/** 全年 where several years are looked back on is the last of them. */
function lastOf(period: Period | undefined): Period | undefined {
  const several = period?.start !== undefined && yearOf(period.start) < yearOf(period.end)
  return several && period.end.endsWith('-12-31') ? yearPeriod(yearOf(period.end)) : undefined
}

// Matches 汇聚, 印发了 right before a year.
const PUBLISHES =
  /(?:汇聚|汇总|汇编|编制|编印|印发|发布|审议|公布|公开|整理|归集|修订|制定|出台|起草|申报|评审|归档)了?$/
// Matches 各项经济运行指标， behind the years that those are of; not 数据12万条.
const OBJECT = /^度?(?!以来|起|底|末|期间)[\u4e00-\u9fff“”《》（）、]{2,24}[，。；,;]/

/** 汇聚2018—2023年运行指标，发布解读10条: what is dealt with is of those years, not what is told next. */
function isOfObject(text: string, { start, end }: TimeToken): boolean {
  return PUBLISHES.test(text.slice(Math.max(0, start - 3), start)) && OBJECT.test(text.slice(end, end + 28))
}

/** Whether a time behind `before` is only compared with; the figure of that time that stands right behind gets it. */
function isCompared(walk: Walk, token: TimeToken, before: string, period: Period | undefined): boolean {
  const { text } = walk
  const from = trimSpaces(text, token.start, 0)
  const after = text.slice(skipSpaces(text, token.end), token.end + 12)
  const than = before === '比' || before === '较'
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
  // 和去年基本持平 compares, 占全年的28% measures.
  if (/^(?:同期)?(?:水平)?(?:基本|大体|大致)?(?:持平|相当|相近|相同)/.test(after)) return true
  if (/^(?:全年|年度)/.test(token.text) && ofGoal(before, text.slice(Math.max(0, from - 3), from), after))
    return true
  // 比上年（74.4%）: last year's value stands in the bracket.
  if (than && period && /^[（(][\d０-９]/.test(after)) {
    walk.once = period
    return true
  }
  // 快于2024年1.8个百分点 compares with that year.
  if (period && /[快高好优多低慢少]于$/.test(text.slice(Math.max(0, from - 2), from))) return true
  // 恢复至2019年的104% and 为2019年的80% measure with that year.
  if (/^(?:同期)?(?:水平)?的/.test(after) && MEASURES.test(text.slice(Math.max(0, from - 4), from)))
    return true
  const measures = '为是'.includes(before || ' ') && /^(?:同期)?(?:水平)?的[\d.]+[%％]/.test(after)
  if (measures && walk.said.last !== undefined) return true
  // 筹划近30年的铁路 says how long, not when.
  if (token.time.long && after.startsWith('的') && LASTING.test(text.slice(Math.max(0, from - 3), from)))
    return true
  if (isOfObject(text, token)) return true
  if (isYardstick(before, token, after)) return true
  // 面向2030年的重大项目 are made for that year, not in it.
  if (after.startsWith('的') && text.startsWith('面向', from - 2)) return true
  if (ALSO_COMPARED.test(text.slice(Math.max(0, from - 8), from))) return true
  if (than || before === '按' || /^(不变价|可比价|价格)/.test(after)) return true
  if (alongside && measured) {
    walk.said = { ...walk.said, basis: comparedBasis(token, after) }
    return true
  }
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

/** `2019年的15家增加`, `2019年42亿元增加`: the figure of that time follows. */
function isStarted(text: string, end: number, after: string): boolean {
  return (
    /^(?:同期)?的(?:平均)?(?:水平)?[\d０-９]/.test(after) ||
    STARTED.test(text.slice(end, end + 30).replace(OF_ACCOUNTS, ''))
  )
}

/** 1.扩建工程9月投用；2.新建公路12公里: a month said in one item is none of the next. */
export function startItem(walk: Walk): void {
  const { items, sentence, month } = walk
  if (items?.sentence === sentence) walk.month = items.month
  else walk.items = { sentence, month }
}

/** To the next figure, to the sentence's end, or from here on. */
function takePeriod(walk: Walk, token: TimeToken, period: Period, before: string): void {
  const { text } = walk
  const { reach, long } = token.time
  const after = text.slice(skipSpaces(text, token.end), token.end + 12)
  const local = (LOCAL_BEFORE.includes(before || ' ') && before !== '') || /^的\d/.test(after)
  const past = /^(上年|去年|前年|下年|明年|次年|上一年|下一年)/.test(token.text)
  const from = (before === '由' || before === '从') && !isSince(text, token)
  if (local && (from || text.charAt(token.end) === '的')) walk.once = period
  else if (isBeside(walk, token, period)) walk.once = period
  else if (past && /^(上年|下年|上一年|下一年|次年)/.test(token.text)) walk.once = period
  else if (
    (reach === 'sentence' && !isAhead(walk, token, period)) ||
    past ||
    !reachesOn(walk, token, period)
  ) {
    // 比例为0.7%，“十三五”以来累计下降7.9个百分点；…: behind a figure of the year several years reach to the semicolon,
    // and so does the day something is due: 5项10月底前完成；….
    const years = long === true && walk.said.last !== undefined
    const due = /^前(?![一二两三四\d期后])/.test(after)
    walk.aside = years || due ? { month: walk.aside ? walk.aside.month : walk.month, years } : undefined
    walk.month = period
  } else {
    walk.paragraph = period
    walk.month = undefined
    walk.aside = undefined
    walk.long = long === true && !isConclusion(text, token)
    if (walk.placed.length === 0) open(walk, token, period)
  }
}

// Matches `为98起；`, `是42亿元。`: a figure and the end of what is said of it.
const ALONE =
  /^(?:全年|同期)?[为是][约近超]?[\d０-９.]+[万亿]*[\u4e00-\u9fff%]{1,6}(?:[；;。）)]|[，,](?![比较同与增下上降升减提]))/

/** 火灾84起，而2022年为98起；死亡3人: an earlier year beside the report's own has that figure alone. */
function isBeside({ base, said, text }: Walk, token: TimeToken, { end }: Period): boolean {
  if (said.last === undefined || base?.start === undefined || yearOf(end) >= yearOf(base.start)) return false
  return ALONE.test(text.slice(token.end, token.end + 24))
}

/** 下半年，预计… in a report on the first half: the passage has turned to what lies ahead. */
function isAhead({ base, text, clause }: Walk, token: TimeToken, period: Period): boolean {
  if (!base || base.end.endsWith('-12-31') || (period.start ?? '') <= base.end) return false
  return /半年$|[-—–至]\d{1,2}月(?:份)?$/.test(token.text) && HEAD.test(text.slice(clause, token.start))
}

/** 从5月起, 从10月开展整治以来: what begins then goes on; from it nothing rises. */
function isSince(text: string, { end, text: words }: TimeToken): boolean {
  return /(?:起|以来)$/.test(words) || /^[^，,。；;：:\d]{0,22}以来/.test(text.slice(end, end + 24))
}

/** 上年同期 in a report on 1-8月: the same months, of the year named. */
function sameMonths({ text, month, paragraph, base, placed }: Walk, token: TimeToken): Period | undefined {
  const { period } = token.time
  if (!period?.start || !(token.text.endsWith('同期') || text.startsWith('同期', token.end))) return undefined
  // 1月至11月查办180件。2019年同期查办162件: of the months told last.
  const now = month ?? placed.at(-1)?.period ?? paragraph ?? base
  const year = yearOf(period.end)
  if (!now?.start || yearOf(now.start) !== yearOf(now.end) || !isYear(period) || isYear(now)) return undefined
  const [from, to] = [now.start, now.end].map((date) => Number(date.slice(5, 7)))
  if (from === undefined || to === undefined || now.start.slice(8) !== '01') return undefined
  return now.end.slice(8) === String(daysInMonth(to, yearOf(now.end)))
    ? monthsPeriod(year, from, to)
    : undefined
}

/** “十三五”时期，…五年累计投入: the years that the passage is about, where they are as many. */
function sameYears({ paragraph }: Walk, { text, time }: TimeToken): Period | undefined {
  if (!paragraph?.start || !time.period?.start || !/^[二三四五六七八九十两]年/.test(text)) return undefined
  const count = ({ start, end }: Period): number => yearOf(end) - yearOf(start ?? end)
  return count(paragraph) > 0 && count(paragraph) === count(time.period) ? paragraph : undefined
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

// Matches `（一）`, `——`, `各位代表！回望`, `刚刚过去的`; not `经济增速`.
const HEAD =
  /^[\s—－-]*(?:各位代表[，,])?(?:[（(][一二三四五六七八九十]+[）)])?(?:[一二三四五六七八九十]+是)?(?:其中|同时|这|自|从|在|到|至|于|我们|回顾|回望|刚刚|过去的|截至|围绕)*$/

/** Whether a time governs what follows its sentence: one at its head, and the years that are reported on. */
function reachesOn(walk: Walk, token: TimeToken, period: Period): boolean {
  const { text, base, said, sentence } = walk
  if (isConclusion(text, token)) return true
  const plan = base !== undefined && (period.start ?? period.end) > base.end
  // ，2028年建成高铁 within a sentence: a year behind the next is its own alone.
  const far =
    plan && !token.time.long && (yearOf(period.end) > yearOf(base.end) + 1 || text.charAt(token.end) === '、')
  if (far && walk.clause !== sentence) return false
  if (plan && HEAD.test(text.slice(walk.clause, token.start))) return true
  if (said.last !== undefined || !HEAD.test(text.slice(sentence, token.start))) return false
  if (!base?.start) return true
  const several = yearOf(base.start) < yearOf(base.end)
  if (several) return token.time.long ? period.end >= base.end : turns(text, token.end)
  return true
}

/** 2025年，很不平凡 turns to that year; 2025年四大产业占比提高14个百分点 states one figure of it. */
function turns(text: string, end: number): boolean {
  const rest = text.slice(end, end + 60)
  return /^(以来)?[，,是]/.test(rest) || !/^[^。！？\n]*[\d０-９]/.test(rest)
}

/** 这是极不平凡的五年。 */
function isConclusion(text: string, token: TimeToken): boolean {
  return token.time.long === true && text.charAt(token.start - 1) === '的'
}

/** What the passage turns to, for the passages behind it: 五年来 more than a year named before it. */
function open(walk: Walk, token: TimeToken, period: Period): void {
  if (token.time.long && token.start <= 3 * OPENING) walk.opening = period
  else if (token.start <= OPENING) walk.opening ??= period
}

/** 是1997年的1.8倍, 相当于1950年到1997年的总和, 对2000年底以前发布的: a time that only measures or bounds. */
function isYardstick(before: string, token: TimeToken, after: string): boolean {
  if (TIMES.test(after)) return true
  // 对2021年度基金的审计 is on that year, whenever it was made.
  if (before === '对' && /年度?$/.test(token.text) && /^[\u4e00-\u9fff]/.test(after)) return true
  // 从上年同期为零增长到2亿元: nothing stood there.
  if (/^(?:同期)?(?:为|的|是)?(?:零|空白)/.test(after)) return true
  if (token.time.long && '于是过为'.includes(before || ' ')) return true
  // 水质30年来首次达标, 二十年来最低 say how rare, not when.
  if (token.time.long && /^(以来)?(首次|首个|首度|最|新高|新低|未有|罕见|同期最)/.test(after)) return true
  return /^(以前|之前|以后|之后)/.test(after)
}

export function addNumeral(
  walk: Walk,
  start: number,
  end: number,
  fate: NumeralMention['fate'],
  reason: string,
  value?: number,
): void {
  let numeral = false
  for (let i = start; i < end && !numeral; i++) numeral = isNumeral(walk.text.charCodeAt(i))
  if (!numeral && fate === 'time') return
  walk.numerals.push({
    text: walk.text.slice(start, end),
    span: { start, end },
    fate,
    reason,
    ...(value !== undefined && { value }),
  })
}
