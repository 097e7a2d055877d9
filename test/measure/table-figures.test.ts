// What a cell states: marks and bounds of a figure, ranges, shares beside amounts, sentences.
import { describe, expect, it } from 'vitest'
import { measuredTable } from '../support/measured-table.ts'

const metrics = (rows: readonly string[], before = '') => measuredTable(rows, before).metrics
const shown = (rows: readonly string[], before = '') =>
  metrics(rows, before).map(({ label, value, unit, period }) =>
    `${label} ${value}${unit} ${period?.end.slice(0, 4)}`.trim(),
  )

describe('what is said of a number in its cell', () => {
  it.each([
    ['约6', '面积（公顷）', { value: 6, unit: '公顷', approximation: 'about', canonical: { value: 60_000 } }],
    ['100余', '企业（家）', { value: 100, unit: '家', approximation: 'more-than' }],
    ['近3.5', '投资（亿元）', { value: 350_000_000, unit: '元', approximation: 'nearly' }],

    ['1.2万', '参保（人）', { value: 12_000, unit: '人' }],
    ['≥95', '合格率（%）', { value: 95, unit: '%', approximation: 'at-least' }],
    ['-35.5', '变化（μg/m³）', { value: -35.5, canonical: { value: -35.5, unit: 'μg/m³' } }],
  ])('leaves %s the unit of its column: %s', (cell, head, expected) => {
    expect(metrics([`| 单位 | ${head} |`, `| 东城 | ${cell} |`])).toMatchObject([expected])
  })
})

it('takes an amount of change in the unit of what changed, beside what was reached of the plan', () => {
  const rows = [
    '| 项目 | 2023年决算（万元） | 为预算% | 比上年增减额 | 比上年增长% |',
    '| 税收收入 | 3,986 | 102.3 | -280 | -6.6 |',
  ]
  expect(metrics(rows)).toMatchObject([
    { value: 39_860_000, unit: '元' },
    { value: 102.3, unit: '%' },
    { value: -2_800_000, unit: '元', change: { direction: 'down' } },
    { value: -6.6, unit: '%', change: { direction: 'down' } },
  ])
})

it('takes what a sentence under 年度目标 states for a goal', () => {
  const rows = ['| 项目 | 年度目标 | 完成情况 |', '| 学位建设 | 新增学位600个 | 新增学位720个 |']
  expect(metrics(rows).map(({ value, role }) => [value, role])).toEqual([
    [600, 'target'],
    [720, undefined],
  ])
})

it('takes what was to be done beside the progress for a goal, and for what it is where no progress is told', () => {
  const told = ['| 序号 | 项目内容 | 进展情况 |', '| 1 | 新增托位500个。 | 已新增托位600个。 |']
  expect(metrics(told).map(({ value, role }) => [value, role])).toEqual([
    [500, 'target'],
    [600, undefined],
  ])
  const works = ['| 重点工作 | 完成情况 |', '| 新增托位500个。 | 已新增托位600个。 |']
  expect(metrics(works).map(({ role }) => role)).toEqual(['target', undefined])
  const alone = ['| 序号 | 项目内容 | 责任单位 |', '| 1 | 新增托位500个。 | 教育局 |']
  expect(metrics(alone).map(({ value, role }) => [value, role])).toEqual([[500, undefined]])
  const before = [
    '| 项目内容 | 进展情况 |',
    '| 2001年已新增托位300个，本年新增托位500个。 | 已新增托位600个。 |',
  ]
  expect(metrics(before).map(({ value, role }) => [value, role])).toEqual([
    [300, undefined],
    [500, 'target'],
    [600, undefined],
  ])
})

it('takes a range for a figure among figures and for a name among names', () => {
  expect(metrics(['| 单位 | 面积（公顷） |', '| 东城 | 5-6 |', '| 西城 | 7 |'])[0]).toMatchObject({
    value: null,
    low: 5,
    high: 6,
    unit: '公顷',
  })
  expect(shown(['| 年龄 | 人数（人） |', '| 18-35 | 20 |', '| 36-59 | 30 |'])).toEqual([
    '18-35·人数 20人 2023',
    '36-59·人数 30人 2023',
  ])
})

describe('sentences in the cells of a table of projects', () => {
  it('tell of the project of their row what says nothing without it', () => {
    const rows = [
      '| 项目 | 进展 |',
      '| 老旧小区改造 | 改造小区9个，完成投资8600万元 |',
      '| 滨河步道工程 | 总投资2.3亿元，建成步道6公里 |',
    ]
    expect(metrics(rows).map(({ label }) => label)).toEqual([
      '改造小区',
      '老旧小区改造完成投资',
      '滨河步道工程总投资',
      '建成步道',
    ])
  })
})

