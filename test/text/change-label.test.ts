import { expect, it } from 'vitest'
import type { MetricSide } from '../../src/model/changes.ts'
import { labelWords } from '../../src/text/change-label.ts'

const beds: MetricSide = {
  id: '养老/新增养老床位',
  section: '养老',
  label: '新增养老床位',
  text: '450张',
  value: 450,
  unit: '张',
  kind: 'count',
}

it('tells a goal from the result of the same name', () => {
  const pair = (metric: MetricSide) => ({
    status: 'same' as const,
    new: metric,
    comparable: true,
    reasons: [],
    confidence: 1,
  })
  expect(labelWords(pair(beds), 'zh')).toBe('新增养老床位')
  expect(labelWords(pair({ ...beds, role: 'target' }), 'zh')).toBe('新增养老床位（目标）')
  expect(labelWords(pair({ ...beds, role: 'target' }), 'en')).toBe('新增养老床位 (target)')
})
