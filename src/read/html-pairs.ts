// Which tags among the children of one node belong together: `<b>`, words, `</b>`. What is opened or closed alone has no
// partner, nor has what crosses another pair.
import type { PhrasingContent } from 'mdast'
import { type Tag, tagOf } from './html-names.ts'

/** An opening tag that is closed. */
export interface Pair {
  readonly tag: Tag
  /** Index of the closing tag among the children. */
  readonly end: number
}

/** By the index of the opening tag. One pass, however many are never closed. */
export function pairsOf(nodes: readonly PhrasingContent[]): ReadonlyMap<number, Pair> {
  const pairs = new Map<number, Pair>()
  const open: { readonly at: number; readonly tag: Tag }[] = []
  const count = new Map<string, number>()
  const add = (name: string, more: number): void => void count.set(name, (count.get(name) ?? 0) + more)
  for (const [at, node] of nodes.entries()) {
    const tag = node.type === 'html' ? tagOf(node.value) : undefined
    if (!tag) continue
    if (!tag.closes) {
      open.push({ at, tag })
      add(tag.name, 1)
      continue
    }
    // What was never opened closes nothing.
    while ((count.get(tag.name) ?? 0) > 0) {
      const last = open.pop()
      if (!last) break
      add(last.tag.name, -1)
      if (last.tag.name === tag.name) {
        pairs.set(last.at, { tag: last.tag, end: at })
        break
      }
    }
  }
  return pairs
}
