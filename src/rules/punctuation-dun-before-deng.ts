// 顿号后紧接“等”：就业、养老、等 → 就业、养老等
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches the 、 of `、等工作` and `、等等`; not `、等级`, `、等候` or `、等待`. */
const BEFORE = sought(/、(?=等(?![级候待额价边腰]))/g, '、等')

/** The fix takes the mark out. */
export const punctuationDunBeforeDeng: Rule = {
  id: 'punctuation/dun-before-deng',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span } of matches(prose, BEFORE)) {
      yield {
        span,
        message: { zh: '“等”前不用顿号', en: 'No 、 before 等' },
        help: { zh: '删去“等”前的顿号', en: 'Remove the 、' },
        fix: { span, text: '' },
      }
    }
  },
}
