// Blanks that `gongshi new` leaves for a figure: 【待填：上年98.6%】. What they quote is no figure of the text.

const OPEN = '【待填'
const CLOSE = '】'
/** Matches 【待填, ____, XX件, ××家; not XXL, 138××5678. */
const LEFT_OPEN = /【待填|[_＿]{3,}|(?<![A-Za-z\d])(?:X{2,6}|×{2,6})(?![A-Za-z\d])/

/** Whether a figure is still to be filled in, however the blank is written: what stands around it makes no sum. */
export function hasBlank(text: string): boolean {
  return LEFT_OPEN.test(text)
}

/** The text with its blanks made of characters (U+FFFC) that nobody reads, same length. */
export function withoutUnfilled(text: string): string {
  let result = ''
  let from = 0
  for (const { words, at } of unfilledIn(text)) {
    result += text.slice(from, at) + '\uFFFC'.repeat(words.length)
    from = at + words.length
  }
  return from === 0 ? text : result + text.slice(from)
}

/** The first blank, with its offset. */
export function firstUnfilled(text: string): { readonly words: string; readonly at: number } | undefined {
  const [first] = unfilledIn(text)
  return first
}

// From 【待填 to the next 】 in its line. No pattern: one that is never closed would be searched from each 【待填 anew.
function* unfilledIn(text: string): Generator<{ readonly words: string; readonly at: number }> {
  let close = -1
  let line = -1
  for (let at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 1)) {
    if (close < at) close = text.indexOf(CLOSE, at)
    if (close < 0) return
    if (line < at) line = next(text, '\n', at)
    if (line < close) continue
    yield { words: text.slice(at, close + 1), at }
    at = close
  }
}

function next(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}
