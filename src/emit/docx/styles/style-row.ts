// One style as a row, and the short words that the tables of styles are written in.
import type { XmlComponent } from 'docx'
import { type Content, element, valued } from '../package/element.ts'
import { type Face, fontSlots } from './fonts.ts'
import { type ParagraphFields, sized } from './style-properties.ts'

/** A style: its id, the name that Word shows, and what it sets beyond the style it is based on. */
export interface StyleRow {
  readonly id: string
  readonly name: string
  readonly type?: 'paragraph' | 'character'
  readonly basedOn?: string
  readonly next?: string
  readonly paragraph?: ParagraphFields
  readonly run?: Content
  readonly isDefault?: true
  /** Not one of Word's built-in styles. */
  readonly own?: true
  readonly hidden?: true
}

/** 标题: 二号, in half-points. */
export const TITLE_SIZE = 44

/** 红色 of 发文机关标志 and of the lines (GB/T 9704-2012, 7.2.4 and 7.2.7). */
export const RED = valued('w:color', 'FF0000')

/** A style that is not one of Word's own. */
export const own = (id: string, name: string, rest: Partial<StyleRow> = {}): StyleRow => ({
  id,
  name,
  basedOn: 'Normal',
  own: true,
  ...rest,
})

/** Paragraph properties of a style. */
export const p = (fields: ParagraphFields): ParagraphFields => fields

/** Face, colour and size of a style. */
export const run = (face: Face, halfPoints: number, color: Content = ''): Content => [
  fontSlots(face),
  color,
  sized(halfPoints),
]

/** A border on one side of a paragraph; `eighths` of a point thick, `space` points away. */
export function line(
  side: 'top' | 'bottom',
  kind: string,
  eighths: number,
  space: number,
  color: string,
): XmlComponent {
  return element(
    'w:pBdr',
    {},
    element(`w:${side}`, { 'w:val': kind, 'w:sz': eighths, 'w:space': space, 'w:color': color }),
  )
}
