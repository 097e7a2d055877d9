// 全角数字：２０１９年、９８．６％。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches ２０１９, ９８．６; not 2019, ％. */
const FULL = sought(/[０-９]+(?:[．，][０-９]+)*/g, '０ １ ２ ３ ４ ５ ６ ７ ８ ９')

/** The fix makes them half-width where no markup stands among them. */
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
        ...(isPlain(source.text, span, match[0]) ? { fix: { span, text: right } } : {}),
      }
    }
  },
}

/** Whether no markup stands among the digits, nor the digits at the head of a line before what would make them a list's. */
function isPlain(text: string, { start, end }: Span, words: string): boolean {
  if (text.slice(start, end) !== words) return false
  return !(
    /^[.)]/.test(text.slice(end, end + 1)) &&
    /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 40), start))
  )
}
