// Inline content without the characters it begins with: a typed number, the mark of an attachment.
import type { Inline } from '../model/inline.ts'

/** Inline content without its first `length` characters of plain text. */
export function dropText(content: readonly Inline[], length: number): readonly Inline[] {
  const kept: Inline[] = []
  let left = length
  for (const inline of content) {
    const size = inline.type === 'text' ? inline.text.length : inline.type === 'break' ? 1 : 0
    if (left >= size && size > 0) {
      left -= size
    } else if (left > 0 && inline.type === 'text') {
      const exact = inline.text.length === inline.span.end - inline.span.start
      const start = inline.span.start + (exact ? left : 0)
      kept.push({ ...inline, text: inline.text.slice(left), span: { start, end: inline.span.end } })
      left = 0
    } else {
      kept.push(inline)
    }
  }
  return kept
}
