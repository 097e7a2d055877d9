// What the words around a figure add to its label: the name it leaves out, and the time it is of.
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import type { MetricChange } from '../../src/model/changes.ts'
import type { Model } from '../../src/model/disclosure.ts'
import type { Period } from '../../src/model/metric.ts'
import { type Figure, metric, model, section } from './models.ts'

/** A model of one paragraph; the figures stand in it in order. */
function told(year: number, text: string, figures: readonly Figure[]): Model {
  const metrics = figures.map((figure, i) => metric({ id: `${figure.label}-${i}`, ...figure }, year))
  return model(year, [section('工作', metrics, { blocks: [{ type: 'paragraph', text }] })])
}

const pairOf = (rows: readonly MetricChange[], text: string): string | undefined =>
  rows.find((row) => row.new?.text === text)?.old?.text

test('a name that leaves out what was just said is completed, and told from its likes', () => {
  const area = (label: string, value: number): Figure => ({ label, value, unit: '亩' })
  const yield_ = (label: string, value: number): Figure => ({ label, value, unit: '吨' })
  const old = told(
    2019,
    '夏粮播种面积30亩，总产量11吨。秋粮播种面积50亩；总产量25吨。登记合同8份，成交额60元。',
    [
      area('夏粮播种面积', 30),
      yield_('总产量', 11),
      area('秋粮播种面积', 50),
      yield_('总产量', 25),
      { label: '登记合同', value: 8, unit: '份' },
      { label: '成交额', value: 60, unit: '元' },
    ],
  )
  const next = told(2020, '秋粮产量27吨。夏粮产量12吨。签约9次，合同成交额70元。', [
    yield_('秋粮产量', 27),
    yield_('夏粮产量', 12),
    { label: '签约', value: 9, unit: '次' },
    { label: '合同成交额', value: 70, unit: '元' },
  ])
  const rows = diff(old, next).metrics
  expect(pairOf(rows, '27吨')).toBe('25吨')
  expect(pairOf(rows, '12吨')).toBe('11吨')
  expect(pairOf(rows, '70元')).toBe('60元')
})

const whole = (from: number, to: number): Period => ({ start: `${from}-01-01`, end: `${to}-12-31` })

test('a level reached at the end of five years is compared with the year after', () => {
  const old = told(2018, '绿地面积从200亩增加到300亩。', [
    { label: '绿地面积', value: 200, unit: '亩', period: { end: '2012-12-31' } },
    { label: '绿地面积', value: 300, unit: '亩', period: whole(2013, 2017) },
  ])
  const next = told(2019, '绿地面积320亩。', [
    { label: '绿地面积', value: 320, unit: '亩', period: whole(2018, 2018) },
  ])
  const [row] = diff(old, next).metrics.filter((change) => change.new)
  expect(row).toMatchObject({ comparable: true, delta: 20, old: { value: 300 } })
})

test('what was done in five years is not compared with one year', () => {
  const old = told(2018, '五年新建公路300公里。', [
    { label: '新建公路', value: 300, unit: '公里', period: whole(2013, 2017) },
  ])
  const next = told(2019, '新建公路60公里。', [
    { label: '新建公路', value: 60, unit: '公里', period: whole(2018, 2018) },
  ])
  expect(diff(old, next).metrics[0]).toMatchObject({ comparable: false, reasons: ['period'] })
})

test('the average of several years is not compared with the growth of one', () => {
  const growth = (value: number): Figure => ({
    label: '地区生产总值',
    value,
    unit: '%',
    change: { direction: 'up', basis: 'unstated' },
  })
  const old = told(2019, '地区生产总值年均增长7.1%。', [growth(7.1)])
  const next = told(2020, '地区生产总值增长6.6%。', [growth(6.6)])
  expect(diff(old, next).metrics[0]).toMatchObject({ comparable: false, reasons: ['period'] })
})

test('a stock with and without a beginning is one stock; a sum built up is not the year’s', () => {
  const stock = (more: Partial<Figure>): Figure => ({ label: '有效商标', value: 5, unit: '件', ...more })
  const plain = diff(
    told(2019, '有效商标5件。', [stock({})]),
    told(2020, '年末有效商标6件。', [stock({ value: 6, text: '6件', period: { end: '2020-12-31' } })]),
  )
  expect(plain.metrics[0]).toMatchObject({ comparable: true, delta: 1 })
  const built = diff(
    told(2019, '有效商标5件。', [stock({})]),
    told(2020, '有效商标累计6件。', [
      stock({ value: 6, text: '6件', period: { end: '2020-12-31' }, accumulation: 'cumulative' }),
    ]),
  )
  expect(built.metrics[0]).toMatchObject({ comparable: false, reasons: ['period'] })
})

