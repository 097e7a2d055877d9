// Flow nodes → blocks. One handler a node type; a type that prints nothing is listed as ignored, so that
// forgotten and deliberately dropped look different.
import type {
  ListItem as ItemNode,
  List as ListNode,
  Paragraph as ParagraphNode,
  Table as TableNode,
} from 'mdast'
import type { Block, Cell, List, ListItem, Paragraph, Table, Unsupported } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { attachCaptions } from './captions.ts'
import { type PieceContext, quoteWords, report, spanOf } from './context.ts'
import { readHtmlBlock } from './html.ts'
import { type FlowNode, partsOf } from './html-parts.ts'
import { withoutIndent } from './indent.ts'
import { readInline } from './inline.ts'
import { finish } from './inline-text.ts'
import { isWords } from './links.ts'
import { MAX_CELLS, tooLarge } from './table-size.ts'
import { tickTask } from './task.ts'

type Handlers = {
  readonly [Type in FlowNode['type']]: (
    node: Extract<FlowNode, { type: Type }>,
    context: PieceContext,
  ) => Block | readonly Block[] | undefined
}

/** Collected before conversion: they print nothing where they stand. */
const ignored = (): undefined => undefined

const HANDLERS: Handlers = {
  paragraph: (node, context) => {
    const parts = partsOf(node, context)
    return parts ? readEach(parts, context) : readParagraph(node, context)
  },
  heading: (node, context) => ({
    type: 'heading',
    depth: node.depth,
    content: readInline(node.children, context),
    span: spanOf(node, context),
  }),
  list: (node, context) => readList(node, context),
  blockquote: (node, context) => ({
    type: 'quote',
    blocks: readBlocks(node.children, context),
    span: spanOf(node, context),
  }),
  table: (node, context) => readTable(node, context),
  code: (node, context) => ({
    type: 'code',
    ...(node.lang ? { language: node.lang } : {}),
    text: node.value,
    span: spanOf(node, context),
  }),
  thematicBreak: (node, context) => ({ type: 'rule', span: spanOf(node, context) }),
  html: (node, context) =>
    readHtmlBlock(node.value, spanOf(node, context), context, (nodes, here) =>
      readEach(nodes as readonly FlowNode[], here),
    ),
  definition: (node, context) => (isWords(node) ? readWords(spanOf(node, context), context) : undefined),
  footnoteDefinition: ignored,
}

/** Converts sibling blocks; captions beside tables and figures are joined to them. */
export function readBlocks(nodes: readonly FlowNode[], context: PieceContext): readonly Block[] {
  return attachCaptions(readEach(nodes, context))
}

function readEach(nodes: readonly FlowNode[], context: PieceContext): readonly Block[] {
  const blocks: Block[] = []
  for (const node of nodes) blocks.push(...readBlock(node, context))
  return blocks
}

/** What one node prints: mostly one block, none where it prints nothing, several of a block of HTML. */
export function readBlock<Type extends FlowNode['type']>(
  node: Extract<FlowNode, { type: Type }>,
  context: PieceContext,
): readonly Block[] {
  const handler = HANDLERS[node.type as Type]
  const read = handler(node, context)
  if (read === undefined) return NOTHING
  return 'type' in read ? [read] : read
}

const NOTHING: readonly Block[] = []

function readParagraph(node: ParagraphNode, context: PieceContext): Block | undefined {
  const content = withoutIndent(readInline(node.children, context))
  const only = content[0]
  if (only === undefined) return undefined
  const span = spanOf(node, context)
  if (content.length === 1 && only.type === 'image') return { type: 'figure', image: only, span }
  return { type: 'paragraph', content, span } satisfies Paragraph
}

function readList(node: ListNode, context: PieceContext): List {
  return {
    type: 'list',
    ordered: node.ordered === true,
    ...(node.ordered && typeof node.start === 'number' ? { start: node.start } : {}),
    items: node.children.map((item) => readItem(item, context)),
    span: spanOf(node, context),
  }
}

function readItem(node: ItemNode, context: PieceContext): ListItem {
  return { blocks: tickTask(readBlocks(node.children, context)), span: spanOf(node, context) }
}

// A line break within it is a blank for every reader.
function readWords(span: Span, context: PieceContext): Paragraph {
  const text = context.text.slice(span.start, span.end).replace(/\r\n?|\n/g, (end) => ' '.repeat(end.length))
  report(
    context,
    'markdown/words-as-definition',
    span,
    {
      zh: `“${quoteWords(text)}”在 Markdown 里是链接地址的定义，这里按文字保留`,
      en: `“${quoteWords(text)}” defines a link's address in Markdown; it is kept as text`,
    },
    {
      help: {
        zh: '方括号后改用全角冒号；要作脚注，写成“[^1]: ……”，名称里不留空格',
        en: 'write a full-width colon behind the brackets; a footnote is [^1]: …, without a blank in its name',
      },
    },
  )
  return { type: 'paragraph', content: finish([{ type: 'text', text, span, marks: {} }], context), span }
}

// Rows shorter than the widest are filled up with empty cells.
function readTable(node: TableNode, context: PieceContext): Table | Unsupported {
  const widest = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
  const span = spanOf(node, context)
  if (widest * node.children.length > MAX_CELLS) return tooLarge(span, context)
  const expected = node.children[0]?.children.length ?? widest
  const rows = node.children.map((row, i) => {
    const cells: Cell[] = row.children.map((cell) => ({
      content: readInline(cell.children, context),
      span: spanOf(cell, context),
    }))
    const place = spanOf(row, context)
    if (cells.length !== expected) reportRow(i, cells.length, expected, place, context)
    while (cells.length < widest) cells.push({ content: [], span: { start: place.end, end: place.end } })
    return cells
  })
  const align = Array.from({ length: widest }, (_, i) => node.align?.[i] ?? null)
  return { type: 'table', align, rows, span }
}

function reportRow(row: number, cells: number, expected: number, span: Span, context: PieceContext): void {
  report(
    context,
    'markdown/table-cells',
    span,
    {
      zh: `表格第${row + 1}行有${cells}格，表头有${expected}格`,
      en: `row ${row + 1} of the table has ${cells} cells, its header has ${expected}`,
    },
    {
      help: {
        zh: '补上或删去“|”，合并单元格的其余格留空',
        en: 'add or delete “|”; leave the other cells of a merged one empty',
      },
    },
  )
}
