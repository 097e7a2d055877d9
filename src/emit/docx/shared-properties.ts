// Paragraphs, cells and rows whose properties the library makes once for all that have the same: a long table says the
// same of a thousand cells.
import { type BaseXmlComponent, TableCell, TableRow } from 'docx'
import { Wrapped } from './package/compact.ts'
import { propertiesOf, type Shared } from './package/print-xml.ts'
import { type Paragraph, type ParagraphProperties, printParagraph } from './paragraph.ts'

/** What a cell may say of itself; the width in twips. */
export interface CellProperties {
  readonly width: number
  readonly columnSpan?: number
  readonly verticalMerge?: 'restart' | 'continue'
  readonly verticalAlign?: 'center'
}

/** What a row may say of itself: whole on its page, repeated at the head of each. */
export interface RowProperties {
  readonly cantSplit?: boolean
  readonly tableHeader?: boolean
}

/** Properties by what they say, made when they are first asked for. */
export interface SharedProperties {
  /** A paragraph that nothing is added to later, such as the end of a section. */
  readonly paragraph: (paragraph: Paragraph) => BaseXmlComponent
  readonly row: (properties: RowProperties, cells: readonly BaseXmlComponent[]) => BaseXmlComponent
  /** Of paragraphs of a style that stand in cells, the last one of a row or not. */
  readonly ofWords: (style: string, keepNext?: boolean) => Shared
  /** Of cells, which hold one paragraph each. */
  readonly ofCell: (properties: CellProperties) => Shared
}

/** One a document; the same request is answered with the same object. */
export function createSharedProperties(): SharedProperties {
  const known = new Map<string, Shared>()
  const once = (key: string, make: () => Shared): Shared => {
    const found = known.get(key)
    if (found) return found
    const made = make()
    known.set(key, made)
    return made
  }
  const ofParagraph = (style: string, properties: ParagraphProperties | undefined): Shared =>
    once(properties === undefined ? style : `${style} ${keyOf(properties)}`, () =>
      propertiesOf(printParagraph({ style, content: [], ...(properties && { properties }) })),
    )
  // What a long table asks for again and again, found without a key being put together.
  const plain = new Map<number, Shared>()
  const [kept, free] = [new Map<string, Shared>(), new Map<string, Shared>()]
  return {
    paragraph: (paragraph) => {
      const { style, content, properties } = paragraph
      if (properties?.frame) return printParagraph(paragraph)
      return new Wrapped('w:p', ofParagraph(style, properties), content)
    },
    ofWords: (style, keepNext = false) => {
      const styles = keepNext ? kept : free
      let shared = styles.get(style)
      if (!shared) {
        shared = ofParagraph(style, { keepNext })
        styles.set(style, shared)
      }
      return shared
    },
    ofCell: (properties) => {
      const { width, columnSpan, verticalMerge, verticalAlign } = properties
      const isPlain = columnSpan === undefined && verticalMerge === undefined && verticalAlign !== undefined
      const found = isPlain ? plain.get(width) : undefined
      if (found) return found
      const made = once(`cell ${width} ${columnSpan} ${verticalMerge} ${verticalAlign}`, () =>
        propertiesOf(new TableCell({ ...properties, width: { size: width, type: 'dxa' }, children: [] })),
      )
      if (isPlain) plain.set(width, made)
      return made
    },
    row: (properties, cells) => {
      const shared = once(`row ${properties.cantSplit} ${properties.tableHeader}`, () =>
        propertiesOf(new TableRow({ ...properties, children: [] })),
      )
      return new Wrapped('w:tr', shared, cells)
    },
  }
}

function keyOf({ keepNext, numbering }: ParagraphProperties): string {
  return `${keepNext} ${numbering?.id} ${numbering?.level}`
}
