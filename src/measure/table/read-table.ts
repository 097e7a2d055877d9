// Table → metrics named by their headers, and a fate for every numeral of headers, captions and words.
// 例：三、本年度办理结果 | （一）予以公开 | … under 自然人 → `三、本年度办理结果（一）予以公开·自然人` 1288.
// An empty cell, `—`, `/` and `…` are no metrics; 0 is a metric of 0.
import { readMetrics } from '../../metric/read.ts'
import type { Direction, Period, Quantity } from '../../model/metric.ts'
import type { Table } from '../../model/outline.ts'
import { addReading, type Findings, type Found } from '../found.ts'
import { maskedText } from '../masked-text.ts'
import { readPeriodWords } from '../period-words.ts'
import type { UnitReader } from '../unit-reader.ts'
import type { Place } from '../walk.ts'
import { type ColumnMeaning, readColumns } from './columns.ts'
import { readFigure } from './figure.ts'
import { type Grid, type GridCell, makeGrid } from './grid.ts'
import { addHeaderNumerals } from './header-numerals.ts'
import { type HeaderWords, readHeaderWords, unitOfLine } from './header-words.ts'
import { rowHeaders } from './headers.ts'
import { type BlockLayout, layout } from './layout.ts'

interface Reading {
  readonly grid: Grid
  readonly place: Place
  readonly units: UnitReader
  readonly into: Findings
  /** Unit and period stated by caption and unit line. */
  readonly unit?: string
  readonly period?: Period
  readonly caption: string
}

/** Appends the metrics and numerals of `table`. */
export function readTable(table: Table, place: Place, units: UnitReader, into: Findings): void {
  const caption = maskedText(table.caption ?? [])
  const unitLine = maskedText(table.unitLine ?? [])
  for (const line of [caption, unitLine]) addHeaderNumerals(line, into)
  const unit = unitOfLine(unitLine.text) ?? unitOfLine(caption.text)
  const period = readPeriodWords(caption.text, place.year)?.period
  const grid = makeGrid(table, units.isQuantity)
  const reading: Reading = {
    grid,
    place,
    units,
    into,
    caption: caption.text,
    ...(unit === undefined ? {} : { unit }),
    ...(period ? { period } : {}),
  }
  for (const block of layout(grid)) readBlock(block, reading)
}

/** A body row on its way: what its headers say and which column gave which metric. */
interface Row {
  readonly words: readonly HeaderWords[]
  readonly name: string
  readonly unit?: string
  /** Index into the found list by column. */
  readonly found: Map<number, number>
}

function readBlock(block: BlockLayout, reading: Reading): void {
  const { grid, place, units, into } = reading
  const columns = readColumns(grid, block, place.year, units)
  const names = rowHeaders(grid, block)
  const bodyRows = new Set(block.body.map(({ row }) => row))
  const first = block.headers[0] ?? block.body[0]?.row ?? 0
  const last = Math.max(first, block.body.at(-1)?.row ?? block.headers.at(-1) ?? 0)
  for (let index = first; index <= last; index++) {
    const cells = grid[index] ?? []
    if (!bodyRows.has(index)) {
      for (const cell of cells) addHeaderNumerals(cell.plain, into)
      continue
    }
    const row = describeRow(names.get(index) ?? [], cells, block, reading)
    for (const [column, cell] of cells.entries()) readCell(cell, column, { row, block, columns, reading })
  }
}

function describeRow(
  path: readonly string[],
  cells: readonly GridCell[],
  block: BlockLayout,
  { place, units }: Reading,
): Row {
  const words = path.map((part) => readHeaderWords(part, place.year, units.isUnit))
  const column = block.unitColumn
  const written = column === undefined ? '' : (cells[column]?.text ?? '')
  const unit = written !== '' ? written : words.findLast((part) => part.unit !== undefined)?.unit
  return { words, name: joinRow(words), ...(unit === undefined ? {} : { unit }), found: new Map() }
}

/** Matches typed numbers, which need no dot before them: （一）, 1., 2、. */
const NUMBERED = /^(?:[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])/

