// Markdown → Outline: front matter, pieces of Markdown, blocks, sections, notes, metadata.
import type { RawFinding } from '../model/diagnostic.ts'
import type { Outline } from '../model/outline.ts'
import type { Source } from '../model/source.ts'
import { readBody } from './body.ts'
import { cleanCharacters } from './characters.ts'
import { splitFrontMatter } from './front-matter.ts'
import { ImageShelf, type LoadImage } from './images.ts'
import { buildMeta } from './meta.ts'
import { buildSections } from './sections.ts'

export type { LoadImage } from './images.ts'

/** How a source is read. */
export interface ReadOptions {
  /** Name of the source without folder and extension: the year may stand in it. */
  readonly fileName: string
  /** Wins over front matter, text and file name. */
  readonly year?: number
  readonly loadImage: LoadImage
  /** Whether half-width marks in Chinese text are set full-width. */
  readonly fullWidth: boolean
  /** Smallest length of the pieces that are parsed at a time, in UTF-16 units; 65,536 unless a test cuts finely. */
  readonly piece?: number
}

/** Reads a source. Faults of the text are findings of the outline; nothing throws for them. */
export function read(source: Source, options: ReadOptions): Outline {
  const { text, findings: characterFindings } = cleanCharacters(source.text)
  const findings: RawFinding[] = [...characterFindings]
  const front = splitFrontMatter(text, findings)
  const shelf = new ImageShelf(options.loadImage, findings)
  const body = readBody(text, {
    start: front.bodyStart,
    fullWidth: options.fullWidth,
    shelf,
    findings,
    ...(options.piece === undefined ? {} : { piece: options.piece }),
  })
  const stated = front.values.title
  const tree = buildSections(
    body.items,
    typeof stated === 'string' && stated.trim() !== '' ? stated : undefined,
  )
  const notes = body.readNotes(tree)
  const meta = buildMeta(front, tree, options, findings)
  findings.sort((a, b) => a.span.start - b.span.start)
  return {
    source,
    meta,
    title: tree.title,
    ...(tree.titleSpan ? { titleSpan: tree.titleSpan } : {}),
    sections: tree.sections,
    notes,
    assets: shelf.assets,
    directives: body.directives,
    findings,
  }
}
