// A stretch of HTML → tags and text, as CommonMark 6.6 tells them apart. No parser of HTML: what is not a tag there is
// a fault here, and the reader keeps the stretch as it is written.
import { decodeString } from 'micromark-util-decode-string'

/** `start` and `end` are offsets in the text that was cut. */
export type HtmlToken =
  | { readonly type: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly type: 'tag'
      /** In lower case: `td`. */
      readonly name: string
      readonly closes: boolean
      readonly attributes: string
      readonly start: number
      readonly end: number
    }

// Matches `<td colspan="2">`, `<br/>`, `</tr>`; not `< 5`, `<!doctype html>`.
const TAG =
  /<(\/?)([a-z][a-z0-9:-]*)((?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/giy
// Matches <!-- a -->; not <!-- a.
const COMMENT = /<!--[\s\S]*?-->/y
// Matches `&amp;`, `&#26469;`; not `A&B`.
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi
/** What does not stand for itself: a reference, and blanks that HTML takes for one. */
const OWN = new RegExp(`${REFERENCE.source}|[ \\t\\r\\n\\f]{2,}|[\\t\\r\\n\\f]|^ | $`, 'gi')
/** What begins a tag, a comment or an instruction, well formed or not; `<5%` does not. */
const OPENS = /<[a-z/!?]/iy

/** Comments are left out; undefined where something begins like a tag and is none. */
export function htmlTokens(html: string): readonly HtmlToken[] | undefined {
  const tokens: HtmlToken[] = []
  for (let at = 0; at < html.length; ) {
    const comment = matchAt(COMMENT, html, at)
    const tag = comment ? null : matchAt(TAG, html, at)
    if (tag) {
      const [whole, slash, name = '', attributes = ''] = tag
      const end = at + whole.length
      tokens.push({
        type: 'tag',
        name: name.toLowerCase(),
        closes: slash === '/',
        attributes,
        start: at,
        end,
      })
    } else if (!comment) {
      if (matchAt(OPENS, html, at)) return undefined
      const next = html.indexOf('<', at + 1)
      const end = next < 0 ? html.length : next
      putText(html, at, end, tokens)
      at = end
      continue
    }
    at += (comment ?? tag)?.[0].length ?? 1
  }
  return tokens
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

// A reference and a row of blanks are tokens of their own, longer in the source than in the text.
function putText(html: string, start: number, end: number, tokens: HtmlToken[]): void {
  const words = html.slice(start, end)
  let at = 0
  const put = (text: string, to: number): void => {
    if (to > at) tokens.push({ type: 'text', text, start: start + at, end: start + to })
    at = to
  }
  for (const { 0: own, index } of words.matchAll(OWN)) {
    put(words.slice(at, index), index)
    put(own.startsWith('&') ? decodeString(own) : own.includes('\n') ? '\n' : ' ', index + own.length)
  }
  put(words.slice(at), words.length)
}

/** The value of an attribute, its references decoded: `colspan` of ` colspan="2" class=x` → `2`. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const pattern = /([a-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi
  for (const [, own = '', ...values] of attributes.matchAll(pattern)) {
    if (own.toLowerCase() === name)
      return (values.find((value) => value !== undefined) ?? '').replace(REFERENCE, decodeString)
  }
  return undefined
}
