// Footnotes: numbered by first reference, whichever order they are defined in.
import type { Note } from '../model/outline.ts'
import { readBlocks } from './blocks.ts'
import { type ReadContext, report, spanOf } from './context.ts'
import type { DefinedNote } from './definitions.ts'
import { slug } from './section-ids.ts'
import type { Tree } from './sections.ts'

interface NoteUse {
  readonly id: string
  readonly number: number
  /** Position of the item (heading or block) that refers to it first. */
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
    const base = `note-${slug(identifier.split('\u0000')[0] ?? '')}`
    let id = base
    for (let i = 2; this.#ids.has(id); i++) id = `${base}-${i}`
    this.#ids.add(id)
    this.uses.set(identifier, { id, number: this.uses.size + 1, item })
    return id
  }
}

/** Converts the notes, those that nothing refers to last. */
export function readNotes(
  tree: Tree,
  context: ReadContext,
  register: NoteRegister,
  defined: ReadonlyMap<string, DefinedNote>,
): readonly Note[] {
  const notes = new Map<string, Note>()
  const unused = new Set<string>()
  const take = (identifier: string): void => {
    const definition = defined.get(identifier)
    const use = register.uses.get(identifier)
    if (!definition || !use || notes.has(identifier)) return
    const piece = { ...context, base: definition.base }
    notes.set(identifier, {
      id: use.id,
      number: use.number,
      blocks: readBlocks(definition.node.children, piece),
      section: tree.sectionAt(use.item),
      ...(unused.has(identifier) ? { unused: true as const } : {}),
      span: spanOf(definition.node, piece),
    })
  }
  const takeReferred = (): void => {
    // A map goes on with what is added while it is walked: notes that only notes refer to.
    for (const identifier of register.uses.keys()) take(identifier)
  }
  takeReferred()
  for (const [identifier, { node, base, item }] of defined) {
    if (notes.has(identifier)) continue
    report(context, 'markdown/unused-note', spanOf(node, { ...context, base }), {
      zh: `脚注“${node.label ?? node.identifier}”没有被引用，排在注释最后`,
      en: `nothing refers to the footnote “${node.label ?? node.identifier}”; it stands last among the notes`,
    })
    unused.add(identifier)
    register.refer(identifier, item)
    takeReferred()
  }
  return [...notes.values()].sort((a, b) => a.number - b.number)
}
