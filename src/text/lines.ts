// Offsets ↔ lines and columns. A line ends at \n, \r\n or a lone \r, as CommonMark has it.
import type { Position } from '../model/source.ts'
import { lastAt } from './last-at.ts'

/** Offsets at which the lines of `text` begin; `[0]` is 0. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Line and column (from 1, UTF-16 units) of `offset`. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lastAt(starts, offset)
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}
