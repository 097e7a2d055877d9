// Passages + a pattern → every place where it matches, each with its way back to the source.
import type { Passage, Prose } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { matcher } from './every-match.ts'
import { candidates, type Sought } from './sought.ts'

/** One match of a pattern in a passage; offsets are UTF-16 units. */
export interface Hit {
  readonly passage: Passage
  readonly match: RegExpMatchArray
  /** Offset of the match in the passage's text. */
  readonly start: number
  readonly end: number
  /** The whole match in the source. */
  readonly span: Span
}

/** All matches of `pattern` (which must carry the g flag) in the passages, in the order of the text. */
export function* scan(prose: Prose, { pattern, needs }: Sought): Generator<Hit> {
  const passages = candidates(prose, needs, 'text')
  if (passages.length === 0) return
  const every = matcher(pattern)
  for (const passage of passages) {
    for (const match of every(passage.text)) {
      const words = match[0]
      if (words === '') continue
      const start = match.index
      const end = start + words.length
      yield { passage, match, start, end, span: passage.toSource(start, end) }
    }
  }
}

/** The sentence of `text` around `offset`, from after the last 。！？； or line end to the next. */
export function sentenceAround(
  text: string,
  offset: number,
): { readonly start: number; readonly end: number } {
  const STOPS = '。！？；;\n'
  let start = offset
  while (start > 0 && !STOPS.includes(text.charAt(start - 1))) start--
  let end = offset
  while (end < text.length && !STOPS.includes(text.charAt(end))) end++
  return { start, end }
}
