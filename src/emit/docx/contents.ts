// 目录: a field of Word's own with its entries filled in, so that nothing asks to be brought up to date when the file is
// opened. Headings with dots and page numbers, each leading to its place; on pages in front, which have no numbers, for
// the first page of the document itself must show its text (GB/T 9704-2012, 7.3.3).
import { Run, type XmlComponent } from 'docx'
import type { ContentsEntry, Publication } from '../../model/publication.ts'
import { APPENDIX_PARTS } from './appendix.ts'
import type { DocumentContext } from './context.ts'
import { printText, tab } from './inline.ts'
import { element } from './package/element.ts'
import { type FrontPart, type Inlines, type Paragraph, paragraph } from './paragraph.ts'

/** Two levels of headings, titles of attachments and of the compiler's own parts; links; no numbers in a web view. */
const INSTRUCTION = 'TOC \\o "1-2" \\h \\z \\t "公文附件标题,1,Generated Title,1"'

/** The contents; `pages` gives the page of each bookmark. */
export function printContents(
  { printedContents, words }: Publication,
  pages: ReadonlyMap<string, number>,
  context: DocumentContext,
): FrontPart {
  const sections = linesOf(printedContents, 1, context)
  const appendix = APPENDIX_PARTS.map((part) => ({
    level: 1,
    words: words[part],
    target: context.bookmarks.name('g', part),
  }))
  const lines = [...sections, ...appendix].flatMap(({ level, words, target }) => {
    const page = pages.get(target)
    return page === undefined
      ? []
      : [{ style: `GeneratedContents${level}`, content: entry(words, target, page) }]
  })
  return { front: [paragraph('GeneratedContents', printText(words.contents)), ...inField(lines)] }
}

interface Line {
  readonly level: number
  readonly words: string
  readonly target: string
}

function linesOf(
  entries: readonly ContentsEntry[],
  level: number,
  context: DocumentContext,
): readonly Line[] {
  return entries.flatMap(({ id, number, title, entries: inner }) => [
    { level, words: number + title, target: context.bookmarks.name('s', id) },
    ...linesOf(inner, level + 1, context),
  ])
}

function entry(words: string, target: string, page: number): Inlines {
  const number = element('w:fldSimple', { 'w:instr': ` PAGEREF ${target} \\h ` }, printText(String(page)))
  return [element('w:hyperlink', { 'w:anchor': target, 'w:history': 1 }, printText(words), tab(), number)]
}

/** The first entry opens the field, the last closes it. */
function inField(lines: readonly Paragraph[]): readonly Paragraph[] {
  const last = lines.length - 1
  return lines.map(({ style, content }, i) =>
    paragraph(style, [...(i === 0 ? OPENING : []), ...content, ...(i === last ? [mark('end')] : [])]),
  )
}

function mark(kind: 'begin' | 'separate' | 'end'): XmlComponent {
  return new Run({ children: [element('w:fldChar', { 'w:fldCharType': kind })] })
}

const OPENING: Inlines = [
  mark('begin'),
  new Run({ children: [element('w:instrText', { 'xml:space': 'preserve' }, ` ${INSTRUCTION} `)] }),
  mark('separate'),
]
