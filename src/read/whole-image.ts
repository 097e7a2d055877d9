// Whether a picture file is all there. A copy that was broken off has its size in the head and shows half a picture or none.
// 例：a PNG without its last chunk, a JPEG without FF D9.

const PNG_HEAD = 8
/** Length, name and checksum around the data of a chunk. */
const CHUNK = 12
const IEND = 0x49454e44

/** Whether the file ends where its format says; true for formats that say nothing. Bytes behind the end are let pass. */
export function isWhole(data: Uint8Array, mime: string): boolean {
  if (mime === 'image/png') return isWholePng(data)
  if (mime === 'image/jpeg') return isWholeJpeg(data)
  return true
}

function isWholePng(data: Uint8Array): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  for (let at = PNG_HEAD; at + CHUNK <= data.length; ) {
    const next = at + CHUNK + view.getUint32(at)
    if (view.getUint32(at + 4) === IEND) return next <= data.length
    at = next
  }
  return false
}

// Neither marker occurs inside the picture data, where FF is always followed by 00 or D0…D7. A small picture in the head has
// both, so the last of each count.
function isWholeJpeg(data: Uint8Array): boolean {
  return lastMarker(data, 0xd9) > lastMarker(data, 0xda)
}

function lastMarker(data: Uint8Array, code: number): number {
  for (let at = data.lastIndexOf(code); at > 0; at = data.lastIndexOf(code, at - 1))
    if (data[at - 1] === 0xff) return at
  return -1
}
