// The blank in place of a figure: 【待填：上年98.6%】, of a change with its direction, since it may turn.
import type { LocatedMetric } from '../../model/metric.ts'
import { changeVerb } from '../../text/change-verb.ts'
import { inBlank } from './edits.ts'

/**
 * `last` names the year of the old figure: 上年, or 2022年. The direction of a change stands before its words:
 * 上年增长7.3%.
 */
export function blank(metric: LocatedMetric, last: string): string {
  return `【待填：${last}${directionOf(metric)}${inBlank(metric.text)}】`
}

/** Of a figure of the year before, which is not last year's value: the year it is of, where the text says it. */
export function earlier({ text, periodInferred }: LocatedMetric, last: string, year: number): string {
  const of = periodInferred ? `${last}写的是` : `${year}年为`
  return `【待填：${of}${inBlank(text)}】`
}

function directionOf({ change, origin, ...metric }: LocatedMetric): string {
  if (!change || change.direction === 'flat' || origin === 'table') return ''
  return changeVerb(change.direction, metric)
}
