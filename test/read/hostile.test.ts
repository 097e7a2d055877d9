// Text made to break the reader: every case is read completely or ends in one clear finding, in bounded time,
// and loses no text. A case that would take for ever runs into the time limit of a test.
import { describe, expect, it } from 'vitest'
import { findTroubles } from '../../src/read/guard.ts'
import { allBlocks, readText as read, rulesOf } from '../support/outline.ts'

describe('nesting and masses', () => {
  it.each([
    ['quotes', '> '.repeat(5000)],
    ['quotes without blanks', '>'.repeat(5000)],
    ['lists', '- '.repeat(5000)],
    ['numbered lists', '1. '.repeat(5000)],
    ['indented lists', Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
    ['brackets', '['.repeat(5000)],
    ['links', `${'['.repeat(5000)}x${'](a)'.repeat(5000)}`],
    ['images', `${'!['.repeat(5000)}x${'](a)'.repeat(5000)}`],
    ['emphasis', `${'**a '.repeat(5000)}b${'**'.repeat(5000)}`],
    ['crossing emphasis', '*a_ '.repeat(20_000)],
    ['backticks', Array.from({ length: 2000 }, (_, i) => '`'.repeat(i + 1)).join('a')],
    ['comments', `x${'<!--'.repeat(20_000)}`],
    ['autolinks', `x${'<a:'.repeat(50_000)}`],
    ['link targets', '[a](<b'.repeat(20_000)],
    ['a line of millions', '中'.repeat(3_000_000)],
    ['lines of a paragraph', '中\n'.repeat(30_000)],
    ['a table of thin rows', `|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n${'|a|\n'.repeat(2000)}`],
    ['a table of many columns', `|${'a|'.repeat(64)}\n|${'-|'.repeat(64)}\n|a|\n`],
    ['figures', '今年新增5家,'.repeat(10_001)],
    ['Han figures', '一、'.repeat(10_001)],
    ['pieces of code', '`a`甲'.repeat(5001)],
    ['entities', '&amp;'.repeat(10_001)],
    ['references', `${'[甲]'.repeat(2001)}\n\n[甲]: b\n\n`],
  ])('%s are one finding', (_, text) => {
    const outline = read(`## 前\n\n${text.trimEnd()}文\n\n## 后\n`)
    expect(rulesOf(outline).filter((rule) => rule === 'read/too-complex')).toHaveLength(1)
    expect(allBlocks(outline).some((block) => block.type === 'unsupported')).toBe(true)
    expect(outline.findings.every((finding) => finding.help !== undefined)).toBe(true)
    expect(outline.sections[0]?.title).toBe('前')
  })

  it.each([
    ['definitions', Array.from({ length: 4000 }, (_, i) => `[a${i}]: b`).join('\n')],
    ['paragraphs', '中\n\n'.repeat(61_000)],
    ['short lists', '- 甲\n- 乙\n- 丙\n- 丁\n\n'.repeat(26_000)],
    ['links', `${'[甲](b)'.repeat(1000)}\n\n`.repeat(60)],
    ['pieces of code', `${'`a`甲'.repeat(1000)}\n\n`.repeat(60)],
    ['figures', `${'新增3家，'.repeat(1000)}\n\n`.repeat(300)],
    ['Han figures', `${'新增三家，'.repeat(1000)}\n\n`.repeat(300)],
  ])('%s past the limit end the text with one finding', (_, text) => {
    const troubles = findTroubles(text, 0)
    expect(troubles).toHaveLength(1)
    expect(troubles[0]?.end).toBe(text.length)
  })

  it.each([
    ['a line of a megabyte', '全区新增就业，'.repeat(50_000)],
    ['a word of a megabyte', 'a'.repeat(1_048_576)],
    ['headings', Array.from({ length: 10_000 }, (_, i) => `## 标题${i % 7}\n`).join('\n')],
    ['blank lines', `中${'\n'.repeat(500_000)}文`],
    ['blanks', `中${' '.repeat(200_000)}文`],
    ['quotes', `${'> '.repeat(90)}文`],
    ['lists', `${'- '.repeat(90)}文`],
    ['addresses', `${'a.'.repeat(50_000)}中,${'@'.repeat(50_000)}`],
    ['quotation marks', '"中'.repeat(20_000)],
    ['brackets', `${'(中'.repeat(20_000)}${')'.repeat(20_000)}`],
    ['entities', '&amp;'.repeat(9_000)],
    ['a table of 63 columns', `|${'a|'.repeat(63)}\n|${'-|'.repeat(63)}\n|a|\n`],
    ['a table of 5,000 rows', `|甲|乙|丙|\n|-|-|-|\n${'|街道|1|2|\n'.repeat(5000)}`],
  ])('%s are read', (_, text) => {
    expect(rulesOf(read(text))).not.toContain('read/too-complex')
  })
})

describe('characters', () => {
  it('that no output can hold are replaced, each in its place', () => {
    const text = '甲\u0000乙\u0001丙\ud800丁\udc00戊\uffff己\u0085庚\f辛😀'
    const outline = read(text)
    expect(rulesOf(outline)).toEqual(Array(7).fill('read/control-character'))
    const [block] = allBlocks(outline)
    const words =
      block?.type === 'paragraph'
        ? block.content.map((inline) => (inline.type === 'text' ? inline.text : ''))
        : []
    expect(words.join('')).toBe('甲\ufffd乙\ufffd丙\ufffd丁\ufffd戊\ufffd己\ufffd庚 辛😀')
  })
})

describe('front matter', () => {
  it('that is too long is said to be so, and is no text', () => {
    const outline = read(`---\ntitle: ${'长'.repeat(350_000)}\n---\n\n# 题\n`)
    expect(outline.findings.map(({ message }) => message.zh)).toEqual([
      expect.stringMatching(/^文件头超过65536个字/),
    ])
    expect(outline.meta.title).toBe('题')
  })

  it.each([
    [
      'aliases by the million',
      `a: &a [x,x]\n${Array.from('bcdefghij', (c, i) => `${c}: &${c} [*${'abcdefghij'[i]},*${'abcdefghij'[i]}]`).join('\n')}\ntitle: *j`,
    ],
    ['deep lists', `title: ${'['.repeat(20_000)}`],
    ['deep mappings', `title: ${'{a: '.repeat(10_000)}`],
    ['keys', Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['merge keys', 'title: &a {b: c}\n<<: *a'],
    ['tags', 'title: !!js/function "x"'],
  ])('%s', (_, yaml) => {
    const outline = read(`---\n${yaml}\n---\n\n# 题\n`)
    expect(outline.findings.some((finding) => finding.rule.startsWith('meta/'))).toBe(true)
    expect(outline.meta.title ?? '题').toMatch(/题|x/)
  })
})
