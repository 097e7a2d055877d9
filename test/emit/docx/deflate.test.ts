// Compressed parts and the archive they make, read back by other programs' code.
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createZlib, type Deflated } from '../../../src/emit/docx/package/deflate.ts'
import { zip } from '../../../src/emit/docx/package/zip.ts'

const HEADER = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 3)

/** Node's own zlib, which checks CRC-32 and length. */
function inflated({ pieces, crc, size }: Deflated): Buffer {
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc)
  trailer.writeUInt32LE(size, 4)
  return gunzipSync(Buffer.concat([HEADER, ...pieces, trailer]))
}

describe('a deflater', () => {
  const zlib = createZlib()

  it('gives back what was written, in whatever pieces', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.uint8Array({ maxLength: 300 }))
    const bytesOf = (one: string | Uint8Array) => (typeof one === 'string' ? strToU8(one) : one)
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const deflater = zlib.open()
        for (const one of parts) deflater.write(one)
        expect(inflated(deflater.end()).equals(Buffer.concat(parts.map(bytesOf)))).toBe(true)
      }),
    )
  })

  // Longer than what is handed over at once, with characters of two, three and four bytes on its borders; noise does
  // not become shorter, so that more comes out than is taken back at once.
  it.each([
    ['text', `${'年'.repeat(21845)}€𠮷${'x'.repeat(65534)}é${'𠮷'.repeat(40_000)}`],
    ['noise', Uint8Array.from({ length: 300_000 }, (_, i) => (Math.imul(i, 2654435761) >>> 13) ^ (i % 251))],
    ['nothing', ''],
  ])('takes long %s', (_, part) => {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    expect(inflated(zlib.deflate(part)).equals(bytes)).toBe(true)
  })

  it('keeps streams apart that are open together', () => {
    const [one, two] = [zlib.open(), zlib.open()]
    for (let i = 0; i < 1000; i++) {
      one.write(`甲${i}`)
      two.write(`乙${i}`)
    }
    const words = (name: string) => Array.from({ length: 1000 }, (_, i) => `${name}${i}`).join('')
    expect(inflated(two.end()).toString()).toBe(words('乙'))
    expect(inflated(one.end()).toString()).toBe(words('甲'))
  })
})

describe('the memory of the module', () => {
  it('holds five streams, and those that come after them', () => {
    const zlib = createZlib()
    const words = '全区就业率98.6%。'.repeat(50_000)
    for (let round = 0; round < 3; round++) {
      const open = Array.from({ length: 5 }, () => zlib.open())
      for (const deflater of open) deflater.write(words)
      for (const deflater of open) expect(inflated(deflater.end()).equals(Buffer.from(words))).toBe(true)
    }
  })
})

describe('an archive', () => {
  it('holds its parts in their order, dated 1980', () => {
    const zlib = createZlib()
    const parts = { 'b.xml': '<b/>', 'word/a.xml': '<a>字</a>'.repeat(1000), 'c.bin': '' }
    const bytes = zip(Object.entries(parts).map(([path, part]) => ({ path, part: zlib.deflate(part) })))
    const read = unzipSync(bytes)
    expect(Object.entries(read).map(([path, data]) => [path, strFromU8(data)])).toEqual(Object.entries(parts))
    const directory = Buffer.from(bytes).indexOf(Buffer.from('PK\x01\x02', 'latin1'))
    expect(new DataView(bytes.buffer).getUint32(directory + 12, true)).toBe(0x00210000)
  })
})
