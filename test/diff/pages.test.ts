// The pages of diff and trend: every order complete, links that lead somewhere, text that stays text.
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { seriesOf } from '../../src/diff/series.ts'
import { changesPage } from '../../src/emit/html/changes-page.ts'
import { trendPage } from '../../src/emit/html/trend-page.ts'
import { changesCsv } from '../../src/reporter/changes-csv.ts'
import { changesMarkdown } from '../../src/reporter/changes-markdown.ts'
import { changesPretty } from '../../src/reporter/changes-pretty.ts'
import { trendTable } from '../../src/reporter/trend-table.ts'
import { templateOf } from '../support/publication.ts'
import { type Figure, metric, model, report, section } from './models.ts'

const HOSTILE = '=cmd|<img src=x onerror=alert(1)>*站点*'
const OLD = report(2019, [
  { label: '就业率', value: 98, unit: '%' },
  { label: '站点', value: 35 },
  { label: HOSTILE, value: 1 },
  { label: '车位', value: 100, approximation: 'about' },
])
const NEW = report(2020, [
  { label: '就业率', value: 98.5, unit: '%' },
  { label: '站点', value: 42 },
  { label: HOSTILE, value: 3 },
  { label: '车位', value: 120 },
])
const CHANGES = diff(OLD, NEW)
const OPTIONS = { lang: 'zh', template: templateOf('plain') } as const

