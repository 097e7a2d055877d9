// The plain words of inline content, facts included.
import type { PublicationInline } from '../../model/publication.ts'
import { runText } from '../../text/runs.ts'

/** Text as it reads; a break is a line feed, images and note references are nothing. */
export function wordsOf(content: readonly PublicationInline[]): string {
  let words = ''
  for (const inline of content) {
    if (inline.type === 'text') words += runText(inline)
    else if (inline.type === 'fact') words += wordsOf(inline.content)
    else if (inline.type === 'break') words += '\n'
  }
  return words
}
