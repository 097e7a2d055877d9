// Charts as Word's own: a drawing in the text, `word/charts/chartN.xml`, and the workbook behind it, so that they can
// be edited. Series differ in grey and pattern, not in colour alone: official documents are printed black.
import type { Chart, ChartSeries } from '../../model/chart.ts'
import type { Publication } from '../../model/publication.ts'

import { chartWorkbook, columnName } from './chart-workbook.ts'
import type { DocumentContext } from './context.ts'
import { TEXT_WIDTH } from './geometry.ts'
import { drawing } from './image.ts'
import { printText } from './inline.ts'
import { createRelationships } from './package-parts.ts'
import { type BodyPart, paragraph } from './paragraph.ts'
import { DECLARATION, element, escapeText } from './xml.ts'

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const EMU_PER_TWIP = 635
const SIZE = { cx: TEXT_WIDTH * EMU_PER_TWIP, cy: Math.round(TEXT_WIDTH * EMU_PER_TWIP * 0.5) }

/** Heading and charts; nothing when there are none. */
export function printCharts(
  { charts, template }: Publication,
  context: DocumentContext,
): readonly BodyPart[] {
  if (charts.length === 0) return []
  return [
    paragraph('GeneratedHeading', printText(template.wording.charts ?? '图表')),
    ...charts.map((chart, i) => paragraph('GeneratedChart', printChart(chart, i + 1, context))),
  ]
}

function printChart(chart: Chart, number: number, context: DocumentContext): string {
  const path = `charts/chart${number}.xml`
  const workbook = `embeddings/chart${number}.xlsx`
  const relationships = createRelationships()
  const workbookId = relationships.add(
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/package',
    `../${workbook}`,
  )
  context.files.push(
    {
      path: `word/${path}`,
      data: chartXml(chart, workbookId),
      type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    },
    { path: `word/charts/_rels/chart${number}.xml.rels`, data: relationships.xml() ?? '' },
    { path: `word/${workbook}`, data: chartWorkbook(chart) },
  )
  const id = context.relationships.add('chart', path)
  const drawn = context.nextDrawing()
  return drawing(
    { id: drawn, name: `图表${drawn}`, description: `${chart.title}。${chart.description}`, size: SIZE },
    CHART,
    element('c:chart', { 'xmlns:c': CHART, 'r:id': id }),
  )
}

function chartXml(chart: Chart, workbookId: string): string {
  const kind = chart.kind === 'bar' ? barChart(chart) : lineChart(chart)
  return (
    DECLARATION +
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': MAIN, 'xmlns:r': RELATIONSHIPS },
      flag('c:date1904', 0),
      flag('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        title(chart.title),
        flag('c:autoTitleDeleted', 0),
        element('c:plotArea', {}, '<c:layout/>', kind, categoryAxis(), valueAxis(chart.unit)),
        chart.series.length > 1
          ? element('c:legend', {}, flag('c:legendPos', 'b'), flag('c:overlay', 0))
          : '',
        flag('c:plotVisOnly', 1),
        flag('c:dispBlanksAs', 'gap'),
      ),
      textProperties(1000),
      element('c:externalData', { 'r:id': workbookId }, flag('c:autoUpdate', 0)),
    )
  )
}

const GREYS = ['404040', 'A6A6A6', '7F7F7F', 'D9D9D9'] as const
const AXES = flag('c:axId', 1001) + flag('c:axId', 1002)

function barChart({ series }: Chart): string {
  return element(
    'c:barChart',
    {},
    flag('c:barDir', 'col'),
    flag('c:grouping', 'clustered'),
    flag('c:varyColors', 0),
    ...series.map((one, i) =>
      element(
        'c:ser',
        {},
        head(one, i),
        element('c:spPr', {}, fill(i), element('a:ln', { w: 6350 }, solid('000000'))),
        flag('c:invertIfNegative', 0),
        labels('outEnd'),
        data(one, i),
      ),
    ),
    flag('c:gapWidth', 80),
    AXES,
  )
}

function lineChart({ series }: Chart): string {
  return element(
    'c:lineChart',
    {},
    flag('c:grouping', 'standard'),
    flag('c:varyColors', 0),
    ...series.map((one, i) =>
      element(
        'c:ser',
        {},
        head(one, i),
        element('c:spPr', {}, element('a:ln', { w: 19050 }, solid(GREYS[i % GREYS.length] ?? '000000'))),
        element('c:marker', {}, flag('c:symbol', i % 2 === 0 ? 'circle' : 'square'), flag('c:size', 6)),
        labels('t'),
        data(one, i),
        flag('c:smooth', 0),
      ),
    ),
    flag('c:marker', 1),
    AXES,
  )
}

