// Table → metrics named by their headers, and a fate for every numeral of headers, captions and words.
// 例：三、本年度办理结果 | （一）予以公开 | … under 自然人 → `三、本年度办理结果（一）予以公开·自然人` 1288.
// An empty cell, `—`, `/` and `…` are no metrics; 0 is a metric of 0.
import type { Period } from '../../model/metric.ts'
import type { Table } from '../../model/outline.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Findings } from '../found.ts'
import { maskedText } from '../masked-text.ts'
import { readPeriodWords } from '../period-words.ts'
import type { UnitReader } from '../unit-reader.ts'
import type { Place } from '../walk.ts'
import { goalColumns, readColumns } from './columns.ts'
import { families } from './families.ts'
import { type Grid, makeGrid } from './grid.ts'
import { groupRows } from './groups.ts'
import { addHeaderNumerals } from './header-numerals.ts'
import { captionChange, unitsOfLine } from './header-words.ts'
import { rowHeaders, stubColumns } from './headers.ts'
import { type BlockLayout, layout } from './layout.ts'
import { readCell, type TableReading } from './read-cell.ts'
import { describeRow, type Row, wordsOfRows } from './rows.ts'
import { sideBySide, takeCaption } from './split.ts'
import { amountsOf } from './sums.ts'
import { unitsOfColumns, unitsOfRow } from './units-in-order.ts'

/** Appends the metrics and numerals of `table`. */
export function readTable(table: Table, place: Place, units: UnitReader, into: Findings): void {
  const unitLine = maskedText(table.unitLine ?? [])
  const { caption, grid } = takeCaption(maskedText(table.caption ?? []), makeGrid(table, units.isQuantity))
  for (const line of [caption, unitLine]) addHeaderNumerals(line, into)
  const lineUnits = unitsOfLine(unitLine.text)
  const tableUnits = lineUnits.length > 0 ? lineUnits : unitsOfLine(caption.text)
  const period = readPeriodWords(caption.text, place.year)?.period
  const year = yearOf(period) ?? place.year
  const change = captionChange(caption.text)
  const parts = sideBySide(grid)
  for (const part of parts) {
    const reading: TableReading = {
      grid: part,
      place,
      units,
      into,
      caption: caption.text,
      tableUnits: (tableUnits.length > 0 ? tableUnits : unitsOfCorner(part)).filter(units.isUnit),
      ...(year === undefined ? {} : { year }),
      ...(period ? { period } : {}),
      ...(change ? { change } : {}),
    }
    const blocks = layout(part, units.isUnit)
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1]
      const side = parts.length > 1 ? sideOf(part, parts) : ''
      readBlock(block, next ? firstRow(next) : part.length, side, reading)
    }
  }
}

const CORNERS = `指标 项目 名称 科目 类别 内容 分类 地区 区域 部门 街道 镇街 行业 收支项目 (?:预算|收入|支出)(?:科目|项目)`
// Matches 指标（万元）, 项目（单位：亿元）; not 年龄（岁）, whose unit is that of the names below it.
const CORNER = new RegExp(
  `^(?:主要)?${oneOf(CORNERS)}(?:名称)?[（(](?:单位[：:])?[^（）()年月日岁个家件项]{1,8}[）)]$`,
)

/** The unit in the corner of a table, which is of all figures: 指标（万元） over the names of the rows. */
function unitsOfCorner([first = []]: Grid): readonly string[] {
  const words = first[0]?.kind === 'words' ? first[0].text.trim() : ''
  return CORNER.test(words) ? unitsOfLine(words) : []
}

/** The year that all months of a caption are of: 6月 under 2024年3—6月空气质量 is of 2024. */
function yearOf(period: Period | undefined): number | undefined {
  const [start, end] = [period?.start ?? period?.end, period?.end].map((date) => Number(date?.slice(0, 4)))
  return start === end ? end : undefined
}

