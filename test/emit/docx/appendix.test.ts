// What the compiler adds to the Word file: key figures, charts, the table of indicators.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import { diff } from '../../../src/diff/diff.ts'
import { cellExtent, layOutColumns, layOutUpright } from '../../../src/emit/docx/column-widths.ts'
import { emitDocx } from '../../../src/emit/docx/emit-docx.ts'
import { toModel } from '../../../src/emit/json.ts'
import { measure } from '../../../src/measure.ts'
import type { Fact } from '../../../src/model/publication.ts'
import { PNG, paragraphsOf, partsOf } from '../../support/docx.ts'
import { readText } from '../../support/outline.ts'
import { templateOf } from '../../support/publication.ts'

const template = templateOf('social-evaluation')
const district = (year: number) =>
  measure(
    readText(
      readFileSync(new URL(`../../../fixtures/district/chenglan-${year}.md`, import.meta.url), 'utf8'),
      { loadImage: () => ({ data: PNG }) },
    ),
  )
const [before, now] = [district(2022), district(2023)]
const publication = compose(now, template, {
  changes: diff(toModel(before, template.name), toModel(now, template.name)),
})
const parts = partsOf(await emitDocx(publication))
const document = parts['word/document.xml'] ?? ''

describe('the appendix of a Word file', () => {
  it('holds the key figures of the page, each leading to its sentence', () => {
    expect(publication.keyFigures.length).toBeGreaterThan(3)
    const words = paragraphsOf(document)
    const at = words.indexOf('主要数据')
    const bookmarks = new Set([...document.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map((m) => m[1]))
    for (const { label, previous } of publication.keyFigures) {
      const row = words.indexOf(label, at)
      expect(row, label).toBeGreaterThan(at)
      expect(words.slice(row, row + 6)).toContain(previous?.row.change || '—')
    }
    const anchors = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="(m_[^"]*)"/g)].map((m) => m[1])
    expect(anchors.length).toBeGreaterThan(publication.keyFigures.length)
    for (const anchor of anchors) expect(bookmarks).toContain(anchor)
  })

  it('breaks a single long unit rather than the names of all other rows', async () => {
    const widthOfUnits = async (units: readonly string[]): Promise<number> => {
      const label = '规模以上工业企业每百元营业收入中的成本和费用合计'
      const { previous: _, ...fact } = publication.facts[0] as Fact
      const listed = units.map((unit) => ({ ...fact, label, unit }))
      const made = partsOf(await emitDocx({ ...publication, keyFigures: [], charts: [], listed }))
      const table = (made['word/document.xml'] ?? '').split('<w:tbl>').at(-1) ?? ''
      return Number([...table.matchAll(/<w:gridCol w:w="(\d+)"/g)][3]?.[1])
    }
    const usual = await widthOfUnits(new Array(60).fill('公里'))
    const rare = await widthOfUnits(['公里/百平方公里', ...new Array(59).fill('公里')])
    const common = await widthOfUnits([
      ...new Array(30).fill('公里/百平方公里'),
      ...new Array(30).fill('公里'),
    ])
    expect(rare).toBeLessThan((usual + common) / 2)
    expect(common).toBeGreaterThan(usual * 1.5)
  })

  it('breaks no figure, however rare it is', async () => {
    const label = '规模以上工业企业每百元营业收入中的成本和费用合计'
    const { previous: _, ...fact } = publication.facts[0] as Fact
    const values = ['同比下降1234.56万', ...new Array(59).fill('7.3')]
    const listed = values.map((value) => ({ ...fact, label, value }))
    const made = partsOf(await emitDocx({ ...publication, keyFigures: [], charts: [], listed }))
    const table = (made['word/document.xml'] ?? '').split('<w:tbl>').at(-1) ?? ''
    const width = Number([...table.matchAll(/<w:gridCol w:w="(\d+)"/g)][2]?.[1])
    expect(width).toBeGreaterThan(cellExtent(values[0] ?? '', false).natural * 210)
  })

  it('turns the page for key figures that an upright one does not hold', async () => {
    const long = publication.keyFigures.map((fact) => ({
      ...fact,
      value: '78173.25亿',
      unit: '元/人·月',
      period: '截至2023年底',
      label: '新开工工程建设项目工伤保险参保率',
      ...(fact.previous
        ? {
            previous: {
              ...fact.previous,
              row: { figure: '69851.25亿元/件·年', change: '+8322.55亿（+111.9%）' },
            },
          }
        : {}),
    }))
    const wide = partsOf(await emitDocx({ ...publication, keyFigures: long }))['word/document.xml'] ?? ''
    const table = wide.slice(wide.indexOf('主要数据'))
    const width = Number(/<w:tblW [^>]*w:w="(\d+)"/.exec(table)?.[1])
    const page = Number(/<w:pgSz w:w="(\d+)"/.exec(table)?.[1])
    expect(width).toBeGreaterThan(8900)
    expect(page).toBeGreaterThan(width)
  })

  it('says a rise in rank in words and puts nothing outside of Generated styles', () => {
    expect(paragraphsOf(document)).toContain('上升1位')
    const added = document.slice(document.indexOf('主要数据'))
    const styles = [...added.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map((m) => m[1] ?? '')
    expect(styles.filter((style) => !/^(Generated|SectionEnd)/.test(style))).toEqual([])
  })

  it('draws charts level, from zero and in a face that is named', () => {
    const chart = parts['word/charts/chart1.xml'] ?? ''
    expect(chart).toContain('<c:min val="0"/>')
    expect(chart).toContain('<a:ea typeface="仿宋_GB2312"/>')
    for (const [, rotation] of chart.matchAll(/rot="(-?\d+)"/g)) expect(rotation).toBe('0')
  })
})

