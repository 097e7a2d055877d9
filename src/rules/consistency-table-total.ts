// 表格合计行、合计列与分项不符。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { add, compare, type Decimal, fromNumber, subtract, toText } from '../text/decimal.ts'
import { caseGroupsOf, requestTableOf } from '../text/disclosure-tables.ts'
import { type Grid, type GridCell, gridsOf } from '../text/grid.ts'
import { type Interval, overlaps, rounded, sum } from '../text/interval.ts'

/** Matches 合计, 总数; not 合计数. */
const TOTAL = /^(?:合计|总计|共计|总数)$/
/** Rows and columns that are no plain part: sub-totals, parts of parts, shares. */
const SPECIAL = /小计|其中|^#|占|比重|比例|率|%|％|人均|平均|增长|同比|名次|位次|序号/

/** A sum that is off where most of its neighbours add up, or off in one digit; decimals within rounding. */
export const consistencyTableTotal: Rule = {
  id: 'consistency/table-total',
  severity: 'warning',
  *check(disclosure): Iterable<Finding> {
    for (const grid of gridsOf(disclosure.sections)) {
      // The tables of the statutory form have rules of their own.
      if (requestTableOf(grid) || caseGroupsOf(grid).length > 0) continue
      yield* totalsOf(grid)
      yield* totalsOf(transposed(grid))
    }
  },
}

/** A line of totals over lines of parts; each column is one sum. */
function* totalsOf(grid: Grid): Iterable<Finding> {
  const at = grid.findIndex((line) => TOTAL.test(line[0]?.text ?? ''))
  const line = grid[at]
  if (!line) return
  const parts = grid.filter((other, i) => i !== at && other.some(({ number }) => number))
  if (parts.length < 2 || parts.some((part) => SPECIAL.test(part[0]?.text ?? ''))) return
  const header = grid[0] ?? []
  const checked = line
    .map((total, column) => ({ total, column, parts: parts.map((part) => part[column]) }))
    .filter(({ column }) => column > 0 && !SPECIAL.test(header[column]?.text ?? ''))
    .map(({ total, parts: cells }) => verdict(total, cells))
    .filter((result) => result !== undefined)
  const wrong = checked.filter(({ fits }) => !fits)
  // Most of the columns must add up before one that does not is a fault and not another kind of total.
  const believed = checked.length - wrong.length > wrong.length
  for (const { total, values } of wrong) {
    if (believed || (wrong.length === 1 && oneDigit(total, values))) yield describe(total, values)
  }
}

interface Verdict {
  readonly total: GridCell
  readonly values: readonly Decimal[]
  readonly fits: boolean
}

function verdict(total: GridCell, cells: readonly (GridCell | undefined)[]): Verdict | undefined {
  const values = cells.map((cell) => cell?.number).filter((number) => number !== undefined)
  if (!total.number || values.length < 2 || values.length < cells.length) return undefined
  return { total, values, fits: overlaps(sum(values.map(interval)), interval(total.number)) }
}

/** Whole numbers are counts; decimals are rounded to their last digit. */
function interval(value: Decimal): Interval {
  return value.scale === 0 ? { low: value, high: value } : rounded(value, { digits: 1n, scale: value.scale })
}

function oneDigit(total: GridCell, values: readonly Decimal[]): boolean {
  const gap = subtract(total.number ?? fromNumber(0), values.reduce(add))
  return /^-?0*\.?0*[1-9]0*$/.test(toText(gap))
}

function describe(total: GridCell, values: readonly Decimal[]): Finding {
  const result = values.reduce(add)
  const working = `${values.map(toText).join('＋')}＝${toText(result)}`
  const more = compare(result, total.number ?? result) > 0 ? '大于' : '小于'
  return {
    span: total.span,
    message: {
      zh: `表格分项之和${more}合计：${working}，表中为${total.text}`,
      en: `The parts of the table do not make up its total: ${working}, the table says ${total.text}`,
    },
    help: { zh: '核对合计和各分项', en: 'Check the total and each part' },
  }
}

function transposed(grid: Grid): Grid {
  const width = Math.max(0, ...grid.map(({ length }) => length))
  return Array.from({ length: width }, (_, column) =>
    grid.map((row) => row[column]).filter((cell): cell is GridCell => cell !== undefined),
  )
}
