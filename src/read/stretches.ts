// A part of the text → stretches without markup, read at once, and stretches for the parser, in order.
import type { RootContent } from 'mdast'
import { endOfLine, isBlank } from './pieces.ts'
import { readPlain } from './plain.ts'

/** A stretch of the source, by offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Undefined where the parser must read it. */
  readonly nodes?: readonly RootContent[]
}

/** So much plain text is worth leaving the parser and coming back to it, in UTF-16 units. */
const WORTH = 512
/** Plain stretches are handed on in portions, so that a long text is never whole in memory. */
const PORTION = 4096

// What may go on behind a blank line: fences, and HTML at the beginning of a line.
const OPEN = /```|~~~|^[ \t>*+\-\d.)]*</m

/**
 * Cuts `text` from `start` to `end`, which must define no notes or links: those reach everywhere. Plain lines after
 * a blank one begin anew, whatever list or quote stands before.
 */
export function* stretchesOf(text: string, start: number, end: number): Generator<Stretch> {
  let marked: number | undefined
  let plain: { readonly start: number; readonly nodes: RootContent[] } | undefined
  for (const run of runsOf(text, start, end)) {
    const nodes = readPlain(text, run.start, run.end)
    if (!nodes) {
      if (marked === undefined && plain && run.start - plain.start >= WORTH) {
        yield { ...plain, end: run.start }
        plain = undefined
      }
      marked ??= plain?.start ?? run.start
      plain = undefined
      continue
    }
    plain ??= { start: run.start, nodes: [] }
    plain.nodes.push(...nodes)
    const size = run.end - plain.start
    if (marked !== undefined && size >= WORTH) {
      if (OPEN.test(text.slice(marked, plain.start))) break
      yield { start: marked, end: plain.start }
      marked = undefined
    }
    if (marked === undefined && size >= PORTION) {
      yield { ...plain, end: run.end }
      plain = undefined
    }
  }
  if (marked !== undefined) yield { start: marked, end }
  else if (plain) yield { ...plain, end }
}

interface Run {
  readonly start: number
  readonly end: number
}

// Lines without a blank one between.
function* runsOf(text: string, start: number, end: number): Generator<Run> {
  let line = start
  while (line < end) {
    let lineEnd = endOfLine(text, line, end)
    if (isBlank(text, line, lineEnd)) {
      line = lineEnd
      continue
    }
    const first = line
    while (lineEnd < end) {
      const next = endOfLine(text, lineEnd, end)
      if (isBlank(text, lineEnd, next)) break
      lineEnd = next
    }
    yield { start: first, end: lineEnd }
    line = lineEnd
  }
}
