// Passages × a pattern → hits with their source spans: the loop that most text rules share.
// 例：/、等/g over `就业、等工作` → { words: 、等, index: 2, span }
import type { Passage, PassageKind, Prose } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { matcher } from '../text/every-match.ts'
import { candidates, type Sought } from '../text/sought.ts'

/** One match, in the author's own characters. */
export interface Hit {
  readonly passage: Passage
  /** What matched. */
  readonly words: string
  /** Offset of `words` in the passage. */
  readonly index: number
  readonly span: Span
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Every match of the global `pattern` in the author's own characters of the passages (of `kinds`, when given). */
export function* matches(
  prose: Prose,
  { pattern, needs }: Sought,
  kinds?: readonly PassageKind[],
): Iterable<Hit> {
  const passages = candidates(prose, needs, 'written')
  if (passages.length === 0) return
  const every = matcher(pattern)
  for (const passage of passages) {
    if (kinds && !kinds.includes(passage.kind)) continue
    for (const match of every(passage.written)) {
      const [words] = match
      const span = passage.toSource(match.index, match.index + words.length)
      yield { passage, words, index: match.index, span, groups: match.groups ?? {} }
    }
  }
}

/** `words` with a few characters around them, for a message: `…全区“就业`. */
export function around({ passage, words, index }: Hit, width = 4): string {
  const text = passage.written.slice(Math.max(0, index - width), index + words.length + width)
  return text.replace(/\s+/g, ' ').trim()
}

/** Long words cut for a message. */
export function shorten(words: string, length = 24): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}
