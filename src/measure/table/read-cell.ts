// One body cell: a figure under its headers becomes a metric, words are read as prose, names and counters
// give their numerals a fate. 例：`-0.64` under 比上年增长(%) → a change of the level in the same row.
import { VERB_TABLE } from '../../metric/lexicon/labels.ts'
import { readMetrics } from '../../metric/read.ts'
import type { Change, Period, ReadingContext } from '../../model/metric.ts'
import { addReading, begin, type Findings, type Found } from '../found.ts'
import type { UnitReader } from '../unit-reader.ts'
import type { Place } from '../walk.ts'
import { headsCodes } from './codes.ts'
import type { ColumnMeaning } from './column-meaning.ts'
import { readFigure, readRanked } from './figure.ts'
import { type Grid, type GridCell, isBracketed, withRemark, withShare } from './grid.ts'
import { addCodes, addHeaderNumerals } from './header-numerals.ts'
import type { HeaderWords } from './header-words.ts'
import type { BlockLayout } from './layout.ts'
import type { Row } from './rows.ts'
import { unitOf } from './unit-of.ts'

/** What the cells of one table share; what is found goes to `into`. */
export interface TableReading {
  readonly grid: Grid
  readonly place: Place
  readonly units: UnitReader
  readonly into: Findings
  /** Units stated by caption and unit line: 亿元、%. */
  readonly tableUnits: readonly string[]
  /** Period stated by the caption. */
  readonly period?: Period
  /** The year against which heads are read: of the caption, else of the report. */
  readonly year?: number
  readonly caption: string
  /** All figures are changes, by the caption. */
  readonly change?: HeaderWords['change']
}

interface CellPlace {
  readonly row: Row
  readonly block: BlockLayout
  readonly columns: ReadonlyMap<number, ColumnMeaning>
  /** Columns of words that state goals. */
  readonly goals: ReadonlySet<number>
  readonly reading: TableReading
}

// Matches 老旧小区改造, 县医院迁建项目: names of one thing, not whole sentences.
const PROJECT = /^[\u4e00-\u9fff“”（）()A-Za-z\d—-]{3,30}$/

/**
 * Adds what the cell states to `at.reading.into`, and the metric's index to its row, so that others can refer
 * to it.
 */
export function readCell(cell: GridCell, column: number, at: CellPlace): void {
  const { block, reading, row, columns } = at
  const { into, place } = reading
  if (cell.kind === 'empty' || cell.kind === 'dash') return
  if (block.counters.has(column) || isCode(cell, column, at)) {
    addCodes(cell.plain, into)
    return
  }
  const meaning = columns.get(column)
  if (meaning && (cell.kind === 'number' || cell.kind === 'year')) {
    if (addBoth(cell, column, meaning, at) || addRemarked(cell, column, meaning, at)) return
    if (addFigure(cell, column, meaning, at)) return
  }
  const names = column < block.stub && block.values.size > 0 && !block.prose.has(column)
  if (names || column === block.unitColumn) {
    addHeaderNumerals(cell.plain, into)
    return
  }
  const before = into.found.length
  // Sentences between the names and the figures are of the row, too.
  const ofRow = row.name !== '' && (column >= block.stub || block.prose.has(column))
  const project = ofRow && PROJECT.test(row.name) ? row.name : undefined
  const context = {
    ...contextOf(reading, ofRow ? row.name : place.heading),
    ...(project === undefined ? {} : { project }),
  }
  addReading(into, readMetrics(cell.plain.text, context), place, cell.plain.toSource)
  // From where this cell's begin: going through all that was found before, a long table takes squared time.
  const alone = into.found.length === before + 1 && column >= block.stub ? meaning : undefined
  for (let index = before; index < into.found.length; index++) {
    const found = into.found[index]
    // 改造30个小区 under 年度目标.
    const goal = at.goals.has(column) && !isPast(found?.period, place.period)
    const role = meaning?.target === true || goal ? { role: 'target' as const } : {}
    if (found)
      into.found[index] = {
        ...found,
        ...ofProject(found, project, cell.plain.text),
        ...headed(found, row, alone),
        ...role,
        origin: 'table',
      }
  }
}

