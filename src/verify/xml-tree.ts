// XML → a light tree. WordprocessingML elements under their local names whatever the prefix, transitional or strict;
// all others as `prefix:name`. No entities are expanded but the five of XML.
import { SaxesParser } from 'saxes'

/** An element, its attributes by their local names. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Character data directly inside. */
  readonly text: string
}

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
/** Deeper nesting is no document. */
const DEEPEST = 400

interface OpenNode {
  name: string
  attributes: Record<string, string>
  children: OpenNode[]
  text: string
}

/** The root element. Throws on XML that is not well-formed or too deep. */
export function parseXml(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true })
  const stack: OpenNode[] = []
  let root: OpenNode | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value
    const name = WORD.has(tag.uri) ? tag.local : `${tag.prefix}:${tag.local}`
    const node: OpenNode = { name, attributes, children: [], text: '' }
    stack.at(-1)?.children.push(node)
    root ??= node
    stack.push(node)
    if (stack.length > DEEPEST) throw new Error('too deep')
  })
  parser.on('text', (text) => {
    const open = stack.at(-1)
    if (open) open.text += text
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  parser.write(xml.replace(/^\uFEFF/, '')).close()
  if (!root) throw new Error('empty')
  return root
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name)
}

/** `val` of a child: `<w:jc w:val="center"/>` → `center`. */
export function childValue(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes.val
}

/** Whether a toggle such as `<w:keepNext/>` is there and on. */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const found = child(node, name)
  return found !== undefined && !['0', 'false', 'off'].includes(found.attributes.val ?? '1')
}

/** All elements of that name at any depth, in order. */
export function* descendants(node: XmlNode, name: string): Iterable<XmlNode> {
  for (const inner of node.children) {
    if (inner.name === name) yield inner
    yield* descendants(inner, name)
  }
}
