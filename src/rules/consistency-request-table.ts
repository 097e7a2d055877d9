// 政府信息公开申请表的勾稽关系：一＋二＝三（七）＋四；（七）＝各项之和；总计列＝各类申请人之和。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { add, compare, type Decimal, fromNumber, toText } from '../text/decimal.ts'
import { type RequestRow, requestTableOf } from '../text/disclosure-tables.ts'
import { type GridCell, gridsOf } from '../text/grid.ts'

/** The identities of 国办公开办函〔2021〕30号, column by column and row by row; the message shows the working. */
export const consistencyRequestTable: Rule = {
  id: 'consistency/request-table',
  severity: 'error',
  *check(disclosure): Iterable<Finding> {
    for (const grid of gridsOf(disclosure.sections)) {
      const table = requestTableOf(grid)
      if (!table) continue
      const { received, carriedIn, results, handled, carriedOut } = table
      for (const row of [received, carriedIn, ...results, handled, carriedOut]) yield* rowTotal(row)
      for (let column = 0; column < handled.cells.length; column++) {
        const at = (row: RequestRow): GridCell | undefined => row.cells[column]
        yield* columnTotal(results.map(at), at(handled))
        yield* balance(at(received), at(carriedIn), at(handled), at(carriedOut))
      }
    }
  },
}

/** The last column is the sum of the others. */
function* rowTotal({ label, cells }: RequestRow): Iterable<Finding> {
  const [total, parts] = [cells.at(-1), numbers(cells.slice(0, -1))]
  if (!total?.number || !parts || compare(total.number, sum(parts)) === 0) return
  yield mismatch(
    total,
    `“${label}”的总计不等于各类申请人之和`,
    `The total of “${label}” is not the sum of its columns`,
    parts,
    total.number,
  )
}

/** （七）总计 is the sum of the results above it. */
function* columnTotal(
  cells: readonly (GridCell | undefined)[],
  total: GridCell | undefined,
): Iterable<Finding> {
  const parts = numbers(cells)
  if (!total?.number || !parts || parts.length < 2 || compare(total.number, sum(parts)) === 0) return
  const own = parts.filter((part) => part.digits !== 0n)
  yield mismatch(
    total,
    '（七）总计不等于各项办理结果之和',
    '（七）总计 is not the sum of the results above',
    own,
    total.number,
  )
}

/** 一 + 二 = （七） + 四. */
function* balance(...cells: readonly (GridCell | undefined)[]): Iterable<Finding> {
  const [received, carriedIn, handled, carriedOut] = numbers(cells) ?? []
  const place = cells[3]
  if (!received || !carriedIn || !handled || !carriedOut || !place) return
  if (compare(add(received, carriedIn), add(handled, carriedOut)) === 0) return
  const left = `${toText(received)}＋${toText(carriedIn)}＝${toText(add(received, carriedIn))}`
  const right = `${toText(handled)}＋${toText(carriedOut)}＝${toText(add(handled, carriedOut))}`
  yield {
    span: place.span,
    message: {
      zh: `勾稽关系不成立：一＋二（${left}）≠三（七）＋四（${right}）`,
      en: `The identity does not hold: 一＋二 (${left}) ≠ 三（七）＋四 (${right})`,
    },
    help: { zh: '核对这一列的四个数', en: 'Check the four figures of this column' },
  }
}

function numbers(cells: readonly (GridCell | undefined)[]): readonly Decimal[] | undefined {
  const found = cells.map((cell) => cell?.number)
  return found.every((number) => number !== undefined) ? found : undefined
}

function sum(parts: readonly Decimal[]): Decimal {
  return parts.reduce(add, fromNumber(0))
}

function mismatch(
  place: GridCell,
  zh: string,
  en: string,
  parts: readonly Decimal[],
  total: Decimal,
): Finding {
  const working = `${parts.map(toText).join('＋')}＝${toText(sum(parts))}`
  return {
    span: place.span,
    message: {
      zh: `${zh}：${working}，表中为${toText(total)}`,
      en: `${en}: ${working}, the table says ${toText(total)}`,
    },
    help: { zh: '核对合计和各分项', en: 'Check the total and each part' },
  }
}
