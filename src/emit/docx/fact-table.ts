// Facts as a table of the compiler's own: indicator, value, unit, period, last year, change, in bands by section. Each
// indicator leads to its sentence by a bookmark. All paragraph styles begin with `Generated` (contract section 2).
import type { BaseXmlComponent } from 'docx'
import type { Metric } from '../../model/metric.ts'
import type { Fact, Publication } from '../../model/publication.ts'
import { type CellExtent, cellExtent, cellLines, layOutColumns, type TableLayout } from './column-widths.ts'
import type { DocumentContext } from './context.ts'
import { element } from './element.ts'
import { printText } from './inline.ts'
import { type BodyPart, type Inlines, paragraph } from './paragraph.ts'
import { cellLine, createTable, ROW_BORDER } from './table.ts'

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
}

/** The table, and whether it wants a landscape page. */
export function printFactTable(
  { facts, title, complete }: FactTable,
  publication: Pick<Publication, 'words' | 'previousYear' | 'lang'>,
  context: DocumentContext,
): { readonly landscape: boolean; readonly table: BodyPart } {
  const columns = columnsFor(facts, publication, complete)
  const rows = facts.map((fact, i) => columns.map(({ words }) => words(fact, i + 1)))
  const titles = columns.map((column) => column.title)
  // One size: the table is read like a list, and its rows should be of one height.
  const layout = layOutColumns(extents([titles, ...rows], columns), columns.length, [21])
  const header = printRow(
    titles.map((words) => context.shared.paragraph(paragraph('GeneratedCellHeader', printText(words)))),
    layout,
    true,
    context,
  )
  const bands = complete && new Set(facts.map(({ metric }) => metric.section)).size > 1
  const body = facts.flatMap((fact, i) => {
    const cells = columns.map((column, c) =>
      context.shared.paragraph(
        paragraph(
          column.named ? 'GeneratedCell' : 'GeneratedCellCenter',
          linked(column, fact, rows[i]?.[c] ?? '', context),
        ),
      ),
    )
    const row = printRow(cells, layout, false, context)
    const isFirst = facts[i - 1]?.metric.section !== fact.metric.section
    return bands && isFirst && fact.sectionTitle !== ''
      ? [
          { row: printBand(fact.sectionTitle, columns.length, layout, context), fact: Number.NaN },
          { row, fact: i },
        ]
      : [{ row, fact: i }]
  })
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

function columnsFor(
  facts: readonly Fact[],
  { words, previousYear, lang }: Pick<Publication, 'words' | 'previousYear' | 'lang'>,
  complete: boolean,
): readonly Column[] {
  const compared = facts.some(({ previous }) => previous !== undefined)
  const yearSuffix = lang.startsWith('zh') ? '年' : ''
  const previousTitle = previousYear === undefined ? words.previous : `${previousYear}${yearSuffix}`
  return [
    ...(complete ? [{ title: words.order, words: (_: Fact, order: number) => String(order) }] : []),
    {
      title: words.metric,
      words: ({ label, metric }) => (metric.subject ? `${label}（${metric.subject}）` : label),
      named: true,
    },
    { title: words.value, words: ({ metric, value }) => scopeOf(metric) + value },
    { title: words.unit, words: ({ unit }) => unit },
    { title: words.period, words: ({ period }) => period },
    ...(compared
      ? ([
          {
            title: previousTitle,
            words: ({ previous, unit }) =>
              previous
                ? scopeOf(previous.metric) + previous.value + (previous.unit === unit ? '' : previous.unit)
                : '—',
          },
          { title: words.change, words: ({ previous }) => previous?.change || '—' },
        ] satisfies readonly Column[])
      : []),
  ]
}

/** 全市第1: a rank says among whom. */
function scopeOf({ kind, scope }: Metric): string {
  return kind === 'rank' && scope ? scope : ''
}

function linked(column: Column, fact: Fact, words: string, context: DocumentContext): Inlines {
  const runs = printText(words)
  if (!column.named || words === '') return runs
  const anchor = context.bookmarks.name('m', fact.metric.id)
  return context.bookmarks.isSet(anchor)
    ? [element('w:hyperlink', { 'w:history': 1, 'w:anchor': anchor }, runs)]
    : runs
}

function printRow(
  cells: readonly BaseXmlComponent[],
  { widths }: TableLayout,
  isHeader: boolean,
  { shared }: DocumentContext,
): BaseXmlComponent {
  return shared.row(
    { cantSplit: true, ...(isHeader ? { tableHeader: true } : {}) },
    cells.map((content, i) => shared.cell({ width: widths[i] ?? 0, verticalAlign: 'center' }, content)),
  )
}

/** The title of a section over all columns; it stays with the first row below it. */
function printBand(
  title: string,
  columns: number,
  { widths }: TableLayout,
  { shared }: DocumentContext,
): BaseXmlComponent {
  const size = widths.reduce((a, b) => a + b, 0)
  const content = shared.paragraph(paragraph('GeneratedBand', printText(title)))
  return shared.row({ cantSplit: true }, [shared.cell({ width: size, columnSpan: columns }, content)])
}

/** Values, units, periods and changes stay on one line up to so many 字; the indicator has this at least. */
const LONGEST_UNBROKEN = 14
const LEAST_NAMED = 11

function extents(rows: readonly (readonly string[])[], columns: readonly Column[]): readonly CellExtent[] {
  return rows.flatMap((cells, r) =>
    cells.map((words, column) => {
      const { natural, least } = cellExtent(words, r === 0)
      const short = Math.max(least, Math.min(natural, LONGEST_UNBROKEN))
      const named = Math.max(least, Math.min(natural, LEAST_NAMED))
      return { column, span: 1, natural, least: columns[column]?.named ? named : short }
    }),
  )
}
