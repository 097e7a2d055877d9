import { describe, expect, it } from 'vitest'
import { announcesPlans } from '../../src/measure/introduction.ts'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

const read = (text: string): readonly string[] =>
  measure(readText(text, { year: 2019 })).metrics.map(
    ({ text: words, role, period }) => `${words} ${period?.end.slice(0, 4)}${role ? ' target' : ''}`,
  )

describe('what an introduction says of its items', () => {
  it.each([
    ['2019年，区政府将努力办好十件实事：', true],
    ['前期工作顺利。今年要着力抓好以下工作：', true],
    ['下一步，重点做好以下几项工作：', true],
    ['今年的工作安排如下：', true],
    ['报告（征求意见稿）列出了政府今年要为民办实事的项目：', true],
    ['今年，市里将接续办好十五件民生实事。具体包括：', true],
    ['会上公布了今年十件实事的完成情况：', false],
    ['围绕县委确定的2019年工作任务，重点抓了以下工作：', false],
    ['对照年初提出的2019年目标任务，主要工作如下：', false],
    ['现将有关情况报告如下：', false],
    ['现将2010年工作情况和2011年工作打算汇报如下：', false],
    ['为落实计划要求，主要做了以下工作：', false],
    ['重要项目进展顺利，已完成下列工程：', false],
    ['主要成效有：', false],
    ['今年要着力抓好以下工作。', false],
  ])('%s plans them: %s', (words, expected) => {
    expect(announcesPlans(words)).toBe(expected)
  })

  it('turns to what comes next, in its paragraph and the items behind it', () => {
    expect(
      read('新建公园3个。\n\n下一步，继续改造小区23个。\n\n1.改造管网20公里。\n\n新建学校6所。\n'),
    ).toEqual(['3个 2019', '23个 2019 target', '20公里 2019 target', '6所 2019'])
  })

  it('holds for short paragraphs without a number right behind it', () => {
    expect(
      read(
        '今年，全市将办好民生实事。具体包括：\n\n建设公园20个。\n\n加装护栏30公里。\n\n各项工作进展顺利，群众反映良好。新建学校6所。\n',
      ),
    ).toEqual(['20个 2019 target', '30公里 2019 target', '6所 2019'])
  })

  it('holds for numbered paragraphs until one without a number', () => {
    expect(
      read(
        '今年，镇政府将办好以下实事：\n\n1.改造管网20公里。\n\n2.新增车位300个，去年新增200个。\n\n新建公园3个。\n',
      ),
    ).toEqual(['20公里 2019 target', '300个 2019 target', '200个 2018', '3个 2019'])
  })

  it('holds for a list and for the sections below it', () => {
    expect(read('今年要抓好以下工作：\n\n- 新建学校6所。\n\n新建公园3个。\n')).toEqual([
      '6所 2019 target',
      '3个 2019',
    ])
    expect(
      read('## 实事\n\n今年将办好以下实事：\n\n### 教育\n\n新建学校6所。\n\n## 附\n\n新建公园3个。\n'),
    ).toEqual(['6所 2019 target', '3个 2019'])
  })

  it('says nothing of items that were done', () => {
    expect(read('现将情况报告如下：\n\n1.新建站点3个。\n\n主要做了以下工作：\n\n- 新建学校6所。\n')).toEqual([
      '3个 2019',
      '6所 2019',
    ])
  })
})