function head({ name }: ChartSeries, i: number): string {
  const cell = `Sheet1!$${columnName(i + 1)}$1`
  return (
    flag('c:idx', i) +
    flag('c:order', i) +
    element('c:tx', {}, element('c:strRef', {}, element('c:f', {}, cell), stringCache([name])))
  )
}

function data({ points }: ChartSeries, i: number): string {
  const last = points.length + 1
  const column = columnName(i + 1)
  const numbers = points.flatMap(({ value }, n) =>
    value === null ? [] : [element('c:pt', { idx: n }, element('c:v', {}, String(value)))],
  )
  const count = flag('c:ptCount', points.length)
  return (
    element(
      'c:cat',
      {},
      element(
        'c:strRef',
        {},
        element('c:f', {}, `Sheet1!$A$2:$A$${last}`),
        stringCache(points.map(({ label }) => label)),
      ),
    ) +
    element(
      'c:val',
      {},
      element(
        'c:numRef',
        {},
        element('c:f', {}, `Sheet1!$${column}$2:$${column}$${last}`),
        element('c:numCache', {}, element('c:formatCode', {}, 'General'), count, ...numbers),
      ),
    )
  )
}

function stringCache(words: readonly string[]): string {
  const points = words.map((text, i) => element('c:pt', { idx: i }, element('c:v', {}, escapeText(text))))
  return element('c:strCache', {}, flag('c:ptCount', words.length), ...points)
}

function labels(position: string): string {
  return element(
    'c:dLbls',
    {},
    flag('c:dLblPos', position),
    flag('c:showLegendKey', 0),
    flag('c:showVal', 1),
    flag('c:showCatName', 0),
    flag('c:showSerName', 0),
    flag('c:showPercent', 0),
    flag('c:showBubbleSize', 0),
  )
}

function categoryAxis(): string {
  return element(
    'c:catAx',
    {},
    flag('c:axId', 1001),
    element('c:scaling', {}, flag('c:orientation', 'minMax')),
    flag('c:delete', 0),
    flag('c:axPos', 'b'),
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    flag('c:majorTickMark', 'none'),
    flag('c:minorTickMark', 'none'),
    flag('c:tickLblPos', 'low'),
    flag('c:crossAx', 1002),
    flag('c:crosses', 'autoZero'),
    flag('c:auto', 1),
    flag('c:lblAlgn', 'ctr'),
    flag('c:lblOffset', 100),
    flag('c:noMultiLvlLbl', 0),
  )
}

function valueAxis(unit: string): string {
  return element(
    'c:valAx',
    {},
    flag('c:axId', 1002),
    element('c:scaling', {}, flag('c:orientation', 'minMax')),
    flag('c:delete', 0),
    flag('c:axPos', 'l'),
    unit === '' ? '' : title(unit),
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    flag('c:majorTickMark', 'out'),
    flag('c:minorTickMark', 'none'),
    flag('c:tickLblPos', 'nextTo'),
    flag('c:crossAx', 1001),
    flag('c:crosses', 'autoZero'),
    flag('c:crossBetween', 'between'),
  )
}

function title(text: string): string {
  const run = element(
    'a:r',
    {},
    element('a:rPr', { lang: 'zh-CN', sz: 1200, b: 0 }),
    element('a:t', {}, escapeText(text)),
  )
  return element(
    'c:title',
    {},
    element('c:tx', {}, element('c:rich', {}, '<a:bodyPr/>', element('a:p', {}, run))),
    flag('c:overlay', 0),
  )
}

/** `size` in hundredths of a point. */
function textProperties(size: number): string {
  return element(
    'c:txPr',
    {},
    '<a:bodyPr/>',
    element(
      'a:p',
      {},
      element('a:pPr', {}, element('a:defRPr', { sz: size })),
      '<a:endParaRPr lang="zh-CN"/>',
    ),
  )
}

function fill(i: number): string {
  return solid(GREYS[i % GREYS.length] ?? '404040')
}

function solid(colour: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }))
}

function flag(name: string, val: string | number): string {
  return element(name, { val })
}
