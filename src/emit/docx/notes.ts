// Footnotes: references in the text in the order of their first use, and what stands at the foot of the page.
import { FootnoteReferenceRun, SimpleField } from 'docx'
import type { PublicationNote } from '../../model/publication.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { Inlines } from './paragraph.ts'

export interface Notes {
  /** The mark; a second reference to one note repeats its number by a field. */
  readonly reference: (id: string) => Inlines
  /** The note of that number in the file, from 1; undefined beyond the last that was referred to. */
  readonly numbered: (number: number) => PublicationNote | undefined
}

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
      return bookmarks.around(name, [new FootnoteReferenceRun(number)])
    },
    numbered: (number) => used[number - 1],
  }
}