it('reads an amount and its share, marks of notes, days before rows and units of wholes', () => {
  expect(shown(['| 项目 | 数量（占比） |', '| 道路 | 35（12.3%） |', '| 公园 | 8个（5%） |'])).toEqual([
    '道路·数量 35 2023',
    '道路·数量占比 12.3% 2023',
    '公园·数量 8个 2023',
    '公园·数量占比 5% 2023',
  ])
  expect(shown(['| 类别 | 金额（万元） |', '| 甲 | 389.2* |', '| 乙 | 56① |'])).toEqual([
    '甲·金额 3892000元 2023',
    '乙·金额 560000元 2023',
  ])
  expect(
    metrics(['| 时间 | 参加人数 |', '| 2023-03-05 | 120 |', '| 6月1日至30日 | 85 |']).map(
      ({ period }) => period,
    ),
  ).toEqual([
    { start: '2023-03-05', end: '2023-03-05' },
    { start: '2023-06-01', end: '2023-06-30' },
  ])
  expect(shown(['| 指标 | 数值 |', '| 企业数（家） | 120 |', '| 其中规上企业 | 12 |'])).toEqual([
    '企业数 120家 2023',
    '规上企业 12家 2023',
  ])
})

it('takes 增加值 for an amount, whose rank beside its growth is no change', () => {
  const rows = ['| 指标 | 12月 | 同比增长（%） | 全市位次 |', '| 规上工业增加值 | — | 8.6 | 2 |']
  expect(
    metrics(rows).map(({ label, value, kind, change }) => [label, value, kind, change?.direction]),
  ).toEqual([
    ['规上工业增加值·同比增长', 8.6, 'percentage', 'up'],
    ['规上工业增加值·全市位次', 2, 'rank', undefined],
  ])
})

it('names a comparison alone after what stands before it, in per cent where nothing else is said', () => {
  const rows = [
    '| 月份 | 受理量（件） | 环比 | PM2.5（μg/m³） | |',
    '| | | | 均值 | 同比 |',
    '| 5月 | 30 | 5.1 | 31 | -3 |',
  ]
  expect(metrics(rows).map(({ label, value, unit }) => `${label} ${value}${unit}`)).toEqual([
    '受理量 30件',
    '受理量·环比 5.1%',
    'PM2.5·均值 31μg/m³',
    'PM2.5·同比 -3%',
  ])
})

it('reads ranks before the names of rows, ranks among many, and places gained', () => {
  const rows = ['| 排名 | 单位 | 满意率（%） | 全市排名 | 较上季度 |', '| 1 | 东街 | 98.2 | 3/16 | ↑2 |']
  expect(metrics(rows)).toMatchObject([
    { label: '东街·排名', kind: 'rank', value: 1 },
    { label: '东街·满意率', value: 98.2 },
    { label: '东街·全市排名', kind: 'rank', value: 3, text: '3/16' },
    { value: 2, unit: '', change: { direction: 'up', basis: 'period-on-period' } },
  ])
})

it('takes what an index is reckoned against for no unit', () => {
  const rows = [
    '| 指标 | 单位 | 6月 |',
    '| 居民消费价格指数 | 上年同期=100 | 100.2 |',
    '| 用电量 | 万千瓦时 | 3 |',
  ]
  expect(metrics(rows)[0]).toMatchObject({ value: 100.2, unit: '', kind: 'index' })
})

it('takes a row of sentences right below the heads for the first of the table', () => {
  const rows = [
    '| 项目 | 建设内容 | 进展 | 年度投资（万元） |',
    '| 停车场建设 | 新增泊位1200个 | 已建成800个 | 有序推进 |',
    '| 变电站 | 1座在建 | 主体完工 | 3500 |',
  ]
  expect(metrics(rows).map(({ label, value }) => `${label} ${value}`)).toEqual([
    '新增泊位 1200',
    '停车场建设建成 800',
    '变电站在建 1',
    '变电站·年度投资 35000000',
  ])
})

it.each([
  '单位：万元',
  '部门：文旅局　　　　金额单位：万元',
  '编制单位：民政局 2023年度 单位：万元',
])('takes the unit from the line above: %s', (line) => {
  expect(metrics(['| 项目 | 决算数 |', '| 会议费 | 3.5 |'], `${line}\n\n`)).toMatchObject([
    { value: 35_000, unit: '元' },
  ])
})

it('takes products and their growth under 产量及其增长速度 for what each column says', () => {
  const rows = ['| 产品 | 产量（万吨） | 比上年增长（%） |', '| 水泥 | 3 | -2 |']
  const changes = metrics(rows, '表1 2023年产品产量及其增长速度\n\n').map(({ change }) => change?.direction)
  expect(changes).toEqual([undefined, 'down'])
})

it('takes 站 behind 中心 for another kind of the same, and 月 behind 周期 for months', () => {
  const rows = ['| 类别 | 机构数（个） | 去化周期（月） |', '| 社区卫生服务中心（站） | 81 | 14.5 |']
  expect(metrics(rows)).toMatchObject([
    { label: '社区卫生服务中心（站）·机构数', unit: '个' },
    { label: '社区卫生服务中心（站）·去化周期', unit: '个月' },
  ])
})

