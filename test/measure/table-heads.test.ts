// Heads of several levels, sub-items, sums and footers: the name of each figure as an official table of indicators prints it.
import { describe, expect, it } from 'vitest'
import { measuredTable } from '../support/measured-table.ts'

const metrics = (rows: readonly string[], before = '') => measuredTable(rows, before).metrics
const named = (rows: readonly string[], before = '') =>
  metrics(rows, before).map(({ label, value, unit }) => `${label} ${value} ${unit}`.trim())

describe('heads of tables', () => {
  it('a sum beside its parts is the amount itself; 其中 is no part of a name', () => {
    const rows = [
      '| 学段 | 学校数（所） | 招生数（人） | | 教师数（人） |',
      '| | | 合计 | 其中：女 | |',
      '| 小学 | 86 | 18 200 | 8 730 | 6 310 |',
    ]
    expect(named(rows)).toEqual([
      '小学·学校数 86 所',
      '小学·招生数 18200 人',
      '小学·招生数·女 8730 人',
      '小学·教师数 6310 人',
    ])
  })

  it('a translation behind the words is none of the name, nor does it hide the unit', () => {
    const rows = [
      '| 指标 Item | 数量 Volume |',
      '| 家庭户（万户） Number of Households (10 000 households) | 18.6 |',
      '| 男性人口（万人） In Total: Male (10 000 persons) | 33.7 |',
      '| 人均 GDP（元） | 56 200 |',
    ]
    expect(named(rows)).toEqual(['家庭户 186000 户', '男性人口 337000 人', '人均 GDP 56200 元'])
  })

  it('ages and sizes in the first column name the rows', () => {
    const rows = [
      '| 年龄 | 男（人） | 女（人） |',
      '| 总计 | 512 | 488 |',
      '| 0-4岁 | 22 | 18 |',
      '| 65岁及以上 | 45 | 37 |',
    ]
    expect(named(rows).slice(2)).toEqual([
      '0-4岁·男 22 人',
      '0-4岁·女 18 人',
      '65岁及以上·男 45 人',
      '65岁及以上·女 37 人',
    ])
  })

  it('what only says which kind a value is stays where columns need it', () => {
    const rows = ['| 预算数 | | 决算数 | |', '| 合计 | 接待费 | 合计 | 接待费 |', '| 32 | 8 | 25.6 | 5.5 |']
    expect(named(rows, '单位：万元\n\n')).toEqual([
      '预算数·合计 320000 元',
      '预算数·接待费 80000 元',
      '决算数·合计 256000 元',
      '决算数·接待费 55000 元',
    ])
  })

  it('a column of parts is named by the whole to its left and is in its unit', () => {
    const rows = [
      '| 乡镇 | 新修水渠（公里） | 其中：衬砌 | 总投资（万元） | 其中：自筹 | 受益户（户） | 其中：面积 | 完工率（%） |',
      '| 石桥 | 18.5 | 6.2 | 940 | 310 | 720 | 96 | 88 |',
    ]
    expect(named(rows)).toEqual([
      '石桥·新修水渠 18.5 公里',
      '石桥·新修水渠·衬砌 6.2 公里',
      '石桥·总投资 9400000 元',
      '石桥·总投资·自筹 3100000 元',
      '石桥·受益户 720 户',
      '石桥·受益户·面积 96',
      '石桥·完工率 88 %',
    ])
    const several = [
      '| 学段 | 在校生（人） | 其中 | | 教师（人） |',
      '| | | 走读 | 住校 | |',
      '| 初中 | 640 | 410 | 230 | 52 |',
    ]
    expect(named(several)).toEqual([
      '初中·在校生 640 人',
      '初中·在校生·走读 410 人',
      '初中·在校生·住校 230 人',
      '初中·教师 52 人',
    ])
  })

  it('units behind a stroke, in brackets or with a stroke of their own', () => {
    const rows = [
      '| 片区 | 人均用水量/(L/d) | 渗漏量/m³/d | 平均流速/（m/s） |',
      '| 东片 | 176 | 12.5 | 0.8 |',
    ]
    expect(named(rows)).toEqual(['东片·人均用水量 176 L/d', '东片·渗漏量 12.5 m³/d', '东片·平均流速 0.8 m/s'])
  })

  it('a column compared with another time, or with what is usual, holds changes', () => {
    const rows = [
      '| 流域 | 径流量（万立方米） | 与2022年比较/% | 较常年（%） | 与多年平均值相比（%） |',
      '| 南河 | 820 | -6.8 | 4.1 | 12.5 |',
    ]
    expect(
      metrics(rows, '# 2023年水情年报\n\n').map(({ value, change }) => [
        value,
        change?.direction,
        change?.basis,
      ]),
    ).toEqual([
      [8200000, undefined, undefined],
      [-6.8, 'down', 'previous-year'],
      [4.1, 'up', 'other'],
      [12.5, 'up', 'other'],
    ])
  })

  it('values set for the year are goals, and words in a cell are told of its row and column', () => {
    const rows = [
      '| 指标 | 年度指标值 | 实际完成值 | 与上年比较 |',
      '| 受训人次 | ≥1200人次 | 1286人次 | 5.2% |',
      '| 合格率 | ≥95% | 98.6% | 上升1.2个百分点 |',
      '| 改造危桥 | 12座 | 已完工11座 | -8.3% |',
    ]
    expect(
      metrics(rows).map(({ label, value, role, change }) => [label, value, role, change?.basis]),
    ).toEqual([
      ['受训人次', 1200, 'target', undefined],
      ['受训人次', 1286, undefined, undefined],
      ['受训人次·与上年比较', 5.2, undefined, 'previous-year'],
      ['合格率', 95, 'target', undefined],
      ['合格率', 98.6, undefined, undefined],
      ['合格率·与上年比较', 1.2, undefined, 'previous-year'],
      ['改造危桥', 12, 'target', undefined],
      ['改造危桥完工', 11, undefined, undefined],
      ['改造危桥·与上年比较', -8.3, undefined, 'previous-year'],
    ])
  })

  it('goals and results under one head', () => {
    const rows = [
      '| 地区 | 新增就业（人） | | |',
      '| | 目标任务 | 实际完成 | 完成率（%） |',
      '| 东城 | 8000 | 9200 | 115 |',
    ]
    expect(metrics(rows).map(({ id, role }) => [id, role])).toEqual([
      ['甲/东城-新增就业-目标', 'target'],
      ['甲/东城-新增就业', undefined],
      ['甲/东城-新增就业-完成率', undefined],
    ])
  })

  it('a row of units below the names', () => {
    const rows = ['| 产品 | 2023年 | 同比 |', '| | 万吨 | % |', '| 生铁 | 50.5 | -2.2 |']
    expect(named(rows)).toEqual(['生铁 505000 吨', '生铁·同比 -2.2 %'])
  })

  it('a row that numbers the columns, and income beside expenditure', () => {
    const rows = [
      '| 收入 | | | 支出 | | |',
      '| 项目 | 行次 | 金额 | 项目 | 行次 | 金额 |',
      '| 栏次 | | 1 | 栏次 | | 2 |',
      '| 一、财政拨款收入 | 1 | 2,356.1 | 一、教育支出 | 32 | 1,890.4 |',
      '| 本年收入合计 | 27 | 2,356.1 | 本年支出合计 | 58 | 1,890.4 |',
    ]
    expect(named(rows, '单位：万元\n\n')).toEqual([
      '一、财政拨款收入·金额 23561000 元',
      '一、教育支出·金额 18904000 元',
      '本年收入合计·金额 23561000 元',
      '本年支出合计·金额 18904000 元',
    ])
  })

  it('codes of subjects are no figures', () => {
    const rows = [
      '| 科目编码 | 科目名称 | 本年支出 |',
      '| 201 | 一般公共服务 | 1890.4 |',
      '| 合计 | | 1890.4 |',
    ]
    expect(named(rows)).toEqual(['一般公共服务·本年支出 1890.4', '合计·本年支出 1890.4'])
  })

  it('增加值 is an amount, no change', () => {
    const rows = ['| 指标 | 绝对量（亿元） | 比上年增长（%） |', '| 规模以上工业增加值 | 386.5 | 5.8 |']
    const [amount, growth] = metrics(rows)
    expect(amount).not.toHaveProperty('change')
    expect(growth?.change).toMatchObject({ direction: 'up', of: amount?.id })
  })
})
