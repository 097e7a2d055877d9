// Text → bytes in the encoding the source came in, its byte order mark included: what `--fix` writes back.
import type { Encoding } from '../model/source.ts'
import { encodeGb18030 } from './gb18030.ts'

/**
 * Bytes of `text`, behind a byte order mark if `bom` and the encoding has one; each of the four can hold
 * every character.
 */
export function encode(text: string, encoding: Encoding, bom: boolean): Uint8Array {
  if (encoding === 'gb18030') return encodeGb18030(text)
  if (encoding === 'utf-8') return new TextEncoder().encode(bom ? `\ufeff${text}` : text)
  return encodeUtf16(bom ? `\ufeff${text}` : text, encoding === 'utf-16le')
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return bytes
}
