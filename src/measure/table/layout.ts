// Where a table keeps its headers: blocks of header rows and body rows (official forms stack several blocks
// in one table), the stub columns that name the rows, and the columns that hold numbers, units, or counters.
import { namesColumns } from '../../text/stacked-heads.ts'
import { bandRows } from './bands.ts'
import { headsCodes } from './codes.ts'
import { bare } from './families.ts'
import type { Grid, GridCell } from './grid.ts'
import { readHeaderWords } from './header-words.ts'
import { bandOf, below, type Heading, levelOf, sorts } from './numbering.ts'
import { namesAll, tells } from './told-row.ts'

/** A row of figures by its index in the table, with what lines above it say of it. */
export interface BodyRow {
  readonly row: number
  /** What names this row before its own words: a line alone in its row (全部工业中：), or the row that its number is below. */
  readonly band?: string
  /** Below a line that sorts the row above it: 按城乡分. */
  readonly sorted?: true
  /** The nearest line alone above it. */
  readonly line?: string
}

/** One block of a table; rows and columns by their indices in the table. */
export interface BlockLayout {
  /** Indices of the header rows of this block, top first. */
  readonly headers: readonly number[]
  readonly body: readonly BodyRow[]
  /** Number of leading columns that name the rows. */
  readonly stub: number
  /** A column of units (计量单位), if there is one. */
  readonly unitColumn?: number
  /** Columns that only number or identify the rows: 序号, 行次, 联系电话. */
  readonly counters: ReadonlySet<number>
  /** Columns of sentences between names and figures: 建设内容, 完成情况. */
  readonly prose: ReadonlySet<number>
  /** Columns of those who answer for a row, which say nothing of what it counts: 责任单位, 联系人. */
  readonly answering: ReadonlySet<number>
  /** Columns with at least one number. */
  readonly values: ReadonlySet<number>
}

/** Matches 完成情况, 建设规模, 形象进度; not 总投资, 建设单位. */
const PROSE =
  /(?:内容|情况|说明|备注|措施|依据|描述|进展|事由|要求)$|^(?:建设|项目|工程|实施)(?:规模|地点|位置|年限|性质|期限|标准|周期)|^(?:形象进度|资金来源|完成时限|起止年限)$/
/** Matches a class of water: Ⅲ类, 劣Ⅴ类. */
const GRADE = /^劣?(?:[ⅠⅡⅢⅣⅤ]+|[IV]+)类?$/
/** Matches words with figures or several clauses in them: 设置床位800张, 主体完工，正在装修. */
const SENTENCE = /[\u4e00-\u9fff].*[，；]|[\u4e00-\u9fff]{4,}\d|\d+[\u4e00-\u9fff]+[、，]/
/** Matches 责任单位, 牵头部门, 联系人; not 单位, 建设单位. */
const ANSWERING =
  /^(?:(?:责任|牵头|主办|承办|协办|配合|主管|主责|落实)(?:单位|部门|处室|科室|领导|人)|(?:联系|负责|经办)人|分管领导)$/
/** Matches a first column of ranks. */
const RANKED = /^(?:位次|排名|名次)$/
/** Matches 计量单位; not 责任单位. */
const UNIT_COLUMN = /^计量单位$/
/** Heads a column of units (万元), or one of the offices that the rows are about (北山街道). */
const UNITS_OR_OFFICES = /^单位$/

/** The blocks of a table, in order; `isUnit` tells whether words are a unit of measure. */
export function layout(grid: Grid, isUnit: (words: string) => boolean): readonly BlockLayout[] {
  return splitBlocks(grid, isUnit).map(({ headers, body }) => describeBlock(grid, headers, body, isUnit))
}

type RowKind = 'data' | 'years' | 'single' | 'words' | 'blank' | 'numbers'

// Matches 栏次, 甲: what stands before the numbers of the columns.
const COLUMN_NUMBERS = /^(?:栏\s*次|栏\s*目|列\s*次|[甲乙丙丁])$/

