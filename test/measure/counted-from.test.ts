import { describe, expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

const starts = (title: string, text: string) =>
  measure(readText(`# ${title}\n\n${text}\n`)).metrics.map(({ period }) => period?.start)

describe('a report on a quarter', () => {
  it('counts from January where its first words say so', () => {
    expect(starts('2023年三季度运行情况', '前三季度，销售12套。新开工9套。')).toEqual([
      '2023-01-01',
      '2023-01-01',
    ])
    expect(starts('2023年二季度运行情况', '上半年，销售12套。新开工9套。')).toEqual([
      '2023-01-01',
      '2023-01-01',
    ])
  })

  it('is on its three months where they do not', () => {
    expect(starts('2023年三季度运行情况', '三季度，销售12套。新开工9套。')).toEqual([
      '2023-07-01',
      '2023-07-01',
    ])
  })
})
