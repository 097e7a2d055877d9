// Next year's source: markup, years that stand for the year before, front matter and marks of figures.
import { expect, test } from 'vitest'
import { type NextYear, nextYear } from '../../src/diff/next/next-year.ts'
import { measure } from '../../src/measure.ts'
import { read } from '../../src/read/read.ts'

function next(text: string, to = 2023): NextYear {
  const loadImage = () => ({ error: { zh: '无', en: 'none' } })
  const source = { path: 'a.md', text, encoding: 'utf-8', bom: false } as const
  return nextYear(measure(read(source, { fileName: 'a', loadImage, fullWidth: true })), 2022, to)
}

const FRONT = '---\nyear: 2022\n---\n\n'

function body(text: string, to = 2023): string {
  return next(`${FRONT}${text}\n`, to).text.slice(FRONT.length).trimEnd()
}

function notes(text: string, to = 2023): string {
  return next(text, to)
    .notes.map(({ zh }) => zh)
    .join('\n')
}

test.each([
  // Emphasis that ends within a figure, begins within it, or holds all of it.
  ['公开信息*1260*条。', '公开信息*【待填：上年1260条】*。'],
  ['公开信息**1260条**。', '公开信息**【待填：上年1260条】**。'],
  ['**公开信息1260**条。', '**公开信息【待填：上年1260条】**。'],
  ['公开信息约**1260条**。', '公开信息**【待填：上年约1260条】**。'],
  ['[公开信息1260条](a.html)。', '[公开信息【待填：上年1260条】](a.html)。'],
])('marks around a figure keep their partners: %s', (old, renewed) => {
  expect(body(old)).toBe(renewed)
})

test.each([
  [
    '计划2023年6月底前完成**甲馆**工程[^1]，力争新建<sub>乙</sub>站点5个<!-- 注释 -->，再建丙站。',
    '【待填：上年写明“计划2023年6月底前完成甲馆工程，力争新建乙站点5个，再建丙站”，结果如何】[^1]<!-- 注释 -->。',
  ],
  [
    '**甲馆**计划2023年建成![展厅](a.png)展厅。',
    '**【待填：上年写明“甲馆计划2023年建成展厅”，结果如何】**![展厅](a.png)。',
  ],
  [
    '**推进甲馆建设，计划2023年完成**工程。',
    '**推进甲馆建设，【待填：上年写明“计划2023年完成工程”，结果如何】**。',
  ],
  ['> 计划2023年\n> 建成丙站。', '> 【待填：上年写明“计划2023年建成丙站”，结果如何】。'],
  ['2023年将做好：', '【待填：上年写明“2023年将做好”，结果如何】：'],
  [
    '新建绿道12公里、计划2023年新建绿道20公里。',
    '新建绿道【待填：上年12公里】、【待填：上年写明“计划2023年新建绿道20公里”，结果如何】。',
  ],
  [
    '图解、视频解读比例2023年达到60%以上。',
    '【待填：上年写明“图解、视频解读比例2023年达到60%以上”，结果如何】。',
  ],
])('a plan takes no note, image or comment with it: %s', (old, renewed) => {
  expect(body(`${old}\n\n[^1]: 注。`)).toBe(`${renewed}\n\n[^1]: 注。`)
})

test.each([
  ['城乡收入比由上年的1.89缩小到1.86。', '城乡收入比由上年的1.86缩小到【待填：上年1.86】。'],
  ['办结80项（2021年为75项）。', '办结【待填：上年80项】（2022年为80项）。'],
  [
    '新建公园6个。处理信件，2021年为75项。',
    '新建公园【待填：上年6个】。处理信件，2022年为【待填：2021年为75项】。',
  ],
  // A base without a year is not said to be last year's value.
  ['参保率从91%提高到95%。', '参保率从【待填：上年写的是91%】提高到【待填：上年95%】。'],
  ['统计期限自2022年1月1日起至2022年12月31日止。', '统计期限自2023年1月1日起至2023年12月31日止。'],
  ['自2021年9月1日起至2022年8月31日止。', '自2022年9月1日起至2023年8月31日止。'],
  ['截至2022年12月31日，在册50人。', '截至2023年12月31日，在册【待填：上年50人】。'],
  [
    '有轨电车于2022年9月试运行，日均客流1.3万人次。',
    '有轨电车于【待填：上年2022年9月】试运行，日均客流【待填：上年1.3万人次】。',
  ],
  [
    '营商环境列全市第3位，比上年上升1位。',
    '营商环境列全市【待填：上年第3位】，比上年上升【待填：上年上升1位】。',
  ],
  [
    '满意度93%，比上年提高0.8个百分点。',
    '满意度【待填：上年93%】，比上年提高【待填：上年提高0.8个百分点】。',
  ],
])('years and values of the year before: %s', (old, renewed) => {
  expect(body(old)).toBe(renewed)
})

