// Outline → every stretch of prose in it, as plain text with a way back to the source: title, headings,
// paragraphs, list items, quotes, captions, cells and notes, in the order of the text. What the text
// rules look at. Code and addresses are blanked out (U+FFFC, same length), so that no rule reads them as Chinese.
// 例：`今年,见 a.cn/b` → text 今年，见 ￼￼￼￼￼￼, written 今年,见 ￼￼￼￼￼￼
import type { Inline, Run } from '../model/inline.ts'
import type { Block, Outline, Section, Table } from '../model/outline.ts'
import type { Passage, PassageKind } from '../model/rule.ts'
import type { Source } from '../model/source.ts'
import { mapText, plainText, runText } from './runs.ts'

/** Stands for a character that is no prose. */
export const BLANK = '\uFFFC'

/**
 * Matches `https://a.cn/b`, `www.a.cn`, `x@a.cn`, `a.gov.cn`, `cover.png`; not 3.5 or PM2.5. Names are as long as
 * the standards allow, which also keeps the search linear in `1.1.1.1…`.
 */
const PAGE = String.raw`(?:https?|ftp):\/\/[\w\-.~:/?#@!$&()*+;=%[\]]+|www\.[\w\-.~:/?#@!$&*+=%]+`
const MAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}`
const ENDINGS = 'com|cn|org|net|docx?|xlsx?|pdf|pptx?|md|html?|jpe?g|png|gif|svg|zip|txt'
const BARE = String.raw`(?<![\w-])[\w-]{1,255}(?:\.[\w-]{1,63}){0,9}\.(?:${ENDINGS})(?![A-Za-z0-9])(?:\/[\w\-.~:/?#@!$&()*+;=%]*)?`
/** Matches https://www.gov.cn, a@b.cn; not 年报. */
const ADDRESS = new RegExp(`${PAGE}|${MAIL}|${BARE}`, 'gi')

interface Place {
  readonly section: Section | undefined
  readonly block?: Block
  readonly within?: 'list' | 'quote'
}

type Put = (kind: PassageKind, content: readonly Inline[], place: Place) => void

/** All passages with words in them, in the order of the text; notes last. */
export function passages(outline: Outline): readonly Passage[] {
  const found: Passage[] = []
  const put: Put = (kind, content, place) => {
    const passage = toPassage(kind, content, place, outline.source)
    if (passage) found.push(passage)
  }
  put('title', outline.title, { section: undefined })
  for (const section of outline.sections) walkSection(section, put)
  for (const note of outline.notes) walkBlocks(note.blocks, { section: undefined }, put)
  return found
}

/** The tree of sections, flat, in the order of the text. */
export function flatSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatSections(section.sections)])
}

function walkSection(section: Section, put: Put): void {
  put('heading', section.heading, { section })
  walkBlocks(section.blocks, { section }, put)
  for (const inner of section.sections) walkSection(inner, put)
}

function walkBlocks(blocks: readonly Block[], place: Place, put: Put): void {
  for (const block of blocks) {
    const here = { ...place, block }
    if (block.type === 'paragraph' || block.type === 'heading') put(block.type, block.content, here)
    else if (block.type === 'quote') walkBlocks(block.blocks, { ...place, within: 'quote' }, put)
    else if (block.type === 'list') {
      for (const item of block.items) walkBlocks(item.blocks, { ...place, within: 'list' }, put)
    } else if (block.type === 'figure') put('caption', block.caption ?? [], here)
    else if (block.type === 'table') walkTable(block, here, put)
  }
}

function walkTable(table: Table, place: Place, put: Put): void {
  put('caption', table.caption ?? [], place)
  put('caption', table.unitLine ?? [], place)
  for (const row of table.rows) for (const cell of row) put('cell', cell.content, place)
}

function toPassage(
  kind: PassageKind,
  content: readonly Inline[],
  { section, block, within }: Place,
  source: Source,
): Passage | undefined {
  const own = content.map((inline) => (inline.type === 'text' ? asWritten(inline, source) : inline))
  const { text: raw, toSource, fromSource } = mapText(own)
  if (raw.trim() === '') return undefined
  const written = blankAddresses(own.some(isCode) ? plainText(own.map(withoutCode)) : raw)
  const printed = plainText(content)
  return {
    kind,
    text: printed === raw ? written : copyBlanks(printed, written),
    written,
    raw,
    section: section?.id,
    ...(within ? { within } : {}),
    ...(block ? { block } : {}),
    toSource,
    fromSource,
  }
}

// The reader mends widths inside runs that map one to one; their span still shows the author's characters.
function asWritten(run: Run, source: Source): Run {
  const exact = run.text.length === run.span.end - run.span.start
  if (!exact || run.span.end > source.text.length) return run
  const text = source.text.slice(run.span.start, run.span.end)
  return text === run.text ? run : { ...run, text }
}

function isCode(inline: Inline): inline is Run {
  return inline.type === 'text' && inline.marks.code === true
}

function withoutCode(inline: Inline): Inline {
  if (!isCode(inline)) return inline
  return { ...inline, text: BLANK.repeat(runText(inline).length) }
}

function blankAddresses(text: string): string {
  return /@|:\/\/|www\.|\.[a-z]/i.test(text)
    ? text.replace(ADDRESS, (address) => BLANK.repeat(address.length))
    : text
}

function copyBlanks(text: string, blanked: string): string {
  if (!blanked.includes(BLANK)) return text
  return Array.from({ length: text.length }, (_, i) => (blanked[i] === BLANK ? BLANK : text[i])).join('')
}
