// The table of indicators says the same on the page and in the Word file, row by row, beside the year before.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { diff } from '../../src/diff/diff.ts'
import { emitDocx } from '../../src/emit/docx/emit-docx.ts'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import { partsOf } from '../support/docx.ts'
import { readText } from '../support/outline.ts'
import { templateOf } from '../support/publication.ts'

const root = join(import.meta.dirname, '../../fixtures')

function publicationOf(file: string, previous: string, templateName: string) {
  const template = templateOf(templateName)
  const measured = (name: string) => measure(readText(readFileSync(join(root, name), 'utf8')))
  const now = measured(file)
  const changes = diff(toModel(measured(previous), templateName), toModel(now, templateName))
  return compose(now, template, { changes })
}

const bare = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Rows of cells; a row of one cell is the title of a section. */
function rowsOfPage(html: string): readonly (readonly string[])[] {
  const table = /<table class="metrics">([\s\S]*?)<\/table>/.exec(html)?.[1] ?? ''
  return table
    .split('<tr')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)(?=<t[hd]\b|<\/tr|$)/g)].map(([, cell = '']) =>
        // The marks of a rise and a fall repeat in drawing what the change says.
        bare(cell.replace(/<span class="(?:up|down|vh)"[^>]*>[^<]*<\/span> ?/g, '')).trim(),
      ),
    )
}

/** Without the order of the rows, which the page leaves out. */
function rowsOfWord(xml: string): readonly (readonly string[])[] {
  const tables = xml.split('<w:tbl>').filter((table) => table.includes('>序号<'))
  const [table = ''] = (tables.at(-1) ?? '').split('</w:tbl>')
  return table
    .split(/<w:tr[ >]/)
    .slice(1)
    .map((row) =>
      row
        .split(/<w:tc[ >]/)
        .slice(1)
        .map((cell) => bare(`<w:tc ${cell}`)),
    )
    .map((cells) => (cells.length === 1 ? cells : cells.slice(1)))
}

describe.each([
  ['district/chenglan-2023.md', 'district/chenglan-2022.md', 'social-evaluation', ['2022年', '比上年增减']],
  ['district/chenglan-2023.md', 'district/chenglan-2021.md', 'social-evaluation', ['2021年', '比2021年增减']],
  [
    'gov-info/chenglan-xxgk-2023.md',
    'gov-info/chenglan-xxgk-2022.md',
    'gov-info-annual',
    ['2022年', '比上年增减'],
  ],
])('%s beside %s', (file, previous, template, heads) => {
  const publication = publicationOf(file, previous, template)

  it('is one table', async () => {
    const page = rowsOfPage(emitHtml(publication))
    const word = rowsOfWord(partsOf(await emitDocx(publication))['word/document.xml'] ?? '')
    expect(page[0]).toEqual(['指标', '数值', '单位', '统计时段', ...heads])
    expect(page.filter((row) => row.length === 6).length).toBe(publication.listed.length + 1)
    expect(page.some(([, , , , then]) => /\d/.test(then ?? ''))).toBe(true)
    expect(word).toEqual(page)
  })

  it('names the year of each figure that is not of the year in the head', () => {
    const [year] = heads
    for (const { previous: then } of publication.listed) {
      if (!then) continue
      const own = `${then.metric.period?.end.slice(0, 4)}年`
      if (own === year) expect(then.figure).toContain(then.row.figure)
      else expect(then.row.figure).toBe(`${then.figure}（${own}）`)
      expect(then.dated).toBe(`${own}${then.figure}`)
    }
  })
})
