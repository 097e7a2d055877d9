// 用户自己的名称表：规范名、允许的说法、错误写法. 例：“大运河亚运公园”误作“运河亚运公元”
import type { Finding } from '../model/diagnostic.ts'
import type { Rule, Term } from '../model/rule.ts'
import { sought } from '../text/sought.ts'
import { matches } from './matches.ts'

/** Nothing without a `terms.yaml`. The fix writes the proper name. */
export const wordingTerm: Rule = {
  id: 'wording/term',
  severity: 'warning',
  *check(_disclosure, { prose, terms }): Iterable<Finding> {
    const names = new Map(terms.flatMap((term) => term.wrong.map((wrong) => [wrong, term] as const)))
    if (names.size === 0) return
    const longest = [...names.keys()].sort((a, b) => b.length - a.length)
    const pattern = sought(new RegExp(longest.map(escapeRegExp).join('|'), 'g'))
    for (const { span, words, passage, index } of matches(prose, pattern)) {
      const term = names.get(words)
      if (!term || insideAllowed(passage.written, index, words, term)) continue
      const allowed = term.allowed.length > 0 ? `，也可写“${term.allowed.join('”“')}”` : ''
      yield {
        span,
        message: { zh: `“${words}”不是规范名称`, en: `“${words}” is not the proper name` },
        help: { zh: `写作“${term.name}”${allowed}`, en: `Write “${term.name}”` },
        fix: { span, text: term.name },
      }
    }
  },
}

// 拱墅 may be wrong for 拱墅区, but not inside 拱墅区 itself.
function insideAllowed(text: string, index: number, words: string, { name, allowed }: Term): boolean {
  return [name, ...allowed].some((right) => {
    const offset = right.indexOf(words)
    return offset >= 0 && text.startsWith(right, index - offset)
  })
}

function escapeRegExp(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
