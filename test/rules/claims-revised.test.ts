// One revision of last year's base is said once; faults beside sound figures are each reported.
import { expect, test } from 'vitest'
import { checkText, modelOf } from '../support/check-text.ts'

const OLD = `---
year: 2018
---

## 外贸

全年进口100亿元，出口200亿元，引进外资50亿元，新设企业40家。
`

function messages(sentence: string): readonly string[] {
  const text = `---\nyear: 2019\n---\n\n## 外贸\n\n${sentence}\n`
  const { diagnostics } = checkText(text, { previous: [modelOf(OLD)] })
  return diagnostics.filter(({ rule }) => rule === 'claims/change').map(({ message }) => message.zh)
}

test('most changes of a paragraph that do not fit are one finding', () => {
  const found = messages(
    '全年进口110亿元，比上年增长20%；出口210亿元，增长15%；引进外资60亿元，增长30%；新设企业44家，增长10%。',
  )
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('进口')
  expect(found[0]).toContain('另有2项')
})

test('two faults are two findings', () => {
  expect(
    messages(
      '全年进口110亿元，比上年增长20%；出口210亿元，增长15%；引进外资60亿元，增长20%；新设企业44家，增长10%。',
    ),
  ).toHaveLength(2)
})
