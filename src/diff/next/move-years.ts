// Years of the text moved on: the report year becomes the new one, last year as a base of comparison becomes the
// report year. Older years are facts and stay; a day or an event of the report year is a blank.
// 例：2019年1—8月 → 2020年1—8月；比2018年增长 → 比2019年增长；2019年荣获表彰 → 【待填：上年2019年】荣获表彰
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric } from '../../model/metric.ts'
import type { Span } from '../../model/source.ts'
import { type Edit, free } from './edits.ts'
import { reviewedYear, yearOf } from './known.ts'
import { replaceWords } from './replace.ts'
import { type Stretch, stretchAt } from './stretches.ts'
import { isHead, movingTables } from './table-years.ts'
import { replaceYears, type Years, yearsIn } from './years.ts'

// matches 2019年3月5日, 二〇一九年三月五日; not 2019年3月底, nor 2019年1月1日至2019年12月31日, which is a period
const WITH_DAY = /^[^至到—–-]*月[\d一二三四五六七八九十]{1,3}[日号][^至到—–-]*$/
// matches 2019年度, 2019年1月1日至12月31日: words that are a period whatever follows
const STRETCH = /年度$|[至到—–-]/
// matches the 比 of 比2018年, the 较 of 较2018年度; not the 自 of 自2018年
const COMPARED = /[比较同与]$/
// matches what follows a year that is a period: `，我区…`, `度…`, `全年`; not `荣获通报表彰`, which is an event
const PERIOD = /^(?:[，,、。；;）)\]】*|]|年度|度|全年|以来|上半年|期间|末|底|工作|政府)/
// matches `，是全面贯彻党的二十大精神的开局之年`, `是极不平凡的一年`: what is said of that year alone
const SUCH_A_YEAR = /^[，,]?是[^。；;\n]{1,60}?(?:之年|一年(?![以来级期]))/
// matches what stands between the two days of 自2022年1月1日起至2022年12月31日止
const UP_TO = /^(?:起|开始)?\s*[至到—–~-]{1,2}\s*$/
// matches the 截至 of 截至2022年12月31日: a day up to which the report reckons
const AS_OF = /(?:截至|截止到?|截止至)\s*$/

// matches the 从 and the rest of 从2019年起: when something began stays what it was
const SINCE = /[从自]$/
// Matches 年起, 年1月开始; not 年至2022年起.
const BEGINS = /^[^至到—–-]*(?:起|开始)/

/** Edits of dates and years that are no figures, in the order of the text. */
export function moveYears(
  disclosure: Disclosure,
  stretches: readonly Stretch[],
  { from, to, last }: Years,
): readonly Edit[] {
  const source = disclosure.source.text
  const moving = movingTables(stretches, from)
  const history = disclosure.metrics.filter((metric) => isHistory(metric, from))
  const figures = disclosure.metrics.filter((metric) => !isHistory(metric, from))
  const reviewed = reviewedYear(disclosure.metrics, from)
  const times = disclosure.numerals.filter(({ fate }) => fate === 'time')
  // A work report of 2022 has two years of its own: the one it is given in and the one it reviews.
  const isOwn = (year: number): boolean => year === from || year === reviewed
  const edits = times.flatMap(({ span }, index): readonly Edit[] => {
    const words = source.slice(span.start, span.end)
    const stretch = stretchAt(stretches, span.start)
    const head = stretch && isHead(stretch)
    const all = (year: number) => year + to - from
    // 2018-2022年 under a chart are the last five years; in a sentence 2019—2022年 began when it did.
    const recent = (year: number) => (year <= from && year >= reviewed - 1 ? all(year) : year)
    if (head && moving(stretch.cell?.table)) return [{ span, text: replaceYears(words, all) }]
    const ranged = rangeOf(times[index - 1]?.span, span, times[index + 1]?.span, source)
    if (ranged !== undefined) {
      return yearsIn(ranged).some(isOwn) ? [{ span, text: replaceYears(words, recent) }] : []
    }
    if (!head && belongsTo(span, history, source)) return []
    const before = source.slice(Math.max(0, span.start - 6), span.start)
    if (SINCE.test(before) && BEGINS.test(words + source.slice(span.end, span.end + 2))) return []
    // 2018年工作回顾 heads the review in a report of 2019.
    const titled = stretch?.heading === true || inTitle(source, span.start)
    const compared =
      COMPARED.test(before) || titled || isOfYear(reviewed - 1, span, disclosure.metrics, source)
    const base = yearsIn(words).includes(reviewed - 1) && compared
    if (!yearsIn(words).some(isOwn) && !base) return []
    const dated = WITH_DAY.test(words) && !AS_OF.test(before) && !head
    const event = !base && !titled && !head && !AS_OF.test(before) && isEvent(span, source, figures)
    if (dated || event) {
      const blank = `【待填：${last}${words.replace(/[*_~]/g, '')}】`
      return [stretch ? replaceWords(source, stretch, span, blank) : { span, text: blank }]
    }
    const stretched = STRETCH.test(words) ? (titled || head ? all : recent) : undefined
    const change = stretched ?? ((year: number) => (isOwn(year) || base ? all(year) : year))
    return [{ span, text: replaceYears(words, change) }]
  })
  const title = disclosure.titleSpan ? headingEdit(source, disclosure.titleSpan, from, to) : []
  return [...edits.filter((edit) => free(edit, title)), ...title]
}

