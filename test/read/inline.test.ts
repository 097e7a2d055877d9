// Inline content: runs, their marks and their places in the source.
import { describe, expect, it } from 'vitest'
import type { Inline, Run } from '../../src/model/inline.ts'
import type { Block } from '../../src/model/outline.ts'
import { mapText, plainText } from '../../src/text/runs.ts'
import { allBlocks, readText, rulesOf, textOf } from '../support/outline.ts'

function contentOf(text: string): readonly Inline[] {
  const block = allBlocks(readText(text))[0]
  return block?.type === 'paragraph' ? block.content : []
}

function runsOf(text: string): readonly Run[] {
  return contentOf(text).filter((inline) => inline.type === 'text')
}

function sourceOf(text: string, words: string): string {
  const { text: plain, toSource } = mapText(contentOf(text))
  const at = plain.indexOf(words)
  const span = toSource(at, at + words.length)
  return text.slice(span.start, span.end)
}

describe('runs', () => {
  it('map to their source', () => {
    const text = '全区**就业率**98.6%，*新增*2.1万人~~错~~`码 1`。'
    for (const run of runsOf(text)) expect(text.slice(run.span.start, run.span.end)).toBe(run.text)
    expect(runsOf(text).map((run) => run.marks)).toEqual([
      {},
      { strong: true },
      {},
      { emphasis: true },
      {},
      { strike: true },
      { code: true },
      {},
    ])
  })

  it('keep emphasis beside Chinese marks', () => {
    expect(plainText(contentOf('全区**“阳光老人家”**站点'))).toBe('全区“阳光老人家”站点')
    expect(runsOf('全区**“阳光老人家”**站点')[1]?.marks).toEqual({ strong: true })
  })

  it.each([
    ['38.1μg/m<sup>3</sup>，下降', '38.1μg/m³', '38.1μg/m<sup>3</sup>'],
    ['38.1μg/m³，下降', '38.1μg/m³', '38.1μg/m³'],
    ['就业率&nbsp;98.6%', '\u00a098.6', '&nbsp;98.6'],
    ['占3\\.5%左右', '3.5%', '3\\.5%'],
    ['CO<sub>2</sub>排放', 'CO₂', 'CO<sub>2</sub>'],
    ['第&#19968;位', '一', '&#19968;'],
    ['全区\n就业率', '区就', '区\n就'],
    ['共**3**万\n> 人', '万', '万'],
  ])('%s: %s comes from %s', (text, words, source) => {
    expect(sourceOf(text, words)).toBe(source)
  })

  it('give raised digits a mark and plain digits', () => {
    const [, raised] = runsOf('m³/s')
    expect(raised).toMatchObject({ text: '3', marks: { vertical: 'super' } })
    expect(runsOf('m<SUP>3</SUP>')[1]).toMatchObject({ text: '3', marks: { vertical: 'super' } })
    expect(runsOf('CO₂')[1]).toMatchObject({ text: '2', marks: { vertical: 'sub' } })
  })
})

describe('lines', () => {
  it.each([
    ['全区\n就业', '全区就业'],
    ['全区，\n就业', '全区，就业'],
    ['“就业”\n“创业”', '“就业”“创业”'],
    ['in Gongshu\ndistrict', 'in Gongshu district'],
    ['全区 \n就业', '全区就业'],
    ['**全区**\n*就业*', '全区就业'],
    ['> 全区\n> 就业', '全区就业'],
    ['- 全区\n  就业', '全区就业'],
    ['全区  \n就业', '全区\n就业'],
    ['全区\\\n就业', '全区\n就业'],
    ['全区<br>就业', '全区\n就业'],
    ['全区\r\n就业', '全区就业'],
  ])('%j reads %j', (text, expected) => {
    const block = allBlocks(readText(text))[0]
    const inner =
      block?.type === 'quote' ? block.blocks[0] : block?.type === 'list' ? block.items[0]?.blocks[0] : block
    expect(textOf(inner)).toBe(expected)
  })
})

describe('links', () => {
  it('keep their target', () => {
    const text =
      '见[公报](https://a.gov.cn/x "题")、<https://b.cn>、[表][t]和[附件](附件.pdf#1)。\n\n[t]: ./t.html'
    expect(runsOf(text).flatMap((run) => (run.marks.link ? [[run.text, run.marks.link.url]] : []))).toEqual([
      ['公报', 'https://a.gov.cn/x'],
      ['https://b.cn', 'https://b.cn'],
      ['表', './t.html'],
      ['附件', '附件.pdf#1'],
    ])
    expect(rulesOf(readText(text))).toEqual([])
  })

  it.each([
    '[点](javascript:alert(1))',
    '[点](JAVASCRIPT:alert(1))',
    '[点](java&#10;script:alert(1))',
    '[点](&#1;javascript:alert(1))',
    '[点](data:text/html,x)',
    '[点](vbscript:x)',
    '[点](file:///etc/passwd)',
    '[点](//evil.example/x)',
    '[点](\\\\\\\\evil\\\\x)',
    '[点][e]\n\n[e]: javascript:alert(1)',
  ])('%j loses its target, not its words', (text) => {
    const outline = readText(text)
    expect(rulesOf(outline)).toEqual(['markdown/unsafe-link'])
    const [run] = runsOf(text)
    expect(run?.text).toBe('点')
    expect(run?.marks.link).toBeUndefined()
  })
})

