// Disclosure → diagnostics: runs the rules, stamps id, severity and place, honours disable comments.
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Disclosure, Model } from '../model/disclosure.ts'
import type { Indicator, Rule, Term } from '../model/rule.ts'
import type { Template } from '../model/template.ts'

export interface CheckOptions {
  readonly rules: readonly Rule[]
  readonly template: Template
  /** From the configuration; wins over the template's and the rule's own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** Options by rule id. */
  readonly ruleOptions: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly previous: readonly Model[]
  readonly indicators: readonly Indicator[]
  readonly terms: readonly Term[]
}

/** Diagnostics in the order of the text. */
export function check(_disclosure: Disclosure, _options: CheckOptions): readonly Diagnostic[] {
  return []
}
