// Which figures of two years are taken for the same indicator, and which pairs can be compared.
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import type { MetricChange } from '../../src/model/changes.ts'
import { type Figure, metric, model, report, section } from './models.ts'

/** The row of the new figure with this label, or of the old one. */
function row(old: readonly Figure[], next: readonly Figure[], label: string): MetricChange | undefined {
  const { metrics } = diff(report(2019, old), report(2020, next))
  return metrics.find((m) => m.new?.label === label) ?? metrics.find((m) => m.old?.label === label)
}

const matched: readonly (readonly [Figure, Figure])[] = [
  [
    { label: '就业率', value: 98.6, unit: '%' },
    { label: '全区就业率', value: 98.9, unit: '%' },
  ],
  [
    { label: '进出口总额', value: 12, unit: '元' },
    { label: '货物进出口额', value: 13, unit: '元' },
  ],
  [
    { label: '城镇常住居民人均可支配收入', value: 67286, unit: '元' },
    { label: '城镇居民人均可支配收入', value: 69769, unit: '元' },
  ],
  [
    { label: '全部工业增加值', value: 3000, unit: '元' },
    { label: '工业增加值', value: 3100, unit: '元' },
  ],
  [
    { label: '“阳光老人家”站点', value: 54 },
    { label: '阳光老人家站点', value: 60 },
  ],
  [
    { label: '三、本年度办理结果（一）予以公开·自然人', value: 5, unit: '件' },
    { label: '三、本年度办理结果(一)予以公开·自然人', value: 7, unit: '件' },
  ],
  [
    { label: '国家高企', value: 67 },
    { label: '国家高新技术企业', value: 80 },
  ],
  [
    { label: '安排养老服务补助资金', value: 8, unit: '元' },
    { label: '资金支持养老服务', value: 9, unit: '元' },
  ],
  [
    { label: '人口自然增长率', value: -5.75, unit: '‰', kind: 'percentage' },
    { label: '自然增长率', value: -6.75, unit: '‰', kind: 'percentage' },
  ],
  [
    { label: '人均预期寿命', value: 78.6, unit: '岁' },
    { label: '居民平均预期寿命', value: 79, unit: '岁' },
  ],
  [
    { label: '每千人口医疗卫生机构床位', value: 7.23, unit: '张' },
    { label: '千人口床位数', value: 7.37, unit: '张' },
  ],
  [
    { label: '医院出院患者平均住院日', value: 8.8, unit: '日' },
    { label: '医院平均住院天数', value: 8.6, unit: '天' },
  ],
  [
    { label: '0—14岁人口占全省总人口比重', value: 9.3, unit: '%' },
    { label: '0至14岁人口占总人口比重', value: 8.9, unit: '%' },
  ],
  [
    { label: '26至50岁驾驶人', value: 3400, unit: '人' },
    { label: '26—50岁', value: 3520, unit: '人' },
  ],
  [
    { label: '在园幼儿', value: 4713, unit: '人' },
    { label: '幼儿园在园幼儿', value: 4818, unit: '人' },
  ],
  [
    { label: '收留抚养老年人', value: 3184, unit: '人' },
    { label: '在院老人', value: 2148, unit: '人' },
  ],
  [
    {
      label: '工业生产者出厂价格',
      value: 10.9,
      unit: '%',
      change: { direction: 'up', basis: 'previous-year' },
    },
    { label: 'PPI', value: 5.6, unit: '%', change: { direction: 'down', basis: 'year-on-year' } },
  ],
  [
    { label: '接待游客', value: 3_100_000, unit: '人次' },
    { label: '接待人次', value: 3_200_000, unit: '' },
  ],
]

test.each(matched)('$label is found again', (old, next) => {
  const found = row([{ id: 'a', ...old }], [{ id: 'b', ...next }], next.label)
  expect(found?.old?.label).toBe(old.label)
  expect(found?.comparable).toBe(true)
})

const apart: readonly (readonly [Figure, Figure])[] = [
  [
    { label: '进口额', value: 12, unit: '元' },
    { label: '出口额', value: 13, unit: '元' },
  ],
  [
    { label: '城镇居民人均可支配收入', value: 1, unit: '元' },
    { label: '农村居民人均可支配收入', value: 2, unit: '元' },
  ],
  [
    { label: '货物运输总量', value: 900, unit: '吨' },
    { label: '公路货物运输量', value: 400, unit: '吨' },
  ],
  [
    { label: '有效商标拥有量', value: 90_000, unit: '件' },
    { label: '每万户有效商标拥有量', value: 400, unit: '件' },
  ],
  [
    { label: '财产险保费收入', value: 1, unit: '元' },
    { label: '人身险保费收入', value: 2, unit: '元' },
  ],
  [
    { label: '移动电话用户总数', value: 1_594_000, unit: '户' },
    { label: '5G移动电话用户', value: 355_000, unit: '户' },
  ],
  [
    { label: '站点', value: 35, accumulation: 'new' },
    { label: '站点', value: 60, accumulation: 'cumulative' },
  ],
  [
    { label: '就业率', value: 98, unit: '%' },
    { label: '就业率', value: 1, unit: '%', change: { direction: 'up', basis: 'year-on-year' } },
  ],
]

test.each(apart)('$label is not taken for another indicator', (old, next) => {
  const { metrics } = diff(report(2019, [{ id: 'a', ...old }]), report(2020, [{ id: 'b', ...next }]))
  expect(metrics.map((m) => m.status).sort()).toEqual(['added', 'removed'])
})