/** 栏次 | 1 | 2 and 甲 | 乙 | 1 | 2: a row that numbers or letters the columns of a form. */
function numbersColumns(filled: readonly GridCell[]): boolean {
  if (!COLUMN_NUMBERS.test(filled[0]?.text ?? '')) return false
  return filled.every(({ text }) => COLUMN_NUMBERS.test(text) || /^\d{1,2}$/.test(text))
}

function rowKind(cells: readonly GridCell[], header: boolean): RowKind {
  const filled = cells.filter((cell) => cell.kind !== 'empty')
  if (filled.length === 0) return 'blank'
  if (filled.length > 1 && numbersColumns(filled)) return 'numbers'
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
function splitBlocks(grid: Grid, isUnit: (words: string) => boolean): readonly Rows[] {
  const blocks: Rows[] = []
  let current: Rows = { headers: [], body: [] }
  let open: readonly Heading[] = []
  const kinds = grid.map((cells, row) => rowKind(cells, row === 0))
  const bands = bandRows(
    grid,
    kinds.map((kind) => kind === 'single'),
    isUnit,
  )
  const heads = headRows(grid, kinds)
  const named = namesAll(grid[0] ?? [])
  for (const [row, kind] of kinds.entries()) {
    const first = row > 0 && blocks.length + current.body.length === 0
    const told = first && named && kind === 'words' && tells(grid[row] ?? [], isUnit)
    const opens = !told && isHeaderRow(kinds, heads, row, current.body.length === 0)
    if (opens) {
      if (current.body.length > 0) {
        blocks.push(current)
        current = { headers: [], body: [] }
      }
      current.headers.push(row)
      open = []
    } else if (kind === 'single' && bands.has(row)) {
      open = below(open, { words: grid[row]?.[0]?.text ?? '', alone: true })
    } else if (kind !== 'blank' && kind !== 'numbers') {
      const words = bare(grid[row]?.[0]?.text ?? '')
      const above = levelOf(words) === 0 ? open : below(open, { words, alone: false }).slice(0, -1)
      const band = bandOf(above, words)
      const sorted = sorts(above.at(-1)?.words ?? '')
      const line = above.findLast((heading) => heading.alone && !sorts(heading.words))?.words
      current.body.push({
        row,
        ...(band === undefined ? {} : { band }),
        ...(sorted && { sorted }),
        ...(line === undefined ? {} : { line }),
      })
      if (levelOf(words) > 0) open = [...above, { words, alone: false }]
    }
  }
  blocks.push(current)
  return blocks
}

function isHeaderRow(
  kinds: readonly RowKind[],
  heads: ReadonlySet<number>,
  row: number,
  atTop: boolean,
): boolean {
  const kind = kinds[row]
  if (kind === 'years') return true
  if (atTop && row === 0) return kind !== 'data'
  if (!kinds.includes('data') || kind === 'data' || kind === 'blank' || kind === 'numbers') return false
  if (kind === 'single') return heads.has(row + 1) && followedByData(kinds, row + 2)
  // A row of words heads what follows: below other header rows, or below a row that opened a block.
  if (atTop) return followedByData(kinds, row + 1)
  return false
}

/** Rows below a line alone that surely name columns. */
function headRows(grid: Grid, kinds: readonly RowKind[]): ReadonlySet<number> {
  if (!kinds.includes('single')) return new Set()
  const rows = {
    words: grid.map((cells) => cells.map(({ text }) => text)),
    figure: grid.map((cells) => cells.map(({ kind }) => kind === 'number')),
  }
  const first = kinds.findIndex((kind, row) => row > 0 && kind !== 'words' && kind !== 'years')
  const names = new Set(rows.words.slice(0, Math.max(1, first)).flatMap(([name]) => name || []))
  const found = new Set<number>()
  for (const [row, kind] of kinds.entries()) {
    if (kind !== 'words' || kinds[row - 1] !== 'single' || !namesColumns(rows, row, names)) continue
    found.add(row)
    names.add(rows.words[row]?.[0] ?? '')
  }
  return found
}

function followedByData(kinds: readonly RowKind[], from: number): boolean {
  const next = kinds
    .slice(from)
    .find((kind) => kind !== 'words' && kind !== 'years' && kind !== 'blank' && kind !== 'numbers')
  return next === 'data' || next === 'single'
}

function describeBlock(
  grid: Grid,
  headers: readonly number[],
  body: readonly BodyRow[],
  isUnit: (words: string) => boolean,
): BlockLayout {
  const width = grid[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, column) => column)
  const heads = (column: number): string[] => headers.map((row) => grid[row]?.[column]?.text ?? '')
  const cells = (column: number): GridCell[] => body.flatMap(({ row }) => grid[row]?.[column] ?? [])
  const where = (test: (text: string, column: number) => boolean): number[] =>
    columns.filter((column) => heads(column).some((text) => test(text, column)))
  const [unitColumn] = where(
    (text, column) =>
      UNIT_COLUMN.test(text) || (UNITS_OR_OFFICES.test(text) && holdsUnits(grid, column, body, isUnit)),
  )
  const counters = where(
    (text, column) => headsCodes(text, cells(column).flatMap(figureOf)) && statesNoUnit(text, isUnit),
  )
  const headed = new Set(where((text) => PROSE.test(text)))
  const prose = columns.filter((column) => column > 0 && (headed.has(column) || tellsAll(cells(column))))
  // Several offices under one name that reaches down tell its rows apart.
  const besideNames = (column: number): boolean =>
    column > 0 && body.every(({ row }) => grid[row]?.slice(0, column).some(({ kind }) => kind === 'words'))
  const answering = where((text) => ANSWERING.test(text)).filter(besideNames)
  const values = columns.filter(
    (column) => column !== unitColumn && !counters.includes(column) && holdsFigures(grid, column, body),
  )
  // A table of words alone: its first column names the rows. 排名 | 县区 | 指数: ranks may stand before the names.
  const ranked = heads(0).some((text) => RANKED.test(text)) && besideFigures(grid, body)
  const stub = values.find((column) => !(ranked && column === 0)) ?? Math.min(1, width)
  return {
    headers,
    body,
    stub,
    ...(unitColumn === undefined ? {} : { unitColumn }),
    counters: new Set(counters),
    prose: new Set(prose),
    answering: new Set(answering),
    values: new Set(values),
  }
}

