// 常见错别字：部暑 → 部署，既使 → 即使
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { matches } from './matches.ts'
import { NO_TYPO, TYPOS } from './typos.ts'

const PATTERN = new RegExp([...TYPOS.keys()].join('|'), 'g')

export const wordingTypo: Rule = {
  id: 'wording/typo',
  severity: 'warning',
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const { span, words, passage, index } of matches(passages, PATTERN)) {
      const right = TYPOS.get(words)
      const around = passage.written.slice(Math.max(0, index - 1), index + 60)
      if (!right || NO_TYPO.get(words)?.test(around)) continue
      yield {
        span,
        message: { zh: `“${words}”是错别字`, en: `“${words}” is misspelt` },
        help: { zh: `写作“${right}”`, en: `Write “${right}”` },
        fix: { span, text: right },
      }
    }
  },
}