test('heads of tables move on, and the column of last year is filled from this year’s', () => {
  const old = '| 指标 | 2022年 | 2021年 |\n| --- | ---: | ---: |\n| 收入（亿元） | 15712 | 15460 |'
  const renewed =
    '| 指标 | 2023年 | 2022年 |\n| --- | ---: | ---: |\n| 收入（亿元） | 【待填：上年15712】 | 15712 |'
  expect(body(`## 收入\n\n${old}`)).toBe(`## 收入\n\n${renewed}`)
  expect(notes(`${FRONT}## 收入\n\n${old}\n`)).toContain('1 处上年数据已按上年的稿子填好')
})

test('a table of several years moves on as a whole', () => {
  const old = '| 年份 | 收入（亿元） |\n| --- | ---: |\n| 2020 | 4 |\n| 2021 | 5 |\n| 2022 | 6 |'
  const renewed =
    '| 年份 | 收入（亿元） |\n| --- | ---: |\n| 2021 | 5 |\n| 2022 | 6 |\n| 2023 | 【待填：上年6】 |'
  expect(body(`## 收入\n\n${old}`)).toBe(`## 收入\n\n${renewed}`)
})

test('in a report that looks back on the year before, that year’s figures are last year’s', () => {
  const old = '2021年新建站点35家。2021年新建公园6个。2022年计划新建公园8个。'
  expect(body(old)).toBe(
    '2022年新建站点【待填：上年35家】。2022年新建公园【待填：上年6个】。【待填：上年写明“2022年计划新建公园8个”，结果如何】。',
  )
})

test('several years under a chart move as a window, a sum keeps its beginning', () => {
  expect(body('图1 2018-2022年客运量')).toBe('图1 2019-2023年客运量')
  expect(body('2019-2022年，累计新建站点80家。')).toBe('2019-2023年，累计新建站点【待填：上年80家】。')
})

test('where years lie between, blanks and summary name the year of the source', () => {
  expect(body('新建站点35家，比2021年增加2家。', 2025)).toBe(
    '新建站点【待填：2022年35家】，比2024年增加【待填：2022年增加2家】。',
  )
  expect(notes(`${FRONT}新建站点35家。\n`, 2025)).toContain('原文是2022年的，与2025年不相连')
})

const OLD = `---
标题: 2022年公示
年度: 2022
period: 2021-09-01/2022-08-31
publishDate: 2023-01-16 09:00
url: https://www.example.gov.cn/2022.html
索引号: 000014349/2023-00001
更正说明:
  - 2023年2月1日更正
otherYears:
  2021: https://www.example.gov.cn/2021.html
keywords: [2022年, 公示]
附件:
  - 2022年主要指标表
restated: [就业率]
出席:
- 张三
- 李四
description: 2022年共办结2710件
---

正文。
`

const NEW = `---
标题: 2023年公示
年度: 2023
period: 2022-09-01/2023-08-31
索引号: 【待填：上年000014349/2023-00001】
otherYears:
  2022: "https://www.example.gov.cn/2022.html"
  2021: https://www.example.gov.cn/2021.html
keywords: [2023年, 公示]
附件:
  - 2023年主要指标表
出席: 【待填：上年张三、李四】
description: 2023年共办结2710件
---

正文。
`

test('front matter: years move, what is one publication’s goes, the rest is said', () => {
  expect(next(OLD).text).toBe(NEW)
  const said = notes(OLD)
  expect(said).toContain('文件头留空：索引号、出席')
  expect(said).toContain('已去掉：publishDate、url、更正说明、restated')
  expect(said).toContain('请核对：description')
})

test('the address of last year’s page opens the list of other years', () => {
  const front = '---\nyear: 2022\nurl: /2022.html\n---\n\n正文。\n'
  expect(next(front).text).toBe('---\nyear: 2023\notherYears: { 2022: "/2022.html" }\n---\n\n正文。\n')
  const flow = '---\nyear: 2022\nurl: /2022.html\notherYears: { 2021: /a.html }\n---\n\n正文。\n'
  expect(next(flow).text).toContain('otherYears: { 2022: "/2022.html", 2021: /a.html }')
})

test('a mark is blanked with its figure, and dropped with a plan', () => {
  const mark = '<!-- gongshi-metric 9家: label="站点" value=9 period="2022-01-01/2022-12-31" -->'
  expect(body(`${mark}\n新建9家。`)).toBe(
    '<!-- gongshi-metric 【待填：上年9家】: label="站点" value=【待填：上年9】 period="2023-01-01/2023-12-31" -->\n新建【待填：上年9家】。',
  )
  expect(notes(`${FRONT}${mark}\n新建9家。\n`)).toContain('指标标注里的数字随正文留空，请照正文填写：9家')
  const plan = '<!-- gongshi-metric 3场: label="展览" -->\n计划2023年办展3场。'
  expect(body(plan)).toBe('【待填：上年写明“计划2023年办展3场”，结果如何】。')
  expect(notes(`${FRONT}${plan}\n`)).toContain('其指标标注已去掉：3场')
})