/** 2021年已改造20个，2022年改造30个 under 项目内容: what was done in the years before sets no goal. */
function isPast(period: Period | undefined, reported: Period | undefined): boolean {
  return period !== undefined && reported?.start !== undefined && period.end < reported.start
}

function contextOf({ period, place }: TableReading, heading: string): ReadingContext {
  const used = period ?? place.period
  return {
    ...(place.year === undefined ? {} : { year: place.year }),
    ...(used ? { period: used } : {}),
    heading,
  }
}

// Matches 在建, 已建成, 清淤: what was done, of whatever the row is about.
const DEED = /^(?:已|正)?(?:[在续新]建|.{2})$/

// Matches 长, 总投资, 建筑面积, 日供水: how large something is, which is nothing without what.
const EXTENT =
  /^(?:[总全]?长度?|路?宽度?|高度|[总占建]{1,2}(?:地|筑)?面积|总投资额?|总里程|总?库容|装机容量|日(?:供水|处理)(?:能力|规模)?)$/

// Matches the 完工 of 36座|完工，4座在建.
const BEHIND = /^((?:已|正)?[\u4e00-\u9fff]{2})(?=[，,、；;。]|$)/

/** 在建 in the row 变电站 is 变电站在建; of 36座完工 the word behind says what was done. */
function ofProject(found: Found, project: string | undefined, cell: string): Partial<Found> {
  if (project === undefined) return {}
  if (EXTENT.test(found.label)) return { label: project + found.label }
  if (!(found.label === project || DEED.test(found.label))) return {}
  const end = cell.indexOf(found.text) + found.text.length
  const said = [BEHIND.exec(cell.slice(end))?.[1], found.label].map((words) =>
    words?.replace(/^[已正](?=..)/, ''),
  )
  const deed = said.find(
    (words) => words !== undefined && (/^[在续新]建$/.test(words) || VERB_TABLE.has(words)),
  )
  return deed === undefined ? {} : { label: project + deed }
}

/** 上升0.6个百分点 under 占比变化: words that name nothing are named by both heads, as a number in their place is. */
function headed(found: Found, row: Row, meaning: ColumnMeaning | undefined): Partial<Found> {
  if (!meaning || meaning.name === '' || row.name === '' || found.label !== row.name) return {}
  const basis = found.change?.basis === 'unstated' ? meaning.change?.basis : undefined
  return {
    label: `${row.name}·${meaning.name}`,
    ...(found.change && basis ? { change: { ...found.change, basis } } : {}),
  }
}

/** 联系电话 may head a row: | 联系电话 | 13800001111 |. */
function isCode({ kind, text }: GridCell, column: number, { row, block, columns }: CellPlace): boolean {
  const head = row.words.at(-1)
  if (!head || row.unit !== undefined || row.common !== undefined || column < block.stub) return false
  return columns.get(column)?.unit === undefined && headsCodes(head.name, kind === 'number' ? [text] : [])
}

// Matches the end of `数量（占比）`: what the bracket of each cell holds.
const OF_SHARE = /[（(](?:占比|比例|比重|构成|[%％])[）)]$/

/** 35（12.3%）: the amount, and its share as a figure of its own. */
function addBoth(cell: GridCell, column: number, meaning: ColumnMeaning, at: CellPlace): boolean {
  const both = withShare(cell.text)
  const { text } = cell.plain
  if (!both || !text.includes(both.amount) || !text.includes(both.share)) return false
  const name = meaning.name.replace(OF_SHARE, '')
  const { change: _, level: __, ...plain } = meaning
  addFigure(
    partOf(cell, both.share, text.lastIndexOf(both.share)),
    column,
    { ...plain, name: `${name}占比`, unit: '%' },
    at,
  )
  // Last, so that a change beside it is of the amount.
  return addFigure(partOf(cell, both.amount, text.indexOf(both.amount)), column, { ...meaning, name }, at)
}

