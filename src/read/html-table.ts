// Tables in HTML, which converters from Word and PDF write where cells are merged: Markdown's own tables cannot say
// that. What tables are made of is read, looks are passed over; any other tag leaves the whole as it is written.
// 例：`<table><tr><td rowspan="2">甲</td><td>12件</td></tr>…` → the cells of a Markdown table, blank where 甲 reaches.
import type { Link, Parents, PhrasingContent } from 'mdast'
import type { Cell, Table, Unsupported } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import type { PieceContext } from './context.ts'
import { LOOKS, MARKS, type Tag } from './html-names.ts'
import { attributeOf, type HtmlToken, htmlTokens } from './html-tags.ts'
import { readInline } from './inline.ts'
import { LIMITS } from './limits.ts'
import { MAX_CELLS, tooLarge } from './table-size.ts'

type Marked = Extract<PhrasingContent, Parents>

interface HtmlCell {
  readonly colSpan: number
  readonly rowSpan: number
  readonly content: PhrasingContent[]
  readonly start: number
  end: number
}

interface HtmlTable {
  readonly caption: PhrasingContent[]
  readonly rows: HtmlCell[][]
}

/** The table that fills the stretch, but for comments; undefined where it is anything else. */
export function readHtmlTable(span: Span, context: PieceContext): Table | Unsupported | undefined {
  const tokens = htmlTokens(context.text.slice(span.start, span.end))
  const table = tokens && new TableBuilder(span.start).build(tokens)
  if (!table || table.rows.length === 0 || table.rows.some((row) => row.some(isText))) return undefined
  const here = { ...context, base: 0 }
  const grid = gridOf(table.rows, here)
  if (!grid) return tooLarge(span, context)
  const caption = readInline(table.caption, here)
  return {
    type: 'table',
    ...(caption.length > 0 ? { caption } : {}),
    align: (grid[0] ?? []).map(() => null),
    rows: grid,
    span,
  }
}

/** In UTF-16 units: what is longer is a text, and no cell. */
const LONGEST_CELL = 50_000

function isText({ start, end }: HtmlCell): boolean {
  return end - start > LONGEST_CELL
}

const FRAME = new Set(['thead', 'tbody', 'tfoot', 'colgroup', 'col'])
const LINES = new Set(['p', 'div', 'center', 'ul', 'ol', 'li'])
/** HTML's own bounds. */
const MAX_COL_SPAN = 1000
const MAX_ROW_SPAN = 65_534

class TableBuilder {
  readonly #base: number
  readonly #rows: HtmlCell[][] = []
  readonly #caption: PhrasingContent[] = []
  /** Where content goes, and the marks that are open in it; empty between cells. */
  readonly #open: { readonly name: string; readonly children: PhrasingContent[] }[] = []
  #row: HtmlCell[] | undefined
  #cell: HtmlCell | undefined
  #state: 'before' | 'within' | 'after' = 'before'

  constructor(base: number) {
    this.#base = base
  }

  build(tokens: readonly HtmlToken[]): HtmlTable | undefined {
    for (const token of tokens) {
      const isRead = token.type === 'text' ? this.#text(token) : this.#tag(token)
      if (!isRead) return undefined
    }
    return this.#state === 'after' ? { caption: this.#caption, rows: this.#rows } : undefined
  }

