// How far a time reaches: to the next quantity, the sentence's end or the next time.
// 例：由1985年的6.6% → that quantity alone；1-8月 → the sentence；五年来 → until another time.
import type { NumeralMention, Period } from '../../model/metric.ts'
import { daysInMonth, isYear } from '../../text/calendar.ts'
import type { Walk } from '../context/walk.ts'
import { isNumeral, skipSpaces, trimSpaces } from '../scan/chars.ts'
import { monthsPeriod, yearOf, yearPeriod } from '../scan/time/calendar.ts'
import type { TimeToken } from '../scan/token.ts'
import { isCompared } from './compared-time.ts'

/** Within so many characters from its beginning a passage says which years it turns to. */
const OPENING = 24

// The figure right behind such a time is of it alone.
const LOCAL_BEFORE = '由从到至为'

/** Takes a time as the period of what follows, unless it is only compared with. */
export function readTimeToken(walk: Walk, token: TimeToken, index: number): void {
  addNumeral(walk, token.start, token.end, 'time', 'time')
  const { reach, long } = token.time
  const own =
    sameMonths(walk, token) ?? sameYears(walk, token) ?? inYearNamed(walk, token) ?? sinceWithin(walk, token)
  const period = own ?? togetherWith(walk, token, index) ?? token.time.period
  if (reach === 'clause') {
    walk.span = period
    return
  }
  // 较 2019 年: a space of a PDF stands between.
  const before = walk.text.charAt(trimSpaces(walk.text, token.start, 0) - 1)
  if (isCompared(walk, token, before, period)) return
  if (isPublication(walk, token, period)) return
  // Another time begins another comparison.
  if (walk.said.shared) walk.said = { ...walk.said, shared: undefined }
  // 截至4月底，…，当年累计投资: the part of that year that is told of.
  const planned = AHEAD.test(walk.text.slice(token.end, token.end + 12))
  if (period && token.text === '当年' && !planned && isSoFar(walk.month ?? walk.paragraph, period)) return
  if (period) {
    takePeriod(walk, token, period, before)
    return
  }
  // 2015年…，年末结余: the end of the year that the sentence has named.
  const named = walk.month !== undefined && isYear(walk.month) && token.text.startsWith('年')
  if (!named && /^(全年|年末|年底)/.test(token.text)) {
    walk.month = wholeYearOf(walk.paragraph) ?? lastOf(walk.base) ?? wholeYearAt(walk.base)
    walk.aside = undefined
    // 上半年回落。全年产值12亿元。其中农业3亿元: the parts are of the year.
    walk.since = walk.month
  }
  if (long) walk.long = true
}

// Matches 计划投资, 应完成 behind 当年: what is planned is of the whole year.
const AHEAD = /^[^，,。；;\d]{0,6}(?:计划|任务|目标|预算|预计|[拟应]|安排)/

/** Whether the time in force runs from the beginning of the year for some months. */
function isSoFar(now: Period | undefined, year: Period): boolean {
  return (
    now?.start === year.start && now?.end.slice(0, 4) === year.end.slice(0, 4) && now.end.slice(5, 7) > '01'
  )
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
    // 达标率为98%，第三季度超标5%；年均值为…: a quarter behind a figure of the year is that of its clauses alone.
    const part =
      /季度$/.test(token.text) && walk.said.last !== undefined && (walk.aside !== undefined || !walk.month)
    // 上半年53起；4月份后61起。从类型看，…: the next is of the half year again.
    const since = sinceWithin(walk, token) !== undefined
    walk.aside =
      years || due || part || since ? { month: walk.aside ? walk.aside.month : walk.month, years } : undefined
    walk.month = period
  } else {
    walk.paragraph = period
    if (isYear(period) && /^\d{4}年/.test(token.text))
      walk.turned = { sentence: walk.sentence, year: yearOf(period.end) }
    walk.month = undefined
    walk.aside = undefined
    walk.long = long === true && !isConclusion(text, token)
    walk.longFrom = walk.sentence
    if (walk.placed.length === 0) open(walk, token, period)
  }
}

// Matches ，最高人民法院公布2024年一季度审判工作主要数据; not ，县政府发布公告3则, 发布报告12份.
const PUBLISHED =
  /^[，,]?[^，,。；：\d]{2,24}(?:发布|公布|通报|披露)了?(?:[^，,。；：\d]|\d{1,4}(?=[年月至—-])){0,30}?(?:数据|情况|状况|公报|报告)(?![^，,。；：]{0,2}\d)/

