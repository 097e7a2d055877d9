// Publication → one self-contained HTML page.
import type { Publication } from '../../model/publication.ts'

export interface HtmlOptions {
  /** The article alone, for a content-management system. */
  readonly fragment?: boolean
  /** The canonical JSON to embed. */
  readonly model?: string
  /** Name of the JSON file beside the page, to link. */
  readonly modelName?: string
}

export function emitHtml(_publication: Publication, _options: HtmlOptions = {}): string {
  throw new Error('not there yet')
}
