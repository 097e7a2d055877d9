// Pairs of one mark inside a pair of the same mark: “……“……”……”, 《……《……》……》.
import type { Passage } from '../model/rule.ts'
import type { Span } from '../model/source.ts'
import { abridgeQuote } from '../text/abridge.ts'

/** The inner pair. */
export interface NestedPair {
  /** What stands between the inner marks, fit for a message. */
  readonly words: string
  /** Of the inner pair, marks included. */
  readonly span: Span
}

/** Inner pairs of `open`…`close`. None where the marks do not balance: that has a rule of its own. */
export function nestedPairs(passage: Passage, open: string, close: string): readonly NestedPair[] {
  const { written } = passage
  const first = written.indexOf(open)
  if (first < 0) return []
  const stack: number[] = []
  const pairs: NestedPair[] = []
  const [opening, closing] = [open.charCodeAt(0), close.charCodeAt(0)]
  for (let index = first; index < written.length; index++) {
    const code = written.charCodeAt(index)
    if (code === opening) stack.push(index)
    else if (code === closing) {
      const start = stack.pop()
      if (start === undefined) return []
      if (stack.length > 0) {
        // Of marks nested by the thousand each holds all the inner ones.
        const words = abridgeQuote(written.slice(start + 1, index))
        pairs.push({ words, span: passage.toSource(start, index + 1) })
      }
    }
  }
  return stack.length > 0 ? [] : pairs
}
