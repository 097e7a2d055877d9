// Markdown → DOCX parts for tests, with the templates of the package.
import { strFromU8, unzipSync } from 'fflate'
import { loadTemplate } from '../../src/cli/templates.ts'
import { compose } from '../../src/compose/compose.ts'
import { type DocxOptions, emitDocx } from '../../src/emit/docx/emit-docx.ts'
import { measure } from '../../src/measure.ts'
import type { Publication } from '../../src/model/publication.ts'
import type { Template } from '../../src/model/template.ts'
import type { LoadImage } from '../../src/read/read.ts'
import { memoryHost } from './memory-host.ts'
import { readText } from './outline.ts'

/** A PNG of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

export interface DocxCase {
  readonly template?: string
  readonly change?: (template: Template) => Template
  readonly options?: DocxOptions
}

const anyImage: LoadImage = () => ({ data: PNG })

export function publicationOf(markdown: string, { template = 'plain', change }: DocxCase = {}): Publication {
  const loaded = loadTemplate(template, memoryHost())
  const outline = readText(markdown, { loadImage: anyImage })
  return compose(measure(outline), change ? change(loaded) : loaded)
}

export function docxOf(markdown: string, given: DocxCase = {}): Promise<Uint8Array> {
  return emitDocx(publicationOf(markdown, given), given.options)
}

/** Parts by path; text parts as strings. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
}

/** The words of a part, paragraph by paragraph. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
  )
}
