import { describe, expect, it } from 'vitest'
import { isAnnual, reviewedYear } from '../../src/measure/reviewed-year.ts'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

/** Every figure with its years and whether it is planned. */
function read(text: string, year: number): readonly string[] {
  return measure(readText(text, { year })).metrics.map(({ text: words, period, role }) => {
    const years = [...new Set([period?.start?.slice(0, 4), period?.end.slice(0, 4)])].join('-')
    return `${words} ${years}${role ? ' target' : ''}`
  })
}
const reviewed = (text: string, year: number) => reviewedYear(readText(text, { year }))

describe('the year a report looks back on', () => {
  it.each([
    ['## 一、2025年工作回顾\n\n## 二、2026年重点工作\n', 2026, 2025],
    ['## 一、“十四五”时期和2025年工作回顾\n\n甲。\n', 2026, 2025],
    ['## 一、工作回顾\n\n## 二、2026年工作安排\n', 2026, 2025],
    ['# 2026年某省政府工作报告\n\n各位代表：\n\n一年来，各项工作进展顺利。\n', 2026, 2025],
    ['# 2017年某市政府工作报告\n\n## 二、2017年重点工作\n\n新建公园3个。\n', 2017, 2016],
    ['# 2026年某县政府工作报告\n\n2025年，全县产值达218亿元。\n', 2026, 2025],
    ['# 2026年某县政府工作报告\n\n2025年全县产值达218亿元。\n\n2026年，产值达230亿元。\n', 2026, undefined],
    ['# 2026年某县政府工作报告\n\n2026年，要新建公园12个。\n', 2026, undefined],
    ['# 2026年某县政府工作报告\n\n过去一年，全县产值达218亿元。\n', 2026, 2025],
    ['# 2026年某省政府工作报告\n\n过去的五年，是阔步前进的五年。总产值达218亿元。\n', 2026, 2025],
    ['# 某省2026年政府工作报告\n\n（2026年2月8日 某某某）\n\n总产值达218亿元。\n', 2026, 2025],
    ['# 某市人大常委会工作报告（2026年1月）\n\n一年来，召开会议9次。\n', 2026, 2025],
    ['# 某市法院工作报告\n\n——2026年1月9日在某市人民代表大会第四次会议上\n\n审结案件9件。\n', 2026, 2025],
    ['# 某市法院工作报告（2026年12月）\n\n一年来，审结案件9件。\n', 2026, undefined],
    [
      '# 政府工作报告\n\n——2026年11月26日在某区第三届人民代表大会第一次会议上\n\n## 过去五年工作回顾\n\n2026年预计，产值9亿元。\n',
      2026,
      2026,
    ],
    ['2025年工作回顾\n\n甲。\n\n2026年主要工作\n\n乙。\n', 2026, 2025],
    ['## 一、2025年工作回顾\n\n## 二、2026年工作打算\n', 2025, undefined],
    ['## 一、2025年主要工作\n\n## 二、下一步打算\n', 2025, undefined],
    ['# 2025年某局工作总结\n\n甲。\n', 2025, undefined],
    ['## 一、概况\n\n2024年的基数较高。\n', 2025, undefined],
  ])('%s', (text, year, expected) => {
    expect(reviewed(text, year)).toBe(expected)
  })

  it('turns from five years to the last of them with 一年来 and 全年', () => {
    const text =
      '# 2026年某县政府工作报告\n\n各位代表：\n\n五年来，累计投入210亿元。新建公园35个。\n\n一年来，我们做了以下工作：\n\n（一）稳增长。出台政策12条。\n'
    expect(read(text, 2026)).toEqual(['210亿元 2021-2025', '35个 2021-2025', '12条 2025'])
  })

  it.each([
    ['# 2023年度工作公示\n', true],
    ['# 二〇二三年度工作公示\n', true],
    ['# 二○二三年工作总结\n', true],
    ['# 二〇二二年工作总结\n', false],
  ])('%s is on its own year: %s', (text, annual) => {
    expect(isAnnual(readText(text, { year: 2023 }))).toBe(annual)
  })

  it('dates facts and plans by their sections', () => {
    const text = `# 2026年某省政府工作报告

各位代表：

## 一、工作回顾

新建公园12个。1—8月新增就业3万人。单位能耗由上年的0.45吨降至0.42吨。

## 二、2026年重点工作

### （一）扩大内需

新建公园20个。

## 三、加强自身建设

办理建议30件。
`
    expect(read(text, 2026)).toEqual([
      '12个 2025',
      '3万人 2025',
      '0.45吨 2024',
      '0.42吨 2025',
      '20个 2026 target',
      '30件 2026 target',
    ])
  })

  it('takes 预计 below 工作回顾 of the own year for a first count', () => {
    const text = `# 某区政府工作报告

## 2025年工作回顾

预计实现地区生产总值120亿元，增长6%。

## 2026年工作安排

预计新建公园3个。
`
    expect(read(text, 2025)).toEqual(['120亿元 2025', '6% 2025', '3个 2026 target'])
  })

  it('takes 当年 for the year looked back on, below plans for theirs', () => {
    const text = `# 2026年某市政府工作报告

## 一、工作回顾

输水工程当年完成投资12亿元。新建公园3个。

## 二、2026年重点工作

输水工程当年完成投资15亿元。
`
    expect(read(text, 2026)).toEqual(['12亿元 2025', '3个 2025', '15亿元 2026 target'])
  })

  it('follows the years a paragraph opens with, and headings typed as lines', () => {
    const text = `# 2026年某省政府工作报告

各位代表：

“十四五”时期发展成就和2025年工作回顾

过去五年，我们爬坡过坎。

高速公路新增300公里。

刚刚过去的2025年，很不平凡。

新增企业500家。

“十五五”时期主要目标和2026年重点工作

今年是关键一年。

新增企业600家。
`
    expect(read(text, 2026)).toEqual(['300公里 2021-2025', '500家 2025', '600家 2026 target'])
  })

  it('keeps to the years a review concludes with, until it turns to one year', () => {
    const text = `# 2026年某省政府工作报告

各位代表：

2025年是关键一年。五年来，我们稳中求进。

这是家底越来越厚的五年。

新建图书馆12座。出口年均增长5%。

2025年旅游业增加值占比比2020年提高2个百分点。新增旅游区3个。

各位代表，刚刚过去的2025年，成绩来之不易。

新建学校9所。入境游客人次年均增长8%。

未来五年，新建医院10家。
`
    expect(read(text, 2026)).toEqual([
      '12座 2021-2025',
      '5% 2021-2025',
      '2个百分点 2025',
      '3个 2021-2025',
      '9所 2025',
      '8% -2025',
      '10家 2026-2030 target',
    ])
  })

  it('takes what is expected of a year that is over for a first count', () => {
    const text = `# 2026年某省政府工作报告

各位代表：

## 一、2025年工作回顾

预计全年接待游客3亿人次。

## 二、2026年工作安排

预计全年接待游客4亿人次。
`
    expect(read(text, 2026)).toEqual(['3亿人次 2025', '4亿人次 2026 target'])
  })

  it('goes on with a review of years below headings that state no time', () => {
    const text = `# 2026年某省政府工作报告

各位代表：

五年来，我们稳中求进。

### （一）稳住农业

新建粮库12座。

### （二）办好教育

新建学校9所。
`
    expect(read(text, 2026)).toEqual(['12座 2021-2025', '9所 2021-2025'])
  })

  it.each([
    ['# 甲县2022年度公示', '总体情况', '2022年重点工作'],
    ['# 甲县2022年度公示', '总体情况', '2022年民生实事工作'],
    ['# 甲县2022年度公示', '总体情况', '2022年主要目标'],
    ['# 甲县2022年度政府信息公开工作年度报告', '工作回顾', '2022年重点工作'],
    ['# 甲局2022年工作总结', '工作回顾', '2022年主要任务'],
    ['# 甲县2022年统计公报', '与2021年对比', '2022年重点工作'],
    ['# 甲局公示', '总体情况', '2022年重点工作'],
    ['# 甲局公示', '工作成绩', '2022年重点工作'],
    ['---\nperiod: 2022-01-01/2022-12-31\n---\n\n# 甲局公示', '工作回顾', '2022年工作安排'],
  ])('keeps a report on %s below %s and %s in its own year', (title, first, second) => {
    const text = `${title}\n\n## 一、${first}\n\n召开发布会3场。\n\n## 二、${second}\n\n办结事项12件。\n`
    const target = second.endsWith('安排') ? ' target' : ''
    expect(read(text, 2022)).toEqual(['3场 2022', `12件 2022${target}`])
  })

  it('keeps to the year of the title without a stated one', () => {
    const text =
      '# 甲县2022年度公示\n\n## 一、总体情况\n\n召开发布会3场。\n\n## 二、2022年重点工作\n\n办结事项12件。\n'
    const { metrics } = measure(readText(text))
    expect(metrics.map(({ period, role }) => [period?.end, role])).toEqual([
      ['2022-12-31', undefined],
      ['2022-12-31', undefined],
    ])
  })

  it('takes what the year at hand is for no tale of one that is over', () => {
    const text =
      '# 2019年甲县政府工作报告\n\n各位代表：\n\n## 一、2018年工作回顾\n\n过去的一年，新建公园12个。\n\n' +
      '## 二、2019年工作安排\n\n2019年是新中国成立70周年。新建公园20个。\n'
    expect(read(text, 2019).slice(0, 1)).toEqual(['12个 2018'])
  })

  it('keeps a report on its own year as it was', () => {
    const text =
      '## 一、工作回顾\n\n五年来，变化很大。\n\n新建公园12个。\n\n## 二、下一步打算\n\n新建公园20个。\n'
    expect(read(text, 2019)).toEqual(['12个 2019', '20个 2019 target'])
  })
})
