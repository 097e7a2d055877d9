// What single columns and rows of a table are: changes and their levels, rates, last year's figures, codes, rows to be filled in.
import { describe, expect, it } from 'vitest'
import { measuredTable } from '../support/measured-table.ts'

const metrics = (rows: readonly string[], before = '') => measuredTable(rows, before).metrics
const shown = (rows: readonly string[], before = '') =>
  metrics(rows, before).map(({ label, value, unit, period }) =>
    `${label} ${value}${unit} ${period?.end.slice(0, 4)}`.trim(),
  )

describe('columns of change', () => {
  it.each([
    ['2023年', '2022年', '同比（%）'],
    ['2022年', '2023年', '同比（%）'],
    ['2023年', '2022年', '比上年增长'],
    ['本年', '上年', '增长率'],
    ['本年数', '上年数', '增减%'],
    ['2023年', '2022年', '较上年±%'],
    ['2021年', '2022年', '2023年', '增速'],
    ['2023年', '2022年', '2021年', '增长（%）'],
  ])('belong to the latest year: %s', (...heads) => {
    const change = heads.length - 1
    const levels = heads.slice(0, change)
    const now = levels.findIndex((head) => /2023|本年/.test(head))
    const figures = levels.map((_, column) => (column === now ? 300 : 200 - column))
    const found = metrics([
      `| 指标 | ${heads.join(' | ')} |`,
      `| 总诊疗人次（万人次） | ${figures.join(' | ')} | 80.0 |`,
    ])
    const level = found.find(({ value }) => value === 3_000_000)
    expect(found.at(-1)).toMatchObject({
      value: 80,
      unit: '%',
      period: { end: '2023-12-31' },
      change: { of: level?.id },
    })
  })

  it('belong to the columns since the last change, or to those they name', () => {
    const levels = (heads: string) => {
      const found = metrics([`| 地区 | ${heads} |`, '| 东城 | 1 | 2 | 3 | 4 | 5 | 6 |'])
      return found.flatMap(({ value, change }) =>
        change ? [`${value} of ${found.find(({ id }) => id === change.of)?.value}`] : [],
      )
    }
    expect(levels('医院2023年 | 医院2022年 | 增减率 | 床位2023年 | 床位2022年 | 增减率')).toEqual([
      '3 of 1',
      '6 of 4',
    ])
    expect(levels('医院数 | 床位数 | 医师数 | 医院数增长% | 床位数增长% | 医师数增长%')).toEqual([
      '4 of 1',
      '5 of 2',
      '6 of 3',
    ])
    expect(levels('2023年目标 | 2023年完成 | 2022年完成 | 增减数 | 增减率 | 位次').slice(0, 2)).toEqual([
      '4 of 2',
      '5 of 2',
    ])
  })
})

describe('rates among amounts', () => {
  it('per cent without brackets is no money, and last year’s accounts are of last year', () => {
    const rows = [
      '| 项目 | 预算数 | 决算数 | 完成预算% | 上年决算数 | 增减额 | 增减 % |',
      '| 会议费 | 10 | 8.5 | 85 | 10 | -1.5 | -15 |',
      '| 培训费（万元） | 10 | 8.5 | 85 | 10 | -1.5 | -15 |',
    ]
    const expected = (name: string) => [
      `${name}·预算数 100000元 2023`,
      `${name}·决算数 85000元 2023`,
      `${name}·完成预算 85% 2023`,
      `${name}·决算数 100000元 2022`,
      `${name}·增减额 -15000元 2023`,
      `${name}·增减 -15% 2023`,
    ]
    expect(shown(rows, '单位：万元\n\n')).toEqual([...expected('会议费'), ...expected('培训费')])
    const changes = metrics(rows, '单位：万元\n\n').flatMap(({ change }) => change?.of ?? [])
    expect(new Set(changes)).toEqual(new Set(['甲/会议费-决算数', '甲/培训费-决算数']))
  })

  it('the unit of a row is not that of its rates and shares', () => {
    const rows = [
      '| 指标 | 金额 | 增幅 | 占比 | 完成率 |',
      '| 教育支出（万元） | 30 | 4.5 | 12.5 | 98 |',
      '| 就业率（%） | 95 | 0.4 | 1 | 99 |',
    ]
    expect(metrics(rows).map(({ value, unit }) => `${value}${unit}`)).toEqual([
      '300000元',
      '4.5%',
      '12.5',
      '98',
      '95%',
      '0.4%',
      '1%',
      '99%',
    ])
  })
})

