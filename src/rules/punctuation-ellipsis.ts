// 省略号写成 ... 。。。 … ……… ，或与“等”并用. 就业、养老... → 就业、养老……
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Matches ... 。。。 · · · … and runs of …, the …… of the standard too; `1...10` between Latin is told apart behind. */
const WRONG = sought(/[.．]{3,}|。{2,}|・{3,}|·{3,}|⋯+|…+/g, '.. ．． .． ．. 。。 ・・ ·· ⋯ …')

/** Six dots, twelve only for paragraphs left out; not beside 等 (GB/T 15834-2011, 4.11). */
export const punctuationEllipsis: Rule = {
  id: 'punctuation/ellipsis',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const hit of matches(prose, WRONG)) {
      const { words, span, passage, index } = hit
      const alone = passage.written.trim() === words
      if (words === '……' || (alone && (words === '…………' || passage.kind === 'cell'))) {
        if (words === '……' && /^等/.test(passage.written.slice(index + 2))) yield withDeng(hit.span)
        continue
      }
      const neighbours = passage.written.charAt(index - 1) + passage.written.charAt(index + words.length)
      if (!/[\p{Script=Han}，。、；：？！”’）》]/u.test(neighbours)) continue
      yield {
        span,
        message: { zh: `省略号写成了“${words}”`, en: `The ellipsis is written “${words}”` },
        help: { zh: '省略号是六个点“……”，占两个字', en: 'Write ……, two characters wide' },
        fix: { span, text: '……' },
      }
    }
  },
}

function withDeng(span: Finding['span']): Finding {
  return {
    span,
    message: { zh: '省略号与“等”并用', en: '…… and 等 say the same' },
    help: { zh: '只留省略号或“等”', en: 'Keep one of them' },
  }
}
