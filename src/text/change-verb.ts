// What a text says of something that went up or down: an amount 增加, a percentage 增长, points 提高, the rest 上升.
import type { Direction, Metric } from '../model/metric.ts'

const AMOUNT = { up: '增加', down: '减少' } as const
const GROWTH = { up: '增长', down: '下降' } as const
const POINTS = { up: '提高', down: '降低' } as const
const LEVEL = { up: '上升', down: '下降' } as const

/** Matches the unit of 上升2位 and 前移3名, which are places where the figure is named as a rank. */
const PLACES = /[位名]$|位次$/
/** Matches 全省排名, 位次; not 排名第一. */
const RANKING = /(?:排名|位次|名次|排位)$/

/** The verb of a change. A concentration (微克/立方米), an index and places of a rank are no amounts. */
export function changeVerb(
  direction: Exclude<Direction, 'flat'>,
  { kind, unit, label }: Pick<Metric, 'kind' | 'unit' | 'label'>,
): string {
  if (kind === 'percentage' || kind === 'multiple') return GROWTH[direction]
  if (kind === 'percentage-point') return POINTS[direction]
  const isPlace = kind === 'rank' || (PLACES.test(unit) && RANKING.test(label))
  const isAmount = !isPlace && kind !== 'index' && !unit.includes('/')
  return (isAmount ? AMOUNT : LEVEL)[direction]
}
