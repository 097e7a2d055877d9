// 井号后没有空格：##就业 → ## 就业
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches, shorten } from './matches.ts'

/** Matches ## of ##就业; not of ## 就业, #1. */
const HASHES = sought(/^#{1,6}(?=[^\s#\d])/g, '#')

/** Such a line is printed as text, hashes included. The fix puts the blank in. */
export const markdownHeadingBlank: Rule = {
  id: 'markdown/heading-blank',
  severity: 'error',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, words, passage } of matches(prose, HASHES, ['paragraph'])) {
      yield {
        span,
        message: {
          zh: `“${shorten(passage.written)}”没有成为标题`,
          en: `“${shorten(passage.written)}” has not become a heading`,
        },
        help: { zh: `“${words}”后空一格`, en: `Put a blank after ${words}` },
        fix: { span: { start: span.end, end: span.end }, text: ' ' },
      }
    }
  },
}
