// 附件1 in a heading of its own and its title in the next: one heading, as it is where both stand on one line (GB/T 9704-2012, 7.3.7).
// 例：`## 附件1`, `## 主要指标表` → `## 附件1 主要指标表`.
import type { InnerHeading } from '../model/outline.ts'
import { attachmentMark } from '../text/attachment-mark.ts'
import { plainText } from '../text/runs.ts'
import { typedNumber } from '../text/section-number.ts'

/** Whether a heading begins with the mark of an attachment. */
export function isAttachment(heading: InnerHeading): boolean {
  return attachmentMark(plainText(heading.content)) !== undefined
}

/**
 * The items with every bare mark and the heading right behind it as one heading; the first item is left alone, which no
 * words stand before. A title below the mark that others of its depth follow is one of several parts and stays.
 */
export function joinAttachmentTitles<Item extends { readonly type: string }>(
  items: readonly Item[],
  isHeading: (item: Item) => item is Item & InnerHeading,
): readonly Item[] {
  const joined: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const mark = items[at] as Item
    const title = items[at + 1]
    joined.push(mark)
    if (joined.length === 1 || !isHeading(mark) || !isBareMark(mark)) continue
    if (title === undefined || !isHeading(title) || !isTitle(title) || title.depth < mark.depth) continue
    if (title.depth > mark.depth && hasSibling(items.slice(at + 2).filter(isHeading), mark, title)) continue
    const between = { start: mark.span.end, end: title.span.start }
    const content = [...mark.content, { type: 'break' as const, span: between }, ...title.content]
    joined[joined.length - 1] = { ...mark, content, span: { start: mark.span.start, end: title.span.end } }
    at++
  }
  return joined
}

function isBareMark({ content }: InnerHeading): boolean {
  const words = plainText(content)
  return content.every(({ type }) => type === 'text') && attachmentMark(words)?.length === words.length
}

function isTitle({ content }: InnerHeading): boolean {
  const words = plainText(content).trim()
  return words !== '' && typedNumber(words) === undefined && attachmentMark(words) === undefined
}

function hasSibling(behind: readonly InnerHeading[], mark: InnerHeading, title: InnerHeading): boolean {
  const end = behind.findIndex(({ depth }) => depth <= mark.depth)
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some((other) => other.depth <= title.depth && isTitle(other))
}
