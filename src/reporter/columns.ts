// Text in columns of a terminal: a Han character takes two.
import stringWidth from 'string-width'

/**
 * Letters, digits, Han characters and the marks between them, none of which joins with what stands beside it: nearly all
 * that a report's figures are printed with. Everything else is left to the library, which looks at whole clusters.
 */
const PLAIN =
  /^[\x20-\x7e\u2010-\u2027\u2212\u2190-\u2193\u2260\u3001-\u3003\u3008-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/
/** From here on they take two columns. */
const WIDE = 0x3001

/** Columns of `text`, as the terminal draws it. */
export function width(text: string): number {
  if (!PLAIN.test(text)) return stringWidth(text)
  let columns = text.length
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= WIDE) columns++
  return columns
}

/** `text` at the left of so many columns, cut with … where it needs more. */
export function padEnd(text: string, columns: number): string {
  const short = cut(text, columns)
  return short + ' '.repeat(Math.max(0, columns - width(short)))
}

/** `text` at the right of so many columns, cut with … where it needs more. */
export function padStart(text: string, columns: number): string {
  const short = cut(text, columns)
  return ' '.repeat(Math.max(0, columns - width(short))) + short
}

/** Shortened to so many columns with an ellipsis. */
export function cut(text: string, columns: number): string {
  // No character takes more than two.
  if (2 * text.length <= columns || width(text) <= columns) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += width(character)
    if (used > columns) break
    kept += character
  }
  return `${kept}…`
}

/** Control characters would move the cursor of a terminal, and direction marks would turn its text. */
export function printable(words: string): string {
  return words.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
}
