// Where a table keeps its headers: blocks of header rows and body rows (official forms stack several blocks
// in one table), the stub columns that name the rows, and the columns that hold numbers, units, or counters.
import type { Grid, GridCell } from './grid.ts'

export interface BodyRow {
  readonly row: number
  /** A line above that stands alone in its row and names what follows: 全部工业中：. */
  readonly band?: string
}

export interface BlockLayout {
  /** Indices of the header rows of this block, top first. */
  readonly headers: readonly number[]
  readonly body: readonly BodyRow[]
  /** Number of leading columns that name the rows. */
  readonly stub: number
  /** A column of units (计量单位), if there is one. */
  readonly unitColumn?: number
  /** Columns that only count the rows: 序号, 行次. */
  readonly counters: ReadonlySet<number>
  /** Columns of sentences between names and figures: 建设内容, 完成情况. */
  readonly prose: ReadonlySet<number>
  /** Columns with at least one number. */
  readonly values: ReadonlySet<number>
}

const COUNTER = /^(?:序号|行次|编号|代码|排序)$/
const PROSE = /(?:内容|情况|说明|备注|措施|依据|描述|进展|事由|要求)$/
const UNIT_COLUMN = /^计量单位$/
/** Heads a column of units (万元), or one of the offices that the rows are about (北山街道). */
const UNITS_OR_OFFICES = /^单位$/

/** The blocks of a table, in order; `isUnit` tells whether words are a unit of measure. */
export function layout(grid: Grid, isUnit: (words: string) => boolean): readonly BlockLayout[] {
  return splitBlocks(grid).map(({ headers, body }) => describeBlock(grid, headers, body, isUnit))
}

type RowKind = 'data' | 'years' | 'single' | 'words' | 'blank'

function rowKind(cells: readonly GridCell[], header: boolean): RowKind {
  const filled = cells.filter((cell) => cell.kind !== 'empty')
  if (filled.length === 0) return 'blank'
  const years = filled.filter((cell) => cell.kind === 'year')
  const first = cells[0]
  const named = first !== undefined && first.kind === 'words'
  const figures = filled.some((cell) => cell.kind === 'number' || cell.kind === 'dash')
  if (figures) return 'data'
  if (years.length > 0 && (header || !named) && first?.kind !== 'year') return 'years'
  if (years.length > 0) return years.length === 1 && first?.kind === 'year' ? 'words' : 'data'
  return filled.length === 1 && first?.kind === 'words' ? 'single' : 'words'
}

interface Rows {
  readonly headers: number[]
  readonly body: BodyRow[]
}

// A row that stands alone opens a new block when a row of words follows it, else it is a band over the rows below.
function splitBlocks(grid: Grid): readonly Rows[] {
  const blocks: Rows[] = []
  let current: Rows = { headers: [], body: [] }
  let band: string | undefined
  const kinds = grid.map((cells, row) => rowKind(cells, row === 0))
  const hasData = kinds.includes('data')
  for (const [row, kind] of kinds.entries()) {
    const opens = isHeaderRow(kinds, row, current.body.length === 0, hasData)
    if (opens) {
      if (current.body.length > 0) {
        blocks.push(current)
        current = { headers: [], body: [] }
      }
      current.headers.push(row)
      band = undefined
    } else if (kind === 'single') {
      band = grid[row]?.[0]?.text ?? ''
    } else if (kind !== 'blank') current.body.push({ row, ...(band === undefined ? {} : { band }) })
  }
  blocks.push(current)
  return blocks
}

function isHeaderRow(kinds: readonly RowKind[], row: number, atTop: boolean, hasData: boolean): boolean {
  const kind = kinds[row]
  if (kind === 'years') return true
  if (atTop && row === 0) return kind !== 'data'
  if (!hasData || kind === 'data' || kind === 'blank') return false
  if (kind === 'single') return kinds[row + 1] === 'words' && followedByData(kinds, row + 2)
  // A row of words heads what follows: below other header rows, or below a row that opened a block.
  if (atTop) return followedByData(kinds, row + 1)
  return false
}

function followedByData(kinds: readonly RowKind[], from: number): boolean {
  const next = kinds.slice(from).find((kind) => kind !== 'words' && kind !== 'years' && kind !== 'blank')
  return next === 'data' || next === 'single'
}

function describeBlock(
  grid: Grid,
  headers: readonly number[],
  body: readonly BodyRow[],
  isUnit: (words: string) => boolean,
): BlockLayout {
  const width = grid[0]?.length ?? 0
  const heads = (column: number): string[] => headers.map((row) => grid[row]?.[column]?.text ?? '')
  const columns = Array.from({ length: width }, (_, column) => column)
  const unitColumn = columns.find((column) =>
    heads(column).some(
      (text) =>
        UNIT_COLUMN.test(text) || (UNITS_OR_OFFICES.test(text) && holdsUnits(grid, column, body, isUnit)),
    ),
  )
  const counters = new Set(columns.filter((column) => heads(column).some((text) => COUNTER.test(text))))
  const prose = new Set(
    columns.filter((column) => column > 0 && heads(column).some((text) => PROSE.test(text))),
  )
  const values = new Set(
    columns.filter((column) => {
      if (column === unitColumn || counters.has(column)) return false
      return body.some(({ row }) => isFigure(grid[row]?.[column], column > 0))
    }),
  )
  // A table of words alone: its first column names the rows.
  const first = columns.find((column) => values.has(column)) ?? Math.min(1, width)
  return {
    headers,
    body,
    stub: first,
    ...(unitColumn === undefined ? {} : { unitColumn }),
    counters,
    prose,
    values,
  }
}

// Half of them will do: units of one trade (万芯千米) are not all known.
function holdsUnits(
  grid: Grid,
  column: number,
  body: readonly BodyRow[],
  isUnit: (words: string) => boolean,
): boolean {
  const words = body.map(({ row }) => grid[row]?.[column]?.text ?? '').filter((text) => text !== '')
  const units = words.filter((text) => isUnit(text.replace(/[（(][^（）()]*[）)]$/, '')))
  return units.length * 2 >= words.length
}

// A bare year in the first column names the row; further right it is a number like any other.
function isFigure(cell: GridCell | undefined, inner: boolean): boolean {
  return cell?.kind === 'number' || (inner && cell?.kind === 'year' && /^\d+$/.test(cell.text))
}
