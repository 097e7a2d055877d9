// Publication → DOCX bytes in the layout of GB/T 9704-2012, through the docx library. The same publication gives the
// same bytes: no clock, no random ids, parts in a fixed order.
import type { IPropertiesOptions, Paragraph } from 'docx'
import type { Publication } from '../../model/publication.ts'
import { IN_BODY, printBlocks } from './blocks.ts'
import { printContents } from './contents.ts'
import { createContext, type DocumentContext } from './context.ts'
import { cutSections } from './cut-sections.ts'
import { bodyParts } from './document.ts'
import { fittedPitch } from './fitted-pitch.ts'
import { placeHead } from './head.ts'
import { withEvenImprint } from './imprint.ts'
import { printText } from './inline.ts'
import { HEADING_LIST } from './lists.ts'
import { noteHeight } from './notes.ts'
import { Body } from './package/body-pieces.ts'
import { GongshiDocument } from './package/gongshi-document.ts'
import { WORD } from './package/namespaces.ts'
import { pack } from './package/pack.ts'
import { appProperties, coreProperties, customProperties, settings } from './package/settings.ts'
import { type Pagination, paginate } from './pagination.ts'
import { type BodyPart, isParagraph, paragraph, printParts } from './paragraph.ts'
import { createFooters } from './sections.ts'
import { placeSignature } from './signature.ts'
import { chooseFaces, type FontSet, fontTable } from './styles/fonts.ts'
import type { Placement, StyleSettings } from './styles/style-settings.ts'
import { styleRows, styles } from './styles/styles.ts'

/** What a build may choose; without fonts those of the template, without an epoch the document's own date. */
export interface DocxOptions {
  readonly fonts?: FontSet
  /** Seconds since 1970 (SOURCE_DATE_EPOCH): the date that document properties carry. */
  readonly epoch?: number
}

/** The bytes of the file. Throws only for faults of the program. */
export async function emitDocx(publication: Publication, options: DocxOptions = {}): Promise<Uint8Array> {
  const { template } = publication
  const faces = chooseFaces(template.theme.fonts, options.fonts)
  const context = createContext(publication, faces.body.name)
  const { deviations } = template.theme
  const parts = bodyParts(publication, context)
  const styled = (linePitch: number): StyleSettings => ({
    faces,
    linePitch,
    headingList: context.numbersHeadings ? HEADING_LIST : 0,
    language: eastAsian(publication.lang),
    placement: place(publication, linePitch),
  })
  const paged = (linePitch: number) => countPages(parts, styled(linePitch), context)
  const linePitch = fittedPitch(parts, deviations.linePitch, paged)
  const front =
    publication.printedContents.length > 0
      ? printContents(publication, paged(linePitch).targets, context)
      : undefined
  const whole = template.theme.evenImprint ? withEvenImprint(parts, () => paged(linePitch).count) : parts
  const footnotes = printNotes(context)
  const body = new Body(context.zlib.open())
  const document = new GongshiDocument(
    {
      sections: cutSections(
        whole,
        front,
        createFooters(deviations, publication.elements.preprinted),
        { linePitch, firstPageDiffers: publication.elements.form === 'letter' },
        context.shared,
        body,
      ),
      styles: styles(styled(linePitch)),
      footnotes,
      customProperties: customProperties(publication),
    },
    {
      settings: settings(eastAsian(publication.lang), Object.keys(footnotes).length > 0),
      core: coreProperties(publication, options.epoch),
      app: appProperties(publication),
      numbering: context.lists.numbering(NAMESPACES),
      fontTable: fontTable(faces),
    },
  )
  return pack(document, body, context.zlib)
}

function countPages(
  parts: readonly BodyPart[],
  styling: StyleSettings,
  { notes }: DocumentContext,
): Pagination {
  return paginate(parts, {
    styles: styleRows(styling),
    linePitch: styling.linePitch,
    noteHeight: (number) => noteHeight(notes.numbered(number)?.blocks ?? []),
  })
}

const NAMESPACES = { 'xmlns:w': WORD } as const

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

/** Notes may refer to notes, so the list grows while it is printed. */
function printNotes(context: DocumentContext): NonNullable<IPropertiesOptions['footnotes']> {
  const printed: Record<string, { readonly children: readonly Paragraph[] }> = {}
  for (let number = 1; ; number++) {
    const note = context.notes.numbered(number)
    if (!note) return printed
    const [first, ...rest] = printBlocks(note.blocks, context, { ...IN_BODY, style: 'FootnoteText' })
    // The library puts the mark before the first words; a note that begins with a table gets a paragraph for it.
    const opened =
      isParagraph(first) && first.style === 'FootnoteText'
        ? [{ ...first, content: [...printText(' '), ...first.content] }, ...rest]
        : [paragraph('FootnoteText', printText(' ')), ...(first ? [first] : []), ...rest]
    // Its type asks for paragraphs, its writer takes any block after the first.
    printed[String(number)] = { children: printParts(opened) as readonly Paragraph[] }
  }
}

// Of a text in English the East Asian slot stays Chinese: Word knows no East Asian English.
function eastAsian(lang: string): string {
  return /^(?:zh|ja|ko)\b/.test(lang) ? lang : 'zh-CN'
}
