// The library's document → bytes of the file. The library compiles all parts, which decides what parts there are, how
// they are related and what they are declared as; their XML is printed here and stands in its strings as a mark.
import { type Document, type IContext, type IXmlableObject, Packer, type XmlComponent } from 'docx'
import type { Body } from './body-pieces.ts'
import type { Deflated, Zlib } from './deflate.ts'
import { imagesIn, withImages, withLists } from './marks.ts'
import { printXml } from './print-xml.ts'
import { zip } from './zip.ts'

/** The library's compiler, which its packer keeps to itself: all parts by their paths, in their order. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>
}

const NAME = 'gongshi:part'
const SEPARATOR = ';'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The bytes of the file; the same parts give the same bytes everywhere. */
export function pack(document: Document, body: Body, zlib: Zlib): Uint8Array {
  const parts = new PrintedParts(body)
  const { compiler } = Packer as unknown as { readonly compiler: Compiler }
  const own: Compiler = Object.create(compiler, { formatter: { value: parts } })
  const compiled = [...own.compile(document)]
  return zip(compiled.map(([path, part]) => ({ path, part: parts.compress(part, zlib) })))
}

interface PrintedPart {
  /** Nothing for the body, which is compressed already. */
  readonly xml: string | undefined
  readonly images: readonly string[]
}

/** Stands for the library's formatter, which turns components into objects for its strings. */
class PrintedParts {
  readonly #body: Body
  readonly #parts: PrintedPart[] = []

  constructor(body: Body) {
    this.#body = body
  }

  /** A mark for the part; the library relates the images whose marks it finds there, and gives them numbers. */
  format(view: XmlComponent, context: IContext): IXmlableObject {
    const xml = withLists(printXml(view, context))
    const isBody = view === context.file.Document.View
    const images = isBody ? this.#body.write(DECLARATION + xml, context) : [...new Set(imagesIn(xml))]
    const number = this.#parts.push({ xml: isBody ? undefined : xml, images }) - 1
    return { [NAME]: { _attr: { number, images: images.map((key) => `{${key}}`).join(SEPARATOR) } } }
  }

  /** `part` as the library gave it: bytes, a string of its own, or a mark behind a declaration. */
  compress(part: string | Uint8Array, zlib: Zlib): Deflated {
    const [mark, declaration = '', number, given = ''] =
      typeof part === 'string' ? (MARK.exec(part) ?? []) : []
    const printed = mark === undefined ? undefined : this.#parts[Number(number)]
    if (printed === undefined) return zlib.deflate(part)
    const numbers = given.split(SEPARATOR)
    const byKey = new Map(printed.images.map((key, i) => [key, numbers[i] ?? '']))
    if (printed.xml !== undefined) return zlib.deflate(declaration + withImages(printed.xml, byKey))
    if (declaration !== DECLARATION) throw new Error('another declaration of the body')
    return this.#body.end(byKey)
  }
}

/** Matches `<?xml version="1.0" encoding="UTF-8"?><gongshi:part number="3" images="5;6"/>`. */
const MARK = new RegExp(`^(<\\?xml[^<>]*>)<${NAME} number="(\\d+)" images="([^"]*)"/>$`)
