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

  it('is so below a heading, too, and where its growth over the years is told', () => {
    const period = { start: '2016-01-01', end: '2020-12-31' }
    const of = (text: string) =>
      readMetrics(text, { year: 2020, period }).mentions.map(
        (one) => `${one.text} ${one.period?.start ?? ''}…${one.period?.end ?? ''}`,
      )
    expect(of('增加值190亿元，年均增长24.2%。城镇化率达到47.8%，提高6.8个百分点。新建公路120公里。')).toEqual(
      [
        '190亿元 2020-01-01…2020-12-31',
        '24.2% 2016-01-01…2020-12-31',
        '47.8% 2020-01-01…2020-12-31',
        '6.8个百分点 2020-01-01…2020-12-31',
        '120公里 2016-01-01…2020-12-31',
      ],
    )
    expect(of('财政收入15.9亿元、支出32.4亿元，分别增长60%和50%。投资206亿元，五年累计602亿元。')).toEqual([
      '15.9亿元 2020-01-01…2020-12-31',
      '32.4亿元 2020-01-01…2020-12-31',
      '60% 2020-01-01…2020-12-31',
      '50% 2020-01-01…2020-12-31',
      '206亿元 2020-01-01…2020-12-31',
      '602亿元 2016-01-01…2020-12-31',
    ])
    expect(of('实际利用外资累计达40.9亿美元、年均增长10.1%。')).toEqual([
      '40.9亿美元 2016-01-01…2020-12-31',
      '10.1% 2016-01-01…2020-12-31',
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
