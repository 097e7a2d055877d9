// The blank in place of a figure: 【待填：上年98.6%】, of a change with its direction, since it may turn.
import type { Direction, LocatedMetric } from '../../model/metric.ts'
import { inBlank } from './edits.ts'

/** Words for up and down by what changes: amounts 增加, ranks 上升, percentages and values 增长, points 提高. */
const AMOUNTS = ['增加', '减少'] as const
const RANKS = ['上升', '下降'] as const
const GROWTH = ['增长', '下降'] as const
const POINTS = ['提高', '降低'] as const

/** `before` are the words in front of the figure: 位 after 上升 are places of a rank, after 增加 people. */
export function blank(metric: LocatedMetric, last: string, before: string): string {
  return `【待填：${last}${directionOf(metric, before)}${inBlank(metric.text)}】`
}

/** Of a figure of the year before, which is not last year's value: the year it is of, where the text says it. */
export function earlier({ text, periodInferred }: LocatedMetric, last: string, year: number): string {
  const of = periodInferred ? `${last}写的是` : `${year}年为`
  return `【待填：${of}${inBlank(text)}】`
}

function directionOf({ change, origin, kind, unit }: LocatedMetric, before: string): string {
  if (!change || origin === 'table') return ''
  const ranks = kind === 'rank' || /位次$/.test(unit) || (/位$|名$/.test(unit) && MOVED.test(before))
  return wordFor(change.direction, ranks ? RANKS : wordsByKind(kind))
}

/** Matches the end of 比上年上升, 前移了, 比上年后退; not 比上年增加. */
const MOVED = /(?:[上提]升|[跃晋]升|前[进移]|后[退移]|下[降滑]|退后)了?$/

function wordsByKind(kind: LocatedMetric['kind']): readonly [string, string] {
  if (kind === 'percentage-point') return POINTS
  return kind === 'percentage' || kind === 'multiple' || kind === 'index' ? GROWTH : AMOUNTS
}

function wordFor(direction: Direction, [up, down]: readonly [string, string]): string {
  return { up, down, flat: '' }[direction]
}
