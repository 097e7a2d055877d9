// What a plan says of those who are there already is no plan that falls due.
import { expect, test } from 'vitest'
import { checkText, modelOf } from '../support/check-text.ts'

const PLANS = '---\nyear: 2018\n---\n\n## 2019年工作安排\n\n'
const NOW = '---\nyear: 2019\n---\n\n## 工作\n\n新修步道5公里。\n'

function due(plan: string): number {
  const { diagnostics } = checkText(NOW, { previous: [modelOf(`${PLANS}${plan}\n`)] })
  return diagnostics.filter(({ rule }) => rule === 'claims/due-plan').length
}

test.each([
  ['今年要新建幼儿园3所。', 1],
  ['全省近30万人领取养老金，确保按时发放。', 0],
  ['要端牢14亿中国人的饭碗。', 0],
])('%s', (plan, count) => {
  expect(due(plan)).toBe(count)
})
