// The width of what a report is printed with is added up here; it must be what the library says.
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { cut, padStart, width } from '../../src/reporter/columns.ts'

describe('columns', () => {
  it('takes letters, marks and Han characters for as wide as the library does, alone and beside others', () => {
    const wrong: string[] = []
    for (const [from, to, step] of [
      [0x20, 0x200, 1],
      [0x2000, 0x2300, 1],
      [0x2fff, 0x3100, 1],
      [0x4dff, 0xa000, 97],
      [0xfeff, 0xffff, 1],
    ] as const)
      for (let code = from; code <= to; code += step) {
        const character = String.fromCharCode(code)
        for (const text of [character, `是${character}`, `3${character}%`])
          if (width(text) !== stringWidth(text)) wrong.push(code.toString(16))
      }
    expect(wrong).toEqual([])
  })

  it('leaves clusters to the library', () => {
    for (const text of ['👨‍👩‍👧', 'e\u0301年', '5\ufe0f\u20e3', '①②', '\u001b[31m红\u001b[39m'])
      expect(width(text)).toBe(stringWidth(text))
  })

  it('cuts what is too wide and pads what is not', () => {
    expect(cut('新增就业人数', 7)).toBe('新增就…')
    expect(cut('新增就业人数', 12)).toBe('新增就业人数')
    expect(padStart('3.2万人', 9)).toBe('  3.2万人')
  })
})
