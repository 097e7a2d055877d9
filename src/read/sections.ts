// A flat row of headings and blocks → title, lead and the tree of sections (contract section 2).
// 例：lead text, `# 题名`, `## 一、甲`, `### （一）乙` → title 题名, lead, 甲 (level 1) with 乙 (level 2).
import type { Inline } from '../model/inline.ts'
import type { Block, InnerHeading, Section, SectionNumber } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { dropText } from '../text/drop-text.ts'
import { onOneLine } from '../text/one-line.ts'
import { mapText, plainText } from '../text/runs.ts'
import { typedNumber } from '../text/section-number.ts'
import { isAttachment, joinAttachmentTitles } from './attachment-title.ts'
import { attachCaptions } from './captions.ts'
import { nameSections } from './section-ids.ts'

/** A heading that opens a section, while it is still one of a row. */
export interface HeadingItem extends InnerHeading {
  /** Position among the items: notes remember in which section they were referred to. */
  readonly index: number
}

/** A heading or a block, in the order of the source. */
export type Item = Block | HeadingItem

/** The row as a tree. */
export interface Tree {
  readonly title: readonly Inline[]
  readonly titleSpan?: Span
  readonly sections: readonly Section[]
  /** Id of the section that an item stands in, by the item's position. */
  readonly sectionAt: (index: number) => string
}

interface Draft {
  readonly title: string
  readonly heading: readonly Inline[]
  readonly number?: SectionNumber
  readonly level: number
  readonly span: Span
  readonly index: number
  readonly items: Block[]
  readonly children: Draft[]
}

/** Whether an item opens a section; a heading in a quote or a list does not. */
export function isHeading(item: Item): item is HeadingItem {
  return item.type === 'heading' && 'index' in item
}

/** `statedTitle` is the title that front matter states: a level-1 heading that says something else stays a heading of the lead. */
export function buildSections(read: readonly Item[], statedTitle: string | undefined): Tree {
  const items = joinAttachmentTitles(read, isHeading)
  const headings = items.filter(isHeading)
  // `# 附件1 主要指标表` behind the text stands beside the title, not in its place.
  const first = items.findIndex((item) => !isHeading(item) || !isAttachment(item))
  const attachments = new Set(headings.filter((heading) => heading.index > first && isAttachment(heading)))
  const own = headings.filter((heading) => !attachments.has(heading))
  const topHeadings = own.filter((heading) => heading.depth === 1)
  const title = chooseTitle(items, topHeadings)
  const differs = title !== undefined && statedTitle !== undefined && !sameWords(statedTitle, title)
  const others = own.filter((heading) => heading !== title)
  let shift =
    Math.min(...others.map((heading) => heading.depth), title && topHeadings.length === 1 ? 2 : 6) - 1
  const lead: Block[] = []
  const drafts: Draft[] = []
  const open: Draft[] = []
  const starts: { readonly index: number; readonly draft: Draft | undefined }[] = [
    { index: -1, draft: undefined },
  ]
  for (const item of items) {
    if (item === title) {
      if (differs) lead.push(plainHeading(title))
    } else if (isHeading(item)) {
      // What an attachment written as large as the title has is a level below it.
      if (item.depth <= shift && attachments.has(item)) shift = item.depth - 1
      const draft = toDraft(item, item.depth - shift)
      while ((open.at(-1)?.level ?? 0) >= draft.level) open.pop()
      const siblings = open.at(-1)?.children ?? drafts
      siblings.push(draft)
      open.push(draft)
      starts.push({ index: item.index, draft })
    } else {
      const blocks = open.at(-1)?.items ?? lead
      blocks.push(item)
    }
  }
  const ids = nameSections(drafts)
  const sections = drafts.map((draft) => finish(draft, [], ids))
  return {
    title: title && !differs ? title.content : [],
    ...(title && !differs ? { titleSpan: title.span } : {}),
    sections: lead.length > 0 ? [leadSection(lead), ...sections] : sections,
    sectionAt: (index) => {
      const start = starts.findLast((candidate) => candidate.index <= index)
      return (start?.draft && ids.get(start.draft)) ?? 'lead'
    },
  }
}

// The only level-1 heading; of several the first, if it opens the document without a number and all others
// are numbered (`# 题名`, `# 一、甲`, `# 二、乙`). Otherwise they are sections of level 1.
function chooseTitle(items: readonly Item[], tops: readonly HeadingItem[]): HeadingItem | undefined {
  const [first, ...rest] = tops
  if (!first || rest.length === 0) return first
  const numbered = (heading: HeadingItem) => typedNumber(plainText(heading.content).trimStart()) !== undefined
  return items[0] === first && !numbered(first) && rest.every(numbered) ? first : undefined
}

function sameWords(stated: string, heading: HeadingItem): boolean {
  const bare = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
  return bare(stated) === bare(plainText(heading.content))
}

function plainHeading({ type, depth, content, span }: HeadingItem): InnerHeading {
  return { type, depth, content, span }
}

function toDraft(item: HeadingItem, level: number): Draft {
  const { text, toSource } = mapText(item.content)
  const skipped = text.length - text.trimStart().length
  const typed = typedNumber(text.slice(skipped))
  const base = { level, span: item.span, index: item.index, items: [], children: [] }
  if (!typed) return { ...base, title: onOneLine(text).trim(), heading: item.content }
  const length = skipped + typed.length
  return {
    ...base,
    title: onOneLine(text.slice(length)).trim(),
    heading: dropText(item.content, length),
    number: {
      text: typed.text,
      form: typed.form,
      value: typed.value,
      span: toSource(skipped, skipped + typed.text.length),
    },
  }
}

function finish(draft: Draft, above: readonly string[], ids: ReadonlyMap<unknown, string>): Section {
  const path = [...above, draft.title]
  return {
    id: ids.get(draft) ?? 'section',
    title: draft.title,
    heading: draft.heading,
    ...(draft.number ? { number: draft.number } : {}),
    level: draft.level,
    path,
    blocks: attachCaptions(draft.items),
    sections: draft.children.map((child) => finish(child, path, ids)),
    span: draft.span,
  }
}

function leadSection(blocks: readonly Block[]): Section {
  const span = { start: blocks[0]?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 }
  return {
    id: 'lead',
    title: '',
    heading: [],
    level: 0,
    path: [],
    blocks: attachCaptions(blocks),
    sections: [],
    span,
  }
}
