// 段首打的空格：　　今年以来、&nbsp;&nbsp;今年以来 → 今年以来
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** The ideographic blank, that which does not break, and two in the width of n and m. */
const WIDE = '\\u3000\\u00a0\\u2002\\u2003'
const ENTITY = '&(?:nbsp|e[mn]sp|#160|#12288);'
/** Matches 　　 and `&nbsp;&nbsp;` in front of 今年以来. */
const INDENT = new RegExp(`^[\\t ]*(?:[${WIDE}]|${ENTITY})(?:[\\t ${WIDE}]|${ENTITY})*(?=\\S)`, 'gm')

/** The outputs indent by themselves and do not print these blanks; the fix takes them out. */
export const markdownManualIndent: Rule = {
  id: 'markdown/manual-indent',
  severity: 'info',
  mass: true,
  *check({ source }, { passages }): Iterable<Finding> {
    for (const { kind, block, within } of passages) {
      if (kind !== 'paragraph' || !block || within) continue
      const { start, end } = block.span
      const lineStart = startOfLine(source.text, start)
      for (const match of source.text.slice(lineStart, end).matchAll(INDENT)) {
        const span = { start: lineStart + match.index, end: lineStart + match.index + match[0].length }
        yield {
          span,
          message: { zh: '段首打了空格', en: 'The paragraph is indented by typed blanks' },
          help: { zh: '删去，首行缩进由输出加上', en: 'Remove them; the outputs indent paragraphs' },
          fix: { span, text: '' },
        }
      }
    }
  },
}

function startOfLine(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) start--
  return start
}
