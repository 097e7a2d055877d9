// Compressed parts → bytes of a ZIP archive. The same parts give the same bytes: every date is the same one.
import type { Deflated } from './deflate.ts'

/** One file of the archive, in the order of the archive. */
export interface Entry {
  /** ASCII, with `/` between folders. */
  readonly path: string
  readonly part: Deflated
}

/** 1980-01-01 00:00, the earliest date a ZIP knows: DOS time below, DOS date above. */
const EARLIEST = ((1 << 5) | 1) << 16
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** Lengths of the records without a path: before each part, in the directory, at the end. */
const LOCAL_LENGTH = 30
const CENTRAL_LENGTH = 46
const END_LENGTH = 22
/** What a program must know to read it: version 2.0, folders and DEFLATE. */
const VERSION = 20
const DEFLATE = 8

/** The archive, its entries in the order given. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const paths = entries.reduce((sum, { path }) => sum + path.length, 0)
  const parts = entries.reduce((sum, { part }) => sum + lengthOf(part), 0)
  const directory = entries.length * CENTRAL_LENGTH + paths
  const before = entries.length * LOCAL_LENGTH + paths + parts
  const bytes = new Uint8Array(before + directory + END_LENGTH)
  const view = new DataView(bytes.buffer)
  let [at, listed] = [0, before]
  for (const { path, part } of entries) {
    view.setUint32(at, LOCAL, true)
    describe(view, at + 4, path, part)
    view.setUint32(listed, CENTRAL, true)
    view.setUint16(listed + 4, VERSION, true)
    describe(view, listed + 6, path, part)
    view.setUint32(listed + 42, at, true)
    write(bytes, listed + CENTRAL_LENGTH, path)
    listed += CENTRAL_LENGTH + path.length
    write(bytes, at + LOCAL_LENGTH, path)
    at += LOCAL_LENGTH + path.length
    for (const piece of part.pieces) {
      bytes.set(piece, at)
      at += piece.length
    }
  }
  view.setUint32(listed, END, true)
  view.setUint16(listed + 8, entries.length, true)
  view.setUint16(listed + 10, entries.length, true)
  view.setUint32(listed + 12, directory, true)
  view.setUint32(listed + 16, before, true)
  return bytes
}

/** The fields that both records of an entry share, in the same order. */
function describe(view: DataView, at: number, path: string, part: Deflated): void {
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 4, DEFLATE, true)
  view.setUint32(at + 6, EARLIEST, true)
  view.setUint32(at + 10, part.crc, true)
  view.setUint32(at + 14, lengthOf(part), true)
  view.setUint32(at + 18, part.size, true)
  view.setUint16(at + 22, path.length, true)
}

function lengthOf({ pieces }: Deflated): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

function write(bytes: Uint8Array, at: number, path: string): void {
  for (let i = 0; i < path.length; i++) bytes[at + i] = path.charCodeAt(i)
}
