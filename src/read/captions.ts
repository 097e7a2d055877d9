// Captions and unit lines: paragraphs beside a table or figure that belong to it.
// 例：`表1 2023年主要指标`, `单位：万元` before a table; `图2 空气质量` after an image.
import type { Inline } from '../model/inline.ts'
import type { Block, Figure, Paragraph, Table } from '../model/outline.ts'
import { FIGURE_CAPTION, TABLE_CAPTION, UNIT_LINE } from '../text/caption-line.ts'
import { plainText } from '../text/runs.ts'

// A line without a stop that names what a table shows: matches `2023年主要指标完成情况`, `分项目统计表`.
const CAPTION_WORDS = /(?:情况|统计|一览|明细|汇总|指标|对照|数据|进度|清单)表?$|表$/

const LONGEST_CAPTION = 60

/** The same blocks with captions and unit lines moved into the table or figure beside them. */
export function attachCaptions(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.type === 'table' || block.type === 'figure')) return blocks
  const result: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (block?.type === 'table') {
      result.push(withHead(block, result))
    } else if (block?.type === 'figure') {
      const after = blocks[i + 1]
      const caption = after?.type === 'paragraph' && matches(after, FIGURE_CAPTION) ? after : undefined
      result.push(withCaption(block, caption))
      if (caption) i++
    } else if (block) {
      result.push(block)
    }
  }
  return result
}

function withHead(table: Table, before: Block[]): Table {
  let caption = table.caption
  let unitLine: readonly Inline[] | undefined
  for (;;) {
    const last = before.at(-1)
    if (last?.type !== 'paragraph') break
    if (!unitLine && caption === table.caption && matches(last, UNIT_LINE)) unitLine = last.content
    else if (!caption && isTableCaption(last)) caption = last.content
    else break
    before.pop()
  }
  return { ...table, ...(caption ? { caption } : {}), ...(unitLine ? { unitLine } : {}) }
}

function isTableCaption(paragraph: Paragraph): boolean {
  return matches(paragraph, TABLE_CAPTION) || (matches(paragraph, CAPTION_WORDS) && isOneLine(paragraph))
}

function isOneLine(paragraph: Paragraph): boolean {
  return !/[，。；：！？\n]/.test(plainText(paragraph.content))
}

function matches(paragraph: Paragraph, pattern: RegExp): boolean {
  const text = plainText(paragraph.content).trim()
  return text.length <= LONGEST_CAPTION && !/。$/.test(text) && pattern.test(text)
}

function withCaption(figure: Figure, paragraph: Paragraph | undefined): Figure {
  if (paragraph) return { ...figure, caption: paragraph.content }
  const { title, span } = figure.image
  if (title === undefined || title === '') return figure
  return { ...figure, caption: [{ type: 'text', text: title, span, marks: {} }] }
}
