// Parts of the body → sections of the library. A landscape table gets a section of its own; the paragraph before one
// ends the section before it, and an empty one does where there is none.
import type { BaseXmlComponent, FileChild, ISectionOptions } from 'docx'
import { type Body, BodyPieces } from './package/body-pieces.ts'
import {
  type BodyPart,
  type FrontPart,
  isParagraph,
  type Paragraph,
  paragraph,
  printParagraph,
  printParts,
} from './paragraph.ts'
import { type Footers, frontOptions, type SectionOptions, sectionOptions } from './sections.ts'
import type { SharedProperties } from './shared-properties.ts'

interface Chunk {
  readonly landscape: boolean
  readonly parts: BodyPart[]
}

/** The sections in their order; numbering of pages begins in the first. */
export function cutSections(
  parts: readonly BodyPart[],
  front: FrontPart | undefined,
  footers: Footers,
  { linePitch, firstPageDiffers }: Pick<SectionOptions, 'linePitch' | 'firstPageDiffers'>,
  shared: SharedProperties,
  body: Body,
): readonly ISectionOptions[] {
  const own = chunksOf(parts).map(({ landscape, parts }, i) => ({
    ...sectionOptions(footers, {
      landscape,
      linePitch,
      startsNumbering: i === 0,
      firstPageDiffers: i === 0 && firstPageDiffers,
    }),
    children: inPieces(parts, shared, body),
  }))
  return front ? [{ ...frontOptions(linePitch), children: printParts(front.front) }, ...own] : own
}

function chunksOf(parts: readonly BodyPart[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  let isOpen = false
  for (const part of parts) {
    if ('landscape' in part) {
      chunks.push({ landscape: true, parts: [...part.landscape] })
      isOpen = false
    } else if (isOpen) chunks.at(-1)?.parts.push(part)
    else {
      chunks.push({ landscape: false, parts: [part] })
      isOpen = true
    }
  }
  return chunks.length > 0 ? chunks : [{ landscape: false, parts: [] }]
}

// The paragraph that ends the section is the library's own, since it adds the section's properties to it; its words are
// printed in their turn, as they may be what relates a chart or an address to the document.
function inPieces(parts: readonly BodyPart[], shared: SharedProperties, body: Body): readonly FileChild[] {
  const last = parts.at(-1)
  if (last === undefined) return []
  const [before, end]: readonly [readonly BodyPart[], Paragraph] = isParagraph(last)
    ? [parts.slice(0, -1), last]
    : [parts, paragraph('SectionEnd')]
  return [
    ...(before.length > 0 ? [new BodyPieces(printAll(before, shared), body)] : []),
    printParagraph({ ...end, content: [new BodyPieces(end.content, body)] }),
  ]
}

function* printAll(parts: readonly BodyPart[], shared: SharedProperties): Iterable<BaseXmlComponent> {
  for (const part of parts) {
    if (isParagraph(part)) yield shared.paragraph(part)
    else if ('landscape' in part) yield* printAll(part.landscape, shared)
    else yield part.table
  }
}
