// 纯小数缺整数位的0，或小数点误作句号：.46万人、0。46万人。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches .46 in 就业.46万人, and 0。46; not 0.46, v1.2, 3.4.5, 句末。46人. */
const NO_ZERO = sought(
  /(?<![\d.．。A-Za-z/_])[.．]\d+(?=[%％‰万亿个元人件家公平吨米])|(?<![\d.])0。\d+/g,
  '. ． 0。',
)

/** A 0 before the point, and a point for the point. */
export const numeralLeadingZero: Rule = {
  id: 'numeral/leading-zero',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, NO_ZERO)) {
      const right = `0.${match[0].replace(/^0?[.．。]/, '')}`
      yield {
        span,
        message: { zh: `小数“${match[0]}”写得不完整`, en: `The decimal “${match[0]}” is not complete` },
        help: { zh: `写作“${right}”`, en: `Write “${right}”` },
      }
    }
  },
}
