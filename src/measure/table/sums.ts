// Rows that add up to the row above them: behind 其中：城镇 the row 乡村 is a part, too, where both make 总人口.
import type { GridCell } from './grid.ts'
import { unmarked } from './grid.ts'

/** A figure and how much its last digit is worth; undefined for a cell that holds none. */
export type Amount = { readonly value: number; readonly digit: number } | undefined

/** Matches `1,234.5`, `-3`. */
const PLAIN = /^[-−]?\d[\d,]*(?:\.(\d+))?$/

/** The figures of a row's cells, in order. */
export function amountsOf(cells: readonly GridCell[]): readonly Amount[] {
  return cells.map(({ kind, text }) => {
    const found = kind === 'number' ? PLAIN.exec(unmarked(text).replace(/\s/g, '')) : null
    return found
      ? { value: Number(found[0].replace(/,/g, '').replace('−', '-')), digit: 10 ** -(found[1]?.length ?? 0) }
      : undefined
  })
}

/** No table has more parts of one whole. */
export const MOST = 16

/**
 * How many of `rows`, from the first on, make the whole together: two or more, in every column that all of them fill. 0
 * where they do not.
 */
export function runOf(rows: readonly (readonly Amount[])[], whole: readonly Amount[]): number {
  const sums = whole.map((amount) => amount && { value: 0, slack: amount.digit / 2 })
  for (let count = 1; count <= Math.min(rows.length, MOST); count++) {
    const row = rows[count - 1] ?? []
    for (const [column, sum] of sums.entries()) {
      const part = row[column]
      if (!sum) continue
      if (part) sums[column] = { value: sum.value + part.value, slack: sum.slack + part.digit / 2 }
      else sums[column] = undefined
    }
    const left = sums.flatMap((sum, column) => {
      const amount = whole[column]
      return sum && amount ? Math.abs(sum.value - amount.value) <= sum.slack + 1e-9 : []
    })
    if (left.length === 0) return 0
    if (count > 1 && left.every(Boolean)) return count
  }
  return 0
}
