// Outline → its passages, each visited once with what it inherits: title, headings, paragraphs, list items,
// quotes, tables, captions, notes. Typed numbers of headings and list items are visited as references.
// Blocks that are printed as they are written (code, what was not converted) are visited as such.
// Not visited, because they are no text: URLs, alternative texts, front matter.
import type { Inline } from '../model/inline.ts'
import type { Period } from '../model/metric.ts'
import type { Block, Code, Figure, List, Outline, Section, Table, Unsupported } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { plainText } from '../text/runs.ts'
import { countedFrom } from './counted-from.ts'
import { type Setting, settingBelow } from './heading-setting.ts'
import { isIntroduction, isItem, settingOfItems, settingOfNext } from './introduction.ts'
import { wholeYears } from './period-words.ts'
import { settingOfPlans } from './planned-passage.ts'
import { isPlan, titleOf } from './report-title.ts'
import { isAnnual, isTitle, reviewedYear } from './reviewed-year.ts'
import { spokenYear } from './spoken-year.ts'
import { toldUntil } from './told-until.ts'
import { workedYear } from './worked-year.ts'

/** Where a passage stands. */
export interface Place extends Setting {
  readonly section: string
  /** Title of the section, as the label of last resort. */
  readonly heading: string
  /** A period stated by the sentence that introduces a list or table. */
  readonly carried?: Period
  /** The line of a budget that the passage before told last. */
  readonly budget?: string
}

/** What a passage says of those behind it. */
export interface Reach {
  /** The period that reaches beyond the passage. */
  readonly carried?: Period
  /** The years the passage opens with. */
  readonly opening?: Period
  /** The line of a budget that the passage told last. */
  readonly budget?: string
}

/** What is done with each passage; what `text` returns reaches into the passages behind. */
export interface Visitor {
  readonly text: (content: readonly Inline[], place: Place) => Reach | undefined
  readonly table: (table: Table, place: Place) => void
  readonly unread: (block: Code | Unsupported, place: Place) => void
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
  let around = root
  for (const section of outline.sections) {
    const last = walkSection(section, around, walking, places)
    // What stands behind the plans of a report that looks back, and says no time of its own, is planned too.
    // A review without a heading of its own, 五年来，…（一）…（二）…, goes on as long as headings say nothing else.
    const goesOn = last.target !== undefined || section.level === 0 || spansYears(last.period)
    around = root.until !== undefined && goesOn ? last : root
  }
  for (const note of outline.notes) {
    const place = places.get(note.section) ?? { ...root, section: note.section, heading: '' }
    walkBlocks(note.blocks, place, walking)
  }
}

/** Whether a period is that of a review, two to five years. */
function spansYears(period: Period | undefined): boolean {
  if (period?.start === undefined) return false
  const years = Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) + 1
  return years > 1 && years <= 5
}

// Matches 2023年政府工作报告; not 政府信息公开工作年度报告.
const GOVERNMENT_REPORT = /政府工作报告/

function rootSetting(outline: Outline): Setting {
  const period = countedFrom(outline)
  const worked = workedYear(outline)
  if (worked !== undefined) return { year: worked, period: wholeYears(worked, worked) }
  const spoken = spokenYear(outline)
  const told = toldUntil(outline)
  const year = spoken ?? outline.meta.year
  const reviewed = spoken === undefined ? reviewedYear(outline) : outline.meta.year
  const last = reviewed ?? year
  const usual = last === undefined ? undefined : wholeYears(last, last)
  const spanned = reviewed === undefined ? (period ?? usual) : usual
  return {
    ...(year === undefined ? {} : { year }),
    ...(spanned ? { period: spanned } : {}),
    ...(reviewed === undefined ? {} : { until: `${reviewed}-12-31` }),
    ...(told === undefined ? {} : { told }),
    ...(outline.meta.year !== undefined && isPlan(titleOf(outline))
      ? { target: `${outline.meta.year}-01-01` }
      : {}),
    ...(isAnnual(outline) ? { over: true as const } : {}),
    ...(GOVERNMENT_REPORT.test(titleOf(outline)) ? { report: true as const } : {}),
  }
}

