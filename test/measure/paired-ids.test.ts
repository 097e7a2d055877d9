// Ids of rates that are listed for as many things: each is told apart by its own.
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/measure.ts'
import { readText } from '../support/outline.ts'

const names = (text: string): readonly string[] =>
  measure(readText(`## 健康\n\n${text}\n`, { year: 2022 })).metrics.map(({ id }) => id.replace('健康/', ''))

describe('ids of listed rates', () => {
  it.each([
    [
      '规范管理高血压患者31.2万人、糖尿病患者10.5万人，规范管理率分别为78.6%和77.9%。',
      ['规范管理高血压患者', '糖尿病患者', '规范管理率-规范管理高血压患者', '规范管理率-糖尿病患者'],
    ],
    [
      '办理人大代表建议86件、政协提案102件，办结率均为100%，满意率分别为98.8%和99.0%。',
      ['办理人大代表建议', '办理政协提案', '办结率', '办理人大代表建议满意率', '办理政协提案满意率'],
    ],
    ['查处案件150起，较去年同期的180起下降16.7%。', ['查处案件', '查处案件-上年', '查处案件-同比']],
    ['惠及居民6800户、2.1万人。', ['惠及居民-户', '惠及居民-人']],
  ])('%s', (text, ids) => {
    expect(names(text)).toEqual(ids)
  })
})
