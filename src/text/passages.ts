// Outline → every stretch of prose in it, as plain text with a way back to the source: title, headings,
// paragraphs, list items, quotes, captions, cells and notes, in the order of the text. What the text
// rules look at. Code is blanked out (U+FFFC, same length), so that no rule reads it as Chinese.
import type { Inline } from '../model/inline.ts'
import type { Block, Outline, Section, Table } from '../model/outline.ts'
import type { Passage, PassageKind } from '../model/rule.ts'
import { mapText, plainText } from './runs.ts'

const BLANK = '\uFFFC'

/** All passages with words in them, in the order of the text; notes last. */
export function passages(outline: Outline): readonly Passage[] {
  const found: Passage[] = []
  const put = (kind: PassageKind, content: readonly Inline[], section: Section | undefined): void => {
    const passage = toPassage(kind, content, section)
    if (passage) found.push(passage)
  }
  put('title', outline.title, undefined)
  for (const section of outline.sections) walkSection(section, put)
  for (const note of outline.notes) walkBlocks(note.blocks, undefined, put)
  return found
}

type Put = (kind: PassageKind, content: readonly Inline[], section: Section | undefined) => void

function walkSection(section: Section, put: Put): void {
  put('heading', section.heading, section)
  walkBlocks(section.blocks, section, put)
  for (const inner of section.sections) walkSection(inner, put)
}

function walkBlocks(blocks: readonly Block[], section: Section | undefined, put: Put): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') put('paragraph', block.content, section)
    else if (block.type === 'heading') put('heading', block.content, section)
    else if (block.type === 'quote') walkBlocks(block.blocks, section, put)
    else if (block.type === 'list') for (const item of block.items) walkBlocks(item.blocks, section, put)
    else if (block.type === 'figure') put('caption', block.caption ?? [], section)
    else if (block.type === 'table') walkTable(block, section, put)
  }
}

function walkTable(table: Table, section: Section | undefined, put: Put): void {
  put('caption', table.caption ?? [], section)
  put('caption', table.unitLine ?? [], section)
  for (const row of table.rows) for (const cell of row) put('cell', cell.content, section)
}

function toPassage(
  kind: PassageKind,
  content: readonly Inline[],
  section: Section | undefined,
): Passage | undefined {
  const { toSource } = mapText(content)
  const text = plainText(
    content.map((inline) =>
      inline.type === 'text' && inline.marks.code
        ? { ...inline, text: BLANK.repeat(inline.text.length) }
        : inline,
    ),
  )
  return text.trim() === '' ? undefined : { kind, text, section: section?.id, toSource }
}
