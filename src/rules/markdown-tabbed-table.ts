// 没有成为表格的制表符行：what a table of Word or Excel becomes when it is pasted as text.
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import type { Span } from '../model/source.ts'

interface Rows {
  readonly span: Span
  readonly cells: readonly (readonly string[])[]
  readonly first: boolean
  readonly last: boolean
}

/** Without it the figures would lose rows and columns; the fix makes a Markdown table. */
export const markdownTabbedTable: Rule = {
  id: 'markdown/tabbed-table',
  severity: 'warning',
  *check({ source: { text } }, { passages }): Iterable<Finding> {
    for (const { kind, block, within } of passages) {
      if (kind !== 'paragraph' || !block || within) continue
      for (const rows of tabbedRows(text, block.span)) {
        const lineEnd = text.slice(rows.span.start, rows.span.end).includes('\r\n') ? '\r\n' : '\n'
        const table = tableOf(rows.cells).join(lineEnd)
        yield {
          span: rows.span,
          message: {
            zh: `这${rows.cells.length}行像表格，没有成为表格，会连成一段`,
            en: `These ${rows.cells.length} lines look like a table and become one paragraph`,
          },
          help: {
            zh: '各格之间写“|”，表头下一行写 | --- | --- |',
            en: 'Put | between the cells and | --- | --- | below the header',
          },
          fix: {
            span: rows.span,
            text: `${rows.first ? '' : lineEnd}${table}${rows.last ? '' : lineEnd}`,
          },
        }
      }
    }
  },
}

// Lines that follow each other with as many tabs each; one alone is no table.
function* tabbedRows(text: string, { start, end }: Span): Iterable<Rows> {
  const written = text.slice(start, end)
  if (!written.includes('\t')) return
  const lines = written.split('\n')
  let at = start
  for (let i = 0; i < lines.length; ) {
    const columns = cellsOf(lines[i] ?? '').length
    let next = i + 1
    while (next < lines.length && cellsOf(lines[next] ?? '').length === columns) next++
    const rows = lines.slice(i, next)
    const length = rows.join('\n').length
    if (columns > 1 && rows.length > 1 && rows.filter((row) => hasTwo(cellsOf(row))).length > 1) {
      yield {
        span: { start: at, end: at + length - (rows.at(-1)?.endsWith('\r') ? 1 : 0) },
        cells: rows.map(cellsOf),
        first: i === 0,
        last: next === lines.length,
      }
    }
    at += length + 1
    i = next
  }
}

function cellsOf(line: string): readonly string[] {
  return line.replace(/\r$/, '').split('\t')
}

// Tabs may indent lines as well.
function hasTwo(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== '').length > 1
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]): string =>
    `|${cells.map((cell) => ` ${cell.trim().replaceAll('|', '\\|')} |`).join('')}`
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)]
}
