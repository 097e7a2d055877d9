// The table that a page offers for download says of each figure what the page says, and its bare number.
import { expect, it } from 'vitest'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { publicationOf } from '../support/docx.ts'

const TEXT =
  '立案39件，同比下降13.3%。研发费用占比超过3.6%。营商环境评价位列全市第一。一般公共预算收入65.9亿元。'

it('keeps direction, approximation and range beside the number', () => {
  const source = `---\nyear: 2023\n---\n\n# 甲区2023年度公示\n\n## 工作\n\n${TEXT}\n`
  const page = emitHtml(publicationOf(source, { template: 'social-evaluation' }))
  const [, data = ''] = /href="data:text\/csv;charset=utf-8,%EF%BB%BF([^"]*)"/.exec(page) ?? []
  expect(decodeURIComponent(data).split('\n')).toEqual([
    '所在部分,指标,数值,纯数字,单位,统计时段',
    '工作,立案,39,39,件,2023年',
    '工作,立案,同比下降13.3,13.3,%,2023年',
    '工作,研发费用占比,超过3.6,3.6,%,2023年',
    '工作,营商环境评价全市排名,全市第1,1,,2023年',
    '工作,一般公共预算收入,65.9亿,6590000000,元,2023年',
    '',
  ])
})
