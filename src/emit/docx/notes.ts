// Footnotes: references in the text in the order of their first use, and what stands at the foot of the page.
import { FootnoteReferenceRun, SimpleField } from 'docx'
import type { PublicationBlock, PublicationNote } from '../../model/publication.ts'
import { TEXT_WIDTH, widthInCharacters } from '../../text/page-geometry.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { Inlines } from './paragraph.ts'
import { withRoom } from './room.ts'
import { wordsOf } from './words-of.ts'

/** Footnotes of one document; a note that nothing refers to gets no number and is not printed. */
export interface Notes {
  /** The mark; a second reference to one note repeats its number by a field. */
  readonly reference: (id: string) => Inlines
  /** The note of that number in the file, from 1; undefined beyond the last that was referred to. */
  readonly numbered: (number: number) => PublicationNote | undefined
}

/** `notes` are all there are; numbers are given in the order of first reference. */
export function createNotes(notes: readonly PublicationNote[], bookmarks: Bookmarks): Notes {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const numbers = new Map<string, number>()
  const used: PublicationNote[] = []
  return {
    reference: (id) => {
      const note = byId.get(id)
      if (!note) return []
      const name = bookmarks.name('n', id)
      const known = numbers.get(id)
      if (known !== undefined) return [new SimpleField(`NOTEREF ${name} \\f \\h`, String(known))]
      const number = used.push(note)
      numbers.set(id, number)
      return bookmarks.around(name, [withRoom(new FootnoteReferenceRun(number), { notes: [number] })])
    },
    numbered: (number) => used[number - 1],
  }
}

/** 五号 in twips, and the pitch of its lines. */
const NOTE_CHARACTER = 210
const NOTE_LINE = 300

/** What a note takes at the foot of a page in twips; anything but paragraphs counts as two lines. */
export function noteHeight(blocks: readonly PublicationBlock[]): number {
  const lines = blocks.map((block) =>
    block.type === 'paragraph'
      ? Math.ceil(((widthInCharacters(wordsOf(block.content)) + 1) * NOTE_CHARACTER) / TEXT_WIDTH)
      : 2,
  )
  return lines.reduce((sum, count) => sum + count, 0) * NOTE_LINE
}
