// Footnotes: references in the text in the order of their first use, and `word/footnotes.xml`.
import type { PublicationNote } from '../../model/publication.ts'
import type { Bookmarks } from './package-parts.ts'
import { DECLARATION, element, valued } from './xml.ts'

export interface Notes {
  /** A run with the mark; a second reference to one note repeats its number by a field. */
  readonly reference: (id: string) => string
  /** The note of that number in the file, from 1; undefined beyond the last that was referred to. */
  readonly numbered: (number: number) => PublicationNote | undefined
}

export function createNotes(notes: readonly PublicationNote[], bookmarks: Bookmarks): Notes {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const numbers = new Map<string, number>()
  const used: PublicationNote[] = []
  const mark = element('w:rPr', {}, valued('w:rStyle', 'FootnoteReference'))
  return {
    reference: (id) => {
      const note = byId.get(id)
      if (!note) return ''
      const name = bookmarks.name('n', id)
      const known = numbers.get(id)
      if (known !== undefined) return field(`NOTEREF ${name} \\f \\h`, String(known))
      const number = used.push(note)
      numbers.set(id, number)
      return bookmarks.around(
        name,
        element('w:r', {}, mark, element('w:footnoteReference', { 'w:id': number })),
      )
    },
    numbered: (number) => used[number - 1],
  }
}

/** A field with the words that stand until it is brought up to date. */
export function field(instruction: string, words: string, properties = ''): string {
  const run = (content: string): string => `<w:r>${properties}${content}</w:r>`
  return [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run(`<w:t>${words}</w:t>`),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('')
}

/** `word/footnotes.xml`; `contents` are the printed paragraphs of each note, the first one carrying the mark. */
export function footnotes(
  contents: readonly { readonly number: number; readonly xml: string }[],
  namespaces: Readonly<Record<string, string>>,
): string {
  const separator = (id: number, type: string, mark: string): string =>
    element('w:footnote', { 'w:type': type, 'w:id': id }, `<w:p><w:r><w:${mark}/></w:r></w:p>`)
  return (
    DECLARATION +
    element(
      'w:footnotes',
      namespaces,
      separator(-1, 'separator', 'separator'),
      separator(0, 'continuationSeparator', 'continuationSeparator'),
      ...contents.map(({ number, xml }) => element('w:footnote', { 'w:id': number }, xml)),
    )
  )
}
