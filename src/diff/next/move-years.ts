// Years of the text moved on: the report year becomes the new one, last year as a base of comparison becomes the
// report year. Days and older years are facts and stay; a day of the report year is a blank.
// 例：2019年1—8月 → 2020年1—8月；比2018年增长 → 比2019年增长；2019年3月5日 → 【待填：上年2019年3月5日】
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric } from '../../model/metric.ts'
import type { Span } from '../../model/source.ts'
import type { Edit } from './edits.ts'

// matches 2019年3月5日, 二〇一九年三月五日; not 2019年3月底
const WITH_DAY = /月[\d一二三四五六七八九十]{1,3}[日号]/
// matches the 比 of 比2018年, the 较 of 较2018年度; not the 自 of 自2018年
const COMPARED = /[比较同与]$/

/** `history` are figures that stay: the years before them in their clause stay too. */
export function moveYears(
  disclosure: Disclosure,
  from: number,
  to: number,
  history: readonly LocatedMetric[],
): readonly Edit[] {
  const source = disclosure.source.text
  const edits = disclosure.numerals
    .filter(({ fate, span }) => fate === 'time' && !belongsTo(span, history, source))
    .flatMap(({ span }): readonly Edit[] => {
      const words = source.slice(span.start, span.end)
      if (WITH_DAY.test(words)) {
        return yearsIn(words).includes(from) ? [{ span, text: `【待填：上年${words}】` }] : []
      }
      const before = source.slice(Math.max(0, span.start - 1), span.start)
      const moved = replaceYears(words, (year) =>
        year === from || (year === from - 1 && COMPARED.test(before)) ? year + to - from : year,
      )
      return moved === words ? [] : [{ span, text: moved }]
    })
  const title = disclosure.titleSpan ? headingEdit(source, disclosure.titleSpan, from, to) : []
  return [
    ...edits,
    ...title.filter(({ span }) => !edits.some((e) => e.span.start >= span.start && e.span.end <= span.end)),
  ]
}

function headingEdit(source: string, span: Span, from: number, to: number): readonly Edit[] {
  const words = source.slice(span.start, span.end)
  const moved = replaceYears(words, (year) => (year === from ? to : year))
  return moved === words ? [] : [{ span, text: moved }]
}

/** The year of 1997年的7.4万亿元 is part of that fact. */
function belongsTo(span: Span, history: readonly LocatedMetric[], source: string): boolean {
  return history.some((metric) => {
    if (metric.span.start < span.end || metric.span.start - span.end > 40) return false
    return !/[，,。；;\n]/.test(source.slice(span.end, metric.span.start))
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