/** Whether most cells with words hold sentences or grades. */
function tellsAll(cells: readonly GridCell[]): boolean {
  const words = cells.filter(({ kind }) => kind === 'words')
  const told = words.filter(({ text }) => SENTENCE.test(text) || GRADE.test(text))
  return words.length > 0 && told.length * 2 >= words.length
}

/** Whether the second column holds names, and a later one figures. */
function besideFigures(grid: Grid, body: readonly BodyRow[]): boolean {
  return (
    body.every(({ row }) => grid[row]?.[1]?.kind === 'words') &&
    body.some(({ row }) => grid[row]?.slice(2).some(({ kind }) => kind === 'number'))
  )
}

function statesNoUnit(head: string, isUnit: (words: string) => boolean): boolean {
  return readHeaderWords(head, undefined, isUnit).unit === undefined
}

function figureOf({ kind, text }: GridCell): readonly string[] {
  return kind === 'number' ? [text] : []
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

// 60周岁及以上 among the names of rows is no column of figures.
function holdsFigures(grid: Grid, column: number, body: readonly BodyRow[]): boolean {
  const cells = body.map(({ row }) => grid[row]?.[column]).filter((cell) => cell?.kind !== 'empty')
  const figures = cells.filter((cell) => isFigure(cell, column > 0)).length
  return column === 0 ? figures * 2 > cells.length : figures > 0
}

// Matches `0-4岁`, `65岁及以上`, `100—499人`, `50亩以下`: what sizes or ages a row is about.
const CLASS = /\d\D{0,3}[-—–~～至]\s*\d|(?:及?以[上下]|不满|未满)$/

// A bare year in the first column names the row; further right it is a number like any other.
function isFigure(cell: GridCell | undefined, inner: boolean): boolean {
  if (cell?.kind === 'number') return inner || !CLASS.test(cell.text)
  return inner && cell?.kind === 'year' && /^\d+$/.test(cell.text)
}