/** 13（其中线上5件）: the amount under its heads, and what the bracket says of it. */
function addRemarked(cell: GridCell, column: number, meaning: ColumnMeaning, at: CellPlace): boolean {
  const { into, place } = at.reading
  const both = withRemark(cell.text)
  const { text } = cell.plain
  if (!both || !text.includes(both.amount) || !text.includes(both.remark)) return false
  const from = text.lastIndexOf(both.remark)
  const amount = partOf(cell, both.amount, text.indexOf(both.amount))
  if (!addFigure(amount, column, meaning, at)) return false
  const label = into.found.at(-1)?.label ?? ''
  const before = into.found.length
  const reading = readMetrics(both.remark, contextOf(at.reading, label))
  addReading(into, reading, place, (start, end) => cell.plain.toSource(from + start, from + end))
  for (let index = before; index < into.found.length; index++) {
    const found = into.found[index]
    if (!found) continue
    const own = found.label === label ? label : `${label}·${found.label}`
    into.found[index] = { ...found, label: own, origin: 'table' }
  }
  return true
}

/** The words of a cell that stand at an offset of its text. */
function partOf(cell: GridCell, words: string, start: number): GridCell {
  return { ...cell, text: words, span: cell.plain.toSource(start, start + words.length) }
}

/** [1.4] under 年均增速[累计]: by how much it grew in all years together, in its own unit. */
function together(cell: GridCell, meaning: ColumnMeaning): ColumnMeaning | undefined {
  if (!isBracketed(cell.text)) return meaning
  const { unit: _, ...rest } = meaning
  return meaning.together ? { ...rest, name: '累计' } : undefined
}

function addFigure(cell: GridCell, column: number, columnMeaning: ColumnMeaning, at: CellPlace): boolean {
  const meaning = together(cell, columnMeaning)
  if (!meaning) return false
  const { row, reading } = at
  const { into, place, units } = reading
  const change =
    meaning.change ?? row.words.findLast((part) => part.change !== undefined)?.change ?? reading.change
  const unit = meaning.rank ? undefined : unitOf(row, meaning, reading.tableUnits, change)
  const quantity = meaning.rank ? readRanked(cell.text, units) : readFigure(cell.text, unit, units)
  const label =
    [row.name, meaning.name].filter((name) => name !== '').join('·') || reading.caption || place.heading
  if (!quantity || label === '') return false
  const found = begin(quantity)
  found.span = cell.span
  found.section = place.section
  found.label = label
  const of = change ? levelOf(column, meaning, row) : undefined
  if (change) found.change = changeOf(change, found.value, of)
  const period = statedPeriod(meaning, row, reading)
  const used = period ?? place.period
  if (used) found.period = used
  found.periodInferred = period === undefined
  // The growth up to a goal is one, too.
  if (isPlanned(meaning, period, place) || into.found[of ?? -1]?.role === 'target') found.role = 'target'
  found.production = 'table-cell'
  found.origin = 'table'
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

/** Index of the figure whose change stands in this column. */
function levelOf(column: number, { level }: ColumnMeaning, row: Row): number | undefined {
  return level === undefined ? row.level?.found.get(column) : row.found.get(level)
}

function changeOf(
  { basis, direction }: NonNullable<HeaderWords['change']>,
  value: number | null,
  of: number | undefined,
): Change<number> {
  const signed = value === null ? 1 : Math.sign(value) * (direction === 'down' ? -1 : 1)
  const way = signed > 0 ? 'up' : signed < 0 ? 'down' : 'flat'
  return of === undefined ? { direction: way, basis } : { direction: way, basis, of }
}

function statedPeriod(meaning: ColumnMeaning, row: Row, { period, place }: TableReading): Period | undefined {
  return row.words.findLast((part) => part.period)?.period ?? meaning.period ?? period ?? place.carried
}

/** A table of 2023年执行情况 among plans of 2024 holds what was done; a column 2025年 in a report on 2023 what is planned. */
function isPlanned({ target }: ColumnMeaning, period: Period | undefined, place: Place): boolean {
  const { target: from, year, until, told } = place
  if (target === true || (from !== undefined && (period?.end ?? from) >= from)) return true
  const last = until ?? (year === undefined ? undefined : `${year}-12-31`)
  const begins = period?.start ?? period?.end
  const past = told !== undefined && period !== undefined && period.end <= told
  return begins !== undefined && last !== undefined && begins > last && !past
}
