// Sections that neither title nor text tells to be one, but the figures in them: 社会救助 and 兜底保障更加有力 both
// hold the allowances, whatever the clerk calls them and however they are worded.
import type { ModelSection } from '../../model/disclosure.ts'
import type { MetricPair } from '../figures/alignment-state.ts'
import type { SectionPair } from './align-sections.ts'
import { movedSections } from './moved-sections.ts'

/**
 * So many figures must stand in both, more where only those beyond doubt are known yet, and so great a share of the
 * figures of either that have partners.
 */
const FIGURES = { all: 2, certain: 4 }
const SHARE = 0.6

/** Further pairs of sections that have none yet, by the figures that have found each other. */
export function sectionsByFigures(
  old: readonly ModelSection[],
  next: readonly ModelSection[],
  known: readonly SectionPair[],
  pairs: readonly MetricPair[],
  stage: keyof typeof FIGURES,
): readonly SectionPair[] {
  const usedOld = new Set(known.map((pair) => pair.old))
  const usedNew = new Set(known.map((pair) => pair.new))
  if (usedOld.size === old.length || usedNew.size === next.length) return []
  const common = new Map<string, Map<string, number>>()
  const ofOld = new Map<string, number>()
  const ofNew = new Map<string, number>()
  for (const { old: a, new: b } of pairs) {
    const row = common.get(a.section) ?? new Map<string, number>()
    common.set(a.section, row.set(b.section, (row.get(b.section) ?? 0) + 1))
    ofOld.set(a.section, (ofOld.get(a.section) ?? 0) + 1)
    ofNew.set(b.section, (ofNew.get(b.section) ?? 0) + 1)
  }
  const position = new Map(next.map(({ id }, j) => [id, j]))
  const found = old.flatMap(({ id }, i) => {
    if (usedOld.has(i)) return []
    return [...(common.get(id) ?? [])].flatMap(([other, count]) => {
      const j = position.get(other)
      const most = SHARE * Math.max(ofOld.get(id) ?? 0, ofNew.get(other) ?? 0)
      return j === undefined || usedNew.has(j) || count < FIGURES[stage] || count < most
        ? []
        : [{ old: i, new: j }]
    })
  })
  const whole = known.filter(({ kind }) => kind === 'whole')
  const moved = movedSections(old, next, [...whole, ...found])
  return found.map((place) => ({ ...place, kind: 'whole', moved: moved.has(place) }))
}
