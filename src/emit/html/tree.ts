// The printer's side of the page: hast → text. Attributes come out in one order (id, class, then by name).
import type { Element, ElementContent, Nodes, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { type Properties as Attributes, type Child, h as hastscript } from 'hastscript'
import { clean } from './safe.ts'

export type Content = ElementContent
export type { Element }

/** HTML text of a tree. Every value is cleaned and escaped; nothing is printed raw. */
export function printTree(tree: Element): string {
  prepare(tree)
  return toHtml(tree, PRINTING)
}

const PRINTING = { characterReferences: { useNamedReferences: true, useShortestReferences: true } } as const

/** An element. The attributes come first and may be left out; a node is never taken for attributes. */
export function h(tag: string, first?: Attributes | Child, ...rest: readonly Child[]): Element {
  return isAttributes(first) ? hastscript(tag, first, ...rest) : hastscript(tag, {}, first, ...rest)
}

// hastscript itself takes a text node for attributes named `type` and `value`.
function isAttributes(value: Attributes | Child): value is Attributes {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !('type' in value && (value.type === 'text' || value.type === 'element'))
}

export function text(value: string): Content {
  return { type: 'text', value }
}

// The tree is the page's own and is printed once: it is prepared in place. Characters that HTML forbids would
// come out as references, which it forbids as well.
function prepare(node: Nodes): void {
  if (node.type === 'text') node.value = clean(node.value)
  if (node.type !== 'element') return
  const ordered: Properties = {}
  for (const name of Object.keys(node.properties).sort(byRank)) {
    const value = node.properties[name]
    if (typeof value === 'string') ordered[name] = clean(value)
    else if (Array.isArray(value))
      ordered[name] = value.map((item) => (typeof item === 'string' ? clean(item) : item))
    else ordered[name] = value
  }
  node.properties = ordered
  for (const child of node.children) prepare(child)
}

function byRank(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function rank(name: string): number {
  return name === 'id' ? 0 : name === 'className' ? 1 : 2
}
