// 表格里唯一的空格：数值栏里别的格都填了，只有一格空着
import type { Finding } from '../model/diagnostic.ts'
import type { Table } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'
import { plainText } from '../text/runs.ts'

/** In a column of figures; rests of merged cells are let pass. */
export const structureEmptyCell: Rule = {
  id: 'structure/empty-cell',
  severity: 'warning',
  *check(_disclosure, { sections }): Iterable<Finding> {
    for (const { blocks } of sections) {
      for (const block of blocks) if (block.type === 'table') yield* emptyCell(block)
    }
  },
}

// Merged cells of the original are empty here, in rows and columns; one empty cell amid figures is none of them.
function* emptyCell({ rows }: Table): Iterable<Finding> {
  const body = rows.slice(1).map((row) => row.map((cell) => plainText(cell.content).trim()))
  const empty = body.flatMap((row, r) => row.flatMap((text, c) => (text === '' ? [{ r, c }] : [])))
  const [only] = empty
  if (!only || empty.length > 1 || body.length < 2) return
  const column = body.flatMap((row, r) => (r === only.r ? [] : [row[only.c] ?? '']))
  if (!column.every((text) => /^[-+−]?[\d,.]+%?$|^[—-]$/.test(text))) return
  const cell = rows[only.r + 1]?.[only.c]
  const rowSpan = rows[only.r + 1]?.[0]?.span
  if (!cell || !rowSpan) return
  const span = cell.span.end > cell.span.start ? cell.span : rowSpan
  yield {
    span,
    message: {
      zh: `表格第${only.r + 2}行第${only.c + 1}格是空的，这一栏别的格都有数`,
      en: `Cell ${only.c + 1} of row ${only.r + 2} is empty; all others of the column hold figures`,
    },
    help: { zh: '没有数写“0”，不适用写“—”', en: 'Write 0 for none and — for not applicable' },
  }
}
