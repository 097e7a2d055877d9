// A comment that begins with `gongshi-` speaks to the compiler, any other is ignored.
// 例：`<!-- gongshi-disable-next-line punctuation/half-width: 引文 -->`.
import type { ReadContext } from './context.ts'

// Matches `<!-- gongshi-metric label=… -->`; not `<!-- 待核 -->`.
const DIRECTIVE = /^<!--+\s*(gongshi-[a-z-]+)\s*([\s\S]*?)\s*--+>$/

/** Keeps a comment of the compiler's as a directive; `start` is its offset in the source. */
export function readComment(comment: string, start: number, context: ReadContext): void {
  const match = DIRECTIVE.exec(comment)
  if (!match) return
  const [, name = '', text = ''] = match
  context.directives.push({ name, text, span: { start, end: start + comment.length } })
}
