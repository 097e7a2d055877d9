// Charts as data: every number drawn, gaps kept, the same bytes, valid SVG whatever the words.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../../src/chart/draw.ts'
import { textWidth, WIDTH } from '../../src/chart/drawing.ts'
import { formatNumber } from '../../src/chart/numbers.ts'
import { svgTree } from '../../src/chart/svg.ts'
import type { Chart } from '../../src/model/chart.ts'

const years = (kind: Chart['kind'], ...values: (number | null)[]): Chart => ({
  id: 'x',
  kind,
  title: '就业率',
  description: '2017—2019年',
  unit: '%',
  series: [{ name: '就业率', points: values.map((value, i) => ({ label: `${2017 + i}年`, value })) }],
})

const texts = (chart: Chart): readonly string[] =>
  drawChart(chart).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('drawChart', () => {
  it('prints the value of every bar and the label under it', () => {
    expect(texts(years('bar', 97.2, null, 98.6))).toEqual([
      '单位：%',
      '97.2',
      '—',
      '98.6',
      '2017年',
      '2018年',
      '2019年',
    ])
  })

  it('starts bars at zero, so that lengths compare as the values do', () => {
    const heights = drawChart(years('bar', 10, 20)).shapes.flatMap((s) =>
      s.kind === 'rect' ? [s.height] : [],
    )
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 2)
  })

  it('breaks a line where a value is missing', () => {
    const path = drawChart(years('line', 1, 2, null, 4, 5)).shapes.find((s) => s.kind === 'path')
    expect(path?.kind === 'path' ? path.d.match(/M/g) : []).toHaveLength(2)
  })

  it('keeps the numbers of a line inside the picture and off its axis, in one scale', () => {
    const { shapes } = drawChart(years('line', 1_635_532_000_000, 1_690_785_000_000, 1_850_081_000_000))
    const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
    const axis = words.filter(({ anchor }) => anchor === 'end')
    const values = words.filter(({ role }) => role === 'value')
    const width = ({ text }: { text: string }): number => textWidth(text)
    for (const tick of axis) expect(tick.x - width(tick)).toBeGreaterThanOrEqual(3)
    const edge = Math.max(...axis.map(({ x }) => x))
    for (const value of values) {
      expect(value.x - width(value) / 2).toBeGreaterThanOrEqual(edge)
      expect(value.x + width(value) / 2).toBeLessThanOrEqual(WIDTH)
    }
    for (const { text } of [...axis, ...values]) expect(text).toMatch(/^(?:0|.*亿)$/)
  })

  it('puts the first place at the top', () => {
    const heights = drawChart({ ...years('line', 3, 2, 1), reversed: true }).shapes.flatMap((shape) =>
      shape.kind === 'circle' ? [shape.y] : [],
    )
    expect(heights).toEqual([...heights].sort((a, b) => b - a))
  })

  it('has no part of a thing on the axis of what is counted', () => {
    const axis = (chart: Chart) =>
      drawChart(chart).shapes.flatMap((s) => (s.kind === 'text' && s.anchor === 'end' ? [s.text] : []))
    expect(axis({ ...years('line', 6, 8), unit: '所' })).toEqual(['6', '7', '8'])
    expect(axis({ ...years('line', 1, 1), unit: '家' })).toEqual(['0', '1'])
    expect(axis({ ...years('line', 6, 8), unit: '%' })).toEqual(['6', '6.5', '7', '7.5', '8'])
    expect(axis({ ...years('line', 6.5, 8), unit: '公里' })).toEqual(['6.5', '7', '7.5', '8'])
  })

  it('lays bars down beside long labels', () => {
    const chart: Chart = {
      ...years('bar'),
      series: [{ name: '件', points: [{ label: '其他法律行政法规禁止公开', value: 3 }] }],
    }
    expect(texts(chart)).toContain('其他法律行政法规禁止公开')
  })

  it('draws two values that differ by less than can be told apart', () => {
    const { shapes } = drawChart(years('line', -5e-324, 5e-324), 'zh-CN')
    expect(shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(2)
  })

  it('keeps every shape inside the picture and every number finite', () => {
    const value = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }))
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), fc.constantFrom('bar', 'line'), (values, kind) => {
        const drawing = drawChart(years(kind as Chart['kind'], ...values))
        for (const shape of drawing.shapes) {
          for (const number of Object.values(shape)) {
            if (typeof number === 'number') expect(Number.isFinite(number)).toBe(true)
          }
          if (shape.kind === 'rect') {
            expect(shape.x).toBeGreaterThanOrEqual(-0.01)
            expect(shape.x + shape.width).toBeLessThanOrEqual(WIDTH + 0.02)
            expect(shape.height).toBeGreaterThanOrEqual(0)
          }
        }
      }),
    )
  })
})

describe('svgTree', () => {
  it('is named and described by its first two elements, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, description) => {
        const { attributes, children } = svgTree(drawChart({ ...years('bar', 1), title, description }), 'c')
        expect([attributes['aria-labelledby'], attributes['aria-describedby']]).toEqual(['c-t', 'c-d'])
        expect(children.slice(0, 2)).toEqual([
          { tag: 'title', attributes: { id: 'c-t' }, children: [title] },
          { tag: 'desc', attributes: { id: 'c-d' }, children: [description] },
        ])
      }),
    )
  })
})

describe('formatNumber', () => {
  it('moves the point and drops no digit', () => {
    expect([12000, 3.5e8, 9999, -0.64, 38.1, 123456789].map((n) => formatNumber(n))).toEqual([
      '1.2万',
      '3.5亿',
      '9999',
      '−0.64',
      '38.1',
      '123456789',
    ])
    expect(formatNumber(-1234567.5, 'en')).toBe('−1,234,567.5')
  })
})
