import { describe, expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

const read = (text: string): readonly string[] =>
  measure(readText(text)).metrics.map(
    ({ text: words, role, period }) => `${words} ${period?.end.slice(0, 4)}${role ? ' target' : ''}`,
  )

describe('a passage that tells plans alone', () => {
  it('is planned as a whole where it aims at figures', () => {
    expect(
      read(
        '# 某县2023年政府工作报告\n\n力争整治土地900亩以上。加快平台建设，新增用地600亩，招引项目25个。\n',
      ),
    ).toEqual(['900亩以上 2023 target', '600亩 2023 target', '25个 2023 target'])
    expect(read('# 某县2023年政府工作报告\n\n大力引才，引进团队10个以上。新建学校6所。\n')).toEqual([
      '10个以上 2023 target',
      '6所 2023 target',
    ])
  })

  it('is none where it tells of a year of its own, or strives for money', () => {
    expect(read('# 某区2023年工作\n\n2023年新增就业2万人，2024年力争新增就业3万人。\n')).toEqual([
      '2万人 2023',
      '3万人 2024 target',
    ])
    expect(read('# 某区2023年工作\n\n为企业争取省扶持资金500万元，新批项目60个。\n')).toEqual([
      '500万元 2023',
      '60个 2023',
    ])
  })

  it('is none in an annual report, below a heading, or where 确保 tells what something was done for', () => {
    const done = '投入资金1200万元，新建学校3所，确保2400名学生安全上学。'
    const roles = (text: string): readonly string[] =>
      read(text).map((one) => one.split(' ').slice(1).join(' '))
    expect(roles(`# 某县2023年教育事业年度报告\n\n## 义务教育\n\n${done}\n`)).toEqual([
      '2023',
      '2023',
      '2023 target',
    ])
    expect(roles('# 某县2023年人才工作报告\n\n引进博士10人以上，培训教师60名。\n')).toEqual(['2023', '2023'])
    expect(
      roles(
        `# 某县2023年政府工作报告\n\n## 一、2022年工作回顾\n\n### （一）民生\n\n${done}\n\n## 二、2023年工作安排\n`,
      ),
    ).toEqual(['2022', '2022', '2022 target'])
    expect(roles(`# 某县2023年政府工作报告\n\n${done}\n`)).toEqual(['2023', '2023', '2023 target'])
  })

  it('is none where it tells what was done, or stands below a review', () => {
    expect(read('# 某县2023年工作情况\n\n确保就业3万人。已建成学校6所。\n')).toEqual([
      '3万人 2023 target',
      '6所 2023',
    ])
    expect(
      read(
        '# 某县2023年政府工作报告\n\n## 一、2022年工作回顾\n\n确保供水3万吨。新建学校6所。\n\n## 二、2023年工作安排\n\n新建医院2所。\n',
      ).slice(1),
    ).toEqual(['6所 2022', '2所 2023 target'])
  })
})

describe('goals of several years', () => {
  it('are those of the years that their introduction names', () => {
    expect(
      read(
        '---\nyear: 2006\n---\n# 某省“十一五”目标确定\n\n1月12日，从会上获悉，某省“十一五”经济社会发展的主要目标是：\n\n1.财政总收入达到1300亿元。\n\n2.森林覆盖率稳定在55%以上。\n',
      ),
    ).toEqual(['1300亿元 2010 target', '55%以上 2010 target'])
  })
})
