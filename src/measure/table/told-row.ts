// Rows of words right below the heads: the table's own, or a second row of heads.
// 例：项目 | 建设内容 | 进展 over 停车场 | 新增泊位1200个 | 已建成800个 → the table's own.
import type { GridCell } from './grid.ts'

/** Matches `（亿立方米）`. */
export const BRACKETED = /^[（(]([^（）()]{1,12})[）)]$/

/** Whether a row names every column by itself, with no merged cell that a second row would divide. */
export function namesAll(cells: readonly GridCell[]): boolean {
  const heads = cells.map(({ text }) => text)
  return heads.length > 1 && heads.every((text) => text !== '') && new Set(heads).size === heads.length
}

/** Whether a row of words below such heads is one of the table's own: its first cell is filled and not all others are units. */
export function tells([first, ...cells]: readonly GridCell[], isUnit: (words: string) => boolean): boolean {
  if (first?.kind !== 'words') return false
  return cells.some(({ text }) => text !== '' && !isUnit(BRACKETED.exec(text)?.[1] ?? text))
}
