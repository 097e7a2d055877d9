// The body of a document in pieces: each block is printed, turned into bytes and let go, so that a report of a thousand
// pages is never one tree, nor one string. The library writes the rest of `word/document.xml` around them.

import type { XmlComponent } from 'docx'
import { FileChild, type IContext, type IXmlableObject } from 'docx'
import { LIST } from './numbering.ts'
import { printXml } from './print-xml.ts'

const NAME = 'gongshi:pieces'
const SEPARATOR = ';'

/** Bytes, or words that still name images by the library's marks. */
type Piece = Uint8Array | string

/** Stands among the library's blocks for many blocks. */
export class BodyPieces extends FileChild {
  readonly #blocks: Iterable<XmlComponent>
  readonly #written: WrittenPieces

  constructor(blocks: Iterable<XmlComponent>, written: WrittenPieces) {
    super(NAME)
    this.#blocks = blocks
    this.#written = written
  }

  override prepForXml(context: IContext): IXmlableObject {
    const { number, images } = this.#written.add(this.#blocks, context)
    // The library relates the images whose marks it finds, and puts their numbers here.
    const marks = images.map((key) => `{${key}}`).join(SEPARATOR)
    return { [NAME]: { _attr: { number, images: marks } } }
  }
}

/** Characters that are turned into bytes together. */
const BATCH = 1 << 16

/** The pieces of one document, in the order in which the library asked for them. */
export class WrittenPieces {
  readonly #groups: { readonly pieces: readonly Piece[]; readonly images: readonly string[] }[] = []

  add(
    blocks: Iterable<XmlComponent>,
    context: IContext,
  ): { readonly number: number; readonly images: readonly string[] } {
    const pieces: Piece[] = []
    const images = new Set<string>()
    let batch = ''
    const flush = (): void => {
      const words = withLists(batch)
      const marks = imagesIn(words)
      for (const mark of marks) images.add(mark)
      pieces.push(marks.length > 0 ? words : Buffer.from(words))
      batch = ''
    }
    for (const block of blocks) {
      batch += printXml(block, context)
      if (batch.length > BATCH) flush()
    }
    flush()
    return { number: this.#groups.push({ pieces, images: [...images] }) - 1, images: [...images] }
  }

  /** `skeleton` as the library wrote it, with the pieces in their places. */
  fill(skeleton: string): Uint8Array {
    const bytes: Uint8Array[] = []
    let end = 0
    for (const mark of skeleton.matchAll(MARK)) {
      bytes.push(Buffer.from(skeleton.slice(end, mark.index)))
      end = mark.index + mark[0].length
      const group = this.#groups[Number(mark[1])]
      const numbers = (mark[2] ?? '').split(SEPARATOR)
      const byKey = new Map(group?.images.map((key, i) => [`{${key}}`, numbers[i] ?? '']))
      for (const piece of group?.pieces ?? []) {
        bytes.push(
          typeof piece === 'string'
            ? Buffer.from(piece.replace(IMAGE, (found) => byKey.get(found) ?? found))
            : piece,
        )
      }
    }
    bytes.push(Buffer.from(skeleton.slice(end)))
    return Buffer.concat(bytes)
  }
}

/** No text can be taken for it: `<` is escaped there. */
const MARK = new RegExp(`<${NAME} number="(\\d+)" images="([^"]*)"/>`, 'g')

/** The library's mark for the number of a list, which is the number of its instance here. */
const LIST_MARK = new RegExp(`\\{${LIST}-(\\d+)\\}`, 'g')

function withLists(xml: string): string {
  return xml.includes(LIST) ? xml.replace(LIST_MARK, '$1') : xml
}

/** The library's mark for an image: `r:embed="rId{0a1b….png}"`; in a text it is left as it is. */
const IMAGE = /(?<=r:embed="rId)\{[^{}";]+\}/g

function imagesIn(xml: string): readonly string[] {
  return xml.includes('rId{') ? Array.from(xml.matchAll(IMAGE), ([mark]) => mark.slice(1, -1)) : []
}
