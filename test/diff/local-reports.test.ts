// How the reports of one office name one thing from year to year: by another word, by its unit, twice.
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import type { Model } from '../../src/model/disclosure.ts'
import { type Figure, metric, model, section } from './models.ts'

/** A model of one paragraph; the figures stand in it in order. */
function told(year: number, text: string, figures: readonly Figure[]): Model {
  const metrics = figures.map((figure, i) => metric({ id: `${figure.label}-${i}`, ...figure }, year))
  return model(year, [section('工作', metrics, { blocks: [{ type: 'paragraph', text }] })])
}

/** Texts of the pairs made between the figures of two texts. */
function pairs(old: readonly [string, readonly Figure[]], next: readonly [string, readonly Figure[]]) {
  return diff(told(2018, ...old), told(2019, ...next)).metrics.flatMap((row) =>
    row.old && row.new ? [`${row.old.text} → ${row.new.text}`] : [],
  )
}

const one = (label: string, value: number, unit: string): readonly [string, readonly Figure[]] => [
  `一年来，${label}${value}${unit}。`,
  [{ label, value, unit }],
]

test.each([
  ['拆除各类违建', '拆除违法建筑', '处'],
  ['发放创业贷款', '提供创业贷款', '元'],
  ['新增商业面积', '新增营业面积', '亩'],
  ['提案办复率', '提案办结率', '%'],
  ['新增供热用户', '新接入供热用户', '户'],
  ['开通国际国内航线', '国内、国际及地区航线', '条'],
  ['国民经济地区生产总值', '云河县地区生产总值', '元'],
  ['标准化厂房建成并投入使用', '标准化厂房', '间'],
  ['接待国内外旅游人数', '接待国内外游客', '人次'],
  ['旅游接待人数', '接待游客', '人次'],
  ['下岗失业人员再就业', '再就业', '人'],
  ['城镇失业人员再就业', '下岗失业人员和困难人员再就业', '人'],
  ['云河机场年旅客吞吐量', '旅客吞吐量', '人次'],
  ['新型农村合作医疗参合率', '参合率', '%'],
  ['农民专业合作社', '专业合作组织', '家'],
  ['一般公共财政预算收入', '一般公共预算收入剔除减税因素后', '元'],
  ['农村牧区常住居民人均可支配收入', '农村居民人均可支配收入', '元'],
  ['并入集中供热面积', '新接入集中供热面积', '亩'],
  ['批准逮捕各类犯罪嫌疑人', '批捕各类刑事犯罪嫌疑人', '人'],
  ['新建蔬菜大棚', '建成蔬菜大棚', '亩'],
  ['建成山间步道', '新建山间步道', '米'],
  ['城镇保障性住房基本建成', '建成保障房', '套'],
  ['新农合和城镇居民基本医保补助标准', '城乡居民医保补助标准提高到人均', '元'],
  ['新增城镇污水处理能力', '新增城市污水处理能力', '吨'],
  ['茶叶产量', '茶叶产量屡创历史新高', '吨'],
  ['对外贸易总额', '进出口总额', '元'],
  ['安排支农投入', '用于支农的投入拟安排', '元'],
  ['服务业增加值比重', '服务业在国内生产总值中的比重', '%'],
  ['能源消耗强度', '单位国内生产总值能耗', '%'],
  ['困难群众财政补助标准', '困难群众人均财政补助标准', '元'],
  ['学前教育专任教师', '幼儿园专任教师', '人'],
  ['图书馆总流通人次', '图书馆流通总人次', '人次'],
])('%s and %s are one', (before, after, unit) => {
  expect(pairs(one(before, 30, unit), one(after, 40, unit))).toEqual([`30${unit} → 40${unit}`])
})

