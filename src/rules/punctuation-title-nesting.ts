// 书名号里再用书名号：外双内单. 《关于印发《方案》的通知》 → 《关于印发〈方案〉的通知》
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { nestedPairs } from './nested-pairs.ts'

/** The fix changes the inner pair. */
export const punctuationTitleNesting: Rule = {
  id: 'punctuation/title-nesting',
  severity: 'warning',
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const passage of passages) {
      for (const { words, span } of nestedPairs(passage, '《', '》')) {
        yield {
          span,
          message: {
            zh: `书名号里的《${words}》也用了双书名号`,
            en: `《${words}》 stands within double title marks`,
          },
          help: { zh: `里层用单书名号：〈${words}〉`, en: `Inner title marks are single: 〈${words}〉` },
          fix: { span, text: `〈${words}〉` },
        }
      }
    }
  },
}
