// How many cells a table may have once short rows and merged cells are filled up.
import type { Unsupported } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { type ReadContext, report } from './context.ts'

/** A few rows of thousands of cells above thousands of short ones would be millions. */
export const MAX_CELLS = 200_000

/** Reports a table with more; its source stands for it. */
export function tooLarge(span: Span, context: ReadContext): Unsupported {
  report(
    context,
    'read/too-complex',
    { start: span.start, end: span.start + 1 },
    { zh: `一个表格超过${MAX_CELLS}格`, en: `a table has more than ${MAX_CELLS} cells` },
    { help: { zh: '请拆成几个表格', en: 'split the table' } },
  )
  return { type: 'unsupported', what: 'too-complex', text: context.text.slice(span.start, span.end), span }
}
