// A compiled table finds what a walk over all its words finds: the longest, of equal words the first.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TAIL_TABLE, TAILS } from '../../src/metric/lexicon/changes.ts'
import { compileList, compileWords, type WordTable } from '../../src/metric/lexicon/trie.ts'
import { UNIT_TABLE, UNITS } from '../../src/metric/lexicon/units.ts'
import { WORD_TABLE, WORDS } from '../../src/metric/lexicon/words.ts'

type Pairs<T> = readonly (readonly [word: string, value: T])[]

const CHARACTERS = ['一', '百', '步', '\u0001', 'k', 'm', '％', '的', '\ud842', '\udfb7']
const words = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 }).map((parts) => parts.join(''))

function longest<T>(pairs: Pairs<T>, fits: (word: string) => boolean): readonly [string, T] | undefined {
  let found: readonly [string, T] | undefined
  for (const pair of pairs) if (fits(pair[0]) && pair[0].length > (found?.[0].length ?? 0)) found = pair
  return found
}

/** Places where the table answers otherwise than the walk does. */
function differences<T>(table: WordTable<T>, pairs: Pairs<T>, text: string): readonly unknown[] {
  const wrong: unknown[] = []
  for (let i = 0; i <= text.length; i++) {
    const at = longest(pairs, (word) => text.startsWith(word, i))
    const found = table.at(text, i)
    if (found?.end !== (at && i + at[0].length) || !equal(found?.value, at?.[1])) wrong.push([text, i, found])
    for (const floor of [0, i >> 1, i]) {
      const before = longest(pairs, (word) => i - word.length >= floor && text.endsWith(word, i))
      const read = table.before(text, i, floor)
      if (read?.start !== (before && i - before[0].length) || !equal(read?.value, before?.[1]))
        wrong.push([text, i, floor, read])
    }
  }
  if (table.has(text) !== pairs.some(([word]) => word === text)) wrong.push([text])
  return wrong
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

describe('a table of words', () => {
  it('finds what a walk over all words finds', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), texts, (list, text) => {
        const pairs = list.map((word, index): readonly [string, number] => [word, index])
        const table = compileWords(() => pairs)
        expect(differences(table, pairs, text)).toEqual([])
      }),
    )
  })

  it('takes rows of many words, apart by spaces and line feeds', () => {
    const table = compileWords(() => [
      ['百 百姓\n百业', 1],
      ['  百姓 一', 2],
    ])
    const pairs = [
      ['百', 1],
      ['百姓', 1],
      ['百业', 1],
      ['一', 2],
    ] as const
    const texts = ['百姓百', '一百', '百业', '', ' 百 ']
    expect(texts.flatMap((text) => differences(table, pairs, text))).toEqual([])
  })

  it('finds nothing outside the text', () => {
    const table = compileList('一 百步 k')
    for (const text of ['一', '百步', 'k', '']) {
      expect(table.at(text, -1)).toBeUndefined()
      expect(table.at(text, text.length)).toBeUndefined()
      expect(table.before(text, 0, 0)).toBeUndefined()
      expect(table.before(text, text.length + 1, 0)).toBeUndefined()
    }
  })
})

const split = <T>(rows: readonly { readonly words: string; readonly value: T }[]): Pairs<T> =>
  rows.flatMap(({ words, value }) => words.split(/\s+/).map((word): [string, T] => [word, value]))

describe('the lexicons', () => {
  const tails = split(TAILS.map(({ words, role }) => ({ words, value: role })))
  const wordRows = split(WORDS.map(({ words, fate, reason }) => ({ words, value: { fate, reason } })))
  const units: Pairs<object> = UNITS.map(({ unit, example: _, ...entry }) => [unit, entry])

  it.each([
    ['tails', TAIL_TABLE, tails],
    ['words', WORD_TABLE, wordRows],
    ['units', UNIT_TABLE, units],
  ] as const)('%s are found like the rows they are made of', (_, table, pairs) => {
    // Every third word with another behind it: all words against all words would take seconds.
    const wrong = pairs.flatMap(([word], k) =>
      k % 3 > 0
        ? []
        : differences<unknown>(table, pairs, `${word}${pairs[(k * 7 + 3) % pairs.length]?.[0] ?? ''}`),
    )
    expect(wrong).toEqual([])
  })
})
