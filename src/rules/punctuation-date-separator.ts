// 日期用点、顿号、斜线分隔：2019.8.31 → 2019年8月31日
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches 2019.8.31 2019、08、31 2019/8/31; not version 2019.8, not 1.2019.8.3. */
const DATE = sought(
  /(?<![\d.,/])(?<y>(?:19|20)\d{2})(?<s>[.、/．])(?<m>0?[1-9]|1[0-2])\k<s>(?<d>0?[1-9]|[12]\d|3[01])(?![\d.、/．])/g,
  '19 20',
  '. 、 / ．',
)

/** 年月日 or ISO 8601 (2019-08-31), which is let pass. */
export const punctuationDateSeparator: Rule = {
  id: 'punctuation/date-separator',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, words, groups } of matches(prose, DATE)) {
      const right = `${groups.y}年${Number(groups.m)}月${Number(groups.d)}日`
      yield {
        span,
        message: {
          zh: `日期“${words}”用“${groups.s}”分隔`,
          en: `The date “${words}” is separated by “${groups.s}”`,
        },
        help: { zh: `写作 ${right}`, en: `Write ${right}` },
      }
    }
  },
}
