// Small tables stacked in one: a line alone in its row and below it a row that names columns. A row of which only the
// name is filled in yet looks like such a line, so the row below must be surely a head.
// 例：`第二十条第（五）项 | |` over `信息内容 | 本年处理决定数量` over `行政许可 | 447`; not `管网 | |` over `公园 | 园林局 | 推进中`.

/** The rows of a table, cell by cell. */
export interface Rows {
  /** Trimmed words; empty for a blank. */
  readonly words: readonly (readonly string[])[]
  readonly figure: readonly (readonly boolean[])[]
}

/** Matches `一、`, `（二）`, `1.`, `第二十条第（一）项`, `全部工业中：`: words of a line over others. */
const BAND =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第.{1,4}[条章节]|表[一二三四五六七八九十\d])|[:：]$/
/** Matches what stands for no figure. */
const DASH = /^(?:[-—–―－/／…*＊×]+|无)$/

/** Whether words say themselves that they are a line over others. */
export function saysBand(words: string): boolean {
  return BAND.test(words)
}

/** Whether the row `at`, which stands below a line alone, names columns; `heads` are first cells of the heads above. */
export function namesColumns({ words, figure }: Rows, at: number, heads: ReadonlySet<string>): boolean {
  const row = words[at] ?? []
  const filled = row.flatMap((text, column) => (text === '' ? [] : [column]))
  if (filled.length < 2 || (figure[at] ?? []).some(Boolean)) return false
  if (heads.has(row[0] ?? '')) return true
  if (saysBand(row[0] ?? '') || filled.some((column) => DASH.test(row[column] ?? ''))) return false
  const distinct = new Set(filled.map((column) => row[column])).size
  const sure = saysBand(words[at - 1]?.[0] ?? '') || (filled.length > 2 && distinct === filled.length)
  return sure && standsOverFigures({ words, figure }, at, filled.slice(1))
}

/** Figures, dashes or blanks under every column to the next line alone, and some figure. */
function standsOverFigures({ words, figure }: Rows, at: number, columns: readonly number[]): boolean {
  let found = false
  for (let row = at + 1; row < words.length; row++) {
    const cells = words[row] ?? []
    if (cells.slice(1).every((text) => text === '')) break
    for (const column of columns) {
      const text = cells[column] ?? ''
      if (figure[row]?.[column]) found = true
      else if (text !== '' && !DASH.test(text)) return false
    }
  }
  return found
}
