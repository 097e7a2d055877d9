// A table of the text: caption and unit above, header rows that repeat, rows that stay whole, merged cells.
// Standard clause 8: a table too wide for the page stands alone on a landscape one.
import { type BaseXmlComponent, type ITableOptions, Table as LibraryTable, XmlComponent } from 'docx'
import type { PublicationBlock, PublicationCell, PublicationInline } from '../../model/publication.ts'
import {
  CELL_MARGIN,
  type CellExtent,
  cellExtent,
  cellLines,
  layOutColumns,
  layOutUpright,
  type TableLayout,
} from './column-widths.ts'
import type { DocumentContext } from './context.ts'
import { printInlines } from './inline.ts'
import { Cell } from './package/compact.ts'
import { valued } from './package/element.ts'
import type { PrintedAsIs } from './package/print-xml.ts'
import { type BodyPart, paragraph } from './paragraph.ts'
import { wordsOf } from './words-of.ts'

type Table = Extract<PublicationBlock, { type: 'table' }>

/** A cell on the grid: where it begins, and whether it only continues the one above. */
interface Placed {
  readonly column: number
  readonly cell: PublicationCell
  /** The plain words of the cell. */
  readonly words: string
  readonly continues: boolean
}

interface RowPlace {
  readonly isHeader: boolean
  /** Whether the row is printed again on each page. */
  readonly repeats: boolean
  /** Whether the next row must stand on the same page. */
  readonly keepNext: boolean
}

/** A table of so few rows is not broken between pages. */
const MOST_ROWS_TOGETHER = 12
/** Beyond that a row may break between pages: 字 in one cell. */
const LONGEST_WHOLE_ROW = 400

/** Caption, unit line and table; `landscape` says that they want a page of their own, only if they `mayTurn`. */
export function printTable(
  table: Table,
  context: DocumentContext,
  mayTurn = true,
): { readonly landscape: boolean; readonly parts: readonly BodyPart[] } {
  const rows = placeCells(table)
  const asked = extents(rows, table.headerRows)
  const layout = mayTurn ? layOutColumns(asked, table.columns) : layOutUpright(asked, table.columns)
  // A head that speaks for the first rows only would be wrong above the others.
  const repeated = table.stacked ? 0 : table.headerRows
  const parts: BodyPart[] = []
  if (table.caption) parts.push(caption('TableCaption', table.caption, table.captionNumber, context))
  if (table.unitLine) parts.push(paragraph('TableUnit', printInlines(table.unitLine, context)))
  const whole = rows.length <= MOST_ROWS_TOGETHER
  const printed = rows.map((row, r) =>
    printRow(
      row,
      {
        isHeader: r < table.headerRows,
        repeats: r < repeated,
        keepNext: (whole || namesColumns(row)) && r < rows.length - 1,
      },
      layout,
      context,
    ),
  )
  parts.push({
    table: createTable(printed, layout, wordsOf(table.caption ?? [])),
    heights: () => rows.map((row) => rowHeight(row, layout)),
    headerRows: repeated,
    whole,
  })
  return { landscape: layout.landscape, parts }
}

/** `表1　收支情况`: Word writes a generated number, so that the paragraph holds the source's words only. */
export function caption(
  style: string,
  words: readonly PublicationInline[],
  number: string | undefined,
  context: DocumentContext,
): BodyPart {
  const match = /^(.*?)(\d+)$/.exec(number ?? '')
  const content = printInlines(words, context)
  if (!match) return paragraph(style, content)
  const id = context.lists.caption(match[1] ?? '', Number(match[2]))
  return paragraph(style, content, { numbering: { id, level: 0 } })
}

/** A table of the text on the grid of its columns; `title` is read out for it. */
export function createTable(
  rows: readonly BaseXmlComponent[],
  { widths, tight }: Pick<TableLayout, 'widths' | 'tight'>,
  title: string,
): LibraryTable {
  return new TitledTable(
    {
      style: 'TableGrid',
      width: { size: widths.reduce((a, b) => a + b, 0), type: 'dxa' },
      alignment: 'center',
      layout: 'fixed',
      ...(tight ? { margins: { left: CELL_MARGIN.tight, right: CELL_MARGIN.tight } } : {}),
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      columnWidths: widths,
      rows: [],
    },
    rows,
    title,
  )
}

/** The library has no title for a table; it is the last of the table's properties. Its rows are as they are given. */
class TitledTable extends LibraryTable implements PrintedAsIs {
  readonly printedAsIs = true

