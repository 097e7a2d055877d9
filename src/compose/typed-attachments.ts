// 附件 that are typed behind the text as sections of their own, `# 附件1 主要指标表`, instead of stated in the front matter:
// they stand on pages of their own behind the signature (GB/T 9704-2012, 7.3.7), without a number of the text's.
import type { Inline } from '../model/inline.ts'
import type { Section } from '../model/outline.ts'
import { attachmentMark } from '../text/attachment-mark.ts'
import { TABLE_CAPTION } from '../text/caption-line.ts'
import { dropText } from '../text/drop-text.ts'
import { plainText } from '../text/runs.ts'

export interface Attachments {
  /** In the order of the list of attachments. */
  readonly entries: readonly { readonly title: string }[]
  /** The number, from 1, of each section that holds one, and its mark: 附件2. */
  readonly of: ReadonlyMap<Section, { readonly number: number; readonly mark?: string }>
  /** All sections; titles of attachments without the mark. */
  readonly sections: readonly Section[]
}

/** The sections at the end that are attachments, where words stand before them. */
export function typedAttachments(sections: readonly Section[]): Attachments {
  const first = sections.findLastIndex(({ title }) => attachmentMark(title) === undefined) + 1
  if (first === 0 || first === sections.length) return { entries: [], of: new Map(), sections }
  const found = sections.slice(first).map(withoutMark)
  return {
    entries: found.map(({ section }) => ({ title: section.title })),
    of: new Map(found.map(({ section, mark }, i) => [section, { number: i + 1, mark }])),
    sections: [...sections.slice(0, first), ...found.map(({ section }) => section)],
  }
}

// A title of more characters is a paragraph of the attachment.
const LONGEST_TITLE = 60

function withoutMark(section: Section): { readonly section: Section; readonly mark: string } {
  const { text: mark = '', length = 0 } = attachmentMark(plainText(section.heading)) ?? {}
  const title = plainText(dropText(section.heading, length)).trim()
  if (title !== '') return { mark, section: { ...section, ...titled(dropText(section.heading, length)) } }
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
  return (
    words !== '' &&
    words.length <= LONGEST_TITLE &&
    !/[。；：！？\n]/.test(words) &&
    !TABLE_CAPTION.test(words)
  )
}
