// The last step of inline content: line ends between Han characters and beside a comment at either end vanish, others become one space, before the next
// item of a list that a line begins and where a paragraph seems to begin they stay;
// half-width marks of Chinese text are found and, where wanted, set full-width in place.
import type { Inline, Run } from '../model/inline.ts'
import { beginsParagraph } from '../text/begins-paragraph.ts'
import { mendWidth } from '../text/full-width.ts'
import { characterBefore, isChinese } from '../text/han.ts'
import type { PieceContext } from './context.ts'

/** Joins lines and mends widths; every run keeps its span. */
export function finish(content: readonly Inline[], context: PieceContext): readonly Inline[] {
  return mend(joinLines(content), context)
}

/** Matches 附件：1.目录, 任务: 1．绿化; not 占比：1.5万. Markdown sees no list where the first item stands behind words. */
const FIRST_ITEM = /[:：][ \t]*1[.．、](?!\d)/
/** Matches 2.名单; not 2.5万. */
const NEXT_ITEM = /^(\d{1,2})[.．、](?!\d)/

function joinLines(content: readonly Inline[]): readonly Inline[] {
  if (!content.some(isLineEnd)) return content
  const joined: Inline[] = []
  let item = 0
  for (const [i, inline] of content.entries()) {
    if (item === 0 && inline.type === 'text' && FIRST_ITEM.test(inline.text)) item = 1
    if (!isLineEnd(inline)) {
      joined.push(inline)
      continue
    }
    const before = joined.at(-1)
    const after = content[i + 1]
    const left = before?.type === 'text' ? characterBefore(before.text, before.text.length) : ''
    const right = after?.type === 'text' ? after.text : ''
    const isNext = item > 0 && NEXT_ITEM.exec(right)?.[1] === String(item + 1)
    if (isNext) item++
    // A paragraph to whoever wrote it; `check --fix` makes one of it.
    const above = before?.type === 'text' ? before.text : ''
    if (isNext || beginsParagraph(above, right, i + 2 === content.length)) {
      joined.push({ type: 'break', span: inline.span })
    } else if (joined.length > 0 && i < content.length - 1 && !(isChinese(left) && isChinese(right)))
      joined.push({ ...inline, text: ' ' })
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

// What is said of a mark beside the words around it: a report may have ten thousands of them.
const MARKS = new Map(
  [...'，；：？！。（）“”‘’'].map((right, i) => {
    const written = ',;:?!.()""\'\''.charAt(i)
    return [
      right,
      {
        zh: `”中的“${written}”是半角标点`,
        en: `“${written}” in “`,
        help: { zh: `改为全角“${right}”`, en: `write “${right}”` },
      },
    ]
  }),
)

function reportMarks(run: Run, mended: string, { findings }: PieceContext): void {
  const { text } = run
  for (let i = 0; i < mended.length; i++) {
    if (text.charCodeAt(i) === mended.charCodeAt(i)) continue
    const right = mended.charAt(i)
    const said = MARKS.get(right)
    if (!said) throw new Error(`no half-width mark becomes ${right}`)
    const start = run.span.start + i
    const span = { start, end: start + 1 }
    const around = quoteWords(text.slice(Math.max(0, i - 4), i + 5))
    findings.push({
      rule: 'punctuation/half-width',
      span,
      message: {
        zh: `“${around}${said.zh}`,
        en: `${said.en}${around}” is a half-width mark in Chinese text`,
      },
      help: said.help,
      fix: { span, text: right },
    })
  }
}

function quoteWords(words: string): string {
  return /\s/.test(words) ? words.replace(/\s+/g, ' ') : words
}
