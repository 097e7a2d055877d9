// What the compiler adds behind the attachments: key figures, charts, the table of all indicators. The first stands on
// a new page under a title, the others follow.
import type { Publication } from '../../model/publication.ts'
import { printCharts } from './chart-parts.ts'
import type { DocumentContext } from './context.ts'
import { printFactTable } from './fact-table.ts'
import { printText } from './inline.ts'
import { type BodyPart, type Paragraph, paragraph } from './paragraph.ts'

/** Parts of the appendix that may stand under a title of their own, in their order. */
export const APPENDIX_PARTS = ['keyFigures', 'charts', 'metricTable'] as const

/** Name of a part, by which its bookmark is named. */
export type AppendixPart = (typeof APPENDIX_PARTS)[number]

/**
 * Nothing where the template asks for no part, or there are no figures; a wide table of facts is turned with
 * its title.
 */
export function printAppendix(publication: Publication, context: DocumentContext): readonly BodyPart[] {
  const key = printKeyFigures(publication, context)
  const charts = printCharts(publication, context)
  const { words } = publication
  const goOn = key.length > 0 && !key.some((part) => 'landscape' in part)
  return [
    ...key,
    ...(charts.length > 0
      ? [goOn ? heading(words.charts) : title('charts', publication, context), ...charts]
      : []),
    ...printMetricTable(publication, goOn && charts.length === 0, context),
  ]
}

function printKeyFigures(publication: Publication, context: DocumentContext): readonly BodyPart[] {
  const { keyFigures, words } = publication
  if (keyFigures.length === 0) return []
  const table = { facts: keyFigures, title: words.keyFigures, complete: false }
  const printed = printFactTable(table, publication, context)
  const above = title('keyFigures', publication, context)
  // Long names beside last year's figures: the table is as wide as a turned page and stands on one.
  if (printed.landscape) return [{ landscape: [above, printed.table] }]
  return [above, printed.table, paragraph('GeneratedNote')]
}

/** An upright table that follows the key figures at once stands on their page; any other on a page of its own. */
function printMetricTable(
  publication: Publication,
  afterKeyFigures: boolean,
  context: DocumentContext,
): readonly BodyPart[] {
  const { listed, unlisted, metricTable, words } = publication
  if (!metricTable || listed.length + unlisted.length === 0) return []
  const note =
    unlisted.length === 0
      ? []
      : [paragraph('GeneratedNote', printText(unlisted.map((part) => part.words).join('')))]
  if (listed.length === 0) return [title('metricTable', publication, context), ...note]
  const { landscape, table } = printFactTable(
    { facts: listed, title: words.metricTable, complete: true },
    publication,
    context,
  )
  if (landscape) return [{ landscape: [title('metricTable', publication, context), ...note, table] }]
  const above = afterKeyFigures ? heading(words.metricTable) : title('metricTable', publication, context)
  return [above, ...note, table, paragraph('GeneratedNote')]
}

/** A title that the contents lead to. */
function title(part: AppendixPart, { words }: Publication, { bookmarks }: DocumentContext): Paragraph {
  const target = bookmarks.name('g', part)
  return {
    ...paragraph('GeneratedTitle', bookmarks.around(target, printText(words[part]))),
    target,
  }
}

function heading(words: string): Paragraph {
  return paragraph('GeneratedHeading', printText(words))
}
