// Charts as Word's own: a drawing in the text, `word/charts/chartN.xml`, and the workbook behind it, so that they can
// be edited. Series differ in grey and pattern, not in colour alone: official documents are printed black.
import { type IContext, type IXmlableObject, PackagePart, TextRun, XmlComponent } from 'docx'
import { columnsFit } from '../../chart/bars.ts'
import type { Chart } from '../../model/chart.ts'
import type { Publication } from '../../model/publication.ts'
import { TEXT_WIDTH } from '../../text/page-geometry.ts'
import { type ChartLook, chartSpace } from './chart-space.ts'
import { chartWorkbook } from './chart-workbook.ts'
import type { DocumentContext } from './context.ts'
import { element } from './package/element.ts'
import { CHART, DRAWING, RELATIONSHIPS } from './package/namespaces.ts'
import { type BodyPart, paragraph } from './paragraph.ts'
import { withRoom } from './room.ts'

const EMU_PER_TWIP = 635

/** Height of a chart whose columns stand, and of one line of a bar that lies, in twips. */
const STANDING = Math.round(TEXT_WIDTH * 0.5)
const LYING = { frame: 1900, bar: 270, gap: 200 } as const

/** One paragraph a chart. */
export function printCharts({ charts }: Publication, context: DocumentContext): readonly BodyPart[] {
  return charts.map((chart, i) => paragraph('GeneratedChart', [printChart(chart, i + 1, context)]))
}

/** A run with the drawing that shows the chart. */
function printChart(chart: Chart, number: number, context: DocumentContext): TextRun {
  const id = context.nextDrawing()
  const lying = chart.kind === 'bar' && !columnsFit(chart, context.lang)
  const size = { cx: TEXT_WIDTH * EMU_PER_TWIP, cy: heightOf(chart, lying) * EMU_PER_TWIP }
  const reference = new Related(
    'c:chart',
    { 'xmlns:c': CHART, 'r:id': `rIdChart${number}` },
    { id: `Chart${number}`, type: `${RELATIONSHIPS}/chart`, folder: '' },
    chartPart(chart, { lying, face: context.chartFace }, context),
  )
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:docPr', { id, name: `图表${id}`, descr: `${chart.title}。${chart.description}` }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', { 'xmlns:a': DRAWING }, element('a:graphicData', { uri: CHART }, reference)),
  )
  return withRoom(new TextRun({ children: [element('w:drawing', {}, inline)] }), {
    height: heightOf(chart, lying),
  })
}

const WORKBOOK_ID = 'Workbook'

function heightOf({ series }: Chart, lying: boolean): number {
  const rows = series[0]?.points.length ?? 0
  return lying ? LYING.frame + rows * (series.length * LYING.bar + LYING.gap) : STANDING
}

function chartPart(chart: Chart, look: ChartLook, { zlib }: DocumentContext): PackagePart {
  const space = chartSpace(
    chart,
    look,
    new Related(
      'c:externalData',
      { 'r:id': `rId${WORKBOOK_ID}` },
      { id: WORKBOOK_ID, type: `${RELATIONSHIPS}/package`, folder: '../' },
      new PackagePart({
        folder: 'embeddings',
        name: 'chart',
        extension: 'xlsx',
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        relationshipType: `${RELATIONSHIPS}/package`,
        content: chartWorkbook(chart, zlib),
      }),
      [element('c:autoUpdate', { val: 0 })],
    ),
  )
  return new PackagePart({
    folder: 'charts',
    name: 'chart',
    extension: 'xml',
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relationshipType: `${RELATIONSHIPS}/chart`,
    content: space,
  })
}

interface Relation {
  readonly id: string
  readonly type: PackagePart['options']['relationshipType']
  /** Way from the folder of the part that holds the element to `word/`. */
  readonly folder: string
}

/** An element that refers to a part of its own. The part's own way of adding itself takes a random number. */
class Related extends XmlComponent {
  readonly #relation: Relation
  readonly #part: PackagePart

  constructor(
    name: string,
    _attr: Readonly<Record<string, string>>,
    relation: Relation,
    part: PackagePart,
    children: readonly XmlComponent[] = [],
  ) {
    super(name)
    this.#relation = relation
    this.#part = part
    this.root.push({ _attr }, ...children)
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { id, type, folder } = this.#relation
    const path = context.file.PackageParts.add(this.#part)
    context.viewWrapper.Relationships.addRelationship(id, type, folder + path)
    return super.prepForXml(context)
  }
}
