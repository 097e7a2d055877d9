// The printer's side of the page: hast → text. Attributes come out in one order (id, class, then by name).
import type { Element, ElementContent, Nodes, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { type Properties as Attributes, type Child, h as hastscript } from 'hastscript'
import { clean } from './safe.ts'

export type Content = ElementContent
export type { Element }

/** HTML text of a tree. Every value is escaped by the library; nothing is printed raw. */
export function printTree(tree: Nodes | readonly Nodes[]): string {
  const nodes = Array.isArray(tree) ? (tree as readonly Nodes[]) : [tree as Nodes]
  for (const node of nodes) orderAttributes(node)
  return nodes.map((node) => clean(toHtml(node, PRINTING))).join('')
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

function orderAttributes(node: Nodes): void {
  if (node.type === 'element') {
    const names = Object.keys(node.properties)
    if (names.length > 1) {
      const ordered: Properties = {}
      for (const name of names.sort(byRank)) ordered[name] = node.properties[name]
      node.properties = ordered
    }
  }
  if ('children' in node) for (const child of node.children) orderAttributes(child)
}

function byRank(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function rank(name: string): number {
  return name === 'id' ? 0 : name === 'className' ? 1 : 2
}
