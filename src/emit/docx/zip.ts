// Parts → a ZIP archive. Deflated by node:zlib, entries in the order given, every date the same: the same parts
// give the same bytes on every machine (a date in a ZIP is local time, so the clock must not come in).
import { crc32, deflateRawSync } from 'node:zlib'

export interface Part {
  readonly path: string
  readonly data: string | Uint8Array
}

/** 1980-01-01 00:00, the earliest date a ZIP knows, as DOS date and time. */
const EPOCH_DATE = (1 << 5) | 1
const UTF8_NAMES = 0x0800
const DEFLATED = 8
const VERSION = 20

/** The archive; at most 65,535 parts and 4 GiB. */
export function zip(parts: readonly Part[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { path, data } of parts) {
    const raw = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
    const packed = deflateRawSync(raw, { level: 6 })
    const name = Buffer.from(path, 'utf8')
    const fields = entryFields(crc32(raw), packed.length, raw.length, name.length)
    chunks.push(Buffer.concat([le32(0x04034b50), fields]), name, packed)
    directory.push(
      // made by; then the fields; comment length, disk, internal and external attributes, offset
      Buffer.concat([
        le32(0x02014b50),
        le16(VERSION),
        fields,
        le16(0),
        le16(0),
        le16(0),
        le32(0),
        le32(offset),
      ]),
      name,
    )
    offset += 4 + fields.length + name.length + packed.length
  }
  const size = directory.reduce((sum, chunk) => sum + chunk.length, 0)
  const count = le16(parts.length)
  const end = [le32(0x06054b50), le16(0), le16(0), count, count, le32(size), le32(offset), le16(0)]
  return Buffer.concat([...chunks, ...directory, ...end])
}

/** What the local header and the central directory share, from the version on; the extra field is empty. */
function entryFields(crc: number, packed: number, raw: number, name: number): Buffer {
  return Buffer.concat([
    ...[VERSION, UTF8_NAMES, DEFLATED, 0, EPOCH_DATE].map(le16),
    ...[crc, packed, raw].map(le32),
    le16(name),
    le16(0),
  ])
}

function le16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function le32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
