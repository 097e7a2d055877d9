// The library's document → bytes of the file. The library compiles all parts; the long one is put together from its
// pieces, then the parts are packed as the library packs them.
import { type Document, Packer } from 'docx'
import { strToU8, zipSync } from 'fflate'
import type { WrittenPieces } from './body-pieces.ts'
import { pinDates } from './zip-dates.ts'

/** The library's compiler, which its packer keeps to itself: all parts by their paths, in their order. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>
}

const BODY = 'word/document.xml'

/** The bytes of the file; the same parts give the same bytes everywhere, which `node:zlib` does not promise. */
export function pack(document: Document, written: WrittenPieces): Uint8Array {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler }
  const files: Record<string, Uint8Array> = {}
  for (const [path, part] of compiler.compile(document)) {
    files[path] = typeof part !== 'string' ? part : path === BODY ? written.fill(part) : strToU8(part)
  }
  return pinDates(zipSync(files))
}
