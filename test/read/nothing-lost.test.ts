// Every word of the source stands in the outline once, in the order of the source.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../src/model/inline.ts'
import type { Block, Outline, Section } from '../../src/model/outline.ts'
import { plainText } from '../../src/text/runs.ts'
import { documents } from '../support/documents.ts'
import { readText } from '../support/outline.ts'

function inlineWords(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'image' ? inline.alt : plainText([inline]))).join('')
}

function blockWords(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineWords(block.content)
    case 'list':
      return block.items.map((item) => item.blocks.map(blockWords).join('')).join('')
    case 'quote':
      return block.blocks.map(blockWords).join('')
    case 'table': {
      const cells = block.rows.flat().map((cell) => inlineWords(cell.content))
      return [inlineWords(block.caption ?? []), inlineWords(block.unitLine ?? []), ...cells].join('')
    }
    case 'figure':
      return block.image.alt + inlineWords(block.caption ?? [])
    case 'code':
      return (block.language ?? '') + block.text
    case 'rule':
      return ''
    case 'unsupported':
      return block.text
  }
}

function sectionWords(section: Section): string {
  const inner = section.sections.map(sectionWords).join('')
  return (
    (section.number?.text ?? '') +
    inlineWords(section.heading) +
    section.blocks.map(blockWords).join('') +
    inner
  )
}

function wordsOf(outline: Outline): string {
  const notes = outline.notes.map((note) => note.blocks.map(blockWords).join('')).join('')
  return outline.sections.map(sectionWords).join('') + notes
}

function hanOf(text: string): string {
  return Array.from(text.matchAll(/[\u5000-\u5fff]/g), (match) => match[0]).join('')
}

describe('nothing is lost', () => {
  it('of a written document', () => {
    fc.assert(
      fc.property(documents(), ({ text, words }) => {
        expect(hanOf(wordsOf(readText(text)))).toBe(words)
      }),
      { numRuns: 100 },
    )
  })

  it('of any jumble of marks', () => {
    const unit = fc.constantFrom(...'□□□□*_~`#>-+|\\<&;![]^=\n\n  \t1.')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (jumble) => {
        let next = 0x5000
        const text = jumble.replace(/□/g, () => String.fromCodePoint(next++))
        const outline = readText(text)
        const found = hanOf(plainText(outline.title)) + hanOf(wordsOf(outline))
        expect([...found].sort().join('')).toBe(hanOf(text))
      }),
      { numRuns: 200 },
    )
  })

  it('when a text is read in small pieces', () => {
    fc.assert(
      fc.property(fc.array(documents(), { minLength: 1, maxLength: 4 }), (list) => {
        const text = `${list.map((one) => one.text).join('\n\n')}\n\n见[^1]、[甲]。\n\n[^1]: 注\n\n[甲]: b.html\n`
        const { source: _, ...whole } = readText(text, { piece: 1_000_000 })
        const { source: __, ...cut } = readText(text, { piece: 1 })
        expect(cut).toEqual(whole)
      }),
      { numRuns: 50 },
    )
  })

  it('and every run of text is its source or maps to it', () => {
    fc.assert(
      fc.property(documents(), ({ text }) => {
        const check = (content: readonly Inline[]): void => {
          let last = 0
          for (const { span } of content) {
            expect(span.start).toBeGreaterThanOrEqual(last)
            expect(span.end).toBeGreaterThan(span.start)
            last = span.start
          }
        }
        const walk = (section: Section): void => {
          check(section.heading)
          for (const block of section.blocks) if (block.type === 'paragraph') check(block.content)
          section.sections.forEach(walk)
        }
        readText(text).sections.forEach(walk)
      }),
      { numRuns: 50 },
    )
  })
})
