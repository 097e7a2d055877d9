// Words in HTML, as web pages and Word give them to whoever pastes: read, never markup, and mended by `check --fix`.
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import type { Block } from '../../src/model/outline.ts'
import { applyFixes } from '../../src/rules/fix.ts'
import { plainText } from '../../src/text/runs.ts'
import { allBlocks, readText, rulesOf, textOf } from '../support/outline.ts'

const read = (text: string) => readText(text)
const wordsOf = (text: string) => allBlocks(read(text)).map((block) => [block.type, textOf(block)])

/** The source with all fixes of the reader's made, until none is left. */
function fixed(text: string): string {
  let now = text
  for (let round = 0; round < 5; round++) {
    const { text: next, edits } = applyFixes(now, read(now).findings)
    if (edits.length === 0) return now
    now = next
  }
  throw new Error(`never done: ${now}`)
}

describe('a block of HTML', () => {
  it.each([
    ['<p>甲</p>', [['paragraph', '甲']]],
    [
      '<p>甲</p><p>乙</p>',
      [
        ['paragraph', '甲'],
        ['paragraph', '乙'],
      ],
    ],
    ['<div>\n    <p style="text-indent:2em">甲\n    乙</p>\n</div>', [['paragraph', '甲乙']]],
    ['<p>甲<br>乙<br/></p>', [['paragraph', '甲\n乙']]],
    [
      '<p><span style="color:red"><font size=3>甲</font></span>&nbsp;乙 &lt;丙</p>',
      [['paragraph', '甲\u00a0乙 <丙']],
    ],
    [
      '<center>表后</center>\n后文\n另一行',
      [
        ['paragraph', '表后'],
        ['paragraph', '后文另一行'],
      ],
    ],
    [
      '<table><tr><td>甲</td></tr></table><p>乙</p>',
      [
        ['table', ''],
        ['paragraph', '乙'],
      ],
    ],
    [
      '<p>一</p><table><tr><td>甲</td></tr></table>乙',
      [
        ['paragraph', '一'],
        ['table', ''],
        ['paragraph', '乙'],
      ],
    ],
    [
      '<p>甲</p>\n- 乙\n- 丙',
      [
        ['paragraph', '甲'],
        ['list', ''],
      ],
    ],
    [
      '<p>甲</p>\n    4.乙',
      [
        ['paragraph', '甲'],
        ['paragraph', '4.乙'],
      ],
    ],
    ['<p></p><div> </div>', []],
  ])('is read as what it says: %s', (html, blocks) => {
    const found = wordsOf(`${html}\n`).map(([type, words]) => [
      type,
      type === 'table' || type === 'list' ? '' : words,
    ])
    expect(found).toEqual(blocks)
    expect(rulesOf(read(html)).filter((rule) => rule === 'markdown/html-block')).toEqual([])
  })

  it('has headings that are headings, and lists that are lists', () => {
    const outline = read(
      '# 题\n\n<h2>一、甲</h2><p>文</p><h3>（一）乙</h3><ol><li>丙</li><li><p>丁</p></li></ol>\n',
    )
    expect(
      outline.sections.map(({ title, sections }) => [title, sections.map(({ title }) => title)]),
    ).toEqual([['甲', ['乙']]])
    const [list] = outline.sections[0]?.sections[0]?.blocks ?? []
    expect(list).toMatchObject({ type: 'list', ordered: true, start: 1, items: [{}, {}] })
  })

  it('shows pictures as Markdown does', () => {
    const [figure] = allBlocks(read('<p><img src="a.png" alt="图"></p>\n'))
    expect(figure).toMatchObject({ type: 'figure', image: { url: 'a.png', alt: '图' } })
  })

  it('tells of every tag it leaves out, but of none around a table', () => {
    expect(rulesOf(read('<div><p>甲</p></div>\n'))).toEqual(Array(4).fill('markdown/inline-html'))
    expect(rulesOf(read('<div><table><tr><td>甲</td></tr></table></div>\n'))).toEqual([])
    expect(rulesOf(read('<div>\n'))).toEqual(['markdown/inline-html'])
  })

  it.each([
    '<script>甲</script>',
    '<style>p{}</style>',
    '<p>甲<script>乙</script></p>',
    '<div><iframe src="//a"></iframe></div>',
    '<form>甲</form>',
    '<svg onload="x()">\n甲</svg>',
    '<p>甲<!doctype html></p>',
  ])('stays as it is written where it is more than words: %s', (html) => {
    const outline = read(`${html}\n\n尾\n`)
    expect(rulesOf(outline)).toEqual(['markdown/html-block'])
    expect(allBlocks(outline)[0]).toMatchObject({ type: 'unsupported', text: html })
  })

  it('loses nothing of what runs, and runs nothing', () => {
    const text =
      '<p onclick="x()">甲</p>\n\n<p><a href="javascript:x">乙</a><img src="a.png" onerror="x()"></p>\n'
    const words = allBlocks(read(text))
      .map((block) => textOf(block))
      .join('|')
    expect(words).toBe('<p onclick="x()">甲|<a href="javascript:x">乙</a><img src="a.png" onerror="x()">')
    expect(JSON.stringify(read(text).sections)).not.toContain('"link"')
  })

  it('keeps what it says to the compiler', () => {
    const outline = read('<div>\n<!-- gongshi-metric 3件: label="甲" -->\n办结3件\n</div>\n')
    expect(outline.directives.map(({ name }) => name)).toEqual(['gongshi-metric'])
    expect(wordsOf('<div>\n<!-- 待核 -->\n办结3件\n</div>\n')).toEqual([['paragraph', '办结3件']])
  })

  it('is left alone in the lines of a quote, which have marks of their own', () => {
    const outline = read('> <p>甲</p>\n> <p>乙</p>\n')
    expect(rulesOf(outline)).toEqual(['markdown/html-block'])
    expect(rulesOf(read('> <p>甲</p>\n'))).toEqual(['markdown/inline-html', 'markdown/inline-html'])
  })

  it('has figures, each in its place', () => {
    const text = '<div>\n<p>全年新增就业<u>3.5</u>万人，就业率98.6%。</p>\n</div>\n'
    const { metrics } = measure(read(text))
    expect(metrics.map(({ label, value }) => [label, value])).toEqual([
      ['新增就业', 35000],
      ['就业率', 98.6],
    ])
    expect(metrics.map(({ span }) => text.slice(span.start, span.end))).toEqual(['3.5</u>万人', '98.6%'])
  })
})

