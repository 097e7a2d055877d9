// Attachments typed behind the text are set as such, on pages of their own behind the signature.
import { describe, expect, it } from 'vitest'
import { docxOf, paragraphsOf, partsOf, publicationOf } from '../support/docx.ts'
import { readText } from '../support/outline.ts'

const BODY = '# 公示\n\n## 一、总体情况\n\n全区办结意见12条。\n\n'
const SIGNED = '临江区教育局\n\n2024年1月15日\n\n'

const heads = (markdown: string) =>
  publicationOf(markdown).sections.map(({ number, title, attachment }) => [number.trim(), title, attachment])

describe('typed attachments', () => {
  it('have their mark apart from the title and no number of the text', () => {
    expect(heads(`${BODY}# 附件1 统计表\n\n文。\n\n# 附件2：名单\n\n文。\n`)).toEqual([
      ['一、', '总体情况', undefined],
      ['附件1', '统计表', 1],
      ['附件2', '名单', 2],
    ])
  })

  it.each([
    ['the next paragraph', '# 附件\n\n统计表\n\n甲乙。\n', 'paragraph'],
    ['what stands above a table', '# 附件\n\n统计表\n\n|项目|数|\n|-|-|\n|甲|3|\n', 'table'],
  ])('take the title from %s, where the mark stands alone', (_, end, kept) => {
    const { sections } = publicationOf(BODY + end)
    const last = sections.at(-1)
    expect([last?.number.trim(), last?.title, last?.blocks.map(({ type }) => type)]).toEqual([
      '附件',
      '统计表',
      [kept],
    ])
    expect(JSON.stringify(last?.blocks)).not.toContain('统计表')
  })

  it.each([
    '统计表',
    '附件1 统计表',
  ])('are found by %s in the front matter, and not called twice', (named) => {
    const front = `---\nattachments:\n  - title: 统计表\n    section: ${named}\n---\n\n`
    expect(heads(`${front}${BODY}## 附件1 统计表\n\n文。\n`)).toEqual([
      ['一、', '总体情况', undefined],
      ['附件1', '统计表', 1],
    ])
  })

  it.each([
    ['of the same depth', '## 附件1\n\n## 统计表\n\n文。\n\n## 附件2：名单\n\n文。\n'],
    ['below it', '## 附件1\n\n### 统计表\n\n文。\n\n## 附件2：名单\n\n文。\n'],
    ['as large as the title', '# 附件1\n\n# 统计表\n\n文。\n\n# 附件2\n\n# 名单\n\n文。\n'],
  ])('take the title from the heading behind a bare mark: %s', (_, end) => {
    expect(heads(BODY + end)).toEqual([
      ['一、', '总体情况', undefined],
      ['附件1', '统计表', 1],
      ['附件2', '名单', 2],
    ])
    expect(readText(BODY + end).meta.title).toBe('公示')
  })

  it('take no numbered heading and none of several parts for the title', () => {
    const parts = publicationOf(`${BODY}## 附件\n\n### 表甲\n\n文。\n\n### 表乙\n\n文。\n`).sections.at(-1)
    expect([parts?.title, parts?.sections.map(({ title }) => title)]).toEqual(['', ['表甲', '表乙']])
    const numbered = publicationOf(`${BODY}## 附件\n\n### 一、规章\n\n文。\n`).sections.at(-1)
    expect([numbered?.title, numbered?.sections[0]?.title]).toEqual(['', '规章'])
  })

  it('stand behind the signature, which is taken from the text before them', () => {
    const markdown = `${BODY}${SIGNED}# 附件1 统计表\n\n甲乙。\n`
    expect(publicationOf(markdown).elements).toMatchObject({
      issuers: ['临江区教育局'],
      date: '2024年1月15日',
      listsAttachments: false,
    })
    expect(readText(markdown).meta).toMatchObject({ issuer: '临江区教育局', date: '2024-01-15' })
  })

  it('are called what a typed list calls them', () => {
    const { elements } = publicationOf(
      `${BODY}附件：1.统计表\n\n2.名单\n\n${SIGNED}# 附件1\n\n甲乙。\n\n# 附件2\n\n丙丁。\n`,
    )
    expect(elements.listsAttachments).toBe(true)
    expect(elements.attachments.map(({ title }) => title)).toEqual(['统计表', '名单'])
  })

  it('keep their own headings below them', () => {
    const { sections } = publicationOf(`${BODY}# 附件1 统计表\n\n## 一、规章\n\n甲乙。\n`)
    expect(sections.map(({ title }) => title)).toEqual(['总体情况', '统计表'])
    expect(sections.at(-1)?.sections.map(({ title }) => title)).toEqual(['规章'])
  })

  it('are none where text follows them, and none in a title', () => {
    expect(heads(`${BODY}## 附件1 统计表\n\n甲。\n\n## 二、问题\n\n乙。\n`).map(([, , n]) => n)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(heads(`${BODY}## 附件目录管理\n\n甲。\n`).at(-1)?.[2]).toBeUndefined()
  })

  it.each([
    ['a number of the text', '## 二、附件\n\n1．指标表\n'],
    ['a number that does not follow', '# 附件2 名单\n\n甲。\n'],
    ['a number in parts', '# 附件1-1 名单\n\n甲。\n'],
    ['a counted noun', '## 附件3个\n\n甲。\n'],
  ])('are none with %s', (_, end) => {
    expect(heads(BODY + end).at(-1)?.[2]).toBeUndefined()
  })

  it('take no list and no heading for the title, and keep a note beside the mark', () => {
    expect(heads(`${BODY}# 附件1\n\n张三、李四\n`).at(-1)?.[1]).toBe('')
    expect(heads(`${BODY}# 附件1\n\n一、总体情况\n`).at(-1)?.[1]).toBe('')
    const noted = publicationOf(`${BODY}# 附件1[^1]\n\n指标表\n\n甲乙。\n\n[^1]: 注文。\n`)
    expect(JSON.stringify(noted.sections)).toMatch(/"type":"note"/)
  })

  it('are no title, and leave the title to the next heading where they come first', () => {
    expect(readText('---\ntitle: 公示\n---\n文。\n\n# 附件1 名单\n\n甲。\n').sections).toHaveLength(2)
    const { title, sections } = readText('# 附件1\n\n# 工作报告\n\n文。\n')
    expect([title.length, sections.length]).toEqual([0, 2])
  })

  it('have their mark and title once in the Word file', async () => {
    const xml = partsOf(await docxOf(`${BODY}${SIGNED}# 附件1 统计表\n\n甲乙。\n`))['word/document.xml'] ?? ''
    for (const words of ['附件1', '统计表'])
      expect(paragraphsOf(xml).filter((found) => found === words)).toHaveLength(1)
  })
})
