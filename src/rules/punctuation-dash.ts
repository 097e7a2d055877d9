// 破折号写成 -- － ─ ―，或只有一半，或接得太长. 目标--让人民满意 → 目标——让人民满意
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { type Hit, matches } from './matches.ts'

/** Matches -- －－ ── ―― ––, three and more —, and a lone — ; not —— . */
const DASHES = sought(/(?<![-\w])-{2,}(?![-\w>])|[－─―–]{2,}|—+/g, '-- － ─ ― – —')
/** Matches the sides of 新安江—千岛湖, 成都市—重庆市; not of 盖头来—新疆. */
const PLACE_BEFORE = /[江河湖海山岛港站省市县区州]$/
/** Matches 千岛湖, 重庆市; not 新疆. */
const PLACE_AFTER = /^.{1,3}[江河湖海山岛港站省市县区州]/
/** Matches 中, ”, ）; not A, 1. */
const HAN_SIDE = /[\p{Script=Han}”’》）]/u

/** Two em dashes, no more and no less. The line of 成都—重庆 connects and is let pass, and so are cells. */
export const punctuationDash: Rule = {
  id: 'punctuation/dash',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const hit of matches(prose, DASHES)) {
      const { words, span, passage, index } = hit
      if (words === '——' || passage.kind === 'cell') continue
      const before = passage.written.charAt(index - 1)
      const after = passage.written.charAt(index + words.length)
      if (words === '—' ? !isHalfDash(hit) : !/[\p{Script=Han}“”‘’《》（）：，。、；]/u.test(before + after))
        continue
      yield {
        span,
        message: { zh: `破折号写成了“${words}”`, en: `The dash is written “${words}”` },
        help: { zh: '破折号是“——”，占两个字', en: 'Write ——, two characters wide' },
        fix: { span, text: '——' },
      }
    }
  },
}

/**
 * A lone — between Han is the connecting line of 成都—重庆 or 研发—验证—生产; half a dash where what stands on
 * a side is a clause: longer than a name, up to the next mark.
 */
function isHalfDash({ passage: { written }, index }: Hit): boolean {
  if (
    !HAN_SIDE.test(written.charAt(index - 1)) ||
    !/[\p{Script=Han}“‘《（]/u.test(written.charAt(index + 1))
  ) {
    return false
  }
  const left = /[\p{Script=Han}”’》）]*$/u.exec(written.slice(Math.max(0, index - 40), index))?.[0] ?? ''
  const right = /^[\p{Script=Han}“‘《（]*/u.exec(written.slice(index + 1, index + 41))?.[0] ?? ''
  if (PLACE_BEFORE.test(left) && PLACE_AFTER.test(right)) return false
  if (/[的是为即就]/.test(right.slice(0, 4)) && left.length > 6) return true
  return /^[“‘《（]/.test(right) || (left.length > 10 && right.length > 10)
}
