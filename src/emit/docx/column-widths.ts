// Columns of a table by their content: which size of type, upright or landscape, how wide each column.
// 例：a column of `指标名称` with long names and one of figures → the names get the room, the figures just theirs.
import { MARGIN, PAGE, TEXT_WIDTH } from './geometry.ts'

/** What a cell asks for, in 字: on one line, and at least. */
export interface CellExtent {
  readonly column: number
  readonly span: number
  readonly natural: number
  readonly least: number
}

export interface TableLayout {
  /** Half-points: 28, 24 or 21. */
  readonly size: 28 | 24 | 21
  readonly landscape: boolean
  /** Twips. */
  readonly widths: readonly number[]
}

/** Both cell margins and the border. */
const CELL_MARGINS = 180
/** A line of the text area on a landscape page: the portrait height. */
const LANDSCAPE_WIDTH = PAGE.height - MARGIN.top - MARGIN.bottom
/** A digit or Latin letter in 字: half in a Chinese face, more in the faces that stand in for one. */
const HALF = 0.68
/** A long cell wraps; beyond this its length no longer counts. */
const LONGEST = 30
const SIZES = [28, 24, 21] as const

/** The largest type whose columns fit without wrapping, else the smallest upright that holds them, else landscape (unless `upright`). */
export function layOutColumns(cells: readonly CellExtent[], columns: number, upright = false): TableLayout {
  const natural = columnExtents(cells, columns, (cell) => Math.min(cell.natural, LONGEST))
  const least = columnExtents(cells, columns, (cell) => cell.least)
  const fits = (extents: readonly number[], size: number, width: number): boolean =>
    total(extents, size) <= width
  const comfortable = natural.map((extent, i) => Math.max(least[i] ?? 0, Math.min(extent, 10)))
  const largest = (width: number): TableLayout['size'] | undefined =>
    SIZES.find((size) => fits(natural, size, width)) ??
    SIZES.slice(1).find((size) => fits(comfortable, size, width))
  const size = largest(TEXT_WIDTH) ?? 21
  if (upright || fits(least, size, TEXT_WIDTH)) {
    return { size, landscape: false, widths: share(natural, least, size, TEXT_WIDTH) }
  }
  const turned = largest(LANDSCAPE_WIDTH) ?? 21
  return { size: turned, landscape: true, widths: share(natural, least, turned, LANDSCAPE_WIDTH) }
}

/** Extent of one cell from its words. Figures and Latin words do not break; Han text does, a header from two 字 on. */
export function cellExtent(words: string, isHeader: boolean): Pick<CellExtent, 'natural' | 'least'> {
  let natural = 0
  let unbroken = 0
  let longest = 0
  let line = 0
  for (const character of words) {
    if (character === '\n') {
      natural = Math.max(natural, line)
      line = unbroken = 0
      continue
    }
    const half = /[\u0021-\u024f]/.test(character)
    line += half || character === ' ' ? HALF : 1
    unbroken = half ? unbroken + HALF : 0
    longest = Math.max(longest, unbroken)
  }
  natural = Math.max(natural, line)
  return { natural, least: Math.min(natural, Math.max(longest, isHeader ? 2 : 4)) }
}

function columnExtents(
  cells: readonly CellExtent[],
  columns: number,
  extent: (cell: CellExtent) => number,
): readonly number[] {
  const widths = new Array<number>(columns).fill(1)
  for (const cell of cells) {
    const each = extent(cell) / cell.span
    for (let i = cell.column; i < Math.min(columns, cell.column + cell.span); i++) {
      widths[i] = Math.max(widths[i] ?? 0, cell.span === 1 ? each : Math.min(each, 2))
    }
  }
  return widths
}

function total(extents: readonly number[], size: number): number {
  return extents.reduce((sum, extent) => sum + extent * size * 10 + CELL_MARGINS, 0)
}

/** The least for all, the rest in proportion to what each still lacks, and beyond that to its size. */
function share(
  natural: readonly number[],
  least: readonly number[],
  size: number,
  width: number,
): readonly number[] {
  const twips = (extent: number): number => extent * size * 10 + CELL_MARGINS
  const wanted = natural.map(twips)
  const minimum = least.map(twips)
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
  const lacking = sum(wanted) - sum(minimum)
  const spare = width - sum(minimum)
  const exact =
    sum(wanted) <= width || lacking <= 0 || spare <= 0
      ? scaled(sum(wanted) <= width ? wanted : minimum, width)
      : minimum.map((value, i) => value + (spare * ((wanted[i] ?? 0) - value)) / lacking)
  const widths = exact.map(Math.floor)
  const last = widths.length - 1
  if (last >= 0) widths[last] = (widths[last] ?? 0) + width - sum(widths)
  return widths
}

function scaled(values: readonly number[], width: number): readonly number[] {
  const sum = values.reduce((a, b) => a + b, 0)
  return values.map((value) => (value * width) / (sum || 1))
}
