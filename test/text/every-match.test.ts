// The matcher finds what `matchAll` finds, whatever the caller does between two matches.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matcher } from '../../src/text/every-match.ts'

const PATTERNS = [/[一二]+/gu, /b?/g, /b?/gu, /(?=a)/gu, /(?<w>.)\k<w>/gu]

describe('matcher', () => {
  it('finds what matchAll finds', () => {
    const text = fc.string({ unit: fc.constantFrom('一', '二', 'a', 'b', '😀', '\n'), maxLength: 30 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.constantFrom(...PATTERNS), (texts, pattern) => {
        const every = matcher(pattern)
        const place = (match: RegExpExecArray) => [match.index, match[0], { ...match.groups }]
        const found = texts.map((one) => [...every(one)].map(place))
        expect(found).toEqual(texts.map((one) => [...one.matchAll(pattern)].map(place)))
      }),
    )
  })

  it('keeps its place when it is used for another text in between', () => {
    const every = matcher(/[一二]/g)
    const pairs = [...every('一次二次')].map(({ index }) => [index, [...every('次一')].length])
    expect(pairs).toEqual([
      [0, 1],
      [2, 1],
    ])
  })
})
