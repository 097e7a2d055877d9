// Stretches without markup are read apart from the rest; the outline is that of the whole.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretchesOf } from '../../src/read/stretches.ts'
import { readText } from '../support/outline.ts'

const LONG = '全区新增就业2.1万人，同比增长3%。'.repeat(40)
const cut = (text: string) =>
  [...stretchesOf(text, 0, text.length)].map(({ start, end, nodes }) => [start, end, nodes !== undefined])

describe('stretchesOf', () => {
  it('takes plain text by itself', () => {
    expect(cut(`# 题\n\n${LONG}\n`)).toEqual([[0, LONG.length + 6, true]])
  })

  it('takes marked text by itself where enough plain text follows', () => {
    const marked = '**甲**乙\n\n'
    expect(cut(marked + LONG)).toEqual([
      [0, marked.length, false],
      [marked.length, marked.length + LONG.length, true],
    ])
    expect(cut(`${marked}丙`)).toEqual([[0, marked.length + 1, false]])
    expect(cut(`丙\n\n${marked}`)).toEqual([[0, marked.length + 3, false]])
  })

  it('keeps their order when little plain text stands between', () => {
    const short = '丁'.repeat(500)
    const text = `**甲**\n\n${short}\n\n**乙**\n\n${LONG}`
    expect(cut(text).map(([start]) => start)).toEqual([0, text.length - LONG.length])
  })

  it('leaves all to the parser behind what may still be open', () => {
    for (const open of ['```\n甲', '<div>\n甲', '- <div>\n甲', '~~~\n甲']) {
      const text = `${open}\n\n${LONG}\n\n丙`
      expect(cut(text)).toEqual([[0, text.length, false]])
    }
  })
})

describe('a text cut into stretches', () => {
  // A definition makes the reader take the text as a whole; it prints nothing.
  const WHOLE = '\n\n[注]: x\n'
  const block = fc.constantFrom(
    ...[
      '# 题',
      '## 一、甲\n乙',
      LONG,
      LONG,
      '丙\n丁',
      '**甲**乙',
      '- 甲\n\n  乙',
      '1. 甲',
      '> 甲',
      '```\n甲\n\n# 乙\n```',
      '~~~\n甲\n\n丙\n~~~',
    ],
    ...[
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
      '<div>',
      '<!-- 甲 -->',
      '<sup>3</sup>',
      '38.1μg/m<sup>3</sup>',
      '    甲',
      '***',
    ],
    ...['　　甲', '甲  \n乙', '甲\n---', '表1 甲', '（单位：元）', '&nbsp;', '\\# 甲', '2019年。'],
  )

  it('reads as the whole does', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 9 }),
        fc.constantFrom('\n\n', '\n\n\n', '\n \n'),
        (blocks, gap) => {
          const text = blocks.join(gap)
          const { source: _, ...inStretches } = readText(text)
          const { source: __, ...whole } = readText(text + WHOLE)
          expect(inStretches, text).toEqual(whole)
        },
      ),
      { numRuns: 400 },
    )
  })
})
