// Sections → contents: two levels, as an official document lists them; the lead and untitled sections are left out.
import type { AttachmentEntry, Meta } from '../model/outline.ts'
import type { ContentsEntry, PublicationSection } from '../model/publication.ts'

/** Fewer entries than this are read at a glance and need no contents. */
const FEWEST = 3

/** Contents of the page, and those that are printed with page numbers. */
export interface ContentsLists {
  readonly contents: readonly ContentsEntry[]
  readonly printedContents: readonly ContentsEntry[]
}

/** What the template asks for, unless the document itself asks for contents or for none. */
export function chooseContents(
  sections: readonly PublicationSection[],
  blocks: { readonly contents: boolean; readonly printedContents: boolean },
  { extra, attachments = [] }: Pick<Meta, 'extra' | 'attachments'>,
): ContentsLists {
  const asked = typeof extra.contents === 'boolean' ? extra.contents : undefined
  const printed = asked ?? blocks.printedContents
  return {
    contents: (asked ?? blocks.contents) ? listContents(sections, attachments) : [],
    printedContents: printed ? entriesOf(sections, attachments, DEPTH) : [],
  }
}

const DEPTH = 2

/** Entries down to `depth` levels; empty when there are too few to need contents. */
export function listContents(
  sections: readonly PublicationSection[],
  attachments: readonly AttachmentEntry[] = [],
  depth = DEPTH,
): readonly ContentsEntry[] {
  const entries = entriesOf(sections, attachments, depth)
  return count(entries) < FEWEST ? [] : entries
}

// An attachment is called what the list of attachments calls it (GB/T 9704, 7.3.7).
function entriesOf(
  sections: readonly PublicationSection[],
  attachments: readonly AttachmentEntry[],
  depth: number,
): readonly ContentsEntry[] {
  return sections
    .filter((section) => section.level > 0 && section.title !== '')
    .map(({ id, number, title, sections: inner, attachment }) => ({
      id,
      number,
      title: attachments[(attachment ?? 0) - 1]?.title ?? title,
      entries: depth > 1 ? entriesOf(inner, attachments, depth - 1) : [],
    }))
}

function count(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + count(entry.entries), 0)
}
