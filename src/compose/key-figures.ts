// Facts → the few figures at the top of the page. A template's headline indicators come first, in its order;
// without any, the most telling figures are chosen: levels rather than changes and targets, rates and ranks and
// large results rather than small counts, figures with last year's beside them, not two of one kind of section.
// 例：就业率98.6%、企业营商环境排名全市第一、新增就业2.1万人.
import type { Fact } from '../model/publication.ts'
import type { Template } from '../model/template.ts'

/** As many as fill two rows on a wide screen. */
const MOST = 6
const SHORTEST_LABEL = 2
const LONGEST_LABEL = 18

/** At most six facts; those of the template's `headline` in its order, else the most telling in the order of the text. */
export function selectKeyFigures(
  facts: readonly Fact[],
  template: Pick<Template, 'headline' | 'blocks'>,
): readonly Fact[] {
  if (!template.blocks.keyFigures) return []
  const named = template.headline.flatMap((name) => find(facts, name) ?? [])
  if (named.length > 0) return [...new Set(named)].slice(0, MOST)
  return chooseBySalience(facts)
}

// The exact name wins over one that merely contains the words, a result over its goal.
function find(facts: readonly Fact[], name: string): Fact | undefined {
  const levels = facts.filter(({ metric }) => !metric.change)
  const results = levels.filter(({ metric }) => metric.role !== 'target')
  return (
    levels.find(({ label }) => label === name) ??
    results.find(({ metric }) => metric.label === name) ??
    results.find(({ metric }) => metric.label.includes(name)) ??
    levels.find(({ label }) => label.includes(name)) ??
    facts.find(({ metric }) => metric.label === name)
  )
}

function chooseBySalience(facts: readonly Fact[]): readonly Fact[] {
  const scored = facts
    .map((fact, order) => ({ fact, order, score: salience(fact) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
  const chosen: typeof scored = []
  const perSection = new Map<string, number>()
  const labels = new Set<string>()
  for (const limit of [1, 2]) {
    for (const entry of scored) {
      if (chosen.length === MOST) break
      const { section } = entry.fact.metric
      const taken = perSection.get(section) ?? 0
      if (taken >= limit || labels.has(entry.fact.metric.label)) continue
      chosen.push(entry)
      labels.add(entry.fact.metric.label)
      perSection.set(section, taken + 1)
    }
  }
  return chosen.sort((a, b) => a.order - b.order).map(({ fact }) => fact)
}

/** How much a figure says by itself; 0 keeps it out of the choice. */
function salience({ metric, previous }: Pick<Fact, 'metric' | 'previous'>): number {
  const { label } = metric
  if (metric.role === 'target' || metric.change || metric.value === null) return 0
  if (metric.origin === 'table' || label.length < SHORTEST_LABEL) return 0
  let score = KIND[metric.kind] ?? 0
  if (metric.kind === 'count' || metric.kind === 'money' || metric.kind === 'measure') {
    score += Math.min(3, Math.log10(Math.max(1, Math.abs(metric.value))))
  }
  if (metric.approximation) score -= 1
  if (metric.accumulation) score += 0.5
  if (previous?.comparable) score += 2
  if (metric.subject) score += 0.5
  if (metric.group?.as === 'total') score += 0.5
  if (metric.group?.as === 'part') score -= 1
  if (label.length > LONGEST_LABEL) score -= 1.5
  return score
}

const KIND: Readonly<Partial<Record<Fact['metric']['kind'], number>>> = {
  percentage: 5,
  rank: 5,
  measure: 2,
  money: 2,
  index: 2,
  count: 1,
  duration: 1.5,
  multiple: 1,
}
