// Numbers of persons: the published vectors, how they are masked, and what is no such number.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPrivate, hasIdCheckDigit, isLuhn, maskPrivate } from '../../src/text/private.ts'

describe('checksums', () => {
  it('hold for the vectors of GB 11643 and of Luhn', () => {
    expect(hasIdCheckDigit('11010519491231002X')).toBe(true)
    expect(hasIdCheckDigit('110105194912310021')).toBe(false)
    expect(isLuhn('4111111111111111')).toBe(true)
    expect(isLuhn('6222021234567890123')).toBe(false)
  })
})

describe('what is found', () => {
  it.each([
    ['身份证11010519491231002X。', 'id-card', '110105********002X'],
    ['身份证110105 19491231 002x', 'id-card', '110105 ******** 002x'],
    ['电话13812345678', 'mobile', '138****5678'],
    ['电话+86 138-1234-5678', 'mobile', '+86 1**-****-5678'],
    ['电话１３８１２３４５６７８', 'mobile', '１３８****５６７８'],
    ['电话138\u200b12345678', 'mobile', '138\u200b****5678'],
    ['卡号4111 1111 1111 1111', 'bank-card', '4111 **** **** 1111'],
  ])('%s', (text, kind, masked) => {
    const hits = findPrivate(text)
    expect(hits.map((hit) => [hit.kind, hit.masked])).toEqual([[kind, masked]])
  })

  it.each([
    '项目代码2019-330105-78-03-000001',
    '支出13812345678元',
    '国办发〔2017〕47号，电话0571-88888888、12345',
    '总量138123456789吨',
    '统一社会信用代码91350100M000100Y43',
    '增加值19412345.67万元',
    '138****5678',
  ])('not in %s', (text) => {
    expect(findPrivate(text)).toEqual([])
  })
})

describe('masking', () => {
  it('keeps the length and leaves nothing to find', () => {
    const words = fc.constantFrom(
      '11010519491231002X',
      '13812345678',
      '4111111111111111',
      '共3家，',
      'a@b.cn',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const text = parts.join('，')
        const masked = maskPrivate(text)
        expect(masked).toHaveLength(text.length)
        expect(findPrivate(masked, ['id-card', 'mobile', 'bank-card'])).toEqual([])
      }),
    )
  })
})
