// Years in the heads of tables: | 指标 | 2023年 | 2022年 | → | 指标 | 2024年 | 2023年 |.
import type { Table } from '../../model/outline.ts'
import { plainText } from '../../text/runs.ts'
import type { Moving } from './known.ts'
import type { Stretch } from './stretches.ts'

/** A year alone in its cell: 2022, 2022年, 2022年度. */
const YEAR_ALONE = /^\s*(?:19|20)\d{2}\s*年?度?\s*$/

/** Whether a stretch is a cell that says of which time its row or column is. */
export function isHead({ cell, content }: Stretch): boolean {
  if (!cell) return false
  return cell.row === 0 || ((cell.row === 1 || cell.column === 0) && YEAR_ALONE.test(plainText(content)))
}

/** Tables whose heads name the report year and no gap before it: 2020, 2021, 2022, in either direction. */
export function movingTables(stretches: readonly Stretch[], from: number): Moving {
  const years = new Map<Table, Set<number>>()
  for (const stretch of stretches) {
    if (!stretch.cell || !isHead(stretch)) continue
    const { table } = stretch.cell
    const named = years.get(table) ?? new Set<number>()
    for (const [digits] of plainText(stretch.content).matchAll(/(?<!\d)(?:19|20)\d{2}(?=\s*年|\s*$)/g)) {
      named.add(Number(digits))
    }
    years.set(table, named)
  }
  return (table) => {
    const named = table && years.get(table)
    // Consecutive years up to the report year are as many as lie between the first and it.
    return named?.has(from) === true && Math.max(...named) === from && from - Math.min(...named) < named.size
  }
}
