// 引用了没有定义的脚注：就业[^1]
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches [^1], [^注]; not [1], [^]. */
const REFERENCE = sought(/\[\^[^\]\s]{1,40}\]/g, '[^')

/** The reference is printed as it is written. */
export const markdownMissingNote: Rule = {
  id: 'markdown/missing-note',
  severity: 'error',
  *check({ source, findings }, { prose }): Iterable<Finding> {
    const isCut = findings.some(({ rule }) => rule === 'read/too-complex')
    for (const { span, words } of matches(prose, REFERENCE)) {
      // Its definition may stand in a block that was not converted, which is a finding of its own.
      if (isCut && source.text.includes(`${words}:`)) continue
      yield {
        span,
        message: { zh: `脚注“${words}”没有定义`, en: `The footnote ${words} is not defined` },
        help: { zh: `另起一段写“${words}: 注释”，或删去`, en: `Add “${words}: …” or remove it` },
      }
    }
  },
}
