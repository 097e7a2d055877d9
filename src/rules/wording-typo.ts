// 常见错别字：部暑 → 部署，既使 → 即使
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'
import { NO_TYPO, TYPOS } from './typos.ts'

const WORDS = [...TYPOS.keys()]
/** Matches 部暑, 既使; not 部署. */
const PATTERN = sought(new RegExp(WORDS.join('|'), 'g'), WORDS.join(' '))

/** Only those that can be nothing else; the fix mends them. */
export const wordingTypo: Rule = {
  id: 'wording/typo',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, words, passage, index } of matches(prose, PATTERN)) {
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
