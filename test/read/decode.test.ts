// Encodings of source files.
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { encodeGb18030 } from '../../src/text/gb18030.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

function utf16(text: string, little: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((code) =>
      little ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  )
}

// 中文，年度 in GB18030.
const GB = [0xd6, 0xd0, 0xce, 0xc4, 0xa3, 0xac, 0xc4, 0xea, 0xb6, 0xc8]

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('# 中文'), { text: '# 中文', encoding: 'utf-8', bom: false }],
    [
      'UTF-8 with a mark',
      joined([0xef, 0xbb, 0xbf], utf8('中')),
      { text: '中', encoding: 'utf-8', bom: true },
    ],
    ['nothing', utf8(''), { text: '', encoding: 'utf-8', bom: false }],
    ['UTF-16LE', joined([0xff, 0xfe], utf16('中a', true)), { text: '中a', encoding: 'utf-16le', bom: true }],
    ['UTF-16BE', joined([0xfe, 0xff], utf16('中a', false)), { text: '中a', encoding: 'utf-16be', bom: true }],
    ['GB18030', Uint8Array.from(GB), { text: '中文，年度', encoding: 'gb18030', bom: false }],
  ])('%s', (_, bytes, expected) => {
    expect(decode(bytes)).toEqual(expected)
  })

  it.each([
    '# 标题\n\n面积12㎡。',
    '文字5家，正常内容，价格€5、面积12㎡。',
    '面积12㎡。',
    '# 喆炜镇公示\n\n浓度38μg/m³，占比5‰，甲区→乙区。',
    '价格€5。',
  ])('short GB18030 with symbols: %s', (text) => {
    expect(decode(encodeGb18030(text))).toEqual({ text, encoding: 'gb18030', bom: false })
  })

  it.each([
    // Big5: 年度報告 and 全區新增就業三千人。
    ['Big5', 'a67eabd7b3f8a769'],
    ['longer Big5', 'a5feb0cfb7 73bc57b4 4eb77ea454 a464a448a143'],
    ['half-width kana of Shift JIS', 'c3bdc4'],
    ['Windows-1252', '47 72 fc df 65 20 61 75 73 20 4d fc 6e 63 68 65 6e'],
    ['French', '6c e9 67 65 72 20 e0 20 6c 27 e9 74 e9'],
    ['Windows-1251', 'cf f0 e8 e2 e5 f2 20 ec e8 f0'],
  ])('%s is no GB18030', (_, hex) => {
    const bytes = Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
    expect(decode(bytes)).toHaveProperty('error')
  })

  it.each([
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['UTF-16 without a mark', utf16('中文abc', true)],
    ['UTF-32', joined([0xff, 0xfe, 0, 0], [0x2d, 0x4e, 0, 0])],
    ['Latin-1', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0xfc, 0x62, 0x65, 0x72])],
    ['half a UTF-16 unit', joined([0xff, 0xfe], [0x2d])],
    // 日本語テキスト年度報告
    [
      'Shift JIS',
      Uint8Array.from([
        0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x83, 0x65, 0x83, 0x4c, 0x83, 0x58, 0x83, 0x67, 0x94, 0x4e, 0x93,
        0x78, 0x95, 0xf1, 0x8d, 0x90,
      ]),
    ],
    ['broken UTF-8', joined(utf8('中文'), [0xe4, 0xb8])],
  ])('%s is refused with a remedy', (_, bytes) => {
    const decoded = decode(bytes)
    expect('error' in decoded ? decoded.error.zh : decoded.text).toContain('UTF-8')
    expect('error' in decoded).toBe(true)
  })

  it('says where the first byte stands that cannot be read', () => {
    expect(decode(joined(utf8('第一行\n第二行'), [0xe4, 0xb8, 0x0a], utf8('第三行')))).toMatchObject({
      place: { line: 2, column: 4 },
    })
    expect(decode(utf8('a\nb\u0000'))).toMatchObject({ place: { line: 2, column: 2 } })
    expect(decode(utf8('a\rb\u0000'))).toMatchObject({ place: { line: 2, column: 2 } })
    expect(decode(joined([0xff, 0xfe], utf16('甲\n乙\ud800丙', true)))).toMatchObject({
      place: { line: 2, column: 2 },
    })
  })
})
