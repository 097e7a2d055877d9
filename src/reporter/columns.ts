// Text in columns of a terminal: a Han character takes two.
import stringWidth from 'string-width'

export function width(text: string): number {
  return stringWidth(text)
}

export function padEnd(text: string, columns: number): string {
  const short = cut(text, columns)
  return short + ' '.repeat(Math.max(0, columns - stringWidth(short)))
}

export function padStart(text: string, columns: number): string {
  const short = cut(text, columns)
  return ' '.repeat(Math.max(0, columns - stringWidth(short))) + short
}

/** Shortened to so many columns with an ellipsis. */
export function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += stringWidth(character)
    if (used > columns) break
    kept += character
  }
  return `${kept}…`
}

/** Control characters would move the cursor of a terminal, and direction marks would turn its text. */
export function printable(words: string): string {
  return words.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
}
