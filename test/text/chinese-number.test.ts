import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseDigits, chineseNumber, parseNumber } from '../../src/text/chinese-number.ts'

describe('numbers in Chinese numerals', () => {
  it('are read as they are written', () => {
    const whole = fc.integer({ min: 1, max: 9999 })
    fc.assert(fc.property(whole, (value) => parseNumber(chineseNumber(value)) === value))
    fc.assert(fc.property(whole, (value) => parseNumber(String(value)) === value))
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9999 }),
        (value) => parseNumber(chineseDigits(value)) === value,
      ),
    )
  })

  it.each([
    ['两', 2],
    ['十', 10],
    ['二十', 20],
    ['一百零五', 105],
    ['二○一九', 2019],
    ['二零一九', 2019],
    ['10', 10],
  ])('reads %s', (words, value) => {
    expect(parseNumber(words)).toBe(value)
  })

  it.each(['', '三五', '二三', '12个', '半', '1.5', '第三'])('reads no number in “%s”', (words) => {
    expect(parseNumber(words)).toBeUndefined()
  })
})
