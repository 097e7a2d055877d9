// Every text of the source stands exactly once in page, Word file and model, and the three say the same.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { emitDocx } from '../../src/emit/docx/emit-docx.ts'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import { documents } from '../support/documents.ts'
import { PNG, partsOf } from '../support/docx.ts'
import { readText } from '../support/outline.ts'
import { templateOf } from '../support/publication.ts'
import { wordsOfModel, wordsOfPage, wordsOfWord } from '../support/said.ts'

const template = templateOf('social-evaluation')

async function saidOf(source: string, images = true) {
  const error = { zh: '没有', en: 'none' }
  const disclosure = measure(readText(source, { loadImage: () => (images ? { data: PNG } : { error }) }))
  const publication = compose(disclosure, template)
  return {
    page: wordsOfPage(emitHtml(publication, { modelName: 'a.json', documentName: 'a.docx' })),
    fragment: wordsOfPage(emitHtml(publication, { fragment: true })),
    word: wordsOfWord(partsOf(await emitDocx(publication))),
    model: wordsOfModel(toModel(disclosure, template.name)),
  }
}

const han = (text: string): string => [...text.matchAll(/[\u5000-\u5fff]/g)].join('')

const root = join(import.meta.dirname, '../../fixtures')
const fixtures = ['district', 'gov-info', 'red-head', 'docx'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

describe('page, Word file and model', () => {
  it('say every word of a written document once, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), fc.boolean(), async ({ text, words }, images) => {
        const said = await saidOf(text, images)
        // A picture within a line is a mark of the model, behind the text of its block.
        expect([...han(said.model)].sort().join('')).toBe(words)
        expect(han(said.page)).toBe(words)
        expect(han(said.fragment)).toBe(words)
        // A Word file says 图片缺失 where a picture could not be had; a paragraph cannot mark a few of its words.
        expect(han(said.word).replaceAll('图', '')).toBe(words)
      }),
      { numRuns: 40 },
    )
  })

  it.each(fixtures)('say the same of %s', async (name) => {
    const source = readFileSync(join(root, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    const { page, fragment, word, model } = await saidOf(source)
    expect(model.length).toBeGreaterThan(50)
    expect(page).toBe(model)
    expect(fragment).toBe(model)
    expect(word).toBe(model)
  })
})
