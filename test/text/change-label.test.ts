import { expect, it } from 'vitest'
import type { MetricSide } from '../../src/model/changes.ts'
import { formerName, labelWords, reportYears, reviewWords } from '../../src/text/change-label.ts'

const beds: MetricSide = {
  id: '养老/新增养老床位',
  section: '养老',
  label: '新增养老床位',
  text: '450张',
  value: 450,
  unit: '张',
  kind: 'count',
}

const pair = (metric: MetricSide) => ({
  status: 'same' as const,
  new: metric,
  comparable: true,
  reasons: [],
  confidence: 1,
})
const YEARS = { old: 2022, new: 2023 }

it('tells a goal from the result of the same name', () => {
  expect(labelWords(pair(beds), YEARS, 'zh')).toBe('新增养老床位')
  expect(labelWords(pair({ ...beds, role: 'target' }), YEARS, 'zh')).toBe('新增养老床位（目标）')
  expect(labelWords(pair({ ...beds, role: 'target' }), YEARS, 'en')).toBe('新增养老床位 (target)')
})

it('tells the year of a figure that is quoted beside that of the report', () => {
  const of = (year: number): MetricSide => ({ ...beds, period: { end: `${year}-12-31` } })
  expect(labelWords(pair(of(2023)), YEARS, 'zh')).toBe('新增养老床位')
  expect(labelWords(pair(of(2024)), YEARS, 'zh')).toBe('新增养老床位')
  expect(labelWords(pair(of(2022)), YEARS, 'zh')).toBe('新增养老床位（上年）')
  expect(labelWords(pair(of(2022)), YEARS, 'en')).toBe('新增养老床位 (the year before)')
  expect(labelWords(pair(of(2019)), YEARS, 'zh')).toBe('新增养老床位（2019年）')
  expect(labelWords(pair(of(2019)), {}, 'zh')).toBe('新增养老床位')
})

it('tells what last year called a figure that its name alone does not make sure', () => {
  const named = (label: string, confidence: number) => ({
    ...pair(beds),
    old: { ...beds, label },
    confidence,
  })
  expect(formerName(named('增设“养老”床位', 0.6), YEARS, 'zh')).toBe('上年“增设‘养老’床位”')
  expect(formerName(named('增设养老床位', 0.6), YEARS, 'en')).toBe('was “增设养老床位”')
  expect(formerName(named('增设养老床位', 0.6), { old: 2021, new: 2023 }, 'zh')).toBe('2021年“增设养老床位”')
  expect(formerName(named('增设养老床位', 0.95), YEARS, 'zh')).toBe('')
  expect(formerName(named('新增养老床位', 0.6), YEARS, 'zh')).toBe('')
})

it('says once that a report looks back on the year before, and not of each figure', () => {
  const row = (year: number) => pair({ ...beds, period: { start: `${year}-01-01`, end: `${year}-12-31` } })
  const changes = (...years: readonly number[]) => ({
    old: { year: 2022, template: 'plain' },
    new: { year: 2023, template: 'plain' },
    sections: [],
    metrics: years.map(row),
  })
  expect(reportYears(changes(2022, 2022, 2023))).toEqual({ old: 2022, new: 2022 })
  expect(reviewWords(changes(2022, 2022, 2023), 'zh')).toBe('报告回顾上一年，未注明的是2022年的数')
  expect(reportYears(changes(2022, 2023, 2023))).toEqual({ old: 2022, new: 2023 })
  expect(reviewWords(changes(2022, 2023, 2023), 'zh')).toBe('')
})