test.each([
  ['国际航线', '国内航线', '条'],
  ['厂房基本建成', '厂房开工', '间'],
  ['困难人员再就业', '失业人员再就业', '人'],
  ['续建山间步道', '新建山间步道', '米'],
  ['新建山间步道', '建成河边公厕', '米'],
])('%s and %s are not', (before, after, unit) => {
  expect(pairs(one(before, 30, unit), one(after, 40, unit))).toEqual([])
})

test('what the unit says need not be named', () => {
  const area = (label: string, value: number): Figure => ({
    label,
    value,
    unit: '平方米',
    kind: 'measure',
    canonical: { value, unit: 'm²' },
  })
  const old = ['春季完成绿化面积600平方米。', [area('绿化面积', 600)]] as const
  const next = ['春季完成绿化800平方米。', [area('绿化', 800)]] as const
  expect(pairs(old, next)).toEqual(['600平方米 → 800平方米'])
  expect(pairs(one('云河机场年吞吐量', 70, '人次'), one('云河航空港年旅客吞吐量', 80, '人次'))).toEqual([
    '70人次 → 80人次',
  ])
})

test('money spent on different works is not one investment', () => {
  const old = ['投资60元改造老街。', [{ label: '投资', value: 60, unit: '元' }]] as const
  const next = ['投资70元为中学添置教具。', [{ label: '投资', value: 70, unit: '元' }]] as const
  expect(pairs(old, next)).toEqual([])
})

test('a level said twice has the change of either mention', () => {
  const growth = (value: number, of: string): Figure => ({
    label: '地区生产总值',
    value,
    unit: '%',
    change: { direction: 'up', basis: 'unstated', of },
  })
  const level = (value: number): Figure => ({ label: '地区生产总值', value, unit: '元' })
  const old = ['地区生产总值完成274元，同比增长9%。', [level(274), growth(9, '地区生产总值-0')]] as const
  const next = [
    '地区生产总值由162元增加到287元，年均增长12%。今年地区生产总值完成287元，同比增长8%。',
    [
      { ...level(162), period: { end: '2013-12-31' } },
      level(287),
      growth(12, '地区生产总值-1'),
      level(287),
      growth(8, '地区生产总值-3'),
    ],
  ] as const
  expect(pairs(old, next)).toContain('9% → 8%')
})

test('the name of the place that both reports are about says nothing', () => {
  const opened = (year: number, label: string): Model => {
    const opening = section('lead', [], {
      blocks: [{ type: 'paragraph', text: `——${year}年2月在云河区第八届人民代表大会第三次会议上` }],
    })
    const figures = [metric({ label, value: year - 1900, unit: '人次' }, year)]
    return model(year, [opening, section('工作', figures)])
  }
  const rows = diff(opened(2018, '旅客吞吐量'), opened(2019, '云河机场旅客吞吐量')).metrics
  expect(rows.map((row) => row.status)).toEqual(['changed'])
})

test('what was done goes with what was done, though the plan has the very name', () => {
  const done = (label: string, value: number, year: number): Figure => ({
    label,
    value,
    unit: '人',
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
  })
  const old = [
    '全年城镇新增就业6790人。今年新增就业5700人。',
    [done('城镇新增就业', 6790, 2018), { ...done('新增就业', 5700, 2019), role: 'target' }],
  ] as const
  const next = ['全年新增就业6435人。', [done('新增就业', 6435, 2019)]] as const
  expect(pairs(old, next)).toEqual(['6790人 → 6435人'])
})

test('a change told before its level goes with one told behind it', () => {
  const growth: Omit<Figure, 'value'> = {
    label: '固定资产投资',
    unit: '%',
    change: { direction: 'up', basis: 'unstated' },
  }
  const level = (value: number): Figure => ({ label: '固定资产投资', value, unit: '元' })
  const of = { direction: 'up', basis: 'unstated', of: '固定资产投资-0' } as const
  const old = [
    '固定资产投资完成194元，同比增长25%。',
    [level(194), { ...growth, value: 25, change: of }],
  ] as const
  const next = [
    '区本级固定资产投资增长23%，达到210元。',
    [{ ...growth, value: 23, subject: '区本级' }, level(210)],
  ] as const
  expect(pairs(old, next)).toContain('25% → 23%')
})

