// One wording of a change for reports and comparisons.
import { expect, it, test } from 'vitest'
import type { MetricChange } from '../../src/model/changes.ts'
import type { ModelMetric } from '../../src/model/disclosure.ts'
import { changeNote, changeWords } from '../../src/text/change-words.ts'
import { type Figure, metric } from '../diff/models.ts'

const SECTION = { section: '工作' }
const pair = (figure: Partial<Figure>, more: Partial<MetricChange> = {}): MetricChange => {
  const of = (year: number): ModelMetric => metric({ label: '甲', value: 1, ...figure }, year)
  return {
    status: 'changed',
    old: { ...of(2022), ...SECTION },
    new: { ...of(2023), ...SECTION },
    comparable: true,
    reasons: [],
    confidence: 1,
    ...more,
  }
}
const RATE = { unit: '%', resolution: 0.1 }

test.each([
  ['+224条（+9%）', pair({ unit: '条' }, { delta: 224, percent: 9.01 })],
  ['+4.0亿元（+6.6%）', pair({ unit: '元', resolution: 1e7 }, { delta: 4e8, percent: 6.61 })],
  ['−1.8μg/m³（−5.5%）', pair({ unit: 'μg/m³', resolution: 0.1 }, { delta: -1.8, percent: -5.52 })],
  ['+1.0个百分点', pair(RATE, { delta: 1 })],
  ['−0.3个百分点', pair({ ...RATE, unit: '个百分点', kind: 'percentage-point' }, { delta: -0.3 })],
  ['−0.5个千分点', pair({ ...RATE, unit: '‰', kind: 'percentage' }, { delta: -0.5 })],
  [
    '+2.9亿元',
    pair(
      { unit: '元', resolution: 1e7, change: { direction: 'up', basis: 'previous-year' } },
      { delta: 2.9e8, percent: 1450 },
    ),
  ],
  ['+1年', pair({ label: '连续获评先进', unit: '年', kind: 'duration' }, { delta: 1, percent: 33.3 })],
  ['上升1位', pair({ unit: '', kind: 'rank' }, { delta: -1 })],
  ['持平', pair({}, { delta: 0 })],
  ['持平', pair({}, { status: 'same' })],
  ['区间变化', pair({})],
  ['约数不宜比较', pair({}, { comparable: false, reasons: ['approximation'] })],
  ['统计时段不同、计量单位不同', pair({}, { comparable: false, reasons: ['period', 'unit'] })],
])('%s', (words, change) => {
  expect(changeWords(change, 'zh')).toBe(words)
})

it('says nothing of what only one year has', () => {
  const { old: _, ...added } = pair({})
  expect(changeWords(added, 'zh')).toBe('')
})

it('says in a comparison by itself that figures cannot be compared, and which periods differ', () => {
  const reasons = ['period', 'approximation'] as const
  expect(changeNote(pair({}, { comparable: false, reasons }), 'zh')).toBe(
    '不可比：统计时段不同、约数不宜比较（2022 / 2023）',
  )
  expect(changeNote(pair({}, { comparable: false, reasons: ['unit'] }), 'en')).toBe(
    'not comparable: different unit',
  )
  expect(changeNote(pair({ unit: '条' }, { delta: 3 }), 'zh')).toBe('+3条')
})
