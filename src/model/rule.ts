// What a rule is. One rule a file in `rules/`, its documentation and examples in the .md beside it.

import type { Finding, Severity } from './diagnostic.ts'
import type { Disclosure, Model } from './disclosure.ts'
import type { Template } from './template.ts'

/** What a rule may look at besides the disclosure. */
export interface RuleContext {
  readonly template: Template
  /** Options of this rule from the configuration, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>
  /** Earlier years, oldest first; empty without `--previous` and `--archive`. */
  readonly previous: readonly Model[]
  readonly indicators: readonly Indicator[]
  readonly terms: readonly Term[]
}

export interface Rule {
  /** `group/name`, kebab-case. */
  readonly id: string
  readonly severity: Severity
  /** Reported once a file with a count, unless `--all` or a machine format asks for each. */
  readonly mass?: true
  /** Default options; a configuration may override each. */
  readonly options?: Readonly<Record<string, unknown>>
  readonly check: (disclosure: Disclosure, context: RuleContext) => Iterable<Finding>
}

/** A row of the user's `indicators.yaml`; wins over inference. */
export interface Indicator {
  readonly name: string
  readonly aliases: readonly string[]
  readonly unit?: string
  readonly direction?: 'up' | 'down'
  readonly low?: number
  readonly high?: number
}

/** A name of the office's own, with the spellings allowed and those that are wrong. */
export interface Term {
  readonly name: string
  readonly allowed: readonly string[]
  readonly wrong: readonly string[]
}
