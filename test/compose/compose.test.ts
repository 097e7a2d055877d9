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
})
