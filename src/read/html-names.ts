// Tags of HTML by what they mean to a report: marks are read, parts begin a paragraph, looks mean nothing. Any other tag,
// and whatever would run, stays the text that it is. 例：`<b>` is a mark, `<p>` a part, `<font color=red>` looks.
import { type HtmlToken, htmlTokens } from './html-tags.ts'

/** An opening or closing tag, with its name in lower case. */
export type Tag = Extract<HtmlToken, { type: 'tag' }>

/** Tags that say what Markdown has a mark for. */
export const MARKS: ReadonlyMap<string, 'strong' | 'emphasis' | 'delete'> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['del', 'delete'],
  ['s', 'delete'],
])

/** Tags that change how words look, not what they say. */
export const LOOKS: ReadonlySet<string> = new Set(
  'span font u ins mark big small label data time o:p'.split(' '),
)

/** Tags that words before and behind are parted by. */
const PARTS = new Set(
  [
    'p div center section article header footer main aside figure figcaption address blockquote',
    'ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr',
  ].flatMap((names) => names.split(' ')),
)

// Matches ` onclick="x()"`, ` href=javascript:x`; not ` style="color:red"`.
const RUNS = /\son\w+\s*=|script:/i

/** The one tag that `html` is; undefined for a comment, an instruction and what has attributes that would run. */
export function harmlessTag(html: string): Tag | undefined {
  const tag = tagOf(html)
  return tag && !RUNS.test(tag.attributes) ? tag : undefined
}

/** The one tag that `html` is, whatever its attributes. */
export function tagOf(html: string): Tag | undefined {
  const [tag, ...more] = htmlTokens(html) ?? []
  return tag?.type === 'tag' && more.length === 0 ? tag : undefined
}

/** The tag that parts paragraphs, if `html` is one. */
export function partOf(html: string): Tag | undefined {
  const tag = harmlessTag(html)
  return tag && PARTS.has(tag.name) ? tag : undefined
}

/** Whether a stretch of HTML of these tags can be read as words: none among them that holds anything else. */
export function areWords(tokens: readonly HtmlToken[]): boolean {
  return tokens.every((token) => token.type === 'text' || isWordTag(token.name))
}

const WORDS = new Set(['br', 'sup', 'sub', 'a', 'img'])

function isWordTag(name: string): boolean {
  return WORDS.has(name) || MARKS.has(name) || LOOKS.has(name) || PARTS.has(name)
}
