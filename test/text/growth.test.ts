import { expect, test } from 'vitest'
import { fromNumber } from '../../src/text/decimal.ts'
import { growthText } from '../../src/text/growth.ts'

test.each([
  [48800.21, 54337.89, '11.4', '＋11.348%'],
  [100, 111.35, '11.4', '＋11.35%'],
  [100, 92.7, '7.3', '−7.30%'],
  [0, 5, '1.0', '—'],
])('growth from %d to %d beside %s is shown as %s', (base, result, like, text) => {
  expect(growthText(fromNumber(base), fromNumber(result), like)).toBe(text)
})