test('reports dated to the year they are given in and to the one they review lie as far apart as their figures', () => {
  const figures = ['造林', '绿化', '修路', '植树', '通车', '建房'].map(
    (label): Figure => ({ label: `${label}面积`, value: 5, unit: '亩' }),
  )
  const dated = (year: number, of: number): Model =>
    model(year, [
      section(
        '工作',
        figures.map((figure) => metric(figure, of)),
      ),
    ])
  const rows = diff(dated(2017, 2017), dated(2019, 2018)).metrics
  expect(rows.map((row) => row.comparable)).toEqual(figures.map(() => true))
})

test('one verb goes with itself before it goes with the other', () => {
  const figures = (a: number, b: number): readonly Figure[] => [
    { label: '新建公厕', value: a, unit: '座' },
    { label: '建成公厕', value: b, unit: '座' },
  ]
  expect(
    pairs(
      ['年内新建公厕20座，建成公厕30座。', figures(20, 30)],
      ['年内新建公厕40座，建成公厕50座。', figures(40, 50)],
    ),
  ).toEqual(['20座 → 40座', '30座 → 50座'])
})

test('an average of years is no outcome of a plan for one', () => {
  const growth = (value: number, more: Partial<Figure>): Figure => ({
    label: '进出口总额',
    value,
    unit: '%',
    change: { direction: 'up', basis: 'unstated' },
    ...more,
  })
  const old = [
    '五年来，进出口总额年均增长12.2%。',
    [growth(12.2, { period: { start: '2014-01-01', end: '2018-12-31' } })],
  ] as const
  const next = ['今年进出口总额预期增长7.5%。', [growth(7.5, { role: 'target' })]] as const
  expect(pairs(old, next)).toEqual([])
})

test('a line of the budget names a thing, whatever words it is made of', () => {
  expect(
    pairs(
      [
        '要激发民间活力，中央预算内投资增加到4776元。',
        [{ label: '中央预算内投资', value: 4776, unit: '元' }],
      ],
      [
        '扩大有效需求。中央预算内投资安排5000元。',
        [{ label: '中央预算内投资安排', value: 5000, unit: '元' }],
      ],
    ),
  ).toEqual(['4776元 → 5000元'])
})

test('what is built is what the figure before says was begun', () => {
  const homes = (a: number, b: number): readonly Figure[] => [
    { label: '新开工安居工程', value: a, unit: '套' },
    { label: '建成', value: b, unit: '套' },
  ]
  expect(
    pairs(
      ['新开工安居工程70套，基本建成51套。', homes(70, 51)],
      ['安居工程建成77套。', [{ label: '安居工程建成', value: 77, unit: '套' }]],
    ),
  ).toEqual(['51套 → 77套'])
})

test('a fall that is told by one character is a fall', () => {
  const fall = {
    label: '宽带资费',
    value: 15,
    unit: '%',
    change: { direction: 'down', basis: 'unstated' },
  } as const
  expect(
    pairs(
      ['宽带资费降低15%。', [fall]],
      ['宽带资费再降10%。', [{ label: '宽带资费再降', value: 10, unit: '%' }]],
    ),
  ).toEqual(['15% → 10%'])
})

test('a stock told with the years before it has its end only', () => {
  const fund = (value: number, start: string, end: string): Figure => ({
    label: '互助基金积累',
    value,
    unit: '元',
    period: { start, end },
  })
  const old = told(2018, '互助基金积累69元。', [fund(69, '2018-01-01', '2018-12-31')])
  const next = told(2019, '五年来，互助基金积累78元。', [fund(78, '2015-01-01', '2019-12-31')])
  expect(diff(old, next).metrics).toMatchObject([{ status: 'changed', comparable: true, delta: 9 }])
})
