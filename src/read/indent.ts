// Blanks typed to indent a paragraph: layout, which every output does by itself. 例：`　　今年以来` and `&nbsp;&nbsp;今年以来` → 今年以来.
import type { Inline } from '../model/inline.ts'

/** Matches the wide and fixed blanks that a paragraph begins with. */
const INDENT = /^[\s\u00a0\u2000-\u200a\u3000]+/

/** The content of a paragraph from its first word on. */
export function withoutIndent(content: readonly Inline[]): readonly Inline[] {
  for (const [i, inline] of content.entries()) {
    if (inline.type !== 'text' || inline.marks.code) return content.slice(i)
    const blanks = INDENT.exec(inline.text)?.[0].length ?? 0
    if (blanks === 0) return i === 0 ? content : content.slice(i)
    if (blanks === inline.text.length) continue
    const { start, end } = inline.span
    const isExact = inline.text.length === end - start
    const span = isExact ? { start: start + blanks, end } : inline.span
    return [{ ...inline, text: inline.text.slice(blanks), span }, ...content.slice(i + 1)]
  }
  return []
}
