// Where in the outline a place of the source lies: the inline content around it, as plain text with the way
// there and back, and for a cell its table, row and column.
import type { Inline } from '../../model/inline.ts'
import type { Block, Outline, Section, Table } from '../../model/outline.ts'
import { mapText, type PlainText } from '../../text/runs.ts'

/** A cell by its table, row and column, both from 0; row 0 is the head. */
export interface CellPlace {
  readonly table: Table
  readonly row: number
  readonly column: number
}

/** Words that belong together: of a paragraph, a heading or caption, or a cell. */
export interface Stretch {
  readonly content: readonly Inline[]
  readonly heading: boolean
  readonly cell?: CellPlace
}

/** All stretches of words, in the order of the source. */
export function stretchesOf(outline: Outline): readonly Stretch[] {
  const found: Stretch[] = []
  const put = (content: readonly Inline[] | undefined, more: Partial<Stretch> = {}): void => {
    if (content && content.length > 0) found.push({ content, heading: false, ...more })
  }
  const walkBlock = (block: Block): void => {
    if (block.type === 'paragraph') put(block.content)
    else if (block.type === 'heading') put(block.content, { heading: true })
    else if (block.type === 'quote') block.blocks.forEach(walkBlock)
    else if (block.type === 'list') for (const item of block.items) item.blocks.forEach(walkBlock)
    else if (block.type === 'figure') put(block.caption, { heading: true })
    else if (block.type === 'table') walkTable(block)
  }
  const walkTable = (table: Table): void => {
    put(table.caption, { heading: true })
    put(table.unitLine)
    for (const [row, cells] of table.rows.entries()) {
      for (const [column, { content }] of cells.entries()) put(content, { cell: { table, row, column } })
    }
  }
  const walkSection = (section: Section): void => {
    put(section.heading, { heading: true })
    section.blocks.forEach(walkBlock)
    section.sections.forEach(walkSection)
  }
  put(outline.title, { heading: true })
  outline.sections.forEach(walkSection)
  for (const note of outline.notes) note.blocks.forEach(walkBlock)
  return found.sort((a, b) => startOf(a) - startOf(b))
}

/** The stretch that holds an offset of the source; `stretches` in their order. */
export function stretchAt(stretches: readonly Stretch[], at: number): Stretch | undefined {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(stretches[middle] as Stretch) <= at) low = middle
    else high = middle - 1
  }
  const stretch = stretches[low]
  const end = stretch?.content.at(-1)?.span.end ?? 0
  return stretch && startOf(stretch) <= at && at < end ? stretch : undefined
}

/** The words of a stretch, marks taken off. */
export function wordsOf({ content }: Stretch): PlainText {
  return mapText(content)
}

function startOf(stretch: Stretch): number {
  return stretch.content[0]?.span.start ?? 0
}
