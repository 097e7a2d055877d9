// A grid before it is laid out: a first row that is the table's caption is taken off, and tables set side by side
// to save room are taken apart. 例：指标 | 数量 | 指标 | 数量 → two tables 指标 | 数量.
import type { PlainText } from '../../text/runs.ts'
import type { Grid } from './grid.ts'

/** The caption of the table, from its first row where that holds nothing else. */
export function takeCaption(
  caption: PlainText,
  grid: Grid,
): { readonly caption: PlainText; readonly grid: Grid } {
  const [first = [], second = []] = grid
  const alone = first[0]?.kind === 'words' && first.slice(1).every(({ kind }) => kind === 'empty')
  const heads = second.every(({ kind }) => kind === 'words' || kind === 'year')
  if (first.length < 2 || !alone || !heads || second.length === 0) return { caption, grid }
  return { caption: first[0]?.plain ?? caption, grid: grid.slice(1) }
}

/** The tables that stand side by side, from left to right; one, where its headers do not begin again. */
export function sideBySide(grid: Grid): readonly Grid[] {
  // 收入 | 支出 may stand over the heads that repeat.
  for (const row of [0, 1]) {
    const heads = (grid[row] ?? []).map(({ text }) => text)
    const body = grid.slice(row + 1)
    const from = totalsBefore(body)
    const tables = startsOf(
      heads.slice(from),
      body.map((cells) => cells.slice(from)),
    )
    const starts = [...(from > 0 ? [0] : []), ...tables.map((column) => column + from)]
    if (tables.length < 2 || !fitsOver(grid.slice(0, row), starts)) continue
    return starts.map((from, part) => grid.map((cells) => cells.slice(from, starts[part + 1])))
  }
  return [grid]
}

/** 受理总量 | 来源 | 数量 | 类型 | 数量: how many columns before the first names hold one figure, that of all rows. */
function totalsBefore(body: Grid): number {
  const [first = [], ...rows] = body
  const names = first.findIndex(({ kind }) => kind !== 'number')
  const alone = (column: number): boolean =>
    rows.every((row) => row[column]?.kind === 'empty' || row[column]?.text === first[column]?.text)
  return rows.length > 0 &&
    names > 0 &&
    names < 3 &&
    first.slice(0, names).every((_, column) => alone(column))
    ? names
    : 0
}

/**
 * The columns that name the rows of each table: words alone, with figures behind them under heads that the first table has
 * too. 收入 | 预算数 | 决算数 | 支出 | 决算数 → 0 and 3.
 */
function startsOf(heads: readonly string[], body: Grid): readonly number[] {
  // 名称 again, or words that no column before has over it.
  const begins = ([words = '', ...before]: readonly string[], column: number): boolean =>
    heads[column] === words || !before.slice(0, column - 1).includes(heads[column] ?? '')
  const names = heads.flatMap((words, column) =>
    column > 1 && words !== '' && begins(heads, column) && holdsNames(body, column) ? column : [],
  )
  const first = names.find((column) => isAgain(heads, column + 1, column))
  if (first === undefined || !holdsNames(body, 0)) return [0]
  const starts = [0, ...names.filter((column) => isAgain(heads, column + 1, first))]
  const whole = heads.every(
    (_, column) =>
      column < first || starts.includes(column) || heads.slice(1, first).includes(heads[column] ?? ''),
  )
  const filled = starts.every((from, part) =>
    heads.slice(from, starts[part + 1]).some((_, column) => holdsFigures(body, from + column)),
  )
  return whole && filled ? starts : [0]
}

/** Whether the head of `column` is one of the first table, which ends before `first`. */
function isAgain(heads: readonly string[], column: number, first: number): boolean {
  const words = heads[column]
  return words !== undefined && words !== '' && heads.slice(1, first).includes(words)
}

/** Whether rows over the heads name the tables: words at the beginning of each, blanks behind them. */
function fitsOver(rows: Grid, starts: readonly number[]): boolean {
  return rows.every((cells) => cells.every(({ kind }, column) => starts.includes(column) || kind === 'empty'))
}

function holdsNames(body: Grid, column: number): boolean {
  return body.every((row) => row[column]?.kind === 'words' || row[column]?.kind === 'empty')
}

function holdsFigures(body: Grid, column: number): boolean {
  return body.some((row) => row[column]?.kind === 'number')
}
