// Marks of notes between a number and its unit: the figure is read past them, and they keep a fate of their own.
import { expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

const read = (text: string) => {
  const { metrics, numerals } = measure(readText(text))
  return {
    figures: metrics.map(({ label, text, value, unit }) => [label, text, value, unit]),
    marks: numerals
      .filter(({ fate }) => fate === 'reference')
      .map(({ span }) => text.slice(span.start, span.end)),
    spans: metrics.map(({ span }) => text.slice(span.start, span.end)),
  }
}

it.each([
  ['[1]', ['[1]']],
  ['①', ['①']],
  ['<sup>[1]</sup>', ['<sup>[1]</sup>']],
  ['〔注1〕', ['〔注1〕']],
])('reads 2210.3%s亿元 as an amount of 亿元', (mark, marks) => {
  const text = `全部工业增加值2210.3${mark}亿元，增长5%。\n`
  const { figures, marks: found, spans } = read(text)
  expect(figures).toEqual([
    ['全部工业增加值', '2210.3亿元', 221030000000, '元'],
    ['全部工业增加值', '5%', 5, '%'],
  ])
  expect(found).toEqual(marks)
  expect(spans).toEqual([`2210.3${mark}亿元`, '5%'])
})

it('knows marks behind words, and leaves alone what is none', () => {
  expect(read('得分12①完成任务；完成面积3.2m²。\n').figures.map(([, text]) => text)).toContain('3.2m²')
  expect(read('全部工业增加值[1]2210.3亿元。\n').marks).toEqual(['[1]'])
})

it('reads past marks behind words', () => {
  const text =
    '全市装机容量3348万千瓦。其中[27]，火电装机容量1444万千瓦；439人享受补助[65]供养，养护站（所）[7]46个。\n'
  const { metrics, numerals } = measure(readText(text))
  expect(metrics.map(({ label, group }) => [label, group?.as])).toEqual([
    ['装机容量', 'total'],
    ['火电装机容量', 'part'],
    ['享受补助供养', undefined],
    ['养护站（所）', undefined],
  ])
  expect(numerals.filter(({ fate }) => fate === 'reference').map((one) => one.text)).toEqual([
    '[27]',
    '[65]',
    '[7]',
  ])
})
