// Text and bytes → DEFLATE streams, by zlib compiled to WebAssembly: fast from its first call on, where a program in
// JavaScript is interpreted at first, and the same bytes on every machine, which `node:zlib` does not promise.
import zlibBytes from '@zip.js/zip.js/dist/zip-module.wasm'

/** A compressed part of an archive. */
export interface Deflated {
  /** The DEFLATE stream in pieces. */
  readonly pieces: readonly Uint8Array[]
  /** CRC-32 of what was compressed, and its length in bytes. */
  readonly crc: number
  readonly size: number
}

/** One stream; parts are taken as they come, so that a long text is never a whole. */
export interface Deflater {
  /** Compresses what comes next, text as UTF-8. */
  readonly write: (part: string | Uint8Array) => void
  /** The whole stream; nothing can be written after it. */
  readonly end: () => Deflated
}

/** Compressors that share one memory; several may be open at a time. */
export interface Zlib {
  readonly open: () => Deflater
  /** A part that is there as a whole. */
  readonly deflate: (part: string | Uint8Array) => Deflated
}

/** What the module offers; numbers are addresses in its memory unless said. */
interface Module {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly _initialize: () => void
  readonly malloc: (bytes: number) => number
  readonly deflate_new: () => number
  readonly deflate_init_gzip: (stream: number, level: number) => number
  /** Bits 0–23: bytes written to `output`; above them zlib's status. */
  readonly deflate_process: (
    stream: number,
    input: number,
    length: number,
    output: number,
    room: number,
    flush: number,
  ) => number
  /** Bytes of its input that the last call took. */
  readonly deflate_last_consumed: (stream: number) => number
  readonly deflate_end: (stream: number) => number
}

/** A third of the time of level 6, a tenth more bytes. */
const LEVEL = 3
const [NO_FLUSH, FINISH] = [0, 4]
const STREAM_END = 1
/** Bytes that are handed over at once, and taken back. */
const ROOM = 1 << 16
/** GZIP puts a header before the stream, and behind it what an archive wants to know: CRC-32 and length. */
const HEADER = 10
const TRAILER = 8

/** The module's memory: a section with one memory of at least and at most 258 pages of 64 KiB. */
const MEMORY = Uint8Array.of(5, 6, 1, 1, 0x82, 2, 0x82, 2)
/** The same with at least 32 pages, room for five streams. */
const LESS_MEMORY = Uint8Array.of(5, 6, 1, 1, 0xa0, 0, 0x82, 2)

const COMPILED = new WebAssembly.Module(withLessMemory(zlibBytes))
const UTF8 = new TextEncoder()

/** A compressor with memory of its own, 16 MiB at most; the module is compiled once a process. */
export function createZlib(): Zlib {
  const module = new WebAssembly.Instance(COMPILED).exports as unknown as Module
  module._initialize()
  const [input, output] = [module.malloc(ROOM), module.malloc(ROOM)]
  const open = (): Deflater => openDeflater(module, input, output)
  return {
    open,
    deflate: (part) => {
      const deflater = open()
      deflater.write(part)
      return deflater.end()
    },
  }
}

// V8 counts the memory as taken, and of 16 MiB it begins to collect the heap of a small report, which is no larger.
function withLessMemory(bytes: Uint8Array): Uint8Array {
  const less = Buffer.from(bytes)
  const at = less.indexOf(MEMORY)
  if (at < 0) throw new Error('another module of zlib')
  less.set(LESS_MEMORY, at)
  return less
}

function openDeflater(module: Module, input: number, output: number): Deflater {
  const stream = module.deflate_new()
  if (module.deflate_init_gzip(stream, LEVEL) !== 0) throw new Error('no memory to compress')
  const pieces: Uint8Array[] = []
  const run = (length: number, flush: number): void => {
    for (let at = 0; ; ) {
      const result = module.deflate_process(stream, input + at, length - at, output, ROOM, flush)
      const [written, status] = [result & 0xffffff, result >> 24]
      if (status < 0) throw new Error(`zlib: ${status}`)
      if (written > 0) pieces.push(new Uint8Array(module.memory.buffer, output, written).slice())
      at += module.deflate_last_consumed(stream)
      if (flush === FINISH ? status === STREAM_END : at === length) return
    }
  }
  return {
    write: (part) => {
      for (let at = 0; at < part.length; ) {
        const room = new Uint8Array(module.memory.buffer, input, ROOM)
        const { read, written } = typeof part === 'string' ? encode(part, at, room) : copy(part, at, room)
        run(written, NO_FLUSH)
        at += read
      }
    },
    end: () => {
      run(0, FINISH)
      module.deflate_end(stream)
      return unwrapped(pieces)
    },
  }
}

interface Handed {
  readonly read: number
  readonly written: number
}

function encode(text: string, from: number, room: Uint8Array): Handed {
  // A character takes three bytes at most; a pair of surrogates, which takes four, is not cut.
  return UTF8.encodeInto(from === 0 ? text : text.slice(from), room)
}

function copy(bytes: Uint8Array, from: number, room: Uint8Array): Handed {
  const part = bytes.subarray(from, from + room.length)
  room.set(part)
  return { read: part.length, written: part.length }
}

/** The stream without what GZIP puts around it. */
function unwrapped(pieces: readonly Uint8Array[]): Deflated {
  // The trailer may be cut, but not into three.
  const last = Buffer.concat(pieces.slice(-2))
  const end = last.length - TRAILER
  const [first = last, ...others] = [...pieces.slice(0, -2), last.subarray(0, end)]
  const trailer = new DataView(last.buffer, last.byteOffset + end, TRAILER)
  return {
    pieces: [first.subarray(HEADER), ...others],
    crc: trailer.getUint32(0, true),
    size: trailer.getUint32(4, true),
  }
}
