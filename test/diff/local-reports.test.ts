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
])('%s and %s are one', (before, after, unit) => {
  expect(pairs(one(before, 30, unit), one(after, 40, unit))).toEqual([`30${unit} → 40${unit}`])
})

test.each([
  ['国际航线', '国内航线', '条'],
  ['厂房基本建成', '厂房开工', '间'],
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
