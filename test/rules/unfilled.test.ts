// Blanks that `gongshi new` leaves: reported wherever they stand, and what they quote is no figure.
import { expect, test } from 'vitest'
import { checkText } from '../support/check-text.ts'

function rulesOf(text: string): readonly string[] {
  return checkText(text).diagnostics.map(({ rule }) => rule)
}

test('a blank of the front matter is an error like one of the text', () => {
  const text =
    '---\nyear: 2023\nissuer: 甲局\n索引号: 【待填：上年000014349/2023-00001】\n---\n\n# 公示\n\n正文。\n'
  expect(rulesOf(text)).toContain('wording/placeholder')
  expect(rulesOf(text.replace('【待填：上年000014349/2023-00001】', '000014349'))).not.toContain(
    'wording/placeholder',
  )
})

test('last year’s sum is not checked against this year’s parts', () => {
  const text =
    '---\nyear: 2023\n---\n\n# 公示\n\n全年办结【待填：上年95件】，其中表扬【待填：上年30件】、批评【待填：上年85件】。\n'
  expect(rulesOf(text)).toContain('wording/placeholder')
  expect(rulesOf(text)).not.toContain('consistency/parts')
  expect(rulesOf(text.replace(/【待填：上年(\d+件)】/g, '$1'))).toContain('consistency/parts')
})

function contradictions(text: string): readonly string[] {
  return rulesOf(`---\nyear: 2023\n---\n\n# 公示\n\n${text}\n`).filter((rule) =>
    rule.startsWith('consistency/'),
  )
}

test.each([
  ['受理投诉120件，收到来信【待填：上年500件】，其中表扬300件、批评250件。', '400件'],
  ['收到来信500件（表扬300件，批评【待填：上年250件】，其他50件）。', '250件'],
  ['收到来信500件，其中表扬300件，其他50件，批评____件。', '250件'],
  ['收到来信500件（表扬300件，批评XX件，其他50件）。', '250件'],
])('what is not filled in yet contradicts nothing: %s', (sentence, filled) => {
  expect(contradictions(sentence)).toEqual([])
  expect(contradictions(sentence.replace(/【[^】]*】|____件|XX件/, filled))).toHaveLength(1)
})

test.each([
  ['受理120件，来访【待填：上年110批】，办结130件。', '，来访【待填：上年110批】'],
  ['新建站点35家，改建【待填：上年20处】，累计建成12家。', '，改建【待填：上年20处】'],
])('figures around a blank are no neighbours: %s', (sentence, blank) => {
  expect(contradictions(sentence)).toEqual([])
  expect(contradictions(sentence.replace(blank, ''))).toHaveLength(1)
})
