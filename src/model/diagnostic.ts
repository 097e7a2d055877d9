// Faults of the text as values. A rule finds, the engine stamps id, severity and place.
import type { Span } from './source.ts'

/** Errors refuse a build, warnings do with `--strict`, infos never. */
export type Severity = 'error' | 'warning' | 'info'

/** Of messages; outputs speak the language of the template. */
export type Language = 'zh' | 'en'

/** Every message exists in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** The source's `span` replaced by `text`; an empty text deletes, an empty span inserts. */
export interface Fix {
  readonly span: Span
  readonly text: string
}

/** What a rule has to say of a place in the text; the rule engine makes a `Diagnostic` of it. */
export interface Finding {
  readonly span: Span
  readonly message: Bilingual
  /** What to write instead. */
  readonly help?: Bilingual
  /** A safe fix: `--fix` applies it without asking. */
  readonly fix?: Fix
  /** Other places the message speaks of. */
  readonly related?: readonly { readonly span: Span; readonly message: Bilingual }[]
}

/** A finding of a phase before the rules, already under a rule's id. */
export interface RawFinding extends Finding {
  readonly rule: string
}

/** A finding with everything stamped on. Lines and columns count from 1, columns in UTF-16 units. */
export interface Diagnostic extends RawFinding {
  readonly severity: Severity
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** How many findings of a mass fault this one stands for; absent when 1. */
  readonly count?: number
}
