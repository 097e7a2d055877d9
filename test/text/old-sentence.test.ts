// The sentence of last year's text that a claim is shown with.
import { expect, test } from 'vitest'
import { oldSentence } from '../../src/text/claims.ts'
import { metric, model, section } from '../diff/models.ts'

test('of two sentences with the same figure, the one that speaks of the indicator', () => {
  const text = '粮食连续7年增产，农民收入提高。连续7年提高养老金水平，惠及全区老人。'
  const figure = metric({ label: '连续提高养老金水平', value: 7, text: '7年', unit: '年' })
  const last = model(2019, [section('民生', [figure], { blocks: [{ type: 'paragraph', text }] })])
  expect(oldSentence(last, { ...figure, section: '民生' })).toContain('养老金')
  expect(oldSentence(last, { ...figure, text: '8年', section: '民生' })).toBe('连续提高养老金水平8年')
})
