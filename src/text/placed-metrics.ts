// Metrics of a document → those of a passage, with their places in its plain text.
// 例：全区就业率98.6% → the metric 98.6% at 5…10.
import type { LocatedMetric } from '../model/metric.ts'
import type { Passage, PlacedMetric } from '../model/rule.ts'
import { firstBehind } from './last-at.ts'

/** Looks a passage's metrics up by their spans, each passage once; no more steps than it has metrics and a search. */
export function metricsByPassage(
  metrics: readonly LocatedMetric[],
): (passage: Passage) => readonly PlacedMetric[] {
  const sorted = metrics.toSorted((a, b) => a.span.start - b.span.start)
  const starts = sorted.map(({ span }) => span.start)
  const known = new Map<Passage, readonly PlacedMetric[]>()
  const find = (passage: Passage): readonly PlacedMetric[] => {
    const whole = passage.toSource(0, passage.text.length)
    const found: PlacedMetric[] = []
    for (let i = firstBehind(starts, whole.start - 1); i < sorted.length; i++) {
      const metric = sorted[i]
      if (!metric || metric.span.start >= whole.end) break
      const { start, end } = metric.span
      found.push({ metric, start: passage.fromSource(start), end: passage.fromSource(end - 1) + 1 })
    }
    return found
  }
  return (passage) => {
    const placed = known.get(passage) ?? find(passage)
    known.set(passage, placed)
    return placed
  }
}
