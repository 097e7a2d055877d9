// 版记: copies and printing, between lines at the foot of the last page (GB/T 9704-2012, 7.4).
import type { Elements } from '../../model/publication.ts'
import { MARGIN, TEXT_WIDTH } from './geometry.ts'
import { joinNames } from './head.ts'
import { printText } from './inline.ts'
import { type BodyPart, paragraph } from './paragraph.ts'
import { element, valued } from './xml.ts'

/** First and last line 0.35 mm, those between 0.25 mm, in eighths of a point (7.4.1). */
const OUTER_LINE = 8
const INNER_LINE = 6

/** The table and the paragraph it hangs on; nothing when the document has neither copies nor a printer. */
export function printImprint(elements: Elements): readonly BodyPart[] {
  const { copies, recipients, recipientsInImprint, printer, printDate, form } = elements
  const moved = recipientsInImprint && recipients.length > 0
  const first = [
    ...(moved ? [line('Copies', `主送：${joinNames(recipients)}。`)] : []),
    ...(copies.length > 0
      ? [line('Copies', `抄送：${copies.map((name) => name.replace(/。$/, '')).join('，')}。`)]
      : []),
  ]
  // A letter has no line of the printing office (10.1).
  const second =
    form !== 'letter' && (printer || printDate)
      ? [line('Printer', printer ?? '', printDate ? `${printDate}印发` : '')]
      : []
  const rows = [first, second].filter((paragraphs) => paragraphs.length > 0)
  if (rows.length === 0) return []
  return [
    element(
      'w:tbl',
      {},
      PROPERTIES,
      element('w:tblGrid', {}, element('w:gridCol', { 'w:w': TEXT_WIDTH })),
      ...rows.map(row),
    ),
    paragraph('ImprintAnchor', ''),
  ]
}

function line(style: string, left: string, right = ''): string {
  const tab = right === '' ? '' : `<w:r><w:tab/></w:r>${printText(right)}`
  return `<w:p><w:pPr>${valued('w:pStyle', style)}</w:pPr>${left === '' ? '' : printText(left)}${tab}</w:p>`
}

function row(paragraphs: readonly string[]): string {
  const cell = element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' })),
    ...paragraphs,
  )
  return element('w:tr', {}, '<w:trPr><w:cantSplit/></w:trPr>', cell)
}

const border = (side: string, size: number): string =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': '000000' })

const PROPERTIES = element(
  'w:tblPr',
  {},
  valued('w:tblStyle', 'TableNormal'),
  element('w:tblpPr', {
    'w:leftFromText': 0,
    'w:rightFromText': 0,
    'w:vertAnchor': 'margin',
    // Relative to the page: LibreOffice lets a table as wide as the text float only then.
    'w:horzAnchor': 'page',
    'w:tblpX': MARGIN.left,
    'w:tblpYSpec': 'bottom',
  }),
  valued('w:tblOverlap', 'never'),
  element('w:tblW', { 'w:w': TEXT_WIDTH, 'w:type': 'dxa' }),
  element(
    'w:tblBorders',
    {},
    border('top', OUTER_LINE),
    border('bottom', OUTER_LINE),
    border('insideH', INNER_LINE),
  ),
  '<w:tblLayout w:type="fixed"/>',
)
