// Lines without markup: read by themselves they give what the parser gives.
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/markdown.ts'
import { readPlain } from '../../src/read/plain.ts'

// Offsets alone: nobody asks for lines and columns.
function bare(node: Nodes): unknown {
  const { position, ...rest } = node as Nodes & { children?: Nodes[] }
  return {
    ...Object.fromEntries(
      Object.entries(rest).filter(([key, value]) => key !== 'children' && value !== undefined),
    ),
    at: [position?.start.offset, position?.end.offset],
    ...('children' in rest ? { children: rest.children?.map(bare) } : {}),
  }
}

function compare(text: string): boolean {
  const plain = readPlain(text, 0, text.length)
  if (plain) expect(plain.map(bare), JSON.stringify(text)).toEqual(parseMarkdown(text).children.map(bare))
  return plain !== undefined
}

describe('readPlain', () => {
  it.each([
    '全区新增就业2.1万人。',
    '## 一、就业',
    '## 一、就业\n全区新增2.1万人。\n同比增长3%。\n### （一）甲 乙\n丙',
    '浓度38.1μg/m<sup>3</sup>，H<sub>2</sub>O',
    '题（2019） 二!',
    '2019年，甲；乙@丙 http://a.cn/b?c=d 1>2 #3',
    '| 甲 | 乙丙|\n|---|:-:|\n| 1,2 ||\n|  | 3 | 4 |\n|5 5|',
    '| 甲 |\n|:--|\n| -3 |\n| --- |',
    '　　全角空格起头',
  ])('reads %j', (text) => {
    expect(compare(text)).toBe(true)
    expect(compare(`${text}\n`)).toBe(true)
  })

  it.each([
    '甲*乙*',
    '甲\n===',
    '甲\n---',
    '甲\n| --- |',
    '- 甲',
    '+ 甲',
    '1. 甲',
    '12) 甲',
    '> 甲',
    ' 甲',
    '甲 ',
    '甲  \n乙',
    '#甲',
    '# 甲 #',
    '#  甲',
    '#',
    '# 甲\u2028 #',
    '<sup>3</sup>',
    '甲<br>乙',
    '甲&amp;',
    '甲[乙]',
    '甲`乙`',
    '甲\\*',
    '甲\r\n乙',
    '甲\t乙',
    '| 甲 | 乙 |',
    '| 甲 | 乙 |\n| --- |',
    '| 甲 |\n| --- |\n乙',
    '| 甲*乙* |\n| --- |',
    ':-: 甲',
  ])('leaves %j to the parser', (text) => {
    expect(readPlain(text, 0, text.length)).toBeUndefined()
  })

  it('gives offsets of the whole text', () => {
    const [paragraph] = readPlain('# 甲\n\n乙丙\n', 5, 8) ?? []
    expect(paragraph?.position?.start.offset).toBe(5)
    expect(paragraph?.position?.end.offset).toBe(7)
  })

  it('gives what the parser gives, whatever the lines hold', () => {
    const piece = fc.constantFrom(
      ...[
        '甲',
        '乙 丙',
        '2019',
        '年',
        '1',
        '.',
        ')',
        '（一）',
        ' ',
        '  ',
        '#',
        '##',
        '# ',
        '-',
        '--',
        '=',
        '>',
        '|',
        '| ',
        ':',
        '!',
        '+',
      ],
      ...[
        '<sup>',
        '</sup>',
        '<sub>',
        '<',
        '\n',
        '\n',
        '，',
        '。',
        '\u3000',
        '@',
        '://',
        '\u00a0',
        '³',
        '\ud83d\ude00',
        "'",
        '"',
        '^',
        '$',
        '%',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const lines = pieces
          .join('')
          .split('\n')
          .filter((line) => /[^ \t]/.test(line))
        if (lines.length > 0) compare(lines.join('\n'))
      }),
      { numRuns: 3000 },
    )
  })

  it('gives what the parser gives of tables', () => {
    const cell = fc.constantFrom(
      '',
      ' ',
      '甲',
      ' 1,234 ',
      ' -3',
      '—',
      ' a b ',
      '---',
      ' :-: ',
      '#',
      '> 1',
      '- 2',
      '3. 4',
    )
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `|${cells.join('|')}|`)
    const rule = fc.array(fc.constantFrom('---', ' :-: ', '-:', ':--', ' - '), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(row, rule, fc.array(row, { maxLength: 4 }), (head, marks, rows) => {
        compare([head, `|${marks.join('|')}|`, ...rows].join('\n'))
      }),
      { numRuns: 3000 },
    )
  })
})
