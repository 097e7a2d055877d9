// The words that the rule on repeated words knows by itself are words of the dictionary it would ask.
import { describe, expect, it } from 'vitest'
import { beginsCommonWord, COMMON_WORDS, endsCommonWord } from '../../src/rules/common-words.ts'

describe('common words', () => {
  const words = new Intl.Segmenter('zh', { granularity: 'word' })

  it.each(COMMON_WORDS)('%s is one word', (word) => {
    expect([...words.segment(word)]).toHaveLength(1)
  })

  it('are found on both sides of the doubled character', () => {
    const text = '出台行政政策'
    expect(endsCommonWord(text, 4)).toBe(true)
    expect(beginsCommonWord(text, 4)).toBe(true)
    expect(endsCommonWord(text, 3)).toBe(false)
    expect(beginsCommonWord(text, 3)).toBe(false)
    expect(endsCommonWord('政', 1)).toBe(false)
  })
})
