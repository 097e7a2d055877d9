// Facts as a table of the compiler's own: indicator, value, unit, period, last year, change, in bands by section. Each
// indicator leads to its sentence by a bookmark. All paragraph styles begin with `Generated` (contract section 2).
import type { BaseXmlComponent } from 'docx'
import type { Fact, Publication } from '../../model/publication.ts'
import { type CellExtent, cellExtent, cellLines, layOutColumns, type TableLayout } from './column-widths.ts'
import type { DocumentContext } from './context.ts'
import { printText } from './inline.ts'
import { Anchor, Cell, LateRow } from './package/compact.ts'
import type { Shared } from './package/print-xml.ts'
import type { BodyPart, Inlines } from './paragraph.ts'
import { cellLine, createTable, ROW_BORDER } from './table.ts'

/** What is printed as one table: the key figures, or all indicators. */
export interface FactTable {
  readonly facts: readonly Fact[]
  /** Read out for the table. */
  readonly title: string
  /** Whether rows are counted and stand under the titles of their sections. */
  readonly complete: boolean
}

interface Column {
  readonly title: string
  readonly words: (fact: Fact, order: number) => string
  /** The indicator: at the left, leading to the sentence; what is left of the width. */
  readonly named?: true
  /** Whether the few longest cells may break: a unit or a period on two lines reads well, a figure does not. */
  readonly breaks?: true
}

/** The table, and whether it wants a landscape page. */
export function printFactTable(
  { facts, title, complete }: FactTable,
  publication: Pick<Publication, 'words'>,
  context: DocumentContext,
): { readonly landscape: boolean; readonly table: BodyPart } {
  const columns = columnsFor(facts, publication, complete)
  const rows = facts.map((fact, i) => columns.map(({ words }) => words(fact, i + 1)))
  const titles = columns.map((column) => column.title)
  // One size: the table is read like a list, and its rows should be of one height.
  const layout = layOutColumns(extents([titles, ...rows], columns), columns.length, [21])
  const cells = columns.map((_, c) =>
    context.shared.ofCell({ width: layout.widths[c] ?? 0, verticalAlign: 'center' }),
  )
  const head = context.shared.ofWords('GeneratedCellHeader')
  const header = context.shared.row(
    { cantSplit: true, tableHeader: true },
    titles.map((words, c) => new Cell(cells[c] as Shared, head, printText(words))),
  )
  const bands = complete && new Set(facts.map(({ metric }) => metric.section)).size > 1
  const printRow = rowPrinter(columns, cells, context)
  const body: { readonly row: BaseXmlComponent; readonly fact: number }[] = []
  for (const [i, fact] of facts.entries()) {
    if (bands && facts[i - 1]?.metric.section !== fact.metric.section && fact.sectionTitle !== '') {
      body.push({ row: printBand(fact.sectionTitle, columns.length, layout, context), fact: Number.NaN })
    }
    body.push({ row: printRow(rows[i] ?? [], anchorOf(fact, context)), fact: i })
  }
  const heightOf = (cells: readonly string[]): number =>
    Math.max(...cells.map((words, c) => cellLines(words, layout.widths[c] ?? 0, layout))) *
      cellLine(layout.size) +
    ROW_BORDER
  const table = createTable([header, ...body.map(({ row }) => row)], layout, title)
  return {
    landscape: layout.landscape,
    table: {
      table,
      heights: () => [heightOf(titles), ...body.map(({ fact }) => heightOf(rows[fact] ?? ['']))],
      headerRows: 1,
      whole: false,
    },
  }
}

function rowPrinter(
  columns: readonly Column[],
  cells: readonly Shared[],
  { shared }: DocumentContext,
): (words: readonly string[], anchor: string | undefined) => BaseXmlComponent {
  const styles = columns.map(({ named }) => shared.ofWords(named ? 'GeneratedCell' : 'GeneratedCellCenter'))
  return (words, anchor) => {
    const print = (): BaseXmlComponent =>
      shared.row(
        { cantSplit: true },
        columns.map(
          ({ named }, c) =>
            new Cell(cells[c] as Shared, styles[c] as Shared, linked(words[c] ?? '', named && anchor)),
        ),
      )
    return new LateRow(print)
  }
}

function columnsFor(
  facts: readonly Fact[],
  { words }: Pick<Publication, 'words'>,
  complete: boolean,
): readonly Column[] {
  const compared = facts.some(({ previous }) => previous !== undefined)
  return [
    ...(complete ? [{ title: words.order, words: (_: Fact, order: number) => String(order) }] : []),
    {
      title: words.metric,
      words: ({ label }) => label,
      named: true,
    },
    { title: words.value, words: ({ value }) => value },
    { title: words.unit, words: ({ unit }) => unit, breaks: true },
    { title: words.period, words: ({ period }) => period, breaks: true },
    ...(compared
      ? ([
          { title: words.previous, words: ({ previous }) => previous?.row.figure ?? '—' },
          { title: words.change, words: ({ previous }) => previous?.row.change || '—' },
        ] satisfies readonly Column[])
      : []),
  ]
}

// Only a bookmark that is set can be led to.
function anchorOf({ metric }: Fact, { bookmarks }: DocumentContext): string | undefined {
  const name = bookmarks.name('m', metric.id)
  return bookmarks.isSet(name) ? name : undefined
}

function linked(words: string, anchor: string | undefined): Inlines {
  const runs = printText(words)
  return anchor === undefined || words === '' ? runs : [new Anchor(anchor, runs)]
}

/** The title of a section over all columns; it stays with the first row below it. */
function printBand(
  title: string,
  columns: number,
  { widths }: TableLayout,
  { shared }: DocumentContext,
): BaseXmlComponent {
  const size = widths.reduce((a, b) => a + b, 0)
  const cell = shared.ofCell({ width: size, columnSpan: columns })
  return shared.row({ cantSplit: true }, [new Cell(cell, shared.ofWords('GeneratedBand'), printText(title))])
}

/** Values, units, periods and changes stay on one line up to so many 字; the indicator has this at least. */
const LONGEST_UNBROKEN = 14
const LEAST_NAMED = 11
/** One row in so many may be of two lines: a single 公里/百平方公里 is no reason to break the names of all other rows. */
const ROWS_A_BROKEN_ONE = 25

// Each column asks for what the widest of its cells asks for, those of units and periods but for a few.
function extents(rows: readonly (readonly string[])[], columns: readonly Column[]): readonly CellExtent[] {
  return columns.map(({ named, breaks }, column) => {
    const cells = rows.map((row, r) => cellExtent(row[column] ?? '', r === 0))
    const usual = breaks ? usualExtent(cells.map(({ natural }) => natural)) : Number.POSITIVE_INFINITY
    const longest = Math.min(usual, named ? LEAST_NAMED : LONGEST_UNBROKEN)
    const most = { natural: 0, least: 0 }
    for (const { natural, least } of cells) {
      most.natural = Math.max(most.natural, natural > usual ? least : natural)
      most.least = Math.max(most.least, least, natural > usual ? 0 : Math.min(natural, longest))
    }
    return { column, span: 1, ...most }
  })
}

function usualExtent(extents: readonly number[]): number {
  const sorted = extents.toSorted((a, b) => a - b)
  return sorted[sorted.length - 1 - Math.floor(sorted.length / ROWS_A_BROKEN_ONE)] ?? 0
}