  #text(token: Extract<HtmlToken, { type: 'text' }>): boolean {
    const into = this.#open.at(-1)?.children
    into?.push({ type: 'text', value: token.text, position: this.#place(token) })
    return into !== undefined || token.text.trim() === ''
  }

  #tag(tag: Tag): boolean {
    if (tag.name === 'table') return this.#table(tag)
    if (this.#state !== 'within') return false
    if (tag.name === 'tr') return this.#newRow(tag)
    if (tag.name === 'td' || tag.name === 'th') return this.#newCell(tag)
    if (tag.name === 'caption') return this.#newCaption(tag)
    if (FRAME.has(tag.name)) {
      this.#endCell(tag.start)
      this.#row = undefined
      return true
    }
    return this.#open.length > 0 && this.#content(tag)
  }

  // A table in a table is none that a report could print.
  #table({ closes, start }: Tag): boolean {
    if (this.#state !== (closes ? 'within' : 'before')) return false
    this.#endCell(start)
    this.#state = closes ? 'after' : 'within'
    return true
  }

  #newRow({ closes, start }: Tag): boolean {
    this.#endCell(start)
    this.#row = closes ? undefined : []
    if (this.#row) this.#rows.push(this.#row)
    return true
  }

  #newCell({ closes, attributes, start, end }: Tag): boolean {
    this.#endCell(start)
    if (closes) return true
    if (!this.#row) {
      this.#row = []
      this.#rows.push(this.#row)
    }
    this.#cell = {
      colSpan: spanned(attributes, 'colspan', MAX_COL_SPAN),
      rowSpan: spanned(attributes, 'rowspan', MAX_ROW_SPAN),
      content: [],
      start: this.#base + end,
      end: this.#base + end,
    }
    this.#row.push(this.#cell)
    this.#open.push({ name: 'cell', children: this.#cell.content })
    return true
  }

  #newCaption({ closes, start }: Tag): boolean {
    this.#endCell(start)
    if (!closes) this.#open.push({ name: 'caption', children: this.#caption })
    return true
  }

  #endCell(at: number): void {
    if (this.#cell) this.#cell.end = this.#base + at
    this.#cell = undefined
    this.#open.length = 0
  }

  #content(tag: Tag): boolean {
    const into = this.#open.at(-1)?.children ?? []
    const position = this.#place(tag)
    if (tag.name === 'br' || LINES.has(tag.name)) {
      // A paragraph begins and ends a line; two ends together are one.
      if (tag.name === 'br' || (into.length > 0 && into.at(-1)?.type !== 'break')) {
        into.push({ type: 'break', position })
      }
      return true
    }
    if (tag.name === 'sup' || tag.name === 'sub') {
      into.push({ type: 'html', value: `<${tag.closes ? '/' : ''}${tag.name}>`, position })
      return true
    }
    const node = tag.closes ? undefined : this.#marked(tag)
    if (node && this.#open.length > LIMITS.depth) return false
    if (node) {
      into.push(node)
      this.#open.push({ name: tag.name, children: node.children as PhrasingContent[] })
      return true
    }
    if (!MARKS.has(tag.name) && tag.name !== 'a') return LOOKS.has(tag.name)
    // What was never opened closes nothing; the cell itself stays open.
    const from = this.#open.findLastIndex(({ name }) => name === tag.name)
    if (from > 0) this.#open.length = from
    return true
  }

  #marked(tag: Tag): Marked | undefined {
    const position = this.#place(tag)
    const type = MARKS.get(tag.name)
    if (type) return { type, children: [], position }
    const url = tag.name === 'a' ? attributeOf(tag.attributes, 'href') : undefined
    return url === undefined ? undefined : ({ type: 'link', url, children: [], position } satisfies Link)
  }

  #place({ start, end }: Span): NonNullable<PhrasingContent['position']> {
    const point = (offset: number) => ({ line: 1, column: 1, offset: this.#base + offset })
    return { start: point(start), end: point(end) }
  }
}

function spanned(attributes: string, name: string, most: number): number {
  const written = Number.parseInt(attributeOf(attributes, name) ?? '1', 10)
  return Math.min(most, Math.max(1, Number.isNaN(written) ? 1 : written))
}

// Rows of one length: what a cell reaches over is blank. Undefined where there would be too many.
function gridOf(
  rows: readonly HtmlCell[][],
  context: PieceContext,
): readonly (readonly Cell[])[] | undefined {
  const grid: Cell[][] = []
  // Per column, how many rows a cell above still reaches down.
  const reach: number[] = []
  let count = 0
  let widest = 0
  for (const row of rows) {
    const cells: Cell[] = []
    let at = row[0]?.start ?? 0
    const blank = (): void => void cells.push({ content: [], span: { start: at, end: at } })
    const skip = (): void => {
      for (; (reach[cells.length] ?? 0) > 0; blank()) reach[cells.length] = (reach[cells.length] ?? 0) - 1
    }
    for (const cell of row) {
      skip()
      at = cell.end
      reach[cells.length] = cell.rowSpan - 1
      cells.push(readCell(cell, context))
      for (let more = 1; more < cell.colSpan; more++) {
        reach[cells.length] = cell.rowSpan - 1
        blank()
      }
    }
    while (cells.length < reach.length) {
      skip()
      if (cells.length < reach.length) blank()
    }
    count += cells.length
    widest = Math.max(widest, cells.length)
    if (count > MAX_CELLS || widest * (grid.length + 1) > MAX_CELLS) return undefined
    grid.push(cells)
  }
  for (const cells of grid) {
    const end = cells.at(-1)?.span.end ?? 0
    while (cells.length < widest) cells.push({ content: [], span: { start: end, end } })
  }
  return grid.filter((cells) => cells.some(({ content }) => content.length > 0))
}

function readCell({ content, start, end }: HtmlCell, context: PieceContext): Cell {
  return { content: readInline(trimmed(content), context), span: { start, end } }
}

// Blanks and ends of lines at either end of a cell are how the source is laid out.
function trimmed(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
  let from = 0
  let to = nodes.length
  while (from < to && isBlank(nodes[from])) from++
  while (to > from && isBlank(nodes[to - 1])) to--
  return nodes.slice(from, to)
}
