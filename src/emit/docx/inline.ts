// Inline content → runs: marks as character styles, East Asian hints by context, facts as bookmarks, notes, links, images.
import type { Image, Marks, Run } from '../../model/inline.ts'
import type { PublicationInline } from '../../model/publication.ts'
import type { DocumentContext } from './context.ts'
import { inlineDrawing } from './image.ts'
import { hasChinese, stretches } from './scripts.ts'
import { element, escapeText, valued } from './xml.ts'

/** Runs of inline content, as they stand inside `w:p`. */
export function printInlines(content: readonly PublicationInline[], context: DocumentContext): string {
  const chinese = content.some(
    (inline) => inline.type === 'fact' || (inline.type === 'text' && hasChinese(inline.text)),
  )
  return printAll(content, context, chinese)
}

function printAll(content: readonly PublicationInline[], context: DocumentContext, chinese: boolean): string {
  let xml = ''
  for (const inline of content) xml += printInline(inline, context, chinese)
  return xml
}

function printInline(inline: PublicationInline, context: DocumentContext, chinese: boolean): string {
  switch (inline.type) {
    case 'text':
      return printRun(inline, context, chinese)
    case 'break':
      return '<w:r><w:br/></w:r>'
    case 'fact': {
      const name = context.bookmarks.name('m', inline.metric)
      return context.bookmarks.around(name, printAll(inline.content, context, chinese))
    }
    case 'note':
      return context.notes.reference(inline.note)
    case 'image':
      return printImage(inline, context)
  }
}

function printImage(image: Image, context: DocumentContext): string {
  return inlineDrawing(image, context) ?? printText(`［图片：${image.alt || image.url}］`)
}

function printRun(run: Run, context: DocumentContext, chinese: boolean): string {
  const xml = printText(run.text, runProperties(run.marks), chinese)
  const { link } = run.marks
  return link ? (linked(link.url, link.title, xml, context) ?? xml) : xml
}

/** Text without marks, as runs. `properties` stand after the font hint; `style` before it. */
export function printText(
  text: string,
  properties: RunProperties = NO_PROPERTIES,
  chineseAround = true,
): string {
  let xml = ''
  for (const stretch of stretches(text, chineseAround)) {
    const hint = stretch.chinese ? '<w:rFonts w:hint="eastAsia"/>' : ''
    const inner = properties.style + hint + properties.rest
    xml += `<w:r>${inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`}${printCharacters(stretch.text)}</w:r>`
  }
  return xml
}

/** Parts of `w:rPr` before and after the font hint, in schema order. */
export interface RunProperties {
  readonly style: string
  readonly rest: string
}

const NO_PROPERTIES: RunProperties = { style: '', rest: '' }

/** Properties that a character style gives. */
export function characterStyle(id: string): RunProperties {
  return { style: valued('w:rStyle', id), rest: '' }
}

function printCharacters(text: string): string {
  if (!/[\t\n]/.test(text)) return `<w:t xml:space="preserve">${escapeText(text)}</w:t>`
  return text
    .split(/([\t\n])/)
    .map((piece) =>
      piece === '\t'
        ? '<w:tab/>'
        : piece === '\n'
          ? '<w:br/>'
          : piece === ''
            ? ''
            : `<w:t xml:space="preserve">${escapeText(piece)}</w:t>`,
    )
    .join('')
}

// A run has one character style: the first mark takes it, the others are written out, in schema order.
const MARKS: readonly {
  readonly has: (marks: Marks) => boolean
  readonly style: string
  readonly direct: string
}[] = [
  { has: (marks) => marks.link !== undefined, style: 'Hyperlink', direct: '' },
  { has: (marks) => marks.code === true, style: 'CodeCharacters', direct: '<w:noProof/>' },
  { has: (marks) => marks.strong === true, style: 'Strong', direct: '<w:b/><w:bCs/>' },
  { has: (marks) => marks.strike === true, style: 'Strike', direct: '<w:strike/>' },
  {
    has: (marks) => marks.vertical === 'super',
    style: 'Superscript',
    direct: valued('w:vertAlign', 'superscript'),
  },
  {
    has: (marks) => marks.vertical === 'sub',
    style: 'Subscript',
    direct: valued('w:vertAlign', 'subscript'),
  },
  { has: (marks) => marks.emphasis === true, style: 'Emphasis', direct: valued('w:em', 'underDot') },
]

function runProperties(marks: Marks): RunProperties {
  const [first, ...others] = MARKS.filter(({ has }) => has(marks))
  if (!first) return NO_PROPERTIES
  return { style: valued('w:rStyle', first.style), rest: others.map(({ direct }) => direct).join('') }
}

/** A link to the web or within the document; undefined for any other target, whose words stay plain. */
function linked(
  url: string,
  title: string | undefined,
  xml: string,
  context: DocumentContext,
): string | undefined {
  if (url.startsWith('#')) {
    const id = decode(url.slice(1))
    if (!context.sectionIds.has(id)) return undefined
    return element('w:hyperlink', { 'w:anchor': context.bookmarks.name('s', id), 'w:tooltip': title }, xml)
  }
  if (!/^(https?|mailto):/i.test(url)) return undefined
  const id = context.relationships.add('hyperlink', encodeURI(decode(url)), true)
  return element('w:hyperlink', { 'r:id': id, 'w:tooltip': title, 'w:history': 1 }, xml)
}

function decode(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text.replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
  }
}
