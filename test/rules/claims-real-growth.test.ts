// Growth at constant prices does not come from the amounts printed, which are of their year's prices.
import { expect, test } from 'vitest'
import { checkText, modelOf } from '../support/check-text.ts'

const report = (year: number, sentence: string): string =>
  `---\nyear: ${year}\n---\n\n## 农业\n\n${sentence}\n`

test.each(['农业产值', '牧业产值', '林业产值', '农业增加值'])('%s grows at constant prices', (name) => {
  const previous = [modelOf(report(2018, `全年${name}90亿元。`))]
  const { diagnostics } = checkText(report(2019, `全年${name}97亿元，比上年增长4.9%。`), { previous })
  expect(diagnostics.filter(({ rule }) => rule === 'claims/change')).toEqual([])
})

test('sales do not', () => {
  const previous = [modelOf(report(2018, '全年农产品销售额90亿元。'))]
  const { diagnostics } = checkText(report(2019, '全年农产品销售额97亿元，比上年增长4.9%。'), { previous })
  expect(diagnostics.filter(({ rule }) => rule === 'claims/change')).toHaveLength(1)
})
