// The bytes of a DOCX → what the clauses look at.
import { readStyles, type StyleSheet } from './effective.ts'
import { openPackage } from './open-package.ts'
import { footersOf } from './read-footers.ts'
import { readParagraph } from './read-paragraph.ts'
import { ended, inheritFooters, readSection } from './read-section.ts'
import { UnreadableDocument } from './verification.ts'
import type { WordDocument, WordParagraph } from './word-document.ts'
import { readTables } from './word-table.ts'
import { child, isOn, type XmlNode } from './xml-tree.ts'

/** Reads the bytes of any DOCX. Throws `UnreadableDocument`. */
export function readWordDocument(bytes: Uint8Array): WordDocument {
  const file = openPackage(bytes)
  const folder = file.mainPath.replace(/[^/]*$/, '')
  const body = child(file.part(file.mainPath), 'body')
  if (!body) throw new UnreadableDocument('Word 正文是空的', 'the Word text is empty')
  const styles = readStyles(file.part(`${folder}styles.xml`))
  const collected = collect(body, styles)
  const footers = footersOf(file, styles, folder)
  const settings = file.part(`${folder}settings.xml`)
  return {
    paragraphs: collected.paragraphs,
    tables: readTables(body),
    sections: inheritFooters(ended(collected.sections).map((node) => readSection(node, footers))),
    evenAndOdd: isOn(settings, 'evenAndOddHeaders'),
  }
}

/** Paragraphs in reading order, and the section properties that close each section. */
function collect(
  body: XmlNode,
  styles: StyleSheet,
): { readonly paragraphs: readonly WordParagraph[]; readonly sections: readonly XmlNode[] } {
  const paragraphs: WordParagraph[] = []
  const sections: XmlNode[] = []
  const walk = (node: XmlNode, inTable: boolean): void => {
    for (const inner of node.children) {
      if (inner.name === 'p') {
        paragraphs.push(readParagraph(inner, styles, { inTable, section: sections.length }))
        const end = child(child(inner, 'pPr'), 'sectPr')
        if (end) sections.push(end)
      } else if (inner.name === 'tbl') {
        walk(inner, true)
      } else if (inner.name === 'sectPr') sections.push(inner)
      else if (['tr', 'tc', 'sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(inner.name))
        walk(inner, inTable)
    }
  }
  walk(body, false)
  return { paragraphs, sections }
}