describe('codes', () => {
  const references = (rows: readonly string[]) => {
    const { metrics: found, numerals } = measuredTable(rows)
    return {
      values: found.map(({ value }) => value),
      references: numerals.flatMap(({ fate, text }) => (fate === 'reference' ? [text] : [])),
    }
  }

  it.each([
    '联系电话',
    '手机号码',
    '负责人手机',
    '邮编',
    '身份证号',
    '文号',
    '证书编号',
    '银行账号',
    '统一社会信用代码',
    '监督电话（区）',
  ])('are references below %s', (head) => {
    const rows = [
      `| 机构 | ${head} | 床位（张） |`,
      '| 甲医院 | 13800001111 | 35 |',
      '| 乙医院 | 200001 | 12 |',
    ]
    expect(references(rows)).toEqual({ values: [35, 12], references: ['13800001111', '200001'] })
  })

  it('are references beside their names', () => {
    const rows = [
      '| 项目 | 内容 |',
      '| 联系电话 | 13800001111 |',
      '| 邮政编码 | 200001 |',
      '| 在编人数 | 35 |',
    ]
    expect(references(rows)).toEqual({ values: [35], references: ['13800001111', '200001'] })
  })

  it('are none where things are counted', () => {
    const count = (rows: readonly string[]) => references(rows).values
    expect(count(['| 地区 | 电话用户数 |', '| 东城 | 123456 |'])).toEqual([123456])
    expect(count(['| 地区 | 固定电话（户） |', '| 东城 | 123456 |'])).toEqual([123456])
    expect(count(['| 月份 | 投诉电话 | 来信 |', '| 一月 | 1,204 | 8 |', '| 二月 | 112 | 9 |'])).toEqual([
      1204, 8, 112, 9,
    ])
    expect(count(['| 渠道 | 件数 |', '| 咨询电话 | 112345 |'])).toEqual([112345])
    expect(count(['| 事项 | 数量 |', '| 发放居住证 | 35 |', '| 名牌称号 | 4 |'])).toEqual([35, 4])
  })
})

describe('rows of which only the name is filled in', () => {
  const labels = (rows: readonly string[]) => metrics(rows).map(({ label }) => label)

  it('have no figures yet', () => {
    expect(labels(['| 项目 | 数量 |', '| 道路 | 3 |', '| 管网 | |', '| 公园 | 5 |'])).toEqual([
      '道路',
      '公园',
    ])
    expect(
      labels([
        '| 项目 | 责任单位 | 完成 |',
        '| 道路 | 住建局 | 3 |',
        '| 管网 | | |',
        '| 公园 | 园林局 | 推进中 |',
        '| 绿地 | 园林局 | 5 |',
      ]),
    ).toEqual(['道路', '绿地'])
  })

  it('stand over others where their words, the rows set in or further lines say so', () => {
    expect(labels(['| 指标 | 数量 |', '| 二、农业 | |', '| 粮食 | 3 |'])).toEqual(['二、农业·粮食'])
    expect(labels(['| 指标 | 数量 |', '| 工业中： | |', '| 钢 | 3 |'])).toEqual(['工业中·钢'])
    expect(labels(['| 指标 | 数量 |', '| 农业 | |', '| 　粮食 | 3 |'])).toEqual(['农业·粮食'])
    const parts = [
      '| 指标 | 2023年 | 2022年 |',
      '| 农业 | | |',
      '| 产量 | 3 | 2 |',
      '| 工业 | | |',
      '| 产量 | 5 | 4 |',
    ]
    expect(new Set(labels(parts))).toEqual(new Set(['农业·产量', '工业·产量']))
    const units = ['| 指标 | 单位 | 数量 |', '| 粮食 | 吨 | 3 |', '| 畜牧 | | |', '| 出栏 | 头 | 5 |']
    expect(labels(units)).toEqual(['粮食', '畜牧·出栏'])
  })

  it('open a table of its own where a head is surely below', () => {
    const stacked = ['| 第一项 | | |', '| 内容 | 制发 | 有效 |', '| 规章 | 1 | 2 |', '| 行政处罚 | | |']
    expect(labels([...stacked, '| 内容 | 决定 | |', '| 处罚 | 9 | |']).at(-1)).toBe('处罚·决定')
    expect(labels([...stacked, '| 类别 | 立案 | 结案 |', '| 食品 | 9 | 8 |']).slice(-2)).toEqual([
      '食品·立案',
      '食品·结案',
    ])
  })
})

