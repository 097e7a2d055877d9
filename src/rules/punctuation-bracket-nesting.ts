// 同形括号套用：（含（线上）讲座） → （含［线上］讲座）
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { nestedPairs } from './nested-pairs.ts'

/** GB/T 15834-2011, 4.9.3.6: a habit to avoid, since the inner one ends the outer for the eye. */
export const punctuationBracketNesting: Rule = {
  id: 'punctuation/bracket-nesting',
  severity: 'info',
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const passage of passages) {
      for (const { words, span } of nestedPairs(passage, '（', '）')) {
        yield {
          span,
          message: {
            zh: `圆括号里又用了圆括号：（${words}）`,
            en: `Round brackets within round brackets: （${words}）`,
          },
          help: { zh: '改写句子，或换用方括号［］', en: 'Reword, or use ［］' },
        }
      }
    }
  },
}
