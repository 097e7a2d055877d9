// The Markdown below the front matter → a flat row of headings and blocks, piece by piece, and the notes.
import type { RootContent } from 'mdast'
import type { RawFinding } from '../model/diagnostic.ts'
import type { Directive, Note } from '../model/outline.ts'
import { readBlock } from './blocks.ts'
import type { PieceContext, ReadContext } from './context.ts'
import { type Definitions, definitionsFor, gatherDefinitions } from './definitions.ts'
import { findTroubles, type Trouble } from './guard.ts'
import type { FlowNode } from './html-parts.ts'
import type { ImageShelf } from './images.ts'
import { NoteRegister, readNotes } from './notes.ts'
import { type Prefix, parsePart } from './parts.ts'
import { PIECE } from './pieces.ts'
import type { HeadingItem, Item, Tree } from './sections.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { tooComplex } from './too-complex.ts'

/** What was read of the body; notes are asked for when the sections are known. */
export interface Body {
  readonly items: readonly Item[]
  readonly directives: readonly Directive[]
  readonly readNotes: (tree: Tree) => readonly Note[]
}

/** `start` is the offset at which the body begins; findings are added to the list given. */
export interface BodyOptions {
  readonly start: number
  readonly fullWidth: boolean
  readonly shelf: ImageShelf
  readonly findings: RawFinding[]
  /** Smallest length of a piece; the tests cut finely. */
  readonly piece?: number
}

/** Reads `text` from `options.start` on. */
export function readBody(text: string, options: BodyOptions): Body {
  const items: Item[] = []
  const definitions: Definitions = { links: new Map(), notes: new Map() }
  const register = new NoteRegister((identifier) => definitions.notes.has(identifier))
  const context: ReadContext = {
    text,
    fullWidth: options.fullWidth,
    findings: options.findings,
    directives: [],
    definitions: definitions.links,
    referNote: (identifier) => register.refer(identifier, items.length),
    image: (url, alt, title, span) => options.shelf.image(url, alt, title, span),
  }
  const smallest = options.piece ?? pieceSize(text, options.start)
  const troubles = findTroubles(text, options.start)
  const parts = divide(text.length, options.start, troubles)
  const walk = (prefix: Prefix, visit: Visit): void => {
    for (const part of parts) {
      if ('message' in part) visit(part, undefined)
      else visitPart(text, part, smallest, prefix, context, visit)
    }
  }
  // What is defined anywhere may be used anywhere: in a long text the definitions are gathered first.
  const isLong = text.length - options.start > smallest || troubles.length > 0
  const early = isLong && text.includes(']:', options.start)
  if (early) {
    const quiet = { ...context, findings: [] }
    walk(noPrefix, (_, piece) => {
      if (piece) gatherDefinitions(piece.nodes, { ...quiet, base: piece.context.base }, definitions, 0)
    })
  }
  walk(early ? (words) => definitionsFor(words, definitions) : noPrefix, (trouble, piece) => {
    if (trouble)
      items.push(tooComplex({ start: trouble.start, end: trouble.end }, trouble.at, trouble.message, context))
    if (!piece) return
    gatherDefinitions(piece.nodes, piece.context, definitions, items.length)
    for (const node of piece.nodes) readItem(node, piece.context, items)
  })
  return {
    items,
    directives: context.directives,
    readNotes: (tree) => readNotes(tree, context, register, definitions.notes),
  }
}

// A text of ordinary length with definitions is parsed in one go, which is cheaper than twice in pieces.
function pieceSize(text: string, start: number): number {
  return text.length - start < 32_768 && text.includes(']:', start) ? 32_768 : PIECE
}

interface Nodes {
  readonly nodes: readonly RootContent[]
  readonly context: PieceContext
}

type Part = Trouble | { readonly start: number; readonly end: number }
type Visit = (trouble: Trouble | undefined, piece: Nodes | undefined) => void

const noPrefix: Prefix = () => ''

function divide(length: number, start: number, troubles: readonly Trouble[]): readonly Part[] {
  const parts: Part[] = []
  let from = start
  for (const trouble of troubles) {
    if (trouble.start > from) parts.push({ start: from, end: trouble.start })
    parts.push(trouble)
    from = trouble.end
  }
  if (from < length) parts.push({ start: from, end: length })
  return parts
}

function visitPart(
  text: string,
  part: Part,
  smallest: number,
  prefix: Prefix,
  context: ReadContext,
  visit: Visit,
): void {
  // Where nothing is defined a stretch without markup says the same alone as amid the others.
  const stretches: Iterable<Stretch> = text.includes(']:', part.start)
    ? [part]
    : stretchesOf(text, part.start, part.end)
  for (const stretch of stretches) {
    if (stretch.nodes) {
      visit(undefined, { nodes: stretch.nodes, context: { ...context, base: 0 } })
      continue
    }
    for (const { tree, base, start } of parsePart(text, stretch.start, stretch.end, smallest, prefix)) {
      const nodes = tree.children.filter((node) => base + (node.position?.start.offset ?? 0) >= start)
      visit(undefined, { nodes, context: { ...context, base } })
    }
  }
}

function readItem(node: RootContent, context: PieceContext, items: Item[]): void {
  for (const block of readBlock(node as FlowNode, context)) {
    if (block.type !== 'heading') items.push(block)
    else items.push({ ...block, index: items.length } satisfies HeadingItem)
  }
}
