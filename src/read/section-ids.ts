// Ids of sections: the title in NFKC without number, quotes, brackets and punctuation, blanks as `-`; made
// unique by the parent's id, then by a counter (contract section 2). 例：“最多跑一次”工作 → 最多跑一次工作.
import { withoutMarks } from '../text/letters.ts'

/** A section before it has an id. */
export interface Named {
  readonly title: string
  readonly children: readonly Named[]
}

/** The id a title asks for. */
export function slug(title: string): string {
  const bare = withoutMarks(title.normalize('NFKC'))
  return bare.trim().replace(/\s+/gu, '-') || 'section'
}

/**
 * Ids for a tree of sections. Of several sections with one title each is told apart by its parent,
 * whichever comes first, so that their order does not matter.
 */
export function nameSections(roots: readonly Named[]): ReadonlyMap<Named, string> {
  const counts = new Map<string, number>()
  const slugs = new Map<Named, string>()
  walk(roots, (section) => {
    const own = slug(section.title)
    slugs.set(section, own)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  })
  const ids = new Map<Named, string>()
  const taken = new Set(['lead'])
  const next = new Map<string, number>()
  walk(roots, (section, parent) => {
    const own = slugs.get(section) ?? 'section'
    const above = parent ? ids.get(parent) : undefined
    const wanted = (counts.get(own) ?? 0) > 1 && above !== undefined ? `${above}-${own}` : own
    let id = wanted
    for (let i = next.get(wanted) ?? 2; taken.has(id); i++) {
      id = `${wanted}-${i}`
      next.set(wanted, i + 1)
    }
    taken.add(id)
    ids.set(section, id)
  })
  return ids
}

function walk(
  sections: readonly Named[],
  visit: (section: Named, parent: Named | undefined) => void,
  parent?: Named,
): void {
  for (const section of sections) {
    visit(section, parent)
    walk(section.children, visit, section)
  }
}
