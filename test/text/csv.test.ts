// CSV as programs read it: what a cell says survives, and nothing is reckoned with.
import { expect, it, test } from 'vitest'
import { csv } from '../../src/text/csv.ts'

const line = (...cells: readonly (string | number | boolean | null | undefined)[]) =>
  csv(
    cells.map((_, i) => ({ name: `c${i}`, of: (row: typeof cells) => row[i] })),
    [cells],
  ).split(/(?<=^[^\n]*\n)/)[1]

it('writes the names of the columns, then a line a row', () => {
  expect(csv([{ name: '指标', of: (row: string) => row }], ['就业率', '站点'])).toBe('指标\n就业率\n站点\n')
})

test.each([
  ['甲,乙', '"甲,乙"'],
  ['“甲”', '“甲”'],
  ['"甲"', '"""甲"""'],
  ['甲\n乙', '"甲\n乙"'],
  ['=1+1', "'=1+1"],
  ['+12（+9%）', "'+12（+9%）"],
  ['-1+A1', "'-1+A1"],
  ['-3万人', '-3万人'],
  ['-0.6%', '-0.6%'],
  ['−0.6%', '−0.6%'],
  [-0.64, '-0.64'],
  [true, 'true'],
  [null, ''],
  [undefined, ''],
])('%j is %s', (value, cell) => {
  expect(line(value)).toBe(`${cell}\n`)
})
