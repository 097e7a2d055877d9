// Which facts stand at the head of a page: the template's headline indicators, in its order.
import type { Fact } from '../model/publication.ts'
import type { Template } from '../model/template.ts'

/** The facts of the headline indicators, one each, levels before changes; empty when the template asks for none. */
export function selectKeyFigures(facts: readonly Fact[], template: Template): readonly Fact[] {
  if (!template.blocks.keyFigures) return []
  return template.headline.flatMap((label) => {
    const named = facts.filter((fact) => fact.label === label)
    const fact = named.find(({ metric }) => !metric.change) ?? named[0]
    return fact ? [fact] : []
  })
}
