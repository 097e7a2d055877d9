// 间隔号用错了点：城市眼•云共治 → 城市眼·云共治
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches, shorten } from './matches.ts'

/** Matches • ・ ‧ ∙ ⋅ ･ between Han or digits; not · and not a bullet before text. */
const DOT = sought(/(?<=[\p{Script=Han}\d])[•・‧∙⋅･᛫●](?=[\p{Script=Han}\d])/gu, '• ・ ‧ ∙ ⋅ ･ ᛫ ●')

export const punctuationMiddot: Rule = {
  id: 'punctuation/middot',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { span, words, passage, index } of matches(prose, DOT)) {
      const shown = shorten(passage.written.slice(Math.max(0, index - 4), index + 5))
      yield {
        span,
        message: { zh: `“${shown}”的间隔号写成了“${words}”`, en: `The dot in “${shown}” is “${words}”` },
        help: { zh: '间隔号是“·”（U+00B7）', en: 'Write · (U+00B7)' },
        fix: { span, text: '·' },
      }
    }
  },
}
