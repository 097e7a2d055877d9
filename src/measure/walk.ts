// Outline → its passages, each visited once with what it inherits: title, headings, paragraphs, list items,
// quotes, tables, captions, notes. Typed numbers of headings and list items are visited as references.
// Not visited, because they are no text: code blocks, URLs, alternative texts, front matter.
import type { Inline } from '../model/inline.ts'
import type { Period } from '../model/metric.ts'
import type { Block, List, Outline, Section, Table } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { plainText } from '../text/runs.ts'
import { type Setting, settingBelow } from './heading-setting.ts'
import { wholeYears } from './period-words.ts'

/** Where a passage stands. */
export interface Place extends Setting {
  readonly section: string
  /** Title of the section, as the label of last resort. */
  readonly heading: string
  /** A period stated by the sentence that introduces a list or table. */
  readonly carried?: Period
}

export interface Visitor {
  /** Returns the period that reaches beyond the passage. */
  readonly text: (content: readonly Inline[], place: Place) => Period | undefined
  readonly table: (table: Table, place: Place) => void
  readonly reference: (span: Span, value: number | undefined) => void
}

interface Walk {
  readonly visitor: Visitor
  readonly source: string
}

/** Visits the passages in the order of the outline. */
export function walk(outline: Outline, visitor: Visitor): void {
  const root = rootSetting(outline)
  const walking: Walk = { visitor, source: outline.source.text }
  visitor.text(outline.title, { ...root, section: outline.sections[0]?.id ?? '', heading: '' })
  const places = new Map<string, Place>()
  for (const section of outline.sections) walkSection(section, root, walking, places)
  for (const note of outline.notes) {
    const place = places.get(note.section) ?? { ...root, section: note.section, heading: '' }
    walkBlocks(note.blocks, place, walking)
  }
}

function rootSetting({ meta }: Outline): Setting {
  const period = meta.period ?? (meta.year === undefined ? undefined : wholeYears(meta.year, meta.year))
  return { ...(meta.year === undefined ? {} : { year: meta.year }), ...(period ? { period } : {}) }
}

function walkSection(section: Section, around: Setting, walking: Walk, places: Map<string, Place>): void {
  const { visitor } = walking
  const setting = settingBelow(section.title, around)
  const place: Place = { ...setting, section: section.id, heading: section.title }
  places.set(section.id, place)
  if (section.number) visitor.reference(section.number.span, section.number.value)
  visitor.text(section.heading, { ...setting, section: section.id, heading: '' })
  walkBlocks(section.blocks, place, walking)
  for (const inner of section.sections) walkSection(inner, setting, walking, places)
}

// Matches an introduction: `截至9月底，完成以下工作：`; not a whole sentence.
const INTRODUCTION = /[:：]\s*$/

function walkBlocks(blocks: readonly Block[], place: Place, walking: Walk): void {
  const { visitor } = walking
  let carried: Period | undefined
  for (const block of blocks) {
    const here: Place = carried ? { ...place, carried } : place
    carried = undefined
    if (block.type === 'paragraph' || block.type === 'heading') {
      const beyond = visitor.text(block.content, here)
      if (INTRODUCTION.test(plainText(block.content))) carried = beyond ?? here.carried
    } else if (block.type === 'list') walkList(block, here, walking)
    else if (block.type === 'quote') walkBlocks(block.blocks, here, walking)
    else if (block.type === 'table') visitor.table(block, here)
    else if (block.type === 'figure') visitor.text(block.caption ?? [], here)
  }
}

// Matches the marker `12.` at the beginning of an item; not `2019年`.
const MARKER = /^\d{1,9}(?=[.)])/

function walkList(list: List, place: Place, walking: Walk): void {
  for (const item of list.items) {
    const { start } = item.span
    const marker = list.ordered ? MARKER.exec(walking.source.slice(start, start + 10))?.[0] : undefined
    if (marker) walking.visitor.reference({ start, end: start + marker.length }, Number(marker))
    walkBlocks(item.blocks, place, walking)
  }
}
