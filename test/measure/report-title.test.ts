import { describe, expect, it } from 'vitest'
import { isPlan } from '../../src/measure/report-title.ts'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

describe('the title of a plan', () => {
  it.each([
    ['某区2022年工作要点', true],
    ['某局2018年度目标责任书', true],
    ['某局2018年度目标责任书完成情况', false],
    ['某县2024年民生实事候选项目', true],
    ['2022年重点工作任务清单', true],
    ['2022年区政府要完成的与人民生活密切相关的实事', true],
    ['2022年意见整改工作方案', false],
    ['2022年工作计划执行情况', false],
    ['2022年为民办实事项目完成情况', false],
    ['青山县2022年度十件民生实事项目', true],
    ['青山县2022年民生实事办理工作总结', false],
    ['青山市2013年十件民生实事建议方案（征求社会公众意见稿）', true],
    ['2022年工作总结', false],
    ['某局2022年工作总结以及2023年工作安排', false],
    ['2022年工作情况和2023年工作计划', false],
    ['2022年上半年工作总结及下半年工作安排', false],
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

  it('makes targets of the second half alone where the title names a summary first', () => {
    const text =
      '# 某局2022年工作总结和2023年工作安排\n\n## 一、安全形势\n\n发生事故17起。\n\n## 二、2023年工作安排\n\n检查企业20家。\n'
    const { metrics } = measure(readText(text, { year: 2022 }))
    expect(metrics.map(({ text: words, role }) => [words, role])).toEqual([
      ['17起', undefined],
      ['20家', 'target'],
    ])
  })
})

it('below a list of projects a heading that names its year is one of them', () => {
  const text =
    '# 青山县2022年度十件民生实事项目\n\n## 一、2022年道路提升工程\n\n硬化道路12公里。\n\n## 二、供热工程\n\n新建管网3公里。\n'
  expect(measure(readText(text)).metrics.map(({ role }) => role)).toEqual(['target', 'target'])
})
