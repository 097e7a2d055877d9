// 政府信息公开年报：今年表三的“上年结转”应等于上年表三的“结转下年度”。
import type { Finding } from '../model/diagnostic.ts'
import type { Model, ModelBlock } from '../model/disclosure.ts'
import type { Rule } from '../model/rule.ts'
import { lastYear, modelSections } from '../text/claims.ts'
import { compare, parseDecimal } from '../text/decimal.ts'
import { type RequestTable, requestTableOf } from '../text/disclosure-tables.ts'
import { type Grid, gridsOf } from '../text/grid.ts'

/**
 * Compares table three of two years column by column; needs last year's text or model, as all `claims/` do.
 */
export const claimsCarriedOver: Rule = {
  id: 'claims/carried-over',
  severity: 'warning',
  *check(disclosure, context): Iterable<Finding> {
    const last = lastYear(disclosure, context)
    if (!last) return
    const table = first(gridsOf(disclosure.sections))
    const old = first(oldGrids(last.model))
    if (!table || !old) return
    for (const [column, cell] of table.carriedIn.cells.entries()) {
      const then = old.carriedOut.cells[column]
      if (!cell.number || !then?.number || compare(cell.number, then.number) === 0) continue
      const isTotal = column === table.carriedIn.cells.length - 1
      const [zh, en] = isTotal ? ['总计', 'the total'] : [`第${column + 1}列`, `column ${column + 1}`]
      yield {
        span: cell.span,
        message: {
          zh: `${zh}：今年“上年结转”为${cell.text}，上年“结转下年度继续办理”为${then.text}`,
          en: `In ${en}, ${cell.text} carried over from last year, but last year carried ${then.text} forward`,
        },
        help: { zh: '两年的结转数应当相等', en: 'The two must be equal' },
      }
    }
  },
}

function first(grids: readonly Grid[]): RequestTable | undefined {
  for (const grid of grids) {
    const table = requestTableOf(grid)
    if (table) return table
  }
  return undefined
}

function oldGrids(model: Model): readonly Grid[] {
  return modelSections(model.sections).flatMap(({ blocks }) => blocks.filter(isTable).map(toGrid))
}

function isTable(block: ModelBlock): block is Extract<ModelBlock, { type: 'table' }> {
  return block.type === 'table'
}

function toGrid({ rows }: Extract<ModelBlock, { type: 'table' }>): Grid {
  return rows.map((row) =>
    row.map((words) => {
      const text = words.replace(/\s+/g, '')
      return { text, span: { start: 0, end: 0 }, number: parseDecimal(text.replaceAll(',', '')) }
    }),
  )
}
