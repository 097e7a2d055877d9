// Wraps the runs of each metric's quantity into a `fact`, by source span.
// 例：run "就业率98.6%," with a metric at `98.6%` → run "就业率", fact["98.6%"], run ",".
import type { Inline, Run } from '../model/inline.ts'
import type { LocatedMetric } from '../model/metric.ts'
import type { FactInline, PublicationInline } from '../model/publication.ts'
import type { Span } from '../model/source.ts'

/** Metrics by place, for many small look-ups. Made once a document. */
export interface MetricIndex {
  /** Metrics that overlap `span`, by start; of overlapping ones the first. */
  readonly within: (span: Span) => readonly LocatedMetric[]
}

/** Sorts the metrics by place; a look-up costs the logarithm of their number. */
export function indexMetrics(metrics: readonly LocatedMetric[]): MetricIndex {
  const sorted = [...metrics].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const disjoint: LocatedMetric[] = []
  for (const metric of sorted) {
    const last = disjoint.at(-1)
    if (metric.span.end > metric.span.start && (!last || metric.span.start >= last.span.end))
      disjoint.push(metric)
  }
  return { within: (span) => lookUp(disjoint, span) }
}

/** Inline content with its facts wrapped; what stands outside of metrics is the same object as before. */
export function wrapFacts(content: readonly Inline[], index: MetricIndex): readonly PublicationInline[] {
  const extent = extentOf(content)
  const metrics = extent ? index.within(extent) : []
  if (metrics.length === 0) return content
  const result: PublicationInline[] = []
  let next = 0
  let open: { readonly metric: LocatedMetric; readonly content: Inline[] } | undefined
  const close = (): void => {
    if (open)
      result.push({ type: 'fact', metric: open.metric.id, content: open.content } satisfies FactInline)
    open = undefined
  }
  for (const inline of content) {
    let rest: Inline | undefined = inline
    while (rest) {
      if (open && rest.span.start >= open.metric.span.end) close()
      const metric: LocatedMetric | undefined = open?.metric ?? metrics[next]
      if (!metric || rest.span.end <= metric.span.start) {
        result.push(rest)
        rest = undefined
      } else if (rest.span.start < metric.span.start) {
        const [before, after] = splitAt(rest, metric.span.start)
        if (before) result.push(before)
        rest = after
      } else {
        if (!open) {
          open = { metric, content: [] }
          next++
        }
        const [inside, after] = splitAt(rest, metric.span.end)
        if (inside) open.content.push(inside)
        rest = after
      }
    }
  }
  close()
  return result
}

/** Cuts an exact run at a source offset; what cannot be cut falls as a whole on the side after its start. */
function splitAt(inline: Inline, offset: number): readonly [Inline | undefined, Inline | undefined] {
  if (inline.span.end <= offset) return [inline, undefined]
  if (inline.type !== 'text' || inline.text.length !== inline.span.end - inline.span.start) {
    return inline.span.start < offset && inline.span.end > offset ? [inline, undefined] : [undefined, inline]
  }
  return [piece(inline, inline.span.start, offset), piece(inline, offset, inline.span.end)]
}

function piece(run: Run, start: number, end: number): Run | undefined {
  if (end <= start) return undefined
  return {
    type: 'text',
    text: run.text.slice(start - run.span.start, end - run.span.start),
    span: { start, end },
    marks: run.marks,
  }
}

function extentOf(content: readonly Inline[]): Span | undefined {
  const first = content[0]
  const last = content.at(-1)
  return first && last ? { start: first.span.start, end: last.span.end } : undefined
}

function lookUp(metrics: readonly LocatedMetric[], span: Span): readonly LocatedMetric[] {
  let low = 0
  let high = metrics.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((metrics[middle]?.span.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const found: LocatedMetric[] = []
  for (let i = low; i < metrics.length; i++) {
    const metric = metrics[i]
    if (!metric || metric.span.start >= span.end) break
    found.push(metric)
  }
  return found
}
