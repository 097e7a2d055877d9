import { readFileSync } from 'node:fs'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it, vi } from 'vitest'
import { emitDocx } from '../../../src/emit/docx/emit-docx.ts'
import { docxOf, paragraphsOf, partsOf, publicationOf } from '../../support/docx.ts'
import { disorder } from '../../support/schema-order.ts'

const RED_HEAD = readFileSync(new URL('../../../fixtures/docx/red-head.md', import.meta.url), 'utf8')
const HOSTILE =
  '# 标题<b>&"\'\n\n正文\u0001 <script>alert(1)</script> &lt;w:p/&gt; ]]> \u{20BB7}\n\n[坏](javascript:alert(1))\n'

describe.each([
  ['a red head', RED_HEAD],
  ['hostile text', HOSTILE],
  ['nothing', ''],
])('the package of %s', async (_, markdown) => {
  const parts = partsOf(await docxOf(markdown))

  it('holds well-formed parts', () => {
    for (const [path, xml] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(path)) continue
      expect(XMLValidator.validate(xml), path).toBe(true)
    }
  })

  it('relates every part that is there and none that is not', () => {
    for (const [path, xml] of Object.entries(parts)) {
      if (!path.endsWith('.rels')) continue
      const folder = path.replace(/_rels\/[^/]*$/, '')
      for (const [, target = '', rest = ''] of xml.matchAll(/Target="([^"]*)"([^>]*)/g)) {
        if (rest.includes('External')) continue
        expect(Object.keys(parts)).toContain(new URL(`http://x/${folder}${target}`).pathname.slice(1))
      }
    }
  })

  it('keeps the order of children that the schema asks for', () => {
    for (const [path, xml] of Object.entries(parts)) {
      if (path.startsWith('word/') && path.endsWith('.xml')) expect(disorder(xml), path).toEqual([])
    }
  })

  it('names only styles, lists and relationships that exist', () => {
    const document = parts['word/document.xml'] ?? ''
    const all = (xml: string | undefined, pattern: RegExp) =>
      new Set([...(xml ?? '').matchAll(pattern)].map((m) => m[1]))
    const styles = all(parts['word/styles.xml'], /w:styleId="([^"]*)"/g)
    for (const style of all(document, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g))
      expect(styles).toContain(style)
    const lists = all(parts['word/numbering.xml'], /<w:num w:numId="([^"]*)"/g)
    for (const list of all(document, /<w:numId w:val="([1-9][^"]*)"/g)) expect(lists).toContain(list)
    const ids = all(parts['word/_rels/document.xml.rels'], /Id="([^"]*)"/g)
    for (const id of all(document, /r:(?:id|embed)="([^"]*)"/g)) expect(ids).toContain(id)
  })
})

describe('emitDocx', () => {
  it('prints a note that nothing refers to below the text, where Word shows it', async () => {
    const parts = partsOf(
      await docxOf('# 公示\n\n正文[^a]。\n\n[^a]: 甲注。\n\n[^b]: 乙注见[^c]。\n\n[^c]: 丙注。\n'),
    )
    const [body, notes] = [parts['word/document.xml'] ?? '', parts['word/footnotes.xml'] ?? '']
    expect(body.split('乙注见')).toHaveLength(2)
    for (const words of ['甲注', '丙注']) {
      expect(notes.split(words)).toHaveLength(2)
      expect(body).not.toContain(words)
    }
    expect(notes).not.toContain('乙注')
  })

  it('gives the same bytes in another time zone', async () => {
    const here = process.env.TZ
    const first = await docxOf(RED_HEAD)
    process.env.TZ = 'Pacific/Kiritimati'
    const second = await docxOf(RED_HEAD)
    if (here === undefined) delete process.env.TZ
    else process.env.TZ = here
    expect(Buffer.from(first).equals(second)).toBe(true)
  })

  it('writes all four font slots and no theme fonts', async () => {
    const styles = partsOf(await docxOf(RED_HEAD))['word/styles.xml'] ?? ''
    expect(styles).not.toMatch(/Theme=/)
    for (const [fonts] of styles.matchAll(/<w:rFonts [^>]*>/g)) {
      expect(fonts).toMatch(/w:ascii=.*w:hAnsi=.*w:eastAsia=.*w:cs=/)
    }
    expect(partsOf(await docxOf('文', { options: { fonts: 'founder' } }))['word/styles.xml']).toContain(
      '方正仿宋_GBK',
    )
  })

  it('carries dates only from the document or the environment', async () => {
    const core = async (markdown: string, epoch?: number) =>
      partsOf(await docxOf(markdown, { options: epoch === undefined ? {} : { epoch } }))['docProps/core.xml']
    expect(await core('# 题\n\n文')).not.toContain('dcterms:created')
    expect(await core(RED_HEAD)).toContain('2024-01-15T00:00:00Z')
    expect(await core(RED_HEAD, 0)).toContain('1970-01-01T00:00:00Z')
  })

  it('prints every word of the source once', async () => {
    const words = paragraphsOf(partsOf(await docxOf(RED_HEAD))['word/document.xml'] ?? '')
    for (const once of [
      '每月更新一次，逾期未办结的予以通报。',
      '坚持开门整改，公开承诺；',
      '群众满意是检验整改工作的最高标准。',
      '老旧小区加装电梯',
    ])
      expect(words.filter((text) => text.includes(once))).toHaveLength(1)
    expect(words).toContain('附件：1.2023年度社会评价意见整改任务分解表')
    expect(words.filter((text) => text.startsWith('2024年1月15日'))).toHaveLength(1)
  })

  it('makes only web and mail addresses relationships', async () => {
    expect(partsOf(await docxOf(HOSTILE))['word/_rels/document.xml.rels']).not.toMatch(/javascript/)
    expect(partsOf(await docxOf(RED_HEAD))['word/_rels/document.xml.rels']).toContain(
      'Target="https://www.example.gov.cn/a?x=1&amp;y=2" TargetMode="External"',
    )
  })
})

