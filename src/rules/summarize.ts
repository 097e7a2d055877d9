// Every finding on its own → one a kind for mass faults: 157 half-width commas are one message with a count.
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'

/** Diagnostics of one file; of each rule marked `mass` the first, with `count`. Order is kept. */
export function summarize(diagnostics: readonly Diagnostic[], rules: readonly Rule[]): readonly Diagnostic[] {
  const mass = new Set(rules.filter((rule) => rule.mass).map((rule) => rule.id))
  const counts = new Map<string, number>()
  for (const { rule } of diagnostics) if (mass.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const told = new Set<string>()
  const kept: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const count = counts.get(diagnostic.rule) ?? 1
    if (count === 1) kept.push(diagnostic)
    else if (!told.has(diagnostic.rule)) {
      told.add(diagnostic.rule)
      kept.push({ ...diagnostic, count })
    }
  }
  return kept
}

/** So many findings of one rule show what is wrong; thousands more would push everything else off the screen. */
const SHOWN = 20

/** The first findings of each rule in one file, in order, and how many are left out. */
export function abridge(diagnostics: readonly Diagnostic[]): {
  readonly shown: readonly Diagnostic[]
  readonly left: number
} {
  const counts = new Map<string, number>()
  const shown = diagnostics.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= SHOWN
  })
  return { shown, left: diagnostics.length - shown.length }
}