describe('names, units and periods', () => {
  it('offices that answer for a row are no part of its name, 已完成 only says which value it is', () => {
    const rows = [
      '| 序号 | 项目 | 责任单位 | 年度目标 | 计量单位 | 已完成 | 完成率（%） | 联系人 |',
      '| 1 | 新增养老床位 | 民政局 | 300 | 张 | 320 | 106.7 | 张某 |',
    ]
    expect(metrics(rows).map(({ id, label, role }) => [id, label, role])).toEqual([
      ['甲/新增养老床位-目标', '新增养老床位', 'target'],
      ['甲/新增养老床位', '新增养老床位', undefined],
      ['甲/新增养老床位-完成率', '新增养老床位·完成率', undefined],
    ])
    const reaching = ['| 项目 | 责任单位 | 数量 |', '| 服务点 | 民政局 | 3 |', '| | 卫健委 | 2 |']
    expect(metrics(reaching).map(({ label }) => label)).toEqual(['服务点·民政局', '服务点·卫健委'])
  })

  it('a plan of a year is a target', () => {
    const rows = ['| 指标 | 2023年计划 | 2023年完成 | 2024年目标 |', '| 产值（亿元） | 300 | 312 | 330 |']
    expect(metrics(rows).map(({ role, period }) => [role, period?.end.slice(0, 4)])).toEqual([
      ['target', '2023'],
      [undefined, '2023'],
      ['target', '2024'],
    ])
  })

  it('school years name rows', () => {
    const rows = ['| 学年 | 招生数（人） |', '| 2021—2022 | 1200 |', '| 2022—2023学年 | 1300 |']
    expect(metrics(rows).map(({ label, value, period }) => [label, value, period?.end])).toEqual([
      ['招生数', 1200, '2022-08-31'],
      ['招生数', 1300, '2023-08-31'],
    ])
  })

  it('columns of one name share the unit that one of them states', () => {
    const rows = [
      '| 街镇 | 小学 | | 合计 | |',
      '| | 学校数（所） | 在校生（人） | 学校数 | 在校生 |',
      '| 东街 | 3 | 2,100 | 4 | 3,000 |',
    ]
    expect(metrics(rows).map(({ unit }) => unit)).toEqual(['所', '人', '所', '人'])
  })

  it('a line over a whole and its parts is said once', () => {
    const rows = ['| 指标 | 数量 |', '| 一、综合 | |', '| 生产总值 | 5 |', '| 其中：第一产业 | 3 |']
    expect(metrics(rows).map(({ label }) => label)).toEqual([
      '一、综合·生产总值',
      '一、综合·生产总值·第一产业',
    ])
  })
})

describe('figures with words behind them', () => {
  it.each([
    ['13（其中线上5件）', ['许可·受理 13 2023', '许可·受理·线上 5件 2023']],
    ['13<br>（其中线上5件）', ['许可·受理 13 2023', '许可·受理·线上 5件 2023']],
    ['1.2万件(含网上受理3000件)', ['许可·受理 12000件 2023', '许可·受理·网上受理 3000件 2023']],
    ['13（含上年结转）', ['许可·受理 13 2023']],
  ])('%s', (cell, expected) => {
    const rows = ['| 事项 | 受理 | 办结 |', `| 许可 | ${cell} | 12 |`, '| 处罚 | 7 | 7 |']
    expect(shown(rows).slice(0, expected.length)).toEqual(expected)
  })

  it.each([
    '13（其中线上5件）',
    '13<br>（其中线上5件）',
    '13 （其中线上5件）',
    '35 （12.5%）',
    '35<br>（12.5%）',
  ])('know where they stand: %s', (cell) => {
    const rows = ['| 事项 | 受理 | 办结 |', `| 许可 | ${cell} | 12 |`, '| 处罚 | 7 | 7 |']
    const text = `## 甲\n\n${rows[0]}\n| --- | --- | --- |\n${rows[1]}\n${rows[2]}\n`
    for (const { span, text: words } of metrics(rows)) expect(text.slice(span.start, span.end)).toBe(words)
  })
})
