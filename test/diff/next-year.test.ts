// Next year's source made of last year's: blanks, years moved on, plans as questions, what is told.
import { expect, test } from 'vitest'
import { nextYear } from '../../src/diff/next/next-year.ts'
import { measure } from '../../src/measure.ts'
import type { Disclosure } from '../../src/model/disclosure.ts'
import { read } from '../../src/read/read.ts'

function disclose(text: string, year?: number): Disclosure {
  const loadImage = () => ({ error: { zh: '无', en: 'none' } })
  const source = { path: 'a.md', text, encoding: 'utf-8', bom: false } as const
  return measure(read(source, { fileName: 'a', loadImage, fullWidth: true, ...(year ? { year } : {}) }))
}

function renew(text: string): string {
  const disclosure = disclose(text)
  return nextYear(disclosure, disclosure.meta.year ?? 2019, 2020).text
}

const FRONT = '---\nyear: 2019\n---\n\n'

const cases: readonly (readonly [old: string, next: string])[] = [
  ['截至2019年8月底，全区就业率98.6%。', '截至2020年8月底，全区就业率【待填：上年98.6%】。'],
  [
    '全年粮食面积61.6万亩，预计总产34.9万吨。',
    '全年粮食面积【待填：上年61.6万亩】，预计总产【待填：上年34.9万吨】。',
  ],
  ['2019年，我区新建站点35家。', '2020年，我区新建站点【待填：上年35家】。'],
  [
    'PM2.5平均浓度38.1μg/m<sup>3</sup>，同比下降7.3%。',
    'PM2.5平均浓度【待填：上年38.1μg/m³】，同比下降【待填：上年下降7.3%】。',
  ],
  [
    '全区财政收入30亿元，比2018年增长5%。',
    '全区财政收入【待填：上年30亿元】，比2019年增长【待填：上年增长5%】。',
  ],
  [
    '2015年成为全省首批教育强区，2019年荣获省政府表彰。',
    '2015年成为全省首批教育强区，【待填：上年2019年】荣获省政府表彰。',
  ],
  [
    '项目计划2020年10月31日完成竣工验收。',
    '【待填：上年写明“项目计划2020年10月31日完成竣工验收”，结果如何】。',
  ],
  ['甲局\n\n2020年3月\n\n正文。', '甲局\n\n【待填：上年2020年3月】\n\n正文。'],
  ['## 一、2018年工作回顾\n\n新建站点。', '## 一、2019年工作回顾\n\n新建站点。'],
  ['- 到2025年建成轨道交通100公里。', '- 【待填：上年写明“到2025年建成轨道交通100公里”，进展如何】。'],
]

const occasions: readonly (readonly [string, string])[] = [
  [
    '——2020年1月8日在青溪县第六届人民代表大会第四次会议上\n\n新建站点35家。',
    '——【待填：上年2020年1月8日】在青溪县第六届人民代表大会【待填：上年第四次会议】上\n\n新建站点【待填：上年35家】。',
  ],
  [
    '2019年，是巩固成果的关键之年。2019年是极不平凡的一年，全县新建站点35家。',
    '【待填：上年2019年】，是巩固成果的关键之年。【待填：上年2019年】是极不平凡的一年，全县新建站点【待填：上年35家】。',
  ],
]

const dates: readonly (readonly [string, string])[] = [
  ['2020年1月14日', '【待填：上年2020年1月14日】'],
  [
    '年末高新技术企业182家，比上年增加14家。',
    '年末高新技术企业【待填：上年182家】，比上年增加【待填：上年增加14家】。',
  ],
]

test.each([...cases, ...occasions, ...dates])('%s', (old, next) => {
  expect(renew(`${FRONT}${old}\n`)).toBe(`${FRONT.replace('2019', '2020')}${next}\n`)
})

test('figures of tables become blanks that name last year’s value', () => {
  const table = '| 项目 | 件数 |\n| --- | ---: |\n| 行政许可 | 447 |\n'
  expect(renew(`${FRONT}## 许可\n\n${table}`)).toContain('| 行政许可 | 【待填：上年447】 |')
})

test('a source without front matter gets its year; title, date and number of the document move on', () => {
  expect(renew('# 2019年度公示\n\n新建站点35家。\n')).toMatch(/^---\nyear: 2020\n---\n\n# 2020年度公示\n/)
  const front =
    '---\ntitle: 2019年公示\nyear: 2019\ndate: 2020-01-15\ndocNumber: 临政发〔2020〕3号\n---\n\n新建站点35家。\n'
  const next = renew(front)
  expect(next).toContain('title: 2020年公示\nyear: 2020\n')
  expect(next).toContain('date: 【待填：上年2020-01-15】')
  expect(next).toContain('docNumber: 【待填：上年临政发〔2020〕3号】')
})

test('the result is read again: the same sections, the new year, no figure left', () => {
  const old = '# 2019年度公示\n\n## 就业\n\n就业率98.6%，新增就业2.1万人。\n\n## 养老\n\n新建35家站点。\n'
  const before = disclose(old)
  const after = disclose(renew(old))
  expect(before.metrics).toHaveLength(3)
  expect(after.metrics).toEqual([])
  expect(after.meta.year).toBe(2020)
  expect(after.sections.map(({ id }) => id)).toEqual(before.sections.map(({ id }) => id))
})

test('targets in a table are blanks like the other cells', () => {
  const table = '| 指标 | 计划 | 实绩 |\n| --- | ---: | ---: |\n| 新增就业（人） | 18000 | 18600 |\n'
  expect(renew(`${FRONT}## 就业\n\n${table}`)).toContain('| 【待填：上年18000】 | 【待填：上年18600】 |')
})

test('what cannot be carried over is said', () => {
  const { notes } = nextYear(
    disclose(`${FRONT}## 概况\n\n全区团结奋进。\n\n## 机构\n\n1998年精简机构11个。\n`),
    2019,
    2020,
  )
  const words = notes.map(({ zh }) => zh).join('\n')
  expect(words).toContain('概况')
  expect(words).toContain('1 个更早年份的数据')
})
