// Inline content as the metric engine reads it: plain text with the way back to the source, in which code
// and typed addresses and blanks still to be filled in are blanked out (U+FFFC, same length), because their digits are no figures.
// Struck-out words and tags are left out: what stands around them is read as the text without them.
import type { Inline, Run } from '../model/inline.ts'
import { mapText, type PlainText } from '../text/runs.ts'
import { withoutUnfilled } from '../text/unfilled.ts'
import { isOpaque, isUnread } from './unread.ts'

const BLANK = '\uFFFC'

/** Offsets in the text that comes out lead back to the source of what went in. */
export function maskedText(content: readonly Inline[]): PlainText {
  const valid = content.some(isUnread) ? content.filter((inline) => !isUnread(inline)) : content
  const plain = mapText(
    valid.some(isOpaque) ? valid.map((inline) => (isOpaque(inline) ? blank(inline) : inline)) : valid,
  )
  if (!plain.text.includes('【待填')) return plain
  // A blank may hold several runs (38.1μg/m³), so it is looked for in the whole.
  return { ...plain, text: withoutUnfilled(plain.text) }
}

function blank(run: Run): Run {
  return { ...run, text: BLANK.repeat(run.text.length) }
}
