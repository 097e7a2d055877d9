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
  const width = grid[0]?.length ?? 0
  // 收入 | 支出 may stand over the heads that repeat.
  for (const row of [0, 1]) {
    const head = grid[row] ?? []
    for (let share = 2; share <= width / 2; share++) {
      if (width % share !== 0 || !repeats(head, share)) continue
      if (!namesAgain(grid.slice(row + 1), share) || !fitsOver(grid.slice(0, row), share)) continue
      return Array.from({ length: width / share }, (_, part) =>
        grid.map((cells) => cells.slice(part * share, (part + 1) * share)),
      )
    }
  }
  return [grid]
}

/** Whether rows over the heads name the parts: words at the beginning of each, blanks behind them. */
function fitsOver(rows: Grid, share: number): boolean {
  return rows.every((cells) => cells.every(({ kind }, column) => column % share === 0 || kind === 'empty'))
}

function repeats(head: Grid[number], share: number): boolean {
  return head.every(({ text }, column) => text !== '' && text === head[column % share]?.text)
}

/** Whether every part begins with a column of words, which names its rows. */
function namesAgain(body: Grid, share: number): boolean {
  return body.every((row) =>
    row.every(({ kind }, column) => column % share !== 0 || kind === 'words' || kind === 'empty'),
  )
}
