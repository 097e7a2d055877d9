import { describe, expect, it } from 'vitest'
import { officialNumber } from '../../src/compose/numbering.ts'
import { formatDate, formatPeriod } from '../../src/compose/periods.ts'

describe('formatPeriod', () => {
  it.each([
    [{ start: '2019-01-01', end: '2019-12-31' }, '2019年'],
    [{ start: '2019-01-01', end: '2019-08-31' }, '2019年1—8月'],
    [{ start: '2019-08-01', end: '2019-08-31' }, '2019年8月'],
    [{ end: '2019-08-31' }, '截至2019年8月底'],
    [{ end: '2019-12-31' }, '截至2019年底'],
    [{ end: '2019-08-15' }, '截至2019年8月15日'],
    [{ start: '2016-01-01', end: '2020-12-31' }, '2016—2020年'],
    [{ start: '2018-09-01', end: '2019-06-30' }, '2018年9月—2019年6月'],
    [{ start: '2019-03-05', end: '2019-03-05' }, '2019年3月5日'],
    [{ start: '2019-03-05', end: '2019-04-07' }, '2019年3月5日—4月7日'],
  ])('%o is %s', (period, words) => {
    expect(formatPeriod(period)).toBe(words)
  })

  it('writes dates without zeros in front', () => {
    expect(formatDate('2019-03-05')).toBe('2019年3月5日')
  })
})

describe('officialNumber', () => {
  it.each([
    [1, 10, '十、'],
    [1, 21, '二十一、'],
    [1, 105, '一百零五、'],
    [2, 3, '（三）'],
    [3, 12, '12.'],
    [4, 2, '（2）'],
    [5, 2, ''],
  ])('level %d, %d is %s', (level, value, words) => {
    expect(officialNumber(level, value)).toBe(words)
  })
})
