// Comments and block HTML. A comment that begins with `gongshi-` speaks to the compiler, any other is
// ignored. 例：`<!-- gongshi-disable-next-line punctuation/half-width: 引文 -->`.
import type { Unsupported } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { type PieceContext, quoteWords, type ReadContext, report } from './context.ts'

// Matches `<!-- gongshi-metric label=… -->`; not `<!-- 待核 -->`.
const DIRECTIVE = /^<!--+\s*(gongshi-[a-z-]+)\s*([\s\S]*?)\s*--+>$/

/** Keeps a comment of the compiler's as a directive; `start` is its offset in the source. */
export function readComment(comment: string, start: number, context: ReadContext): void {
  const match = DIRECTIVE.exec(comment)
  if (!match) return
  const [, name = '', text = ''] = match
  context.directives.push({ name, text, span: { start, end: start + comment.length } })
}

/** Block HTML: comments are taken out; what remains is kept as text and reported. */
export function readHtmlBlock(value: string, span: Span, context: PieceContext): Unsupported | undefined {
  const source = context.text.slice(span.start, span.end)
  const rest = source.replace(/<!--[\s\S]*?-->/g, (comment: string, at: number) => {
    readComment(comment, span.start + at, context)
    return ''
  })
  if (rest.trim() === '') return undefined
  report(
    context,
    'markdown/html-block',
    span,
    {
      zh: `HTML“${quoteWords(value)}”不能转换，按原样显示为文字`,
      en: `the HTML “${quoteWords(value)}” cannot be converted and is shown as text`,
    },
    {
      help: { zh: '改用 Markdown 的段落、列表或表格', en: 'write it as a Markdown paragraph, list or table' },
    },
  )
  return { type: 'unsupported', what: 'html', text: rest.trim(), span }
}
