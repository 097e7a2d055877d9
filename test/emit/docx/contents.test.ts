// 目录 in a Word file, and what is counted for it.
import { describe, expect, it } from 'vitest'
import { docxOf, paragraphsOf, partsOf, publicationOf } from '../../support/docx.ts'

const TEXT =
  '# 临江区年度公示\n\n导语。\n\n## 总体情况\n\n文。\n\n### 责任落实\n\n文。\n\n## 下一步打算\n\n文。\n'
const asking = (value: boolean, text = TEXT): string => `---\n目录: ${value}\n---\n${text}`
const documentOf = async (markdown: string, given = {}): Promise<string> =>
  partsOf(await docxOf(markdown, { template: 'social-evaluation', ...given }))['word/document.xml'] ?? ''

describe('目录', () => {
  it('is a field with its entries filled in, each leading to its heading, in Generated styles', async () => {
    const xml = await documentOf(asking(true))
    expect(paragraphsOf(xml).slice(0, 4)).toEqual([
      '目录',
      '一、总体情况1',
      '（一）责任落实1',
      '二、下一步打算1',
    ])
    expect(xml).toContain('TOC \\o')
    expect([...xml.matchAll(/w:fldCharType="(\w+)"/g)].map(([, kind]) => kind)).toEqual([
      'begin',
      'separate',
      'end',
    ])
    expect(xml).not.toMatch(/w:dirty/)
    const front = xml.slice(0, xml.indexOf('<w:sectPr>'))
    for (const [, style] of front.matchAll(/<w:pStyle w:val="([^"]*)"/g)) expect(style).toMatch(/^Generated/)
    for (const [, anchor = ''] of front.matchAll(/<w:hyperlink w:anchor="([^"]*)"/g)) {
      expect(xml).toMatch(new RegExp(`<w:bookmarkStart [^>]*w:name="${anchor}"|w:name="${anchor}" `))
      expect(front).toContain(`PAGEREF ${anchor} `)
    }
  })

  it('begins the numbers of pages behind it', async () => {
    const xml = await documentOf(asking(true))
    const [front = '', own = ''] = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(
      ([section]) => section,
    )
    expect(front).not.toContain('footerReference')
    expect(own).toContain('<w:pgNumType w:start="1"')
  })

  it('stands there only when it is asked for, by the document or the template', async () => {
    expect(paragraphsOf(await documentOf(TEXT))).not.toContain('目录')
    const change = (template: ReturnType<typeof publicationOf>['template']) => ({
      ...template,
      blocks: { ...template.blocks, printedContents: true },
    })
    expect(paragraphsOf(await documentOf(TEXT, { change }))).toContain('目录')
    expect(paragraphsOf(await documentOf(asking(false), { change }))).not.toContain('目录')
    const page = (markdown: string) => publicationOf(markdown, { template: 'social-evaluation' }).contents
    expect(page(TEXT)).toHaveLength(2)
    expect(page(asking(false))).toEqual([])
  })

  it('names attachments as the list of attachments does', () => {
    const text = `---\n目录: true\n附件:\n  - { title: 任务分解表, section: 分解表 }\n---\n${TEXT}\n## 分解表\n\n文。\n`
    expect(publicationOf(text).printedContents.at(-1)).toMatchObject({
      number: '附件　',
      title: '任务分解表',
    })
  })
})

const RED = `---
form: red-head
issuer: 临江区人民政府
date: 2024-01-15
copies: [区委办公室]
---

# 临江区人民政府关于公布结果的通知

`

describe('what depends on the number of pages', () => {
  const evenly = (template: ReturnType<typeof publicationOf>['template']) => ({
    ...template,
    theme: { ...template.theme, evenImprint: true },
  })
  const breaks = async (text: string) =>
    ((await documentOf(RED + text, { template: 'plain', change: evenly })).match(/"ImprintPage"/g) ?? [])
      .length

  it('puts the imprint on an even page where the template asks for it', async () => {
    const page = `${'测'.repeat(500)}。\n\n`
    expect(await breaks('现予公布。\n')).toBe(1)
    expect(await breaks(page)).toBe(0)
    expect(await breaks(page + page)).toBe(1)
  })

  it('changes the pitch only where a short text would leave its signature alone', async () => {
    const pitch = async (text: string) =>
      /w:linePitch="(\d+)"/.exec(await documentOf(text, { template: 'plain' }))?.[1]
    expect(await pitch(`${RED}现予公布。\n`)).toBe('579')
    const crowded = RED.replace(
      'date:',
      'copyNumber: 1\nsecrecy: 秘密★1年\nsignatories: [张三, 李四, 王五, 赵六, 孙七, 周八]\ndate:',
    )
    const found = await Promise.all(
      [5, 29, 41, 45, 90].map((times) => pitch(`${crowded}${'现予公布'.repeat(times)}。\n`)),
    )
    const [few, closer, , wider, many] = found.map(Number)
    expect([few, many]).toEqual([579, 579])
    expect(closer).toBeLessThan(579)
    expect(wider).toBeGreaterThan(579)
  })
})

it('a heading right above a wide table stands on its landscape page', async () => {
  const columns = Array.from({ length: 14 }, (_, i) => `第${i + 1}项指标名称`)
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [row(columns), row(columns.map(() => '---')), row(columns.map((_, i) => `${i}123.45亿元`))]
  const xml = await documentOf(`${TEXT}\n## 对照情况\n\n### 分项情况\n\n${table.join('\n')}\n`)
  const before = xml.slice(0, xml.indexOf('对照情况'))
  expect(before).toMatch(/<w:sectPr>(?:(?!<w:p>).)*<\/w:sectPr>/s)
  expect(xml.slice(xml.indexOf('对照情况'))).toMatch(/^.*?w:orient="landscape"/s)
  expect(before.match(/w:orient="landscape"/)).toBeNull()
})