describe('columns', () => {
  it.each(['−1.8', '+12.4%', '1260个', '+0.3个百分点', 'μg/m³', '第12'])('never break %s', (words) => {
    const { natural, least } = cellExtent(words, false)
    expect(least).toBeGreaterThanOrEqual(Math.min(natural, 4))
    const long = cellExtent(`整改情况${words}，其余均已完成`, false)
    expect(long.least).toBeGreaterThanOrEqual(natural - 0.5)
    expect(long.least).toBeLessThan(long.natural)
  })

  it('take narrow margins before they take a landscape page', () => {
    const cells = (count: number) =>
      Array.from({ length: count }, (_, column) => ({ column, span: 1, natural: 4, least: 2 }))
    expect(layOutColumns(cells(6), 6)).toMatchObject({ landscape: false, tight: false, size: 28 })
    expect(layOutColumns(cells(16), 16)).toMatchObject({ landscape: false, tight: true, size: 21 })
    expect(layOutColumns(cells(20), 20)).toMatchObject({ landscape: true })
  })

  it('leave room beside a long address', () => {
    const words = [
      'https://www.example.gov.cn/col/col1229/art/2024/1/15/art_1229_123456789.html',
      '说明'.repeat(20),
    ]
    const cells = words.map((text, column) => ({ column, span: 1, ...cellExtent(text, false) }))
    const { landscape, widths } = layOutColumns(cells, 2)
    expect(landscape).toBe(false)
    expect(widths[1]).toBeGreaterThan(3000)
  })

  it('stay on the page where none can be turned', () => {
    const cells = Array.from({ length: 20 }, (_, column) => ({ column, span: 1, natural: 6, least: 6 }))
    const { widths, landscape } = layOutUpright(cells, 20)
    expect(landscape).toBe(false)
    expect(widths.reduce((a, b) => a + b)).toBe(8844)
  })

  it('take a smaller type before they break figures across a landscape page', () => {
    const figures = Array.from({ length: 13 }, (_, column) => ({
      column,
      span: 1,
      ...cellExtent(column === 0 ? '第1街道办事处' : '108,636.0', false),
    }))
    const { widths, ...layout } = layOutColumns(figures, 13)
    expect(layout).toMatchObject({ landscape: true, tight: true, size: 18 })
    // Nine half-width characters of a Chinese face between margins and border.
    for (const width of widths.slice(1)) expect(width).toBeGreaterThan(9 * 90 + 90)
  })
})
