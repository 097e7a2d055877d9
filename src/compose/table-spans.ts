// Merged cells of a table's body, which Markdown writes as blanks: names over several rows or columns on the left,
// and official forms that stack several small tables in one.
// 例：`三、本年度办理结果 | （三）不予公开 | 1.属于国家秘密` over `| | 2.其他` → both names reach down.
import { namesColumns } from '../text/stacked-heads.ts'

/** How far a cell reaches, in columns and rows of the grid; 1 and 1 for a cell that is merged with none. */
export interface CellSpan {
  readonly colSpan: number
  readonly rowSpan: number
  /** Set for a cell that names the columns below it in the middle of a table. */
  readonly names?: 'columns'
}

/** What is known of each cell: whether it is blank and whether it is a figure. */
export interface Filling {
  readonly blank: readonly (readonly boolean[])[]
  readonly figure: readonly (readonly boolean[])[]
  /** Cells that say 合计 or 总计: a sum of all rows is no part of the name above it. */
  readonly sum: readonly (readonly boolean[])[]
  readonly words: readonly (readonly string[])[]
}

type Spans = readonly (readonly (CellSpan | undefined)[])[]

const ONE: CellSpan = { colSpan: 1, rowSpan: 1 }

/** Spans of the rows from `first` on; undefined where another cell covers the place. `stub` columns name the rows. */
export function bodySpans(filling: Filling, first: number, stub: number): Spans {
  const spans: (CellSpan | undefined)[][] = filling.blank.map((row) => row.map(() => ONE))
  const stacked = stackedRows(filling, first)
  for (let r = first; r < spans.length; r++) {
    const columns = stacked.get(r)
    if (columns === undefined) continue
    const row = spans[r] ?? []
    const width = row.length - columns.used + 1
    row[columns.used - 1] = {
      colSpan: width,
      rowSpan: 1,
      ...(columns.names ? { names: 'columns' } : {}),
    }
    row.fill(undefined, columns.used)
    if (columns.names) for (let c = 0; c < columns.used - 1; c++) row[c] = { ...ONE, names: 'columns' }
  }
  for (let c = 0; c < stub; c++) mergeNames(filling, spans, { first, column: c, stub, stacked })
  return spans
}

/** Whether a table stacks several small ones, whose heads name their own rows only. */
export function isStacked(filling: Filling, first: number): boolean {
  return stackedRows(filling, first).size > 0
}

interface Stacked {
  /** Columns in use, from the left; the last of them reaches to the table's edge. */
  readonly used: number
  readonly names: boolean
}

/** Rows of the stacked tables below the first: a line alone in its row, a row of words, rows of that many columns. */
function stackedRows(filling: Filling, first: number): ReadonlyMap<number, Stacked> {
  const { blank, figure, words } = filling
  const rows = new Map<number, Stacked>()
  const heads = new Set(words.slice(0, first).flatMap(([name]) => name || []))
  const filled = (r: number): number => (blank[r] ?? []).lastIndexOf(false) + 1
  const isBand = (r: number): boolean => filled(r) === 1 && (blank[r] ?? []).length > 1 && !figure[r]?.[0]
  let used: number | undefined
  for (let r = first; r < blank.length; r++) {
    if (isBand(r) && namesColumns(filling, r + 1, heads)) {
      heads.add(words[r + 1]?.[0] ?? '')
      used = filled(r + 1)
      rows.set(r, { used: 1, names: true })
      rows.set(r + 1, { used, names: true })
      r++
    } else if (used !== undefined && filled(r) <= used) rows.set(r, { used, names: false })
    else used = undefined
  }
  return rows
}

/** One column of names: each reaches right over the blanks up to the figures, or down over the blanks below it. */
function mergeNames(
  { blank, figure, sum }: Filling,
  spans: (CellSpan | undefined)[][],
  at: {
    readonly first: number
    readonly column: number
    readonly stub: number
    readonly stacked: ReadonlyMap<number, Stacked>
  },
): void {
  const { first, column: c, stub, stacked } = at
  for (let r = first; r < blank.length; r++) {
    if ((blank[r]?.[c] ?? true) || stacked.has(r) || !spans[r]?.[c]) continue
    const row = blank[r] ?? []
    const alone = row.slice(c + 1, stub).every(Boolean)
    if (c + 1 < stub && alone) {
      const own = spans[r] ?? []
      own[c] = { colSpan: stub - c, rowSpan: 1 }
      own.fill(undefined, c + 1, stub)
      continue
    }
    const continues = (below: number): boolean => {
      const named = (blank[below] ?? []).slice(c + 1, Math.max(stub, c + 2)).some((empty) => !empty)
      const words = stub > c + 1 || !(figure[below]?.[c + 1] || sum[below]?.[c + 1])
      return (blank[below]?.[c] ?? false) && named && words && !stacked.has(below)
    }
    let rowSpan = 1
    while (r + rowSpan < blank.length && continues(r + rowSpan)) {
      const below = spans[r + rowSpan]
      if (below) below[c] = undefined
      rowSpan++
    }
    const own = spans[r]
    if (own && rowSpan > 1) own[c] = { colSpan: 1, rowSpan }
  }
}
