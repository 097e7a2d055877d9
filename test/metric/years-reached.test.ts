import { describe, expect, it } from 'vitest'
import { readMetrics } from '../../src/metric/read.ts'

/** The periods of what is told, in order. */
function periodsOf(text: string): readonly string[] {
  return readMetrics(text, { year: 2020 }).mentions.map(
    ({ text: figure, period }) => `${figure} ${period?.start ?? ''}…${period?.end ?? ''}`,
  )
}

const REVIEW = '“十三五”时期，经济稳步增长。'

describe('what was reached in a review of several years', () => {
  it('is of the last of them, and so is what it has gained', () => {
    expect(periodsOf(`${REVIEW}居民人均可支配收入达到31580元，比2015年增加9878元，年均增长7.8%。`)).toEqual([
      '31580元 2020-01-01…2020-12-31',
      '9878元 2020-01-01…2020-12-31',
      '7.8% 2016-01-01…2020-12-31',
    ])
    expect(periodsOf(`${REVIEW}存贷款余额分别达到1023亿元、886亿元。`)).toEqual([
      '1023亿元 2020-01-01…2020-12-31',
      '886亿元 2020-01-01…2020-12-31',
    ])
  })

  it('is of all of them where it was summed up or done in them', () => {
    expect(periodsOf(`${REVIEW}投入资金达到12亿元，新建公路120公里，培训人员达到3万人次。`)).toEqual([
      '12亿元 2016-01-01…2020-12-31',
      '120公里 2016-01-01…2020-12-31',
      '3万人次 2016-01-01…2020-12-31',
    ])
  })

  it('is of all of them where the years stand beside it', () => {
    expect(periodsOf('“十三五”时期，生产总值达到526亿元。')).toEqual(['526亿元 2016-01-01…2020-12-31'])
  })
})
