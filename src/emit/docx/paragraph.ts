// Blocks of the body: a paragraph stays plain until it is placed, so that what follows can still change it.
import {
  type BaseXmlComponent,
  type FileChild,
  type IParagraphOptions,
  Paragraph as LibraryParagraph,
  XmlComponent,
} from 'docx'
import { LIST, NO_LIST } from './package/numbering.ts'

/** Properties of a paragraph that its style does not carry. */
export interface ParagraphProperties {
  readonly keepNext?: boolean
  readonly numbering?: { readonly id: number; readonly level: number }
  /** A frame, complete. */
  readonly frame?: XmlComponent
}

/** What stands in a paragraph: runs, bookmarks, hyperlinks. */
export type Inlines = readonly BaseXmlComponent[]

/** A paragraph that can still be moved, cut and given a bookmark; `style` is the id of its style. */
export interface Paragraph {
  readonly style: string
  readonly content: Inlines
  readonly properties?: ParagraphProperties
  /** Name of the bookmark on it, where the contents lead here. */
  readonly target?: string
}

/** Parts that want a landscape page of their own. */
export interface LandscapePart {
  readonly landscape: readonly BodyPart[]
}

/** A table, with what each of its rows takes of a page. */
export interface Rows {
  readonly table: FileChild
  /** Twips, counted when pages are. */
  readonly heights: () => readonly number[]
  /** Rows that are repeated on each page. */
  readonly headerRows: number
  /** Not broken between pages. */
  readonly whole: boolean
}

/** Pages in front of the document, which have no numbers. */
export interface FrontPart {
  readonly front: readonly Paragraph[]
}

/** A paragraph, a table, or what stands on a landscape page. */
export type BodyPart = Paragraph | Rows | LandscapePart

/** Without content an empty line of that style. */
export function paragraph(style: string, content: Inlines = [], properties?: ParagraphProperties): Paragraph {
  return properties ? { style, content, properties } : { style, content }
}

/** Tells a paragraph from tables and landscape parts. */
export function isParagraph(part: BodyPart | undefined): part is Paragraph {
  return part !== undefined && 'style' in part
}

/** Parts one after the other, landscape ones as if they were upright: for notes and cells, which have no pages. */
export function printParts(parts: readonly BodyPart[]): readonly FileChild[] {
  return parts.flatMap((part) => {
    if (isParagraph(part)) return [printParagraph(part)]
    return 'landscape' in part ? printParts(part.landscape) : [part.table]
  })
}

/** The library's paragraph. What its style says is not said again. */
export function printParagraph({ style, content, properties = {} }: Paragraph): LibraryParagraph {
  const { keepNext, numbering, frame } = properties
  return new StyledParagraph(
    {
      style,
      ...(keepNext ? { keepNext } : {}),
      ...(numbering ? { numbering: placeIn(numbering) } : {}),
    },
    content,
    frame,
  )
}

/** A paragraph with nothing of its own but its words. */
export function plainParagraph(style: string, content: Inlines = []): LibraryParagraph {
  return new StyledParagraph({ style }, content)
}

function placeIn({ id, level }: { readonly id: number; readonly level: number }) {
  return id === NO_LIST ? (false as const) : { reference: LIST, instance: id, level }
}

/**
 * The library's paragraph with any element among its words, and with a frame of ours: its own have no height without a
 * place in both directions, and no alignment in one of them.
 */
class StyledParagraph extends LibraryParagraph {
  constructor(options: IParagraphOptions, content: Inlines, frame?: XmlComponent) {
    super(options)
    const [properties]: readonly unknown[] = this.root
    if (frame && properties instanceof XmlComponent) properties.addChildElement(frame)
    for (const child of content) this.root.push(child)
  }
}
