// What the writers of one document share: names and numbers that must be unique, and what is known of the whole.
import type { Asset } from '../../model/outline.ts'
import type { Publication, PublicationSection } from '../../model/publication.ts'
import type { Lists } from './lists.ts'
import { createLists } from './lists.ts'
import { createNotes, type Notes } from './notes.ts'
import {
  type Bookmarks,
  createBookmarks,
  createMedia,
  createRelationships,
  type Media,
  type Relationships,
} from './package-parts.ts'
import type { Part } from './zip.ts'

/** A part besides the text; `type` is its content type where the extension does not tell it. */
export interface FilePart extends Part {
  readonly type?: string
}

export interface DocumentContext {
  readonly assets: ReadonlyMap<string, Asset>
  readonly bookmarks: Bookmarks
  /** Charts and their workbooks, as they come. */
  readonly files: FilePart[]
  readonly lists: Lists
  readonly media: Media
  readonly notes: Notes
  /** Of the part that is being written. */
  readonly relationships: Relationships
  readonly sectionIds: ReadonlySet<string>
  /** Number of the next drawing, from 1. */
  readonly nextDrawing: () => number
  /** Whether the heading styles themselves are numbered by Word: all numbers are generated, none is typed. */
  readonly numbersHeadings: boolean
}

export function createContext(publication: Publication): DocumentContext {
  let drawings = 0
  const bookmarks = createBookmarks()
  const numbersHeadings =
    publication.template.numbering === 'official' && !publication.sections.some(hasTypedNumber)
  return {
    assets: publication.assets,
    bookmarks,
    files: [],
    lists: createLists(numbersHeadings),
    media: createMedia(),
    notes: createNotes(publication.notes, bookmarks),
    relationships: createRelationships(),
    sectionIds: new Set(idsOf(publication.sections)),
    nextDrawing: () => {
      drawings += 1
      return drawings
    },
    numbersHeadings,
  }
}

function* idsOf(sections: readonly PublicationSection[]): Iterable<string> {
  for (const section of sections) {
    yield section.id
    yield* idsOf(section.sections)
  }
}

function hasTypedNumber(section: PublicationSection): boolean {
  return (section.number !== '' && !section.numberGenerated) || section.sections.some(hasTypedNumber)
}
