// The workbook behind a chart: labels in column A, one column a series. The least that Excel and WPS open.
import type { Chart } from '../../model/chart.ts'
import { DECLARATION, element, escapeText } from './xml.ts'
import { zip } from './zip.ts'

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Bytes of an `.xlsx` with one sheet. */
export function chartWorkbook(chart: Chart): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    element('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target })
  const relations = (...rows: readonly string[]): string =>
    DECLARATION + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...rows)
  return zip([
    { path: '[Content_Types].xml', data: DECLARATION + CONTENT_TYPES },
    { path: '_rels/.rels', data: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      path: 'xl/workbook.xml',
      data:
        DECLARATION +
        element(
          'workbook',
          { xmlns: SHEET, 'xmlns:r': OFFICE },
          element('sheets', {}, element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
        ),
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      data: relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    },
    { path: 'xl/worksheets/sheet1.xml', data: DECLARATION + sheet(chart) },
  ])
}

/** A…Z of column 0…25; charts have few series. */
export function columnName(index: number): string {
  return String.fromCharCode(65 + index)
}

function sheet({ series }: Chart): string {
  const labels = series[0]?.points.map(({ label }) => label) ?? []
  const first = row(1, ['', ...series.map(({ name }) => name)])
  const rows = labels.map((label, i) =>
    row(i + 2, [label, ...series.map(({ points }) => points[i]?.value ?? null)]),
  )
  return element('worksheet', { xmlns: SHEET }, element('sheetData', {}, first, ...rows))
}

function row(number: number, values: readonly (string | number | null)[]): string {
  const cells = values.map((value, i) => {
    const r = `${columnName(i)}${number}`
    if (value === null || value === '') return ''
    if (typeof value === 'number') return element('c', { r }, element('v', {}, String(value)))
    return element('c', { r, t: 'inlineStr' }, element('is', {}, element('t', {}, escapeText(value))))
  })
  return element('row', { r: number }, ...cells)
}

const CONTENT_TYPES = element(
  'Types',
  { xmlns: `${PACKAGE}/content-types` },
  element('Default', {
    Extension: 'rels',
    ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
  }),
  element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  element('Override', { PartName: '/xl/workbook.xml', ContentType: `${TYPE}.sheet.main+xml` }),
  element('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${TYPE}.worksheet+xml` }),
)
