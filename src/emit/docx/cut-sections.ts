// Parts of the body → sections of the library. A landscape table gets a section of its own; the paragraph before one
// ends the section before it, and an empty one does where there is none.
import type { FileChild, ISectionOptions } from 'docx'
import { type BodyPart, isParagraph, plainParagraph, printParts } from './paragraph.ts'
import { type Footers, type SectionOptions, sectionOptions } from './sections.ts'

interface Chunk {
  readonly landscape: boolean
  readonly parts: BodyPart[]
}

/** The sections in their order; numbering of pages begins in the first. */
export function cutSections(
  parts: readonly BodyPart[],
  footers: Footers,
  { linePitch, firstPageDiffers }: Pick<SectionOptions, 'linePitch' | 'firstPageDiffers'>,
): readonly ISectionOptions[] {
  return chunksOf(parts).map(({ landscape, parts }, i) => ({
    ...sectionOptions(footers, {
      landscape,
      linePitch,
      startsNumbering: i === 0,
      firstPageDiffers: i === 0 && firstPageDiffers,
    }),
    children: ended(parts),
  }))
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

function ended(parts: readonly BodyPart[]): readonly FileChild[] {
  const last = parts.at(-1)
  const printed = printParts(parts)
  return last === undefined || isParagraph(last) ? printed : [...printed, plainParagraph('SectionEnd')]
}
