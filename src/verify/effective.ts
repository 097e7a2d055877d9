// Effective formatting: document defaults, then the chain of styles, then what the paragraph and the run say themselves.
import { child, childValue, type XmlNode } from './xml-tree.ts'

/** Resolves properties by element name over a chain of property elements, the last one winning. */
export interface StyleSheet {
  readonly name: (id: string | undefined) => string
  /** Property elements (`pPr` or `rPr`) from the defaults to the style, in order of precedence. */
  readonly chain: (id: string | undefined, kind: 'pPr' | 'rPr') => readonly XmlNode[]
  readonly defaultId: string | undefined
}

/** `root` is that of `word/styles.xml`; without the part there are only Word's own defaults. */
export function readStyles(root: XmlNode | undefined): StyleSheet {
  const styles = new Map<string, XmlNode>()
  let defaultId: string | undefined
  for (const node of root?.children ?? []) {
    const id = node.attributes.styleId
    if (node.name !== 'style' || id === undefined) continue
    styles.set(id, node)
    if (node.attributes.type === 'paragraph' && ['1', 'true', 'on'].includes(node.attributes.default ?? '')) {
      defaultId = id
    }
  }
  const defaults = child(root, 'docDefaults')
  const chain: StyleSheet['chain'] = (id, kind) => {
    const own: XmlNode[] = []
    const seen = new Set<string>()
    for (let at = id; at !== undefined && !seen.has(at); at = childValue(styles.get(at), 'basedOn')) {
      seen.add(at)
      const properties = child(styles.get(at), kind)
      if (properties) own.unshift(properties)
    }
    const base = child(child(defaults, `${kind}Default`), kind)
    return base ? [base, ...own] : own
  }
  return { name: (id) => childValue(styles.get(id ?? ''), 'name') ?? '', chain, defaultId }
}

/** The last element of that name in the chain. */
export function last(chain: readonly XmlNode[], name: string): XmlNode | undefined {
  for (let i = chain.length - 1; i >= 0; i--) {
    const found = child(chain[i], name)
    if (found) return found
  }
  return undefined
}

/** An attribute of the last element that has it: attributes of `spacing`, `ind` and `rFonts` merge one by one. */
export function lastAttribute(
  chain: readonly XmlNode[],
  name: string,
  attribute: string,
): string | undefined {
  for (let i = chain.length - 1; i >= 0; i--) {
    const value = child(chain[i], name)?.attributes[attribute]
    if (value !== undefined) return value
  }
  return undefined
}

/** The same as a number; undefined when it is none. */
export function lastNumber(chain: readonly XmlNode[], name: string, attribute: string): number | undefined {
  const value = Number(lastAttribute(chain, name, attribute) ?? Number.NaN)
  return Number.isFinite(value) ? value : undefined
}
