// Years of the text moved on: the report year becomes the new one, last year as a base of comparison becomes the
// report year. Older years are facts and stay; a day or an event of the report year is a blank.
// 例：2019年1—8月 → 2020年1—8月；比2018年增长 → 比2019年增长；2019年荣获表彰 → 【待填：上年2019年】荣获表彰
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric } from '../../model/metric.ts'
import type { Span } from '../../model/source.ts'
import { type Edit, free } from './edits.ts'

// matches 2019年3月5日, 二〇一九年三月五日; not 2019年3月底, nor 2019年1月1日至2019年12月31日, which is a period
const WITH_DAY = /^[^至到—–-]*月[\d一二三四五六七八九十]{1,3}[日号][^至到—–-]*$/
// matches 2019年度, 2019年1月1日至12月31日: words that are a period whatever follows
const STRETCH = /年度$|[至到—–-]/
// matches the 比 of 比2018年, the 较 of 较2018年度; not the 自 of 自2018年
const COMPARED = /[比较同与]$/
// matches what follows a year that is a period: `，我区…`, `度…`, `全年`; not `荣获通报表彰`, which is an event
const PERIOD = /^(?:[，,、。；;）)\]】*|]|年度|度|全年|以来|上半年|期间|末|底|工作|政府)/

export function moveYears(disclosure: Disclosure, from: number, to: number): readonly Edit[] {
  const source = disclosure.source.text
  const history = disclosure.metrics.filter((metric) => isHistory(metric, from))
  const figures = disclosure.metrics.filter((metric) => !isHistory(metric, from))
  const edits = disclosure.numerals
    .filter(({ fate, span }) => fate === 'time' && !belongsTo(span, history, source))
    .flatMap(({ span }): readonly Edit[] => {
      const words = source.slice(span.start, span.end)
      const before = source.slice(Math.max(0, span.start - 1), span.start)
      // 2018年工作回顾 heads the review in a report of 2019.
      const reviewed = COMPARED.test(before) || inTitle(source, span.start)
      const base = yearsIn(words).includes(from - 1) && reviewed
      if (!yearsIn(words).includes(from) && !base) return []
      const event = !base && !isPeriod(words, source.slice(span.end)) && !belongsTo(span, figures, source)
      if (WITH_DAY.test(words) || (event && !inTitle(source, span.start))) {
        return [{ span, text: `【待填：上年${words}】` }]
      }
      return [
        { span, text: replaceYears(words, (year) => (year === from || base ? year + to - from : year)) },
      ]
    })
  const title = disclosure.titleSpan ? headingEdit(source, disclosure.titleSpan, from, to) : []
  return [...edits.filter((edit) => free(edit, title)), ...title]
}

/** A figure of a closed past (1998年精简机构11个): a fact that this year's report repeats or drops, not a blank. */
export function isHistory({ period }: LocatedMetric, from: number): boolean {
  return period !== undefined && Number(period.end.slice(0, 4)) < from - 1
}

function isPeriod(words: string, after: string): boolean {
  return STRETCH.test(words) || PERIOD.test(after)
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

const HAN = '〇一二三四五六七八九'

function yearsIn(words: string): readonly number[] {
  const years: number[] = []
  replaceYears(words, (year) => {
    years.push(year)
    return year
  })
  return years
}

/** Arabic and Han years of four digits, each written in its own manner again. */
export function replaceYears(words: string, change: (year: number) => number): string {
  return words
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (digits) => String(change(Number(digits))))
    .replace(/[一二][〇○零一二三四五六七八九]{3}(?=年)/g, (han) => {
      const year = Number([...han.replace(/[○零]/g, '〇')].map((c) => HAN.indexOf(c)).join(''))
      const moved = change(year)
      return moved === year ? han : [...String(moved)].map((digit) => HAN.charAt(Number(digit))).join('')
    })
}
