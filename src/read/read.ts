// Markdown → Outline: front matter, pieces of Markdown, blocks, sections, notes, metadata.
import type { FootnoteDefinition, RootContent } from 'mdast'
import type { RawFinding } from '../model/diagnostic.ts'
import type { Note, Outline } from '../model/outline.ts'
import type { Source } from '../model/source.ts'
import { type FlowNode, readBlock, readBlocks } from './blocks.ts'
import { cleanCharacters } from './characters.ts'
import { type PieceContext, type ReadContext, report, spanOf } from './context.ts'
import { splitFrontMatter } from './front-matter.ts'
import { ImageShelf, type LoadImage } from './images.ts'
import { readInline } from './inline.ts'
import { parseMarkdown } from './markdown.ts'
import { buildMeta } from './meta.ts'
import { type DefinedNote, NoteRegister } from './notes.ts'
import { buildSections, type HeadingItem, type Item, type Tree } from './sections.ts'

export type { LoadImage } from './images.ts'

export interface ReadOptions {
  /** Name of the source without folder and extension: the year may stand in it. */
  readonly fileName: string
  /** Wins over front matter, text and file name. */
  readonly year?: number
  readonly loadImage: LoadImage
  /** Whether half-width marks in Chinese text are set full-width. */
  readonly fullWidth: boolean
}

/** Reads a source. Faults of the text are findings of the outline; nothing throws for them. */
export function read(source: Source, options: ReadOptions): Outline {
  const { text, findings: characterFindings } = cleanCharacters(source.text)
  const findings: RawFinding[] = [...characterFindings]
  const front = splitFrontMatter(text, findings)
  const shelf = new ImageShelf(options.loadImage, findings)
  const body = readBody(text, front.bodyStart, options.fullWidth, shelf, findings)
  const stated = front.values.title
  const tree = buildSections(body.items, typeof stated === 'string' ? stated : undefined)
  const notes = body.readNotes(tree)
  const meta = buildMeta(front, tree, options, findings)
  findings.sort((a, b) => a.span.start - b.span.start)
  return {
    source,
    meta,
    title: tree.title,
    ...(tree.titleSpan ? { titleSpan: tree.titleSpan } : {}),
    sections: tree.sections,
    notes,
    assets: shelf.assets,
    directives: body.directives,
    findings,
  }
}

interface Body {
  readonly items: readonly Item[]
  readonly directives: Outline['directives']
  readonly readNotes: (tree: Tree) => readonly Note[]
}

function readBody(
  text: string,
  start: number,
  fullWidth: boolean,
  shelf: ImageShelf,
  findings: RawFinding[],
): Body {
  const root = parseMarkdown(text.slice(start))
  const items: Item[] = []
  const defined = new Map<string, DefinedNote>()
  const register = new NoteRegister((identifier) => defined.has(identifier))
  const context: ReadContext = {
    text,
    fullWidth,
    findings,
    directives: [],
    definitions: new Map(),
    referNote: (identifier) => register.refer(identifier, items.length),
    image: (url, alt, title, span) => shelf.image(url, alt, title, span),
  }
  const piece = { ...context, base: start }
  collectDefinitions(root.children, piece, defined)
  for (const node of root.children) readItem(node, piece, items)
  return {
    items,
    directives: context.directives,
    readNotes: (tree) => readNotes(tree, piece, register, defined),
  }
}

function readItem(node: RootContent, context: PieceContext, items: Item[]): void {
  if (node.type === 'heading') {
    const heading: HeadingItem = {
      type: 'heading',
      depth: node.depth,
      content: readInline(node.children, context),
      span: spanOf(node, context),
      index: items.length,
    }
    items.push(heading)
    return
  }
  const block = readBlock(node as FlowNode, context)
  if (block) items.push(block)
}

function collectDefinitions(
  nodes: readonly RootContent[],
  context: PieceContext,
  defined: Map<string, DefinedNote>,
): void {
  for (const node of nodes) {
    if (node.type === 'definition' && !context.definitions.has(node.identifier)) {
      context.definitions.set(node.identifier, {
        url: node.url,
        ...(node.title ? { title: node.title } : {}),
      })
    } else if (node.type === 'footnoteDefinition') {
      defineNote(node, context, defined)
    }
    if ('children' in node) collectDefinitions(node.children as RootContent[], context, defined)
  }
}

function defineNote(
  node: FootnoteDefinition,
  context: PieceContext,
  defined: Map<string, DefinedNote>,
): void {
  if (!defined.has(node.identifier)) {
    defined.set(node.identifier, { node, base: context.base, item: 0 })
    return
  }
  report(context, 'markdown/duplicate-note', spanOf(node, context), {
    zh: `脚注“${node.label ?? node.identifier}”定义了两次，后一次不用`,
    en: `the footnote “${node.label ?? node.identifier}” is defined twice; the second is not used`,
  })
}

function readNotes(
  tree: Tree,
  context: PieceContext,
  register: NoteRegister,
  defined: ReadonlyMap<string, DefinedNote>,
): readonly Note[] {
  const notes = new Map<string, Note>()
  const take = (identifier: string): void => {
    const definition = defined.get(identifier)
    const use = register.uses.get(identifier)
    if (!definition || !use || notes.has(identifier)) return
    const piece = { ...context, base: definition.base }
    const blocks = readBlocks(definition.node.children, piece)
    notes.set(identifier, {
      id: use.id,
      number: use.number,
      blocks,
      section: tree.sectionAt(use.item),
      span: spanOf(definition.node, piece),
    })
  }
  // A map goes on with what is added while it is walked: notes that only notes refer to.
  for (const identifier of register.uses.keys()) take(identifier)
  for (const [identifier, definition] of defined) {
    if (notes.has(identifier)) continue
    report(context, 'markdown/unused-note', spanOf(definition.node, { ...context, base: definition.base }), {
      zh: `脚注“${definition.node.label ?? identifier}”没有被引用，排在注释最后`,
      en: `nothing refers to the footnote “${definition.node.label ?? identifier}”; it stands last among the notes`,
    })
    register.refer(identifier, definition.item)
    take(identifier)
  }
  return [...notes.values()].sort((a, b) => a.number - b.number)
}
