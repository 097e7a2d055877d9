// One body cell: a figure under its headers becomes a metric, words are read as prose, names and counters
// give their numerals a fate. 例：`-0.64` under 比上年增长(%) → a change of the level in the same row.
import { readMetrics } from '../../metric/read.ts'
import type { Direction, Period, Quantity } from '../../model/metric.ts'
import { addReading, type Findings, type Found } from '../found.ts'
import type { UnitReader } from '../unit-reader.ts'
import type { Place } from '../walk.ts'
import type { ColumnMeaning } from './columns.ts'
import { readFigure } from './figure.ts'
import type { Grid, GridCell } from './grid.ts'
import { addHeaderNumerals } from './header-numerals.ts'
import type { HeaderWords } from './header-words.ts'
import type { BlockLayout } from './layout.ts'
import type { Row } from './rows.ts'

export interface TableReading {
  readonly grid: Grid
  readonly place: Place
  readonly units: UnitReader
  readonly into: Findings
  /** Units stated by caption and unit line: 亿元、%. */
  readonly tableUnits: readonly string[]
  /** Period stated by the caption. */
  readonly period?: Period
  readonly caption: string
  /** All figures are changes, by the caption. */
  readonly change?: HeaderWords['change']
}

interface CellPlace {
  readonly row: Row
  readonly block: BlockLayout
  readonly columns: ReadonlyMap<number, ColumnMeaning>
  readonly reading: TableReading
}

export function readCell(cell: GridCell, column: number, at: CellPlace): void {
  const { block, reading, row, columns } = at
  const { into, place } = reading
  if (cell.kind === 'empty' || cell.kind === 'dash') return
  const meaning = columns.get(column)
  if (meaning && (cell.kind === 'number' || cell.kind === 'year')) {
    if (addFigure(cell, column, meaning, at)) return
  }
  const names = column < block.stub && block.values.size > 0 && !block.prose.has(column)
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
  addReading(into, readMetrics(cell.plain.text, context), place, cell.plain.toSource)
  for (const [index, found] of into.found.entries()) {
    if (index >= before) into.found[index] = { ...found, origin: 'table' }
  }
}

function addFigure(cell: GridCell, column: number, meaning: ColumnMeaning, at: CellPlace): boolean {
  const { row, reading } = at
  const { into, place, units } = reading
  const change =
    meaning.change ?? row.words.findLast((part) => part.change !== undefined)?.change ?? reading.change
  const unit = meaning.rank ? undefined : unitOf(row, meaning, reading, change)
  const quantity = readFigure(cell.text, unit, units)
  const label =
    [row.name, meaning.name].filter((name) => name !== '').join('·') || reading.caption || place.heading
  if (!quantity || label === '') return false
  const of = meaning.level === undefined ? row.level?.found.get(column) : row.found.get(meaning.level)
  const found: Found = {
    ...rankOr(quantity, meaning),
    span: cell.span,
    section: place.section,
    label,
    ...(change ? { change: { ...changeOf(change, quantity), ...(of === undefined ? {} : { of }) } } : {}),
    ...periodOf(meaning, row, reading),
    ...(isPlanned(meaning, place.target) ? { role: 'target' as const } : {}),
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
  { period, place }: TableReading,
): { readonly period?: Period; readonly periodInferred: boolean } {
  const stated =
    row.words.findLast((part) => part.period)?.period ?? meaning.period ?? period ?? place.carried
  const used = stated ?? place.period
  return { ...(used ? { period: used } : {}), periodInferred: stated === undefined }
}

function isPlanned(meaning: ColumnMeaning, target: string | undefined): boolean {
  return meaning.target === true || (target !== undefined && (meaning.period?.end ?? target) >= target)
}

/** Matches `增长`, `增幅`; not `增减` and `增加`, which may be amounts. */
const PERCENT = /(?:增长|增速|增幅|降幅|涨幅|涨跌幅?)(?:率|度)?$/

// 万吨 of the column 计量单位 is the unit of the amounts; the column 比上年增长（%） has its own.
function unitOf(
  row: Row,
  meaning: ColumnMeaning,
  reading: TableReading,
  change: HeaderWords['change'],
): string | undefined {
  if (meaning.unit !== undefined && /[%％‰]/.test(meaning.unit)) return meaning.unit
  const own = row.unit ?? meaning.unit
  if (own !== undefined) return own
  // The unit of the column 计量单位 is that of the amounts, not of scores and ratios beside them.
  if (meaning.rank || SCORE.test(meaning.name)) return undefined
  const relative = meaning.change !== undefined && PERCENT.test(meaning.name)
  if (row.common !== undefined && !relative) return row.common
  return tableUnit(reading, row, meaning, change) ?? (relative && row.common !== undefined ? '%' : undefined)
}

/** Matches columns that weigh or score a row: 得分, 权重, 完成比例. */
const SCORE = /(?:得分|分值|评分|权重|系数|指数|完成率|完成比例|完成比|达成率)$/

/** Matches names of shares and rates. */
const RATE = /[率比重例]$|占比|比例/

// 单位：万元 over the whole table is not the unit of its rates and changes; 单位：亿元、% says which is theirs.
function tableUnit(
  { tableUnits }: TableReading,
  row: Row,
  meaning: ColumnMeaning,
  change: HeaderWords['change'],
): string | undefined {
  const rate = change !== undefined || RATE.test(meaning.name === '' ? row.name : meaning.name)
  const fits = tableUnits.find((unit) => /[%％‰]/.test(unit) === rate)
  return fits ?? (tableUnits.length === 1 && !rate ? tableUnits[0] : undefined)
}
