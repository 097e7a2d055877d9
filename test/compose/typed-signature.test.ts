// A signature typed below the text is set as one; anything less certain stays text.
import { describe, expect, it } from 'vitest'
import { docxOf, paragraphsOf, partsOf, publicationOf } from '../support/docx.ts'
import { readText } from '../support/outline.ts'

const BODY = '# 公示\n\n## 总体情况\n\n全区办结意见12条。\n\n'

const signed = (markdown: string) => {
  const { elements, sections } = publicationOf(markdown)
  const words = JSON.stringify(sections)
  return { issuers: elements.issuers, date: elements.date, inText: /2024年1月15日/.test(words) }
}

describe('a typed signature', () => {
  it.each([
    ['two paragraphs', '临江区人民政府办公室\n\n2024年1月15日\n'],
    ['two lines', '临江区人民政府办公室  \n2024年1月15日\n'],
    ['two lines of one paragraph', '临江区人民政府办公室\n2024年1月15日\n'],
    ['one line, the date pushed right', '临江区人民政府办公室　　　　2024年1月15日\n'],
    ['a remark below it', '临江区人民政府办公室\n2024年1月15日\n\n（此件公开发布）\n'],
    ['a Han date', '临江区人民政府办公室\n\n二〇二四年一月十五日\n'],
    ['a Han date on the next line', '临江区人民政府办公室\n二〇二四年一月十五日\n'],
    ['a Han date pushed right', '临江区人民政府办公室　　　　二○二四年一月十五日\n'],
    ['full-width figures', '临江区人民政府办公室\n\n2024年１月１５日\n'],
    ['the place of a seal', '临江区人民政府办公室（盖章）\n\n2024年1月15日\n'],
    ['the place of a seal in short', '临江区人民政府办公室(章)\n2024年1月15日\n'],
    ['blanks between characters', '临江区人民政府办公室\n\n2024年1月15 日\n'],
  ])('of %s is taken out of the text', (_, end) => {
    expect(signed(BODY + end)).toEqual({
      issuers: ['临江区人民政府办公室'],
      date: '2024年1月15日',
      inText: false,
    })
  })

  it('may name several offices, and stands before the attachments', () => {
    const end = '临江区财政局\n\n临江区教育局\n\n2024年1月15日\n'
    expect(signed(BODY + end).issuers).toEqual(['临江区财政局', '临江区教育局'])
    const attached = `---\n附件: [任务分解表]\n---\n${BODY}${end}\n## 任务分解表\n\n文。\n`
    expect(signed(attached).issuers).toHaveLength(2)
  })

  it.each([
    ['two lines', '临江区财政局\n临江区教育局\n2024年1月15日\n'],
    ['one line with blanks', '临江区财政局　　临江区教育局\n\n2024年1月15日\n'],
    ['one line with a mark', '临江区财政局、临江区教育局\n\n2024年1月15日\n'],
    ['paragraphs', '临江区财政局\n\n临江区教育局\n\n2024年1月15日\n\n（此件公开发布）\n'],
  ])('of several offices in %s names them in the outputs and the metadata', (_, end) => {
    const issuers = ['临江区财政局', '临江区教育局']
    expect(signed(BODY + end)).toEqual({ issuers, date: '2024年1月15日', inText: false })
    expect(readText(BODY + end).meta).toMatchObject({ issuer: '临江区财政局', issuers, date: '2024-01-15' })
  })

  it('is known to the metadata below a list of attachments and above a remark and the imprint', () => {
    const end =
      '附件：1.甲表\n2.乙表\n\n临江区财政局（盖章）\n\n二〇二四年一月十五日\n\n（此件公开发布）\n\n抄送：区委办公室。\n'
    expect(readText(BODY + end).meta).toMatchObject({ issuer: '临江区财政局', date: '2024-01-15' })
    expect(publicationOf(BODY + end).elements.seal).toBe('seal')
  })

  it('does not part the name of one office', () => {
    expect(signed(`${BODY}临江区 人民政府 办公室\n\n2024年1月15日\n`).issuers).toEqual([
      '临江区人民政府办公室',
    ])
    expect(signed(`${BODY}会同财政局、发展改革部门\n\n2024年1月15日\n`).issuers).toEqual([])
  })

  it.each([
    ['a date alone', '2024年1月15日\n'],
    ['a sentence', '本公示由临江区人民政府办公室负责解释。\n\n2024年1月15日\n'],
    ['text behind it', '临江区人民政府办公室\n\n2024年1月15日\n\n联系人：张三\n'],
    ['a month', '临江区人民政府办公室\n\n2024年1月\n'],
  ])('is not seen in %s', (_, end) => {
    expect(signed(BODY + end)).toMatchObject({ issuers: [], date: undefined })
  })

  it('does not count when the front matter states one', () => {
    const typed = '临江区人民政府办公室\n\n2024年1月15日\n'
    expect(signed(`---\ndate: 2024-01-16\n---\n${BODY}${typed}`)).toEqual({
      issuers: [],
      date: '2024年1月16日',
      inText: true,
    })
  })

  it('takes a remark along, unless the front matter has one', () => {
    const end = '临江区人民政府办公室\n\n2024年1月15日\n\n（此件公开发布）\n'
    expect(publicationOf(BODY + end).elements.remark).toBe('此件公开发布')
    const stated = publicationOf(`---\n附注: 此件依申请公开\n---\n${BODY}${end}`)
    expect(stated.elements).toMatchObject({ remark: '此件依申请公开', issuers: [] })
    expect(JSON.stringify(stated.sections)).toContain('此件公开发布')
  })

  it.each([
    ['lines of one paragraph', '\n'],
    ['paragraphs', '\n\n'],
  ])('takes copies and printing along, typed as %s', async (_, end) => {
    const lines = [
      '临江区人民政府办公室',
      '2024年1月15日',
      '（此件公开发布）',
      '抄送：区委办公室，区人大办公室。',
      '临江区人民政府办公室　　2024年1月16日印发',
    ]
    const { elements } = publicationOf(BODY + lines.join(end))
    expect(elements).toMatchObject({
      issuers: ['临江区人民政府办公室'],
      remark: '此件公开发布',
      copies: ['区委办公室，区人大办公室'],
      printer: '临江区人民政府办公室',
      printDate: '2024年1月16日',
    })
    const xml = partsOf(await docxOf(BODY + lines.join(end)))['word/document.xml'] ?? ''
    expect(paragraphsOf(xml).filter((words) => words === '抄送：区委办公室，区人大办公室。')).toHaveLength(1)
    const stated = publicationOf(`---\n抄送: 区委\n---\n${BODY}${lines.slice(0, 4).join(end)}`)
    expect(stated.elements).toMatchObject({ copies: ['区委'], issuers: [] })
    expect(JSON.stringify(stated.sections)).toContain('区人大办公室')
  })

  it.each([
    ['附件：1.任务分解表\n2. 2023年1.5万人名册\n\n', ['任务分解表', '2023年1.5万人名册']],
    ['附件：1．任务分解表\n　　　2．名册\n\n', ['任务分解表', '名册']],
    ['附件：任务分解表\n\n', ['任务分解表']],
    ['附件：1.甲表 2.乙表\n\n', []],
    ['附件：1.甲表\n3.乙表\n\n', []],
    ['文。附件：甲表\n\n', []],
    ['1.甲表\n2.乙表\n\n', []],
  ])('takes the list of attachments above it along: %j', (list, titles) => {
    const { elements, sections } = publicationOf(`${BODY}${list}临江区财政局\n\n2024年1月15日\n`)
    expect(elements.issuers).toEqual(['临江区财政局'])
    expect(elements.attachments.map(({ title }) => title)).toEqual(titles)
    expect(JSON.stringify(sections).includes('表')).toBe(titles.length === 0)
  })

  it('is looked for in bounded time', () => {
    const start = performance.now()
    publicationOf(`${BODY}甲${'　'.repeat(60_000)}乙\n`)
    expect(performance.now() - start).toBeLessThan(6000)
  })

  it('stands in the Word file once, where a signature stands', async () => {
    const xml =
      partsOf(await docxOf(`${BODY}临江区人民政府办公室\n\n2024年1月15日\n`))['word/document.xml'] ?? ''
    expect(paragraphsOf(xml).filter((words) => words === '2024年1月15日')).toHaveLength(1)
    expect(xml).toContain('<w:pStyle w:val="DocDate"/>')
  })
})
