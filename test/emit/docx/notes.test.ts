// Footnotes in the Word file: every paragraph of a note is set like a note.
import { expect, it } from 'vitest'
import { docxOf, partsOf } from '../../support/docx.ts'

it('sets a list of a note in the type of the note', async () => {
  const source = '# 题2023\n\n正文[^1]。\n\n[^1]: 注。\n\n    - 甲项\n    - 乙项\n\n    1. 丙项\n'
  const xml = partsOf(await docxOf(source))['word/footnotes.xml'] ?? ''
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []
  for (const words of ['甲项', '乙项', '丙项']) {
    const paragraph = paragraphs.find((one) => one.includes(words))
    expect(paragraph, words).toContain('<w:pStyle w:val="FootnoteText"/>')
    expect(paragraph, words).toContain('<w:numPr>')
  }
})
