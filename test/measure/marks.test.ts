import { describe, expect, it } from 'vitest'
import { applyMarks } from '../../src/measure/apply-marks.ts'
import type { Findings, Found } from '../../src/measure/found.ts'

function metric(text: string, start: number, more: Partial<Found> = {}): Found {
  return {
    text,
    span: { start, end: start + text.length },
    section: 's',
    label: text,
    value: 9,
    unit: '家',
    kind: 'count',
    periodInferred: true,
    production: 'test',
    ...more,
  }
}

function findings(): Findings {
  const found = [
    metric('9家', 100),
    metric('9家', 200),
    metric('7%', 210, { change: { direction: 'up', basis: 'unstated', of: 1 } }),
  ]
  const numerals = [
    ...found.map(({ text, span }) => ({ text, span, fate: 'metric' as const, value: 9, reason: 'test' })),
    { text: '五方', span: { start: 300, end: 302 }, fate: 'word' as const, value: 5, reason: 'test' },
  ]
  return { found, numerals }
}

const AROUND = { reach: () => 1000, placeOf: () => ({ section: 's', heading: '' }) }

function mark(text: string, name = 'gongshi-metric', at = 50) {
  const into = findings()
  const faults = applyMarks([{ name, text, span: { start: at, end: at + 10 } }], into, AROUND)
  return { ...into, faults: faults.map(({ message }) => message.zh) }
}

describe('marks', () => {
  it('corrects the first figure behind it', () => {
    const { found, faults } = mark(
      '9家: label="公立医疗机构" unit=所 value=10 period="/2019-12-31" role=target',
    )
    expect(faults).toEqual([])
    expect(found[0]).toMatchObject({
      label: '公立医疗机构',
      unit: '所',
      value: 10,
      period: { end: '2019-12-31' },
      periodInferred: false,
      role: 'target',
    })
    expect(found[1]?.label).toBe('9家')
    expect(mark('9家：label=乙', 'gongshi-metric', 150).found.map(({ label }) => label)).toEqual([
      '9家',
      '乙',
      '7%',
    ])
  })

  it('excludes a figure and mends the links', () => {
    const { found, numerals, faults } = mark('9家: fate=name', 'gongshi-ignore-metric', 50)
    expect(faults).toEqual([])
    expect(found.map(({ text }) => text)).toEqual(['9家', '7%'])
    expect(found[1]?.change?.of).toBe(0)
    expect(numerals[0]).toMatchObject({ fate: 'name', reason: 'mark' })
    expect(mark('9家', 'gongshi-ignore-metric', 150).found[1]?.change).toEqual({
      direction: 'up',
      basis: 'unstated',
    })
  })

  it('makes a metric of what was read as a word', () => {
    const { found, numerals, faults } = mark('五方: label="验收单位" unit=方')
    expect(faults).toEqual([])
    expect(found.at(-1)).toMatchObject({ label: '验收单位', value: 5, unit: '方', section: 's' })
    expect(numerals.at(-1)?.fate).toBe('metric')
    expect(mark('五方: unit=方').faults).toEqual(['“五方”原不是指标，标注须写明 label'])
  })

  it('means two figures with two marks', () => {
    const into = findings()
    const marks = [60, 80].map((at) => ({
      name: 'gongshi-ignore-metric',
      text: '9家',
      span: { start: at, end: at + 10 },
    }))
    expect(applyMarks(marks, into, AROUND)).toEqual([])
    expect(into.found.map(({ text, change }) => [text, change?.of])).toEqual([['7%', undefined]])
    expect(into.numerals.map(({ fate }) => fate)).toEqual(['word', 'word', 'metric', 'word'])
  })

  it.each([
    ['8家: label=甲', '本节此标注之后没有读作“8家”的数字'],
    ['9家: 名称=甲', '9家: 名称=甲'],
    ['9家: label="甲" colour=red', '标注中“colour=red”无法识别'],
    ['9家: value=九', '“九”不是数值'],
    ['9家: period=2019', '时段“2019”应写作'],
    ['9家: fate=figure', '没有“figure”这一类'],
    ['', '标注没有写明所指的数字'],
  ])('reports %s', (text, message) => {
    const { faults, found } = mark(text)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(message)
    expect(found.map(({ label }) => label)).toEqual(['9家', '9家', '7%'])
  })

  it('leaves other comments alone', () => {
    expect(mark('punctuation/half-width', 'gongshi-disable-next-line').faults).toEqual([])
  })
})
