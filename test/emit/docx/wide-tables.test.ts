// Wide tables inside lists and quotations are turned like those of the text.
import { expect, it } from 'vitest'
import { docxOf, partsOf } from '../../support/docx.ts'

const row = (cell: string) => `| ${Array.from({ length: 14 }, () => cell).join(' | ')} |`
const TABLE = [row('指标名称'), row('---'), row('12,345.6')]

it.each([
  ['quotation', '> '],
  ['list', '  '],
])('a table in a %s stands on a landscape page', async (_, prefix) => {
  const lines = TABLE.map((line) => prefix + line).join('\n')
  const source = `# 题2023\n\n${prefix === '> ' ? '' : '- 项\n\n'}${lines}\n`
  const xml = partsOf(await docxOf(source))['word/document.xml'] ?? ''
  const before = xml.slice(0, xml.indexOf('<w:tbl>'))
  const behind = xml.slice(xml.indexOf('</w:tbl>'))
  expect(before).toContain('<w:sectPr>')
  expect(behind.match(/<w:pgSz [^>]*>/)?.[0]).toContain('landscape')
})
