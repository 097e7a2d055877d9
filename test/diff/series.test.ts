// The series of several years: matched through renaming, over gaps, with breaks that say why.
import { expect, test } from 'vitest'
import { seriesOf } from '../../src/diff/series.ts'
import { dataPackage, trendCsv } from '../../src/reporter/trend-csv.ts'
import { trendTable } from '../../src/reporter/trend-table.ts'
import { report } from './models.ts'

const YEARS = [
  report(2018, [
    { label: '就业率', value: 97, unit: '%' },
    { label: '绿道', value: 12 },
  ]),
  report(2019, [{ label: '全区就业率', value: 98, unit: '%' }]),
  report(2020, [
    { label: '就业率', value: 98.5, unit: '%', period: { start: '2020-01-01', end: '2020-08-31' } },
    { label: '绿道', value: 15 },
  ]),
]

test('a renamed indicator goes on, a missing year is a gap, an incomparable year a break', () => {
  const series = seriesOf([...YEARS].reverse())
  expect(series.map(({ label, points }) => [label, points.map(({ year }) => year)])).toEqual([
    ['就业率', [2018, 2019, 2020]],
    ['绿道', [2018, 2020]],
  ])
  expect(series[0]?.points.map(({ comparable, reasons }) => [comparable, ...reasons])).toEqual([
    [true],
    [true],
    [false, 'period'],
  ])
})

test('an indicator that ended stays, after those of the newest year', () => {
  const series = seriesOf([
    report(2018, [{ label: '停车位', value: 5 }]),
    report(2019, [{ label: '就业率', value: 98, unit: '%' }]),
  ])
  expect(series.map(({ label }) => label)).toEqual(['就业率', '停车位'])
})

test('the table marks gaps and breaks', () => {
  const text = trendTable(seriesOf(YEARS), 'zh', { color: false, columns: 100 })
  expect(text).toMatch(/就业率 +97% +98% +≠ 98\.5%/)
  expect(text).toMatch(/绿道 +12家 +— +15家/)
})

test('the long form has a row a figure and a key that is unique', () => {
  const rows = trendCsv(seriesOf(YEARS)).trim().split('\n').slice(1)
  expect(rows).toHaveLength(5)
  const keys = rows.map((row) => row.split(',').slice(0, 2).join())
  expect(new Set(keys).size).toBe(5)
  expect(JSON.parse(dataPackage('trend.csv')).resources[0].schema.primaryKey).toEqual(['series', 'year'])
})

test('two series that ended with one id have keys of their own', () => {
  const year = (year: number, id: string, label: string) => report(year, [{ id, label, value: 5 }])
  const point = (model: ReturnType<typeof report>) => {
    const metric = model.sections[0]?.metrics[0]
    if (!metric) throw new Error('no figure')
    return {
      year: model.meta.year ?? 0,
      metric: { ...metric, section: '工作' },
      comparable: true,
      reasons: [],
    }
  }
  const one = { unit: '家', section: '工作', path: [] }
  const rows = trendCsv([
    { ...one, label: '绿道', points: [point(year(2019, 'b', '绿道')), point(year(2020, 'a', '绿道'))] },
    { ...one, label: '停车位', points: [point(year(2018, 'a', '停车位')), point(year(2019, 'a', '停车位'))] },
  ])
  const keys = rows
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',').slice(0, 2).join())
  expect(keys).toEqual(['a,2019', 'a,2020', 'a@2019,2018', 'a@2019,2019'])
})
