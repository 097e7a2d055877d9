// 引号里再用引号：外双内单. “坚持“两手抓”” → “坚持‘两手抓’”
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { nestedPairs } from './nested-pairs.ts'

/** Double outside, single inside (GB/T 15834-2011, 4.8.3.4). */
export const punctuationQuoteNesting: Rule = {
  id: 'punctuation/quote-nesting',
  severity: 'warning',
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const passage of passages) {
      for (const { words, span } of nestedPairs(passage, '“', '”')) {
        yield {
          span,
          message: { zh: `引号里的“${words}”也用了双引号`, en: `“${words}” stands within double quotes` },
          help: { zh: `里层用单引号：‘${words}’`, en: `Inner quotes are single: ‘${words}’` },
        }
      }
    }
  },
}
