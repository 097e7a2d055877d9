// Every inline content of a disclosure, in the order of the text, notes last: for rules on links and images.
import type { Disclosure } from '../model/disclosure.ts'
import type { Inline } from '../model/inline.ts'
import type { Block, Section } from '../model/outline.ts'

/** Of titles, paragraphs, cells, captions and items, each with its runs. */
export function plainContents({ title, sections, notes }: Disclosure): readonly (readonly Inline[])[] {
  const contents: (readonly Inline[])[] = [title]
  addSections(sections, contents)
  for (const { blocks } of notes) addBlocks(blocks, contents)
  return contents
}

function addSections(sections: readonly Section[], contents: (readonly Inline[])[]): void {
  for (const section of sections) {
    contents.push(section.heading)
    addBlocks(section.blocks, contents)
    addSections(section.sections, contents)
  }
}

function addBlocks(blocks: readonly Block[], contents: (readonly Inline[])[]): void {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') contents.push(block.content)
    else if (block.type === 'quote') addBlocks(block.blocks, contents)
    else if (block.type === 'list') for (const item of block.items) addBlocks(item.blocks, contents)
    else if (block.type === 'figure') contents.push([block.image, ...(block.caption ?? [])])
    else if (block.type === 'table') {
      contents.push(block.caption ?? [])
      for (const row of block.rows) for (const cell of row) contents.push(cell.content)
    }
  }
}
