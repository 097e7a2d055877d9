// 全角数字：２０１９年、９８．６％。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches ２０１９, ９８．６; not 2019, ％. */
const FULL = sought(/[０-９]+(?:[．，][０-９]+)*/g, '０ １ ２ ３ ４ ５ ６ ７ ８ ９')

export const numeralFullwidthDigits: Rule = {
  id: 'numeral/fullwidth-digits',
  severity: 'warning',
  mass: true,
  *check({ source }, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, FULL)) {
      const right = match[0].normalize('NFKC')
      yield {
        span,
        message: { zh: `数字“${match[0]}”用了全角`, en: `The digits of “${match[0]}” are full-width` },
        help: { zh: `写作“${right}”`, en: `Write “${right}”` },
        // Markup among the digits would go with them.
        ...(source.text.slice(span.start, span.end) === match[0] ? { fix: { span, text: right } } : {}),
      }
    }
  },
}
