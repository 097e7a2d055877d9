// The last step of inline content: line ends between Han characters vanish, others become one space;
// half-width marks of Chinese text are found and, where wanted, set full-width in place.
import type { Inline, Run } from '../model/inline.ts'
import { mendWidth } from '../text/full-width.ts'
import { characterBefore, isChinese } from '../text/han.ts'
import { type PieceContext, report } from './context.ts'

/** Joins lines and mends widths; every run keeps its span. */
export function finish(content: readonly Inline[], context: PieceContext): readonly Inline[] {
  return mend(joinLines(content), context)
}

function joinLines(content: readonly Inline[]): readonly Inline[] {
  if (!content.some(isLineEnd)) return content
  const joined: Inline[] = []
  for (const [i, inline] of content.entries()) {
    if (!isLineEnd(inline)) {
      joined.push(inline)
      continue
    }
    const before = joined.at(-1)
    const after = content[i + 1]
    const left = before?.type === 'text' ? characterBefore(before.text, before.text.length) : ''
    const right = after?.type === 'text' ? after.text : ''
    if (!(isChinese(left) && isChinese(right))) joined.push({ ...inline, text: ' ' })
  }
  return joined
}

function isLineEnd(inline: Inline): inline is Run {
  return inline.type === 'text' && inline.text === '\n' && !inline.marks.code
}

// U+FFFC stands for what is not text; it is neither Chinese nor Latin.
const OTHER = '\uFFFC'

function mend(content: readonly Inline[], context: PieceContext): readonly Inline[] {
  let text = ''
  const starts: number[] = []
  for (const inline of content) {
    starts.push(text.length)
    text += visibleText(inline)
  }
  const mended = mendWidth(text)
  if (mended === text) return content
  return content.map((inline, i) => {
    const start = starts[i] ?? 0
    if (inline.type !== 'text' || inline.marks.code) return inline
    const own = mended.slice(start, start + inline.text.length)
    if (own === inline.text) return inline
    if (inline.text.length !== inline.span.end - inline.span.start) return inline
    reportMarks(inline, own, context)
    return context.fullWidth ? { ...inline, text: own } : inline
  })
}

function visibleText(inline: Inline): string {
  if (inline.type === 'break') return '\n'
  if (inline.type !== 'text') return OTHER
  return inline.marks.code ? OTHER.repeat(inline.text.length) : inline.text
}

function reportMarks(run: Run, mended: string, context: PieceContext): void {
  for (let i = 0; i < mended.length; i++) {
    const written = run.text.charAt(i)
    const right = mended.charAt(i)
    if (written === right) continue
    const span = { start: run.span.start + i, end: run.span.start + i + 1 }
    const around = quoteWords(run.text.slice(Math.max(0, i - 4), i + 5))
    report(
      context,
      'punctuation/half-width',
      span,
      {
        zh: `“${around}”中的“${written}”是半角标点`,
        en: `“${written}” in “${around}” is a half-width mark in Chinese text`,
      },
      { help: { zh: `改为全角“${right}”`, en: `write “${right}”` }, fix: { span, text: right } },
    )
  }
}

function quoteWords(words: string): string {
  return words.replace(/\s+/g, ' ')
}
