// The source location of concatenated runs: inline content → one plain string and a way back.
// 例：`38.1μg/m<sup>3</sup>` → "38.1μg/m³", whose last character maps to `<sup>3</sup>`.
import type { Inline, Run } from '../model/inline.ts'
import type { Span } from '../model/source.ts'
import { lastAt } from './last-at.ts'
import { toScript } from './scripts.ts'

/** Plain text of inline content with, for every character, the source stretch it came from. */
export interface PlainText {
  readonly text: string
  /** Source span of the plain-text stretch `start`…`end` (end exclusive, not empty). */
  readonly toSource: (start: number, end: number) => Span
  /** Offset in the plain text of a place in the source; of markup, where the words behind it begin. */
  readonly fromSource: (at: number) => number
}

/** Text of a run as it reads without markup: superscript `3` is ³ where Unicode has the character. */
export function runText(run: Run): string {
  return run.marks.vertical ? toScript(run.text, run.marks.vertical) : run.text
}

/** Plain text of inline content: runs joined, a hard break is a line feed, images and note references are nothing. */
export function plainText(content: readonly Inline[]): string {
  let text = ''
  for (const inline of content) {
    if (inline.type === 'text') text += runText(inline)
    else if (inline.type === 'break') text += '\n'
  }
  return text
}

/** The same with the way back to the source. */
export function mapText(content: readonly Inline[]): PlainText {
  let text = ''
  const starts: number[] = []
  const pieces: { readonly span: Span; readonly exact: boolean }[] = []
  for (const inline of content) {
    const words = inline.type === 'text' ? runText(inline) : inline.type === 'break' ? '\n' : ''
    if (words === '') continue
    starts.push(text.length)
    pieces.push({ span: inline.span, exact: words.length === inline.span.end - inline.span.start })
    text += words
  }
  let sourceStarts: readonly number[] | undefined
  return {
    text,
    toSource: (start, end) => {
      const first = lastAt(starts, start)
      const last = lastAt(starts, Math.max(start, end - 1))
      const head = pieces[first]
      const tail = pieces[last]
      if (!head || !tail) return { start: 0, end: 0 }
      return {
        start: head.exact ? head.span.start + (start - (starts[first] ?? 0)) : head.span.start,
        end: tail.exact ? tail.span.start + (end - (starts[last] ?? 0)) : tail.span.end,
      }
    },
    fromSource: (at) => {
      sourceStarts ??= pieces.map(({ span }) => span.start)
      const index = lastAt(sourceStarts, at)
      const piece = pieces[index]
      const from = starts[index] ?? 0
      if (!piece || at < piece.span.start) return 0
      if (at >= piece.span.end) return starts[index + 1] ?? text.length
      return piece.exact ? from + (at - piece.span.start) : from
    },
  }
}
