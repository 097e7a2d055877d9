// Which rows of a comparison are shown: by status, by size of the change, by section.
import type { Changes, MetricChange } from '../model/changes.ts'
import { WORDS } from '../text/change-terms.ts'

/** What the options of `diff` ask for; what is missing asks for nothing. */
export interface Selection {
  /** Statuses to keep, and `incomparable`, `ambiguous`; all when undefined. */
  readonly only?: readonly string[]
  /** Least change: per cent, or percentage points of two percentages. Figures of one year stay. */
  readonly minChange?: number
  /** Id or title of a section in either model; its subsections are kept, too. */
  readonly section?: string
}

/** What `--only` may name. */
export const SELECTABLE = ['same', 'changed', 'added', 'removed', 'incomparable', 'ambiguous'] as const

/**
 * The comparison with fewer rows; those that stay are as they were. Sections are chosen by `section` only.
 */
export function select(changes: Changes, selection: Selection): Changes {
  const { only, minChange, section } = selection
  const ids = section === undefined ? undefined : sectionIds(changes, section)
  return {
    ...changes,
    sections: ids
      ? changes.sections.filter((s) => ids.has(s.old?.id ?? '') || ids.has(s.new?.id ?? ''))
      : changes.sections,
    metrics: changes.metrics.filter((change) => {
      if (ids && !ids.has(change.old?.section ?? '') && !ids.has(change.new?.section ?? '')) return false
      if (only && !only.some((word) => isOf(change, word))) return false
      return minChange === undefined || changeSize(change) >= minChange
    }),
  }
}

/** Whether either model has a section of that id or title. */
export function hasSection({ sections }: Changes, wanted: string): boolean {
  return sections.some(({ old, new: next }) => [old, next].some((side) => side && isNamed(side, wanted)))
}

/** The lead is called by the word that stands for its title in the output, too. */
export function isNamed(
  { id, title }: { readonly id: string; readonly title: string },
  wanted: string,
): boolean {
  return (
    id === wanted ||
    title === wanted ||
    (id === 'lead' && Object.values(WORDS).some(({ lead }) => lead === wanted))
  )
}

function isOf(change: MetricChange, word: string): boolean {
  if (word === 'ambiguous') return change.ambiguous !== undefined
  if (word === 'incomparable')
    return change.old !== undefined && change.new !== undefined && !change.comparable
  return change.status === word
}

/** Per cent of the old value, or points; a figure without a counterpart or without a measure counts as large. */
function changeSize({ percent, delta, status }: MetricChange): number {
  if (status === 'same') return 0
  return Math.abs(percent ?? delta ?? Number.POSITIVE_INFINITY)
}

/** Ids of the section and all below it, in both models. */
function sectionIds(changes: Changes, wanted: string): ReadonlySet<string> {
  const sides = changes.sections.flatMap((s) => [s.old, s.new]).filter((s) => s !== undefined)
  const named = sides.filter((side) => isNamed(side, wanted))
  const within = (path: readonly string[]): boolean =>
    named.some((side) => side.path.length > 0 && side.path.every((title, i) => path[i] === title))
  return new Set(sides.filter((side) => named.includes(side) || within(side.path)).map((side) => side.id))
}
