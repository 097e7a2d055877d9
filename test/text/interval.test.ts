// Figures as intervals: what rounding allows and what it does not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../src/model/metric.ts'
import { fromNumber, toNumber } from '../../src/text/decimal.ts'
import { exactly, intervalOf, minus, overlaps, plus, rounded, sum, times } from '../../src/text/interval.ts'

const quantity = (value: number | null, extra: Partial<Quantity> = {}): Quantity => ({
  text: '',
  value,
  unit: '',
  kind: 'measure',
  ...extra,
})
const ends = (q: Quantity): readonly number[] | undefined => {
  const interval = intervalOf(q)
  return interval && [toNumber(interval.low), toNumber(interval.high)]
}

describe('intervalOf', () => {
  it.each([
    ['38.1', quantity(38.1, { resolution: 0.1 }), [38.05, 38.15]],
    ['2.1万人', quantity(21000, { kind: 'count', resolution: 1000 }), [20500, 21500]],
    ['35家', quantity(35, { kind: 'count' }), [35, 35]],
    ['86%', quantity(86, { kind: 'percentage' }), [85.5, 86.5]],
    ['约100人', quantity(100, { kind: 'count', approximation: 'about' }), [90, 110]],
    ['120余条', quantity(120, { kind: 'count', approximation: 'more-than' }), [120, 132]],
    ['近50家', quantity(50, { kind: 'count', approximation: 'nearly' }), [45, 50]],
  ] as const)('reads %s', (_, q, expected) => {
    expect(ends(q)).toEqual(expected)
  })

  it('has no opinion on ranges and bounds', () => {
    expect(intervalOf(quantity(null, { low: 3, high: 5 }))).toBeUndefined()
    expect(intervalOf(quantity(3, { approximation: 'at-least' }))).toBeUndefined()
  })
})

describe('interval arithmetic', () => {
  it('lets rounded parts make up their rounded sum, and no more', () => {
    const part = (n: number) => rounded(fromNumber(n), fromNumber(0.01))
    const parts = sum([89.67, 22.65, 7.71, 59.04, 16.7, 32.55].map(part))
    expect(overlaps(parts, part(228.33))).toBe(true)
    expect(overlaps(parts, part(228.37))).toBe(false)
  })

  it('holds every value it was made of', () => {
    const number = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [x, y] = [rounded(fromNumber(a), fromNumber(1)), rounded(fromNumber(b), fromNumber(1))]
        expect(overlaps(plus(x, y), exactly(fromNumber(a + b)))).toBe(true)
        expect(overlaps(minus(x, y), exactly(fromNumber(a - b)))).toBe(true)
        expect(overlaps(times(x, y), exactly(fromNumber(a * b)))).toBe(true)
      }),
    )
  })
})
