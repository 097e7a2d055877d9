// Paragraphs, cells and rows whose properties the library makes once for all that have the same: a long table says the
// same of a thousand cells.
import { type ITableCellOptions, type ITableRowOptions, TableCell, TableRow, type XmlComponent } from 'docx'
import { element } from './element.ts'
import { type Paragraph, printParagraph } from './paragraph.ts'
import { propertiesOf, type Shared } from './print-xml.ts'

export interface SharedProperties {
  /** A paragraph that nothing is added to later, such as the end of a section. */
  readonly paragraph: (paragraph: Paragraph) => XmlComponent
  readonly cell: (options: Omit<ITableCellOptions, 'children'>, content: XmlComponent) => XmlComponent
  readonly row: (options: Omit<ITableRowOptions, 'children'>, cells: readonly XmlComponent[]) => XmlComponent
}

export function createSharedProperties(): SharedProperties {
  const known = new Map<string, Shared>()
  const once = (key: string, make: () => Shared): Shared => {
    const shared = known.get(key) ?? make()
    known.set(key, shared)
    return shared
  }
  return {
    paragraph: (paragraph) => {
      const { style, content, properties } = paragraph
      if (properties?.frame) return printParagraph(paragraph)
      const key = properties === undefined ? style : `${style} ${JSON.stringify(properties)}`
      const shared = once(key, () => propertiesOf(printParagraph({ ...paragraph, content: [] })))
      return element('w:p', {}, shared, content)
    },
    cell: (options, content) => {
      const key = JSON.stringify(options)
      return element(
        'w:tc',
        {},
        once(key, () => propertiesOf(new TableCell({ ...options, children: [] }))),
        content,
      )
    },
    row: (options, cells) => {
      const key = `row ${JSON.stringify(options)}`
      return element(
        'w:tr',
        {},
        once(key, () => propertiesOf(new TableRow({ ...options, children: [] }))),
        cells,
      )
    },
  }
}
