// Which words say what a name means.
import { describe, expect, it } from 'vitest'
import { DEFINES, MEANS } from '../../src/text/definition.ts'

describe('a definition', () => {
  it.each(['规模以上工业企业是指', '口袋公园，指', '常住人口系指'])('begins behind %s', (words) => {
    expect(MEANS.test(words)).toBe(true)
  })

  it.each(['这是指标', '所指出', '主要指标', '专指'])('does not begin behind %s', (words) => {
    expect(MEANS.test(words)).toBe(false)
  })

  it('has its name before it', () => {
    expect(DEFINES.test('限额以上单位是指年主营业务收入2000万元')).toBe(true)
    expect(DEFINES.test('年度目标是指标值的1.2倍')).toBe(false)
  })
})
