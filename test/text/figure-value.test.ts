import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Metric } from '../../src/model/metric.ts'
import { fromNumber, toText } from '../../src/text/decimal.ts'
import { formatNumber, formatUnit, formatValue } from '../../src/text/figure-value.ts'

const metric = (fields: Partial<Metric>): Metric => ({
  id: 'x',
  label: 'x',
  text: '',
  value: 1,
  unit: '人',
  kind: 'count',
  ...fields,
})

describe('formatNumber', () => {
  it.each([
    [3600, 100, '3600'],
    [21000, 1000, '2.1万'],
    [32000, 1000, '3.2万'],
    [12345, 1, '12345'],
    [30000, 10000, '3万'],
    [105_000_000, 1_000_000, '1.05亿'],
    [35_200_000_000, 10_000_000, '352.0亿'],
    [12_000, 100, '1.20万'],
    [98.6, 0.1, '98.6'],
    [98, 0.01, '98.00'],
    [-0.64, 0.01, '−0.64'],
  ])('%d at resolution %d is %s', (value, resolution, words) => {
    expect(formatNumber(value, resolution)).toBe(words)
  })

  it('prints exact decimals, without an exponent, however large or small', () => {
    const resolution = fc.constantFrom(1e-7, 0.001, 0.1, 1, 1000)
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
    fc.assert(
      fc.property(value, resolution, (value, resolution) => {
        const { scale } = fromNumber(Math.min(1, resolution))
        const [whole = '', fraction = ''] = toText(fromNumber(value)).split('.')
        const decimals = fraction.padEnd(scale, '0')
        expect(formatNumber(value, resolution, false)).toBe(
          `${whole}${decimals === '' ? '' : `.${decimals}`}`.replace('-', '−'),
        )
      }),
    )
  })
})

describe('formatValue', () => {
  it('writes approximations, ranks, ranges and changes', () => {
    expect(formatValue(metric({ value: 32000, approximation: 'about', resolution: 1000 }))).toBe('约3.2万')
    expect(formatValue(metric({ value: 120, approximation: 'more-than' }))).toBe('120余')
    expect(formatValue(metric({ value: 95, approximation: 'at-least', kind: 'percentage' }))).toBe('不低于95')
    expect(formatValue(metric({ kind: 'rank', unit: '' }))).toBe('第1')
    expect(formatValue(metric({ value: null, low: 3, high: 5 }))).toBe('3—5')
    const change = { direction: 'down', basis: 'year-on-year' } as const
    const fall = { value: 7.3, resolution: 0.1, change }
    expect(formatValue(metric({ ...fall, kind: 'percentage' }))).toBe('同比下降7.3')
    expect(formatValue(metric({ ...fall, kind: 'measure', unit: '公里' }))).toBe('同比减少7.3')
    expect(formatValue(metric({ ...fall, kind: 'measure', unit: '微克/立方米' }))).toBe('同比下降7.3')
    const rise = { direction: 'up', basis: 'previous-year' } as const
    expect(formatValue(metric({ value: 12, change: rise }))).toBe('较上年增加12')
    expect(formatValue(metric({ value: 2, kind: 'percentage-point', change: rise }))).toBe('较上年提高2')
    const places = { value: 2, unit: '位', change: rise }
    expect(formatValue(metric({ ...places, label: '群众满意度全市排名' }))).toBe('较上年上升2')
    expect(formatValue(metric({ ...places, label: '引进专家' }))).toBe('较上年增加2')
    expect(formatValue(metric({ value: 12, change }), 'en')).toBe('12')
  })

  it('says 持平 without a number and without a unit', () => {
    const flat = metric({ value: 0, unit: '%', change: { direction: 'flat', basis: 'previous-year' } })
    expect([formatValue(flat), formatUnit(flat)]).toEqual(['较上年持平', ''])
  })
})
