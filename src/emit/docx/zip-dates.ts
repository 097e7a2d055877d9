// The bytes of a ZIP archive with every date the same. The library dates its entries by the clock, in local time; the
// same parts must give the same bytes on every machine.

/** 1980-01-01 00:00, the earliest date a ZIP knows: DOS time below, DOS date above. */
const EARLIEST = ((1 << 5) | 1) << 16
const END = 0x06054b50
const ENTRY = 0x02014b50
/** Length of the end record, which has no comment here, and of an entry without its name. */
const END_LENGTH = 22
const ENTRY_LENGTH = 46

/** Sets the dates in place; throws when the bytes are no archive without a comment. */
export function pinDates(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - END_LENGTH
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('not a ZIP archive')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('not a directory of a ZIP archive')
    view.setUint32(at + 12, EARLIEST, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, EARLIEST, true)
    at += ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0)
  }
  return archive
}
