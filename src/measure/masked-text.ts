// Inline content as the metric engine reads it: plain text with the way back to the source, in which code
// and typed addresses are blanked out (U+FFFC, same length), because their digits are no figures.
import type { Inline, Run } from '../model/inline.ts'
import { mapText, type PlainText } from '../text/runs.ts'

const BLANK = '\uFFFC'

export function maskedText(content: readonly Inline[]): PlainText {
  return mapText(
    content.map((inline) => (inline.type === 'text' && isOpaque(inline) ? blank(inline) : inline)),
  )
}

function blank(run: Run): Run {
  return { ...run, text: BLANK.repeat(run.text.length) }
}

// A link whose words are its own address: <https://example.gov.cn/2019/1.html>.
function isOpaque({ marks, text }: Run): boolean {
  if (marks.code) return true
  const url = marks.link?.url
  return url !== undefined && (url === text || url === `mailto:${text}` || url === `http://${text}`)
}
