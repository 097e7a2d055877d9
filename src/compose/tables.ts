// A table as written → a grid with merged cells: blank header cells join the cell on their left or above, blank names
// of rows likewise (`table-spans.ts`).
// 例：`| 自然人 | 法人或其他组织 | | |` → 自然人, 法人或其他组织 (3 columns wide).
import type { Inline } from '../model/inline.ts'
import type { Cell, Table } from '../model/outline.ts'
import type { PublicationCell, PublicationInline } from '../model/publication.ts'
import { plainText } from '../text/runs.ts'
import { bodySpans, type CellSpan, isStacked } from './table-spans.ts'

/** A table with its merged cells settled; the first `headerRows` rows are its head. */
export interface Grid {
  readonly headerRows: number
  readonly columns: number
  readonly rows: readonly (readonly PublicationCell[])[]
  /** Set when several tables are stacked in one, so that the head does not speak for all rows. */
  readonly stacked?: true
}

/** Lays the table out; `wrap` turns a cell's content into the publication's. */
export function mergeCells(
  table: Table,
  wrap: (content: readonly Inline[]) => readonly PublicationInline[],
): Grid {
  const columns = table.rows[0]?.length ?? 0
  const blank = table.rows.map((row) => row.map(isBlank))
  const filling = {
    blank,
    figure: table.rows.map((row) => row.map(isFigure)),
    sum: table.rows.map((row) => row.map(isSum)),
    words: table.rows.map((row) => row.map(({ content }) => plainText(content).trim())),
  }
  const headerRows = countHeaderRows(table, blank)
  const heads = headerSpans(blank, headerRows, columns)
  const bodies = bodySpans(filling, headerRows, stubWidth(heads, blank, headerRows))
  const rows = table.rows.map((row, r) => {
    const cells: PublicationCell[] = []
    row.forEach((cell, c) => {
      const span = (r < headerRows ? heads : bodies)[r]?.[c]
      if (!span) return
      cells.push({
        content: wrap(cell.content),
        header: r < headerRows || span.names !== undefined || (c === 0 && namesRow(row, blank[r] ?? [])),
        colSpan: span.colSpan,
        rowSpan: span.rowSpan,
        align: span.names ? null : (table.align[c] ?? null),
        ...(span.names ? { names: span.names } : {}),
      })
    })
    return cells
  })
  return { headerRows, columns, rows, ...(isStacked(filling, headerRows) ? { stacked: true } : {}) }
}

/** Columns on the left that name the rows: those under a corner that is as high as the head. */
function stubWidth(
  heads: readonly (readonly (CellSpan | undefined)[])[],
  blank: readonly (readonly boolean[])[],
  headerRows: number,
): number {
  const corner = heads[0]?.[0]
  if (corner && corner.colSpan > 1 && corner.rowSpan === headerRows) {
    return corner.colSpan < (blank[0]?.length ?? 0) ? corner.colSpan : 1
  }
  const named = (c: number): boolean => blank.slice(0, headerRows).some((row) => !(row[c] ?? true))
  const columns = blank[0]?.length ?? 0
  let width = 0
  while (width < columns && !named(width)) width++
  return width < columns ? Math.max(1, width) : 1
}

/**
 * The GFM header row, and the rows after it that complete it: rows of words that name columns which the row
 * above left blank, and that have no name of their own (first cell blank or repeated) or stand above figures.
 */
function countHeaderRows(table: Table, blank: readonly (readonly boolean[])[]): number {
  let count = 1
  while (count < Math.min(4, table.rows.length - 1)) {
    if (!completes(table, blank, count)) break
    if (!sharesFirst(table, count) && !standsAboveFigures(table, blank, count)) break
    count++
  }
  return count
}

function completes(table: Table, blank: readonly (readonly boolean[])[], at: number): boolean {
  const row = table.rows[at] ?? []
  const above = blank[at - 1] ?? []
  return row.some((_, c) => (above[c] ?? false) && !(blank[at]?.[c] ?? true)) && !row.some(isFigure)
}

/** Below a row with two blanks at least, right above figures or above a row that completes it in turn. */
function standsAboveFigures(table: Table, blank: readonly (readonly boolean[])[], at: number): boolean {
  if ((blank[at - 1] ?? []).filter(Boolean).length < 2) return false
  if ((table.rows[at + 1] ?? []).some(isFigure)) return true
  return completes(table, blank, at + 1) && standsAboveFigures(table, blank, at + 1)
}

function isFigure(cell: Cell): boolean {
  return /^[\s\d.,%％－−-]*\d[\s\d.,%％－−-]*$/.test(plainText(cell.content))
}

function isSum(cell: Cell): boolean {
  return /^(?:合计|总计|总数)$/.test(plainText(cell.content).trim())
}

/** A row below a merged header repeats or leaves blank the first column: it has no name of its own there. */
function sharesFirst(table: Table, row: number): boolean {
  const first = plainText(table.rows[row]?.[0]?.content ?? []).trim()
  return first === '' || first === plainText(table.rows[0]?.[0]?.content ?? []).trim()
}

/** For each header cell its extent, or undefined when another cell covers it. */
function headerSpans(
  blank: readonly (readonly boolean[])[],
  headerRows: number,
  columns: number,
): readonly (readonly (CellSpan | undefined)[])[] {
  const covered = blank.slice(0, headerRows).map((row) => row.map(() => false))
  const spans: (CellSpan | undefined)[][] = covered.map((row) => row.map(() => undefined))
  for (let r = 0; r < headerRows; r++) {
    for (let c = 0; c < columns; c++) {
      if (covered[r]?.[c]) continue
      const span = extent(blank, covered, { r, c }, { headerRows, columns })
      for (let i = r; i < r + span.rowSpan; i++) covered[i]?.fill(true, c, c + span.colSpan)
      const row = spans[r]
      if (row) row[c] = span
    }
  }
  return spans
}

function extent(
  blank: readonly (readonly boolean[])[],
  covered: readonly (readonly boolean[])[],
  at: { readonly r: number; readonly c: number },
  grid: { readonly headerRows: number; readonly columns: number },
): CellSpan {
  const free = (r: number, c: number): boolean => (blank[r]?.[c] ?? false) && !(covered[r]?.[c] ?? true)
  let colSpan = 1
  // A blank corner grows downwards only; in the last header row, one cell a column, a blank is a blank.
  const widens = !(blank[at.r]?.[at.c] ?? true) && at.r < grid.headerRows - 1
  while (widens && at.c + colSpan < grid.columns && free(at.r, at.c + colSpan)) colSpan++
  const columns = Array.from({ length: colSpan }, (_, i) => at.c + i)
  let rowSpan = 1
  while (at.r + rowSpan < grid.headerRows && columns.every((c) => free(at.r + rowSpan, c))) rowSpan++
  return { colSpan, rowSpan }
}

function isBlank(cell: Cell): boolean {
  return cell.content.every((inline) => inline.type === 'text' && inline.text.trim() === '')
}

/** The first cell of a row is its header when it holds words and something stands beside it. */
function namesRow(row: readonly Cell[], blank: readonly boolean[]): boolean {
  const first = plainText(row[0]?.content ?? []).trim()
  return first !== '' && !/^[\d.,%％\s]+$/.test(first) && blank.slice(1).some((empty) => !empty)
}