test('two that fit equally well are reported, not guessed', () => {
  const old = report(2019, [{ id: 'a', label: '查处问题', value: 5, text: '5件' }])
  const twins = [1, 2].map((n) => metric({ id: `b-${n}`, label: '查处问题', value: 5 + n }, 2020))
  const next = model(2020, [
    section('工作', twins, { blocks: [{ type: 'paragraph', text: '查处问题6家。查处问题7家。' }] }),
  ])
  const { metrics } = diff(old, next)
  expect(metrics.map((m) => m.status).sort()).toEqual(['added', 'added', 'removed'])
  expect(metrics.find((m) => m.status === 'removed')?.ambiguous).toEqual(['b-1', 'b-2'])
})

test('a part is known by its whole: 国家级1家 of two different wholes', () => {
  const figures = (year: number, n: number) =>
    (
      [
        { id: `t-${n}`, label: '工程技术研究中心', value: 1562, group: { id: 'g1', as: 'total' } },
        { id: `p-${n}`, label: '国家级', value: n, group: { id: 'g1', as: 'part' } },
        { id: `u-${n}`, label: '重点实验室', value: 277, group: { id: 'g2', as: 'total' } },
        { id: `q-${n}`, label: '国家级', value: n + 1, group: { id: 'g2', as: 'part' } },
      ] as const
    ).map((figure) => metric(figure, year))
  const { metrics } = diff(
    model(2019, [section('科技', figures(2019, 1))]),
    model(2020, [section('科技', [...figures(2020, 5)].reverse())]),
  )
  expect(metrics.find((m) => m.old?.id === 'p-1')?.new?.id).toBe('p-5')
  expect(metrics.find((m) => m.old?.id === 'q-1')?.new?.id).toBe('q-5')
})

test('the change of a level goes with the change of its partner', () => {
  const change = (of: string): Figure['change'] => ({ direction: 'up', basis: 'year-on-year', of })
  const old = [
    { id: 'a', label: '进出口总额', value: 10, unit: '元' },
    { id: 'a2', label: '进出口总额', value: 5, unit: '%', change: change('a') },
  ] as Figure[]
  const next = [
    { id: 'b', label: '货物进出口总额', value: 12, unit: '元' },
    { id: 'b2', label: '增长', value: 7, unit: '%', change: change('b') },
  ] as Figure[]
  const found = row(old, next, '增长')
  expect(found?.old?.id).toBe('a2')
  expect(found?.delta).toBe(2)
  expect(found?.percent).toBeUndefined()
})

const reasons: readonly (readonly [string, Partial<Figure>, Partial<Figure>])[] = [
  ['period', { period: { start: '2019-01-01', end: '2019-09-30' } }, {}],
  [
    'period',
    { period: { start: '2019-01-01', end: '2019-08-31' } },
    { period: { start: '2020-01-01', end: '2020-09-30' } },
  ],
  ['approximation', { approximation: 'about' }, {}],
  ['unit', { unit: '人' }, { unit: '人次' }],
  ['scope', { label: '规模以上企业营业收入' }, { label: '企业营业收入' }],
  ['scope', { scope: '全市', kind: 'rank', unit: '' }, { scope: '全省', kind: 'rank', unit: '' }],
]

test.each(reasons)('not comparable for its %s', (reason, a, b) => {
  const old: Figure = { label: '企业服务活动', value: 3, ...a }
  const next: Figure = { label: '企业服务活动', value: 4, ...b }
  const found = row([old], [next], next.label)
  expect(found?.status).toBe('changed')
  expect(found?.comparable).toBe(false)
  expect(found?.reasons).toEqual([reason])
  expect(found?.delta).toBeUndefined()
})

test('units are converted where there is a conversion', () => {
  const old: Figure = {
    label: '绿道',
    value: 1.2,
    unit: '公里',
    kind: 'measure',
    canonical: { value: 1200, unit: 'm' },
  }
  const next: Figure = {
    label: '绿道',
    value: 1500,
    unit: '米',
    kind: 'measure',
    canonical: { value: 1500, unit: 'm' },
  }
  expect(row([old], [next], '绿道')).toMatchObject({ comparable: true, delta: 300, percent: 25 })
})

test('exact decimals, points for shares, falls below zero', () => {
  expect(
    row(
      [{ label: '浓度', value: 38.1, unit: '微克' }],
      [{ label: '浓度', value: 35.4, unit: '微克' }],
      '浓度',
    )?.delta,
  ).toBe(-2.7)
  const share = row(
    [{ label: '优良率', value: 98.6, unit: '%' }],
    [{ label: '优良率', value: 98.9, unit: '%' }],
    '优良率',
  )
  expect(share).toMatchObject({ delta: 0.3 })
  expect(share?.percent).toBeUndefined()
  const change = (direction: 'up' | 'down') => ({ direction, basis: 'year-on-year' }) as const
  const fall = row(
    [{ label: '浓度', value: 7.3, unit: '%', change: change('down') }],
    [{ label: '浓度', value: 2, unit: '%', change: change('up') }],
    '浓度',
  )
  expect(fall?.delta).toBe(9.3)
})

test('the same dates a leap year later are the same period', () => {
  const old: Figure = { label: '活动', value: 3, period: { start: '2019-02-01', end: '2019-02-28' } }
  const next: Figure = { label: '活动', value: 3, period: { start: '2020-02-01', end: '2020-02-29' } }
  expect(row([old], [next], '活动')).toMatchObject({ status: 'same', comparable: true })
})
