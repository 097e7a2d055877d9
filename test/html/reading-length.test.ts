// How long a text is said to be, counted one character after the other.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readingLength } from '../../src/emit/html/reading-length.ts'
import type { PublicationSection } from '../../src/model/publication.ts'

function sectionOf(texts: readonly string[]): PublicationSection {
  const run = (text: string) =>
    ({ type: 'text', text, span: { start: 0, end: text.length }, marks: {} }) as const
  return {
    id: 's',
    level: 1,
    number: '',
    numberGenerated: false,
    title: '',
    heading: [],
    blocks: [{ type: 'paragraph', content: texts.map(run) }],
    sections: [],
  }
}

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0

it('counts Han characters and words of other scripts', () => {
  const long = '就业'.repeat(1000)
  expect(readingLength({ sections: [sectionOf([long])], lang: 'zh-CN' })).toBe('约2000字，读完约5分钟')
  expect(readingLength({ sections: [sectionOf(['短'])], lang: 'zh-CN' })).toBeUndefined()
  const unit = fc.constantFrom(
    '汉',
    '〇',
    '々',
    '𠮷',
    'あ',
    'A',
    'é',
    '1',
    '３',
    '，',
    ' ',
    '\n',
    '😀',
    '\ud842',
  )
  fc.assert(
    fc.property(fc.array(fc.string({ unit }), { maxLength: 8 }), (texts) => {
      const all = [long, ...texts]
      const han = all.reduce((sum, text) => sum + count(text, /\p{Script=Han}/gu), 0)
      const words = all.reduce((sum, text) => sum + count(text, /[\p{Script=Latin}\p{N}]+/gu), 0)
      expect(readingLength({ sections: [sectionOf(all)], lang: 'en' })).toBe(
        `about ${Math.round(han / 400 + words / 230)} minutes to read`,
      )
    }),
  )
})
