// The outputs, by format. The code of a format is loaded when the format is asked for.
import type { Model } from '../model/disclosure.ts'
import type { Publication } from '../model/publication.ts'
import type { DocxOptions } from './docx/emit-docx.ts'
import { emitJson } from './json.ts'

/**
 * What one build gives to each of its emitters; the publication is composed when the first of them asks for
 * it.
 */
export interface EmitInput {
  /** File name without extension: outputs that link each other use it. */
  readonly name: string
  /** All formats of this build: an output links only what is made beside it. */
  readonly formats: readonly Format[]
  readonly model: Model
  readonly publication: () => Publication
  readonly fragment: boolean
  readonly embedModel: boolean
  readonly docx: DocxOptions
}

/** The name of an output, as `--formats` takes it; also the file's extension. */
export type Format = 'docx' | 'html' | 'json'

/** What makes each output: text of HTML and JSON, bytes of a DOCX. */
export const EMITTERS: Readonly<Record<Format, (input: EmitInput) => Promise<Uint8Array | string>>> = {
  docx: async ({ publication, docx }) => {
    const { emitDocx } = await import('./docx/emit-docx.ts')
    return emitDocx(publication(), docx)
  },
  html: async ({ publication, fragment, embedModel, model, name, formats }) => {
    const { printHtml } = await import('./html/emit-html.ts')
    return printHtml(publication(), {
      fragment,
      ...(formats.includes('json') ? { modelName: `${name}.json` } : {}),
      ...(formats.includes('docx') ? { documentName: `${name}.docx` } : {}),
      ...(embedModel ? { model: emitJson(model) } : {}),
    })
  },
  json: async ({ model }) => emitJson(model),
}