/** A figure of a closed past (1998年精简机构11个): a fact that this year's report repeats or drops, not a blank. */
export function isHistory(metric: LocatedMetric, from: number): boolean {
  return (yearOf(metric) ?? from) < from - 1
}

/** Neither a period nor the time of a figure: 2019年荣获表彰, 于2019年9月开始试运行，客流1.3万人次. */
function isEvent(span: Span, source: string, figures: readonly LocatedMetric[]): boolean {
  const words = source.slice(span.start, span.end)
  if (STRETCH.test(words)) return false
  if (SUCH_A_YEAR.test(source.slice(span.end, span.end + 70))) return true
  // 2025年6月，省政府印发意见 is dated to its month; 2019年，我区… speaks of the year.
  if (!words.includes('月') && PERIOD.test(source.slice(span.end, span.end + 4))) return false
  const begun = words.includes('月') && /[于在]$/.test(source.charAt(span.start - 1))
  return begun || !belongsTo(span, figures, source)
}

/** The words of both days where `span` is one end of 自2022年1月1日起至2022年12月31日止. */
function rangeOf(
  previous: Span | undefined,
  span: Span,
  next: Span | undefined,
  source: string,
): string | undefined {
  const joined = (a: Span | undefined, b: Span | undefined): string | undefined =>
    a && b && UP_TO.test(source.slice(a.end, b.start)) ? source.slice(a.start, b.end) : undefined
  return joined(span, next) ?? joined(previous, span)
}

/** In a heading, or a caption: 表1 2019年价格变动情况. */
function inTitle(source: string, at: number): boolean {
  return /^\s{0,3}(?:#|[图表]\s*\d)/.test(source.slice(source.lastIndexOf('\n', at - 1) + 1, at))
}

function headingEdit(source: string, span: Span, from: number, to: number): readonly Edit[] {
  const words = source.slice(span.start, span.end)
  const moved = replaceYears(words, (year) => (year === from ? to : year))
  return moved === words ? [] : [{ span, text: moved }]
}

/** Whether a figure follows in the sentence: the year of 1997年的7.4万亿元, of 2019年新增35家. */
function belongsTo(span: Span, figures: readonly LocatedMetric[], source: string): boolean {
  return figures.some((metric) => {
    const gap = metric.span.start - span.end
    return gap >= 0 && gap <= 80 && !/[。；;\n]/.test(source.slice(span.end, metric.span.start))
  })
}

/** Whether the next figure is of that year: 2021年 of （2021年为80项）. */
function isOfYear(year: number, span: Span, figures: readonly LocatedMetric[], source: string): boolean {
  const next = figures.find((metric) => metric.span.start >= span.end)
  return next !== undefined && yearOf(next) === year && belongsTo(span, [next], source)
}
