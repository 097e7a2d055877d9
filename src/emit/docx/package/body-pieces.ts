// The body of a document in pieces: each block is printed, compressed and let go, so that a report of a thousand pages
// is never one tree, one string nor one row of bytes. The library writes the rest of `word/document.xml` around them.
import { type BaseXmlComponent, FileChild, type IContext, type IXmlableObject } from 'docx'
import type { Deflated, Deflater } from './deflate.ts'
import { imagesIn, withImages, withLists } from './marks.ts'
import { printInPieces } from './print-xml.ts'

const NAME = 'gongshi:pieces'

/** Stands among the library's blocks for many blocks. */
export class BodyPieces extends FileChild {
  readonly #number: number

  constructor(blocks: Iterable<BaseXmlComponent>, body: Body) {
    super(NAME)
    this.#number = body.add(blocks)
  }

  override prepForXml(): IXmlableObject {
    return { [NAME]: { _attr: { number: this.#number } } }
  }
}

/** Characters that are compressed together. */
const BATCH = 1 << 16

/** The body of one document: what stands in its pieces, then its compressed bytes. */
export class Body {
  readonly #groups: Iterable<BaseXmlComponent>[] = []
  readonly #images = new Set<string>()
  readonly #deflater: Deflater
  /** What comes from the first image on: the library numbers images when it has seen the whole. */
  #held: (Uint8Array | string)[] | undefined
  #batch = ''

  constructor(deflater: Deflater) {
    this.#deflater = deflater
  }

  add(blocks: Iterable<BaseXmlComponent>): number {
    return this.#groups.push(blocks) - 1
  }

  /** Prints `skeleton`, the library's part of the document, with the pieces in their places; returns the images in it. */
  write(skeleton: string, context: IContext): readonly string[] {
    let end = 0
    for (const mark of skeleton.matchAll(MARK)) {
      this.#add(skeleton.slice(end, mark.index))
      end = mark.index + mark[0].length
      for (const block of this.#groups[Number(mark[1])] ?? []) {
        for (const piece of printInPieces(block, context)) this.#add(piece)
      }
    }
    this.#add(skeleton.slice(end))
    this.#flush()
    return [...this.#images]
  }

  /** The compressed part, when the images have numbers. */
  end(numbers: ReadonlyMap<string, string>): Deflated {
    for (const piece of this.#held ?? []) {
      this.#deflater.write(typeof piece === 'string' ? withImages(piece, numbers) : piece)
    }
    return this.#deflater.end()
  }

  #add(xml: string): void {
    this.#batch += xml
    if (this.#batch.length > BATCH) this.#flush()
  }

  #flush(): void {
    const xml = withLists(this.#batch)
    this.#batch = ''
    const images = imagesIn(xml)
    for (const image of images) this.#images.add(image)
    if (images.length > 0 || this.#held) {
      this.#held ??= []
      this.#held.push(images.length > 0 ? xml : Buffer.from(xml))
    } else this.#deflater.write(xml)
  }
}

/** No text can be taken for it: `<` is escaped there. */
const MARK = new RegExp(`<${NAME} number="(\\d+)"/>`, 'g')
