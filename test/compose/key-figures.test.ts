// Which figures go to the top of the page, and which lines the contents have.
import { describe, expect, it } from 'vitest'
import { listContents } from '../../src/compose/contents.ts'
import { selectKeyFigures } from '../../src/compose/key-figures.ts'
import type { Fact, PublicationSection } from '../../src/model/publication.ts'

const template = (headline: readonly string[] = [], keyFigures = true) => ({
  headline,
  blocks: { contents: true, printedContents: false, keyFigures, metricTable: true, charts: true },
})

const fact = (label: string, more: Partial<Fact['metric']> = {}): Fact => ({
  metric: {
    id: label,
    label,
    text: '',
    value: 10,
    unit: '个',
    kind: 'count',
    section: label,
    span: { start: 0, end: 1 },
    line: 1,
    column: 1,
    periodInferred: false,
    production: 'test',
    ...more,
  },
  label,
  value: '10',
  unit: '个',
  period: '2019年',
  sectionTitle: '',
})

describe('selectKeyFigures', () => {
  const facts = [
    fact('雷锋角', { section: '文明' }),
    fact('理发店', { section: '文明' }),
    fact('就业率', { kind: 'percentage', value: 98.6, unit: '%' }),
    fact('就业率增幅', { kind: 'percentage-point', change: { direction: 'up', basis: 'year-on-year' } }),
    fact('新增就业人数', { value: 21000, unit: '人', accumulation: 'new' }),
    fact('计划建成', { value: 1e6, role: 'target' }),
  ]

  it('follows the headline of the template, in its order, exact labels first', () => {
    const chosen = selectKeyFigures(facts, template(['新增就业', '就业率']))
    expect(chosen.map(({ label }) => label)).toEqual(['新增就业人数', '就业率'])
  })

  it('chooses telling figures in the order of the text, never a target or a change', () => {
    const chosen = selectKeyFigures(facts, template()).map(({ label }) => label)
    expect(chosen).toEqual(['雷锋角', '理发店', '就业率', '新增就业人数'])
  })

  it('takes one of a section before a second one of another', () => {
    const many = [
      ...Array.from({ length: 9 }, (_, i) => fact(`比率${i}`, { kind: 'percentage', section: '一' })),
      ...Array.from({ length: 5 }, (_, i) => fact(`个数${i}`)),
    ]
    const chosen = selectKeyFigures(many, template()).map(({ label }) => label)
    expect(chosen).toEqual(['比率0', '个数0', '个数1', '个数2', '个数3', '个数4'])
  })

  it('chooses nothing when the template wants none', () => {
    expect(selectKeyFigures(facts, template([], false))).toEqual([])
  })
})

describe('listContents', () => {
  const section = (id: string, level: number, sections: PublicationSection[] = []): PublicationSection => ({
    id,
    level,
    number: level === 1 ? '一、' : '',
    numberGenerated: true,
    title: level === 0 ? '' : id,
    heading: [],
    blocks: [],
    sections,
  })

  it('lists two levels without the lead', () => {
    const entries = listContents([
      section('lead', 0),
      section('甲', 1, [section('乙', 2, [section('丙', 3)])]),
      section('丁', 1),
    ])
    expect(entries.map(({ id }) => id)).toEqual(['甲', '丁'])
    expect(entries[0]?.entries).toEqual([{ id: '乙', number: '', title: '乙', entries: [] }])
  })

  it('is empty when there is next to nothing to list', () => {
    expect(listContents([section('甲', 1), section('乙', 1)])).toEqual([])
  })
})
