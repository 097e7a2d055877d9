// Sections that are attachments: named in the front matter, or typed behind the text as `# 附件1 主要指标表`. They stand on
// pages of their own behind the signature (GB/T 9704-2012, 7.3.7), without a number of the text's.
import type { Inline } from '../model/inline.ts'
import type { Section } from '../model/outline.ts'
import { attachmentMark } from '../text/attachment-mark.ts'
import { TABLE_CAPTION } from '../text/caption-line.ts'
import { parseNumber } from '../text/chinese-number.ts'
import { dropText } from '../text/drop-text.ts'
import { plainText } from '../text/runs.ts'
import { typedNumber } from '../text/section-number.ts'

/** What is attached to a document, and which sections hold it. */
export interface Attachments {
  /** In the order of the list of attachments. */
  readonly entries: readonly { readonly title: string }[]
  /** The number, from 1, of each section that holds one, and its mark: 附件2. */
  readonly of: ReadonlyMap<Section, { readonly number: number; readonly mark?: string }>
  /** All sections; titles of attachments without the mark. */
  readonly sections: readonly Section[]
}

/** A section whose title has no mark any more, and the mark: 附件2. */
interface Unmarked {
  readonly section: Section
  readonly mark?: string
}

/** The sections that the front matter names, by their titles with or without a typed 附件1. Only top sections are looked at. */
export function statedAttachments(
  entries: readonly { readonly title: string; readonly section?: string }[],
  sections: readonly Section[],
): Attachments {
  const bare = sections.map(
    (section): Unmarked => (numberOf(section) === undefined ? { section } : withoutMark(section)),
  )
  const of = new Map<Section, { readonly number: number; readonly mark?: string }>()
  entries.forEach(({ title, section = title }, i) => {
    const named = sections.findIndex((one) => one.title === section)
    const found = bare[named] ?? bare.find((one) => one.section.title === section)
    if (!found || of.has(found.section)) return
    of.set(found.section, { number: i + 1, ...(found.mark === undefined ? {} : { mark: found.mark }) })
  })
  // Only what is an attachment loses its mark.
  return {
    entries,
    of,
    sections: bare.map(({ section }, i) => (of.has(section) ? section : (sections[i] ?? section))),
  }
}

/** The sections at the end that are attachments, where words stand before them. */
export function typedAttachments(sections: readonly Section[]): Attachments {
  const first = sections.findLastIndex((section) => numberOf(section) === undefined) + 1
  const counted = sections.slice(first).every((section, i, { length }) => {
    const number = numberOf(section)
    return number === i + 1 || (number === 0 && length === 1)
  })
  if (first === 0 || first === sections.length || !counted) return { entries: [], of: new Map(), sections }
  const found = sections.slice(first).map(withoutMark)
  return {
    entries: found.map(({ section }) => ({ title: section.title })),
    of: new Map(found.map(({ section, mark }, i) => [section, { number: i + 1, mark }])),
    sections: [...sections.slice(0, first), ...found.map(({ section }) => section)],
  }
}

/** The number in the mark of an attachment, 0 where it has none; undefined for other sections, `二、附件` among them. */
function numberOf({ title, number }: Section): number | undefined {
  const mark = number === undefined ? attachmentMark(title)?.text.slice(2) : undefined
  if (mark === undefined || mark === '') return mark === undefined ? undefined : 0
  return parseNumber(mark)
}

// A title of more characters is a paragraph of the attachment.
const LONGEST_TITLE = 60

function withoutMark(section: Section): Required<Unmarked> {
  const { text: mark = '', length = 0 } = attachmentMark(plainText(section.heading)) ?? {}
  const title = plainText(dropText(section.heading, length)).trim()
  // What is no words, a note or a picture, stays.
  const onlyWords = section.heading.every(({ type }) => type === 'text')
  if (title !== '' || !onlyWords)
    return { mark, section: { ...section, ...titled(dropText(section.heading, length)) } }
  // 附件1 on a line of its own: the title stands on the next, which the reader takes for the caption of a table below it.
  const [block, ...blocks] = section.blocks
  if (block?.type === 'table' && block.caption && isTitle(block.caption)) {
    const { caption, ...table } = block
    return { mark, section: { ...section, ...titled(caption), blocks: [table, ...blocks] } }
  }
  if (block?.type === 'paragraph' && isTitle(block.content))
    return { mark, section: { ...section, ...titled(block.content), blocks } }
  return { mark, section: { ...section, title, heading: [] } }
}

function titled(heading: readonly Inline[]): Pick<Section, 'title' | 'heading'> {
  return { title: plainText(heading).trim(), heading }
}

function isTitle(content: readonly Inline[]): boolean {
  const words = plainText(content).trim()
  if (typedNumber(words) !== undefined) return false
  return (
    words !== '' &&
    words.length <= LONGEST_TITLE &&
    !/[，、。；：！？\n]/.test(words) &&
    !TABLE_CAPTION.test(words)
  )
}
