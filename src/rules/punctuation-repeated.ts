// 标点重复：，， 、、 。，
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** Matches ，，  。， ；。  ？？？？ ; not …… —— ？！ or a 。 after a closing mark. */
const REPEATED = /[，、；：。][，、；：。]+|[？！?!]{4,}|[,;:]{2,}/g

/** ？ and ！ may stand up to three times; the fix leaves one of several that are alike. */
export const punctuationRepeated: Rule = {
  id: 'punctuation/repeated',
  severity: 'error',
  *check(_disclosure, { passages }): Iterable<Finding> {
    for (const passage of passages) {
      for (const match of passage.written.matchAll(REPEATED)) {
        const words = match[0]
        // 。。。 is an ellipsis gone wrong and has its own rule.
        if (/^。{2,}$/.test(words)) continue
        const span = passage.toSource(match.index, match.index + words.length)
        const single = new Set(words).size === 1 ? words.charAt(0) : undefined
        const fixable = single !== undefined && /[，、；：]/.test(single)
        yield {
          span,
          message: { zh: `“${words}”标点重复`, en: `Repeated mark “${words}”` },
          help: fixable
            ? { zh: `只留一个“${single}”`, en: `Keep one “${single}”` }
            : { zh: '留下该用的一个', en: 'Keep the one that is meant' },
          ...(fixable && single ? { fix: { span, text: single } } : {}),
        }
      }
    }
  },
}
