import {
  type BaseXmlComponent,
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
} from 'docx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  Anchor,
  Cell,
  LateRow,
  BookmarkEnd as OwnBookmarkEnd,
  WordsRun,
  Wrapped,
} from '../../../src/emit/docx/package/compact.ts'
import { element, valued } from '../../../src/emit/docx/package/element.ts'
import { printXml, propertiesOf } from '../../../src/emit/docx/package/print-xml.ts'
import { docxOf, partsOf } from '../../support/docx.ts'

/** The component as the library writes it among the blocks of a document. */
async function byLibrary(block: BaseXmlComponent): Promise<string> {
  const document = new Document({
    sections: [{ children: [block as unknown as Paragraph, new Paragraph({})] }],
  })
  const xml = strFromU8(unzipSync(await Packer.toBuffer(document))['word/document.xml'] ?? new Uint8Array())
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length)
}

async function expectSame(block: BaseXmlComponent): Promise<void> {
  const document = new Document({ sections: [] })
  const context = { viewWrapper: document.Document, file: document, stack: [] }
  expect((await byLibrary(block)).startsWith(printXml(block, context))).toBe(true)
}

const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[{}]/g, ''))
const HINT = propertiesOf(new TextRun({ font: { hint: 'eastAsia' } }))
const { tree } = fc.letrec<{ readonly tree: BaseXmlComponent }>((tie) => ({
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
    fc.tuple(word, fc.boolean()).map(([text, hinted]) => new WordsRun(text, hinted ? HINT : undefined)),
    fc.tuple(fc.nat(), fc.option(word, { nil: undefined })).map(([id, name]) => new OwnBookmarkEnd(id, name)),
    fc.array(tie('tree'), { maxLength: 4 }).map((children) => new Wrapped('w:p', HINT, children)),
    fc.array(tie('tree'), { maxLength: 4 }).map((children) => new Cell(HINT, HINT, children)),
    fc.tuple(fc.nat(), tie('tree')).map(([id, child]) => new Anchor(`m_${id}`, [child])),
    tie('tree').map((child) => new LateRow(() => child)),
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

describe('a compact component', () => {
  const { context } = (() => {
    const document = new Document({ sections: [] })
    return { context: { viewWrapper: document.Document, file: document, stack: [] } }
  })()

  it.each([
    [new WordsRun('甲 & “乙” ', HINT), new TextRun({ text: '甲 & “乙” ', font: { hint: 'eastAsia' } })],
    [new WordsRun('a', undefined), new TextRun('a')],
    [new OwnBookmarkEnd(3, 'm_甲'), new BookmarkStart('m_甲', 3)],
    [new OwnBookmarkEnd(3), new BookmarkEnd(3)],
    [
      new Wrapped('w:p', propertiesOf(new Paragraph({ style: 'A' })), [new WordsRun('a', undefined)]),
      new Paragraph({ style: 'A', children: [new TextRun('a')] }),
    ],
  ])('is written as the library writes its own', (own, library) => {
    expect(printXml(own, context)).toBe(printXml(library, context))
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