describe('tags in a line', () => {
  const marksOf = (text: string) => {
    const [block] = allBlocks(read(text)) as [Extract<Block, { type: 'paragraph' }>]
    return block.content.map((inline) =>
      inline.type === 'text' ? [inline.text, Object.keys(inline.marks)] : inline.type,
    )
  }

  it('mark what they mark', () => {
    expect(marksOf('甲<b>乙<i>丙</i></b>丁<s>戊</s><a href="https://a.cn/">己</a>')).toEqual([
      ['甲', []],
      ['乙', ['strong']],
      ['丙', ['strong', 'emphasis']],
      ['丁', []],
      ['戊', ['strike']],
      ['己', ['link']],
    ])
    expect(marksOf('38.1μg/m<sup class="x">3</sup>')).toEqual([
      ['38.1μg/m', []],
      ['3', ['vertical']],
    ])
    expect(rulesOf(read('甲<b>乙</b>'))).toEqual([])
  })

  it('are left out where they mean nothing, opened and closed or not', () => {
    for (const text of [
      '甲<u>乙</u>',
      '甲<font color=red>乙',
      '甲</span>乙',
      '甲<b>乙',
      '甲</b>乙',
      '甲<a name="_Toc1"></a>乙',
    ]) {
      expect(wordsOf(text)).toEqual([['paragraph', '甲乙']])
      expect(rulesOf(read(text))).toContain('markdown/inline-html')
      expect(fixed(text)).toBe('甲乙')
    }
  })

  it('part paragraphs, and lines in a cell', () => {
    expect(wordsOf('甲<p>乙</p>丙')).toEqual([
      ['paragraph', '甲'],
      ['paragraph', '乙'],
      ['paragraph', '丙'],
    ])
    const [table] = allBlocks(read('| 甲 |\n| - |\n| <p>乙</p><p>丙</p> |\n'))
    expect(table?.type === 'table' && plainText(table.rows[1]?.[0]?.content ?? [])).toBe('乙\n丙')
  })

  it.each([
    ['marks', '<b>甲'],
    ['marks in marks', '<b>甲</b></b>'],
    ['looks', '<u>甲</u>'],
    ['parts', '<p>甲</p>'],
    ['ends', '</i></p>'],
    ['nests', '<b><i>'],
  ])('are read in one pass: %s', (_, tag) => {
    const start = performance.now()
    read(`甲${tag.repeat(20_000)}\n`)
    read(`<div>${tag.repeat(20_000)}</div>\n`)
    expect(performance.now() - start).toBeLessThan(8000)
  })
})

describe('the fix', () => {
  it.each([
    ['<p>甲</p><p>乙</p>\n', '甲\n\n乙\n'],
    ['<div>\n  <p>甲</p>\n  <p>乙</p>\n</div>\n尾\n', '\n甲\n\n乙\n\n尾\n'],
    ['前\n\n<p>甲<u>乙</u></p>\n\n后\n', '前\n\n甲乙\n\n后\n'],
    ['<p>甲</p>\r\n<p>乙</p>\r\n', '甲\r\n\r\n乙\r\n'],
    ['<h2>一、甲</h2>\n<p>乙</p>\n', '## 一、甲\n\n乙\n'],
    ['<ul><li>甲</li><li>乙</li></ul>\n', '- 甲\n\n- 乙\n'],
    ['<p>1. 甲</p>\n', '<p>1. 甲\n'],
    ['<font color=red># 甲</font>\n', '<font color=red># 甲\n'],
  ])('makes Markdown of it: %j', (text, wanted) => {
    const result = fixed(text)
    expect(result.replace(/(\r?\n)(?:\r?\n){2,}/g, '$1$1')).toBe(wanted)
    expect(wordsOf(result).map(([, words]) => words)).toEqual(wordsOf(text).map(([, words]) => words))
  })
})
