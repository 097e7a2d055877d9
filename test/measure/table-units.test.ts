// In which units the cells of a table are told, where a line over it states several, and which columns are plans.
import { describe, expect, it } from 'vitest'
import { measuredTable } from '../support/measured-table.ts'

const metrics = (rows: readonly string[], before = '') => measuredTable(rows, before).metrics
const named = (rows: readonly string[], before = '') =>
  metrics(rows, before).map(({ label, value, unit }) => `${label} ${value} ${unit}`.trim())

describe('several units over a table', () => {
  it('are those of as many rows in their order', () => {
    const rows = ['| 指标 | 2018 | 2019 |', '| 床位数 | 4.5 | 5.2 |', '| 每千人口床位数 | 6.1 | 6.8 |']
    expect(named(rows, '单位：万张、张\n\n')).toEqual([
      '床位数 45000 张',
      '床位数 52000 张',
      '每千人口床位数 6.1 张',
      '每千人口床位数 6.8 张',
    ])
  })

  it('are those of as many columns in their order', () => {
    const rows = [
      '| 地区 | 机构数 | 人员数 |',
      '| 清河县 | 20 | 2.6 |',
      '| 南山县 | 15 | 1.5 |',
      '| 东湖县 | 9 | 0.8 |',
    ]
    expect(named(rows, '单位：个、万人\n\n').slice(0, 2)).toEqual([
      '清河县·机构数 20 个',
      '清河县·人员数 26000 人',
    ])
  })

  it('hold powers that are written as digits', () => {
    const rows = ['| 分区 | 地下水资源量/亿m3 | 矿化度（mg/m3） |', '| 南河区 | 12.5 | 860 |']
    expect(named(rows)).toEqual(['南河区·地下水资源量 1250000000 m3', '南河区·矿化度 860 mg/m3'])
  })

  it('stand in the corner of the table, where that is no head of what the rows are', () => {
    const rows = (corner: string) => [
      `| ${corner} | 2022年 | 2023年 |`,
      '| 一般公共预算收入 | 12,000 | 13,000 |',
    ]
    const units = (corner: string) => metrics(rows(corner)).map(({ value, unit }) => [value, unit])
    const money = [
      [120000000, '元'],
      [130000000, '元'],
    ]
    expect(units('指标（万元）')).toEqual(money)
    expect(units('项目（单位：万元）')).toEqual(money)
    expect(units('年龄（岁）')).toEqual([
      [12000, ''],
      [13000, ''],
    ])
  })

  it('are those of the rows whose names they fit', () => {
    const rows = [
      '| 指标 | 绝对数 | 比上年增长 |',
      '| 工业增加值 | 20.4 | 2.6 |',
      '| 就业人员 | 15.6 | -2.0 |',
      '| 零售额 | 18.2 | 3.1 |',
    ]
    expect(named(rows, '单位：亿元、万人、%\n\n').filter((one) => !one.endsWith('%'))).toEqual([
      '工业增加值 2040000000 元',
      '就业人员 156000 人',
      '零售额 1820000000 元',
    ])
  })
})

describe('a row under a column that names a place', () => {
  it('says what is counted', () => {
    const rows = ['| | 全市 |', '| 农业经营户 | 5836 |', '| 农业经营单位 | 196 |', '| 农民合作社 | 15 |']
    expect(named(rows, '单位：户、个\n\n')).toEqual([
      '农业经营户·全市 5836 户',
      '农业经营单位·全市 196 个',
      '农民合作社·全市 15 个',
    ])
  })
})

describe('预期目标', () => {
  it('heads what was planned', () => {
    const rows = [
      '| 指标 | 预期目标 | 实际完成 |',
      '| 工业增加值 | 增长6%左右 | 增长5.2% |',
      '| 失业率 | 4.5% | 3.2% |',
    ]
    expect(metrics(rows).map(({ role }) => role)).toEqual(['target', undefined, 'target', undefined])
  })
})

describe('a column without a unit', () => {
  it('is in that of a column beside it that measures the same', () => {
    const rows = [
      '| 项目 | 建设内容 | 总投资（万元） | 年度计划投资 | 累计完成投资 | 开工率 |',
      '| 滨湖路改造 | 长2.6公里，宽18米 | 7200 | 3000 | 2800 | 96 |',
      '| 城北水厂 | 日供水4万吨 | 9000 | 5000 | 5100 | 100 |',
    ]
    expect(named(rows)).toEqual([
      '滨湖路改造长 2.6 公里',
      '滨湖路改造宽 18 米',
      '滨湖路改造·总投资 72000000 元',
      '滨湖路改造·年度计划投资 30000000 元',
      '滨湖路改造·累计完成投资 28000000 元',
      '滨湖路改造·开工率 96',
      '城北水厂日供水 40000 吨',
      '城北水厂·总投资 90000000 元',
      '城北水厂·年度计划投资 50000000 元',
      '城北水厂·累计完成投资 51000000 元',
      '城北水厂·开工率 100',
    ])
  })
})
