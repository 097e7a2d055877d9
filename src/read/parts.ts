// A text → syntax trees of its pieces. A piece is parsed with a heading put behind it: where that is not
// read as a heading a fence or HTML block is still open, and the piece is made longer.
import type { Root } from 'mdast'
import { parseMarkdown } from './markdown.ts'
import { type Cut, endOfLine, findCuts } from './pieces.ts'

/** The tree of one piece. */
export interface ParsedPiece {
  readonly tree: Root
  /** Offset in the source of the tree's offset 0; below the piece's start when definitions were put before it. */
  readonly base: number
  /** Nodes that begin before this offset of the source are the definitions put before the piece. */
  readonly start: number
}

/** Definitions that a piece's words use and that stand in other pieces, as Markdown; may be empty. */
export type Prefix = (words: string) => string

const PROBE = '\n\n# x'
const LONGEST_MERGE = 2_097_152

/** Parses `text` from `start` to `end`, one piece after the other. */
export function* parsePart(
  text: string,
  start: number,
  end: number,
  smallest: number,
  prefix: Prefix,
): Generator<ParsedPiece> {
  const last = { end: trimmedEnd(text, start, end), next: end }
  const cuts: readonly Cut[] = [...findCuts(text, start, last.end, smallest), last]
  let from = start
  let wanted = 0
  for (const cut of cuts) {
    if (cut.end - from < wanted) continue
    const words = text.slice(from, cut.end)
    const head = prefix(words)
    const isLast = cut.next === end
    const tree = parseMarkdown(isLast ? head + words : head + words + PROBE)
    if (!isLast && !takeProbe(tree, head.length + words.length) && cut.end - from < LONGEST_MERGE) {
      wanted = Math.max(smallest, 2 * (cut.end - from))
      continue
    }
    yield { tree, base: from - head.length, start: from }
    from = cut.next
    wanted = 0
  }
}

// Blank lines at the end say nothing, but a million of them would fill the memory.
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && ' \t\r\n'.includes(text.charAt(at - 1))) at--
  return at === end ? end : endOfLine(text, at, end)
}

function takeProbe(tree: Root, offset: number): boolean {
  const last = tree.children.at(-1)
  if (last?.type !== 'heading' || (last.position?.start.offset ?? 0) < offset) return false
  tree.children.pop()
  return true
}
