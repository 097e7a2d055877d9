// Publication → DOCX bytes in the layout of GB/T 9704-2012. The same publication gives the same bytes: no clock, no
// random ids, parts in a fixed order.
import type { Publication } from '../../model/publication.ts'
import { IN_BODY, printBlocks } from './blocks.ts'
import { createContext, type DocumentContext } from './context.ts'
import { bodyParts, NAMESPACES, printDocument } from './document.ts'
import { chooseFaces, type FontSet, fontTable } from './fonts.ts'
import { placeHead } from './head.ts'
import { HEADING_LIST } from './lists.ts'
import { footnotes } from './notes.ts'
import { contentTypes, createRelationships, type Relationships } from './package-parts.ts'
import { printParts } from './paragraph.ts'
import { type Footers, footerContents } from './sections.ts'
import { appProperties, coreProperties, customProperties, settings } from './settings.ts'
import { placeSignature } from './signature.ts'
import { type Placement, styles } from './styles.ts'
import { DECLARATION, element } from './xml.ts'
import { type Part, zip } from './zip.ts'

export interface DocxOptions {
  readonly fonts?: FontSet
  /** Seconds since 1970 (SOURCE_DATE_EPOCH): the date that document properties carry. */
  readonly epoch?: number
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const PACKAGE = 'application/vnd.openxmlformats-package'
const OFFICE = 'application/vnd.openxmlformats-officedocument'
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** A part with its content type, where the extension does not tell it. */
interface TypedPart extends Part {
  readonly type?: string
}

/** The bytes of the file. Throws only for faults of the program. */
export function emitDocx(publication: Publication, options: DocxOptions = {}): Uint8Array {
  const { template } = publication
  const context = createContext(publication)
  const faces = chooseFaces(template.theme.fonts, options.fonts)
  const { linePitch } = template.theme.deviations
  const footers = footerParts(publication, context.relationships)
  const isLetter = publication.elements.form === 'letter'
  const parts = bodyParts(publication, context)
  const document = printDocument(parts, footers.ids, { linePitch, firstPageDiffers: isLetter })
  const notes = footnoteParts(context)
  const typed: TypedPart[] = [
    { path: 'word/document.xml', type: `${WORD}.document.main+xml`, data: document },
    {
      path: 'word/styles.xml',
      type: `${WORD}.styles+xml`,
      data: styles({
        faces,
        linePitch,
        headingList: context.numbersHeadings ? HEADING_LIST : 0,
        language: publication.lang,
        placement: place(publication, linePitch),
      }),
    },
    {
      path: 'word/settings.xml',
      type: `${WORD}.settings+xml`,
      data: settings(publication.lang, notes.length > 0),
    },
    { path: 'word/fontTable.xml', type: `${WORD}.fontTable+xml`, data: fontTable(faces) },
    { path: 'word/numbering.xml', type: `${WORD}.numbering+xml`, data: context.lists.xml(NAMESPACES) },
    ...footers.parts,
    ...notes,
    ...context.files,
    ...context.media.parts(),
    ...propertyParts(publication, options.epoch),
  ]
  for (const name of ['styles', 'settings', 'fontTable', 'numbering'])
    context.relationships.add(name, `${name}.xml`)
  if (notes.length > 0) context.relationships.add('footnotes', 'footnotes.xml')
  return zip(withRelationships(typed, context))
}

function withRelationships(parts: readonly TypedPart[], context: DocumentContext): readonly Part[] {
  const root = createRelationships()
  root.add('officeDocument', 'word/document.xml')
  root.add(CORE, 'docProps/core.xml')
  root.add('extended-properties', 'docProps/app.xml')
  if (parts.some(({ path }) => path === 'docProps/custom.xml'))
    root.add('custom-properties', 'docProps/custom.xml')
  const types = parts.flatMap(({ path, type }) => (type === undefined ? [] : [[path, type] as const]))
  return [
    { path: '[Content_Types].xml', data: contentTypes(types) },
    { path: '_rels/.rels', data: root.xml() ?? '' },
    { path: 'word/_rels/document.xml.rels', data: context.relationships.xml() ?? '' },
    ...parts,
  ]
}

function place({ elements }: Publication, linePitch: number): Placement {
  const signature = placeSignature(elements.issuers, elements.date ?? '', elements.seal)
  return {
    signed: elements.issuers.length > 0 || elements.date !== undefined,
    issuerRight: signature.issuer,
    dateRight: signature.date,
    issuerBefore: signature.blankLines * linePitch,
    ...placeHead(elements, linePitch),
  }
}

function footerParts(
  publication: Publication,
  relationships: Relationships,
): { readonly ids: Footers; readonly parts: readonly TypedPart[] } {
  const contents = footerContents(publication.template.theme.deviations)
  const kinds = ['odd', 'even', 'landscapeOdd', 'landscapeEven'] as const
  const wanted = publication.elements.form === 'letter' ? ([...kinds, 'first'] as const) : kinds
  const parts: TypedPart[] = []
  const id = (kind: (typeof wanted)[number]): string => {
    const path = `footer${parts.length + 1}.xml`
    parts.push({
      path: `word/${path}`,
      type: `${WORD}.footer+xml`,
      data: DECLARATION + element('w:ftr', NAMESPACES, contents[kind]),
    })
    return relationships.add('footer', path)
  }
  const ids = {
    odd: id('odd'),
    even: id('even'),
    landscapeOdd: id('landscapeOdd'),
    landscapeEven: id('landscapeEven'),
    ...(publication.elements.form === 'letter' ? { first: id('first') } : {}),
  }
  return { ids, parts }
}

/** Notes may refer to notes, so the list grows while it is printed. */
function footnoteParts(context: DocumentContext): readonly TypedPart[] {
  const relationships = createRelationships()
  const inner: DocumentContext = { ...context, relationships }
  const printed: { readonly number: number; readonly xml: string }[] = []
  for (let number = 1; ; number++) {
    const note = context.notes.numbered(number)
    if (!note) break
    const xml = printParts(printBlocks(note.blocks, inner, { ...IN_BODY, style: 'FootnoteText' }))
    printed.push({ number, xml: withMark(xml) })
  }
  if (printed.length === 0) return []
  const rels = relationships.xml()
  return [
    {
      path: 'word/footnotes.xml',
      type: `${WORD}.footnotes+xml`,
      data: footnotes(printed, NAMESPACES),
    },
    ...(rels === undefined ? [] : [{ path: 'word/_rels/footnotes.xml.rels', data: rels }]),
  ]
}

const NOTE_MARK =
  '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'

/** The mark in front of a note's first words; a note that begins with a table gets a paragraph for it. */
function withMark(xml: string): string {
  const first = '<w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
  return xml.startsWith(first)
    ? first + NOTE_MARK + xml.slice(first.length)
    : `${first}${NOTE_MARK}</w:p>${xml}`
}

function propertyParts(publication: Publication, epoch: number | undefined): readonly TypedPart[] {
  const custom = customProperties(publication)
  return [
    {
      path: 'docProps/core.xml',
      type: `${PACKAGE}.core-properties+xml`,
      data: coreProperties(publication, epoch),
    },
    {
      path: 'docProps/app.xml',
      type: `${OFFICE}.extended-properties+xml`,
      data: appProperties(publication),
    },
    ...(custom === undefined
      ? []
      : [{ path: 'docProps/custom.xml', type: `${OFFICE}.custom-properties+xml`, data: custom }]),
  ]
}
