// Footnotes: numbered references in the text, the notes at the end with a way back from each to every reference.
import type { PublicationNote } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { type BlockContext, drawBlocks, headingTag } from './blocks.ts'
import { type Content, h, type Markup } from './markup.ts'
import { fragment } from './safe.ts'
import type { Words } from './words.ts'

/** References and notes of one page. An unknown id draws nothing. */
export interface NoteBook {
  readonly reference: (noteId: string) => Content
  /** Drawn after the text, when all references are known. */
  readonly section: (notes: readonly PublicationNote[], context: BlockContext) => Markup[]
}

/** Counts the references of one page. */
export function openNoteBook(notes: readonly PublicationNote[], anchors: Anchors, words: Words): NoteBook {
  const numbers = new Map(notes.map(({ id, number }) => [id, number]))
  const references = new Map<string, string[]>()
  return {
    reference: (noteId) => {
      const number = numbers.get(noteId)
      if (number === undefined) return ''
      const known = references.get(noteId) ?? []
      references.set(noteId, known)
      const id = anchors.own(
        known.length === 0 ? `noteref-${number}` : `noteref-${number}-${known.length + 1}`,
      )
      known.push(id)
      const href = fragment(anchors.own(`note-${number}`))
      return h(
        'sup',
        { className: 'noteref', dataGenerated: '' },
        h('a', { id, href, role: 'doc-noteref', ariaLabel: `${words('note')}${number}` }, `[${number}]`),
      )
    },
    section: (all, context) => {
      if (all.length === 0) return []
      const heading = anchors.own('notes')
      const items = all.map((note) =>
        drawNote(note, anchors.own(`note-${note.number}`), references.get(note.id) ?? [], context),
      )
      return [
        h(
          'section',
          { className: 'notes', role: 'doc-endnotes', ariaLabelledBy: heading },
          h(headingTag(context.topLevel + 1), { id: heading, dataGenerated: '' }, words('notes')),
          h('ol', ...items),
        ),
      ]
    },
  }
}

function drawNote(
  note: PublicationNote,
  id: string,
  references: readonly string[],
  context: BlockContext,
): Markup {
  const [only] = note.blocks
  const content: Content[] =
    note.blocks.length === 1 && only?.type === 'paragraph'
      ? context.inlines(only.content)
      : drawBlocks(note.blocks, context)
  const back = references.map((reference, index) =>
    h(
      'a',
      {
        href: fragment(reference),
        role: 'doc-backlink',
        className: 'back',
        ariaLabel: `${context.words('back')}（${context.words('note')}${note.number}${index === 0 ? '' : `-${index + 1}`}）`,
        dataGenerated: '',
      },
      '↩',
    ),
  )
  return h('li', { id, value: note.number }, ...content, ...back.flatMap((link) => [' ', link]))
}