const RICH = `---
date: 2024-01-15
---

# 临江区年度公示

见[网站](https://www.example.gov.cn/a "说明")和[又一次](https://www.example.gov.cn/a)，另见[情况](#总体情况)。[^a]
{list-1} CURRENT TOTAL_PAGES {default-bullet-numbering-0} **_[并用](https://www.example.gov.cn/b)_**

![图](a.png)

1. 一
2. 二

## 总体情况

- 甲
- 乙[^a]

[^a]: 注[又](https://www.example.gov.cn/a)一[^b]
[^b]: | 甲 | 乙 |
    | --- | --- |
    | 1 | 2 |
`

const CHARTED = readFileSync(new URL('../../../fixtures/district/chenglan-2023.md', import.meta.url), 'utf8')

describe('what the library numbers by the clock, at random or for the process', () => {
  it.each([
    ['links, notes and an image', RICH],
    ['a chart', CHARTED],
  ])('is the same in every document with %s', async (_, markdown) => {
    const first = await docxOf(markdown, { template: 'social-evaluation' })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 4, 6, 7, 8, 9) })
    const second = await docxOf(markdown, { template: 'social-evaluation' })
    vi.useRealTimers()
    if (markdown === CHARTED) expect(partsOf(first)).toHaveProperty(['word/embeddings/chart1.xlsx'])
    expect(Buffer.from(first).equals(second)).toBe(true)
  })

  it('numbers charts and addresses in the order of the document, the last paragraph included', async () => {
    const publication = publicationOf(CHARTED, { template: 'social-evaluation' })
    const charts = [1, 2, 3].flatMap(() => publication.charts)
    const parts = partsOf(await emitDocx({ ...publication, charts, metricTable: false }))
    const shown = [...(parts['word/document.xml'] ?? '').matchAll(/r:id="rIdChart(\d+)"/g)].map(([, n]) => n)
    const related = [
      ...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(
        /Id="rIdChart(\d+)"[^>]*Target="charts\/chart(\d+)\.xml"/g,
      ),
    ]
    expect(shown).toEqual(['1', '2', '3'])
    expect(related.map(([, id]) => id)).toEqual(shown)
    expect(related.map(([, , file]) => file)).toEqual(shown)
  })

  it('relates one address once a part and leaves words alone that look like its marks', async () => {
    const parts = partsOf(await docxOf(RICH))
    const relations = (path: string) =>
      [...(parts[path] ?? '').matchAll(/Id="(rIdLink\d+)"/g)].map(([, id]) => id)
    expect(relations('word/_rels/document.xml.rels')).toEqual(['rIdLink1', 'rIdLink2'])
    expect(relations('word/_rels/footnotes.xml.rels')).toEqual(['rIdLink1'])
    expect(paragraphsOf(parts['word/document.xml'] ?? '').join('\n')).toContain(
      '{list-1} CURRENT TOTAL_PAGES {default-bullet-numbering-0} 并用',
    )
  })

  it.each([
    ['links, notes and an image', RICH],
    ['charts and contents', CHARTED.replace('---', '---\n目录: true')],
  ])('keeps the order of children and the form of all parts with %s', async (_, markdown) => {
    const parts = partsOf(await docxOf(markdown, { template: 'social-evaluation' }))
    for (const [path, xml] of Object.entries(parts)) {
      if (!/^word\/.*\.xml$/.test(path)) continue
      expect(XMLValidator.validate(xml), path).toBe(true)
      expect(disorder(xml), path).toEqual([])
    }
  })
})
