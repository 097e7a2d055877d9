// What may be referred to from anywhere: link definitions and footnotes, by normalised label.
import type { FootnoteDefinition, RootContent } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { type PieceContext, report, spanOf, type Target } from './context.ts'
import { isWords } from './links.ts'

/** A footnote as it was found; `base` is the offset in the source of its tree's offset 0. */
export interface DefinedNote {
  readonly node: FootnoteDefinition
  readonly base: number
  /** Position of the item (heading or block) it stands behind. */
  readonly item: number
}

/** By the label in the form that Markdown compares: case and blanks set aside. */
export interface Definitions {
  readonly links: Map<string, Target>
  readonly notes: Map<string, DefinedNote>
}

/** Gathers the definitions below `nodes`; of several with one label the first counts. */
export function gatherDefinitions(
  nodes: readonly RootContent[],
  context: PieceContext,
  definitions: Definitions,
  item: number,
): void {
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.links.has(node.identifier)) {
      definitions.links.set(node.identifier, {
        url: node.url,
        ...(node.title ? { title: node.title } : {}),
        ...(isWords(node) ? { isWords: true } : {}),
      })
    } else if (node.type === 'footnoteDefinition') {
      defineNote({ node, base: context.base, item }, context, definitions.notes)
    }
    if ('children' in node) gatherDefinitions(node.children as RootContent[], context, definitions, item)
  }
}

function defineNote(note: DefinedNote, context: PieceContext, notes: Map<string, DefinedNote>): void {
  const known = notes.get(note.node.identifier)
  const span = spanOf(note.node, context)
  if (!known || known.base + (known.node.position?.start.offset ?? 0) === span.start) {
    notes.set(note.node.identifier, note)
    return
  }
  const label = note.node.label ?? note.node.identifier
  report(context, 'markdown/duplicate-note', span, {
    zh: `脚注“${label}”定义了两次，后一次排在注释最后`,
    en: `the footnote “${label}” is defined twice; the second stands last among the notes`,
  })
  notes.set(`${note.node.identifier}\u0000${span.start}`, note)
}

// Matches the labels of `[a]`, `[甲][b]`, `[^1]`.
const LABEL = /\[(\^?)((?:[^[\]\\]|\\.){1,999})\]/g

/** Definitions for the labels used in `words`, as Markdown that makes the parser know them. */
export function definitionsFor(words: string, definitions: Definitions): string {
  const lines = new Set<string>()
  for (const [, caret = '', label = ''] of words.matchAll(LABEL)) {
    const identifier = normalizeIdentifier(label).toLowerCase()
    const flat = label.replace(/\s+/g, ' ').trim()
    if (caret === '^' && definitions.notes.has(identifier)) lines.add(`[^${flat}]: x`)
    else if (caret === '' && definitions.links.has(identifier)) lines.add(`[${flat}]: x`)
  }
  return lines.size > 0 ? `${[...lines].join('\n\n')}\n\n` : ''
}
