// A string with full-width digits and letters made half-width and zero-width characters dropped, and the way
// back. 例：`１３８\u200b１２` → "13812", whose last character stands at 5.

/** A string of half-width characters, with the way back to the one it was made of. */
export interface Folded {
  readonly text: string
  /** Offset in the original of the folded character at `index`. */
  readonly at: (index: number) => number
}

/** Matches U+200B, U+00AD; not a blank. */
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/
/** Matches １, Ａ, ＠; not 1, ，. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ＠＋－．＿]/g

/**
 * `text` as people type it into a computer: １ is 1, Ａ is A, what has no width is gone. Han and its marks
 * stay.
 */
export function fold(text: string): Folded {
  const widthOnly = foldWidth(text)
  if (!ZERO_WIDTH.test(text)) return { text: widthOnly, at: (index) => index }
  const offsets: number[] = []
  let folded = ''
  for (let i = 0; i < widthOnly.length; i++) {
    const c = widthOnly.charAt(i)
    if (ZERO_WIDTH.test(c)) continue
    folded += c
    offsets.push(i)
  }
  return { text: folded, at: (index) => offsets[index] ?? index }
}

/** Full-width digits, letters and the marks of numbers and addresses made half-width, one for one: `１２．５` → `12.5`. */
function foldWidth(text: string): string {
  return text.replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}
