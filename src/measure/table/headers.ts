// The headers over a column and beside a row, merged cells filled in: a merged cell is written once and its
// other cells are blank. 例：申请人情况 over 自然人 | 法人或其他组织 over 商业企业 | 科研机构.
import type { Grid } from './grid.ts'
import type { BlockLayout } from './layout.ts'
import { BRACKETED } from './told-row.ts'

type IsUnit = (words: string) => boolean

// Matches 新增就业（人）.
const UNIT_BEHIND = /^[^（(]+[（(]([^（）()]{1,8})[）)]$/

/** Header words over `column`, outermost first; levels that are the same over all value columns are left out. */
export function columnHeaders(
  grid: Grid,
  block: BlockLayout,
  isUnit: IsUnit,
): (column: number) => readonly string[] {
  const filled = fillRight(grid, block, isUnit)
  const values = [...block.values]
  const kept = filled.map((row, level) => {
    const distinct = new Set(values.map((column) => row[column] ?? ''))
    const below = filled
      .slice(level + 1)
      .some((lower) => values.every((column) => (lower[column] ?? '') !== ''))
    // 新增就业（人） over all columns is what they are about; 申请人情况 is not.
    const [common = ''] = distinct
    const unit = UNIT_BEHIND.exec(common)?.[1]
    return distinct.size > 1 || !below || (unit !== undefined && isUnit(unit))
  })
  return (column) => {
    const path: string[] = []
    for (const [level, row] of filled.entries()) {
      const words = row[column] ?? ''
      if (kept[level] && words !== '' && path.at(-1) !== words) path.push(words)
    }
    return path
  }
}

/** All header words over `column`, none left out: what may state a unit or a period. */
export function allColumnHeaders(
  grid: Grid,
  block: BlockLayout,
  isUnit: IsUnit,
): (column: number) => readonly string[] {
  const filled = fillRight(grid, block, isUnit)
  return (column) => filled.map((row) => row[column] ?? '').filter((words) => words !== '')
}

// 万吨 | % | 亿元 below the names: a row of units alone says what the names above it are counted in; a blank there
// continues the unit to its left.
function asUnits(words: readonly string[], { values }: BlockLayout, isUnit: IsUnit): readonly string[] {
  const bare = words.map((text) => BRACKETED.exec(text)?.[1] ?? text)
  const stated = bare.filter((text, column) => values.has(column) && text !== '')
  if (stated.length === 0 || !stated.every(isUnit)) return words
  let unit = ''
  return bare.map((text, column) => {
    if (!values.has(column)) return words[column] ?? ''
    unit = text === '' ? unit : `（${text}）`
    return unit
  })
}

// A blank header cell continues the cell to its left, within the merged cell of the row above.
function fillRight(grid: Grid, block: BlockLayout, isUnit: IsUnit): readonly (readonly string[])[] {
  const rows = block.headers.map((row, level) => {
    const words = (grid[row] ?? []).map((cell) => cell.text)
    return level > 0 ? asUnits(words, block, isUnit) : words
  })
  const filled: string[][] = []
  for (const [level, row] of rows.entries()) {
    const spread = spreadShortRow(row, rows[level + 1], block.stub)
    const above = filled[level - 1]
    const out: string[] = []
    for (const [column, words] of spread.entries()) {
      const sameParent = column > 0 && (above === undefined || above[column] === above[column - 1])
      const fromStub = column === block.stub && level > 0
      out.push(words !== '' || !sameParent || fromStub ? words : (out[column - 1] ?? ''))
    }
    filled.push(out)
  }
  return filled
}

// Where the blanks of merged cells were left out and the row came out short — a | b | c | | | | over
// 1985 | 1995 | 1985 | 1995 | 1985 | 1995 — each header covers an equal share of the columns below.
function spreadShortRow(
  row: readonly string[],
  below: readonly string[] | undefined,
  stub: number,
): readonly string[] {
  if (!below) return row
  const heads = row.slice(stub)
  const count = heads.indexOf('')
  const rest = count < 0 ? [] : heads.slice(count)
  const columns = below.slice(stub)
  if (count < 2 || rest.some((words) => words !== '') || columns.some((words) => words === '')) return row
  const share = columns.length / count
  if (!Number.isInteger(share) || !isPeriodic(columns, share)) return row
  return [...row.slice(0, stub), ...columns.map((_, column) => heads[Math.floor(column / share)] ?? '')]
}

function isPeriodic(words: readonly string[], period: number): boolean {
  return words.every((word, i) => word === words[i % period])
}

/**
 * Header words beside each body row, outermost first. A blank in front of words continues the cell above it;
 * a row that is blank in all stub columns has none of its own.
 */
export function rowHeaders(grid: Grid, block: BlockLayout): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<number, readonly string[]>()
  let above: string[] = []
  for (const { row, band } of block.body) {
    const named = stubColumns(block).map((column) => grid[row]?.[column]?.text ?? '')
    const own = named.every((words) => words === '') ? [totalOf(grid, row, block), ...named.slice(1)] : named
    const last = own.findLastIndex((words) => words !== '')
    const full = own.map((words, level) => (words === '' && level < last ? (above[level] ?? '') : words))
    above = last < 0 ? above : full
    const path = full.filter((words) => words !== '')
    paths.set(row, band === undefined ? path : [band.replace(/[:：]\s*$/, ''), ...path])
  }
  return paths
}

// 合计 in the column 序号 names its row, whose other stub cells are blank.
function totalOf(grid: Grid, row: number, { counters }: BlockLayout): string {
  for (const column of counters) {
    const words = grid[row]?.[column]?.text ?? ''
    if (/^(?:合\s*计|总\s*计|小\s*计|全[省市区县])$/.test(words)) return words
  }
  return ''
}

/** The stub columns whose words name the rows: no counters, no ranks, no units, none who answer for them. */
export function stubColumns({
  stub,
  unitColumn,
  counters,
  prose,
  answering,
  values,
}: BlockLayout): readonly number[] {
  const names = Array.from({ length: stub }, (_, column) => column).filter(
    (column) => column !== unitColumn && !counters.has(column) && !prose.has(column) && !values.has(column),
  )
  const own = names.filter((column) => !answering.has(column))
  return own.length > 0 ? own : names
}
