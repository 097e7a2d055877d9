// Charts → figures: the drawing as SVG with title and description, and the numbers as a table beneath.
import { drawChart } from '../../chart/draw.ts'
import { labels, valuesAt } from '../../chart/frame.ts'
import { formatNumber } from '../../chart/numbers.ts'
import { type SvgElement, svgTree } from '../../chart/svg.ts'
import type { Chart } from '../../model/chart.ts'
import type { Anchors } from './anchors.ts'
import { headingTag } from './blocks.ts'
import { type Content, h, type Markup } from './markup.ts'
import { scrollBox } from './tables.ts'
import type { Words } from './words.ts'

/** One chart as `<figure>`: caption, picture, folded table, and what is added. `lang` decides how numbers are written. */
export function drawChartFigure(
  chart: Chart,
  anchors: Pick<Anchors, 'own'>,
  words: Words,
  lang: string,
  added?: Content | readonly Content[],
): Markup {
  // Within SVG an id is an XML name: letters, digits and hyphens.
  const id = anchors.own(`chart-${chart.id.replace(/[^\p{L}\p{N}]+/gu, '-')}`)
  return h(
    'figure',
    { className: chart.series.length > 1 ? 'many' : 'one' },
    h('figcaption', chart.title),
    svgElement(svgTree(drawChart(chart, lang), id)),
    h('details', h('summary', words('chartData')), dataTable(chart, lang)),
    added,
  )
}

/** All charts of a publication in a section with heading `id`; `topLevel` is the level of the title's. */
export function drawCharts(
  charts: readonly Chart[],
  { id, topLevel }: { readonly id: string; readonly topLevel: number },
  anchors: Anchors,
  words: Words,
  lang: string,
): Markup {
  const figures = charts.map((chart) => drawChartFigure(chart, anchors, words, lang))
  return h(
    'section',
    { className: 'charts', ariaLabelledBy: id, dataGenerated: '' },
    h('div', { className: 'heading' }, h(headingTag(topLevel + 1), { id }, words('charts'))),
    h('div', { className: 'grid' }, figures),
  )
}

function dataTable(chart: Chart, lang: string): Markup {
  const at = labels(chart)
  const rows = chart.series.map((series) => valuesAt(series, at))
  return scrollBox(
    h(
      'table',
      h('caption', chart.unit === '' ? chart.title : `${chart.title}（${chart.unit}）`),
      h(
        'thead',
        h(
          'tr',
          h('td'),
          ...chart.series.map(({ name }) => h('th', { scope: 'col', className: 'num' }, name)),
        ),
      ),
      h(
        'tbody',
        ...at.map((label, position) =>
          h(
            'tr',
            h('th', { scope: 'row' }, label),
            ...rows.map((values) => {
              const value = values[position] ?? null
              return h('td', { className: 'num' }, value === null ? '—' : formatNumber(value, lang))
            }),
          ),
        ),
      ),
    ),
    { label: chart.title },
  )
}

function svgElement({ tag, attributes, children }: SvgElement): Markup {
  return h(
    tag,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : svgElement(child))),
  )
}
