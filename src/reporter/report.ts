// What a reporter of diagnostics gets: the files checked with what was found in each, nothing else. Reporters
// are pure: a report in, a string out.
import type { Bilingual, Diagnostic, Language } from '../model/diagnostic.ts'

/** One source with what was found in it. */
export interface CheckedFile {
  readonly path: string
  /** The source as decoded; frames are cut from it. */
  readonly text: string
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A rule as SARIF and `gongshi rules` name it. */
export interface RuleTitle {
  readonly id: string
  readonly severity: Diagnostic['severity']
  readonly title: Bilingual
}

/** All that was checked in one call. */
export interface Report {
  readonly files: readonly CheckedFile[]
  readonly lang: Language
  /** Version of the program. */
  readonly version: string
  /** Titles of the rules, where the format prints them; empty otherwise. */
  readonly rules: readonly RuleTitle[]
  /** Pretty only: colours, and columns of the terminal. */
  readonly colour: boolean
  readonly columns: number
}

/** A format: the whole text of its report, empty where it has nothing to say. */
export type Reporter = (report: Report) => string
