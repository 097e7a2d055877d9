// 段落之间没有空行：in Markdown one line end is none; a text pasted from Word has no other.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { beginsParagraph } from '../text/begins-paragraph.ts'
import { shorten } from './matches.ts'

/** Matches a line that ends in a break of its own. */
const BROKEN = /(?: {2}|\\)\r?$/

/**
 * Paragraphs are known by wide blanks or a number at the head of a line, or an office or date alone on it.
 */
export const markdownJoinedParagraphs: Rule = {
  id: 'markdown/joined-paragraphs',
  severity: 'warning',
  mass: true,
  *check({ source }, { passages }): Iterable<Finding> {
    for (const { kind, block, within } of passages) {
      if (kind !== 'paragraph' || !block || within) continue
      const { start, end } = block.span
      const text = source.text.slice(start, end)
      if (!text.includes('\n')) continue
      const lines = text.split('\n')
      let at = start
      for (const [i, line] of lines.entries()) {
        const before = lines[i - 1]
        const isLast = i === lines.length - 1
        if (before !== undefined && !BROKEN.test(before) && beginsParagraph(before, line, isLast)) {
          yield {
            span: { start: at, end: at + line.trimEnd().length },
            message: {
              zh: `“${shorten(line, 12)}”与上一行之间没有空行，没有另成一段`,
              en: `“${shorten(line, 12)}” has no blank line above and is no paragraph of its own`,
            },
            help: { zh: '段落之间空一行', en: 'Put a blank line between paragraphs' },
            fix: { span: { start: at, end: at }, text: before.endsWith('\r') ? '\r\n' : '\n' },
          }
        }
        at += line.length + 1
      }
    }
  },
}
