// 段落之间没有空行：in Markdown one line end is none; a text pasted from Word has no other.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { plainHeading } from '../text/plain-heading.ts'
import { typedNumber } from '../text/section-number.ts'
import { shorten } from './matches.ts'

// Two full-width blanks, by which a paragraph begins where nothing else does it.
const INDENTED = /^[\t ]*\u3000{2}/

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
        if (before !== undefined && beginsAnew(before, line)) {
          yield {
            span: { start: at, end: at + line.trimEnd().length },
            message: {
              zh: `“${shorten(line, 12)}”与上一行之间没有空行，会连成一段`,
              en: `“${shorten(line, 12)}” has no blank line above and becomes one paragraph with it`,
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

/** Matches a line that ends in a break of its own. */
const BROKEN = /(?: {2}|\\)\r?$/

/** Whether a line begins a paragraph: it is indented, stands under a heading, or has a heading's number behind a stop. */
function beginsAnew(before: string, line: string): boolean {
  if (BROKEN.test(before)) return false
  if (INDENTED.test(line) || plainHeading(before)) return true
  const number = /[。！？：；]\s*$/.test(before) ? typedNumber(line.trim()) : undefined
  return number !== undefined && number.form <= 2
}
