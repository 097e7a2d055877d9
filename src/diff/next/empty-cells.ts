// A column of last year with nothing in a row that has a figure of this year: in next year's table that figure is
// last year's. 例：| 村卫生室 | 62.7 | — | below 2022年 and 2021年 → | 村卫生室 | 【待填：上年62.7】 | 62.7 |
import type { Disclosure } from '../../model/disclosure.ts'
import type { LocatedMetric } from '../../model/metric.ts'
import type { Cell, Table } from '../../model/outline.ts'
import { lastAt } from '../../text/last-at.ts'
import { plainText } from '../../text/runs.ts'
import type { Edit } from './edits.ts'
import type { Stretch } from './stretches.ts'
import { movingTables } from './table-years.ts'
import type { Years } from './years.ts'

/** Matches `—`, `/`, `-` and nothing at all. */
const NOTHING = /^\s*[—–\-－/]*\s*$/
/** Matches the source of a cell without words: `| `, `|`. */
const EMPTY = /^\|?([ \t]*)\|?$/

/** One edit a cell. Nothing where years lie between the two, since the year between would have the figure. */
export function emptyCellEdits(
  { metrics, source }: Disclosure,
  stretches: readonly Stretch[],
  { from, to }: Years,
): readonly Edit[] {
  if (to !== from + 1) return []
  const moving = movingTables(stretches, from)
  const tables = new Set(stretches.flatMap(({ cell }) => (cell && moving(cell.table) ? [cell.table] : [])))
  const starts = metrics.map(({ span }) => span.start)
  /** The one figure of a cell, if it is of the report year. */
  const figureOf = ({ span }: Cell): LocatedMetric | undefined => {
    const metric = metrics[lastAt(starts, span.end - 1)]
    const isOnly = metric !== undefined && metric.span.start >= span.start
    return isOnly && metric.period?.end.startsWith(String(from)) ? metric : undefined
  }
  return [...tables].flatMap((table) =>
    yearPairs(table, from).flatMap(([last, now]) =>
      table.rows.slice(1).flatMap((cells) => {
        const [empty, full] = [cells[last], cells[now]]
        const figure = full && figureOf(full)
        if (!empty || !figure || !NOTHING.test(plainText(empty.content))) return []
        return fill(empty, figure.text, source.text) ?? []
      }),
    ),
  )
}

/** Columns whose heads differ in the year alone: last year's and that of the report. */
function yearPairs({ rows }: Table, from: number): readonly (readonly [number, number])[] {
  const heads = (rows[0] ?? []).map(({ content }) => plainText(content))
  return heads.flatMap((head, last) => {
    if (!head.includes(String(from - 1))) return []
    const now = heads.indexOf(head.replace(String(from - 1), String(from)))
    return now < 0 ? [] : [[last, now] as const]
  })
}

function fill({ content, span }: Cell, words: string, source: string): Edit | undefined {
  const [first, last] = [content[0], content.at(-1)]
  if (first && last) return { span: { start: first.span.start, end: last.span.end }, text: words }
  const written = source.slice(span.start, span.end)
  const blank = EMPTY.exec(written)?.[1]
  if (blank === undefined) return undefined
  const start = span.start + (written.startsWith('|') ? 1 : 0)
  return { span: { start, end: start + blank.length }, text: ` ${words} ` }
}