test('names that name nothing are told by the words around alone', () => {
  const funds = (value: number, label = '安排资金'): Figure => ({ label, value, unit: '元' })
  const old = told(2019, '为支持河道整治，今年区财政安排资金90元。对食堂运营，区财政安排资金30元。', [
    funds(90),
    funds(30),
  ])
  const next = told(
    2020,
    '对食堂运营，区财政安排资金35元。为改造旧校舍，拿出80元。保障住房安排补助资金81元。',
    [funds(35), funds(80, '拿出'), funds(81, '安排住房补助资金')],
  )
  const rows = diff(old, next).metrics
  expect(pairOf(rows, '35元')).toBe('30元')
  expect(pairOf(rows, '80元')).toBeUndefined()
  expect(pairOf(rows, '81元')).toBeUndefined()
})

test('the growth of one year is found beside the average of five', () => {
  const change = (value: number, of?: string): Figure => ({
    label: '财政收入',
    value,
    unit: '%',
    change: { direction: 'up', basis: 'unstated', ...(of === undefined ? {} : { of }) },
  })
  const level = (value: number): Figure => ({ label: '财政收入', value, unit: '元' })
  const old = told(2019, '财政收入达到40元，年均增长11%。去年财政收入增长10%。', [
    level(40),
    change(11, '财政收入-0'),
    change(10),
  ])
  const next = told(2020, '财政收入44元，增长9%。', [level(44), change(9, '财政收入-0')])
  expect(pairOf(diff(old, next).metrics, '9%')).toBe('10%')
})

test('an amount of the same name in another unit is found, and not compared', () => {
  const volume = (value: number, unit: string, kind: Figure['kind'] = 'money'): Figure =>
    ({ label: '邮政业务总量', value, unit, kind }) as Figure
  const rows = diff(
    told(2019, '邮政业务总量117元。', [volume(117, '元')]),
    told(2020, '邮政业务总量133标准量。', [volume(133, '标准量', 'measure')]),
  ).metrics
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ comparable: false, reasons: ['unit'] })
})

test('a rate told as a level is found again where it is told as a change', () => {
  const old = told(2019, '居民消费价格涨幅控制在2.6%。', [
    { label: '居民消费价格涨幅', value: 2.6, unit: '%' },
  ])
  const next = told(2020, '居民消费价格上涨2%。', [
    { label: '居民消费价格', value: 2, unit: '%', change: { direction: 'up', basis: 'unstated' } },
  ])
  expect(diff(old, next).metrics).toMatchObject([{ comparable: true, delta: -0.6 }])
})

test('what was planned less of is found again as a fall, with its sign', () => {
  const old = told(2019, '再减少贫困人口300人。', [{ label: '再减少贫困人口', value: 300, unit: '人' }])
  const next = told(2020, '贫困人口减少200人。', [
    { label: '贫困人口', value: 200, unit: '人', change: { direction: 'down', basis: 'unstated' } },
  ])
  expect(diff(old, next).metrics).toMatchObject([{ comparable: true, delta: 100 }])
})

test('growth since a year long past is not set against the growth of one year', () => {
  const growth = (value: number, basis: 'other' | 'previous-year'): Figure => ({
    label: '地区生产总值',
    value,
    unit: '%',
    change: { direction: 'up', basis },
  })
  const old = told(2019, '地区生产总值比2012年增长48%。', [growth(48, 'other')])
  const next = told(2020, '地区生产总值比上年增长7%。', [growth(7, 'previous-year')])
  expect(
    diff(old, next)
      .metrics.map((row) => row.status)
      .sort(),
  ).toEqual(['added', 'removed'])
})

test('of a figure said twice one stands for both', () => {
  const target = (value: number): Figure => ({ label: '就业率', value, unit: '%', role: 'target' })
  const old = told(2019, '就业率达到96%。', [target(96)])
  const next = told(2020, '就业率达到97%。提出就业率97%，有利于引导预期。', [target(97), target(97)])
  const rows = diff(old, next).metrics
  expect(rows.filter((row) => row.ambiguous)).toEqual([])
  expect(rows.filter((row) => row.old && row.new)).toHaveLength(1)
})

test('money planned without a name is for what opens its sentence', () => {
  const money = (label: string, value: number): Figure => ({
    label,
    value,
    unit: '元',
    kind: 'money',
    role: 'target',
  })
  const old = told(2019, '加快完善养老服务体系，今年县财政将安排276元，都用在乡镇。', [money('安排', 276)])
  const next = told(2020, '今年县财政拟投入养老服务资金293元，都用在乡镇。', [money('投入养老服务资金', 293)])
  expect(pairOf(diff(old, next).metrics, '293元')).toBe('276元')
  const roads = told(2020, '今年县财政拟投入农村公路资金293元，都用在乡镇。', [
    money('投入农村公路资金', 293),
  ])
  expect(pairOf(diff(old, roads).metrics, '293元')).toBeUndefined()
})

test('an amount planned for a year and one of five years are not one', () => {
  const five: Period = { start: '2015-01-01', end: '2019-12-31' }
  const spent = { label: '固定资产投资', unit: '元', kind: 'money' } as const
  const old = told(2019, '五年来，固定资产投资615元。', [{ ...spent, value: 615, period: five }])
  const next = told(2020, '今年固定资产投资110元。', [{ ...spent, value: 110, role: 'target' }])
  expect(pairOf(diff(old, next).metrics, '110元')).toBeUndefined()
})
