// Half-width marks of Chinese text and what is none.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendWidth } from '../../src/text/full-width.ts'

describe('mendWidth', () => {
  it.each([
    ['就业率98.6%.养老床位120张.', '就业率98.6%。养老床位120张。'],
    ['今年,全区就业率98.6%,新增2.1万人', '今年，全区就业率98.6%，新增2.1万人'],
    ['案(事)件逐年下降;文明指数提升.', '案（事）件逐年下降；文明指数提升。'],
    ['地区生产总值(GDP)增长5.2%', '地区生产总值（GDP）增长5.2%'],
    ['(1)总体情况', '（1）总体情况'],
    ['他说:"很好."', '他说：“很好。”'],
    ["所谓'放管服'改革", '所谓‘放管服’改革'],
    ['浓度38.1μg/m³,同比下降7.3%', '浓度38.1μg/m³，同比下降7.3%'],
    ['完成了吗?完成了!', '完成了吗？完成了！'],
    [
      '网址:https://a.gov.cn/b?c=1,d;联系电话:0571-12345',
      '网址：https://a.gov.cn/b?c=1,d；联系电话：0571-12345',
    ],
    ['（一)总体', '（一）总体'],
    ['达到5"四个中心"目标', '达到5“四个中心”目标'],
    ['任务有三.一是培训', '任务有三。一是培训'],
  ])('%s', (text, expected) => {
    expect(mendWidth(text)).toBe(expected)
  })

  it.each([
    '1,024人',
    '15:40开会',
    '1:500比例',
    '增长3.5%',
    'Gongshu District, Hangzhou (Zhejiang); see also: "Report".',
    '使用Node.js框架',
    'https://a.gov.cn/x,y(z)',
    '信箱a.b@c.gov.cn',
    '5"屏幕的',
    '配备65"电视10台、75"电视5台',
    '北纬30°15\'20"、东经120°9\'36"',
    '“五.一”假期和“三.八”节',
    "It's a dog's life",
    '全区…',
  ])('%s stays', (text) => {
    expect(mendWidth(text)).toBe(text)
  })

  it('never changes the length, and mends once and for all', () => {
    const text = fc.string({ unit: fc.constantFrom(...'中文就业A1 ,;:?!().\'"，（）“”/@'), maxLength: 40 })
    fc.assert(
      fc.property(text, (words) => {
        const mended = mendWidth(words)
        expect(mended).toHaveLength(words.length)
        expect(mendWidth(mended)).toBe(mended)
      }),
      { numRuns: 1000 },
    )
  })
})
