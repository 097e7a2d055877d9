// Paragraphs, cells and rows whose properties the library makes once for all that have the same: a long table says the
// same of a thousand cells.
import { type BaseXmlComponent, TableCell, TableRow } from 'docx'
import { Wrapped } from './compact.ts'
import { type Paragraph, type ParagraphProperties, printParagraph } from './paragraph.ts'
import { propertiesOf, type Shared } from './print-xml.ts'

/** What a cell may say of itself; the width in twips. */
export interface CellProperties {
  readonly width: number
  readonly columnSpan?: number
  readonly verticalMerge?: 'restart' | 'continue'
  readonly verticalAlign?: 'center'
}

export interface RowProperties {
  readonly cantSplit?: boolean
  readonly tableHeader?: boolean
}

export interface SharedProperties {
  /** A paragraph that nothing is added to later, such as the end of a section. */
  readonly paragraph: (paragraph: Paragraph) => BaseXmlComponent
  readonly cell: (properties: CellProperties, content: BaseXmlComponent) => BaseXmlComponent
  readonly row: (properties: RowProperties, cells: readonly BaseXmlComponent[]) => BaseXmlComponent
}

export function createSharedProperties(): SharedProperties {
  const known = new Map<string, Shared>()
  const once = (key: string, make: () => Shared): Shared => {
    const found = known.get(key)
    if (found) return found
    const made = make()
    known.set(key, made)
    return made
  }
  return {
    paragraph: (paragraph) => {
      const { style, content, properties } = paragraph
      if (properties?.frame) return printParagraph(paragraph)
      const key = properties === undefined ? style : `${style} ${keyOf(properties)}`
      const shared = once(key, () => propertiesOf(printParagraph({ ...paragraph, content: [] })))
      return new Wrapped('w:p', shared, content)
    },
    cell: (properties, content) => {
      const { width, columnSpan, verticalMerge, verticalAlign } = properties
      const shared = once(`cell ${width} ${columnSpan} ${verticalMerge} ${verticalAlign}`, () =>
        propertiesOf(new TableCell({ ...properties, width: { size: width, type: 'dxa' }, children: [] })),
      )
      return new Wrapped('w:tc', shared, [content])
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
