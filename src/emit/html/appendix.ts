// The parts behind the text that the page adds: charts and the table of indicators.
import type { Publication } from '../../model/publication.ts'
import { drawCharts } from './charts.ts'
import type { Page } from './markup.ts'
import { type AppendixSetting, drawMetricTable } from './metric-table.ts'

/** A part with its place in the contents; `draw` puts it on the page. */
export interface AppendixPart {
  readonly id: string
  readonly title: string
  readonly draw: (page: Page) => void
}

/** Those that there are, to be listed in the contents before they are drawn. */
export function appendixParts(publication: Publication, setting: AppendixSetting): readonly AppendixPart[] {
  const { anchors, words, topLevel } = setting
  const { charts, metricTable, listed, unlisted, lang } = publication
  const [chartsId, tableId] = [anchors.own('charts'), anchors.own('metric-table')]
  const chartsPart: AppendixPart = {
    id: chartsId,
    title: words('charts'),
    draw: (page) => page.put(drawCharts(charts, { id: chartsId, topLevel }, anchors, words, lang)),
  }
  const table: AppendixPart = {
    id: tableId,
    title: words('metricTable'),
    draw: (page) => drawMetricTable(publication, page, tableId, setting),
  }
  return [
    ...(charts.length > 0 ? [chartsPart] : []),
    ...(metricTable && listed.length + unlisted.length > 0 ? [table] : []),
  ]
}
