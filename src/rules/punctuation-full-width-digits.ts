// 全角数字、字母：２０１９年 → 2019年
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { foldWidth } from '../text/fold.ts'
import { matches } from './matches.ts'

const WIDE = /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?/g

export const punctuationFullWidthDigits: Rule = {
  id: 'punctuation/full-width-digits',
  severity: 'warning',
  mass: true,
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const { span, words } of matches(passages, WIDE)) {
      const right = foldWidth(words)
      yield {
        span,
        message: { zh: `“${words}”用了全角数字或字母`, en: `“${words}” is full-width` },
        help: { zh: `写作 ${right}`, en: `Write ${right}` },
      }
    }
  },
}
