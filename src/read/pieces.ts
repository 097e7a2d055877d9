// Cuts a long text into pieces that parse alone as they do within the whole, so that only one piece's
// syntax tree is in memory at a time (whole: 560 MiB for 4.5 million characters; in pieces: 170).

export interface Piece {
  readonly start: number
  readonly end: number
}

/** Pieces are at least this long, in UTF-16 units. */
export const PIECE = 65_536

// A line that ends every open paragraph, list, quote and table when a blank line stands before it: matches
// `## 二、`, `全区…`; not `- a`, `> a`, `1. a`, `    a`, `| a`, `[^1]: a`.
const FRESH = /\n[ \t]*\r?\n(?=#{1,6}[ \t]|[\p{Script=Han}“（《【])/gu

/** Offsets at which a piece may begin, given that no fence or HTML block is open there. */
export function cuts(text: string, smallest: number = PIECE): readonly number[] {
  const found: number[] = []
  let last = 0
  for (const match of text.matchAll(FRESH)) {
    const at = match.index + match[0].length
    if (at - last >= smallest) {
      found.push(at)
      last = at
    }
  }
  return found
}