/** 4月22日，某院公布一季度主要数据: the day on which it was told is no time of what is told, nor a plan that lies ahead. */
function isPublication({ text, sentence }: Walk, token: TimeToken, period: Period | undefined): boolean {
  if (!period || period.start !== period.end || !HEAD.test(text.slice(sentence, token.start))) return false
  return PUBLISHED.test(text.slice(token.end, token.end + 64))
}

/** 上半年，日均接警5300起；4月份后，每月20万起: from then to the end of what the sentence is of. */
function sinceWithin({ said, month }: Walk, { text, time }: TimeToken): Period | undefined {
  const start = time.period?.start
  if (said.last === undefined || !month?.start || start === undefined || !text.endsWith('后'))
    return undefined
  return month.start < start && start <= month.end ? { start, end: month.end } : undefined
}

// Matches 截至三季度末, 上半年, 1-8月: which say of no year what part of it they are.
const PART_OF_YEAR =
  /^(?:截[至止]到?)?(?:[上下]半年|[前第]?[\d一二三四五六七八九十至到—-]+(?:个?季度|个?月)份?[末底]?)$/

/** 2018年，共50个事项，截至三季度末，完成14个: the months are of the year that the sentence began with. */
function inYearNamed({ turned, sentence }: Walk, { text, time }: TimeToken): Period | undefined {
  const { period } = time
  if (turned?.sentence !== sentence || !period?.start || !PART_OF_YEAR.test(text)) return undefined
  const { start, end } = period
  if (yearOf(start) !== yearOf(end) || yearOf(end) === turned.year) return undefined
  return monthsPeriod(turned.year, Number(start.slice(5, 7)), Number(end.slice(5, 7)))
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

/** 2015年和2016年上半年，收入12亿元: over all of the times that the clause lists, where each begins as the one before ends. */
function togetherWith({ text, tokens }: Walk, token: TimeToken, index: number): Period | undefined {
  const { period } = token.time
  if (!period?.start || !'，,'.includes(text.charAt(token.end) || ' ')) return undefined
  if (/^[^。；]*?分别/.test(text.slice(token.end, token.end + 60))) return undefined
  let first = token
  for (let k = index - 1; k >= 0; k--) {
    const before = tokens[k]
    if (before?.type === 'mark' && before.mark === 'dun') continue
    if (before?.type !== 'time' || !/^[、和及]$/.test(text.slice(before.end, first.start))) break
    const ends = before.time.period?.start && Date.parse(before.time.period.end) + 86_400_000
    if (!ends || ends !== Date.parse(first.time.period?.start ?? '')) break
    first = before
  }
  // 比2014年和2015年， compares.
  const than = '比较与同'.includes(text.charAt(first.start - 1) || ' ')
  const { start } = first.time.period ?? {}
  return first === token || than || !start ? undefined : { start, end: period.end }
}

/** “十三五”时期，…五年累计投入: the years that the passage is about, where they are as many. */
function sameYears({ paragraph }: Walk, { text, time }: TimeToken): Period | undefined {
  if (!paragraph?.start || !time.period?.start || !/^[二三四五六七八九十两]年/.test(text)) return undefined
  const count = ({ start, end }: Period): number => yearOf(end) - yearOf(start ?? end)
  return count(paragraph) > 0 && count(paragraph) === count(time.period) ? paragraph : undefined
}

// Matches `（一）`, `——`, `各位代表，回望`, `刚刚过去的`; not `经济增速`.
const HEAD =
  /^[\s—－-]*(?:各位代表[，,])?(?:[（(][一二三四五六七八九十]+[）)])?(?:[一二三四五六七八九十]+是)?(?:其中|同时|这|自|从|在|到|至|于|我们|回顾|回望|刚刚|过去的|截至|围绕)*$/

// Matches 以来，连续十五年获得称号 up to the end of its sentence, with no other figure.
const RUN_ALONE =
  /^[^。；\d\n]*连续(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:个?年|届|次)[^。；\d\n]*[。；\n]/

/** Whether a time governs what follows its sentence: one at its head, and the years that are reported on. */
function reachesOn(walk: Walk, token: TimeToken, period: Period): boolean {
  const { text, base, said, sentence } = walk
  if (isConclusion(text, token)) return true
  // 自2005年以来，连续十五年获得称号。: the years are those of the run, and of nothing behind it.
  if (isSince(text, token) && RUN_ALONE.test(text.slice(token.end, token.end + 90))) return false
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

/** Adds a numeral with its fate to the walk's list; words of time without a numeral (去年) are none. */
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
