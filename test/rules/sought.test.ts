// What the rules look for before they search: that no pattern can match where its words are missing.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Passage } from '../../src/model/rule.ts'
import type { Sought } from '../../src/text/sought.ts'
import { holdsOneOf } from '../support/pattern-words.ts'

const known = vi.hoisted(() => [] as Sought[])

vi.mock('../../src/text/sought.ts', async (original) => {
  const real = await original<typeof import('../../src/text/sought.ts')>()
  return {
    ...real,
    sought: (pattern: RegExp, ...needs: readonly string[]) => {
      const made = real.sought(pattern, ...needs)
      known.push(made)
      return made
    },
  }
})

// The suites share loaded modules; here the rules must be loaded anew.
vi.resetModules()
await import('../../src/rules/index.ts')
const { candidates, proseOf } = await import('../../src/text/sought.ts')

describe('sought', () => {
  it('collects the patterns of the rules', () => {
    expect(known.length).toBeGreaterThan(90)
    expect(known.filter(({ needs }) => needs.length > 0).length).toBeGreaterThan(80)
  })

  it.each(
    known.map((one) => [one.pattern.source.slice(0, 40), one] as const),
  )('needs what every match of %s holds', (_, { pattern, needs }) => {
    for (const need of needs) {
      expect(need).not.toMatch(/^ | $| {2}/)
      expect(holdsOneOf(pattern, need.split(' ')), `${pattern.source} without ${need}`).toBe(true)
    }
  })
})

describe('holdsOneOf', () => {
  it.each([
    [/截止(?=\d)/, '截止', true],
    [/截止?/, '截止', false],
    [/(?:合格|及格)率/, '率', true],
    [/(?:合格|及格)率/, '合格 及格', true],
    [/(?:合格|及格)率/, '合格', false],
    [/(?:合格|及格)?率/, '合格 及格', false],
    [/[比较]上年/, '比 较', true],
    [/[比较]上年/, '比', false],
    [/[^比较]上年/, '比 较', false],
    [/(?<=[万亿])元/, '万 亿', true],
    [/(?<![万亿])元/, '万 亿', false],
    [/(?=百)\d/, '百', true],
    [/X{2,}/, 'X', true],
    [/X{0,2}/, 'X', false],
    [/(?<n>[①-③])是\k<n>/, '① ② ③', true],
    [/m\^|m2/, 'm^ m2', true],
    [/(?<=[万亿])元/, '万元 亿元', true],
    [/万(?=元)/, '万元', true],
    [/万(?=元|人)./, '万元 万人', true],
    [/(?:万(?=元)人)/, '万元', true],
    [/(?:万(?=元)人)/, '万人 元人', false],
    [/(甲|乙)\1号/, '甲号 乙号', false],
    [/甲乙?号/, '甲号', false],
    [/qq/i, 'qq', false],
    [/\d号/, '0 1 2 3 4 5 6 7 8 9', true],
    [/\p{Script=Han}号/u, '号', true],
    [/\p{Script=Han}|号/u, '号', false],
  ] as const)('%s with %s: %s', (pattern, words, holds) => {
    expect(holdsOneOf(pattern, words.split(' '))).toBe(holds)
  })
})

describe('candidates', () => {
  const passage = (text: string, written = text): Passage => ({
    kind: 'paragraph',
    text,
    written,
    raw: written,
    section: undefined,
    toSource: (start, end) => ({ start, end }),
    fromSource: (at) => at,
  })
  const [a, b, c] = [passage('就业率98%'), passage('截止9月'), passage('甲，乙', '甲,乙')]
  const prose = proseOf([a, b, c])

  it('are the passages that hold one word of each need', () => {
    expect(candidates(prose, ['截止 截至'], 'text')).toEqual([b])
    expect(candidates(prose, ['率', '% ％'], 'text')).toEqual([a])
    expect(candidates(prose, ['率', '月'], 'text')).toEqual([])
    expect(candidates(prose, ['登记率'], 'text')).toEqual([])
    expect(candidates(prose, [], 'text')).toEqual([a, b, c])
  })

  it('look at the text that is searched', () => {
    expect(candidates(prose, ['，'], 'text')).toEqual([c])
    expect(candidates(prose, ['，'], 'written')).toEqual([])
    expect(candidates(prose, [','], 'written')).toEqual([c])
  })

  it('are of a long text what a look at each passage finds', () => {
    const words = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己，,'), maxLength: 12 })
    const many = fc.array(words, { maxLength: 60 }).map((texts) => {
      // More passages than stretches are told apart.
      const fill = Array.from({ length: 5000 }, () => passage('庚'))
      return texts.flatMap((text, i) => [
        ...(i === 30 ? fill : []),
        passage(text.replaceAll(',', '，'), text),
      ])
    })
    const wanted = fc.array(
      fc.string({ unit: fc.constantFrom(...'甲乙丙丁，,'), minLength: 1, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    fc.assert(
      fc.property(many, wanted, fc.constantFrom('text' as const, 'written' as const), (all, needs, view) => {
        const found = all.filter((one) => needs.some((need) => one[view].includes(need)))
        expect(candidates(proseOf(all), [needs.join(' ')], view)).toEqual(found)
        for (const need of needs) {
          const there = all.some(({ text, raw }) => text.includes(need) || raw.includes(need))
          // Words that are not there may pass as such.
          if (there) expect(proseOf(all).has(need)).toBe(true)
        }
      }),
    )
  })
})
