// Every key of the front matter has its place in a Word file, or is said here to have none.
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { META_KEYS } from '../../../src/read/meta-keys.ts'
import { docxOf, paragraphsOf, partsOf } from '../../support/docx.ts'

interface Place {
  readonly value: unknown
  /** A whole paragraph, or a pattern in the XML of a part. */
  readonly shows: string | readonly [part: string, pattern: RegExp]
  /** The first document of `DOCUMENTS` unless said otherwise. */
  readonly document?: 'stamped' | 'minutes'
}

const CORE = 'docProps/core.xml'
const CUSTOM = 'docProps/custom.xml'
const property = (value: string, name: string): Place => ({
  value,
  shows: [CUSTOM, new RegExp(`name="${name}"[^>]*>\\s*<vt:lpwstr>${value}<`)],
})

/** Keys by name. */
const PLACES: Readonly<Record<string, Place>> = {
  title: { value: '临江区通知', shows: '临江区通知' },
  subtitle: { value: '——试行', shows: '——试行' },
  issuer: { value: ['临江区人民政府'], shows: '临江区人民政府' },
  docNumber: { value: '临政发〔2024〕3号', shows: '临政发〔2024〕3号' },
  date: { value: '2024-01-15', shows: '2024年1月15日' },
  year: { value: 2023, shows: [CUSTOM, /报告年度[^>]*>\s*<vt:lpwstr>2023</] },
  recipients: { value: ['各街道', '各部门'], shows: '各街道、各部门：' },
  attachments: { value: ['任务表', '名单'], shows: '附件：1.任务表' },
  copyNumber: { value: '7', shows: '000007' },
  secrecy: { value: '秘密★1年', shows: '秘密★1年' },
  urgency: { value: '加急', shows: '加急' },
  issuerMark: { value: '临江区政府文件', shows: '临江区政府文件' },
  signatories: { value: ['张三'], shows: '签发人：张三' },
  signatureName: { value: '李四', shows: '李四', document: 'stamped' },
  signatureTitle: { value: '区长', shows: '区长　李四', document: 'stamped' },
  seal: { value: true, shows: ['word/styles.xml', /公文成文日期"\/>.*?w:rightChars="400"/s] },
  notes: { value: '此件公开发布', shows: '（此件公开发布）' },
  copies: { value: ['区委办', '区人大办'], shows: '抄送：区委办，区人大办。' },
  printingOffice: { value: '区政府办', shows: '区政府办2024年1月16日印发' },
  printingDate: { value: '2024-01-16', shows: '区政府办2024年1月16日印发' },
  form: { value: 'red-head', shows: ['word/document.xml', /w:val="Mark"/] },
  preprinted: { value: true, shows: ['word/document.xml', /w:val="DocNumberBlank"/], document: 'stamped' },
  recipientsInImprint: { value: true, shows: '主送：各街道、各部门。', document: 'stamped' },
  contents: { value: true, shows: '目录' },
  issueNumber: { value: '（第3期）', shows: '（第3期）', document: 'minutes' },
  attendees: { value: ['张三', '李四'], shows: '出席：张三　李四', document: 'minutes' },
  absentees: { value: ['王五'], shows: '请假：王五', document: 'minutes' },
  observers: { value: ['赵六'], shows: '列席：赵六', document: 'minutes' },
  lang: { value: 'zh-CN', shows: [CORE, /<dc:language>zh-CN</] },
  description: { value: '整改情况', shows: [CORE, /<dc:description>整改情况</] },
  keywords: { value: ['年报', '公示'], shows: [CORE, /<cp:keywords>年报；公示</] },
  category: { value: '年度报告', shows: [CORE, /<cp:category>年度报告</] },
  index: property('000014349/2024-00001', '索引号'),
  topic: property('综合政务', '主题分类'),
  subjectWords: property('政务公开', '主题词'),
  unifiedNumber: property('ALJD01-2024-0001', '统一编号'),
  validity: property('有效', '有效性'),
  disclosure: property('主动公开', '公开方式'),
  scope: property('面向社会', '公开范围'),
  contentSource: property('区政府办公室', '信息来源'),
  publishDate: property('2024-01-16 09:00', '发布日期'),
  corrections: { value: ['2024年2月1日更正：应为2.1万人'], shows: '2024年2月1日更正：应为2.1万人' },
  updated: property('2024-02-01', '更新日期'),
  author: property('王五', '责任编辑'),
}

/** Of the page and the site it stands on, of the comparison of years, of the program. */
const ELSEWHERE = new Set(
  'period template siteName siteDomain siteIdCode columnName columnDescription columnKeywords columnType url image breadcrumb icp policeRecord sponsor contact siteMap otherYears restated'.split(
    ' ',
  ),
)

/** Documents that together hold every key: the second has what excludes something in the first. */
const DOCUMENTS = {
  'red-head': {
    form: 'red-head',
    without: ['preprinted', 'recipientsInImprint', 'signatureName', 'signatureTitle'],
  },
  stamped: { form: 'red-head', without: ['signatories', 'seal'] },
  minutes: {
    form: 'minutes',
    without: ['preprinted', 'recipientsInImprint', 'signatureName', 'signatureTitle'],
  },
} as const
type DocumentName = keyof typeof DOCUMENTS

async function printed(name: DocumentName): Promise<Readonly<Record<string, string>>> {
  const { form, without } = DOCUMENTS[name]
  const left = Object.entries(PLACES).filter(([key]) => !(without as readonly string[]).includes(key))
  const front = { ...Object.fromEntries(left.map(([key, { value }]) => [key, value])), form }
  return partsOf(await docxOf(`---\n${stringify(front)}---\n\n## 总体情况\n\n正文。\n`))
}

describe('every key of the front matter', async () => {
  const documents: Readonly<Record<DocumentName, Readonly<Record<string, string>>>> = {
    'red-head': await printed('red-head'),
    stamped: await printed('stamped'),
    minutes: await printed('minutes'),
  }

  it('has a place in a Word file or is known to have none', () => {
    const known = new Set([...Object.keys(PLACES), ...ELSEWHERE])
    expect(META_KEYS.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
  })

  it.each(Object.entries(PLACES))('%s', (_, { shows, document }) => {
    const name: DocumentName = document ?? 'red-head'
    const parts = documents[name]
    if (typeof shows !== 'string') expect(parts[shows[0]]).toMatch(shows[1])
    else expect(paragraphsOf(parts['word/document.xml'] ?? '').join('\n')).toContain(shows)
  })
})

it('sets the number of a notice, which has no head, below its title', async () => {
  const source = '---\n文号: 临政发〔2024〕3号\n副标题: ——试行\n---\n\n# 临江区公示\n\n正文。\n'
  const printed = paragraphsOf(partsOf(await docxOf(source))['word/document.xml'] ?? '')
  expect(printed.slice(0, 3)).toEqual(['临江区公示', '临政发〔2024〕3号', '——试行'])
})

it('never breaks a name of those present over two lines', async () => {
  const names = '张三 李四 王五丰 赵六 钱七 孙八 周九 吴十 郑十一 王十二 冯十三 陈十四'.split(' ')
  const source = `---\nform: minutes\nattendees: [${names.join(', ')}]\n---\n\n# 第12次常务会议纪要\n\n正文。\n`
  const xml = partsOf(await docxOf(source, { template: 'social-evaluation' }))['word/document.xml'] ?? ''
  const [paragraph = ''] = xml.match(/<w:p>(?:(?!<\/w:p>).)*出席：.*?<\/w:p>/) ?? []
  const lines = paragraph.split('<w:br/>').map((line) => line.replace(/<[^>]*>/g, '').replace('出席：', ''))
  expect(lines.length).toBe(2)
  expect(lines.flatMap((line) => line.split('　'))).toEqual(names)
  // 28 characters less the indent of two and the label with its colon.
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(23)
})
