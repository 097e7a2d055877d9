// Inline content → runs: marks as character styles, East Asian hints by context, facts as bookmarks, notes, links, images.
import { type IRunPropertiesOptions, Tab, TextRun, type XmlComponent } from 'docx'
import type { Image, Marks, Run } from '../../model/inline.ts'
import type { PublicationInline } from '../../model/publication.ts'
import type { DocumentContext } from './context.ts'
import { inlineDrawing } from './image.ts'
import { linked } from './link.ts'
import { WordsRun } from './package/compact.ts'
import { clean, element } from './package/element.ts'
import { propertiesOf } from './package/print-xml.ts'
import type { Inlines } from './paragraph.ts'
import { withWords } from './room.ts'
import { hasChinese, isChineseThroughout, stretches } from './scripts.ts'

/** Runs of inline content. */
export function printInlines(content: readonly PublicationInline[], context: DocumentContext): Inlines {
  const chinese = content.some(
    (inline) => inline.type === 'fact' || (inline.type === 'text' && hasChinese(inline.text)),
  )
  return content.flatMap((inline) => printInline(inline, context, chinese))
}

function printInline(inline: PublicationInline, context: DocumentContext, chinese: boolean): Inlines {
  switch (inline.type) {
    case 'text':
      return printRun(inline, context, chinese)
    case 'break':
      return [lineBreak()]
    case 'fact': {
      const name = context.bookmarks.name('m', inline.metric)
      return context.bookmarks.around(
        name,
        inline.content.flatMap((inner) => printInline(inner, context, chinese)),
      )
    }
    case 'note':
      return context.notes.reference(inline.note)
    case 'image':
      return printImage(inline, context)
  }
}

function printImage(image: Image, context: DocumentContext): Inlines {
  return inlineDrawing(image, context) ?? printText(`［图片：${image.alt || image.url}］`)
}

function printRun(run: Run, context: DocumentContext, chinese: boolean): Inlines {
  const runs = printText(run.text, runProperties(run.marks), chinese)
  const { link } = run.marks
  return link ? linked(link.url, link.title, runs, context) : runs
}

/** Text as runs; nothing for no text. */
export function printText(
  text: string,
  properties: IRunPropertiesOptions = NONE,
  chineseAround = true,
): Inlines {
  if (text === '') return []
  if (properties === NONE && !/[\t\n]/.test(text)) {
    const throughout = isChineseThroughout(text, chineseAround)
    if (throughout !== undefined) return [new WordsRun(text, throughout ? CHINESE : undefined)]
    return stretches(text, chineseAround).map(
      (stretch) => new WordsRun(stretch.text, stretch.chinese ? CHINESE : undefined),
    )
  }
  return stretches(text, chineseAround).map((stretch) => {
    if (properties === NONE && !/[\t\n]/.test(stretch.text)) {
      return new WordsRun(stretch.text, stretch.chinese ? CHINESE : undefined)
    }
    const options = stretch.chinese ? { ...properties, font: EAST_ASIAN } : properties
    const run = /[\t\n]/.test(stretch.text)
      ? new TextRun({ ...options, children: characters(stretch.text) })
      : new TextRun({ ...options, text: clean(stretch.text) })
    return withWords(run, stretch.text)
  })
}

/** Sets the quotes and dashes of a run in the Chinese face; see `scripts.ts`. */
export const EAST_ASIAN = { hint: 'eastAsia' } as const

/** Most runs have no properties but the hint. */
const NONE: IRunPropertiesOptions = {}
const CHINESE = propertiesOf(new TextRun({ font: EAST_ASIAN }))

/** A line break within a paragraph. */
export function lineBreak(): TextRun {
  return withWords(new TextRun({ break: 1 }), '\n')
}

/** A step to the next tab stop of the style. */
export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

/** Properties that a character style gives. */
export function characterStyle(id: string): IRunPropertiesOptions {
  return { style: id }
}

function preserved(words: string): XmlComponent {
  return element('w:t', { 'xml:space': 'preserve' }, words)
}

// Not as strings: the library takes some words among the children of a run for page numbers.
function characters(text: string) {
  return text
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\t' ? new Tab() : piece === '\n' ? element('w:br') : preserved(piece)))
}

// A run has one character style: the first mark takes it, the others are written out. The dots below the characters
// come first, because the library knows dots above only.
const MARKS: readonly {
  readonly has: (marks: Marks) => boolean
  readonly style: string
  readonly direct: IRunPropertiesOptions
}[] = [
  { has: (marks) => marks.emphasis === true, style: 'Emphasis', direct: {} },
  {
    has: (marks) => marks.link !== undefined,
    style: 'Hyperlink',
    direct: { underline: { type: 'single' } },
  },
  { has: (marks) => marks.code === true, style: 'CodeCharacters', direct: { noProof: true } },
  { has: (marks) => marks.strong === true, style: 'Strong', direct: { bold: true } },
  { has: (marks) => marks.strike === true, style: 'Strike', direct: { strike: true } },
  { has: (marks) => marks.vertical === 'super', style: 'Superscript', direct: { superScript: true } },
  { has: (marks) => marks.vertical === 'sub', style: 'Subscript', direct: { subScript: true } },
]

// Most runs have no marks.
function isPlain(marks: Marks): boolean {
  for (const _ in marks) return false
  return true
}

function runProperties(marks: Marks): IRunPropertiesOptions {
  if (isPlain(marks)) return NONE
  const [first, ...others] = MARKS.filter(({ has }) => has(marks))
  if (!first) return NONE
  return Object.assign({ style: first.style }, ...others.map(({ direct }) => direct))
}
