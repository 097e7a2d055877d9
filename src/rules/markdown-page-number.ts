// 留在文中的页码：— 2 —、第2页 共10页, which come along with what is pasted from Word or a PDF.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** Matches a line `— 2 —`, `-2-`, `第2页`, `第 2 页 共 10 页`; not `2`, `——`, `- 2件`. */
const PAGE =
  /^[ \t\u3000]*(?:([-—–－]{1,2}) ?\d{1,3} ?\1|第 ?\d{1,3} ?页(?:[，, /]{0,2}共 ?\d{1,3} ?页)?)[ \t\u3000]*\r?\n?/gm

/** A line of its own that holds no more, amid a sentence or not; the fix deletes it. */
export const markdownPageNumber: Rule = {
  id: 'markdown/page-number',
  severity: 'warning',
  *check({ source }, { passages }): Iterable<Finding> {
    let last = 0
    for (const { kind, block, within } of passages) {
      if (kind !== 'paragraph' || !block || within === 'quote') continue
      // `- 2 -` is an item of a list to Markdown: its line begins before the paragraph.
      const from = Math.max(last, source.text.lastIndexOf('\n', block.span.start - 1) + 1)
      const lineEnd = source.text.indexOf('\n', block.span.end)
      last = lineEnd < 0 ? source.text.length : lineEnd + 1
      for (const match of source.text.slice(from, last).matchAll(PAGE)) {
        const whole = match[0]
        const start = from + match.index
        // Half a line is none: the dashes may go on.
        if (!/\n$/.test(whole) && start + whole.length < source.text.length) continue
        const words = whole.trim()
        const at = start + whole.indexOf(words)
        yield {
          span: { start: at, end: at + words.length },
          message: {
            zh: `“${words}”是页码，会印在正文里`,
            en: `“${words}” is a page number and would be printed in the text`,
          },
          help: { zh: '删去这一行，页码由输出加上', en: 'Delete the line; the outputs number the pages' },
          fix: { span: { start, end: start + whole.length }, text: '' },
        }
      }
    }
  },
}
