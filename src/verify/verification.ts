// What `verify` reports: one result a clause of GB/T 9704-2012, with what was found and what the clause asks.
import type { Bilingual, Severity } from '../model/diagnostic.ts'
import type { WordDocument } from './word-document.ts'

/** How binding a clause is: 规定 (must), 一般 (as a rule), 推荐 (advice). Only 规定 is an error. */
export type Strength = 'required' | 'general' | 'recommended'

/** What a fault is reported as. Only what the standard prescribes is an error. */
export const SEVERITY: Readonly<Record<Strength, Severity>> = {
  required: 'error',
  general: 'warning',
  recommended: 'info',
}

/** One fault: what stands there, and where (the first words of the paragraph, or a part of the page). */
export interface Fault {
  readonly found: Bilingual
  readonly place?: string
}

/** A clause as it is checked; one is asked of every document. */
export interface Clause {
  /** Number in GB/T 9704-2012: `7.3.5.4`; several rules may share one, told apart by `id`. */
  readonly clause: string
  /** kebab-case, unique. */
  readonly id: string
  readonly strength: Strength
  readonly asks: Bilingual
  /** Faults, or undefined when the document has nothing the clause speaks of. */
  readonly check: (document: WordDocument) => readonly Fault[] | undefined
}

/** What came of one clause; faults are empty unless it failed. */
export interface ClauseResult extends Omit<Clause, 'check'> {
  readonly status: 'pass' | 'fail' | 'not-applicable'
  readonly faults: readonly Fault[]
}

/** A file that is no DOCX, or a broken one. */
export class UnreadableDocument extends Error {
  readonly text: Bilingual

  constructor(zh: string, en: string) {
    super(zh)
    this.text = { zh, en }
  }
}
