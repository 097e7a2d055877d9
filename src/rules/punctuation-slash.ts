// 分隔号用了反斜线：街道\社区 → 街道/社区
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches the mark of `街道\社区`; not of `C:\a`. */
const BACKSLASH = sought(/(?<=[\p{Script=Han}\d])\\(?=[\p{Script=Han}\d])/gu, '\\')

/** The fix turns it. */
export const punctuationSlash: Rule = {
  id: 'punctuation/slash',
  severity: 'info',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span } of matches(prose, BACKSLASH)) {
      yield {
        span,
        message: { zh: '分隔号写成了反斜线“\\”', en: 'The slash is written “\\”' },
        help: { zh: '分隔号是“/”', en: 'Write “/”' },
        fix: { span, text: '/' },
      }
    }
  },
}
