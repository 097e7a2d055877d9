// Rows of which only the name is filled in: a line over the rows below (一、综合), or a row that has no figures yet.
import { saysBand } from '../../text/stacked-heads.ts'
import type { Grid } from './grid.ts'
import { levelOf, sorts } from './numbering.ts'

/** The rows that stand over others; `single` tells which rows are filled in their first cell only. */
export function bandRows(
  grid: Grid,
  single: readonly boolean[],
  isUnit: (words: string) => boolean,
): ReadonlySet<number> {
  const named = (row: number): string => grid[row]?.[0]?.text ?? ''
  const rows = single.flatMap((alone, row) => (alone && row > 0 ? [row] : []))
  if (rows.length === 0) return new Set()
  const several = opensWithBand(grid, single, rows) || leavesUnitBlank(grid, single, isUnit)
  const wide = (grid[0]?.length ?? 0) > 2
  const indent = (row: number): number => grid[row]?.[0]?.indent ?? 0
  const sure = (row: number): boolean =>
    saysBand(named(row)) || levelOf(named(row)) > 0 || sorts(named(row)) || indent(row + 1) > indent(row)
  return new Set(rows.filter((row) => (wide && several) || sure(row)))
}

/** A table in parts begins with the line over the first of them, and others follow, each over rows of its own. */
function opensWithBand(grid: Grid, single: readonly boolean[], rows: readonly number[]): boolean {
  const [first] = rows
  if (first === undefined || rows.length < 2) return false
  const figures = grid.findIndex((cells) => cells.some(({ kind }) => kind === 'number'))
  const filled = figures < 0 ? single.findIndex((alone, row) => row > 0 && !alone) : figures
  return (filled < 0 || first < filled) && rows.every((row) => single[row + 1] === false)
}

/** A row without figures has its unit all the same; a line over others has none. */
function leavesUnitBlank(
  grid: Grid,
  single: readonly boolean[],
  isUnit: (words: string) => boolean,
): boolean {
  return (grid[0] ?? []).some((_, column) => {
    if (column === 0) return false
    const cells = grid.flatMap((cells, row) => (row === 0 || single[row] ? [] : (cells[column]?.text ?? [])))
    return cells.length > 1 && cells.every((text) => text !== '' && isUnit(text))
  })
}
