// Publication → DOCX bytes in the layout of GB/T 9704-2012.
import type { Publication } from '../../model/publication.ts'

export interface DocxOptions {
  readonly fonts?: 'gb2312' | 'founder' | 'open'
  /** Seconds since 1970 (SOURCE_DATE_EPOCH): the date that document properties and zip entries carry. */
  readonly epoch?: number
}

export async function emitDocx(_publication: Publication, _options: DocxOptions = {}): Promise<Uint8Array> {
  throw new Error('not there yet')
}
