// One character by the ten thousand, wherever it may stand: no pattern searches it again from each of its places.
import { expect, it } from 'vitest'
import { checkSvg } from '../../src/read/svg.ts'
import { printable } from '../../src/reporter/message.ts'
import { checkText } from '../support/check-text.ts'
import { publicationOf } from '../support/docx.ts'

// What is searched anew from each place takes half a minute and more.
const MANY = 120_000
const table = (head: string, cell: string) => `| 甲 | ${head} |\n| - | - |\n| ${cell} | 3 |\n`

it.each([
  ['blanks in a heading', `## 甲${' '.repeat(MANY)}乙`],
  ['wide blanks in a heading', `## 甲${'　'.repeat(MANY)}乙`],
  ['stops in a heading', `## 甲${'。'.repeat(MANY)}乙`],
  ['blanks in cells', table(`乙${' '.repeat(MANY)}丙`, `3${' '.repeat(MANY)}4`)],
  ['strokes in the head of a table', table(`${'/'.repeat(MANY)}x`, '乙')],
  ['signs in the head of a table', table(`甲${'＋'.repeat(MANY)}x`, '乙')],
  ['为 in the head of a table', table(`${'为'.repeat(MANY)}的x`, '乙')],
  ['单位 above a table', `表1 ${'单位'.repeat(MANY / 2)}\n\n${table('乙', '丙')}`],
  ['blanks to fill in that never end', '【待填'.repeat(MANY / 6)],
  ['blanks before a date', `某区人民政府${'　'.repeat(MANY)}2024年1月15日x`],
  ['blanks at the end', `甲${'　'.repeat(MANY)}乙`],
])(
  '%s',
  (_, text) => {
    const start = performance.now()
    checkText(`# 2023年公示\n\n${text}\n`)
    publicationOf(`# 2023年公示\n\n${text}\n`)
    expect(performance.now() - start).toBeLessThan(12_000)
  },
  60_000,
)

it('blanks in a drawing and in a message', () => {
  const svg = (words: string) => new TextEncoder().encode(`<svg width="1" height="1">${words}</svg>`)
  const start = performance.now()
  for (const words of ['<a href=', '<a style="url(', '<']) checkSvg(svg(words + ' '.repeat(MANY)))
  printable(`甲${' '.repeat(MANY)}乙`)
  expect(performance.now() - start).toBeLessThan(6000)
  expect(checkSvg(svg('<a href=\n   "https://a.cn/"/>'))).toBeDefined()
})
