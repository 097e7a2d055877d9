// Tables in HTML are read as the Markdown tables that they would be, with blanks where cells are merged.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, publish } from '../../src/compile.ts'
import type { Block, Table } from '../../src/model/outline.ts'
import { plainText } from '../../src/text/runs.ts'
import { allBlocks, readText, rulesOf } from '../support/outline.ts'
import { templateOf } from '../support/publication.ts'
import { repositoryFile } from '../support/shared.ts'

function blocksOf(markdown: string): readonly Block[] {
  return allBlocks(readText(`# 题\n\n## 节\n\n${markdown}\n\n尾\n`))
}

function tableOf(markdown: string): Table {
  const [table, tail] = blocksOf(markdown)
  if (table?.type !== 'table') throw new Error(`no table but ${table?.type}`)
  expect(tail?.type).toBe('paragraph')
  return table
}

function rowsOf(table: Table): readonly (readonly string[])[] {
  return table.rows.map((row) => row.map(({ content }) => plainText(content)))
}

describe('a table in HTML', () => {
  it.each([
    ['one row', '<table><tr><td>甲</td><td>12件</td></tr></table>', [['甲', '12件']]],
    [
      'merged cells leave blanks',
      '<table><tr><th rowspan="2">事项</th><th colspan=2>件数</th></tr><tr><th>受理</th><th>办结</th></tr>' +
        "<tr><td>许可</td><td rowspan='2'>12</td><td>11</td></tr><tr><td>处罚</td><td>7</td></tr></table>",
      [
        ['事项', '件数', ''],
        ['', '受理', '办结'],
        ['许可', '12', '11'],
        ['处罚', '', '7'],
      ],
    ],
    [
      'a cell that reaches over rows and columns',
      '<table><tr><td rowspan=2 colspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>乙</td><td>丙</td><td>3</td></tr></table>',
      [
        ['甲', '', '1'],
        ['', '', '2'],
        ['乙', '丙', '3'],
      ],
    ],
    [
      'short rows, ends left out, reaching past the last row',
      '<TABLE><tbody><tr><td>甲<td rowspan=9>1<tr><td>乙</tbody></TABLE>',
      [
        ['甲', '1'],
        ['乙', ''],
      ],
    ],
    [
      'layout of the source, references, lines',
      '<table>\n  <tr>\n    <td>甲 &amp; 乙&nbsp;</td><td><p>占比</p><p>98.6&#37;</p></td>\n    <td>一\n      二<br/></td><td>&nbsp;</td></tr></table>',
      [['甲 & 乙', '占比\n98.6%', '一二', '']],
    ],
    [
      'marks of Markdown are words',
      '<table><tr><td>*甲* _乙_ `丙` \\</td><td>[1](2) 3<5 A&B</td></tr></table>',
      [['*甲* _乙_ `丙` \\', '[1](2) 3<5 A&B']],
    ],
    [
      'blank rows go',
      '<table><tr></tr><tr><td></td><td> </td></tr><tr><td>甲</td><td>1</td></tr></table>',
      [['甲', '1']],
    ],
  ])('%s', (_, html, rows) => {
    expect(rowsOf(tableOf(html))).toEqual(rows)
  })

  it('keeps marks, raised characters and safe links, and knows where each stands', () => {
    const html =
      '<table><tr><td><b>甲</b><span style="color:red">乙</span></td><td>38.1μg/m<sup>3</sup></td><td><a href="https://a.cn/?b&amp;c">丙</a></td></tr></table>'
    const text = `# 题\n\n## 节\n\n${html}\n`
    const table = allBlocks(readText(text))[0]
    if (table?.type !== 'table') throw new Error('no table')
    const [first, second, third] = table.rows[0] ?? []
    expect(first?.content.map((run) => run.type === 'text' && [run.text, run.marks])).toEqual([
      ['甲', { strong: true }],
      ['乙', {}],
    ])
    expect(plainText(second?.content ?? [])).toBe('38.1μg/m³')
    expect(third?.content[0]).toMatchObject({ text: '丙', marks: { link: { url: 'https://a.cn/?b&c' } } })
    expect(text.slice(first?.content[0]?.span.start, first?.content[0]?.span.end)).toBe('甲')
    expect(text.slice(second?.span.start, second?.span.end)).toBe('38.1μg/m<sup>3</sup>')
  })

  it('takes its caption, or the one before it', () => {
    const caption = (table: Table) => plainText(table.caption ?? [])
    const rows = '<tr><td>甲</td><td>1</td></tr></table>'
    expect(caption(tableOf(`<table><caption>表1 甲</caption>${rows}`))).toBe('表1 甲')
    expect(caption(tableOf(`表2 乙\n\n<table>${rows}`))).toBe('表2 乙')
    const both = blocksOf(`表2 乙\n\n<table><caption>表1 甲</caption>${rows}`)
    expect(both.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  it('stands within what centres it and beside comments', () => {
    const html =
      '<div align="center">\n<!-- gongshi-disable-next-line metric/range: 引文 -->\n<table><tr><td>甲</td><td>1<!-- 待核 -->2件</td></tr></table>\n</div>'
    expect(rowsOf(tableOf(html))).toEqual([['甲', '12件']])
    expect(readText(`${html}\n`).directives.map(({ name }) => name)).toEqual(['gongshi-disable-next-line'])
  })

  it.each([
    '<table><tr><td>甲<script>alert(1)</script></td></tr></table>',
    '<table>甲<tr><td>乙</td></tr></table>',
    '<table><tr><td><table><tr><td>甲</td></tr></table></td></tr></table>',
    '<table><tr><td>甲</td></tr>',
    '<table><tr><td>甲<td x="></tr></table>',
    '<table><tr><td>甲<iframe src="//a"></iframe></td></tr></table>',
    '<table></table>',
    '<div>甲<table></table></div><form>乙</form>',
  ])('is no table: %s', (html) => {
    const outline = readText(`${html}\n\n尾\n`)
    expect(rulesOf(outline)).toContain('markdown/html-block')
    expect(allBlocks(outline)[0]).toMatchObject({ type: 'unsupported', what: 'html', text: html })
  })

  it('drops links that are none and keeps their words', () => {
    const outline = readText('<table><tr><td><a href="javascript:alert(1)">甲</a></td></tr></table>\n')
    expect(rulesOf(outline)).toContain('markdown/unsafe-link')
    expect(JSON.stringify(outline.sections)).not.toContain('javascript')
  })

  it('bounds what it makes of a few characters', () => {
    const wide = '<td colspan=1000 rowspan=60000>甲</td>'
    const outline = readText(`<table>${`<tr>${wide.repeat(20)}</tr>`.repeat(20)}</table>\n`)
    expect(rulesOf(outline)).toContain('read/too-complex')
    expect(allBlocks(outline)[0]).toMatchObject({ type: 'unsupported', what: 'too-complex' })
  })

  it.each([
    ['blanks', `<table><tr><td>甲${' '.repeat(300_000)}乙</td></tr></table>`],
    ['an endless tag', `<table><tr><td ${'a '.repeat(150_000)}`],
    ['an endless value', `<table><tr><td a='${'<td a="'.repeat(50_000)}</table>`],
    ['marks that never end', `<table><tr><td>${'<b>甲'.repeat(9000)}</td></tr></table>`],
    ['a cell of thousands of figures', `<table><tr><td>${'新增12家，'.repeat(9000)}</td></tr></table>`],
    ['ends without beginnings', `<table><tr><td>甲${'</b></p>'.repeat(30_000)}</td></tr></table>`],
  ])('is read in one pass: %s', (_, html) => {
    expect(allBlocks(readText(`${html}\n`))).toHaveLength(1)
  })

  it('may be as large as a table in Markdown', () => {
    const row = `<tr>${'<td>12</td>'.repeat(8)}</tr>\n`
    const outline = readText(`<table>${row.repeat(7000)}</table>\n`)
    expect(rulesOf(outline)).toEqual([])
    expect(allBlocks(outline)[0]).toMatchObject({ type: 'table' })
  })

  it('is read like the Markdown table of the same cells', () => {
    const words = fc.stringMatching(/^[甲乙丙0-9.%件<>&*_]{0,6}$/)
    const grids = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(words, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
      )
    const inHtml = (text: string) => text.replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`)
    const inMarkdown = (text: string) => text.replace(/[<>&*_]/g, (c) => `\\${c}`)
    fc.assert(
      fc.property(grids, (grid) => {
        const rows = grid.map((row) => ['首', ...row])
        const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${inHtml(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`
        const lines = rows.map((row) => `| ${row.map(inMarkdown).join(' | ')} |`)
        const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`
        const markdown = [lines[0], rule, ...lines.slice(1)].join('\n')
        expect(rowsOf(tableOf(html))).toEqual(rowsOf(tableOf(markdown)))
      }),
    )
  })

  it('gives the figures of the official forms, merged as a page prints them', async () => {
    const text = readFileSync(repositoryFile('fixtures/gov-info/chenglan-xxgk-2023.md'), 'utf8')
    const source = (words: string) => ({
      path: '年报.md',
      text: words,
      encoding: 'utf-8' as const,
      bom: false,
    })
    const template = templateOf('gov-info-annual')
    const compiled = (words: string) =>
      compile(source(words), {
        read: { fileName: '年报', fullWidth: true, loadImage: () => ({ error: { zh: '', en: '' } }) },
        check: { rules: [], template },
      })
    const [page] = await publish(compiled(text), template, {
      name: '年报',
      formats: ['html'],
      fragment: false,
      embedModel: false,
      docx: {},
    })
    const tables = String(page?.data).match(/<table[\s\S]*?<\/table>/g) ?? []
    let next = 0
    const inHtml = text.replace(/(?:^\|.*\n)+/gm, () => `${tables[next++]}\n`)
    expect(next).toBeGreaterThan(2)
    const figures = (words: string) =>
      compiled(words).disclosure.metrics.map(({ id, label, value, unit }) => [id, label, value, unit])
    expect(figures(inHtml)).toEqual(figures(text))
  })
})