test('every order of the table holds every pair, and the headers link to orders that exist', () => {
  const page = changesPage(CHANGES, OPTIONS)
  const orders = page.split('<table>').filter((part) => part.startsWith('<caption>年度对比'))
  expect(orders).toHaveLength(4)
  for (const order of orders) expect(order.match(/<tr>/g)).toHaveLength(1 + 4)
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  expect(ids.size).toBe([...page.matchAll(/ id="([^"]+)"/g)].length)
})

test('nothing is loaded and nothing runs', () => {
  for (const page of [changesPage(CHANGES, OPTIONS), trendPage(seriesOf([OLD, NEW]), OPTIONS)]) {
    // `<` is plain text within a quoted attribute.
    expect(page.replace(/"[^"]*"/g, '""').match(/<script|<img|<link|url\(.{0,20}/g)).toBeNull()
    expect(page).toMatch(/default-src (?:'|&#x27;|&#39;|&apos;)none/)
    expect(page).toContain('&lt;img src=x')
  }
})

test('a break of the line is in the chart, its data and its words', () => {
  const page = trendPage(seriesOf([OLD, NEW]), OPTIONS)
  const figure = page.split('<figure').find((part) => part.includes('>车位<')) ?? ''
  expect(figure).toContain('≠ 2020：约数不宜比较')
  for (const [, d] of figure.matchAll(/<path[^>]* d="([^"]*)"/g)) expect(d).not.toContain('L')
  expect(figure).toContain('<title')
  expect(figure).toContain('<desc')
})

test('text of the documents is neither markup in Markdown nor a formula in CSV', () => {
  const markdown = changesMarkdown(CHANGES, 'zh')
  expect(markdown).toContain('=cmd\\|\\<img src=x onerror=alert(1)\\>\\*站点\\*')
  expect(changesCsv(CHANGES)).toContain("'=cmd|")
  expect(markdown).toContain('| ≠ | 车位 | 100家 | 120家 | 不可比：约数不宜比较 |')
})

test('columns line up under Han characters, with colour as without', () => {
  const plain = changesPretty(CHANGES, 'zh', { color: false, columns: 100 })
  const arrows = plain.split('\n').filter((line) => line.includes(' → ') && line.startsWith('  '))
  const columns = arrows.map((line) =>
    [...line.slice(0, line.indexOf(' → '))].reduce(
      (n, c) => n + (c > '\u2e7f' || '“”'.includes(c) ? 2 : 1),
      0,
    ),
  )
  expect(new Set(columns).size).toBe(1)
  const colored = changesPretty(CHANGES, 'zh', { color: true, columns: 100 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colours
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain)
})

test('a rank that rose points up, though its number fell', () => {
  const rank = (year: number, value: number) =>
    report(year, [{ label: '营商环境排名', value, unit: '', kind: 'rank', text: `第${value}` }])
  const text = changesPretty(diff(rank(2019, 3), rank(2020, 1)), 'zh', { color: false, columns: 100 })
  expect(text).toMatch(/↑ 营商环境排名 +第3 → 第1 {2}上升2位/)
})

test('sections are called by their titles, and what a renamed one no longer states stands with what it states now', () => {
  const named = (year: number, id: string, title: string, figures: readonly Figure[]) =>
    model(year, [
      section('lead', [metric({ label: '投资', value: year }, year)], { title: '', level: 0, path: [] }),
      section(
        id,
        figures.map((figure) => metric(figure, year)),
        { title, path: [title] },
      ),
    ])
  const before = [
    { label: '新建食堂', value: 3 },
    { label: '发放补贴', value: 70, unit: '元' },
    { label: '改造住房', value: 9 },
  ]
  const after = [before[0], before[2]].flatMap((figure) =>
    figure ? [{ ...figure, value: figure.value + 1 }] : [],
  )
  const [old, next] = [
    named(2019, '养老见附件', '养老（见附件）', before),
    named(2020, '养老', '养老', after),
  ]
  const changes = diff(old, next)
  expect(changes.sections.map(({ status }) => status)).toContain('renamed')
  const markdown = changesMarkdown(changes, 'zh')
  expect(markdown).toContain('| 引言 |')
  expect(markdown).toContain('| − | 发放补贴 | 70元 |  |  | 养老（见附件） |')
  const pretty = changesPretty(changes, 'zh', { color: false, columns: 100 }).split('\n')
  expect(pretty.filter((line) => line === '养老')).toHaveLength(1)
  expect(pretty).not.toContain('养老（见附件）')
  const series = seriesOf([old, model(2021, [])])
  expect(trendTable(series, 'zh', { color: false, columns: 100 })).toContain('\n养老（见附件）\n')
  expect(trendPage(seriesOf([old, next]), OPTIONS)).toContain('<h2>养老</h2>')
  expect(trendPage(series, OPTIONS)).toContain('>养老（见附件）<')
})

test('sections that share a title are told apart by what they stand in', () => {
  const part = (above: string, label: string) =>
    section(`${above}-成效`, [metric({ label, value: 1 })], { title: '成效', path: [above, '成效'] })
  const one = model(2019, [part('教育', '新建学校'), part('交通', '新建桥梁')])
  const markdown = changesMarkdown(diff(one, one), 'zh')
  expect(markdown).toContain('| 教育 / 成效 |')
  expect(markdown).toContain('| 交通 / 成效 |')
})

test('the chart of the comparison has a caption that names a year before the last, and tells a goal from its result', () => {
  const of = (year: number, done: number, planned: number) =>
    report(year, [
      { label: '新建幼儿园', value: done },
      { id: '新建幼儿园-目标', label: '新建幼儿园', value: planned, role: 'target' },
    ])
  const page = changesPage(diff(of(2021, 6, 8), of(2022, 8, 5)), OPTIONS)
  expect(page.match(/>变化最大的指标</g)).toHaveLength(1)
  expect(page).toContain('<figcaption>与上年相比的增减幅度</figcaption>')
  const gap = changesPage(diff(of(2020, 6, 8), of(2022, 8, 5)), OPTIONS)
  expect(gap).toContain('<figcaption>与2020年相比的增减幅度</figcaption>')
  expect(page).toContain('新建幼儿园（目标）：8家 → 5家')
  expect(page).toContain('新建幼儿园：6家 → 8家')
})

test('years show a fall once, by its sign, in text as on the page', () => {
  const of = (year: number) =>
    report(year, [
      { label: '投资', value: 5, unit: '%', change: { direction: 'down', basis: 'year-on-year' } },
      {
        id: '投资-表',
        label: '接诊',
        value: -1.5,
        unit: '%',
        text: '-1.5',
        change: { direction: 'down', basis: 'unstated' },
      },
      { label: '新增学位', value: 4, role: 'target' },
    ])
  const series = seriesOf([of(2021), of(2022)])
  const text = trendTable(series, 'zh', { color: false, columns: 100 })
  expect(text).toMatch(/^投资（增减） +−5% +−5%$/m)
  expect(text).toMatch(/^接诊（增减） +−1\.5 +−1\.5$/m)
  expect(text).toMatch(/^新增学位（目标） +4家 +4家$/m)
  const page = trendPage(series, OPTIONS)
  expect(page).toMatch(/>投资（增减）<.*>−5%</)
  expect(page).toContain('>新增学位（目标）<')
})
