// How wide a string stands in a terminal or a fixed-width log: Han and full-width marks take two columns,
// combining marks none. 例：displayWidth('1—8月') → 6
import { eastAsianWidth } from 'get-east-asian-width'

/** Matches U+0301, U+200B; not a, 中. */
const ZERO = /[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff]/u

/** Columns of `text`; ambiguous characters (“ ” — …) count as one, as terminals in UTF-8 draw them. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Columns of one character: 0, 1 or 2; of a surrogate pair both halves are given. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return 1
  if (ZERO.test(character)) return 0
  return eastAsianWidth(code)
}
