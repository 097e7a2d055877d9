// The printer's side of the page: hast → text. Attributes come out in one order (id, class, then by name).
import type { Element, ElementContent, Nodes, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { type Properties as Attributes, type Child, h as hastscript } from 'hastscript'
import { clean } from './safe.ts'

export type Content = ElementContent
export type { Element }

/** HTML text of a tree. Every value is cleaned and escaped. */
export function printTree(tree: Element): string {
  prepare(tree)
  return toHtml(tree, PRINTING)
}

/**
 * An element printed at once, for what stands in a page by the thousand: a long report is then text and not some
 * million objects until its last part is drawn. Nothing can be added to it any more.
 */
export function sealed(element: Content): Content {
  if (element.type !== 'element') return element
  prepare(element)
  // The printer knows text that is printed already; the types of hast do not.
  return { type: 'raw', value: toHtml(element, PRINTING) } as unknown as Content
}

// What is sealed has been escaped; no other raw nodes are made.
const PRINTING = {
  allowDangerousHtml: true,
  characterReferences: { useNamedReferences: true, useShortestReferences: true },
} as const

/** An element. The attributes come first and may be left out; a node is never taken for attributes. */
export function h(tag: string, first?: Attributes | Child, ...rest: readonly Child[]): Element {
  if (!isAttributes(first)) {
    const element = plainElement(tag, {})
    append(element.children, first)
    for (const child of rest) append(element.children, child)
    return element
  }
  const properties = plainProperties(first)
  if (!properties) return hastscript(tag, first, ...rest)
  const element = plainElement(tag, properties)
  for (const child of rest) append(element.children, child)
  return element
}

// A page holds an element for every few words, and hastscript parses a selector and looks every name up for
// each: what needs neither is built here, the rest goes through it. The tags are the program's own, in lower case.
function plainElement(tagName: string, properties: Properties): Element {
  return { type: 'element', tagName, properties, children: [] }
}

/** Attributes whose names and text hast takes as they are; with others hastscript decides. */
const TAKEN_AS_IS: ReadonlySet<string> = new Set(['id', 'value', 'title', 'href', 'scope', 'dataGenerated'])

function plainProperties(attributes: Attributes): Properties | undefined {
  const properties: Properties = {}
  for (const name in attributes) {
    const value = attributes[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') return undefined
    if (TAKEN_AS_IS.has(name)) properties[name] = value
    else if (name === 'className' && /^[a-z-]+(?: [a-z-]+)*$/.test(value)) properties[name] = value.split(' ')
    else if (name === 'popovertarget') properties.popoverTarget = value
    else if (name === 'popover' && value === '') properties.popover = value
    else if (name === 'type' && value === 'button') properties.type = value
    else return undefined
  }
  return properties
}

function append(children: ElementContent[], child: Child): void {
  if (child === undefined || child === null) return
  if (typeof child === 'string' || typeof child === 'number')
    children.push({ type: 'text', value: String(child) })
  else if (Array.isArray(child)) for (const one of child) append(children, one)
  else if (child.type === 'root') append(children, child.children)
  else if (child.type !== 'doctype') children.push(child)
}

const NODES: ReadonlySet<unknown> = new Set(['text', 'element', 'raw'])

// hastscript itself takes a text node for attributes named `type` and `value`.
function isAttributes(value: Attributes | Child): value is Attributes {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !('type' in value && NODES.has(value.type))
}

/** `抄送：` in front of what the source says. */
export function label(words: string): Element {
  return h('span', { dataGenerated: '' }, `${words}：`)
}

export function text(value: string): Content {
  return { type: 'text', value }
}

// The tree is the page's own and is printed once: it is prepared in place. Characters that HTML forbids would
// come out as references, which it forbids as well.
function prepare(node: Nodes): void {
  if (node.type === 'text') node.value = clean(node.value)
  if (node.type !== 'element') return
  node.properties = prepareProperties(node.properties)
  for (const child of node.children) prepare(child)
}

function prepareProperties(properties: Properties): Properties {
  const ordered: Properties = {}
  const names = Object.keys(properties)
  if (names.length > 1) names.sort(byRank)
  for (const name of names) {
    const value = properties[name]
    if (typeof value === 'string') ordered[name] = clean(value)
    else if (Array.isArray(value))
      ordered[name] = value.map((item) => (typeof item === 'string' ? clean(item) : item))
    else ordered[name] = value
  }
  return ordered
}

function byRank(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function rank(name: string): number {
  return name === 'id' ? 0 : name === 'className' ? 1 : 2
}