function joinRow(words: readonly HeaderWords[]): string {
  let name = ''
  for (const part of words) {
    const own = part.name.replace(/^其中[:：]\s*/, '')
    if (own !== '') name += name === '' || NUMBERED.test(own) ? own : `·${own}`
  }
  return name
}

interface CellPlace {
  readonly row: Row
  readonly block: BlockLayout
  readonly columns: ReadonlyMap<number, ColumnMeaning>
  readonly reading: Reading
}

function readCell(cell: GridCell, column: number, at: CellPlace): void {
  const { block, reading, row, columns } = at
  const { into, place } = reading
  if (cell.kind === 'empty' || cell.kind === 'dash') return
  const meaning = columns.get(column)
  if (meaning && (cell.kind === 'number' || cell.kind === 'year')) {
    if (addFigure(cell, column, meaning, at)) return
  }
  const names = column < block.stub && block.values.size > 0
  if (names || column === block.unitColumn || block.counters.has(column)) {
    addHeaderNumerals(cell.plain, into)
    return
  }
  const before = into.found.length
  const period = reading.period ?? place.period
  const context = {
    ...(place.year === undefined ? {} : { year: place.year }),
    ...(period ? { period } : {}),
    heading: row.name === '' || column < block.stub ? place.heading : row.name,
  }
  addReading(into, readMetrics(cell.plain.text, context), { ...place, toSource: cell.plain.toSource })
  for (const [index, found] of into.found.entries()) {
    if (index >= before) into.found[index] = { ...found, origin: 'table' }
  }
}

function addFigure(cell: GridCell, column: number, meaning: ColumnMeaning, at: CellPlace): boolean {
  const { row, reading } = at
  const { into, place, units } = reading
  const change = meaning.change ?? row.words.findLast((part) => part.change !== undefined)?.change
  // 单位：万元 over the whole table is not the unit of its rates and ranks.
  const tableUnit = change || meaning.rank ? undefined : reading.unit
  const unit = meaning.rank ? undefined : (row.unit ?? meaning.unit ?? tableUnit)
  const quantity = readFigure(cell.text, unit, units)
  const label =
    [row.name, meaning.name].filter((name) => name !== '').join('·') || reading.caption || place.heading
  if (!quantity || label === '') return false
  const of = meaning.level === undefined ? undefined : row.found.get(meaning.level)
  const found: Found = {
    ...rankOr(quantity, meaning),
    span: cell.span,
    section: place.section,
    label,
    ...(change ? { change: { ...changeOf(change, quantity), ...(of === undefined ? {} : { of }) } } : {}),
    ...periodOf(meaning, row, reading),
    ...(place.target !== undefined && isPlanned(meaning, place.target) ? { role: 'target' as const } : {}),
    production: 'table-cell',
    origin: 'table',
  }
  row.found.set(column, into.found.length)
  into.found.push(found)
  into.numerals.push({
    text: cell.text,
    span: cell.span,
    fate: 'metric',
    ...(quantity.value === null ? {} : { value: quantity.value }),
    reason: 'table-cell',
  })
  return true
}

function rankOr(quantity: Quantity, meaning: ColumnMeaning): Quantity {
  return meaning.rank ? { ...quantity, unit: '', kind: 'rank' } : quantity
}

function changeOf(
  change: NonNullable<HeaderWords['change']>,
  { value }: Quantity,
): { readonly basis: typeof change.basis; readonly direction: Direction } {
  const signed = value === null ? 1 : Math.sign(value) * (change.direction === 'down' ? -1 : 1)
  return { direction: signed > 0 ? 'up' : signed < 0 ? 'down' : 'flat', basis: change.basis }
}

function periodOf(
  meaning: ColumnMeaning,
  row: Row,
  { period, place }: Reading,
): { readonly period?: Period; readonly periodInferred: boolean } {
  const stated =
    row.words.findLast((part) => part.period)?.period ?? meaning.period ?? period ?? place.carried
  const used = stated ?? place.period
  return { ...(used ? { period: used } : {}), periodInferred: stated === undefined }
}

function isPlanned(meaning: ColumnMeaning, target: string): boolean {
  return (meaning.period?.end ?? target) >= target
}
