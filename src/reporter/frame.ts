// The line a diagnostic points at, with carets under the words: aligned under Han characters, long lines cut,
// personal data masked.
// 例：
//   49 │ …治气精细化管理,1-8月大气环境…
//      │                   ^
import type { Diagnostic } from '../model/diagnostic.ts'
import { characterWidth, displayWidth } from '../text/display-width.ts'
import { maskPrivate } from '../text/private.ts'
import { withoutControls } from './message.ts'

/** Two lines to print one below the other, behind the same margin. */
export interface Frame {
  readonly text: string
  /** Blanks, then carets, by display width. */
  readonly carets: string
}

/** More than any personal datum is long, so that none is cut in two before it is masked. */
const MARGIN = 160

/** `starts` as from `lineStarts`; `columns` is the room for the text. */
export function frameOf(
  source: string,
  starts: readonly number[],
  { line, span }: Pick<Diagnostic, 'line' | 'span'>,
  columns: number,
): Frame {
  const from = starts[line - 1] ?? 0
  const to = lineEnd(source, from, starts[line] ?? source.length)
  const start = Math.min(Math.max(span.start, from), to)
  const end = Math.max(Math.min(span.end, to), start)
  const left = Math.max(from, start - columns - MARGIN)
  const right = Math.min(to, start + columns + MARGIN)
  const masked = withoutControls(maskPrivate(source.slice(left, right)))
  const clipped = clip(masked, start - left, Math.min(end, right) - left, columns)
  return {
    text: (left + clipped.from > from ? '…' : '') + clipped.text + (left + clipped.to < to ? '…' : ''),
    carets:
      ' '.repeat(clipped.before + (left + clipped.from > from ? displayWidth('…') : 0)) + clipped.carets,
  }
}

interface Clipped {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Columns before the carets. */
  readonly before: number
  readonly carets: string
}

// A stretch of `line` at most `columns` wide around `start`…`end`: a third of the room goes to what stands before.
function clip(line: string, start: number, end: number, columns: number): Clipped {
  const room = Math.max(20, columns - 4)
  let from = start
  let width = 0
  const third = displayWidth(line) <= room ? room : Math.floor(room / 3)
  while (from > 0) {
    const step = widthAt(line, from - 1)
    if (width + step > third) break
    width += step
    from--
  }
  if (/[\udc00-\udfff]/.test(line.charAt(from))) from++
  let to = from
  let total = 0
  while (to < line.length && total + widthAt(line, to) <= room) total += widthAt(line, to++)
  if (/[\ud800-\udbff]/.test(line.charAt(to - 1))) to--
  const marked = expandTabs(line.slice(start, Math.max(start, Math.min(end, to))))
  return {
    from,
    to,
    text: expandTabs(line.slice(from, to)),
    before: displayWidth(expandTabs(line.slice(from, start))),
    carets: '^'.repeat(Math.max(1, displayWidth(marked))),
  }
}

function widthAt(line: string, index: number): number {
  const character = line.charAt(index)
  if (character === '\t') return 2
  // A surrogate pair is two columns wide: one a half.
  return /[\ud800-\udfff]/.test(character) ? 1 : characterWidth(character)
}

function expandTabs(text: string): string {
  return text.replaceAll('\t', '  ')
}

function lineEnd(source: string, from: number, next: number): number {
  let end = next
  while (end > from && /[\r\n]/.test(source.charAt(end - 1))) end--
  return end
}