test('what a year carries in is what the year before carried out', () => {
  expect(body('上年结转34件，办结198件，结转下年度继续办理103件。')).toBe(
    '上年结转103件，办结【待填：上年198件】，结转下年度继续办理【待填：上年103件】。',
  )
  expect(body('办结198件（含上年度结转34件，另有103件顺延到下年度）。')).toBe(
    '办结【待填：上年198件】（含上年度结转103件，另有【待填：上年103件】顺延到下年度）。',
  )
  const rows = (first: string, last: string): string =>
    `| 项目 | 自然人 | 总计 |\n| --- | --- | --- |\n| 上年结转申请 | ${first} |\n| 结转下年度继续办理 | ${last} |`
  expect(body(rows('11 | 12', '13 | 14'))).toBe(rows('13 | 14', '【待填：上年13】 | 【待填：上年14】'))
  expect(body('上年结转34件。')).not.toContain('上年结转34件')
})

test.each([
  ['口袋公园指面积小于1公顷的绿地，抽样比为10%。', undefined],
  ['注：抽样误差不超过0.1%。', undefined],
  ['优良天数指监测合格率为90%的天数。', undefined],
  [
    '规模以上企业是指收入2000万元以上的企业，共有120家。',
    '规模以上企业是指收入2000万元以上的企业，共有【待填：上年120家】。',
  ],
  ['主要指标为120家。', '主要指标为【待填：上年120家】。'],
])('a definition stays: %s', (old, renewed) => {
  expect(body(old)).toBe(renewed ?? old)
  expect(notes(old).includes('写在定义和注里')).toBe(renewed === undefined)
})

test.each([
  ['截至2024年2月29日', '截至2025年2月28日', '截至2028年2月29日'],
  ['截至二〇二四年二月二十九日', '截至二〇二五年二月二十八日', '截至二〇二八年二月二十九日'],
])('a day that the next year has not: %s', (old, one, four) => {
  const text = `---\nyear: 2024\n---\n\n${old}，共有企业300家。\n`
  const loadImage = () => ({ error: { zh: '无', en: 'none' } })
  const source = { path: 'a.md', text, encoding: 'utf-8', bom: false } as const
  const disclosure = measure(read(source, { fileName: 'a', loadImage, fullWidth: true }))
  expect(nextYear(disclosure, 2024, 2025).text).toContain(one)
  expect(nextYear(disclosure, 2024, 2028).text).toContain(four)
})

const REVIEW = `# 2022年政府工作报告

各位代表：

## 一、2021年工作回顾

2021年是很不平凡的一年。2021年，我县比2020年多办3件实事，从2021年起免收费用。2021年6月，印发办法。新建公园5个、绿道8公里。
`

test('a work report has the year it reviews for its own, too', () => {
  const moved = body(REVIEW).split('\n')
  expect(moved).toContain('# 2023年政府工作报告')
  expect(moved).toContain('## 一、2022年工作回顾')
  const facts = moved.find((line) => line.includes('很不平凡')) ?? ''
  expect(facts).toMatch(/^【待填：上年2021年】是很不平凡的一年。2022年，我县比2021年多办/)
  expect(facts).toContain('从2021年起免收费用。【待填：上年2021年6月】，印发办法。')
})

test('counts the typed date of the document among the blanks, not among the plans', () => {
  const said = notes(`${FRONT}新建站点35家。\n\n临江区人民政府\n\n2023年1月15日\n`)
  expect(said).toContain('留空 2 处，上年计划转为问题 0 处')
})

test('a table of two years has last year in its place, also where the year before had nothing', () => {
  const table = (rows: string) =>
    `单位：万人次\n\n| 机构 | 2022年 | 2021年 | 增长（%） |\n| --- | --- | --- | --- |\n${rows}`
  expect(
    body(
      table(
        '| 医院 | 86.2 | 80.1 | 7.6 |\n| 卫生室 | 62.7 | — | |\n| 急救站 | 1.5 | | |\n| 疗养院 | — | 3.1 | |',
      ),
    ),
  ).toBe(
    table(
      '| 医院 | 【待填：上年86.2】 | 86.2 | 【待填：上年7.6】 |\n| 卫生室 | 【待填：上年62.7】 | 62.7 | |\n| 急救站 | 【待填：上年1.5】 | 1.5 | |\n| 疗养院 | — | 【待填：2021年为3.1】 | |',
    ).replace('2022年 | 2021年', '2023年 | 2022年'),
  )
})
