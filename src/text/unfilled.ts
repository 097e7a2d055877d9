// Blanks that `gongshi new` leaves for a figure: 【待填：上年98.6%】. What they quote is no figure of the text.

// matches 【待填：上年98.6%】; not 【典型案例】
const UNFILLED = /【待填[^】\n]*】/g

/** The text with its blanks made of characters (U+FFFC) that nobody reads, same length. */
export function withoutUnfilled(text: string): string {
  if (!text.includes('【待填')) return text
  return text.replace(UNFILLED, (words) => '\uFFFC'.repeat(words.length))
}

/** The first blank, with its offset. */
export function firstUnfilled(text: string): { readonly words: string; readonly at: number } | undefined {
  const at = text.search(UNFILLED)
  const words = text.match(UNFILLED)?.[0]
  return words === undefined ? undefined : { words, at }
}
