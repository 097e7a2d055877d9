// Ids of the page: sections and metrics keep the ids of the JSON; whatever else needs an id takes one that is free.
import type { Publication, PublicationSection } from '../../model/publication.ts'

/** Where links of the page lead, each a value of `id` without blanks. */
export interface Anchors {
  readonly section: (id: string) => string
  readonly metric: (id: string) => string
  /** An id of the page's own: `wanted`, or `wanted-2` … where the document has taken it. The same answer each time. */
  readonly own: (wanted: string) => string
}

/** Sections come first: a metric whose id is a section's gets `metric-` in front. `prefix` stands before the page's own. */
export function createAnchors(
  { sections, facts }: Pick<Publication, 'sections' | 'facts'>,
  prefix = '',
): Anchors {
  const taken = new Set<string>()
  const assign = (wanted: string): string => {
    let free = wanted || 'id'
    for (let n = 2; taken.has(free); n++) free = `${wanted || 'id'}-${n}`
    taken.add(free)
    return free
  }
  const sectionIds = new Map<string, string>()
  const visit = (section: PublicationSection): void => {
    if (!sectionIds.has(section.id)) sectionIds.set(section.id, assign(withoutSpaces(section.id)))
    section.sections.forEach(visit)
  }
  sections.forEach(visit)
  const metricIds = new Map<string, string>()
  for (const { metric } of facts) {
    if (metricIds.has(metric.id)) continue
    const wanted = withoutSpaces(metric.id)
    metricIds.set(metric.id, assign(taken.has(wanted) ? `metric-${wanted}` : wanted))
  }
  const ownIds = new Map<string, string>()
  return {
    section: (id) => sectionIds.get(id) ?? withoutSpaces(id),
    metric: (id) => metricIds.get(id) ?? withoutSpaces(id),
    own: (wanted) => {
      const known = ownIds.get(wanted)
      if (known !== undefined) return known
      const id = assign(prefix + wanted)
      ownIds.set(wanted, id)
      return id
    },
  }
}

function withoutSpaces(id: string): string {
  return /\s/.test(id) ? id.replace(/\s+/g, '-') : id
}
