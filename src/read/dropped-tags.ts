// Tags that say nothing in a report: left out of what is printed, told of, and taken out of the source by `check --fix`.
// 例：`新增<u>12</u>个` → 新增12个; `<p>甲</p><p>乙</p>` → two paragraphs, which the fix parts by a blank line.
import type { Bilingual, Fix } from '../model/diagnostic.ts'
import type { Span } from '../model/source.ts'
import { type PieceContext, quoteWords, report } from './context.ts'
import type { Tag } from './html-names.ts'

/** Notes a tag that is left out. `isPart`: words before and behind it are paragraphs of their own. */
export function dropTag(tag: Tag, span: Span, isPart: boolean, context: PieceContext): void {
  const written = quoteWords(context.text.slice(span.start, span.end))
  const fix = isPart ? fixOfPart(tag, span, context.text) : fixOfLook(span, context.text)
  const { message, help } = isPart ? saidOfPart(written) : saidOfLook(written)
  report(context, 'markdown/inline-html', span, message, { help, ...(fix ? { fix } : {}) })
}

function saidOfPart(written: string): { readonly message: Bilingual; readonly help: Bilingual } {
  return {
    message: {
      zh: `HTML 标签“${written}”读作分段，标签本身不印出`,
      en: `the HTML tag “${written}” parts paragraphs and is not printed`,
    },
    help: {
      zh: '改用 Markdown：段落之间空一行，标题前写“## ”，列表前写“- ”',
      en: 'write Markdown: a blank line between paragraphs, “## ” before headings, “- ” before items',
    },
  }
}

function saidOfLook(written: string): { readonly message: Bilingual; readonly help: Bilingual } {
  return {
    message: {
      zh: `HTML 标签“${written}”不起作用，已略去，其中的文字照印`,
      en: `the HTML tag “${written}” has no effect and is left out; its words are printed`,
    },
    help: { zh: '删去标签；加粗写“**文字**”', en: 'delete the tag; write **words** for bold ones' },
  }
}

/** What would begin a list, a heading, a quote or code at the start of a line. */
const BLOCK = /^[ \t]*(?:[-+*>#|=~`:]|\d{1,9}[.)](?:\s|$))/
// Matches <b>, </p>; not a < b.
const TAGS = /<[^<>]*>/g
/** How much of a line is looked at; a longer one is left to the clerk. */
const REACH = 2000

interface Line {
  readonly start: number
  /** What stands before and behind the tag in its line. */
  readonly before: string
  readonly after: string
  readonly end: number
  readonly newline: string
}

function lineOf({ start, end }: Span, text: string): Line | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const found = text.indexOf('\n', end)
  const to = found < 0 ? text.length : found
  if (to - from > REACH) return undefined
  const newline = text.charAt(to - 1) === '\r' ? '\r\n' : '\n'
  return { start: from, before: text.slice(from, start), after: text.slice(end, to), end: to, newline }
}

function isEmpty(words: string): boolean {
  return words.replace(TAGS, '').trim() === ''
}

/** Whether taking the tag out makes something else of the line. */
function becomesBlock({ before, after }: Line): boolean {
  return isEmpty(before) && (BLOCK.test(after.replace(TAGS, '')) || /^(?: {4}|\t)/.test(before))
}

function fixOfLook(span: Span, text: string): Fix | undefined {
  const line = lineOf(span, text)
  return line && !becomesBlock(line) ? { span, text: '' } : undefined
}

function fixOfPart(tag: Tag, span: Span, text: string): Fix | undefined {
  const line = lineOf(span, text)
  // Within a quote or an item the new line would need its mark.
  if (!line || /^[ \t]*(?:[-+*>]|\d{1,9}[.)])(?:\s|$)/.test(line.before)) return undefined
  if (BLOCK.test(line.after.replace(TAGS, '')) && !tag.closes) return undefined
  const mark = tag.closes ? '' : markOf(tag.name)
  const isFirst = line.before.trim() === ''
  const from = isFirst ? { start: line.start, end: span.end } : span
  if (isEmpty(line.before) && isEmpty(line.after)) return { span: from, text: '' }
  if (isEmpty(line.before)) return { span: from, text: (isFirst ? gapAbove(line, text) : '') + mark }
  if (isEmpty(line.after)) return { span: from, text: gapBelow(line, text) }
  return { span: from, text: line.newline + line.newline + mark }
}

function markOf(name: string): string {
  if (name === 'li') return '- '
  return /^h[1-6]$/.test(name) ? `${'#'.repeat(Number(name.charAt(1)))} ` : ''
}

function gapAbove({ start, newline }: Line, text: string): string {
  if (start === 0) return ''
  const above = text.slice(Math.max(text.lastIndexOf('\n', start - 2) + 1, start - REACH), start)
  return isEmpty(above) ? '' : newline
}

function gapBelow({ end, newline }: Line, text: string): string {
  const found = text.indexOf('\n', end + 1)
  const below = text.slice(end, Math.min(found < 0 ? text.length : found, end + REACH))
  return isEmpty(below) || below.trimStart().startsWith('<') ? '' : newline
}
