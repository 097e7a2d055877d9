import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLetterOrDigit, isMark, lettersOf, withoutMarks } from '../../src/text/letters.ts'

const LETTER = /^[\p{L}\p{N}]$/u
const MARK = /^[\p{P}\p{S}\p{C}]$/u

describe('letters', () => {
  it('agree with Unicode in every character', () => {
    const wrong: string[] = []
    for (let point = 0; point <= 0x10ffff; point++) {
      const character = String.fromCodePoint(point)
      if (isLetterOrDigit(character) !== LETTER.test(character)) wrong.push(`letter ${point.toString(16)}`)
      if (isMark(character) !== MARK.test(character)) wrong.push(`mark ${point.toString(16)}`)
    }
    expect(wrong).toEqual([])
  })

  it('take the same out of any text as the expressions of Unicode', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(texts, (text) => {
        expect(lettersOf(text, '_-', '_')).toBe(text.replace(/[^\p{L}\p{N}_-]/gu, '_'))
        expect(withoutMarks(text)).toBe(text.replace(/[\p{P}\p{S}\p{C}]/gu, ''))
      }),
    )
  })

  it('keep a title and drop its marks', () => {
    expect(withoutMarks('“最多跑一次”工作（试行）')).toBe('最多跑一次工作试行')
    expect(lettersOf('m_就业率/城镇', '_', '_')).toBe('m_就业率_城镇')
  })
})
