// Forms that tables of reports take, each with the metrics it must give.
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

function table(rows: readonly string[], before = ''): string {
  const [head = '', ...body] = rows
  const rule = head.replace(/[^|]+/g, ' --- ')
  return `## 甲\n\n${before}${[head, rule, ...body].join('\n')}\n`
}

function metricsOf(rows: readonly string[], before = '') {
  const { metrics } = measure(readText(table(rows, before), { year: 2023 }))
  return metrics.map(({ id, value, unit }) => `${id} ${value} ${unit}`.trim())
}

describe('forms of tables', () => {
  it('years down the side, units behind a stroke', () => {
    expect(
      metricsOf([
        '| 年份 | 总产值（亿元） | 人口/万人 |',
        '| 2022 | 1300 | 301 |',
        '| 2023年 | 1,388.8 | 302 |',
      ]),
    ).toEqual([
      '甲/总产值-上年 130000000000 元',
      '甲/人口-上年 3010000 人',
      '甲/总产值 138880000000 元',
      '甲/人口 3020000 人',
    ])
  })

  it('a line of two units: the rates have the second', () => {
    const rows = ['| 指标 | 1—8月 | 同比增长 | 占比 |', '| 工业 | 88.1 | -6.5 | 40 |']
    expect(metricsOf(rows, '单位：亿元、%\n\n')).toEqual([
      '甲/工业 8810000000 元',
      '甲/工业-同比增长 -6.5 %',
      '甲/工业-占比 40 %',
    ])
  })

  it('target, result and rank side by side', () => {
    const rows = [
      '| 指标 | 目标值 | 完成值 | 全市排名 |',
      '| 新增就业（人） | 20000 | 21000 | 第二 |',
      '| 就业率 | 98%以上 | 98.6% | 3 |',
    ]
    const { metrics } = measure(readText(table(rows), { year: 2023 }))
    expect(metrics.map(({ id, role, kind, value }) => [id, role, kind, value])).toEqual([
      ['甲/新增就业-目标', 'target', 'count', 20000],
      ['甲/新增就业', undefined, 'count', 21000],
      ['甲/新增就业-全市排名', undefined, 'rank', 2],
      ['甲/就业率-目标', 'target', 'percentage', 98],
      ['甲/就业率', undefined, 'percentage', 98.6],
      ['甲/就业率-全市排名', undefined, 'rank', 3],
    ])
  })

  it('a row that compares the row above it', () => {
    const { metrics } = measure(
      readText(table(['| 指标 | 2023年 |', '| 总产值（亿元） | 1388.8 |', '| 比上年增长（%） | 5.6 |']), {
        year: 2023,
      }),
    )
    expect(metrics[1]).toMatchObject({
      id: '甲/总产值-比上年增长',
      change: { direction: 'up', basis: 'previous-year', of: '甲/总产值' },
    })
  })

  it('sentences between names and figures, and a note below', () => {
    const rows = [
      '| 序号 | 项目名称 | 建设内容 | 完成投资（万元） |',
      '| 1 | 3号线二期 | 新建5座车站 | 1200 |',
      '| 注：共2页 |  |  |  |',
    ]
    expect(metricsOf(rows)).toEqual(['甲/新建车站 5 座', '甲/3号线二期-完成投资 12000000 元'])
    const { numerals } = measure(readText(table(rows), { year: 2023 }))
    expect(numerals.at(-1)?.text).toContain('2')
    expect(numerals.at(-1)?.fate).not.toBe('metric')
  })

  it('a list of names and values without a header', () => {
    expect(metricsOf(['| 就业率 | 98.6% |', '| 新增就业 | 2.1万人 |'])).toEqual([
      '甲/就业率 98.6 %',
      '甲/新增就业 21000 人',
    ])
  })
})
