// What the compiler adds behind the attachments: key figures, charts, the table of all indicators. The first stands on
// a new page under a title, the others follow.
import type { Publication } from '../../model/publication.ts'
import { printCharts } from './chart-parts.ts'
import type { DocumentContext } from './context.ts'
import { printFactTable } from './fact-table.ts'
import { printText } from './inline.ts'
import { type BodyPart, type Paragraph, paragraph } from './paragraph.ts'

export function printAppendix(publication: Publication, context: DocumentContext): readonly BodyPart[] {
  const key = printKeyFigures(publication, context)
  const charts = printCharts(publication, context)
  const { words } = publication
  return [
    ...(key.length > 0 ? [title(words.keyFigures), ...key] : []),
    ...(charts.length > 0 ? [key.length > 0 ? heading(words.charts) : title(words.charts), ...charts] : []),
    ...printMetricTable(publication, key.length > 0 && charts.length === 0, context),
  ]
}

function printKeyFigures(publication: Publication, context: DocumentContext): readonly BodyPart[] {
  const { keyFigures, words } = publication
  if (keyFigures.length === 0) return []
  const table = { facts: keyFigures, title: words.keyFigures, complete: false }
  return [printFactTable(table, publication, context).table, paragraph('GeneratedNote')]
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
  if (listed.length === 0) return [title(words.metricTable), ...note]
  const { landscape, table } = printFactTable(
    { facts: listed, title: words.metricTable, complete: true },
    publication,
    context,
  )
  if (landscape) return [{ landscape: [title(words.metricTable), ...note, table] }]
  const above = afterKeyFigures ? heading(words.metricTable) : title(words.metricTable)
  return [above, ...note, table, paragraph('GeneratedNote')]
}

function title(words: string): Paragraph {
  return paragraph('GeneratedTitle', printText(words))
}

function heading(words: string): Paragraph {
  return paragraph('GeneratedHeading', printText(words))
}
