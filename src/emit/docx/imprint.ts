// 版记: copies and printing, between lines at the foot of the last page (GB/T 9704-2012, 7.4).
import { type Paragraph, Table, TableCell, TableRow } from 'docx'
import type { Elements } from '../../model/publication.ts'
import { joinNames } from '../../text/join-names.ts'
import { MARGIN, TEXT_WIDTH } from '../../text/page-geometry.ts'
import { printText, tab } from './inline.ts'
import { type BodyPart, isParagraph, paragraph, plainParagraph } from './paragraph.ts'

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
  const table = new Table({
    style: 'TableNormal',
    float: {
      leftFromText: 0,
      rightFromText: 0,
      verticalAnchor: 'margin',
      // Relative to the page: LibreOffice lets a table as wide as the text float only then.
      horizontalAnchor: 'page',
      absoluteHorizontalPosition: MARGIN.left,
      relativeVerticalPosition: 'bottom',
      overlap: 'never',
    },
    width: { size: TEXT_WIDTH, type: 'dxa' },
    borders: { top: border(OUTER_LINE), bottom: border(OUTER_LINE), insideHorizontal: border(INNER_LINE) },
    layout: 'fixed',
    columnWidths: [TEXT_WIDTH],
    rows: rows.map(row),
  })
  // It floats: it takes nothing of the text's room.
  return [{ table, heights: () => [], headerRows: 0, whole: true }, paragraph('ImprintAnchor')]
}

/**
 * The imprint on an even page: in duplex work it is the back of the last sheet. A document that ends on an odd page gets
 * one more.
 */
export function withEvenImprint(parts: readonly BodyPart[], count: () => number): readonly BodyPart[] {
  const at = parts.findLastIndex((part) => isParagraph(part) && part.style === 'ImprintAnchor') - 1
  if (at < 0 || count() % 2 === 0) return parts
  return [...parts.slice(0, at), paragraph('ImprintPage'), ...parts.slice(at)]
}

function line(style: string, left: string, right = ''): Paragraph {
  return plainParagraph(style, [...printText(left), ...(right === '' ? [] : [tab(), ...printText(right)])])
}

function row(children: readonly Paragraph[]): TableRow {
  const cell = new TableCell({ width: { size: TEXT_WIDTH, type: 'dxa' }, children })
  return new TableRow({ cantSplit: true, children: [cell] })
}

function border(size: number) {
  return { style: 'single', size, space: 0, color: '000000' } as const
}
