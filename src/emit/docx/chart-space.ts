// A chart → the chart part of the document (`c:chartSpace`). The library's own charts (docx/charts) are related by random
// numbers and know no greys, patterns and labels as a printed official document needs them.
import type { XmlComponent } from 'docx'
import type { Chart, ChartSeries } from '../../model/chart.ts'
import { columnName } from './chart-workbook.ts'
import { type Content, element } from './package/element.ts'
import { CHART, DRAWING, RELATIONSHIPS } from './package/namespaces.ts'

/** What the drawing depends on besides the data. */
export interface ChartLook {
  /** Face of all words. */
  readonly face: string
  /** Bars lie: their labels are too long to stand under columns. */
  readonly lying: boolean
}

/** `c:chartSpace`, with the element that refers to its workbook. */
export function chartSpace(chart: Chart, look: ChartLook, workbook: XmlComponent): XmlComponent {
  const kind = chart.kind === 'bar' ? barChart(chart, look.lying) : lineChart(chart)
  return element(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS },
    flag('c:date1904', 0),
    flag('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      title(chart.title, look.face),
      flag('c:autoTitleDeleted', 0),
      element('c:plotArea', {}, element('c:layout'), kind, categoryAxis(look.lying), valueAxis(chart, look)),
      chart.series.length > 1 ? element('c:legend', {}, flag('c:legendPos', 'b'), flag('c:overlay', 0)) : '',
      flag('c:plotVisOnly', 1),
      flag('c:dispBlanksAs', 'gap'),
    ),
    textProperties(1000, look.face),
    workbook,
  )
}

const GREYS = ['404040', 'A6A6A6', '7F7F7F', 'D9D9D9'] as const
const AXES = [flag('c:axId', 1001), flag('c:axId', 1002)]

function barChart({ series }: Chart, lying: boolean): XmlComponent {
  return element(
    'c:barChart',
    {},
    flag('c:barDir', lying ? 'bar' : 'col'),
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

function lineChart({ series }: Chart): XmlComponent {
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

function head({ name }: ChartSeries, i: number): readonly XmlComponent[] {
  const cell = `Sheet1!$${columnName(i + 1)}$1`
  return [
    flag('c:idx', i),
    flag('c:order', i),
    element('c:tx', {}, element('c:strRef', {}, element('c:f', {}, cell), stringCache([name]))),
  ]
}

function data({ points }: ChartSeries, i: number): readonly XmlComponent[] {
  const last = points.length + 1
  const column = columnName(i + 1)
  const numbers = points.flatMap(({ value }, n) =>
    value === null ? [] : [element('c:pt', { idx: n }, element('c:v', {}, String(value)))],
  )
  const count = flag('c:ptCount', points.length)
  return [
    element(
      'c:cat',
      {},
      element(
        'c:strRef',
        {},
        element('c:f', {}, `Sheet1!$A$2:$A$${last}`),
        stringCache(points.map(({ label }) => label)),
      ),
    ),
    element(
      'c:val',
      {},
      element(
        'c:numRef',
        {},
        element('c:f', {}, `Sheet1!$${column}$2:$${column}$${last}`),
        element('c:numCache', {}, element('c:formatCode', {}, 'General'), count, ...numbers),
      ),
    ),
  ]
}

function stringCache(words: readonly string[]): XmlComponent {
  const points = words.map((text, i) => element('c:pt', { idx: i }, element('c:v', {}, text)))
  return element('c:strCache', {}, flag('c:ptCount', words.length), ...points)
}

function labels(position: string): XmlComponent {
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

/** Bars that lie are read from the top down. */
function categoryAxis(lying: boolean): XmlComponent {
  return element(
    'c:catAx',
    {},
    flag('c:axId', 1001),
    element('c:scaling', {}, flag('c:orientation', lying ? 'maxMin' : 'minMax')),
    flag('c:delete', 0),
    flag('c:axPos', lying ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    flag('c:majorTickMark', 'none'),
    flag('c:minorTickMark', 'none'),
    flag('c:tickLblPos', 'low'),
    // Labels stand level: they have room, or the bars would lie.
    element('c:txPr', {}, element('a:bodyPr', { rot: 0, vert: 'horz' }), paragraphOf('')),
    flag('c:crossAx', 1002),
    flag('c:crosses', 'autoZero'),
    flag('c:auto', 1),
    flag('c:lblAlgn', 'ctr'),
    flag('c:lblOffset', 100),
    flag('c:noMultiLvlLbl', 0),
  )
}

/** Bars begin at zero, so that their lengths can be compared. */
function valueAxis({ kind, unit, series }: Chart, { face, lying }: ChartLook): XmlComponent {
  const positive = series.every(({ points }) => points.every(({ value }) => (value ?? 0) >= 0))
  return element(
    'c:valAx',
    {},
    flag('c:axId', 1002),
    element(
      'c:scaling',
      {},
      flag('c:orientation', 'minMax'),
      kind === 'bar' && positive ? flag('c:min', 0) : '',
    ),
    flag('c:delete', 0),
    flag('c:axPos', lying ? 'b' : 'l'),
    unit === '' ? '' : title(unit, face, 1000),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    flag('c:majorTickMark', 'out'),
    flag('c:minorTickMark', 'none'),
    flag('c:tickLblPos', 'nextTo'),
    flag('c:crossAx', 1001),
    flag('c:crosses', lying ? 'max' : 'autoZero'),
    flag('c:crossBetween', 'between'),
  )
}

/** `size` in hundredths of a point; the words stand level at the side of an axis, too. */
function title(text: string, face: string, size = 1200): XmlComponent {
  const run = element(
    'a:r',
    {},
    element('a:rPr', { lang: 'zh-CN', sz: size, b: 0 }, faceOf(face)),
    element('a:t', {}, text),
  )
  const body = element('a:bodyPr', { rot: 0, vert: 'horz' })
  return element(
    'c:title',
    {},
    element('c:tx', {}, element('c:rich', {}, body, element('a:p', {}, run))),
    flag('c:overlay', 0),
  )
}

/** `size` in hundredths of a point. */
function textProperties(size: number, face: string): XmlComponent {
  const properties = element('a:defRPr', { sz: size }, faceOf(face))
  return element('c:txPr', {}, element('a:bodyPr'), paragraphOf(element('a:pPr', {}, properties)))
}

function paragraphOf(properties: Content): XmlComponent {
  return element(
    'a:p',
    {},
    properties === '' ? element('a:pPr', {}, element('a:defRPr')) : properties,
    element('a:endParaRPr', { lang: 'zh-CN' }),
  )
}

/** Named for both scripts: a theme, which the document has none of, would name them otherwise. */
function faceOf(face: string): readonly XmlComponent[] {
  return [element('a:latin', { typeface: face }), element('a:ea', { typeface: face })]
}

function fill(i: number): XmlComponent {
  return solid(GREYS[i % GREYS.length] ?? '404040')
}

function solid(colour: string): XmlComponent {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }))
}

function flag(name: string, val: string | number): XmlComponent {
  return element(name, { val })
}
