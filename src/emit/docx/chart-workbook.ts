// The workbook behind a chart: labels in column A, one column a series. The least that Excel and WPS open. Packed here
// and not by the docx library, which would date its entries by the clock.
import { XMLBuilder } from 'fast-xml-parser'
import { strToU8, zipSync } from 'fflate'
import type { Chart } from '../../model/chart.ts'
import { clean } from './element.ts'
import { pinDates } from './zip-dates.ts'

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Bytes of an `.xlsx` with one sheet. */
export function chartWorkbook(chart: Chart): Uint8Array {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressEmptyNode: true,
  })
  const xml = (tree: object): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${builder.build(tree)}`)
  return pinDates(
    zipSync({
      '[Content_Types].xml': xml(CONTENT_TYPES),
      '_rels/.rels': xml(relation('officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': xml({
        workbook: {
          '@xmlns': SHEET,
          '@xmlns:r': OFFICE,
          sheets: { sheet: { '@name': 'Sheet1', '@sheetId': 1, '@r:id': 'rId1' } },
        },
      }),
      'xl/_rels/workbook.xml.rels': xml(relation('worksheet', 'worksheets/sheet1.xml')),
      'xl/worksheets/sheet1.xml': xml(sheet(chart)),
    }),
  )
}

/** A…Z of column 0…25; charts have few series. */
export function columnName(index: number): string {
  return String.fromCharCode(65 + index)
}

function relation(type: string, target: string): object {
  return {
    Relationships: {
      '@xmlns': `${PACKAGE}/relationships`,
      Relationship: { '@Id': 'rId1', '@Type': `${OFFICE}/${type}`, '@Target': target },
    },
  }
}

function sheet({ series }: Chart): object {
  const labels = series[0]?.points.map(({ label }) => label) ?? []
  const first = row(1, ['', ...series.map(({ name }) => name)])
  const rows = labels.map((label, i) =>
    row(i + 2, [label, ...series.map(({ points }) => points[i]?.value ?? null)]),
  )
  return { worksheet: { '@xmlns': SHEET, sheetData: { row: [first, ...rows] } } }
}

function row(number: number, values: readonly (string | number | null)[]): object {
  const c = values.flatMap((value, i): readonly object[] => {
    const place = { '@r': `${columnName(i)}${number}` }
    if (value === null || value === '') return []
    return typeof value === 'number'
      ? [{ ...place, v: value }]
      : [{ ...place, '@t': 'inlineStr', is: { t: clean(value) } }]
  })
  return { '@r': number, c }
}

const CONTENT_TYPES = {
  Types: {
    '@xmlns': `${PACKAGE}/content-types`,
    Default: [
      {
        '@Extension': 'rels',
        '@ContentType': 'application/vnd.openxmlformats-package.relationships+xml',
      },
      { '@Extension': 'xml', '@ContentType': 'application/xml' },
    ],
    Override: [
      { '@PartName': '/xl/workbook.xml', '@ContentType': `${TYPE}.sheet.main+xml` },
      { '@PartName': '/xl/worksheets/sheet1.xml', '@ContentType': `${TYPE}.worksheet+xml` },
    ],
  },
}
