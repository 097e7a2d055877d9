// What a rule is. One rule a file in `rules/`, its documentation and examples in the .md beside it.
import type { Changes } from './changes.ts'
import type { Finding, Severity } from './diagnostic.ts'
import type { Disclosure, Model } from './disclosure.ts'
import type { LocatedMetric } from './metric.ts'
import type { Block, Section } from './outline.ts'
import type { Span } from './source.ts'
import type { Template } from './template.ts'

/**
 * Where a passage stands: the title of the document, a heading, prose (list items too), a table's or figure's
 * caption, a cell.
 */
export type PassageKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'cell'

/**
 * A stretch of prose as plain text: what a text rule reads. Made by `text/passages.ts`. `text`, `written`
 * and `raw` have the same length, so offsets found in one hold in all.
 */
export interface Passage {
  readonly kind: PassageKind
  /** As the outputs print it (half-width marks mended); inline code, URLs, e-mail addresses and file names blanked with U+FFFC. */
  readonly text: string
  /** The author's own characters (`,` stays `,`), blanked alike. */
  readonly written: string
  /** The author's own characters, nothing blanked. */
  readonly raw: string
  /** Id of its section; none for the title and notes. */
  readonly section: string | undefined
  /** Where it stands inside a list item or a quote. */
  readonly within?: 'list' | 'quote'
  /** The block it belongs to; none for the title and section headings. */
  readonly block?: Block
  /** Source span of the plain-text stretch `start`…`end` (end exclusive, not empty). */
  readonly toSource: (start: number, end: number) => Span
  /** Offset in `text` of a place in the source that lies in the passage. */
  readonly fromSource: (at: number) => number
}

/** A metric with its place in the plain text of a passage: offsets into `text`. */
export interface PlacedMetric extends Span {
  readonly metric: LocatedMetric
}

/** Passages, with a quick look whether words stand in any of them. */
export interface Prose {
  readonly passages: readonly Passage[]
  /** False only where no passage holds the words, neither as written nor as printed. */
  readonly has: (words: string) => boolean
  /** In order, no fewer than the passages that hold one of `words`. */
  readonly among: (words: readonly string[]) => readonly Passage[]
  /** The passages whose own characters `pattern` (without the g flag) matches; found once. */
  readonly matching: (pattern: RegExp) => readonly Passage[]
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
  /** The same, for what is searched with a pattern. */
  readonly prose: Prose
  /** The metrics of a passage in the order of its text. */
  readonly metricsIn: (passage: Passage) => readonly PlacedMetric[]
  /** The tree of sections, flat, in the order of the text; the lead included. */
  readonly sections: readonly Section[]
  /** What earlier phases found, by the rule that it is reported under. */
  readonly reported: ReadonlyMap<string, readonly Finding[]>
}

/**
 * A check: reads, never writes. Finds in the order it likes; the engine sorts, and stamps id and severity.
 */
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
  /** Where it is to go: `up` the more the better, `down` the less. */
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
