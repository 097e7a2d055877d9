// The table of all indicators, an appendix of the compiler's own: value, unit, period, last year, change; each row
// leads to its sentence by a bookmark. All its paragraph styles begin with `Generated` (contract section 2).
import type { Fact, Publication } from '../../model/publication.ts'
import type { Template } from '../../model/template.ts'
import { type CellExtent, cellExtent, layOutColumns } from './column-widths.ts'
import type { DocumentContext } from './context.ts'
import { printText } from './inline.ts'
import { type BodyPart, paragraph } from './paragraph.ts'
import { grid, tableProperties } from './table.ts'
import { element, valued } from './xml.ts'

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
    '<w:cantSplit/><w:tblHeader/>',
  )
  const body = facts.map((fact, i) =>
    row(
      columns.map((column, c) => cell(styleOf(column), link(column, fact, rows[i]?.[c] ?? '', context))),
      widths,
      '<w:cantSplit/>',
    ),
  )
  const title = template.wording.metricTable ?? '指标一览表'
  return [
    paragraph('GeneratedTitle', printText(title)),
    element('w:tbl', {}, tableProperties({ widths }, title), grid(widths), header, ...body),
    paragraph('GeneratedNote', ''),
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

function link(column: Column, fact: Fact, words: string, context: DocumentContext): string {
  if (words === '') return ''
  const runs = printText(words)
  if (!column.linked) return runs
  const anchor = context.bookmarks.name('m', fact.metric.id)
  return context.bookmarks.isSet(anchor)
    ? element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, runs)
    : runs
}

function cell(style: string, content: string): string {
  return `<w:p><w:pPr>${valued('w:pStyle', style)}</w:pPr>${content}</w:p>`
}

function row(cells: readonly string[], widths: readonly number[], properties: string): string {
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, properties),
    ...cells.map((content, i) =>
      element(
        'w:tc',
        {},
        element(
          'w:tcPr',
          {},
          element('w:tcW', { 'w:w': widths[i] ?? 0, 'w:type': 'dxa' }),
          valued('w:vAlign', 'center'),
        ),
        content,
      ),
    ),
  )
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
