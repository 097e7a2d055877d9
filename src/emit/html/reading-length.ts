// How long a text is, in words for its readers. 例：4612 characters → `约4600字，读完约12分钟`.
import type { Publication, PublicationBlock, PublicationInline } from '../../model/publication.ts'
import { HALF, isAlphanumeric } from '../../text/letters.ts'

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
  const length = { han: 0, words: 0 }
  const read = (content: readonly PublicationInline[]): void => {
    for (const inline of content) {
      if (inline.type === 'fact') read(inline.content)
      else if (inline.type === 'text') count(inline.text, length)
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
  const { han: characters, words } = length
  const minutes = Math.round(characters / CHARACTERS + words / WORDS)
  if (minutes < SHORTEST) return undefined
  if (!lang.startsWith('zh')) return `about ${minutes} minutes to read`
  return `约${roughly(characters + words)}字，读完约${minutes}分钟`
}

// matches 9, A, é, Ⅳ, ①; not 年, ，, α
const IN_WORD = /[\p{Script=Latin}\p{N}]/u
// Matches 中; not A, ，.
const HAN = /\p{Script=Han}/u

/** Adds the Han characters and the words of `text`; no word goes from one text to the next. */
function count(text: string, length: { han: number; words: number }): void {
  if (HALF.test(text)) {
    length.han += text.match(/\p{Script=Han}/gu)?.length ?? 0
    length.words += text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0
    return
  }
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const common = code >= 0x4e00 && code <= 0x9fa5
    if (isMark(code)) {
      inWord = false
      continue
    }
    if (common || (code > 0x7f && HAN.test(text.charAt(i)))) length.han++
    const word = common ? false : code < 0x80 ? isAlphanumeric(code) : IN_WORD.test(text.charAt(i))
    if (word && !inWord) length.words++
    inWord = word
  }
}

// “ ” — … 、 。 and ， ； ： （ ） and their neighbours
function isMark(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x3004) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20)
  )
}

/** Two digits that count: 4612 → 4600. */
function roughly(count: number): number {
  const step = 10 ** Math.max(0, String(count).length - 2)
  return Math.round(count / step) * step
}
