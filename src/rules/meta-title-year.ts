// 标题里的年度与文件头或 --year 的不同：title 2018年度, year: 2019
import type { Finding } from '../model/diagnostic.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { headOf } from './section-facts.ts'

/** Matches 2019年 and 2019年度 in a title; not 2015—2019年. */
const YEAR = /(?<![\d—～\-~至])(?<y>(?:19|20)\d{2})年/g

/** Mostly last year's title left over. A work report may bear the year after the one it tells of. */
export const metaTitleYear: Rule = {
  id: 'meta/title-year',
  severity: 'warning',
  *check(disclosure): Iterable<Finding> {
    const { title, year, inferred } = disclosure.meta
    if (title === undefined || year === undefined || inferred.includes('year')) return
    const years = Array.from(title.matchAll(YEAR), (match) => Number(match.groups?.y))
    // A report of the work of last year bears the year it was given in.
    if (years.length === 0 || years.includes(year) || (/工作报告/.test(title) && years.includes(year + 1)))
      return
    const isWritten = wordsAt(disclosure, disclosure.meta.spans.year).includes(String(year))
    yield {
      span: headOf(disclosure),
      message: {
        zh: `标题写的是${years.join('、')}年，${isWritten ? '文件头的年度是' : '编译时指定的年度是'}${year}`,
        en: `The title says ${years.join(', ')}, ${isWritten ? 'the front matter' : 'the year given to the compiler is'} ${year}`,
      },
      help: isWritten
        ? { zh: '核对年度', en: 'Compare the years' }
        : { zh: '核对 --year', en: 'Compare --year' },
    }
  },
}

function wordsAt({ source }: Disclosure, span: Span | undefined): string {
  return span ? source.text.slice(span.start, span.end) : ''
}