/** 收入 | 支出 over tables side by side, or 收入项目 | 支出项目 over their names: what their sums are sums of. */
function sideOf([first = []]: Grid, parts: readonly Grid[]): string {
  const words = first[0]?.kind === 'words' ? first[0].text : ''
  const over = first.slice(1).every(({ kind }) => kind === 'empty')
  const own = over || parts.every(([head = []]) => head === first || head[0]?.text !== words)
  const kind = words.replace(/(?<=.{2})(?:项目|科目|名称)$/, '')
  return own && /^[\u4e00-\u9fff]{2,4}$/.test(kind) ? kind : ''
}

/** 总计 under 支出 is 支出总计. */
function ofSide(path: readonly string[], side: string): readonly string[] {
  const [name = '', ...more] = path
  return side !== '' && more.length === 0 && /^(?:总\s*计|合\s*计|小\s*计)$/.test(name)
    ? [side + name.replace(/\s/g, '')]
    : path
}

function readBlock(block: BlockLayout, until: number, side: string, reading: TableReading): void {
  const { grid, units, into, year, place, tableUnits } = reading
  const columns = unitsOfColumns(
    readColumns(
      grid,
      block,
      { ...(year !== undefined && { year }), period: reading.period ?? place.period },
      units,
    ),
    tableUnits,
  )
  const order = new Map(block.body.map((one, index) => [one.row, index]))
  const goals = goalColumns(grid, block, units)
  const names = new Map([...rowHeaders(grid, block)].map(([row, path]) => [row, ofSide(path, side)]))
  const kin = familiesOf(block, names, reading)
  const words = wordsOfRows(names, kin, year, units.isUnit)
  const rows = new Map<number, Row>()
  let above: Row | undefined
  for (let index = firstRow(block); index < until; index++) {
    const cells = grid[index] ?? []
    if (!order.has(index)) {
      for (const cell of cells) addHeaderNumerals(cell.plain, into)
      continue
    }
    const { under, whole } = kin.get(index) ?? {}
    const context = {
      above,
      under: under === undefined ? undefined : rows.get(under),
      whole: whole === undefined ? undefined : rows.get(whole),
    }
    const row = describeRow(names.get(index) ?? [], words.get(index) ?? [], cells, block, context)
    rows.set(index, row)
    if (!row.level) above = row
    const own = { ...reading, tableUnits: unitsOfRow(tableUnits, order.get(index) ?? 0, order.size) }
    for (const [column, cell] of cells.entries())
      readCell(cell, column, { row, block, columns, goals, reading: own })
  }
  groupRows(rows, kin, into)
}

/** Which rows of `block` are parts of which, by `names`, what leads them in, how they are set in, and their sums. */
function familiesOf(
  block: BlockLayout,
  names: ReadonlyMap<number, readonly string[]>,
  { grid, caption }: TableReading,
): ReturnType<typeof families> {
  const body = new Map(block.body.map((one) => [one.row, one]))
  const rows = [...names].map(([row, path]) => ({
    row,
    words: path.at(-1) ?? '',
    key: path.join('\n'),
    indent: indentOf(grid, row, block),
    sorted: body.get(row)?.sorted === true,
    amounts: amountsOf(grid[row] ?? []),
    ...lineOf(body.get(row)?.line),
  }))
  return families(rows, caption)
}

const lineOf = (line: string | undefined) => (line === undefined ? {} : { line })

/** How deep the last of the words that name a row is set in. */
function indentOf(grid: TableReading['grid'], row: number, block: BlockLayout): number {
  const cells = stubColumns(block).flatMap((column) => grid[row]?.[column] ?? [])
  return cells.findLast(({ text }) => text !== '')?.indent ?? 0
}

function firstRow(block: BlockLayout): number {
  return Math.min(
    block.headers[0] ?? Number.POSITIVE_INFINITY,
    block.body[0]?.row ?? Number.POSITIVE_INFINITY,
  )
}
