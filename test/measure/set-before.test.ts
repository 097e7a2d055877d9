import { describe, expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

function rolesBelow(heading: string, text: string): readonly (readonly [string, string | undefined])[] {
  const outline = readText(`## ${heading}\n\n${text}\n`, { year: 2023 })
  return measure(outline).metrics.map(({ text: words, role }) => [words, role])
}

describe('the task that an item on its fulfilment begins with', () => {
  const item = '1.引进投资项目不少于3个；新开工产业项目10个。上半年，引进投资项目2个；新开工产业项目8个。'

  it('is a target where the results tell the same once more', () => {
    expect(rolesBelow('二、指标任务完成情况', item)).toEqual([
      ['不少于3个', 'target'],
      ['10个', 'target'],
      ['2个', undefined],
      ['8个', undefined],
    ])
  })

  it('is none below another heading, or where it tells what was done', () => {
    expect(rolesBelow('二、产业发展', item).map(([, role]) => role)).not.toContain('target')
    const done = '新开工产业项目10个，同比增长8%。上半年，新开工产业项目8个。'
    expect(rolesBelow('二、指标任务完成情况', done).map(([, role]) => role)).not.toContain('target')
    const other = '新开工产业项目10个。上半年，引进投资项目2个。'
    expect(rolesBelow('二、指标任务完成情况', other).map(([, role]) => role)).not.toContain('target')
  })
})
