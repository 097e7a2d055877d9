// The table of all indicators, an appendix of the compiler's own: value, unit, period, last year, change; each row
// leads to its sentence by a bookmark. All its paragraph styles begin with `Generated` (contract section 2).
import { InternalHyperlink, type Paragraph, TableCell, TableRow } from 'docx'
import type { Fact, Publication } from '../../model/publication.ts'
import type { Template } from '../../model/template.ts'
import { type CellExtent, cellExtent, layOutColumns } from './column-widths.ts'
import type { DocumentContext } from './context.ts'
import { printText } from './inline.ts'
import { type BodyPart, type Inlines, paragraph, plainParagraph } from './paragraph.ts'
import { createTable } from './table.ts'

interface Column {
  readonly title: string
  readonly align: 'left' | 'center'
  readonly words: (fact: Fact, order: number) => string
  /** Whether the words lead to the sentence. */
  readonly linked?: true
}

/** Title and table on a page of their own; nothing when the template asks for none. */
export function printMetricTable(publication: Publication, context: DocumentContext): readonly BodyPart[] {
  const { facts, metricTable, template } = publication
  if (!metricTable || facts.length === 0) return []
  const columns = columnsFor(facts, template)
  const rows = facts.map((fact, i) => columns.map(({ words }) => words(fact, i + 1)))
  const titles = columns.map(({ title }) => title)
  const { widths } = layOutColumns(extents([titles, ...rows], columns), columns.length, true)
  const header = row(
    titles.map((title) => cell('GeneratedCellHeader', printText(title))),
    widths,
    true,
  )
  const body = facts.map((fact, i) =>
    row(
      columns.map((column, c) => cell(styleOf(column), link(column, fact, rows[i]?.[c] ?? '', context))),
      widths,
      false,
    ),
  )
  const title = template.wording.metricTable ?? '指标一览表'
  return [
    paragraph('GeneratedTitle', printText(title)),
    createTable([header, ...body], { widths }, title),
    paragraph('GeneratedNote'),
  ]
}

function columnsFor(facts: readonly Fact[], { wording }: Template): readonly Column[] {
  const word = (key: string, fallback: string): string =>
    Object.hasOwn(wording, key) ? (wording[key] ?? fallback) : fallback
  const compared = facts.some(({ previous }) => previous !== undefined)
  return [
    { title: word('order', '序号'), align: 'center', words: (_, order) => String(order) },
    {
      title: word('metric', '指标'),
      align: 'left',
      words: ({ label, metric }) => (metric.subject ? `${label}（${metric.subject}）` : label),
      linked: true,
    },
    { title: word('value', '数值'), align: 'center', words: ({ value }) => value },
    { title: word('unit', '单位'), align: 'center', words: ({ unit }) => unit },
    { title: word('period', '统计时段'), align: 'center', words: ({ period }) => period },
    ...(compared
      ? ([
          {
            title: word('previous', '上年'),
            align: 'center',
            words: ({ previous, unit }) =>
              previous ? previous.value + (previous.unit === unit ? '' : previous.unit) : '',
          },
          {
            title: word('change', '比上年增减'),
            align: 'center',
            words: ({ previous }) => previous?.change ?? '',
          },
        ] satisfies readonly Column[])
      : []),
  ]
}

function styleOf({ align }: Column): string {
  return align === 'center' ? 'GeneratedCellCenter' : 'GeneratedCell'
}

function link(column: Column, fact: Fact, words: string, context: DocumentContext): Inlines {
  const runs = printText(words)
  const anchor = context.bookmarks.name('m', fact.metric.id)
  return column.linked && words !== '' && context.bookmarks.isSet(anchor)
    ? [new InternalHyperlink({ anchor, children: runs })]
    : runs
}

function cell(style: string, content: Inlines): Paragraph {
  return plainParagraph(style, content)
}

function row(cells: readonly Paragraph[], widths: readonly number[], isHeader: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    children: cells.map(
      (content, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: 'dxa' },
          verticalAlign: 'center',
          children: [content],
        }),
    ),
  })
}

/** Short words (values, units, periods) stay on one line; the label takes what is left. */
const LONGEST_UNBROKEN = 9

function extents(rows: readonly (readonly string[])[], columns: readonly Column[]): readonly CellExtent[] {
  return rows.flatMap((cells, r) =>
    cells.map((words, column) => {
      const { natural, least } = cellExtent(words, r === 0)
      const unbroken = columns[column]?.linked ? least : Math.max(least, Math.min(natural, LONGEST_UNBROKEN))
      return { column, span: 1, natural, least: unbroken }
    }),
  )
}
