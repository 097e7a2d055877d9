import { describe, expect, it } from 'vitest'
import { readQuantity } from '../../src/metric/cell.ts'

describe('figures of table cells', () => {
  it.each([
    ['13.61 亿吨', 1361000000, '吨'],
    ['-0.64', -0.64, ''],
    ['－0.64', -0.64, ''],
    ['（12）', 12, ''],
    ['1,024', 1024, ''],
    ['56.1%', 56.1, '%'],
    ['0', 0, ''],
    ['96171.6', 96171.6, ''],
    ['1.5倍', 1.5, '倍'],
  ])('reads %s', (cell, value, unit) => {
    expect(readQuantity(cell)).toMatchObject({ quantity: { text: cell, value, unit } })
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['/', 'slash'],
    ['—', 'dash'],
    ['-', 'dash'],
    ['…', 'ellipsis'],
    ['无', 'text'],
    ['法提供', 'text'],
    ['3.要求提供公开出版物', 'text'],
  ])('keeps %j apart as %s', (cell, none) => {
    expect(readQuantity(cell)).toEqual({ none })
  })
})
