// A table as a grid of words and numbers, each with its place in the source.
// 例：| 行政许可 | 447,228 | — | → texts, and 447228 at [0][1]; a dash and an empty cell hold no number.
import type { Block, Section, Table } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { type Decimal, parseDecimal } from './decimal.ts'
import { plainText } from './runs.ts'

/** A cell's words without blanks, its number where it is one, and its place in the source. */
export interface GridCell {
  readonly text: string
  readonly span: Span
  /** Undefined where the cell is no plain number. */
  readonly number: Decimal | undefined
}

/** Rows from above, cells from the left, all rows equally long; the rest of a merged cell is empty. */
export type Grid = readonly (readonly GridCell[])[]

/** Every table of the sections, those in lists and quotes included, in order. */
export function gridsOf(sections: readonly Section[]): readonly Grid[] {
  return sections.flatMap((section) => tablesOf(section.blocks).map(gridOf))
}

function gridOf(table: Table): Grid {
  return table.rows.map((row) =>
    row.map(({ content, span }) => {
      const text = plainText(content).replace(/\s+/g, '')
      return { text, span, number: parseDecimal(text.replaceAll(',', '')) }
    }),
  )
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block]
    if (block.type === 'quote') return tablesOf(block.blocks)
    return block.type === 'list' ? block.items.flatMap((item) => tablesOf(item.blocks)) : []
  })
}
