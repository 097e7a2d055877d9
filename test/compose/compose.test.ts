import { describe, expect, it } from 'vitest'
import { indexMetrics, wrapFacts } from '../../src/compose/inlines.ts'
import { mergeCells } from '../../src/compose/tables.ts'
import type { Run } from '../../src/model/inline.ts'
import type { LocatedMetric } from '../../src/model/metric.ts'
import type { Table } from '../../src/model/outline.ts'
import type { PublicationInline } from '../../src/model/publication.ts'

const run = (text: string, start: number, length = text.length): Run => ({
  type: 'text',
  text,
  span: { start, end: start + length },
  marks: {},
})

const metricAt = (id: string, start: number, end: number): LocatedMetric => ({
  id,
  label: id,
  text: '',
  value: 1,
  unit: '',
  kind: 'count',
  section: 's',
  span: { start, end },
  line: 1,
  column: 1,
  periodInferred: false,
  production: 'test',
})

const show = (content: readonly PublicationInline[]): readonly string[] =>
  content.map((inline) =>
    inline.type === 'fact'
      ? `${inline.metric}[${show(inline.content).join('|')}]`
      : inline.type === 'text'
        ? inline.text
        : inline.type,
  )

describe('wrapFacts', () => {
  it('cuts runs at the borders of a quantity', () => {
    const index = indexMetrics([metricAt('a', 3, 8)])
    expect(show(wrapFacts([run('就业率98.6%,好', 0)], index))).toEqual(['就业率', 'a[98.6%]', ',好'])
  })

  it('keeps several runs of one quantity together: 38.1μg/m<sup>3</sup>', () => {
    const index = indexMetrics([metricAt('a', 2, 22), metricAt('b', 24, 27)])
    const content = [run('浓度38.1μg/m', 0), run('3', 10, 12), run('下降7.3', 22)]
    expect(show(wrapFacts(content, index))).toEqual(['浓度', 'a[38.1μg/m|3]', '下降', 'b[7.3]'])
  })

  it('leaves content without metrics alone and takes the first of overlapping ones', () => {
    const content = [run('没有数字', 100)]
    expect(wrapFacts(content, indexMetrics([metricAt('a', 0, 4)]))).toBe(content)
    const index = indexMetrics([metricAt('a', 0, 4), metricAt('b', 2, 6)])
    expect(show(wrapFacts([run('123456', 0)], index))).toEqual(['a[1234]', '56'])
  })
})

describe('mergeCells', () => {
  const table = (rows: readonly string[]): Table => ({
    type: 'table',
    align: [],
    span: { start: 0, end: 0 },
    rows: rows.map((row) =>
      row
        .split('|')
        .map((text) => ({ content: text === '' ? [] : [run(text, 0)], span: { start: 0, end: 0 } })),
    ),
  })
  const grid = (rows: readonly string[]) => {
    const { headerRows, rows: merged } = mergeCells(table(rows), (content) => content)
    const cells = merged
      .slice(0, headerRows)
      .map((row) => row.map((c) => `${show(c.content).join('')} ${c.colSpan}x${c.rowSpan}`))
    return { headerRows, cells, body: merged.slice(headerRows).map((row) => row.length) }
  }

  it('merges the head of the table of applications', () => {
    expect(
      grid(['|申请人情况|||', '|自然人|法人或其他组织||总计', '||商业企业|其他|', '新收|1|2|3|6']),
    ).toEqual({
      headerRows: 3,
      cells: [
        [' 1x3', '申请人情况 4x1'],
        ['自然人 1x2', '法人或其他组织 2x1', '总计 1x2'],
        ['商业企业 1x1', '其他 1x1'],
      ],
      body: [5],
    })
  })

  it('merges a head whose columns are named by the last row', () => {
    expect(grid(['行政复议|||行政诉讼|', '结果维持|结果纠正|总计|结果维持|总计', '0|0|0|1|1'])).toMatchObject(
      {
        headerRows: 2,
        cells: [['行政复议 3x1', '行政诉讼 2x1'], expect.any(Array)],
      },
    )
  })

  it('takes a row of words below a head with a blank for what it is', () => {
    expect(grid(['姓名|备注|', '张三|好|甲', '李四|好|乙']).headerRows).toBe(1)
  })

  it('merges a head of three rows and of uneven depth', () => {
    const { headerRows, cells } = grid([
      '行政复议||行政诉讼|||',
      '维持|总计|未经复议||复议后|',
      '||维持|总计|维持|总计',
      '1|1|0|0|2|2',
    ])
    expect({ headerRows, cells }).toEqual({
      headerRows: 3,
      cells: [
        ['行政复议 2x1', '行政诉讼 4x1'],
        ['维持 1x2', '总计 1x2', '未经复议 2x1', '复议后 2x1'],
        ['维持 1x1', '总计 1x1', '维持 1x1', '总计 1x1'],
      ],
    })
  })

  const body = (rows: readonly string[]) => {
    const { headerRows, rows: merged, stacked } = mergeCells(table(rows), (content) => content)
    const cells = merged
      .slice(headerRows)
      .map((row) =>
        row.map((c) => `${show(c.content).join('')}${c.names ? '!' : ''} ${c.colSpan}x${c.rowSpan}`),
      )
    return { cells, stacked }
  }

  it('merges the names of rows under a corner of several columns', () => {
    const { cells } = body([
      '项目|||申请人|',
      '|||自然人|总计',
      '一、新收|||9|9',
      '三、办理结果|（一）公开||4|4',
      '|（三）不予公开|1.秘密|3|3',
      '||2.其他|2|2',
      '|（七）总计||9|9',
    ])
    expect(cells).toEqual([
      ['一、新收 3x1', '9 1x1', '9 1x1'],
      ['三、办理结果 1x4', '（一）公开 2x1', '4 1x1', '4 1x1'],
      ['（三）不予公开 1x2', '1.秘密 1x1', '3 1x1', '3 1x1'],
      ['2.其他 1x1', '2 1x1', '2 1x1'],
      ['（七）总计 2x1', '9 1x1', '9 1x1'],
    ])
  })

  it('lets a name reach down over the blanks below it, but not over a sum or over figures', () => {
    expect(
      body(['类别|事项|数', '民生|就业|1', '|养老|2', '|合计|3', '经济|5|1', '|6|2']).cells.map(([c]) => c),
    ).toEqual(['民生 1x2', '养老 1x1', ' 1x1', '经济 1x1', ' 1x1'])
  })

  it('takes no row of which only the name is filled in for a line over others', () => {
    for (const rows of [
      ['项目|责任单位|情况', '道路|住建局|完成', '管网||', '公园|园林局|推进中'],
      ['项目|责任单位|数量', '道路|住建局|3', '管网||', '公园|园林局|推进中', '绿地|园林局|5'],
      ['项目|数量', '道路|3', '管网|', '公园|推进中', '绿地|5'],
    ]) {
      const { cells, stacked } = body(rows)
      expect(stacked).toBeUndefined()
      expect(cells.flat().filter((cell) => !cell.endsWith(' 1x1'))).toEqual([])
    }
  })

  it('reads tables that are stacked in one', () => {
    expect(
      body([
        '第（一）项|||',
        '内容|制发|废止|有效',
        '规章|0|0|0',
        '第（五）项|||',
        '内容|处理||',
        '许可|9||',
      ]),
    ).toEqual({
      stacked: true,
      cells: [
        ['规章 1x1', '0 1x1', '0 1x1', '0 1x1'],
        ['第（五）项! 4x1'],
        ['内容! 1x1', '处理! 3x1'],
        ['许可 1x1', '9 3x1'],
      ],
    })
  })
})
