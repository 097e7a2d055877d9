// The name of a figure, and that all outputs call it by that name.
import { expect, it, test } from 'vitest'
import { metricsTable } from '../../src/cli/metrics-table.ts'
import { diff } from '../../src/diff/diff.ts'
import { seriesOf } from '../../src/diff/series.ts'
import { emitDocx } from '../../src/emit/docx/emit-docx.ts'
import { changesPage } from '../../src/emit/html/changes-page.ts'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { trendPage } from '../../src/emit/html/trend-page.ts'
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import { changesCsv } from '../../src/reporter/changes-csv.ts'
import { changesMarkdown } from '../../src/reporter/changes-markdown.ts'
import { changesPretty } from '../../src/reporter/changes-pretty.ts'
import { trendCsv } from '../../src/reporter/trend-csv.ts'
import { trendTable } from '../../src/reporter/trend-table.ts'
import { figureName } from '../../src/text/figure-name.ts'
import { partsOf, publicationOf } from '../support/docx.ts'
import { readText } from '../support/outline.ts'
import { templateOf } from '../support/publication.ts'

test.each([
  ['就业率', { label: '就业率' }],
  ['就业率（全区）', { label: '就业率', subject: '全区' }],
  ['全区就业率', { label: '全区就业率', subject: '全区' }],
  ['就业率（全区，目标）', { label: '就业率', subject: '全区', role: 'target' } as const],
  ['就业目标', { label: '就业目标', role: 'target' } as const],
])('%s', (name, metric) => {
  expect(figureName(metric, 'zh', { target: '目标' })).toBe(name)
})

it('in English has brackets of its own', () => {
  const notes = ['the year before']
  expect(figureName({ label: 'rate', subject: 'district' }, 'en', { notes })).toBe(
    'rate (district, the year before)',
  )
})

const sourceOf = (year: number, district: number, city: number) =>
  `---\nyear: ${year}\n---\n\n# 甲区${year}年度公示\n\n## 就业\n\n全区就业率${district}%，全市就业率${city}%。\n`
const NAMES = ['就业率（全区）', '就业率（全市）']

it('every output tells figures of one label apart', async () => {
  const publication = publicationOf(sourceOf(2023, 98.6, 97), { template: 'social-evaluation' })
  const word = partsOf(await emitDocx(publication))['word/document.xml'] ?? ''
  const measured = (year: number, rates: readonly [number, number]) =>
    measure(readText(sourceOf(year, ...rates), { year }))
  const model = (year: number, ...rates: readonly [number, number]) => toModel(measured(year, rates), 'plain')
  const [old, next] = [model(2022, 98.1, 96.5), model(2023, 98.6, 97)]
  const changes = diff(old, next)
  const series = seriesOf([old, next])
  const terminal = { color: false, columns: 120 }
  const page = { lang: 'zh', template: templateOf('plain') } as const
  const { metrics } = measured(2023, [98.6, 97])
  const outputs = {
    html: emitHtml(publication).replace(/<[^>]*>/g, ' '),
    tooltip: [...emitHtml(publication).matchAll(/ title="([^"]*)"/g)].map(([, title]) => title).join('\n'),
    docx: word.replace(/<[^>]*>/g, ''),
    pretty: changesPretty(changes, 'zh', terminal),
    markdown: changesMarkdown(changes, 'zh'),
    changes: changesPage(changes, page),
    table: trendTable(series, 'zh', terminal),
    trend: trendPage(series, page),
    metrics: metricsTable([{ file: 'a.md', metrics }], 'zh', { stdout: true, columns: 160 }),
  }
  for (const [output, words] of Object.entries(outputs)) {
    for (const name of NAMES) expect(words, output).toContain(name)
  }
  for (const csv of [changesCsv(changes), trendCsv(series)]) {
    expect(csv.split('\n')[0]).toContain(',subject,')
    expect(csv).toContain(',就业率,全区,')
    expect(csv).toContain(',就业率,全市,')
  }
})
