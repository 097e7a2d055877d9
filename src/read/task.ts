// Items of task lists: `- [x] 已办结` → ☑ 已办结, `- [ ] 在办` → ☐ 在办. The box is a character of the text, so that every
// output and every reader of the model has it.
import type { Inline } from '../model/inline.ts'
import type { Block } from '../model/outline.ts'
import { dropText } from '../text/drop-text.ts'

// Matches `[x] 已办结`, `[ ] 在办`, `[x]` at the end; not `[x]已办结`, `[甲] 乙`.
const BOX = /^\[([ xX])\](?=\s|$)/
const WIDTH = 3

/** The blocks of a list's item, the box at its beginning as one character that stands for the three typed. */
export function tickTask(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return blocks
  const box = BOX.exec(leadingText(first.content))
  const start = first.content[0]?.span.start
  if (!box || start === undefined) return blocks
  const text = box[1] === ' ' ? '☐' : '☑'
  const sign = { type: 'text' as const, text, span: { start, end: start + WIDTH }, marks: {} }
  const content = [sign, ...dropText(first.content, WIDTH)]
  return [{ ...first, content }, ...rest]
}

// The parser cuts the text at brackets. Plain runs, each character of which stands for one of the source; the rest of the item is of no interest here.
function leadingText(content: readonly Inline[]): string {
  let text = ''
  for (const run of content) {
    if (text.length > WIDTH || run.type !== 'text' || run.marks.code) break
    if (run.text.length !== run.span.end - run.span.start) break
    text += run.text
  }
  return text
}