  constructor(options: ITableOptions, rows: readonly BaseXmlComponent[], title: string) {
    super(options)
    const [properties]: readonly unknown[] = this.root
    if (title !== '' && properties instanceof XmlComponent)
      properties.addChildElement(valued('w:tblCaption', title))
    for (const row of rows) this.root.push(row)
  }
}

function printRow(
  row: readonly Placed[],
  place: RowPlace,
  layout: TableLayout,
  context: DocumentContext,
): BaseXmlComponent {
  const long = row.some(({ words }) => words.length > LONGEST_WHOLE_ROW)
  return context.shared.row(
    { ...(long ? {} : { cantSplit: true }), ...(place.repeats ? { tableHeader: true } : {}) },
    row.map((placed) => printCell(placed, place, layout, context)),
  )
}

function printCell(
  { column, cell, words, continues }: Placed,
  { isHeader, keepNext }: RowPlace,
  layout: TableLayout,
  context: DocumentContext,
): BaseXmlComponent {
  const merge = continues ? 'continue' : cell.rowSpan > 1 ? 'restart' : undefined
  const content = continues ? [] : printInlines(cell.content, context)
  const properties = context.shared.ofCell({
    width: widthOf(cell, column, layout),
    ...(cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    ...(merge ? { verticalMerge: merge } : {}),
    verticalAlign: 'center',
  })
  const style = cellStyle(cell, words, isHeader, layout.size)
  return new Cell(properties, context.shared.ofWords(style, keepNext), content)
}

function widthOf({ colSpan }: PublicationCell, column: number, { widths }: TableLayout): number {
  let width = 0
  for (let i = column; i < column + colSpan; i++) width += widths[i] ?? 0
  return width
}

/** Twips from line to line in a cell, and of a border. */
export const cellLine = (size: TableLayout['size']): number => size * 10 + 120

/** Twips that a border adds to the height of a row. */
export const ROW_BORDER = 10

function rowHeight(row: readonly Placed[], layout: TableLayout): number {
  const lines = row.map(({ cell, column, words, continues }) => {
    if (continues || cell.rowSpan > 1) return 1
    return cellLines(words, widthOf(cell, column, layout), layout)
  })
  return Math.max(1, ...lines) * cellLine(layout.size) + ROW_BORDER
}

function namesColumns(row: readonly Placed[]): boolean {
  return row.some(({ cell }) => cell.names === 'columns')
}

const STYLES = { 28: 'TableText', 24: 'TableSmall', 21: 'TableFine', 18: 'TableFinest' } as const

function cellStyle(
  cell: PublicationCell,
  words: string,
  isHeader: boolean,
  size: TableLayout['size'],
): string {
  const base = STYLES[size]
  if (cell.content.some(({ type }) => type === 'image')) return 'TableImage'
  if (isHeader || cell.names) return `${base}Header`
  const align = cell.align ?? (isFigure(words) ? 'center' : 'left')
  return align === 'center' ? `${base}Center` : align === 'right' ? `${base}Right` : base
}

/** `1,024`, `98.6%`, `—`, `−0.64`: what stands in the middle of its column. */
function isFigure(words: string): boolean {
  return /^[\s\d.,，％%＋+−－—-]*$/.test(words)
}

function placeCells({ rows, columns }: Table): readonly (readonly Placed[])[] {
  // Per column: the merged cell that still reaches down, and how many rows of it are left.
  const open: ({ readonly cell: PublicationCell; readonly words: string; left: number } | undefined)[] = []
  return rows.map((row) => {
    const placed: Placed[] = []
    const waiting = [...row]
    let column = 0
    while (column < columns) {
      const above = open[column]
      if (above && above.left > 0) {
        placed.push({ column, cell: above.cell, words: above.words, continues: true })
        above.left -= 1
        column += above.cell.colSpan
        continue
      }
      const cell = waiting.shift()
      if (!cell) break
      const words = wordsOf(cell.content)
      placed.push({ column, cell, words, continues: false })
      open[column] = { cell, words, left: cell.rowSpan - 1 }
      column += cell.colSpan
    }
    return placed
  })
}

function extents(rows: readonly (readonly Placed[])[], headerRows: number): readonly CellExtent[] {
  return rows.flatMap((row, r) =>
    row.map(({ column, cell, words }) => ({
      column,
      span: cell.colSpan,
      ...cellExtent(words, r < headerRows || cell.names === 'columns'),
    })),
  )
}
