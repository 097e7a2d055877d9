// Blocks → their JSON form. 例：`全区**就业率**98.6%` → text 全区就业率98.6% and a mark strong 就业率.
import type { CellMark, ModelBlock, ModelMark } from '../model/disclosure.ts'
import type { Inline, Run } from '../model/inline.ts'
import type { Block, List, Table } from '../model/outline.ts'
import { plainText, runText } from '../text/runs.ts'

/** One for each block, in order. Formatting, links, images and notes are marks beside the text. */
export function modelBlocks(blocks: readonly Block[]): readonly ModelBlock[] {
  return blocks.map(modelBlock)
}

function modelBlock(block: Block): ModelBlock {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', ...textAndMarks(block.content) }
    case 'heading':
      return { type: 'heading', depth: block.depth, ...textAndMarks(block.content) }
    case 'list':
      return modelList(block)
    case 'quote':
      return { type: 'quote', blocks: modelBlocks(block.blocks) }
    case 'table':
      return modelTable(block)
    case 'figure':
      return {
        type: 'figure',
        url: block.image.url,
        alt: block.image.alt,
        ...captionOf(block.caption),
      }
    case 'code':
      return {
        type: 'code',
        ...(block.language === undefined ? {} : { language: block.language }),
        text: block.text,
      }
    case 'rule':
      return { type: 'rule' }
    case 'unsupported':
      return { type: 'unsupported', what: block.what, text: block.text }
  }
}

function modelList(list: List): ModelBlock {
  return {
    type: 'list',
    ordered: list.ordered,
    ...(list.start === undefined ? {} : { start: list.start }),
    items: list.items.map((item) => ({
      blocks: modelBlocks(item.blocks),
      ...(item.checked === undefined ? {} : { checked: item.checked }),
    })),
  }
}

function modelTable(table: Table): ModelBlock {
  return {
    type: 'table',
    ...captionOf(table.caption),
    ...(table.unitLine ? { unit: plainText(table.unitLine) } : {}),
    rows: table.rows.map((row) => row.map((cell) => plainText(cell.content))),
    ...cellMarks(table),
  }
}

function captionOf(caption: readonly Inline[] | undefined): {
  readonly caption?: string
  readonly captionMarks?: readonly ModelMark[]
} {
  if (!caption) return {}
  const { text, marks } = textAndMarks(caption)
  return marks ? { caption: text, captionMarks: marks } : { caption: text }
}

function cellMarks({ rows }: Table): { readonly marks?: readonly CellMark[] } {
  const marks = rows.flatMap((cells, row) =>
    cells.flatMap(({ content }, column) =>
      (textAndMarks(content).marks ?? []).map((mark): CellMark => ({ row, column, ...mark })),
    ),
  )
  return marks.length > 0 ? { marks } : {}
}

/** Nothing for content without any. */
export function marksOf(content: readonly Inline[]): { readonly marks?: readonly ModelMark[] } {
  const { marks } = textAndMarks(content)
  return marks ? { marks } : {}
}

function textAndMarks(content: readonly Inline[]): {
  readonly text: string
  readonly marks?: readonly ModelMark[]
} {
  const text = plainText(content)
  const marks = content.some((inline) => inline.type !== 'text' || hasMarks(inline))
    ? findMarks(content, text)
    : []
  return marks.length > 0 ? { text, marks } : { text }
}

function hasMarks(run: Run): boolean {
  const { strong, emphasis, strike, code, link } = run.marks
  return (strong ?? emphasis ?? strike ?? code ?? link) !== undefined
}

const KINDS = ['strong', 'emphasis', 'strike', 'code', 'link'] as const

interface Stretch {
  readonly type: ModelMark['type']
  readonly start: number
  end: number
  readonly url?: string
  readonly words?: string
}

function findMarks(content: readonly Inline[], text: string): readonly ModelMark[] {
  const stretches: Stretch[] = []
  const open = new Map<string, Stretch>()
  let at = 0
  for (const inline of content) {
    if (inline.type === 'text') {
      const end = at + runText(inline).length
      for (const type of KINDS) extend(inline, type, at, end, open, stretches)
      at = end
    } else {
      if (inline.type === 'image')
        stretches.push({ type: 'image', start: at, end: at, url: inline.url, words: inline.alt })
      if (inline.type === 'note') stretches.push({ type: 'note', start: at, end: at, words: inline.note })
      if (inline.type === 'break') at++
      open.clear()
    }
  }
  const counted = new Map<string, Counted>()
  return stretches.sort((a, b) => a.start - b.start).map((stretch) => toMark(stretch, text, counted))
}

// Neighbouring runs of one formatting are one mark.
function extend(
  run: Run,
  type: (typeof KINDS)[number],
  start: number,
  end: number,
  open: Map<string, Stretch>,
  stretches: Stretch[],
): void {
  const before = open.get(type)
  const url = run.marks.link?.url
  if (run.marks[type] === undefined) {
    open.delete(type)
  } else if (before && before.end === start && (type !== 'link' || before.url === url)) {
    before.end = end
  } else {
    const stretch: Stretch = { type, start, end, ...(type === 'link' && url !== undefined ? { url } : {}) }
    open.set(type, stretch)
    stretches.push(stretch)
  }
}

function toMark(
  { type, start, end, url, words }: Stretch,
  text: string,
  counted: Map<string, Counted>,
): ModelMark {
  const marked = words ?? text.slice(start, end)
  const occurrence = words === undefined ? countBefore(text, marked, start, counted) + 1 : 1
  return {
    type,
    text: marked,
    ...(occurrence > 1 ? { occurrence } : {}),
    ...(url === undefined ? {} : { url }),
  }
}

interface Counted {
  count: number
  /** Where the next occurrence is looked for. */
  from: number
}

// Stretches come in the order of the text: what was counted for the one before is not counted again.
function countBefore(text: string, words: string, end: number, counted: Map<string, Counted>): number {
  const known = counted.get(words) ?? { count: 0, from: 0 }
  for (;;) {
    const at = text.indexOf(words, known.from)
    if (at < 0 || at >= end) break
    known.count++
    known.from = at + 1
  }
  counted.set(words, known)
  return known.count
}
