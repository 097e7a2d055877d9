// 全市办件量 and 全区办件量 are figures of two territories.
import { expect, test } from 'vitest'
import { joins, pairs } from './texts.ts'

test('figures of two territories are not compared', () => {
  const [row] = joins('## 政务\n\n全市办件量5件。', '## 政务\n\n全区办件量6件。')
  expect(row).toMatchObject({ comparable: false, reasons: ['scope'] })
})

test.each([
  ['全区办件量5件。', '我区办件量6件。'],
  ['全市办件量5件。', '办件量6件。'],
  ['我市办件量5件。', '本市办件量6件。'],
])('one territory is one however it is called: %s', (old, next) => {
  expect(joins(`## 政务\n\n${old}`, `## 政务\n\n${next}`)).toMatchObject([{ comparable: true }])
})

test('the figure of the same territory comes first', () => {
  expect(
    pairs('## 政务\n\n全市办件量5件，全区办件量3件。', '## 政务\n\n全区办件量4件，全市办件量6件。'),
  ).toEqual(['3件 → 4件', '5件 → 6件'])
})
