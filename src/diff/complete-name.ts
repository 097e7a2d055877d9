// The full name of a figure whose label leaves out what the figure before it has just said.
// 例：夏粮播种面积66.63万亩、增长1.9%，总产量22.19万吨 → 总产量 is 夏粮总产量.
import type { ModelMetric } from '../model/disclosure.ts'
import type { Context } from './context.ts'
import { HEADS } from './lexicon/heads.ts'

const BARE: ReadonlySet<string> = new Set(HEADS)
const LONGEST_FIRST = [...HEADS].sort((a, b) => b.length - a.length)

/** Full names of those of a section's figures that are named short, by their position. */
export function completeNames(
  metrics: readonly ModelMetric[],
  contexts: readonly (Context | undefined)[],
): ReadonlyMap<number, string> {
  const full = new Map<number, string>()
  const byId = new Map<string, string>()
  let topic = ''
  let period: number | undefined
  for (const [i, metric] of metrics.entries()) {
    const at = contexts[i]?.period
    if (at === undefined || at !== period) topic = ''
    period = at
    const { label, change, origin } = metric
    if (origin === 'table') continue
    const ofLevel = change?.of === undefined ? undefined : byId.get(change.of)
    if (ofLevel !== undefined) full.set(i, ofLevel)
    else if (BARE.has(label) && topic !== '') {
      full.set(i, topic + label)
      if (!change) byId.set(metric.id, topic + label)
    } else if (!change && !BARE.has(label)) topic = topicOf(label)
  }
  return full
}

/** 夏粮播种面积 speaks of 夏粮, 技术合同 of itself. */
function topicOf(label: string): string {
  const head = LONGEST_FIRST.find((word) => label.endsWith(word) && label.length > word.length)
  return head === undefined ? label : label.slice(0, -head.length)
}
