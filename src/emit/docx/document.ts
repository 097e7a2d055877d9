// Head, text, attachments, appendix, imprint: the body of the document in its order.
import type { Publication, PublicationSection } from '../../model/publication.ts'
import { printAppendix } from './appendix.ts'
import { IN_BODY, printBlocks } from './blocks.ts'
import type { DocumentContext } from './context.ts'
import { printEnding } from './ending.ts'
import { printHead } from './head.ts'
import { printImprint } from './imprint.ts'
import { printInlines, printText } from './inline.ts'
import { HEADING_LIST } from './lists.ts'
import { NO_LIST } from './package/numbering.ts'
import { type BodyPart, type Inlines, isParagraph, type Paragraph, paragraph } from './paragraph.ts'

/** All parts of the body in their order; headings numbered by Word where the number was generated. */
export function bodyParts(publication: Publication, context: DocumentContext): readonly BodyPart[] {
  const own = publication.sections.filter(({ attachment }) => attachment === undefined)
  const attached = publication.sections
    .filter(({ attachment }) => attachment !== undefined)
    .sort((a, b) => (a.attachment ?? 0) - (b.attachment ?? 0))
  return [
    ...printHead(publication, context),
    ...keptWithSignature(
      firstBlockApart(
        withTheirTables([
          ...own.flatMap((section) => printSection(section, context)),
          ...printUnusedNotes(publication, context),
        ]),
        publication,
      ),
      publication,
    ),
    ...printEnding(publication.elements),
    ...attached.flatMap((section) => printAttachment(section, publication, context)),
    ...printAppendix(publication, context),
    ...printImprint(publication.elements),
  ]
}

/** Notes that nothing refers to, below the text: at the foot of a page Word shows only what has a mark. */
function printUnusedNotes({ notes }: Publication, context: DocumentContext): readonly BodyPart[] {
  const unused = notes.filter((note) => note.unused)
  return unused.flatMap(({ blocks }) => printBlocks(blocks, context, { ...IN_BODY, style: 'FootnoteText' }))
}

/** 7.3.5.5: 署名 never stands alone on a page, so the last line of the text stays with what follows it. */
function keptWithSignature(parts: readonly BodyPart[], { elements }: Publication): readonly BodyPart[] {
  const last = parts.at(-1)
  const signed = elements.issuers.length > 0 || elements.date !== undefined
  // A text of one paragraph stays on the first page, which must show it (7.3.3).
  if (!signed || parts.length < 2 || !isParagraph(last)) return parts
  return [...parts.slice(0, -1), { ...last, properties: { ...last.properties, keepNext: true } }]
}

/** A blank line between title and text, which the addressees bring along where there are any. */
function firstBlockApart(parts: readonly BodyPart[], { elements }: Publication): readonly BodyPart[] {
  const hasAddressees = elements.recipients.length > 0 && !elements.recipientsInImprint
  const [first, ...rest] = parts
  if (hasAddressees || first === undefined) return parts
  if (isParagraph(first) && first.style === 'BodyText') {
    return [{ ...first, style: 'FirstBlock' }, ...rest]
  }
  return [paragraph('TitleGap'), ...parts]
}

function printSection(section: PublicationSection, context: DocumentContext): readonly BodyPart[] {
  const heading = section.level > 0 ? [printHeading(section, context)] : []
  return [
    ...heading,
    ...printBlocks(section.blocks, context),
    ...section.sections.flatMap((child) => printSection(child, context)),
  ]
}

/** Headings right above a table on a landscape page go there with it; they would stay behind alone. */
function withTheirTables(parts: readonly BodyPart[]): readonly BodyPart[] {
  const result: BodyPart[] = []
  for (const part of parts) {
    if (!('landscape' in part)) {
      result.push(part)
      continue
    }
    let from = result.length
    while (from > 0 && isHeading(result[from - 1])) from--
    result.push({ landscape: [...result.splice(from), ...part.landscape] })
  }
  return result
}

function isHeading(part: BodyPart | undefined): boolean {
  return isParagraph(part) && /^(Heading\d|InnerHeading)$/.test(part.style)
}

/** Levels 1–4 of the standard and two below them. */
const DEEPEST_HEADING = 6
const DEEPEST_NUMBERED = 4

function printHeading(section: PublicationSection, context: DocumentContext): Paragraph {
  const level = Math.min(section.level, DEEPEST_HEADING)
  const name = context.bookmarks.name('s', section.id)
  const typed = section.numberGenerated ? '' : section.number
  const content = context.bookmarks.around(name, [
    ...printText(typed),
    ...printInlines(section.heading, context),
  ])
  const style = `Heading${level}`
  return { ...placeHeading(style, level, section, content, context), target: name }
}

function placeHeading(
  style: string,
  level: number,
  section: PublicationSection,
  content: Inlines,
  context: DocumentContext,
): Paragraph {
  if (level > DEEPEST_NUMBERED) return paragraph(style, content)
  if (!section.numberGenerated || section.numberValue === undefined) {
    return context.numbersHeadings
      ? paragraph(style, content, { numbering: { id: NO_LIST, level: 0 } })
      : paragraph(style, content)
  }
  const restarted = context.lists.heading(level - 1, section.numberValue)
  const list = restarted ?? (context.numbersHeadings ? undefined : HEADING_LIST)
  return list === undefined
    ? paragraph(style, content)
    : paragraph(style, content, { numbering: { id: list, level: level - 1 } })
}

/** 7.3.7: 附件 with its number on the first line of a new page, the title on the third. */
function printAttachment(
  section: PublicationSection,
  { elements }: Publication,
  context: DocumentContext,
): readonly BodyPart[] {
  const name = context.bookmarks.name('s', section.id)
  // The title must be the one of the list (7.3.7); a section of another name keeps its own words below it.
  const listed = elements.attachments[(section.attachment ?? 1) - 1]?.title ?? section.title
  const words = listed === section.title ? printInlines(section.heading, context) : printText(listed)
  const head = [
    paragraph('AttachmentMark', printText(section.number.trim())),
    { ...paragraph('AttachmentTitle', context.bookmarks.around(name, words)), target: name },
    ...(listed.includes(section.title)
      ? []
      : [paragraph('InnerHeading', printInlines(section.heading, context))]),
  ]
  const [first, ...rest] = [
    ...printBlocks(section.blocks, context),
    ...section.sections.flatMap((child) => printSection(child, context)),
  ]
  // An attachment that is a wide table stands on the landscape page with its title.
  if (first !== undefined && 'landscape' in first) {
    return [{ landscape: [...head, ...first.landscape] }, ...rest]
  }
  return first === undefined ? head : [...head, first, ...rest]
}
