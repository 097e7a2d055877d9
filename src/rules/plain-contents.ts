// Every inline content of a disclosure, in the order of the text, notes last: for rules on links and images.
import type { Disclosure } from '../model/disclosure.ts'
import type { Inline } from '../model/inline.ts'
import type { Block, Section } from '../model/outline.ts'

export function* plainContents({ title, sections, notes }: Disclosure): Iterable<readonly Inline[]> {
  yield title
  yield* ofSections(sections)
  for (const { blocks } of notes) yield* ofBlocks(blocks)
}

function* ofSections(sections: readonly Section[]): Iterable<readonly Inline[]> {
  for (const section of sections) {
    yield section.heading
    yield* ofBlocks(section.blocks)
    yield* ofSections(section.sections)
  }
}

function* ofBlocks(blocks: readonly Block[]): Iterable<readonly Inline[]> {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') yield block.content
    else if (block.type === 'quote') yield* ofBlocks(block.blocks)
    else if (block.type === 'list') for (const item of block.items) yield* ofBlocks(item.blocks)
    else if (block.type === 'figure') yield [block.image, ...(block.caption ?? [])]
    else if (block.type === 'table') {
      yield block.caption ?? []
      for (const row of block.rows) for (const cell of row) yield cell.content
    }
  }
}
