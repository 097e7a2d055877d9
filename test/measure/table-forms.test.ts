// Forms that tables of reports take, each with the metrics it must give.
import { describe, expect, it } from 'vitest'
import { measuredTable } from '../support/measured-table.ts'

function metricsOf(rows: readonly string[], before = '') {
  const { metrics } = measuredTable(rows, before)
  return metrics.map(({ id, value, unit }) => `${id} ${value} ${unit}`.trim())
}

describe('forms of tables', () => {
  it('years down the side, units behind a stroke', () => {
    expect(
      metricsOf([
        '| 年份 | 总产值（亿元） | 人口/万人 |',
        '| 2022 | 1300 | 301 |',
        '| 2023年 | 1,388.8 | 302 |',
      ]),
    ).toEqual([
      '甲/总产值-上年 130000000000 元',
      '甲/人口-上年 3010000 人',
      '甲/总产值 138880000000 元',
      '甲/人口 3020000 人',
    ])
  })

  it('a line of two units: the rates have the second', () => {
    const rows = ['| 指标 | 1—8月 | 同比增长 | 占比 |', '| 工业 | 88.1 | -6.5 | 40 |']
    expect(metricsOf(rows, '单位：亿元、%\n\n')).toEqual([
      '甲/工业 8810000000 元',
      '甲/工业-同比增长 -6.5 %',
      '甲/工业-占比 40 %',
    ])
  })

  it('target, result and rank side by side', () => {
    const rows = [
      '| 指标 | 目标值 | 完成值 | 全市排名 |',
      '| 新增就业（人） | 20000 | 21000 | 第二 |',
      '| 就业率 | 98%以上 | 98.6% | 3 |',
    ]
    const { metrics } = measuredTable(rows)
    expect(metrics.map(({ id, role, kind, value }) => [id, role, kind, value])).toEqual([
      ['甲/新增就业-目标', 'target', 'count', 20000],
      ['甲/新增就业', undefined, 'count', 21000],
      ['甲/新增就业-全市排名', undefined, 'rank', 2],
      ['甲/就业率-目标', 'target', 'percentage', 98],
      ['甲/就业率', undefined, 'percentage', 98.6],
      ['甲/就业率-全市排名', undefined, 'rank', 3],
    ])
  })

  it('a row that compares the row above it', () => {
    const { metrics } = measuredTable([
      '| 指标 | 2023年 |',
      '| 总产值（亿元） | 1388.8 |',
      '| 比上年增长（%） | 5.6 |',
    ])
    expect(metrics[1]).toMatchObject({
      id: '甲/总产值-比上年增长',
      change: { direction: 'up', basis: 'previous-year', of: '甲/总产值' },
    })
  })

  it('sentences between names and figures, and a note below', () => {
    const rows = [
      '| 序号 | 项目名称 | 建设内容 | 完成投资（万元） |',
      '| 1 | 3号线二期 | 新建5座车站 | 1200 |',
      '| 注：共2页 |  |  |  |',
    ]
    expect(metricsOf(rows)).toEqual(['甲/新建车站 5 座', '甲/3号线二期-完成投资 12000000 元'])
    const { numerals } = measuredTable(rows)
    expect(numerals.at(-1)?.text).toContain('2')
    expect(numerals.at(-1)?.fate).not.toBe('metric')
  })

  it('a list of names and values without a header', () => {
    expect(metricsOf(['| 就业率 | 98.6% |', '| 新增就业 | 2.1万人 |'])).toEqual([
      '甲/就业率 98.6 %',
      '甲/新增就业 21000 人',
    ])
  })

  it('two tables side by side under one head', () => {
    expect(
      metricsOf(['| 名称 | 个数 | 名称 | 个数 |', '| 公园 | 12 | 剧场 | 3 |', '| 图书馆 | 5 |  |  |']),
    ).toEqual(['甲/公园-个数 12 个', '甲/剧场-个数 3 个', '甲/图书馆-个数 5 个'])
  })

  it('tables side by side behind the sum of both', () => {
    const rows = [
      '| 收件总量 | 来源 | 数量 | 占比 | 类型 | 数量 | 占比 |',
      '| 40 | 电话 | 30 | 75% | 咨询 | 10 | 25% |',
      '|  | 信件 | 10 | 25% | 投诉 | 30 | 75% |',
    ]
    expect(metricsOf(rows)).toEqual([
      '甲/收件总量 40',
      '甲/电话 30',
      '甲/电话-占比 75 %',
      '甲/咨询 10',
      '甲/咨询-占比 25 %',
      '甲/信件 10',
      '甲/信件-占比 25 %',
      '甲/投诉 30',
      '甲/投诉-占比 75 %',
    ])
  })

  it('tables side by side whose heads go back to those of the first', () => {
    const rows = [
      '| 收入项目 | 预算数 | 决算数 | 为预算% | 支出项目 | 决算数 | 为预算% |',
      '| 税收收入 | 20 | 21 | 105 | 教育支出 | 30 | 98 |',
      '| 合计 | 20 | 21 | 105 | 合计 | 30 | 98 |',
    ]
    expect(metricsOf(rows)).toEqual([
      '甲/税收收入-预算数 20',
      '甲/税收收入-决算数 21',
      '甲/税收收入-为预算 105 %',
      '甲/教育支出-决算数 30',
      '甲/教育支出-为预算 98 %',
      '甲/收入合计-预算数 20',
      '甲/收入合计-决算数 21',
      '甲/收入合计-为预算 105 %',
      '甲/支出合计-决算数 30',
      '甲/支出合计-为预算 98 %',
    ])
    const thrice = ['| 镇 | 户 | 镇 | 户 | 镇 | 户 |', '| 甲镇 | 1 | 乙镇 | 2 | 丙镇 | 3 |']
    expect(metricsOf(thrice)).toEqual(['甲/甲镇-户 1', '甲/乙镇-户 2', '甲/丙镇-户 3'])
    // What answers for a row or explains it begins no table.
    const one = ['| 指标 | 2022年 | 原因 | 2023年 |', '| 增速 | 3 | 基数低 | 4 |']
    expect(metricsOf(one).map((words) => words.split(' ')[0])).not.toContain('甲/基数低')
  })

  it('a column of the offices that report, headed like one of units', () => {
    const rows = [
      '| 序号 | 单位 | 受理数（件） | 办结率（%） |',
      '| 1 | 北山街道 | 35 | 98 |',
      '| 2 | 区民政局 | 12 | 100 |',
      '| 3 | 第二小学 | 7 | 90 |',
    ]
    expect(metricsOf(rows)).toEqual([
      '甲/北山街道-受理数 35 件',
      '甲/北山街道-办结率 98 %',
      '甲/区民政局-受理数 12 件',
      '甲/区民政局-办结率 100 %',
      '甲/第二小学-受理数 7 件',
      '甲/第二小学-办结率 90 %',
    ])
  })

  it('a column of per cent beside a column of units', () => {
    const rows = [
      '| 产品 | 计量单位 | 产量 | 比上年增长（%） |',
      '| 水泥 | 万吨 | 120.5 | -3.2 |',
      '| 灯具 | 万只（套） | 30 | 1.5 |',
      '| 光缆 | 万芯千米 | 2 | 4 |',
    ]
    expect(metricsOf(rows)).toEqual([
      '甲/水泥-产量 1205000 吨',
      '甲/水泥-产量-比上年增长 -3.2 %',
      '甲/灯具-产量 300000 只',
      '甲/灯具-产量-比上年增长 1.5 %',
      '甲/光缆-产量 20000 芯千米',
      '甲/光缆-产量-比上年增长 4 %',
    ])
  })

  it('a caption in the first row, which says that the figures are changes', () => {
    const rows = [
      '| 2023年消费价格涨跌幅度（单位：%） |  |  |',
      '| 类别 | 2022年 | 2023年 |',
      '| 食品 | 1.5 | -2.2 |',
    ]
    const { metrics } = measuredTable(rows)
    expect(metrics.map(({ value, unit, period, change }) => [value, unit, period?.end, change])).toEqual([
      [1.5, '%', '2022-12-31', { direction: 'up', basis: 'unstated' }],
      [-2.2, '%', '2023-12-31', { direction: 'down', basis: 'unstated' }],
    ])
  })

  it('the end of last year is no previous year', () => {
    const { metrics } = measuredTable(['| 指标 | 余额（亿元） | 比上年末增长（%） |', '| 存款 | 12 | 3.4 |'])
    expect(metrics[1]?.change).toMatchObject({ basis: 'other' })
  })

  it('wholes and parts: 其中, #, 合计 and names that come again', () => {
    const rows = [
      '| 指标 | 金额（亿元） |',
      '| 出口额 | 30 |',
      '| 其中：一般贸易 | 20 |',
      '| 加工贸易 | 6 |',
      '| 进口额 | 12 |',
      '| # 一般贸易 | 9 |',
    ]
    const { metrics } = measuredTable(rows)
    expect(metrics.map(({ label, group }) => [label, group?.id, group?.as])).toEqual([
      ['出口额·金额', '甲/出口额-金额', 'total'],
      ['出口额·一般贸易·金额', '甲/出口额-金额', 'part'],
      ['出口额·加工贸易·金额', '甲/出口额-金额', 'part'],
      ['进口额·金额', '甲/进口额-金额', 'total'],
      ['进口额·一般贸易·金额', '甲/进口额-金额', 'part'],
    ])
    const summed = measuredTable(['| 类别 | 件数 |', '| 合计 | 30 |', '| 信访 | 20 |', '| 举报 | 10 |'])
    expect(summed.metrics.map(({ group }) => group?.as)).toEqual(['total', 'part', 'part'])
    const numbered = [
      '| 地区 | 件数 |',
      '| 一、城区 | 9 |',
      '| # 东街 | 2 |',
      '| 西街 | 3 |',
      '| 二、郊区 | 4 |',
    ]
    expect(metricsOf(numbered).map((line) => line.split(' ')[0])).toEqual([
      '甲/一城区-件数',
      '甲/一城区-东街-件数',
      '甲/一城区-西街-件数',
      '甲/二郊区-件数',
    ])
    const again = measuredTable([
      '| 指标 | 绝对量 |',
      '| 货运总量 | 9 |',
      '| 公路 | 6 |',
      '| 货运周转量 | 80 |',
      '| 公路 | 50 |',
    ])
    const beside = measuredTable(['| 指标 | 金额 | 比上年增长（%） |', '| 出口额 | 38 | -1.8 |'])
    expect(beside.metrics.map(({ label }) => label)).toEqual(['出口额', '出口额·比上年增长'])
    const apart = measuredTable(['| 事项 | 件数 | 金额 |', '| 处罚 | 38 | 5 |'])
    expect(apart.metrics.map(({ label }) => label)).toEqual(['处罚·件数', '处罚·金额'])
    expect(again.metrics.map(({ label }) => label)).toEqual([
      '货运总量',
      '货运总量·公路',
      '货运周转量',
      '货运周转量·公路',
    ])
  })
})
