// How long a text is, in words for its readers. 例：4612 characters → `约4600字，读完约12分钟`.
import type { Publication, PublicationBlock, PublicationInline } from '../../model/publication.ts'

/** Characters a minute of silent reading; words of another script a minute. */
const CHARACTERS = 400
const WORDS = 230
/** What is read in less time needs no notice. */
const SHORTEST = 2

/** Length of the prose, tables and code left out; undefined for a short text. */
export function readingLength({
  sections,
  lang,
}: Pick<Publication, 'sections' | 'lang'>): string | undefined {
  const texts: string[] = []
  const read = (content: readonly PublicationInline[]): void => {
    for (const inline of content) {
      if (inline.type === 'fact') read(inline.content)
      else if (inline.type === 'text') texts.push(inline.text)
    }
  }
  const walk = (blocks: readonly PublicationBlock[]): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph' || block.type === 'heading') read(block.content)
      else if (block.type === 'quote') walk(block.blocks)
      else if (block.type === 'list') for (const item of block.items) walk(item.blocks)
    }
  }
  const visit = (all: Publication['sections']): void => {
    for (const section of all) {
      walk(section.blocks)
      visit(section.sections)
    }
  }
  visit(sections)
  // No word goes over a line.
  const text = texts.join('\n')
  const characters = countHan(text)
  const words = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0
  const minutes = Math.round(characters / CHARACTERS + words / WORDS)
  if (minutes < SHORTEST) return undefined
  if (!lang.startsWith('zh')) return `about ${minutes} minutes to read`
  return `约${roughly(characters + words)}字，读完约${minutes}分钟`
}

// matches the halves of 😀 and 𠮷
const HALF = /[\ud800-\udfff]/

/** How many Han characters; taken out in one go, for a list of them would be as long as the report. */
function countHan(text: string): number {
  if (HALF.test(text)) return text.match(/\p{Script=Han}/gu)?.length ?? 0
  return text.length - text.replace(/\p{Script=Han}+/gu, '').length
}

/** Two digits that count: 4612 → 4600. */
function roughly(count: number): number {
  const step = 10 ** Math.max(0, String(count).length - 2)
  return Math.round(count / step) * step
}
