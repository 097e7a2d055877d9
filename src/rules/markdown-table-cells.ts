// 表格各行格数不一：某一行的格数与表头不同，可能漏了“|”或多了一格。
import type { Rule } from '../model/rule.ts'
import { fromReader } from './from-reader.ts'

/** Found while reading: a row with more or fewer cells than the head. */
export const markdownTableCells: Rule = {
  id: 'markdown/table-cells',
  severity: 'warning',
  check: fromReader('markdown/table-cells'),
}
