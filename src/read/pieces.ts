// Cuts a long text into pieces that parse alone as they do within the whole, so that only one piece's
// syntax tree is in memory at a time (whole: 560 MiB for 4.5 million characters; in pieces: 170).

/** A place between two pieces: the one before ends at `end`, the next begins at `next`; blank lines lie between. */
export interface Cut {
  readonly end: number
  readonly next: number
}

/** Pieces are at least this long, in UTF-16 units: the parser's own cost a piece is small, that of closing a quote or a note grows with the piece. */
export const PIECE = 4096
/** No piece is much longer than this, nor has more lines. */
const HUGE = 1_048_576
const MANY_LINES = 5000
const MANY_BLANK = 1000

// A line that, after a blank one, ends every open paragraph, list, quote and table: matches `## 二、`,
// `全区…`, `> 引`, `2019年`, `**一**`; not `- a`, `1. a`, `    a`.
const FRESH = /^(?:[^\s\-*+\d]|\d+(?![\d.)])|\*\*\S)/

/** Cuts in order, for `text` from `start` to `end`; they hold only where no fence or HTML block is open. */
export function findCuts(text: string, start: number, end: number, smallest: number = PIECE): readonly Cut[] {
  const cuts: Cut[] = []
  let last = start
  let lines = 0
  let line = start
  while (line < end) {
    const lineEnd = endOfLine(text, line, end)
    lines++
    if (!isBlank(text, line, lineEnd)) {
      line = lineEnd
      continue
    }
    let next = lineEnd
    let blank = 1
    for (; next < end; blank++) {
      const after = endOfLine(text, next, end)
      if (!isBlank(text, next, after)) break
      next = after
    }
    lines += blank - 1
    // Nothing larger is parsed in one go: the cut is made even where a list or quote is open.
    const forced = line - last >= HUGE || lines >= MANY_LINES || blank >= MANY_BLANK
    if (next < end && (forced || (line - last >= smallest && FRESH.test(text.slice(next, next + 8))))) {
      cuts.push({ end: line, next })
      last = next
      lines = 0
    }
    line = next
  }
  return cuts
}

/** Characters that are looked through at once: a text may have one kind of line ending alone, or none at all. */
const WINDOW = 256

/** Offset after the line ending of the line that begins at `start`. */
export function endOfLine(text: string, start: number, end: number): number {
  for (let from = start; from < end; from += WINDOW) {
    const part = text.slice(from, Math.min(end, from + WINDOW))
    const feed = part.indexOf('\n')
    const carriage = part.indexOf('\r')
    if (carriage >= 0 && (feed < 0 || carriage < feed)) {
      const after = from + carriage + 1
      return text.charCodeAt(after) === 10 ? after + 1 : after
    }
    if (feed >= 0) return from + feed + 1
  }
  return end
}

/** Whether there is nothing but blanks and a line ending. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false
  }
  return true
}
