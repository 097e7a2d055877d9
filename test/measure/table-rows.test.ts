// Names of rows, their parts and sums, and what stands beside them: the name of each figure as an official table prints it.
import { describe, expect, it } from 'vitest'
import { measuredTable } from '../support/measured-table.ts'

const metrics = (rows: readonly string[], before = '') => measuredTable(rows, before).metrics
const named = (rows: readonly string[], before = '') =>
  metrics(rows, before).map(({ label, value, unit }) => `${label} ${value} ${unit}`.trim())

describe('rows of tables', () => {
  it('ages among the names of rows, sorted twice', () => {
    const rows = [
      '| 指标 | 年末数（万人） | 比重（%） |',
      '| 全市总人口 | 30 | 100 |',
      '| 按城乡分 | | |',
      '| 其中：城镇 | 20 | 66.7 |',
      '| 乡村 | 10 | 33.3 |',
      '| 按年龄分 | | |',
      '| 59周岁及以下 | 24 | 80 |',
      '| 60周岁及以上 | 6 | 20 |',
    ]
    const found = metrics(rows).filter(({ kind }) => kind === 'count')
    expect(found.map(({ label, group }) => [label, group?.as])).toEqual([
      ['全市总人口', 'total'],
      ['全市总人口·城镇', 'part'],
      ['全市总人口·乡村', 'part'],
      ['全市总人口·59周岁及以下', 'part'],
      ['全市总人口·60周岁及以上', 'part'],
    ])
  })

  it('names set in below the one above, 其中 included', () => {
    const rows = [
      '| 项目 | 金额（亿元） |',
      '| 公共预算收入 | 56.3 |',
      '| 其中：税收收入 | 45.1 |',
      '| 　　　非税收入 | 11.2 |',
      '| 在编人员经费 | 3 |',
      '| 　行政 | 1 |',
      '| 　事业 | 2 |',
    ]
    expect(metrics(rows).map(({ label, group }) => [label, group?.as])).toEqual([
      ['公共预算收入·金额', 'total'],
      ['税收收入·金额', 'part'],
      ['非税收入·金额', 'part'],
      ['在编人员经费·金额', 'total'],
      ['在编人员经费·行政·金额', 'part'],
      ['在编人员经费·事业·金额', 'part'],
    ])
  })

  it('numbered names stand below the name whose number is higher', () => {
    const rows = [
      '| 指标 | 计量单位 | 数量 |',
      '| 一、综合 | | |',
      '| （一）行政区划 | | |',
      '| 1.镇 | 个 | 679 |',
      '| （二）事业费支出 | 万元 | 404 |',
      '| 1.社会福利 | 万元 | 40 |',
      '| 2.社会救助 | 万元 | 332 |',
      '| （1）最低生活保障 | 万元 | 265 |',
      '| 注：镇含民族乡。 | | |',
    ]
    expect(metrics(rows).map(({ label }) => label)).toEqual([
      '（一）行政区划1.镇',
      '一、综合（二）事业费支出',
      '（二）事业费支出1.社会福利',
      '（二）事业费支出2.社会救助',
      '2.社会救助（1）最低生活保障',
    ])
  })

  it('a sum behind its parts groups them where they add up', () => {
    const rows = ['| 镇街 | 户数 | 人口 |', '| 东镇 | 12 | 35 |', '| 西镇 | 11 | 32 |', '| 合计 | 23 | 70 |']
    expect(metrics(rows).map(({ label, group }) => [label, group?.as])).toEqual([
      ['东镇·户数', 'part'],
      ['东镇·人口', undefined],
      ['西镇·户数', 'part'],
      ['西镇·人口', undefined],
      ['合计·户数', 'total'],
      ['合计·人口', undefined],
    ])
  })

  it('signs count once, and growth is of the amount beside its share', () => {
    const rows = [
      '| 类别 | 数量（件） | 占比 | 同比 | 增减（±%） |',
      '| 商品 | 1 320 | 61.2% | ↓3.2% | -3.2 |',
      '| 服务 | 836 | 38.8% | -1.5% | +2 |',
    ]
    expect(named(rows)).toEqual([
      '商品 1320 件',
      '商品·占比 61.2 %',
      '商品·同比 -3.2 %',
      '商品·增减 -3.2 %',
      '服务 836 件',
      '服务·占比 38.8 %',
      '服务·同比 -1.5 %',
      '服务·增减 2 %',
    ])
    const [, , change] = metrics(rows)
    expect(change?.change).toEqual({ direction: 'down', basis: 'year-on-year', of: '甲/商品' })
  })

  it('scores and planned money take no unit from the column of units', () => {
    const rows = [
      '| 指标 | 计量单位 | 目标值 | 完成值 | 得分 | 全年 |',
      '| 新增就业 | 人 | 80 | 92 | 5 | 95 |',
    ]
    expect(metrics(rows).map(({ label, unit, role }) => [label, unit, role])).toEqual([
      ['新增就业', '人', 'target'],
      ['新增就业', '人', undefined],
      ['新增就业·得分', '', undefined],
      ['新增就业', '人', undefined],
    ])
  })

  it('the year so far beside the month alone, each with its growth', () => {
    const rows = [
      '| 指 标 | 单 位 | 10月份 | | 比去年同期增长（%） | |',
      '| | | 累计 | 当月 | 累计 | 当月 |',
      '| 一、业务收入 | 亿元 | 79 | 7 | 19.4 | -5 |',
      '| 1、寄递服务 | 亿元 | 36 | 2 | 4.1 | 3 |',
      '| 其中：函件 | 亿元 | 20 | 1 | 2 | 1 |',
      '| 包裹 | 亿元 | 16 | 1 | 6 | 5 |',
    ]
    const found = metrics(rows)
    expect(found.slice(0, 4).map(({ id, period, change }) => [id, period?.start, change?.of])).toEqual([
      ['甲/一业务收入-1至10月', '2023-01-01', undefined],
      ['甲/一业务收入-10月', '2023-10-01', undefined],
      ['甲/一业务收入-比去年同期增长-1至10月', '2023-01-01', '甲/一业务收入-1至10月'],
      ['甲/一业务收入-比去年同期增长-10月', '2023-10-01', '甲/一业务收入-10月'],
    ])
    expect(found.flatMap(({ label, group }) => (group ? [[label, group.as]] : [])).slice(0, 4)).toEqual([
      ['一、业务收入1、寄递服务', 'total'],
      ['一、业务收入1、寄递服务', 'total'],
      ['一、业务收入1、寄递服务·函件', 'part'],
      ['一、业务收入1、寄递服务·函件', 'part'],
    ])
  })

  it('a bare sum of tables side by side is named by what stands over them', () => {
    const rows = [
      '| 收入 | | 支出 | |',
      '| 项目 | 决算数 | 项目 | 决算数 |',
      '| 事业收入 | 36 | 基本支出 | 30 |',
      '| 合计 | 36 | 合计 | 30 |',
      '| 总计 | 41 | 总计 | 41 |',
    ]
    expect(metrics(rows).map(({ label }) => label)).toEqual([
      '事业收入·决算数',
      '基本支出·决算数',
      '收入合计·决算数',
      '支出合计·决算数',
      '收入总计·决算数',
      '支出总计·决算数',
    ])
  })

  it('a unit in its row goes on over the blanks behind it', () => {
    const rows = [
      '| 地 区 | 供水总量 | 地表水 | 人均用水量 |',
      '| | （亿立方米） | | （立方米/人） |',
      '| 北 城 | 34.8 | 5.7 | 216.6 |',
    ]
    expect(named(rows)).toEqual([
      '北城·供水总量 3480000000 立方米',
      '北城·地表水 570000000 立方米',
      '北城·人均用水量 216.6 立方米/人',
    ])
  })

  it('a line alone ends what the rows above it took apart', () => {
    const rows = [
      '| 指标 | 单位 | 数量 |',
      '| 一、事业费支出 | 万元 | 573 |',
      '| 二、乡级区划 | | |',
      '| #镇 | 个 | 179 |',
      '| 三、机构 | 个 | 258 |',
      '| #养老机构 | 个 | 245 |',
      '| 四、社会救助 | | |',
      '| 城市低保 | | |',
      '| 低保人数* | 人 | 59 |',
      '| 农村低保 | | |',
      '| 低保人数* | 人 | 240 |',
    ]
    expect(metrics(rows).map(({ label }) => label)).toEqual([
      '一、事业费支出',
      '二、乡级区划·镇',
      '三、机构',
      '养老机构',
      '城市低保·低保人数',
      '农村低保·低保人数',
    ])
  })
})

