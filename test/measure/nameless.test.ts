// Every metric has a label, since the model's schema asks for one.
import { expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

it.each([
  ['共有5家。', '家数', 'lead/家数'],
  ['增长7.3%。', '比率', 'lead/比率-变化'],
  ['累计3.6亿元。', '金额', 'lead/金额'],
])('names the figure of “%s” after its kind', (text, label, id) => {
  const [metric] = measure(readText(text)).metrics
  expect([metric?.label, metric?.id]).toEqual([label, id])
})
