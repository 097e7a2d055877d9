// What `--fix` writes back decodes to the same text, in every encoding that is read.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { encode } from '../../src/text/encode.ts'
import { encodeGb18030 } from '../../src/text/gb18030.ts'

describe('encode', () => {
  it.each([
    ['utf-8', true],
    ['utf-8', false],
    ['utf-16le', true],
    ['utf-16be', true],
  ] as const)('%s (mark: %s) comes back', (encoding, bom) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => {
        const text = `今年以来，${words.replaceAll('\0', '')}`
        expect(decode(encode(text, encoding, bom))).toEqual({ text, encoding, bom })
      }),
      { numRuns: 50 },
    )
  })

  it('gb18030 comes back for any character', () => {
    const text = `今年以来，“城市眼·云共治”38.1μg/m³，①Ⅲ㎡〔2019〕—～𠮷€é\u3400\uffe5`
    expect(new TextDecoder('gb18030').decode(encodeGb18030(text))).toBe(text)
  })
})
