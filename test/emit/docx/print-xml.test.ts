import {
  BookmarkEnd,
  BookmarkStart,
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type XmlComponent,
} from 'docx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { element, valued } from '../../../src/emit/docx/element.ts'
import { printXml, propertiesOf } from '../../../src/emit/docx/print-xml.ts'
import { docxOf, partsOf } from '../../support/docx.ts'

/** The component as the library writes it among the blocks of a document. */
async function byLibrary(block: XmlComponent): Promise<string> {
  const document = new Document({ sections: [{ children: [block as Paragraph, new Paragraph({})] }] })
  const xml = strFromU8(unzipSync(await Packer.toBuffer(document))['word/document.xml'] ?? new Uint8Array())
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length)
}

async function expectSame(block: XmlComponent): Promise<void> {
  const document = new Document({ sections: [] })
  const context = { viewWrapper: document.Document, file: document, stack: [] }
  expect((await byLibrary(block)).startsWith(printXml(block, context))).toBe(true)
}

const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[{}]/g, ''))
const { tree } = fc.letrec<{ readonly tree: XmlComponent }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(word, word).map(([text, value]) => element('w:t', { 'w:a': value, 'w:b': 1 }, text)),
    word.map((text) => new TextRun({ text, bold: true, style: 'Strong' })),
    fc.constant(new TextRun({ children: [new Tab(), 'x'] })),
    fc.nat().map((id) => new BookmarkStart(`m_${id}`, id)),
    fc.nat().map((id) => new BookmarkEnd(id)),
    word.map((text) => new SimpleField('NOTEREF n \\h', text)),
    word.map((text) => valued('w:none', text)),
    fc.array(tie('tree'), { maxLength: 4 }).map((children) => element('w:ins', {}, children)),
  ),
}))

describe('printXml', () => {
  it('writes what the library writes', async () => {
    await fc.assert(
      fc.asyncProperty(tree, (block) => expectSame(block)),
      { numRuns: 25 },
    )
  })

  it('writes paragraphs, tables, notes and shared properties as the library does', async () => {
    const run = new TextRun({ font: { hint: 'eastAsia' }, text: 'A & “B” <c>' })
    const shared = element('w:p', {}, propertiesOf(new Paragraph({ style: 'BodyText' })), run)
    await expectSame(shared)
    expect(await byLibrary(shared)).toContain('<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r>')
    await expectSame(new Paragraph({ children: [run, new FootnoteReferenceRun(1)], keepNext: true }))
    const cell = () => new TableCell({ children: [new Paragraph('1')], width: { size: 1000, type: 'dxa' } })
    await expectSame(
      new Table({ rows: [new TableRow({ children: [cell(), cell()] })], columnWidths: [1, 2] }),
    )
  })
})

describe('a body in pieces', () => {
  it('names the images and lists that are there, and leaves words that look like their marks alone', async () => {
    const words = '{list-1}与rId{a.png}'
    const markdown = `# 题\n\n${words}\n\n1. 甲\n2. 乙\n\n![一](a.png)\n\n![二](b.png)\n\n末段\n`
    const parts = partsOf(await docxOf(markdown))
    const xml = parts['word/document.xml'] ?? ''
    const relationships = parts['word/_rels/document.xml.rels'] ?? ''
    expect(xml).toContain(words)
    expect(xml).not.toMatch(/gongshi:|"\{/)
    expect(Array.from(xml.matchAll(/<w:numId w:val="(\d+)"/g), ([, id]) => id)).toEqual(['2', '2'])
    const used = Array.from(xml.matchAll(/r:embed="([^"]*)"/g), ([, id]) => id)
    expect(used).toHaveLength(2)
    for (const id of used) {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relationships)?.[1]
      expect(Object.keys(parts)).toContain(`word/${target}`)
    }
  })
})
