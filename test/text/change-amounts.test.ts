// Amounts in words: no digit lost or moved, whatever the size.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { figureText, plainNumber, signedNumber } from '../../src/text/change-amounts.ts'
import { metric } from '../diff/models.ts'

/** Places that a scale moves the point by. */
const SIZES: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8, 万亿: 12 }

describe('plainNumber', () => {
  test.each([
    [690, '690'],
    [30_000, '3万'],
    [23_456, '23456'],
    [6_900_000, '690万'],
    [-1_101_000, '-110.1万'],
    [844_02000000, '844.02亿'],
    [1_600_000_000_000, '1.6万亿'],
  ])('%d is %s', (value, words) => {
    expect(plainNumber(value)).toBe(words)
  })

  it('says the number it was given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e15 }), (value) => {
        const [, digits = '', scale = ''] = /^([\d.]+)(\D*)$/.exec(plainNumber(value)) ?? []
        // Moved in writing: multiplied as a float, 4122.90342757万亿 is one too many.
        expect(Number(`${digits}e${SIZES[scale]}`)).toBe(value)
      }),
    )
  })

  it('with a sign for a change', () => {
    expect([690_0000, -30_000, 0].map(signedNumber)).toEqual(['+690万', '−3万', '0'])
  })
})

describe('figureText', () => {
  const cell = { origin: 'table' } as const
  const change = (direction: 'up' | 'down') => ({ direction, basis: 'year-on-year' }) as const
  test.each([
    ['+2.4%', metric({ label: '甲', value: 2.4, unit: '%', change: change('up') })],
    ['−2.2%', metric({ label: '甲', value: 2.2, unit: '%', change: change('down') })],
    ['−0.6%', metric({ label: '甲', value: -0.6, text: '-0.6%', unit: '%', change: change('down') })],
    ['2.2%', metric({ label: '甲', value: 2.2, unit: '%' })],
    // A cell has its unit and scale in the head of its column.
    [
      '65.9亿元',
      metric({ label: '收入', value: 6.59e9, text: '65.9', ...cell, unit: '元', resolution: 1e7 }),
    ],
    ['98.6%', metric({ label: '就业率', value: 98.6, text: '98.6', ...cell, unit: '%', resolution: 0.1 })],
    [
      '−0.64%',
      metric({ label: '甲', value: -0.64, text: '-0.64', ...cell, unit: '%', change: change('down') }),
    ],
    ['第3', metric({ label: '排名', value: 3, text: '3', ...cell, unit: '', kind: 'rank' })],
    ['', undefined],
  ])('%s', (words, figure) => {
    expect(figureText(figure)).toBe(words)
  })
})
