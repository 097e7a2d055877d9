// The title of a report, which names its year.
import type { Outline } from '../model/outline.ts'
import { plainText } from '../text/runs.ts'

/** The title as it stands in the text, or in front matter. */
export function titleOf({ meta, title }: Outline): string {
  return plainText(title).trim() || (meta.title ?? '')
}
