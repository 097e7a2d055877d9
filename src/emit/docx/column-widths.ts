// Columns of a table by their content: which size of type, upright or landscape, how wide each column.
// 例：a column of `指标名称` with long names and one of figures → the names get the room, the figures just theirs.
import { MARGIN, PAGE, TEXT_WIDTH } from '../../text/page-geometry.ts'

/** What a cell asks for, in 字: on one line, and at least. */
export interface CellExtent {
  readonly column: number
  readonly span: number
  readonly natural: number
  readonly least: number
}

/** How a table is set, decided before any of its cells is written. */
export interface TableLayout {
  /** Half-points: 28, 24 or 21; 18 for a table that is too wide even for a landscape page. */
  readonly size: TypeSize
  readonly landscape: boolean
  /** Whether the cells have half the usual margin on both sides. */
  readonly tight: boolean
  /** Twips. */
  readonly widths: readonly number[]
}

/** 4号, 小四, 五号 and 小五 in half-points. */
export type TypeSize = 28 | 24 | 21 | 18

/** Margins of a cell on one side in twips, usually and in a table that is only just narrow enough. */
export const CELL_MARGIN = { usual: 85, tight: 40 } as const
const BORDER = 10
/** A line of the text area on a landscape page: the portrait height. */
const LANDSCAPE_WIDTH = PAGE.height - MARGIN.top - MARGIN.bottom
/** A digit or Latin letter in 字: half in a Chinese face, more in the faces that stand in for one. */
const HALF = 0.65
/** What LibreOffice leaves free between a Han character and a digit or letter, whatever the style says. */
const SCRIPT_GAP = 0.2
/** A long cell wraps; beyond this its length no longer counts. */
const LONGEST = 30
/** An address longer than this is broken, so that it does not take the room of all other columns. */
const LONGEST_WORD = 12
/** A column this wide reads well, whatever it holds. */
const COMFORTABLE = 10
const SIZES: readonly TypeSize[] = [28, 24, 21]
/** 小五: for tables whose figures would break at 五号 across a landscape page. */
const LAST_SIZE: TypeSize = 18

/**
 * The largest type whose columns fit upright without wrapping, else the largest in which each has some ten 字, else the
 * smallest upright that breaks no number and no word, with narrow margins if it must be; else landscape, and smaller
 * still where that would break them, too.
 */
export function layOutColumns(
  cells: readonly CellExtent[],
  columns: number,
  sizes: readonly TypeSize[] = SIZES,
): TableLayout {
  const natural = columnExtents(cells, columns, (cell) => Math.min(cell.natural, LONGEST))
  const least = columnExtents(cells, columns, (cell) => cell.least)
  const comfortable = natural.map((extent, i) => Math.max(least[i] ?? 0, Math.min(extent, COMFORTABLE)))
  const smallest = sizes.at(-1) ?? 21
  const fits = (extents: readonly number[], size: TypeSize, width: number, tight = false): boolean =>
    total(extents, size, tight) <= width
  const largest = (width: number): TypeSize | undefined =>
    sizes.find((size) => fits(natural, size, width)) ??
    sizes.filter((size) => size < 28).find((size) => fits(comfortable, size, width))
  const made = (size: TypeSize, landscape: boolean, tight = false): TableLayout => ({
    size,
    landscape,
    tight,
    widths: share(natural, least, { size, tight, width: landscape ? LANDSCAPE_WIDTH : TEXT_WIDTH }),
  })
  const upright = largest(TEXT_WIDTH)
  if (upright !== undefined) return made(upright, false)
  if (fits(least, smallest, TEXT_WIDTH)) return made(smallest, false)
  if (fits(least, smallest, TEXT_WIDTH, true)) return made(smallest, false, true)
  if (!fits(least, smallest, LANDSCAPE_WIDTH, true)) return made(LAST_SIZE, true, true)
  return made(largest(LANDSCAPE_WIDTH) ?? smallest, true, !fits(least, smallest, LANDSCAPE_WIDTH))
}

/** The same where no page can be turned: the smallest type, whatever it breaks. */
export function layOutUpright(cells: readonly CellExtent[], columns: number): TableLayout {
  const layout = layOutColumns(cells, columns)
  if (!layout.landscape) return layout
  const natural = columnExtents(cells, columns, (cell) => Math.min(cell.natural, LONGEST))
  const least = columnExtents(cells, columns, (cell) => cell.least)
  const upright = { size: LAST_SIZE, tight: true, width: TEXT_WIDTH }
  return { size: LAST_SIZE, landscape: false, tight: true, widths: share(natural, least, upright) }
}

/** Extent of one cell from its words. Figures with sign and unit and Latin words do not break; Han text does, a header from two 字 on. */
export function cellExtent(words: string, isHeader: boolean): Pick<CellExtent, 'natural' | 'least'> {
  const natural = words.includes('\n') ? Math.max(...words.split('\n').map(extentOf)) : extentOf(words)
  const enough = isHeader ? 2 : 4
  // No part is wider than the whole.
  if (natural <= enough) return { natural, least: natural }
  const unbroken = Math.max(
    0,
    ...(words.match(UNBROKEN) ?? []).map((part) => Math.min(extentOf(part), LONGEST_WORD)),
  )
  return { natural, least: Math.min(natural, Math.max(unbroken, enough)) }
}

// Matches −1.8, +12.4%, 1260个, 0.3个百分点, μg/m³, PM2.5; of 2024年6月底 the parts 2024年 and 6月底.
const UNBROKEN =
  /[第约近超+＋−－-]?\d[\d.,—–-]*(?:[%％‰℃]|个百分点|[\u4e00-\u9fff]{1,2}(?![\u4e00-\u9fff]))?|[^\s\u2e80-\uffef]+/g

/** Lines that words take in a cell of `width` twips. */
export function cellLines(
  words: string,
  width: number,
  { size, tight }: Pick<TableLayout, 'size' | 'tight'>,
): number {
  const room = Math.max(1, (width - 2 * CELL_MARGIN[tight ? 'tight' : 'usual']) / (size * 10))
  if (!words.includes('\n')) return Math.max(1, Math.ceil(extentOf(words) / room))
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(extentOf(line) / room)), 0)
}

/** Width on one line in 字. */
function extentOf(line: string): number {
  let extent = 0
  let before: boolean | undefined
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    // The first half of a pair of surrogates stands for the character.
    if (code >= 0xdc00 && code <= 0xdfff && isHigh(line.charCodeAt(i - 1))) continue
    const half = code >= 0x20 && code <= 0x24f
    extent += half ? HALF : 1
    if (before !== undefined && before !== half) extent += SCRIPT_GAP
    before = half
  }
  return extent
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
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

/** What a column of that extent takes, in twips. */
function columnWidth(extent: number, size: TypeSize, tight: boolean): number {
  return extent * size * 10 + 2 * CELL_MARGIN[tight ? 'tight' : 'usual'] + BORDER
}

function total(extents: readonly number[], size: TypeSize, tight: boolean): number {
  return extents.reduce((sum, extent) => sum + columnWidth(extent, size, tight), 0)
}

/** The least for all, the rest in proportion to what each still lacks, and beyond that to its size. */
function share(
  natural: readonly number[],
  least: readonly number[],
  { size, tight, width }: { readonly size: TypeSize; readonly tight: boolean; readonly width: number },
): readonly number[] {
  const wanted = natural.map((extent) => columnWidth(extent, size, tight))
  const minimum = least.map((extent) => columnWidth(extent, size, tight))
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
