// Block HTML: comments, tables, and what is neither.
import type { Table, Unsupported } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { readComment } from './comment.ts'
import { type PieceContext, quoteWords, report } from './context.ts'
import { readHtmlTable } from './html-table.ts'

const HELP = { zh: '改用 Markdown 的段落、列表或表格', en: 'write it as a Markdown paragraph, list or table' }
const TABLE_HELP = {
  zh: '表格从 <table> 到 </table> 写完整，中间不留空行、不套表格、不夹其他标签，前后空一行',
  en: 'write the table whole from <table> to </table>, without blank lines, tables or other tags within, blank lines around it',
}

/** Block HTML: comments are taken out, a table is read; what else remains is kept as text and reported. */
export function readHtmlBlock(
  value: string,
  span: Span,
  context: PieceContext,
): Table | Unsupported | undefined {
  const source = context.text.slice(span.start, span.end)
  const rest = source.replace(/<!--[\s\S]*?-->/g, (comment: string, at: number) => {
    readComment(comment, span.start + at, context)
    return ''
  })
  if (rest.trim() === '') return undefined
  const hasTable = /<table[\s>]/i.test(rest)
  const table = hasTable ? readHtmlTable(span, context) : undefined
  if (table) return table
  report(
    context,
    'markdown/html-block',
    span,
    {
      zh: `HTML“${quoteWords(value)}”不能转换，按原样显示为文字`,
      en: `the HTML “${quoteWords(value)}” cannot be converted and is shown as text`,
    },
    { help: hasTable ? TABLE_HELP : HELP },
  )
  return { type: 'unsupported', what: 'html', text: rest.trim(), span }
}