describe('parts that add up', () => {
  it('are all parts of the row above, whatever they are called', () => {
    const rows = [
      '| 指标 | 年末数（万人） | 比重（%） |',
      '| 总人口 | 68.74 | 100.0 |',
      '| 其中：城镇 | 51.97 | 75.6 |',
      '| 乡村 | 16.77 | 24.4 |',
      '| 其中：0—15岁 | 11.13 | 16.2 |',
      '| 16—59岁 | 42.69 | 62.1 |',
      '| 60周岁及以上 | 14.92 | 21.7 |',
      '| 其中：65周岁及以上 | 10.79 | 15.7 |',
    ]
    expect(
      metrics(rows).flatMap(({ label, value }) => (label.endsWith('比重') ? [] : [`${label} ${value}`])),
    ).toEqual([
      '总人口 687400',
      '总人口·城镇 519700',
      '总人口·乡村 167700',
      '总人口·0—15岁 111300',
      '总人口·16—59岁 426900',
      '总人口·60周岁及以上 149200',
      '总人口·65周岁及以上 107900',
    ])
    // Small numbers add up by chance; the next row of the same number is none of the parts.
    const chance = [
      '| 地区 | 件数 |',
      '| 一、城区 | 900 |',
      '| 其中：东街 | 200 |',
      '| 西街 | 300 |',
      '| 二、郊区 | 400 |',
    ]
    expect(metrics(chance).map(({ label }) => label)).toContain('二、郊区·件数')
  })

  it('need not add up where the caption is about the first row', () => {
    const rows = ['| 指标 | 全区 |', '| 居民消费价格 | 1.9 |', '| 其中：食品烟酒 | 2.6 |', '| 衣着 | 0.3 |']
    const labels = (caption: string) => metrics(rows, `${caption}\n\n`).map(({ label }) => label)
    expect(labels('表1 居民消费价格涨跌幅度')).toEqual([
      '居民消费价格·全区',
      '居民消费价格·食品烟酒·全区',
      '居民消费价格·衣着·全区',
    ])
    expect(labels('表1 主要指标')).toEqual(['居民消费价格·全区', '居民消费价格·食品烟酒·全区', '衣着·全区'])
  })

  it('may be numbered behind 其中', () => {
    const rows = [
      '| 项目 | 金额 |',
      '| 一、收入 | 12 |',
      '| 其中：1.保险费收入 | 8 |',
      '| 2.利息收入 | 2 |',
      '| 二、支出 | 9 |',
    ]
    expect(metrics(rows).map(({ label, group }) => [label, group?.as])).toEqual([
      ['一、收入·金额', 'total'],
      ['一、收入1.保险费收入·金额', 'part'],
      ['一、收入2.利息收入·金额', 'part'],
      ['二、支出·金额', undefined],
    ])
  })

  it('have what stands before them said once', () => {
    const rows = [
      '| 项目 | 决算 |',
      '| 3.公车运行费 | 12 |',
      '| 其中：（1）购置费 | 2 |',
      '| （2）维护费 | 10 |',
    ]
    expect(metrics(rows).map(({ label }) => label)).toEqual([
      '3.公车运行费·决算',
      '3.公车运行费（1）购置费·决算',
      '3.公车运行费（2）维护费·决算',
    ])
  })
})
