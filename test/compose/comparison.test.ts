// Last year's figure beside this year's: of which year it is, among whom it ranks, what the heads of its columns say.
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { diff } from '../../src/diff/diff.ts'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { toModel } from '../../src/emit/json.ts'
import { measure } from '../../src/measure.ts'
import type { Template } from '../../src/model/template.ts'
import { readText } from '../support/outline.ts'
import { templateOf } from '../support/publication.ts'

const TEMPLATE = templateOf('social-evaluation')

const measured = (year: number, body: string) =>
  measure(readText(`---\nyear: ${year}\n---\n\n# 甲区${year}年度公示\n\n## 工作\n\n${body}\n`, { year }))

type Report = readonly [year: number, body: string]

function publicationOf(old: Report, next: Report, template: Template = TEMPLATE) {
  const now = measured(...next)
  const changes = diff(toModel(measured(...old), 'plain'), toModel(now, 'plain'))
  return compose(now, template, { changes })
}

const income = (year: number, now: number, before: number): Report => [
  year,
  `一般公共预算收入${now}亿元，${year - 1}年一般公共预算收入${before}亿元。新建公园${year - 2000}个。`,
]

describe('last year’s figure', () => {
  const { listed, words } = publicationOf(income(2022, 61.5, 58.2), income(2023, 65.9, 61.5))

  it('says of which year it is where the head of its column says another', () => {
    expect(words).toMatchObject({ previous: '2022年', change: '比上年增减' })
    expect(
      listed.map(({ period, previous }) => [period, previous?.row.figure, previous?.row.change]),
    ).toEqual([
      ['2023年', '61.5亿', '+4.4亿（+7.2%）'],
      ['2022年', '58.2亿元（2021年）', '+3.3亿（+5.7%）'],
      ['2023年', '22', '+1（+4.5%）'],
    ])
    expect(listed[1]?.previous).toMatchObject({
      year: '2021年',
      dated: '2021年58.2亿元',
      change: '+3.3亿元（+5.7%）',
    })
  })

  it('is of the year before in reports that look back on the year before theirs', () => {
    const review = (year: number, parks: number): Report => [
      year,
      `${year - 1}年新建公园${parks}个，新建绿道${parks + 5}公里。`,
    ]
    const told = publicationOf(review(2022, 20), review(2023, 24))
    expect(told.words).toMatchObject({ previous: '2021年', change: '比上年增减' })
    expect(told.listed.map(({ period, previous }) => [period, previous?.row.figure])).toEqual([
      ['2022年', '20'],
      ['2022年', '25'],
    ])
  })

  it('says in English what it says in Chinese', () => {
    const english = { ...TEMPLATE, lang: 'en', wording: {} }
    const told = publicationOf(income(2021, 58.2, 55), income(2023, 65.9, 61.5), english)
    expect(told.words).toMatchObject({ previous: '2021', change: 'Change since 2021' })
    expect(told.listed[1]?.previous?.row.figure).toMatch(/ \(2020\)$/)
  })

  it('ranks among the same whom as this year’s, on the page too', () => {
    const ranked = publicationOf([2022, '营商环境评价位列全市第二。'], [2023, '营商环境评价位列全市第一。'])
    expect(ranked.listed[0]).toMatchObject({ value: '全市第1', previous: { figure: '全市第2' } })
    const page = emitHtml(ranked)
    expect(page).toContain('>全市第2</td>')
    expect(page).toContain('（2023年）；2022年全市第2，上升1位"')
    expect(page).toContain('<dt>2022年</dt><dd>全市第2</dd>')
  })
})

describe('a year between the two', () => {
  const publication = publicationOf(income(2021, 58.2, 55), income(2023, 65.9, 61.5))

  it('is told by the heads of the columns', () => {
    expect(publication.words).toMatchObject({ previous: '2021年', change: '比2021年增减' })
    const page = emitHtml(publication)
    expect(page).not.toContain('比上年')
    expect(page).toContain('>比2021年增减</th>')
    expect(page).toContain('<dt>比2021年增减</dt>')
  })

  it('says what a change is reckoned from that is not of the year in the head', () => {
    expect(publication.listed.map(({ previous }) => [previous?.row.figure, previous?.row.change])).toEqual([
      ['58.2亿', '+7.7亿（+13.2%）'],
      ['55亿元（2020年）', '比2020年+6.5亿（+11.8%）'],
      ['21', '+2（+9.5%）'],
    ])
  })

  it('leaves a template its own word, but not the wrong year', () => {
    const own = (change: string) =>
      publicationOf(income(2021, 58.2, 55), income(2023, 65.9, 61.5), { ...TEMPLATE, wording: { change } })
        .words.change
    expect(own('较上年变化')).toBe('较2021年变化')
    expect(own('增减')).toBe('增减')
  })
})
