// Bookmarks of one document. Names and numbers are given in the order of asking, so the same document gets the same;
// the library's own take their numbers from a counter of the process.
import { createHash } from 'node:crypto'
import { lettersOf } from '../../text/letters.ts'
import { BookmarkEnd } from './package/compact.ts'
import type { Inlines } from './paragraph.ts'

/** Names of bookmarks: letters, digits and `_`, at most 40 characters, unique, the same for the same id in every year. */
export interface Bookmarks {
  /** Name of the bookmark of a thing; `kind` keeps metrics, sections, notes and generated parts apart. */
  readonly name: (kind: 'm' | 's' | 'n' | 'g', id: string) => string
  /** Wraps content; a name is set once, a second time the content is returned bare. */
  readonly around: (name: string, content: Inlines) => Inlines
  readonly isSet: (name: string) => boolean
}

const LONGEST_BOOKMARK = 40
const SUFFIX = 8

/**
 * Empty at first; ids beyond 40 characters, or alike when only letters are left, end in 8 digits of their
 * SHA-256.
 */
export function createBookmarks(): Bookmarks {
  const names = {
    m: new Map<string, string>(),
    s: new Map<string, string>(),
    n: new Map<string, string>(),
    g: new Map<string, string>(),
  }
  const taken = new Set<string>()
  const set = new Set<string>()
  return {
    name: (kind, id) => {
      const known = names[kind].get(id)
      if (known) return known
      const plain = `${kind}_${lettersOf(id, '_', '_')}`
      const short =
        plain.length > LONGEST_BOOKMARK || taken.has(plain) ? shorten(plain, `${kind}:${id}`) : plain
      names[kind].set(id, short)
      taken.add(short)
      return short
    },
    isSet: (name) => set.has(name),
    around: (name, content) => {
      if (set.has(name)) return content
      set.add(name)
      return [new BookmarkEnd(set.size, name), ...content, new BookmarkEnd(set.size)]
    },
  }
}

// A cut must not leave half of a surrogate pair behind.
function shorten(plain: string, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, SUFFIX)
  const head = plain.slice(0, LONGEST_BOOKMARK - SUFFIX - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${head}_${hash}`
}
