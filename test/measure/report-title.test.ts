import { describe, expect, it } from 'vitest'
import { isPlan } from '../../src/measure/report-title.ts'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

describe('the title of a plan', () => {
  it.each([
    ['某区2022年工作要点', true],
    ['2022年重点工作任务清单', true],
    ['2022年区政府要完成的与人民生活密切相关的实事', true],
    ['2022年意见整改工作方案', false],
    ['2022年工作计划执行情况', false],
    ['2022年为民办实事项目完成情况', false],
    ['2022年工作总结', false],
  ])('%s: %s', (title, plan) => {
    expect(isPlan(title)).toBe(plan)
  })

  it('makes targets of what is to be done, not of what an earlier year saw done', () => {
    const text = '# 某区2022年工作要点\n\n新增养老床位200张。2021年，已建成学校3所。\n'
    const { metrics } = measure(readText(text, { year: 2022 }))
    expect(metrics.map(({ text: words, role }) => [words, role])).toEqual([
      ['200张', 'target'],
      ['3所', undefined],
    ])
  })
})
