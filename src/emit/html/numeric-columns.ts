// Which cells of a table stand in a column of figures, whose digits belong below one another.
// 例：`1,234.5` above `—` above `98.6%` → a column of figures; `3家` above `好` → none.
import type { PublicationBlock, PublicationCell, PublicationInline } from '../../model/publication.ts'
import { putUnder } from '../../text/put-under.ts'

type Table = Extract<PublicationBlock, { type: 'table' }>

// matches `1,234.5`, `98.6%`, `−0.64`, `—` and an empty cell; not `3家`, `2019年`
const FIGURE = /^[-−＋+]?[\d.,]+[%％‰]?$|^[—–-]?$/u

/** Cells one column wide whose column holds nothing but figures in the body, one at least; none of a stacked table. */
export function figureCells(table: Table): ReadonlySet<PublicationCell> {
  if (table.stacked) return new Set()
  const placed = place(table.rows)
  const body = placed.filter(({ row }) => row >= table.headerRows)
  const words = new Map<number, string[]>()
  for (const { cell, column } of body) {
    putUnder(words, column, wordsOf(cell.content))
  }
  const numeric = new Set<number>()
  for (const [column, cells] of words) {
    if (cells.every((cell) => FIGURE.test(cell)) && cells.some((cell) => /\d/.test(cell))) numeric.add(column)
  }
  return new Set(
    placed.filter(({ cell, column }) => cell.colSpan === 1 && numeric.has(column)).map(({ cell }) => cell),
  )
}

interface Placed {
  readonly cell: PublicationCell
  readonly row: number
  /** In the grid, from 0: cells that reach down from above or over several columns push the others on. */
  readonly column: number
}

function place(rows: Table['rows']): readonly Placed[] {
  const taken = rows.map(() => new Set<number>())
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column++
      const at = { cell, row, column }
      for (let below = row; below < row + cell.rowSpan; below++)
        for (let beside = column; beside < column + cell.colSpan; beside++) taken[below]?.add(beside)
      return at
    })
  })
}

function wordsOf(content: readonly PublicationInline[]): string {
  const words = content.map((inline) => {
    if (inline.type === 'fact') return wordsOf(inline.content)
    return inline.type === 'text' ? inline.text : ''
  })
  return words.join('').trim()
}