/** Returns the setting at the section's end, before its subsections. */
function walkSection(section: Section, around: Setting, walking: Walk, places: Map<string, Place>): Setting {
  const { visitor } = walking
  const setting = settingBelow(section.title, around)
  const place: Place = { ...setting, section: section.id, heading: section.title }
  places.set(section.id, place)
  if (section.number) visitor.reference(section.number.span, section.number.value)
  visitor.text(section.heading, { ...setting, section: section.id, heading: '' })
  const below = walkBlocks(section.blocks, place, walking)
  for (const inner of section.sections) walkSection(inner, below, walking, places)
  return below
}

// Matches 一、2013年工作回顾: a title of its own, whatever the report is.
const REVIEW = /^(?:[一二三四]、|[（(][一二三四][）)])?(?:19|20)\d{2}年[^，。]{0,6}(?:回顾|总结)$/

/** A passage of fewer characters may be a title. */
const LONGEST_TITLE = 24

/** Returns the setting that holds behind the blocks. */
function walkBlocks(blocks: readonly Block[], place: Place, walking: Walk): Setting {
  const { visitor } = walking
  const { section, heading, carried: _, ...setting } = place
  let running: Setting = setting
  let carried = place.carried
  let budget: string | undefined
  // One place for all blocks that inherit the same.
  let shared: Place | undefined
  // What holds again behind the items of an announced plan.
  let behind: Setting | undefined
  for (const [index, block] of blocks.entries()) {
    if (behind && !isItem(block, blocks[index - 1])) {
      running = behind
      behind = shared = undefined
    }
    const told = budget === undefined ? {} : { budget }
    const here: Place = carried
      ? { ...running, section, heading, carried, ...told }
      : (shared ?? { ...running, section, heading, ...told })
    if (!carried) shared = here
    carried = undefined
    const before = running
    if (block.type === 'paragraph' || block.type === 'heading') {
      const words = plainText(block.content).trim()
      const titled =
        (running.until !== undefined || REVIEW.test(words)) && isTitle(words)
          ? settingBelow(words, setting)
          : undefined
      const next = titled ? undefined : settingOfNext(words, running)
      const own = titled ?? next ?? settingOfPlans(words, heading, running)
      const reach = visitor.text(block.content, own ? { ...here, ...own } : here)
      // A title between the passages, 2.政府性基金预算, turns to another account.
      const line = words.length < LONGEST_TITLE && reach?.budget === here.budget ? undefined : reach?.budget
      if (line !== budget) shared = undefined
      budget = line
      if (isIntroduction(words)) carried = reach?.carried ?? here.carried
      running = titled ?? settingBehind(reach?.opening, running)
      const items = next ?? settingOfItems(words, reach?.opening?.start, running)
      if (items) {
        behind = running
        running = items
        // The day on which the goals of several years were told is none of theirs.
        if (items.period !== behind.period) carried = undefined
      }
    } else running = walkOther(block, here, walking) ?? running
    if (running !== before) shared = undefined
  }
  return running
}

/** A block that is no passage of its own; a quote returns the setting at its end. */
function walkOther(block: Block, place: Place, walking: Walk): Setting | undefined {
  const { visitor, source } = walking
  if (block.type === 'quote') return walkBlocks(block.blocks, place, walking)
  if (block.type === 'list') walkList(block, place, walking)
  else if (block.type === 'table') visitor.table(block, place)
  else if (block.type === 'figure') visitor.text(captionOf(block, source), place)
  else if (block.type === 'code' || block.type === 'unsupported') visitor.unread(block, place)
  return undefined
}

/** The caption; one that is the title inside the image's markup has its own place there. */
function captionOf({ caption = [], image }: Figure, source: string): readonly Inline[] {
  const [only] = caption
  if (caption.length !== 1 || only?.type !== 'text' || only.span.start !== image.span.start) return caption
  const start = source.lastIndexOf(only.text, image.span.end - only.text.length)
  return start > image.span.start ? [{ ...only, span: { start, end: start + only.text.length } }] : caption
}

/** A report that looks back opens a paragraph with the years it turns to: 五年来, 2025年, 今年 for its plans. */
function settingBehind(opening: Period | undefined, running: Setting): Setting {
  const { until, target } = running
  if (!opening?.start || until === undefined) return running
  const next = Number(opening.start.slice(0, 4)) === Number(until.slice(0, 4)) + 1
  if (next) return { ...running, period: opening, target: opening.start }
  const frames =
    opening.end === until && (spansYears(opening) || opening.start.slice(0, 4) === until.slice(0, 4))
  return target === undefined && frames ? { ...running, period: opening } : running
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
