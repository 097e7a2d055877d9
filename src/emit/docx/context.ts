// What the writers of one document share: names and numbers that must be unique, and what is known of the whole.
import type { Asset } from '../../model/outline.ts'
import type { Publication, PublicationSection } from '../../model/publication.ts'
import { type Bookmarks, createBookmarks } from './bookmarks.ts'
import { createLinkNumbers, type LinkNumbers } from './link-numbers.ts'
import { createLists, type Lists } from './lists.ts'
import { createNotes, type Notes } from './notes.ts'
import { createZlib, type Zlib } from './package/deflate.ts'
import { createSharedProperties, type SharedProperties } from './shared-properties.ts'

/**
 * One a document, handed to whatever writes content. What it counts depends on the order in which it is
 * asked.
 */
export interface DocumentContext {
  readonly assets: ReadonlyMap<string, Asset>
  readonly bookmarks: Bookmarks
  readonly links: LinkNumbers
  readonly lists: Lists
  readonly notes: Notes
  readonly sectionIds: ReadonlySet<string>
  readonly shared: SharedProperties
  /** Number of the next drawing, from 1. */
  readonly nextDrawing: () => number
  /** Whether the heading styles themselves are numbered by Word: all numbers are generated, none is typed. */
  readonly numbersHeadings: boolean
  /** Language of the outputs. */
  readonly lang: string
  /** Face of the words in charts. */
  readonly chartFace: string
  readonly zlib: Zlib
}

/** `chartFace` is the name of the font in charts. */
export function createContext(publication: Publication, chartFace: string): DocumentContext {
  let drawings = 0
  const bookmarks = createBookmarks()
  const numbersHeadings =
    publication.template.numbering === 'official' && !publication.sections.some(hasTypedNumber)
  return {
    assets: publication.assets,
    bookmarks,
    links: createLinkNumbers(),
    lists: createLists(numbersHeadings),
    notes: createNotes(publication.notes, bookmarks),
    sectionIds: new Set(idsOf(publication.sections)),
    shared: createSharedProperties(),
    nextDrawing: () => {
      drawings += 1
      return drawings
    },
    numbersHeadings,
    lang: publication.lang,
    chartFace,
    zlib: createZlib(),
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
