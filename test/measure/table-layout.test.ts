import { describe, expect, it } from 'vitest'
import { makeGrid } from '../../src/measure/table/grid.ts'
import { readHeaderWords } from '../../src/measure/table/header-words.ts'
import { columnHeaders, rowHeaders } from '../../src/measure/table/headers.ts'
import { layout } from '../../src/measure/table/layout.ts'
import { unitReader } from '../../src/measure/unit-reader.ts'
import type { Table } from '../../src/model/outline.ts'
import { readText } from '../support/outline.ts'

function tableOf(markdown: string): Table {
  const outline = readText(markdown)
  const block = outline.sections.flatMap((section) => section.blocks).find(({ type }) => type === 'table')
  if (block?.type !== 'table') throw new Error('no table was read')
  return block
}

function describeTable(markdown: string) {
  const grid = makeGrid(tableOf(markdown), (text) => /^[\d.]+ ?[亿万]?[吨倍]$/.test(text))
  return layout(grid, unitReader().isUnit).map((block) => ({
    columns: [...block.values].map((column) => columnHeaders(grid, block, () => false)(column).join('|')),
    rows: [...rowHeaders(grid, block).values()].map((path) => path.join('|')),
  }))
}

describe('table layout', () => {
  it('fills merged headers in and drops those over all columns', () => {
    const table = `| （本列数据的勾稽关系） |  |  | 申请人情况 |  |  |  |
| --- | --- | --- | --- | --- | --- | --- |
|  |  |  | 自然人 | 法人或其他组织 |  | 总计 |
|  |  |  |  | 商业企业 | 其他 |  |
| 一、本年新收申请数量 |  |  | 3001 | 53 | 4 | 3058 |
| 三、办理结果 | （一）予以公开 |  | 1288 | 21 | 3 | 1312 |
|  | （三）不予公开 | 1.属于国家秘密 | 2 | 0 | 0 | 2 |
|  |  | 2.其他 | 30 | 1 | / | 31 |`
    expect(describeTable(table)).toEqual([
      {
        columns: ['自然人', '法人或其他组织|商业企业', '法人或其他组织|其他', '总计'],
        rows: [
          '一、本年新收申请数量',
          '三、办理结果|（一）予以公开',
          '三、办理结果|（三）不予公开|1.属于国家秘密',
          '三、办理结果|（三）不予公开|2.其他',
        ],
      },
    ])
  })

  it('reads stacked blocks with headers of their own', () => {
    const table = `| 第二十条第（一）项 |  |  |
| --- | --- | --- |
| 信息内容 | 本年制发件数 | 现行有效件数 |
| 规章 | 1 | 11 |
| 第二十条第（五）项 |  |  |
| 信息内容 | 本年处理决定数量 |  |
| 行政许可 | 447228 |  |`
    expect(describeTable(table)).toEqual([
      { columns: ['本年制发件数', '现行有效件数'], rows: ['规章'] },
      { columns: ['本年处理决定数量'], rows: ['行政许可'] },
    ])
  })

  it('spreads a short header row over the years below it', () => {
    const table = `|  | 按资产总额计算(%) | 按从业人员计算(%) |
| --- | --- | --- |
|  | 1985 | 1995 | 1985 | 1995 |
| 国有工业 | 74.6 | 53.7 | 41.1 | 31.6 |
| 全部工业中： |  |  |  |  |
| 三资工业 | 0.2 | 16.2 | … | 6.1 |`
    const [block] = describeTable(table)
    expect(block?.columns.slice(0, 2)).toEqual(['按资产总额计算（%）|1985', '按资产总额计算（%）|1995'])
    expect(block?.rows).toEqual(['国有工业', '全部工业中|三资工业'])
  })

  it('reads a table whose columns are all figures', () => {
    const table = `| 行政复议 |  | 行政诉讼 |  |
| --- | --- | --- | --- |
| 维持 | 纠正 | 维持 | 纠正 |
| 72 | 64 | 13 | 4 |`
    expect(describeTable(table)).toEqual([
      { columns: ['行政复议|维持', '行政复议|纠正', '行政诉讼|维持', '行政诉讼|纠正'], rows: [''] },
    ])
  })
})

describe('readHeaderWords', () => {
  const isUnit = (words: string): boolean => ['%', '万元', '万吨'].includes(words)

  it.each([
    ['本年收费金额（单位：万元）', { name: '本年收费金额', unit: '万元' }],
    ['本年制发件数', { name: '本年制发件数', unit: '件' }],
    ['（一）予以公开', { name: '（一）予以公开' }],
    ['政府信息公开指数', { name: '政府信息公开指数' }],
    ['比上年增长(%)', { name: '比上年增长', unit: '%', change: { basis: 'previous-year' } }],
    ['同比下降(%)', { name: '同比下降', unit: '%', change: { basis: 'year-on-year', direction: 'down' } }],
    ['比1985年增长', { name: '比1985年增长', change: { basis: 'other' } }],
    ['1995年产量(万吨)', { name: '产量', unit: '万吨', period: { start: '1995-01-01', end: '1995-12-31' } }],
    ['位次', { name: '位次', rank: true }],
  ])('%s', (words, expected) => {
    expect(readHeaderWords(words, 1995, isUnit)).toEqual(expected)
  })
})
