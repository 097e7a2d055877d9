// Two models → what changed (contract section 5). Sections first, then figures, every one in one row.
// The alignment always runs from the earlier model to the later, so that diff(a, b) mirrors diff(b, a).
import type { Changes, MetricChange } from '../model/changes.ts'
import type { Model, ModelSection } from '../model/disclosure.ts'
import { putUnder } from '../text/put-under.ts'
import { describeChange } from './change.ts'
import { alignMetrics } from './figures/align-metrics.ts'
import type { MetricPair } from './figures/alignment-state.ts'
import { glossary, type Indicator, indicatorsOf, sectionsOf } from './name/indicator.ts'
import { reportYear } from './name/period.ts'
import { alignSections, type SectionPair } from './sections/align-sections.ts'
import { describeSections } from './sections/section-changes.ts'
import { sectionsByFigures } from './sections/sections-by-figures.ts'
import { yearsApart } from './years-apart.ts'

/**
 * `old` is what is changed from, whichever year is the later. The same models give the same rows; nothing is
 * thrown.
 */
export function diff(old: Model, next: Model): Changes {
  const flipped = isEarlier(next, old)
  const alignment = flipped ? align(next, old) : align(old, next)
  const pairs = flipped
    ? alignment.pairs.map((p) => ({ old: p.new, new: p.old, confidence: p.confidence }))
    : alignment.pairs
  const { apart } = alignment
  const shift = flipped && apart ? -apart : apart
  const before = flipped ? alignment.later : alignment.earlier
  const after = flipped ? alignment.earlier : alignment.later
  return {
    old: old.meta,
    new: next.meta,
    sections: describeSections(old, next, flipped ? alignment.sections.map(turn) : alignment.sections),
    metrics: inReadingOrder(before, after, pairs, shift, {
      old: flipped ? alignment.ambiguousNew : alignment.ambiguousOld,
      new: flipped ? alignment.ambiguousOld : alignment.ambiguousNew,
    }),
  }
}

const TURNED = { whole: 'whole', split: 'merged', merged: 'split' } as const
const turn = (pair: SectionPair): SectionPair => ({
  old: pair.new,
  new: pair.old,
  kind: TURNED[pair.kind],
  moved: pair.moved,
})

interface Alignment {
  readonly earlier: readonly Indicator[]
  readonly later: readonly Indicator[]
  readonly sections: readonly SectionPair[]
  /** Years from the earlier to the later. */
  readonly apart: number | undefined
  readonly pairs: readonly MetricPair[]
  readonly ambiguousOld: ReadonlyMap<number, readonly string[]>
  readonly ambiguousNew: ReadonlyMap<number, readonly string[]>
}

/** Of two sections that have no partner at all nothing says that they are different ones. */
const STRAY = 0.5

/** How far two sections, given by their ids, are one. */
class Links {
  readonly #left: readonly ModelSection[]
  readonly #right: readonly ModelSection[]
  readonly #links = new Map<string, Map<string, number>>()
  readonly #linked = new Set<string>()

  constructor(left: readonly ModelSection[], right: readonly ModelSection[]) {
    this.#left = left
    this.#right = right
  }

  add(pairs: readonly SectionPair[]): void {
    for (const pair of pairs) {
      const from = this.#left[pair.old]?.id ?? ''
      const id = this.#right[pair.new]?.id ?? ''
      const to = this.#links.get(from) ?? new Map<string, number>()
      this.#links.set(from, to.set(id, pair.kind === 'whole' ? 1 : 0.7))
      this.#linked.add(id)
    }
  }

  between(a: string, b: string): number {
    const own = this.#links.get(a)
    return own?.get(b) ?? (own || this.#linked.has(b) ? 0 : STRAY)
  }
}

function align(earlier: Model, later: Model): Alignment {
  const left = sectionsOf(earlier)
  const right = sectionsOf(later)
  const shared = glossary(earlier, later)
  const sections = [...alignSections(left, right, shared.names)]
  const links = new Links(left, right)
  links.add(sections)
  const byFigures = (pairs: readonly MetricPair[], stage: 'certain' | 'all'): void => {
    const found = sectionsByFigures(left, right, sections, pairs, stage)
    sections.push(...found)
    links.add(found)
  }
  const from = reportYear(earlier)
  const to = reportYear(later)
  const indicators = { earlier: indicatorsOf(earlier, shared), later: indicatorsOf(later, shared) }
  const stated = from === undefined || to === undefined ? undefined : to - from
  const apart = yearsApart(indicators.earlier, indicators.later, stated)
  const affinity = { shift: apart, sections: (a: string, b: string) => links.between(a, b) }
  const alignment = alignMetrics(indicators.earlier, indicators.later, affinity, (pairs) =>
    byFigures(pairs, 'certain'),
  )
  byFigures(alignment.pairs, 'all')
  return { ...indicators, sections, apart, ...alignment }
}

/** By year; two models of one year by their figures, so that the order does not depend on the call. */
function isEarlier(a: Model, b: Model): boolean {
  const yearA = reportYear(a) ?? 0
  const yearB = reportYear(b) ?? 0
  if (yearA !== yearB) return yearA < yearB
  return JSON.stringify(a.sections) < JSON.stringify(b.sections)
}

/** New figures in their order; a removed one follows the figure it stood after. */
function inReadingOrder(
  before: readonly Indicator[],
  after: readonly Indicator[],
  pairs: readonly MetricPair[],
  shift: number | undefined,
  ambiguous: {
    readonly old: ReadonlyMap<number, readonly string[]>
    readonly new: ReadonlyMap<number, readonly string[]>
  },
): readonly MetricChange[] {
  const byOld = new Map(pairs.map((pair) => [pair.old.index, pair]))
  const byNew = new Map(pairs.map((pair) => [pair.new.index, pair]))
  const removedAfter = new Map<number, MetricChange[]>()
  let anchor = -1
  for (const { index, metric } of before) {
    const pair = byOld.get(index)
    if (pair) anchor = pair.new.index
    else {
      const row = unmatched('removed', { old: metric }, ambiguous.old.get(index))
      putUnder(removedAfter, anchor, row)
    }
  }
  const rows: MetricChange[] = [...(removedAfter.get(-1) ?? [])]
  for (const { index, metric } of after) {
    const pair = byNew.get(index)
    rows.push(
      pair
        ? describeChange(pair.old, pair.new, shift, pair.confidence)
        : unmatched('added', { new: metric }, ambiguous.new.get(index)),
      ...(removedAfter.get(index) ?? []),
    )
  }
  return rows
}

function unmatched(
  status: 'added' | 'removed',
  side: Pick<MetricChange, 'old' | 'new'>,
  ambiguous: readonly string[] | undefined,
): MetricChange {
  const confidence = ambiguous ? 0.5 : 1
  return { status, ...side, comparable: false, reasons: [], confidence, ...(ambiguous ? { ambiguous } : {}) }
}
