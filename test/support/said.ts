// What each output says beyond what the compiler added: the words of a page outside `data-generated`, of a Word file
// outside of styles whose names begin with `Generated`, of a model. Blanks do not count, nor whether a figure is
// raised by markup or by its character.
import type { Model, ModelBlock, ModelSection } from '../../src/model/disclosure.ts'

const VOID = new Set(['meta', 'link', 'br', 'hr', 'img'])
const SILENT = new Set(['head', 'style', 'script', 'svg'])

/** Words of a page in their order, alternatives of pictures among them. */
export function wordsOfPage(html: string): string {
  const open: { readonly tag: string; readonly silent: boolean }[] = []
  let words = ''
  for (const [, tag = '', attributes = '', text = ''] of html.matchAll(
    /<(\/?[a-z][a-z0-9]*|!DOCTYPE)((?:"[^"]*"|[^">])*)>|([^<]+)/gi,
  )) {
    const silent = open.at(-1)?.silent ?? false
    if (tag === '') words += silent ? '' : decode(text)
    else if (tag.startsWith('/')) {
      while (open.length > 0 && open.pop()?.tag !== tag.slice(1));
    } else if (tag === 'img') words += silent ? '' : decode(/ ?alt="([^"]*)"/.exec(attributes)?.[1] ?? '')
    else if (!VOID.has(tag) && tag !== '!DOCTYPE') {
      open.push({ tag, silent: silent || SILENT.has(tag) || attributes.includes('data-generated') })
    }
  }
  return bare(words)
}

/** Words of the body, then of the notes. */
export function wordsOfWord(parts: Readonly<Record<string, string>>): string {
  const paragraphs = ['word/document.xml', 'word/footnotes.xml'].flatMap((name) =>
    [...(parts[name] ?? '').matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => inner),
  )
  const said = paragraphs.filter((inner) => !/<w:pStyle w:val="Generated/.test(inner))
  const words = said.flatMap((inner) =>
    [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<wp:docPr [^>]*?descr="([^"]*)"/g)].map(
      ([, text, alternative]) => decode(text ?? alternative ?? ''),
    ),
  )
  return bare(words.join(''))
}

/** Title where the text has one, sections, notes. */
export function wordsOfModel({ meta, sections, notes = [] }: Model): string {
  const title = meta.inferred?.includes('title') ? (meta.title ?? '') : ''
  const blocks = notes.flatMap((note) => note.blocks.map(wordsOfBlock))
  return bare([title, ...sections.map(wordsOfSection), ...blocks].join(''))
}

function wordsOfSection({ number = '', title, blocks, sections }: ModelSection): string {
  return [number, title, ...blocks.map(wordsOfBlock), ...sections.map(wordsOfSection)].join('')
}

function wordsOfBlock(block: ModelBlock): string {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.blocks.map(wordsOfBlock)).join('')
    case 'quote':
      return block.blocks.map(wordsOfBlock).join('')
    case 'table':
      return [block.caption ?? '', block.unit ?? '', ...block.rows.flat()].join('')
    case 'figure':
      return block.alt + (block.caption ?? '')
    case 'rule':
      return ''
    case 'paragraph':
    case 'heading': {
      // The alternative of a picture within a line stands beside the text.
      const pictures = (block.marks ?? []).filter(({ type }) => type === 'image')
      return block.text + pictures.map(({ text }) => text).join('')
    }
    default:
      return block.text
  }
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
  }
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole
    return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
  })
}

function bare(words: string): string {
  return words.normalize('NFKC').replace(/\s+/gu, '')
}
