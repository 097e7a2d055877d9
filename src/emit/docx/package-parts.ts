// The parts of one package while it is written: relationships with their numbers, media, bookmarks, list numbers.
// One object a document; numbers are given in the order of asking, so the same document gets the same numbers.
import { createHash } from 'node:crypto'
import { DECLARATION, element } from './xml.ts'
import type { Part } from './zip.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** The relationships of one part. */
export interface Relationships {
  /** The id under which `target` is related; the same target gets the same id. */
  readonly add: (type: string, target: string, external?: boolean) => string
  readonly xml: () => string | undefined
}

/** Empty relationships; `type` is the last word of the office schema's URI. */
export function createRelationships(): Relationships {
  const rows = new Map<string, string>()
  return {
    add: (type, target, external = false) => {
      const uri = type.startsWith('http') ? type : `${OFFICE}/${type}`
      const key = JSON.stringify([uri, target])
      const known = rows.get(key)
      if (known) return /Id="(rId\d+)"/.exec(known)?.[1] ?? ''
      const id = `rId${rows.size + 1}`
      const mode = external ? 'External' : undefined
      rows.set(key, element('Relationship', { Id: id, Type: uri, Target: target, TargetMode: mode }))
      return id
    },
    xml: () =>
      rows.size === 0
        ? undefined
        : DECLARATION + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...rows.values()),
  }
}

/** `[Content_Types].xml` for parts by path: `overrides` are [path, type]. */
export function contentTypes(overrides: readonly (readonly [string, string])[]): string {
  const defaults: readonly (readonly [string, string])[] = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['gif', 'image/gif'],
    ['svg', 'image/svg+xml'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ]
  return (
    DECLARATION +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      ...defaults.map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...overrides.map(([path, ContentType]) => element('Override', { PartName: `/${path}`, ContentType })),
    )
  )
}

/** Names of bookmarks: letters, digits and `_`, at most 40 characters, unique, the same for the same id in every year. */
export interface Bookmarks {
  /** Name of the bookmark of a thing; `kind` keeps metrics, sections and notes apart. */
  readonly name: (kind: 'm' | 's' | 'n', id: string) => string
  /** Wraps content; a name is set once, a second time the content is returned bare. */
  readonly around: (name: string, content: string) => string
  readonly isSet: (name: string) => boolean
}

const LONGEST_BOOKMARK = 40
const SUFFIX = 8

export function createBookmarks(): Bookmarks {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const set = new Set<string>()
  return {
    name: (kind, id) => {
      const key = `${kind}:${id}`
      const known = names.get(key)
      if (known) return known
      const plain = `${kind}_${id.replace(/[^\p{L}\p{N}_]/gu, '_')}`
      const short = plain.length > LONGEST_BOOKMARK || taken.has(plain) ? shorten(plain, key) : plain
      names.set(key, short)
      taken.add(short)
      return short
    },
    isSet: (name) => set.has(name),
    around: (name, content) => {
      if (set.has(name)) return content
      set.add(name)
      const id = set.size
      return (
        element('w:bookmarkStart', { 'w:id': id, 'w:name': name }) +
        content +
        element('w:bookmarkEnd', { 'w:id': id })
      )
    },
  }
}

// A cut must not leave half of a surrogate pair behind.
function shorten(plain: string, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, SUFFIX)
  const head = plain.slice(0, LONGEST_BOOKMARK - SUFFIX - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${head}_${hash}`
}

/** Images and other files, each once. */
export interface Media {
  /** Path of the file below `word/`. */
  readonly add: (key: string, extension: string, data: Uint8Array) => string
  readonly parts: () => readonly Part[]
}

export function createMedia(): Media {
  const files = new Map<string, Part>()
  return {
    add: (key, extension, data) => {
      const known = files.get(key)
      if (known) return known.path.slice('word/'.length)
      const path = `media/image${files.size + 1}.${extension}`
      files.set(key, { path: `word/${path}`, data })
      return path
    },
    parts: () => [...files.values()],
  }
}