describe('HTML in a line', () => {
  it('is text and a finding', () => {
    const text = '全区<b onclick="x()">就业</b>率'
    expect(plainText(contentOf(text))).toBe(text)
    expect(rulesOf(readText(text))).toEqual(['markdown/inline-html', 'markdown/inline-html'])
    expect(plainText(contentOf('m<sup>3'))).toBe('m<sup>3')
  })

  it('is nothing as a comment, and a directive when it speaks to the compiler', () => {
    const outline = readText('全区<!-- 待核 -->就业<!-- gongshi-metric label="就业率" -->率')
    expect(textOf(allBlocks(outline)[0])).toBe('全区就业率')
    expect(outline.directives).toMatchObject([{ name: 'gongshi-metric', text: 'label="就业率"' }])
    expect(readText('<!-- gongshi-disable-next-line a/b: 因 -->\n\n文').directives).toMatchObject([
      { name: 'gongshi-disable-next-line', text: 'a/b: 因', span: { start: 0, end: 41 } },
    ])
  })
})

function wordsOf(text: string): string {
  const words = (block: Block): string =>
    block.type === 'list'
      ? block.items.map((item) => item.blocks.map(words).join('')).join('')
      : textOf(block)
  return allBlocks(readText(text)).map(words).join('')
}

describe('boxes of task lists', () => {
  it('are one character each, in their place', () => {
    const text =
      '- [x] 已办结5件\n- [X] **办结**\n- [ ] 在办\n- [x]不是\n- `[x] 码`\n\n1. [ ] 有序\n\n[x] 段落\n'
    expect(wordsOf(text)).toBe('☑ 已办结5件☑ 办结☐ 在办[x]不是[x] 码☐ 有序[x] 段落')
    const [list] = allBlocks(readText(text))
    const first = list?.type === 'list' ? list.items[0]?.blocks[0] : undefined
    const { toSource } = mapText(first?.type === 'paragraph' ? first.content : [])
    expect(toSource(0, 1)).toEqual({ start: 2, end: 5 })
    expect(toSource(2, 7)).toEqual({ start: 6, end: 11 })
  })
})

describe('words written as a link definition', () => {
  it('are kept, and so are the marks that refer to them', () => {
    const text = '甲[注]乙[^注 释]。\n\n[注]: 约98.6万人。\n\n[^注 释]: 指从提交。\n\n[^a b]: x\n'
    const outline = readText(text)
    expect(wordsOf(text)).toBe('甲[注]乙[^注 释]。[注]： 约98.6万人。[^注 释]： 指从提交。[^a b]: x')
    expect(rulesOf(outline)).toEqual(expect.arrayContaining(['markdown/words-as-definition']))
    expect(rulesOf(outline)).not.toContain('markdown/unsafe-link')
  })

  it('are no addresses', () => {
    const text =
      '[甲][a] [乙][b] [丙][c]\n\n[a]: 附件/表.xlsx\n[b]: #一、总体\n[c]: https://例子.cn\n[//]: # (不显示)\n'
    expect(rulesOf(readText(text))).not.toContain('markdown/words-as-definition')
    expect(wordsOf(text)).toBe('甲 乙 丙')
  })
})

describe('items that lines begin behind a colon', () => {
  const linesOf = (text: string) => plainText(contentOf(text))

  it.each([
    ['甲。\n　　乙。', '甲。\n　　乙。'],
    ['甲。\n一、乙\n丙。\n（一）丁', '甲。\n一、乙\n丙。\n（一）丁'],
    ['甲\n一、乙', '甲一、乙'],
    ['附件：1.目录\n2.名单\n3.附表', '附件：1.目录\n2.名单\n3.附表'],
    ['附件: 1．目录\r\n   2．名单', '附件： 1．目录\n2．名单'],
    ['重点抓好：1、绿化\n2、道路', '重点抓好：1、绿化\n2、道路'],
  ])('%j stay on their lines', (text, read) => {
    expect(linesOf(text)).toBe(read)
  })

  it.each([
    ['占比：1.5万元，\n2.5万元', '占比：1.5万元， 2.5万元'],
    ['附件：1.目录\n见第\n2号', '附件：1.目录见第 2号'],
    ['附件：1.目录\n3.附表', '附件：1.目录 3.附表'],
    ['建成：1.2公里\n2.绿化', '建成：1.2公里 2.绿化'],
    ['附件：目录\n2.名单', '附件：目录 2.名单'],
  ])('%j are no items', (text, read) => {
    expect(linesOf(text)).toBe(read)
  })
})
