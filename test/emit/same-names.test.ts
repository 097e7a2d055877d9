// Names of the front matter stand in the Word file and on the page in the same words.
import { describe, expect, it } from 'vitest'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { docxOf, partsOf, publicationOf } from '../support/docx.ts'

const bodyOf = (html: string) => html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, '')
const BODY = '\n---\n\n# 临江区2023年度公示\n\n正文。\n'

describe.each([
  ['recipients: [各街道办事处, 区直各单位]', '各街道办事处、区直各单位：'],
  ['recipients: 各街道、各部门：', '各街道、各部门：'],
  ['recipients: [区委、区政府, 区法院]', '区委、区政府，区法院：'],
  ['recipients: [各街道办事处, 区直各单位]\nrecipientsInImprint: true', '主送：各街道办事处、区直各单位。'],
  ['copies: [区委办公室, 区法院。]', '抄送：区委办公室，区法院。'],
  ['attachments: [主要指标表。]', '附件：主要指标表'],
])('%j', (yaml, words) => {
  const source = `---\nform: red-head\nissuer: 临江区人民政府\n${yaml}${BODY}`

  it('on the page', () => {
    const text = bodyOf(emitHtml(publicationOf(source)))
    expect(text.split(words)).toHaveLength(2)
    expect(text).not.toMatch(/[：。]{2}/)
  })

  it('in the Word file', async () => {
    const xml = partsOf(await docxOf(source))['word/document.xml'] ?? ''
    const text = xml.replace(/<[^>]*>/g, '')
    expect(text.split(words)).toHaveLength(2)
  })
})

it('a text in English is marked as such on the page and keeps a Chinese East Asian slot in Word', async () => {
  const source = '---\nlang: en\n---\n\n# Annual report 2023\n\nText.\n'
  expect(emitHtml(publicationOf(source))).toContain('<html lang="en">')
  expect(partsOf(await docxOf(source))['word/styles.xml']).toContain('w:eastAsia="zh-CN"')
})
