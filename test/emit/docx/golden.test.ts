// The parts of the fixtures as formatted XML beside them: what changes in a Word file is seen in review.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { XMLBuilder, XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { docxOf, partsOf } from '../../support/docx.ts'

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  trimValues: false,
  processEntities: false,
} as const
const parser = new XMLParser(options)
const builder = new XMLBuilder({ ...options, format: true, indentBy: ' ', suppressEmptyNode: true })

const folder = new URL('../../../fixtures/docx/', import.meta.url)

describe.each(['red-head', 'letter', 'minutes', 'joint'])('fixtures/docx/%s.md', (name) => {
  it('gives the document that lies beside it (npm run goldens)', async () => {
    const parts = partsOf(await docxOf(readFileSync(new URL(`${name}.md`, folder), 'utf8')))
    const xml = `${builder.build(parser.parse(parts['word/document.xml'] ?? '')).trim()}\n`
    await expect(xml).toMatchFileSnapshot(fileURLToPath(new URL(`${name}.document.golden.xml`, folder)))
  })
})