it('reads the yearly growth of a plan, and in brackets that of all its years', () => {
  const rows = [
    '| 指标 | 单位 | 2020年 | 2025年 | 年均增速[累计] |',
    '| 预期寿命 | 岁 | 78.6 | 80 | [1.4] |',
    '| 床位数 | 张 | 5000 | 6000 | 3.7% |',
    '| 死亡率 | 1/10万 | 9.6 | 9 | — |',
  ]
  const found = metrics(rows)
  expect(
    found.map(({ label, value, unit, role }) => `${label} ${value}${unit} ${role ?? ''}`.trim()),
  ).toEqual([
    '预期寿命 78.6岁',
    '预期寿命 80岁 target',
    '预期寿命·累计 1.4岁 target',
    '床位数 5000张',
    '床位数 6000张 target',
    '床位数·年均增速 3.7% target',
    '死亡率 9.6/10万',
    '死亡率 9/10万 target',
  ])
  expect(found[5]?.period).toEqual({ start: '2021-01-01', end: '2025-12-31' })
})

it('divides an amount among the years beside it, and names no row by what is built', () => {
  const rows = [
    '| 项目 | 建设规模 | 总投资（万元） | 2022年 | 2023年 | 建设年限 |',
    '| 新院 | 新建住院楼8.6万平方米，设置床位800张 | 58 | 8 | 50 | 2022—2023 |',
  ]
  expect(metrics(rows).map(({ label, value }) => `${label} ${value}`)).toEqual([
    '新建住院楼 86000',
    '设置床位 800',
    '新院·总投资 580000',
    '新院 80000',
    '新院 500000',
  ])
})

it('tells places gained from scores, and what became of a project by its row', () => {
  const rows = ['| 指标 | 得分 | 名次变化 |', '| 教育 | 94.2 | ↓2 |']
  expect(metrics(rows)[1]).toMatchObject({ value: -2, unit: '', change: { direction: 'down' } })
  expect(metrics(rows)[1]?.change?.of).toBeUndefined()
  const works = [
    '| 项目 | 目标 | 完成情况 | 完成率 |',
    '| 改造小区 | 26个 | 开工26个，完工24个，惠及2万户，2个在建 | 92% |',
  ]
  expect(metrics(works).map(({ label }) => label)).toEqual([
    '改造小区',
    '改造小区开工',
    '改造小区完工',
    '改造小区惠及',
    '改造小区在建',
    '改造小区·完成率',
  ])
})

it('takes 占预算 for per cent, and growth for that of what was done by then', () => {
  const rows = [
    '| 项目 | 年初预算 | 1—9月累计完成 | 占预算 | 上年同期 | 同比增减额 | 同比增减幅 |',
    '| 税收收入 | 186 | 139 | 74.8 | 132 | 6 | 4.9 |',
  ]
  const found = metrics(rows, '表1 2023年1—9月收入情况\n\n单位：万元、%\n\n')
  expect(found.map(({ value, unit }) => `${value}${unit}`)).toEqual([
    '1860000元',
    '1390000元',
    '74.8%',
    '1320000元',
    '60000元',
    '4.9%',
  ])
  expect(found.slice(4).map(({ change }) => change?.of)).toEqual([found[1]?.id, found[1]?.id])
})

it('names ranks by what stands before them, and takes 任务 for a goal', () => {
  const rows = [
    '| 单位 | 任务数（万元） | 完成数（万元） | 完成率（%） | 位次 | 同比（%） | 位次 |',
    '| 城北 | 380 | 302 | 79.5 | 1 | 9.6 | 2 |',
  ]
  expect(metrics(rows).map(({ label, role }) => [label, role ?? ''].join(' ').trim())).toEqual([
    '城北 target',
    '城北',
    '城北·完成率',
    '城北·完成率·位次',
    '城北·同比',
    '城北·同比·位次',
  ])
})

it('dates what is said of the whole year among its quarters', () => {
  const rows = [
    '| 县区 | 三季度 | 四季度 | 全年平均 | 全年排名 | 较上年排名变化 |',
    '| 东湖 | 93 | 94 | 92.9 | 8/12 | ↑2 |',
  ]
  const found = metrics(rows)
  expect(found.map(({ period }) => period?.start)).toEqual([
    '2023-07-01',
    '2023-10-01',
    '2023-01-01',
    '2023-01-01',
    '2023-01-01',
  ])
  expect(found[3]).toMatchObject({ kind: 'rank', value: 8 })
  expect(found[4]?.change?.of).toBe(found[3]?.id)
})

it('names no row by classes of water', () => {
  const rows = ['| 断面 | 水质目标 | 本月水质 | 氨氮（mg/L） |', '| 东河桥 | Ⅲ类 | Ⅱ类 | 0.31 |']
  expect(metrics(rows).map(({ label }) => label)).toEqual(['东河桥·氨氮'])
})
