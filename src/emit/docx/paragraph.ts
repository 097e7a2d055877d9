// Blocks of the body before they become text: a paragraph can still take the end of a section into its properties.
import { element, valued } from './xml.ts'

/** Properties of a paragraph that its style does not carry, each a complete element; written in the order of the schema. */
export interface ParagraphProperties {
  readonly keepNext?: boolean
  readonly pageBreakBefore?: true
  /** A frame, complete. */
  readonly frame?: string
  readonly numbering?: { readonly id: number; readonly level: number }
  readonly section?: string
}

export interface Paragraph {
  readonly style: string
  /** Runs, bookmarks, hyperlinks. */
  readonly content: string
  readonly properties?: ParagraphProperties
}

/** Parts that want a landscape page of their own. */
export interface LandscapePart {
  readonly landscape: readonly BodyPart[]
}

/** A paragraph, any other complete block element (a table), or what stands on a landscape page. */
export type BodyPart = Paragraph | string | LandscapePart

export function paragraph(style: string, content: string, properties?: ParagraphProperties): Paragraph {
  return properties ? { style, content, properties } : { style, content }
}

/** Parts one after the other, landscape ones as if they were upright: for notes and cells, which have no pages. */
export function printParts(parts: readonly BodyPart[]): string {
  let xml = ''
  for (const part of parts) {
    if (typeof part === 'string') xml += part
    else xml += 'landscape' in part ? printParts(part.landscape) : printParagraph(part)
  }
  return xml
}

export function printParagraph({ style, content, properties }: Paragraph): string {
  return `<w:p><w:pPr>${valued('w:pStyle', style)}${properties ? printProperties(properties) : ''}</w:pPr>${content}</w:p>`
}

function printProperties(properties: ParagraphProperties): string {
  const { keepNext, pageBreakBefore, frame, numbering, section } = properties
  return (
    (keepNext ? '<w:keepNext/>' : '') +
    (pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
    (frame ?? '') +
    (numbering
      ? element('w:numPr', {}, valued('w:ilvl', numbering.level), valued('w:numId', numbering.id))
      : '') +
    (section ?? '')
  )
}
