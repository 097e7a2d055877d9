// 并列的引号、书名号之间通常不用顿号：“甲”、“乙” → “甲”“乙”
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches the 、 of `》、《` and `”、“`; not that of `》（2019）、《`. */
const BETWEEN = sought(/(?<=[”》])、(?=[“《])/g, '、“ 、《')

/** GB/T 15834-2011, 4.5.3.5; with a bracket between the two the mark stays. */
export const punctuationDunBetweenQuotes: Rule = {
  id: 'punctuation/dun-between-quotes',
  severity: 'info',
  mass: true,
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, passage, index } of matches(prose, BETWEEN)) {
      const marks = passage.written.slice(index - 1, index + 2)
      yield {
        span,
        message: { zh: `${marks} 之间的顿号可省`, en: `The 、 in ${marks} is usually left out` },
        help: { zh: '删去顿号', en: 'Remove the 、' },
        fix: { span, text: '' },
      }
    }
  },
}
