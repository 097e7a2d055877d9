// What the head of a document with a red line takes of the first page, in twips (GB/T 9704-2012, 7.2, 7.3.1, 7.3.2).
// 例：份号, three offices, two signers, a title of two lines and addressees → 15 of 22 lines.
import type { Meta, MetaValue } from '../model/outline.ts'

/** Width of the type area (5.2.1), and the places of 7.2.4 and 7.2.7: 35 mm to the mark, 4 mm to the line. */
const WIDTH = 8844
const MARK_TOP = 1984
const RED_LINE = 227
/** 字 in a line of the title (2号) and of addressees (3号). */
const TITLE_LINE = 20
const LINE = 28
/** Half-points of the largest mark; longer names are set smaller. */
const LARGEST_MARK = 100

/** From the top of the type area to the first line of the text. */
export function headHeight({ title, issuers, recipients, extra }: Meta, linePitch: number): number {
  const classes = [extra.copyNumber, extra.secrecy, extra.urgency].filter(Boolean).length
  const own = listOf(extra.issuerMark)
  const offices = (own.length > 0 ? own : (issuers ?? [])).map((name) => name.replace(/文件$/, ''))
  const suffix = own.length === 0 || own.some((name) => name.endsWith('文件')) ? 2 : 0
  const longest = Math.max(1, ...offices.map(widthOf)) + suffix
  const size = Math.min(LARGEST_MARK, Math.floor(((WIDTH / 10) * 0.96) / longest))
  const above = Math.max(classes * linePitch, MARK_TOP - Math.round(2.4 * size))
  const signerLines = Math.max(1, Math.ceil(listOf(extra.signatories).length / 2))
  const titleLines = Math.ceil(widthOf(title ?? '') / TITLE_LINE)
  const addressed = recipients !== undefined && recipients.length > 0 && extra.recipientsInImprint !== true
  const recipientLines = addressed ? 1 + Math.ceil(widthOf(`${recipients.join('、')}：`) / LINE) : 0
  // Two blank lines stand above the number and above the title.
  const lines = 2 + signerLines + 2 + titleLines + recipientLines
  return above + offices.length * size * 13 + RED_LINE + lines * linePitch
}

function listOf(value: MetaValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : []
}

/** In 字: digits and Latin count half. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u00ff]/.test(character) ? 0.5 : 1
  return width
}
