// The pages of diff and trend: every order complete, links that lead somewhere, text that stays text.
import { expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { seriesOf } from '../../src/diff/series.ts'
import { changesPage } from '../../src/emit/html/changes-page.ts'
import { trendPage } from '../../src/emit/html/trend-page.ts'
import { changesCsv } from '../../src/reporter/changes-csv.ts'
import { changesMarkdown } from '../../src/reporter/changes-markdown.ts'
import { changesPretty } from '../../src/reporter/changes-pretty.ts'
import { templateOf } from '../support/publication.ts'
import { report } from './models.ts'

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
  expect(figure).toContain('≠ 2020：概数与确数')
  for (const [, d] of figure.matchAll(/<path[^>]* d="([^"]*)"/g)) expect(d).not.toContain('L')
  expect(figure).toContain('<title')
  expect(figure).toContain('<desc')
})

test('text of the documents is neither markup in Markdown nor a formula in CSV', () => {
  const markdown = changesMarkdown(CHANGES, 'zh')
  expect(markdown).toContain('=cmd\\|\\<img src=x onerror=alert(1)\\>\\*站点\\*')
  expect(changesCsv(CHANGES)).toContain("'=cmd|")
  expect(markdown).toContain('| ≠ | 车位 | 100家 | 120家 | 不可比：概数与确数 |')
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
