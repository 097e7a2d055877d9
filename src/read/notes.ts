// Footnotes: numbered by first reference, whichever order they are defined in.
import type { FootnoteDefinition } from 'mdast'
import { slug } from './section-ids.ts'

export interface NoteUse {
  readonly id: string
  readonly number: number
  /** Position of the item (heading or block) that refers to it first. */
  readonly item: number
}

export interface DefinedNote {
  readonly node: FootnoteDefinition
  readonly base: number
  /** Position of the item it stands behind. */
  readonly item: number
}

/** Hands out ids and numbers as references are met. */
export class NoteRegister {
  readonly uses = new Map<string, NoteUse>()
  readonly #ids = new Set<string>()
  readonly #isDefined: (identifier: string) => boolean

  constructor(isDefined: (identifier: string) => boolean) {
    this.#isDefined = isDefined
  }

  /** The id of the note with that label; undefined when nothing defines it. */
  refer(identifier: string, item: number): string | undefined {
    if (!this.#isDefined(identifier)) return undefined
    const known = this.uses.get(identifier)
    if (known) return known.id
    const base = `note-${slug(identifier)}`
    let id = base
    for (let i = 2; this.#ids.has(id); i++) id = `${base}-${i}`
    this.#ids.add(id)
    this.uses.set(identifier, { id, number: this.uses.size + 1, item })
    return id
  }
}
