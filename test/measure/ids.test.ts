import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Found } from '../../src/measure/found.ts'
import { giveIds, idWords } from '../../src/measure/ids.ts'

function found(label: string, more: Partial<Found> = {}): Found {
  return {
    text: '1家',
    span: { start: 0, end: 2 },
    section: '养老服务',
    label,
    value: 1,
    unit: '家',
    kind: 'count',
    period: { start: '2019-01-01', end: '2019-12-31' },
    periodInferred: true,
    production: 'test',
    ...more,
  }
}

const change = { direction: 'down', basis: 'year-on-year' } as const

describe('idWords', () => {
  it.each([
    ['新建“阳光老人家”站点', '新建阳光老人家站点'],
    ['PM2.5平均浓度', 'PM2.5平均浓度'],
    ['三、本年度办理结果（一）予以公开·自然人', '三本年度办理结果一予以公开-自然人'],
    ['2019年度 社会评价', '社会评价'],
    ['１-8月', '1-8月'],
  ])('%s', (words, id) => {
    expect(idWords(words)).toBe(id)
  })
})

describe('giveIds', () => {
  it('tells one name apart by what stands before it', () => {
    const twice = [
      found('采纳率', { behind: '再审检察建议' }),
      found('采纳率', { behind: '纠正意见' }),
      found('受理申请'),
    ]
    expect(giveIds(twice, 2019)).toEqual([
      '养老服务/采纳率-再审检察建议',
      '养老服务/采纳率-纠正意见',
      '养老服务/受理申请',
    ])
  })

  it('tells real growth from nominal growth', () => {
    const up = { direction: 'up', basis: 'unstated' } as const
    const twice = [
      found('居民收入', { change: up, reckoned: '名义' }),
      found('居民收入', { change: up, reckoned: '实际' }),
    ]
    expect(giveIds(twice, 2019)).toEqual(['养老服务/居民收入-变化-名义', '养老服务/居民收入-变化-实际'])
    expect(giveIds(twice.slice(1), 2019)).toEqual(['养老服务/居民收入-变化'])
  })

  it('is made of section and indicator', () => {
    expect(giveIds([found('养老床位')], 2019)).toEqual(['养老服务/养老床位'])
  })

  it('names the comparison of a change, whatever its direction', () => {
    const down = giveIds([found('PM2.5平均浓度', { change })], 2019)
    const up = giveIds([found('PM2.5平均浓度同比增幅', { change: { ...change, direction: 'up' } })], 2019)
    expect(down).toEqual(['养老服务/PM2.5平均浓度-同比'])
    expect(up).toEqual(down)
  })

  it('adds a dimension only where two would be one', () => {
    const metrics = [found('美化围墙', { unit: '条' }), found('美化围墙', { unit: '米' }), found('床位')]
    expect(giveIds(metrics, 2019)).toEqual(['养老服务/美化围墙-条', '养老服务/美化围墙-米', '养老服务/床位'])
  })

  it('tells last year and plans from this year, which keeps the plain id', () => {
    const metrics = [
      found('床位'),
      found('床位', { period: { start: '2018-01-01', end: '2018-12-31' } }),
      found('床位', { role: 'target' }),
    ]
    expect(giveIds(metrics, 2019)).toEqual(['养老服务/床位', '养老服务/床位-上年', '养老服务/床位-目标'])
  })

  it('tells the months of a year and spans of years apart', () => {
    const of = (start: string, end: string) => found('养老床位', { period: { start, end } })
    const all = [
      of('2019-01-01', '2019-12-31'),
      of('2019-01-01', '2019-03-31'),
      of('2019-04-01', '2019-06-30'),
      of('2019-08-01', '2019-08-31'),
      of('2015-01-01', '2019-12-31'),
    ]
    expect(giveIds(all, 2019)).toEqual([
      '养老服务/养老床位',
      '养老服务/养老床位-1至3月',
      '养老服务/养老床位-4至6月',
      '养老服务/养老床位-8月',
      '养老服务/养老床位-5年',
    ])
  })

  it('breaks a tie by order', () => {
    expect(giveIds([found('床位'), found('床位'), found('床位')], 2019)).toEqual([
      '养老服务/床位',
      '养老服务/床位-2',
      '养老服务/床位-3',
    ])
  })

  const labels = fc.constantFrom('床位', '就业率', '新建“站点”', '站点', '2019年站点', '围墙')
  const units = fc.constantFrom('家', '%', '米')
  const metrics = fc.array(
    fc.record({ label: labels, unit: units, value: fc.integer(), changed: fc.boolean() }),
    { maxLength: 12 },
  )
  const toFound = (
    rows: readonly { label: string; unit: string; value: number; changed: boolean }[],
  ): Found[] =>
    rows.map(({ label, unit, value, changed }) =>
      found(label, { unit, value, ...(changed ? { change } : {}) }),
    )

  it.each([
    ['城镇化率', '养老服务/城镇化率-同比'],
    ['利润总额', '养老服务/利润总额-同比'],
    ['涨幅', '养老服务/涨幅-同比'],
    ['利润总额同比增长', '养老服务/利润总额-同比'],
    ['死亡率降幅', '养老服务/死亡率-同比'],
  ])('keeps the whole name of a change in %s', (label, id) => {
    const change = { direction: 'down', basis: 'year-on-year' } as const
    expect(giveIds([found(label, { change })], 2019)).toEqual([id])
  })

  it('gives every metric an id of its own, without years', () => {
    fc.assert(
      fc.property(metrics, (rows) => {
        const ids = giveIds(toFound(rows), 2019)
        expect(new Set(ids).size).toBe(rows.length)
        expect(ids.every((id) => !/(?:19|20)\d{2}/.test(id))).toBe(true)
      }),
    )
  })

  it('does not depend on values, nor on the order where names and dimensions differ', () => {
    const distinct = fc.uniqueArray(
      fc.record({ label: labels, unit: units, value: fc.integer(), changed: fc.boolean() }),
      { selector: (row) => `${idWords(row.label)}|${row.unit}|${row.changed}`, maxLength: 12 },
    )
    fc.assert(
      fc.property(distinct, fc.integer(), (rows, value) => {
        const forward = giveIds(toFound(rows), 2019)
        const backward = giveIds(toFound(rows.map((row) => ({ ...row, value })).reverse()), 2020)
        const later = toFound(rows).map((one) => ({
          ...one,
          period: { start: '2020-01-01', end: '2020-12-31' },
        }))
        expect([...backward].reverse().map((id) => id.replace(/-上年/, ''))).toEqual(forward)
        expect(giveIds(later, 2020)).toEqual(forward)
      }),
    )
  })
})
