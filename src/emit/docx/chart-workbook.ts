// The workbook behind a chart: labels in column A, one column a series. The least that Excel and WPS open. Packed here
// and not by the docx library, which would date its entries by the clock.
import type { XmlComponent } from 'docx'
import type { Chart } from '../../model/chart.ts'
import type { Zlib } from './package/deflate.ts'
import { element } from './package/element.ts'
import { PACKAGE, RELATIONSHIPS } from './package/namespaces.ts'
import { printAlone } from './package/print-xml.ts'
import { zip } from './package/zip.ts'

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Bytes of an `.xlsx` with one sheet. */
export function chartWorkbook(chart: Chart, zlib: Zlib): Uint8Array {
  const parts: readonly (readonly [string, XmlComponent])[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relation('officeDocument', 'xl/workbook.xml')],
    ['xl/workbook.xml', workbook()],
    ['xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml')],
    ['xl/worksheets/sheet1.xml', sheet(chart)],
  ]
  return zip(
    parts.map(([path, root]) => ({
      path,
      part: zlib.deflate(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printAlone(root)}`),
    })),
  )
}

/** A…Z of column 0…25; charts have few series. */
export function columnName(index: number): string {
  return String.fromCharCode(65 + index)
}

function contentTypes(): XmlComponent {
  const standard = (Extension: string, ContentType: string) => element('Default', { Extension, ContentType })
  const part = (PartName: string, kind: string) =>
    element('Override', { PartName, ContentType: `${TYPE}.${kind}+xml` })
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    standard('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    standard('xml', 'application/xml'),
    part('/xl/workbook.xml', 'sheet.main'),
    part('/xl/worksheets/sheet1.xml', 'worksheet'),
  )
}

function relation(type: string, target: string): XmlComponent {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    element('Relationship', { Id: 'rId1', Type: `${RELATIONSHIPS}/${type}`, Target: target }),
  )
}

function workbook(): XmlComponent {
  const sheets = element('sheets', {}, element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' }))
  return element('workbook', { xmlns: SHEET, 'xmlns:r': RELATIONSHIPS }, sheets)
}

function sheet({ series }: Chart): XmlComponent {
  const labels = series[0]?.points.map(({ label }) => label) ?? []
  const first = row(1, ['', ...series.map(({ name }) => name)])
  const rows = labels.map((label, i) =>
    row(i + 2, [label, ...series.map(({ points }) => points[i]?.value ?? null)]),
  )
  return element('worksheet', { xmlns: SHEET }, element('sheetData', {}, first, rows))
}

function row(number: number, values: readonly (string | number | null)[]): XmlComponent {
  const cells = values.flatMap((value, i): readonly XmlComponent[] => {
    const r = `${columnName(i)}${number}`
    if (value === null || value === '') return []
    return typeof value === 'number'
      ? [element('c', { r }, element('v', {}, String(value)))]
      : [element('c', { r, t: 'inlineStr' }, element('is', {}, element('t', {}, value)))]
  })
  return element('row', { r: number }, cells)
}
