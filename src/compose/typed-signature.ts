// A signature that is typed below the text instead of stated in the front matter is taken out of the text and set
// where GB/T 9704, 7.3.5 wants it. Only where office and date are both certain.
import type { Inline } from '../model/inline.ts'
import type { Block, Meta, Paragraph, Section } from '../model/outline.ts'
import { plainText } from '../text/runs.ts'
import { type Open, readSignature, type SignedLine, type TypedSignature } from '../text/signature.ts'
import { signedLines } from '../text/signed-lines.ts'

/** The sections without the typed signature, and the signature; nothing is taken when the front matter states either. */
export function takeSignature(
  sections: readonly Section[],
  meta: Meta,
  isAttachment: (section: Section) => boolean,
): { readonly sections: readonly Section[]; readonly signature?: TypedSignature } {
  const states = (field: 'issuer' | 'date'): boolean =>
    meta[field] !== undefined && !meta.inferred.includes(field)
  if (states('issuer') || states('date')) return { sections }
  const at = sections.findLastIndex((section) => !isAttachment(section))
  const last = sections[at]
  const { notes, copies, printingOffice, printingDate } = meta.extra
  const printing = printingOffice === undefined && printingDate === undefined
  const attachments = meta.attachments === undefined
  const open = { attachments, remark: notes === undefined, copies: copies === undefined, printing }
  const found = last && takeFrom(last, open)
  return found ? { sections: sections.with(at, found.section), signature: found.signature } : { sections }
}

interface Taken {
  readonly section: Section
  readonly signature: TypedSignature
}

/** Looks at the very end of a section: the last of its subsections, if it has any. */
function takeFrom(section: Section, open: Open): Taken | undefined {
  const inner = section.sections.at(-1)
  if (inner) {
    const found = takeFrom(inner, open)
    return found && { ...found, section: { ...section, sections: section.sections.with(-1, found.section) } }
  }
  const found = readSignature(lastLines(section.blocks), open)
  if (!found) return undefined
  return {
    section: { ...section, blocks: section.blocks.slice(0, found.block) },
    signature: found.signature,
  }
}

const MOST_LINES = 30

/** The lines of the last paragraphs, as far as they may be a signature. */
function lastLines(blocks: readonly Block[]): readonly SignedLine[] {
  const lines: SignedLine[] = []
  for (let at = blocks.length - 1; at >= 0 && lines.length < MOST_LINES; at--) {
    const block = blocks[at]
    const own = block?.type === 'paragraph' ? linesOf(block) : []
    if (own.length === 0) break
    lines.unshift(
      ...own.map((written, i) => ({
        written: written.trim(),
        block: at,
        isFirst: i === 0,
      })),
    )
  }
  return lines
}

/** The lines of a paragraph that holds nothing but plain words. */
function linesOf({ content }: Paragraph): readonly string[] {
  const isPlain = (inline: Inline): boolean =>
    inline.type === 'break' || (inline.type === 'text' && inline.marks.link === undefined)
  if (!content.every(isPlain)) return []
  return signedLines(plainText(content))
}
