// Block HTML: comments, tables, words, and what is none of them. Words are Markdown between tags: of the tags those that
// part paragraphs, marks, links and pictures are read, those of looks left out.
// 例：`<div><p>甲</p>` … `<table>…</table></div>` → a paragraph 甲, a table.
import type { Root } from 'mdast'
import type { Block, Unsupported } from '../model/outline.ts'
import type { Span } from '../model/source.ts'
import { readComment } from './comment.ts'
import { type PieceContext, quoteWords, report } from './context.ts'
import { findTroubleOfWords } from './guard.ts'
import { areWords } from './html-names.ts'
import { readHtmlTable } from './html-table.ts'
import { type HtmlToken, htmlTokens } from './html-tags.ts'
import { parseWithinHtml } from './markdown.ts'
import { tooComplex } from './too-complex.ts'

const HELP = { zh: '改用 Markdown 的段落、列表或表格', en: 'write it as a Markdown paragraph, list or table' }
const TABLE_HELP = {
  zh: '表格从 <table> 到 </table> 写完整，中间不留空行、不套表格、不夹其他标签，前后空一行',
  en: 'write the table whole from <table> to </table>, without blank lines, tables or other tags within, blank lines around it',
}
// Matches <!-- a -->; not <!-- a.
const COMMENT = /<!--[\s\S]*?-->/g

/** Reads the words of a block of HTML as Markdown. */
type ReadWords = (nodes: Root['children'], context: PieceContext) => readonly Block[]

/** `value` is the block without the marks of what it stands in: a quote's `>`, an item's blanks. */
export function readHtmlBlock(
  value: string,
  span: Span,
  context: PieceContext,
  readWords: ReadWords,
): readonly Block[] {
  const source = context.text.slice(span.start, span.end)
  const rest = source.replace(COMMENT, '').trim()
  const stretches = rest === '' || value !== source.replace(/\r\n?/g, '\n') ? undefined : stretchesOf(source)
  if (!stretches) {
    readComments(source, span.start, context)
    return rest === '' ? [] : [unread(rest, span, context)]
  }
  return stretches.flatMap(({ kind, start, end }) => {
    const place = { start: span.start + start, end: span.start + end }
    const html = source.slice(start, end)
    if (kind === 'words') {
      const trouble = findTroubleOfWords(html)
      if (trouble) return [tooComplex(place, place.start + trouble.at, trouble.message, context)]
      return readWords(parseWithinHtml(html).children, { ...context, base: place.start })
    }
    readComments(html, place.start, context)
    return kind === 'table' ? [readHtmlTable(place, context) ?? unread(html, place, context)] : []
  })
}

interface Stretch extends Span {
  /** A frame has neither words nor a table: what centres the table beside it. */
  readonly kind: 'table' | 'words' | 'frame'
}

/** Tables and what stands around them; undefined where there is anything else. */
function stretchesOf(html: string): readonly Stretch[] | undefined {
  const tokens = htmlTokens(html)
  // A blank line ends what a line of Markdown can hold; only a comment has one here.
  if (!tokens || /\n[ \t]*\r?\n/.test(html)) return undefined
  const stretches: Stretch[] = []
  const hasTable = tokens.some(isTable)
  let words: HtmlToken[] = []
  let from = 0
  let table: number | undefined
  const put = (kind: Stretch['kind'], start: number, end: number): void => {
    if (end > start) stretches.push({ kind, start, end })
  }
  const endWords = (end: number): boolean => {
    const said = words
    words = []
    put(hasTable && !said.some(isSaid) ? 'frame' : 'words', from, end)
    return areWords(said)
  }
  for (const token of tokens) {
    if (!isTable(token)) {
      if (table === undefined) words.push(token)
      continue
    }
    if (token.closes === (table === undefined)) return undefined
    if (table === undefined) {
      if (!endWords(token.start)) return undefined
      table = token.start
    } else {
      put('table', table, token.end)
      from = token.end
      table = undefined
    }
  }
  return table === undefined && endWords(html.length) ? stretches : undefined
}

function isTable(token: HtmlToken): token is Extract<HtmlToken, { type: 'tag' }> {
  return token.type === 'tag' && token.name === 'table'
}

function isSaid(token: HtmlToken): boolean {
  return token.type === 'text' ? token.text.trim() !== '' : token.name === 'img'
}

function readComments(html: string, start: number, context: PieceContext): void {
  for (const { 0: comment, index } of html.matchAll(COMMENT)) readComment(comment, start + index, context)
}

function unread(text: string, span: Span, context: PieceContext): Unsupported {
  report(
    context,
    'markdown/html-block',
    span,
    {
      zh: `HTML“${quoteWords(text)}”不能转换，按原样显示为文字`,
      en: `the HTML “${quoteWords(text)}” cannot be converted and is shown as text`,
    },
    { help: /<table[\s>]/i.test(text) ? TABLE_HELP : HELP },
  )
  return { type: 'unsupported', what: 'html', text, span }
}
