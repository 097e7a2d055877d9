// Sections → contents: two levels, as an official document lists them; the lead and untitled sections are left out.
import type { ContentsEntry, PublicationSection } from '../model/publication.ts'

/** Fewer entries than this are read at a glance and need no contents. */
const FEWEST = 3

/** Entries down to `depth` levels; empty when there are too few to need contents. */
export function listContents(sections: readonly PublicationSection[], depth = 2): readonly ContentsEntry[] {
  const entries = entriesOf(sections, depth)
  return count(entries) < FEWEST ? [] : entries
}

function entriesOf(sections: readonly PublicationSection[], depth: number): readonly ContentsEntry[] {
  return sections
    .filter((section) => section.level > 0 && section.title !== '')
    .map(({ id, number, title, sections: inner }) => ({
      id,
      number,
      title,
      entries: depth > 1 ? entriesOf(inner, depth - 1) : [],
    }))
}

function count(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + count(entry.entries), 0)
}
