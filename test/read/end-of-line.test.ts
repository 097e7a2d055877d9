// Ends of lines: \n, \r\n and a lone \r, in lines of any length.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endOfLine } from '../../src/read/pieces.ts'

function byCharacter(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (text[i] === '\n') return i + 1
    if (text[i] === '\r') return text[i + 1] === '\n' ? i + 2 : i + 1
  }
  return end
}

it('is what a look at each character finds', () => {
  const text = fc
    .array(fc.constantFrom('甲', '\n', '\r', '\r\n', '乙'.repeat(254), '丙'.repeat(255), '丁'.repeat(256)))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(700), fc.nat(1400), (words, a, b) => {
      const [start, end] = [Math.min(a, words.length), Math.min(b, words.length)]
      if (start <= end) expect(endOfLine(words, start, end)).toBe(byCharacter(words, start, end))
    }),
  )
})
