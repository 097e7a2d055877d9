// What is drawn, in which unit, under which labels.
import { describe, expect, it } from 'vitest'
import { composeCharts } from '../../src/compose/charts.ts'
import type { MetricSide, Series } from '../../src/model/changes.ts'
import type { Metric } from '../../src/model/metric.ts'
import type { Fact } from '../../src/model/publication.ts'
import { templateOf } from '../support/publication.ts'

const template = templateOf('social-evaluation')

const fact = (label: string, value: number, before: number, more: Partial<Metric> = {}): Fact => {
  const metric = {
    id: label + value,
    label,
    text: '',
    value,
    unit: '元',
    kind: 'money' as const,
    section: 's',
    span: { start: 0, end: 1 },
    line: 1,
    column: 1,
    periodInferred: false,
    production: 'test',
    period: { start: '2023-01-01', end: '2023-12-31' },
    ...more,
  }
  return {
    metric,
    label,
    value: String(value),
    unit: metric.unit,
    period: '2023年',
    sectionTitle: '',
    previous: {
      metric: { ...metric, value: before },
      year: '2022年',
      figure: `${before}${metric.unit}`,
      dated: `2022年${before}${metric.unit}`,
      change: '',
      row: { figure: String(before), change: '' },
      comparable: true,
    },
  }
}

const drawn = (facts: readonly Fact[]) =>
  composeCharts(facts, [], template, 2023).map(({ title, unit, series }) => ({
    title,
    unit,
    series: series.map(({ name, points }) => [name, ...points.map((p) => `${p.label} ${p.value}`)]),
  }))

describe('composeCharts', () => {
  it('finds the largest of more figures than a call has room for', () => {
    const many = Array.from({ length: 150_000 }, (_, i) => fact(`指标${i}`, 100 + i, 99 + i))
    const [chart] = drawn(many)
    expect(chart?.series[1]?.slice(1, 3)).toEqual(['指标2902 3002', '指标2903 3003'])
  })

  it('draws 元 in 亿元, exactly, and names years', () => {
    expect(
      drawn([fact('一般公共预算收入', 6_590_000_000, 6_150_000_000), fact('税收', 3_210_000_000, 3e9)]),
    ).toEqual([
      {
        title: '与上年比较（单位：亿元）',
        unit: '亿元',
        series: [
          ['2022年', '一般公共预算收入 61.5', '税收 30'],
          ['2023年', '一般公共预算收入 65.9', '税收 32.1'],
        ],
      },
    ])
    expect(drawn([fact('补助', 25_000, 20_000), fact('罚没', 30_000, 1)])[0]?.unit).toBe('万元')
    expect(
      drawn([fact('就业', 25_000, 20_000, { unit: '人' }), fact('养老', 30_000, 1, { unit: '人' })])[0]?.unit,
    ).toBe('人')
  })

  it('draws an indicator once, without targets, ranks and the figures of another year', () => {
    const table = { origin: 'table' } as const
    const older = { ...table, period: { start: '2022-01-01', end: '2022-12-31' } }
    const [chart, ...others] = drawn([
      fact('新增就业', 20700, 19500),
      fact('再就业', 4700, 4400),
      fact('新增就业人数', 20000, 19000, { ...table, role: 'target' }),
      fact('新增就业人数·实际', 20700, 19500, table),
      fact('新增就业人数·实际', 19500, 18600, older),
      fact('招聘·实际', 900, 800, table),
      fact('排名', 1, 2, { kind: 'rank' }),
    ])
    expect(others).toEqual([])
    expect(chart?.series[1]).toEqual(['2023年', '新增就业 2.07', '再就业 0.47', '招聘 0.09'])
  })

  it('draws nothing whose unit is unknown', () => {
    expect(drawn([fact('甲', 2, 1, { unit: '' }), fact('乙', 2, 1, { unit: '' })])).toEqual([])
  })

  it('draws the parts of a whole of this year, and names a row 合计 by its section', () => {
    const parts = (year: number, label: string, more: Partial<Metric> = {}) =>
      [10, 4, 3, 3].map((value, i) => {
        const period = { start: `${year}-01-01`, end: `${year}-12-31` }
        const group = { id: `${label}${year}`, as: i === 0 ? ('total' as const) : ('part' as const) }
        const one = fact(i === 0 ? label : `${label}${i}`, value, value, {
          unit: '件',
          group,
          period,
          ...more,
        })
        return { ...one, sectionTitle: '信访受理' }
      })
    const titles = (facts: readonly Fact[]) =>
      drawn(facts.map(({ previous: _, ...rest }) => rest)).map(({ title }) => title)
    expect(titles([...parts(2023, '合计'), ...parts(2022, '合计')])).toEqual(['信访受理合计构成（单位：件）'])
    expect(titles([...parts(2023, '来信'), ...parts(2024, '来访', { role: 'target' })])).toEqual([
      '来信构成（单位：件）',
    ])
  })

  describe('over the years', () => {
    const series = (label: string, more: Partial<MetricSide> = {}, broken?: number): Series => ({
      label,
      unit: '%',
      section: 's',
      path: ['s'],
      points: [2020, 2021, 2022, 2023].map((year) => ({
        year,
        metric: {
          id: label,
          label,
          text: '',
          value: year - 2000,
          unit: '%',
          kind: 'percentage',
          section: 's',
          period: { start: `${year}-01-01`, end: `${year}-12-31` },
          ...more,
        },
        comparable: year !== broken,
        reasons: year === broken ? ['scope'] : [],
      })),
    })
    const lines = (all: readonly Series[]) =>
      composeCharts([], all, template, 2023).map(({ title, series: [line] }) => [
        title,
        line?.points.map(({ value }) => value),
      ])

    it('draws levels: no change, goal or figure of another year under the name of a result', () => {
      expect(
        lines([
          series('满意率'),
          series('满意率', { change: { direction: 'down', basis: 'year-on-year' } }),
          series('入园率', { change: { direction: 'down', basis: 'year-on-year' } }),
          series('签约率', { role: 'target' }),
          series('合格率', { period: { end: '2019-12-31' } }),
        ]),
      ).toEqual([['满意率（2020—2023年）', [20, 21, 22, 23]]])
    })

    it('draws no line through years that cannot be compared', () => {
      expect(lines([series('满意率', {}, 2021), series('入园率', {}, 2022)])).toEqual([
        ['满意率（2021—2023年）', [21, 22, 23]],
      ])
    })
  })
})
