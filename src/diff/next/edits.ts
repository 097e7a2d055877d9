// Replacements in a source text.
import type { Span } from '../../model/source.ts'

/** `span` of the source replaced by `text`. Of two that overlap the first is made, the other left out. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Whether an edit touches none of the others. */
export function free({ span }: Edit, others: readonly Edit[]): boolean {
  return !others.some((other) => span.start < other.span.end && other.span.start < span.end)
}

/** Applies edits that do not overlap, in whatever order they are given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { span, text: words } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue
    result += text.slice(at, span.start) + words
    at = span.end
  }
  return result + text.slice(at)
}

/** Words that stand in a blank: without the marks that would end it or become markup. */
export function inBlank(words: string): string {
  return words
    .replace(/[（(【[]/g, '〔')
    .replace(/[）)】\]]/g, '〕')
    .replace(/[*_`~<>|\\\n]/g, '')
}
