// When the figures of a table were: months of a caption and of rows, school years, the same months of last year, dates reached.
import { describe, expect, it } from 'vitest'
import { measuredTable } from '../support/measured-table.ts'

const times = (rows: readonly string[], before = '') =>
  measuredTable(rows, before).metrics.map(
    ({ value, period }) => `${value} ${period?.start ?? ''}…${period?.end}`,
  )

describe('times of columns', () => {
  it('months are of the year of the caption', () => {
    const rows = ['| 县区 | PM2.5（μg/m³） | |', '| | 3月 | 1—3月 |', '| 东城 | 29 | 34 |']
    expect(times(rows, '表1 2024年3月空气质量情况\n\n')).toEqual([
      '29 2024-03-01…2024-03-31',
      '34 2024-01-01…2024-03-31',
    ])
  })

  it('the same months of last year, and those of this year', () => {
    expect(times(['| 指标 | 1—6月 | 上年同期 |', '| 立案（起） | 12 | 14 |'])).toEqual([
      '12 2023-01-01…2023-06-30',
      '14 2022-01-01…2022-06-30',
    ])
    const rows = ['| 指标 | 本期 | 上年同期 | 增减（%） |', '| 立案（起） | 12 | 14 | -14.3 |']
    expect(times(rows, '表1 2023年1—2月主要数据\n\n')).toEqual([
      '12 2023-01-01…2023-02-28',
      '14 2022-01-01…2022-02-28',
      '-14.3 2023-01-01…2023-02-28',
    ])
    expect(times(rows, '表1 2024年1—2月主要数据\n\n').slice(0, 2)).toEqual([
      '12 2024-01-01…2024-02-29',
      '14 2023-01-01…2023-02-28',
    ])
    expect(times(rows, '表1 2025年1—2月主要数据\n\n')[1]).toBe('14 2024-01-01…2024-02-29')
  })

  it('items of last year, and how many were added in the year', () => {
    const rows = [
      '| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
      '| 行政许可 | 62 | -3 | 1 840 |',
    ]
    expect(times(rows)).toEqual([
      '62 2022-01-01…2022-12-31',
      '-3 2023-01-01…2023-12-31',
      '1840 2023-01-01…2023-12-31',
    ])
    expect(measuredTable(rows, '').metrics[1]?.change).toMatchObject({
      direction: 'down',
      basis: 'previous-year',
    })
  })

  it('a month of last year', () => {
    expect(times(['| 点位 | 11月 | 去年11月 |', '| 城东 | 39 | 36 |'])).toEqual([
      '39 2023-11-01…2023-11-30',
      '36 2022-11-01…2022-11-30',
    ])
  })

  it('what stood on the first day, on the last, and at the end of a month', () => {
    const rows = ['| 项目 | 年初余额 | 6月末 | 期末余额 |', '| 存款 | 8 | 9 | 10 |']
    expect(times(rows)).toEqual(['8 …2022-12-31', '9 …2023-06-30', '10 …2023-12-31'])
  })
})

describe('times of rows', () => {
  it('months go on from the one that was named with its year, and their sum is over all', () => {
    const rows = [
      '| 月份 | 受理量（件） |',
      '| 2022年11月 | 3 |',
      '| 12月 | 4 |',
      '| 1月 | 5 |',
      '| 合计 | 12 |',
    ]
    expect(times(rows)).toEqual([
      '3 2022-11-01…2022-11-30',
      '4 2022-12-01…2022-12-31',
      '5 2023-01-01…2023-01-31',
      '12 2022-11-01…2023-01-31',
    ])
  })
})

describe('times of captions', () => {
  const rows = ['| 地区 | 立案数（件） |', '| 东城 | 3 |']

  it.each([
    ['2022年10月至2023年9月', '2022-10-01…2023-09-30'],
    ['2022年12月21日—2023年3月20日', '2022-12-21…2023-03-20'],
    ['截至2023年8月底', '2023-01-01…2023-08-31'],
    ['截至2023年3月15日', '2023-01-01…2023-03-15'],
    ['2022—2023学年', '2022-09-01…2023-08-31'],
    ['2023年第三季度', '2023-07-01…2023-09-30'],
    ['2023年前三季度', '2023-01-01…2023-09-30'],
  ])('%s', (words, expected) => {
    expect(times(rows, `表1 ${words}立案情况\n\n`)).toEqual([`3 ${expected}`])
  })
})

it('takes a table of what was carried out for no plan, though it stands among plans', () => {
  const rows = ['| 项目 | 执行数 |', '| 增值税 | 3 |']
  const roles = (caption: string) =>
    measuredTable(rows, `## 2024年预算草案\n\n${caption}\n\n`).metrics.map(({ role }) => role)
  expect(roles('表1 2023年收入执行情况')).toEqual([undefined])
  expect(roles('表1 2024年收入预算')).toEqual(['target'])
})
