import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'
import { jsonVerification, prettyVerification, sarifVerification } from '../../src/verify/report.ts'
import { CLAUSES, verify } from '../../src/verify/verify.ts'
import { docxOf } from '../support/docx.ts'
import { memoryHost } from '../support/memory-host.ts'

const RED_HEAD = readFileSync(new URL('../../fixtures/docx/red-head.md', import.meta.url), 'utf8')
const OURS = await docxOf(RED_HEAD)

/** Our document with parts edited as another program would leave them. */
function edited(edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(OURS)
  for (const [path, edit] of Object.entries(edits)) {
    const before = new TextDecoder().decode(files[path])
    const after = edit(before)
    expect(after, path).not.toBe(before)
    files[path] = strToU8(after)
  }
  return zipSync(files)
}

const broken = (bytes: Uint8Array): readonly string[] =>
  verify(bytes)
    .filter(({ status }) => status === 'fail')
    .map(({ id }) => id)

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'

describe('verify', () => {
  it('passes our own documents, clause by clause', async () => {
    const results = verify(OURS)
    expect(results.filter(({ status }) => status === 'pass')).toHaveLength(CLAUSES.length)
    const plain =
      '# 临江区年度公示\n\n' +
      '今年以来，我区全面推进各项工作，取得了显著成效，群众满意度不断提升。\n\n## 总体情况\n\n正文。\n'
    expect(broken(await docxOf(plain, { template: 'social-evaluation' }))).toEqual([])
    const quoting = `${plain}\n> 各部门要高度重视，加强组织领导，确保各项任务落到实处。\n`
    expect(broken(await docxOf(quoting, { template: 'social-evaluation' }))).toEqual([])
    const pictured = `${plain}\n图标![图标](a.png)在行内，全区上下共同努力，各项工作扎实推进，取得积极成效。\n`
    expect(broken(await docxOf(pictured, { template: 'social-evaluation' }))).toEqual([])
  })

  it.each<[string, Readonly<Record<string, (xml: string) => string>>]>([
    ['paper', { [DOCUMENT]: (xml) => xml.replaceAll('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"') }],
    ['margins', { [DOCUMENT]: (xml) => xml.replaceAll('w:left="1588"', 'w:left="1800"') }],
    ['lines', { [STYLES]: (xml) => xml.replace('w:line="579"', 'w:line="560"') }],
    ['characters', { [STYLES]: (xml) => xml.replace('<w:spacing w:val="-5"/>', '') }],
    ['type', { [STYLES]: (xml) => xml.replaceAll('仿宋_GB2312', '等线') }],
    ['headings', { [STYLES]: (xml) => xml.replaceAll('"黑体"', '"宋体"') }],
    [
      'colour',
      {
        [DOCUMENT]: (xml) =>
          xml.replace(/<\/w:rPr>(<w:t xml:space="preserve">现将)/, '<w:color w:val="0000FF"/></w:rPr>$1'),
      },
    ],
    ['title', { [STYLES]: (xml) => xml.replaceAll('方正小标宋简体', '宋体') }],
    ['title-placement', { [DOCUMENT]: (xml) => xml.replace('情况的通知', '情况的通知。') }],
    ['document-number', { [DOCUMENT]: (xml) => xml.replace('〔2024〕12号', '[2024]第012号') }],
    ['secrecy', { [DOCUMENT]: (xml) => xml.replace('秘密★1年', '秘密一年') }],
    ['copy-number', { [DOCUMENT]: (xml) => xml.replace('000007', '7') }],
    ['recipients', { [DOCUMENT]: (xml) => xml.replace('各直属单位：', '各直属单位:') }],
    ['indent', { [STYLES]: (xml) => xml.replaceAll('w:firstLineChars="200" w:firstLine="630"', '') }],
    ['attachment-list', { [DOCUMENT]: (xml) => xml.replace('名词解释</w:t>', '名词解释；</w:t>') }],
    ['attachments', { [STYLES]: (xml) => xml.replaceAll('<w:pageBreakBefore/>', '') }],
    ['date', { [DOCUMENT]: (xml) => xml.replace('2024年1月15日', '2024年01月15日') }],
    [
      'signature-placement',
      {
        [STYLES]: (xml) =>
          xml.replaceAll('w:rightChars="200" w:right="630"', 'w:rightChars="700" w:right="2205"'),
      },
    ],
    ['copies', { [DOCUMENT]: (xml) => xml.replace('各民主党派区委。', '各民主党派区委') }],
    ['page-number', { 'word/settings.xml': (xml) => xml.replace('<w:evenAndOddHeaders/>', '') }],
    ['page-number-distance', { [DOCUMENT]: (xml) => xml.replaceAll('w:footer="1442"', 'w:footer="992"') }],
    ['landscape', { 'word/footer3.xml': (xml) => xml.replace('<w:textDirection w:val="tbRl"/>', '') }],
    ['red-line', { [STYLES]: (xml) => xml.replaceAll('w:color="FF0000"', 'w:color="000000"') }],
    ['old-elements', { [DOCUMENT]: (xml) => xml.replace('（此件公开发布）', '主题词：整改　通知') }],
  ])('finds a fault of %s', (id, edits) => {
    expect(broken(edited(edits))).toContain(id)
  })

  it('reads a text without page set-up, and an imprint whose cells have the lines', () => {
    const bare = edited({ [DOCUMENT]: (xml) => xml.replace(/<w:sectPr>.*?<\/w:sectPr>/gs, '') })
    const margins = verify(bare).find(({ id }) => id === 'margins')
    expect(margins?.faults[0]?.found.zh).toContain('天头 25.4')
    const lines = '<w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="8"/>'
    const resaved = edited({
      [DOCUMENT]: (xml) => {
        const at = xml.lastIndexOf('<w:tblPr>')
        const table = xml
          .slice(at)
          .replace(/<w:tblBorders>.*?<\/w:tblBorders>/s, '')
          .replaceAll('<w:tcPr>', `<w:tcPr><w:tcBorders>${lines}</w:tcBorders>`)
        return xml.slice(0, at) + table
      },
    })
    expect(broken(resaved)).toEqual([])
  })

  it('takes the page behind 目录 for the first', async () => {
    const red = RED_HEAD.replace('---', '---\n目录: true')
    expect(broken(await docxOf(red))).toEqual([])
  })

  it('reads strict documents and other prefixes', () => {
    const strict = edited({
      [DOCUMENT]: (xml) =>
        xml
          .replaceAll('xmlns:w=', 'xmlns:x=')
          .replace(/([<\s/])w:/g, '$1x:')
          .replace(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
    })
    expect(broken(strict)).toEqual([])
  })
})

describe('reports', () => {
  const files = [
    {
      path: '甲.docx',
      results: verify(edited({ [DOCUMENT]: (xml) => xml.replace('2024年1月15日', '2024年01月15日') })),
    },
  ]

  it('prints what deviates and a summary', () => {
    const text = prettyVerification(files, 'zh', false)
    expect(text).toMatch(/7\.3\.5\.4（规定）[\s\S]*2024年01月15日/)
    expect(text.trim().split('\n').at(-1)).toMatch(/不符 \d+ 条/)
    expect(prettyVerification(files, 'en', true).split('\n').length).toBeGreaterThan(CLAUSES.length)
  })

  it('gives every clause in JSON and every fault in SARIF', () => {
    expect(JSON.parse(jsonVerification(files, 'zh')).files[0].clauses).toHaveLength(CLAUSES.length)
    const [run] = JSON.parse(sarifVerification(files, 'zh', '0')).runs
    expect(run.results[0]).toMatchObject({ level: 'error', ruleId: expect.stringContaining('gbt9704/') })
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('%E7%94%B2.docx')
  })
})

describe('gongshi verify', () => {
  const call = async (args: readonly string[]) => {
    const host = memoryHost({
      'ours.docx': OURS,
      'old.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      'text.docx': '不是压缩包',
      'cut.docx': OURS.slice(0, OURS.length / 2),
      'sheet.docx': zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      'bad.docx': edited({ [DOCUMENT]: (xml) => xml.slice(0, -20) }),
    })
    return { status: await runProgram(['verify', ...args], host, 'zh'), ...host.printed }
  }

  it('ends with 0 for a good file', async () => {
    expect(await call(['ours.docx'])).toMatchObject({ status: 0, err: '' })
  })

  it.each([
    ['old.doc', '旧的 .doc'],
    ['text.docx', '不是 .docx'],
    ['cut.docx', '已损坏'],
    ['sheet.docx', '没有 Word 正文'],
    ['bad.docx', '不是合格的 XML'],
    ['none.docx', '没有这个文件；请核对路径'],
  ])('ends with 2 and one message for %s', async (file, words) => {
    const { status, err, out } = await call([file])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(file)
    expect(err).toContain(words)
  })
})
