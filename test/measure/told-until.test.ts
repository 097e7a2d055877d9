import { describe, expect, it } from 'vitest'
import { toldUntil } from '../../src/measure/told-until.ts'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

describe('the last day of which is told what was done', () => {
  it.each([
    ['2023年，办结12件。截至2024年3月底，已整改28项。\n', '2024-03-31'],
    ['2023年，办结12件。截至2024年2月15日，整改28项。\n', '2024-02-15'],
    ['2023年，办结12件。截至2024年6月底，计划整改28项。\n', undefined],
    ['2023年，办结12件。截至2023年6月底，整改28项。\n', undefined],
  ])('%s', (text, expected) => {
    expect(toldUntil(readText(text, { year: 2023 }))).toBe(expected)
  })

  it('is the day the report is dated', () => {
    expect(toldUntil(readText('---\nyear: 2023\ndate: 2024-04-10\n---\n办结12件。\n'))).toBe('2024-04-10')
  })

  it('takes what was over by then for no plan', () => {
    const text = '截至2024年3月底，整改28项。\n\n2024年一季度，优良率90%。\n\n2024年二季度，优良率91%。\n'
    expect(
      measure(readText(text, { year: 2023 })).metrics.map(({ text: words, role }) => [words, role]),
    ).toEqual([
      ['28项', undefined],
      ['90%', undefined],
      ['91%', 'target'],
    ])
  })

  it('leaves the period of a later year in order', () => {
    const text = '2024年度客运量28万人次。截至2024年12月，线路4条。\n'
    expect(measure(readText(text, { year: 2023 })).metrics.map(({ period }) => period)).toEqual([
      { start: '2024-01-01', end: '2024-12-31' },
      { start: '2024-01-01', end: '2024-12-31' },
    ])
  })
})
