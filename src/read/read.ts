// Markdown → Outline.
import type { Bilingual } from '../model/diagnostic.ts'
import type { Outline } from '../model/outline.ts'
import type { Source } from '../model/source.ts'

/** Loads an image by its path relative to the source, already checked to stay inside the source's folder. */
export type LoadImage = (path: string) => { readonly data: Uint8Array } | { readonly error: Bilingual }

export interface ReadOptions {
  /** Name of the source without folder and extension: the year may stand in it. */
  readonly fileName: string
  /** Wins over front matter, text and file name. */
  readonly year?: number
  readonly loadImage: LoadImage
  /** Whether half-width marks in Chinese text are set full-width. */
  readonly fullWidth: boolean
}

export function read(source: Source, _options: ReadOptions): Outline {
  throw new Error(`not read yet: ${source.path}`)
}
