// 不能表示的内容：kept as text by the reader, where it did not say so itself.
import type { Finding } from '../model/diagnostic.ts'
import type { Block } from '../model/outline.ts'
import type { Rule } from '../model/rule.ts'
import { shorten } from './matches.ts'

/** Prose that four blanks make code of, and whatever else is kept as its source without a finding. */
export const markdownUnsupported: Rule = {
  id: 'markdown/unsupported',
  severity: 'warning',
  *check({ findings }, { sections }): Iterable<Finding> {
    const told = new Set(findings.map(({ span }) => span.start))
    for (const { blocks } of sections) yield* unsupported(blocks, told)
  },
}

function* unsupported(blocks: readonly Block[], told: ReadonlySet<number>): Iterable<Finding> {
  for (const block of blocks) {
    if (block.type === 'quote') yield* unsupported(block.blocks, told)
    if (block.type === 'list') for (const item of block.items) yield* unsupported(item.blocks, told)
    if (block.type === 'code' && block.language === undefined && isProse(block.text)) yield indented(block)
    if (block.type !== 'unsupported' || told.has(block.span.start)) continue
    yield {
      span: block.span,
      message: {
        zh: `“${shorten(block.text)}”不能转换，按原样显示为文字`,
        en: `“${shorten(block.text)}” cannot be converted and is shown as text`,
      },
      help: { zh: '改用 Markdown 的段落、列表或表格', en: 'Write it as a paragraph, list or table' },
    }
  }
}

// Clerks indent paragraphs with blanks; four of them make code, which is printed as it stands.
function isProse(text: string): boolean {
  return /\p{Script=Han}{4,}/u.test(text) && /[，。；：、]/.test(text)
}

function indented(block: Extract<Block, { type: 'code' }>): Finding {
  return {
    span: block.span,
    message: {
      zh: `“${shorten(block.text)}”前有四个空格，被当作代码`,
      en: `“${shorten(block.text)}” is indented by four blanks and read as code`,
    },
    help: { zh: '删去段首空格，首行缩进由输出加上', en: 'Remove the blanks; the outputs indent paragraphs' },
  }
}
