// What a rule is. One rule a file in `rules/`, its documentation and examples in the .md beside it.

import type { Changes } from './changes.ts'
import type { Finding, Severity } from './diagnostic.ts'
import type { Disclosure, Model } from './disclosure.ts'
import type { Span } from './source.ts'
import type { Template } from './template.ts'

export type PassageKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'cell'

/** A stretch of prose as plain text: what a text rule reads. Made by `text/passages.ts`. */
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  /** Id of its section; none for the title and notes. */
  readonly section: string | undefined
  /** Source span of the plain-text stretch `start`…`end` (end exclusive, not empty). */
  readonly toSource: (start: number, end: number) => Span
}

/** What a rule may look at besides the disclosure. */
export interface RuleContext {
  readonly template: Template
  /** Options of this rule from the configuration, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>
  /** Earlier years, oldest first; empty without `--previous` and `--archive`. */
  readonly previous: readonly Model[]
  /** The comparison of each earlier year with this one, in the order of `previous`; metrics join by id. */
  readonly changes: readonly Changes[]
  readonly indicators: readonly Indicator[]
  readonly terms: readonly Term[]
  /** All prose of the disclosure, made once for all rules. */
  readonly passages: readonly Passage[]
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
