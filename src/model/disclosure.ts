// An outline with its figures understood, and the canonical JSON form of it.
import type { LocatedMetric, Metric, Numeral, Period } from './metric.ts'
import type { Outline } from './outline.ts'
import type { Span } from './source.ts'

/** Every phase after `measure` works on this. Metrics stand in the order of the text. */
export interface Disclosure extends Outline {
  readonly metrics: readonly LocatedMetric[]
  readonly numerals: readonly Numeral[]
}

/** `NAME.json`, contract.md section 2. Key order is the order of printing. */
export interface Model {
  readonly schemaVersion: string
  readonly meta: ModelMeta
  readonly sections: readonly ModelSection[]
  readonly notes?: readonly ModelNote[]
}

/**
 * What the front matter and the head of a document say, as the JSON prints it; `inferred` names what was
 * guessed from the text.
 */
export interface ModelMeta {
  readonly title?: string
  readonly titleMarks?: readonly ModelMark[]
  readonly subtitle?: string
  readonly issuer?: string
  readonly issuers?: readonly string[]
  readonly year?: number
  readonly period?: Period
  readonly docNumber?: string
  readonly date?: string
  readonly recipients?: readonly string[]
  readonly attachments?: readonly { readonly title: string; readonly section?: string }[]
  readonly template: string
  /** Names of the fields above that were inferred. */
  readonly inferred?: readonly string[]
  readonly [extra: string]: unknown
}

/** A section as the JSON prints it: its blocks and figures, without those of the sections under it. */
export interface ModelSection {
  readonly id: string
  readonly title: string
  /** The number as typed in front of the title. */
  readonly number?: string
  /** Of the title. */
  readonly marks?: readonly ModelMark[]
  readonly level: number
  readonly path: readonly string[]
  readonly blocks: readonly ModelBlock[]
  readonly metrics: readonly ModelMetric[]
  readonly sections: readonly ModelSection[]
}

/** A metric of a model; `span` only where the model was compiled from Markdown in this process. */
export interface ModelMetric extends Metric {
  readonly span?: Span
}

/**
 * Formatting within a block's `text`, in order: the words concerned, never offsets; `occurrence` (from 1)
 * tells which one when the words stand in the text more than once before the mark.
 */
export interface ModelMark {
  readonly type: 'strong' | 'emphasis' | 'strike' | 'code' | 'link' | 'image' | 'note'
  readonly text: string
  readonly occurrence?: number
  readonly url?: string
}

/** A mark in a cell of a table; both count from 0. */
export interface CellMark extends ModelMark {
  readonly row: number
  readonly column: number
}

/** A block as the JSON prints it: plain text, its formatting beside it as marks. */
export type ModelBlock =
  | { readonly type: 'paragraph'; readonly text: string; readonly marks?: readonly ModelMark[] }
  | {
      readonly type: 'heading'
      readonly depth: number
      readonly text: string
      readonly marks?: readonly ModelMark[]
    }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start?: number
      readonly items: readonly { readonly blocks: readonly ModelBlock[]; readonly checked?: boolean }[]
    }
  | { readonly type: 'quote'; readonly blocks: readonly ModelBlock[] }
  | {
      readonly type: 'table'
      readonly caption?: string
      readonly unit?: string
      readonly captionMarks?: readonly ModelMark[]
      readonly rows: readonly (readonly string[])[]
      readonly marks?: readonly CellMark[]
    }
  | {
      readonly type: 'figure'
      readonly url: string
      readonly alt: string
      readonly caption?: string
      readonly captionMarks?: readonly ModelMark[]
    }
  | { readonly type: 'code'; readonly language?: string; readonly text: string }
  | { readonly type: 'rule' }
  | { readonly type: 'unsupported'; readonly what: string; readonly text: string }

/**
 * A footnote as the JSON prints it, numbered from 1 in the order of first reference; `section` refers to it
 * first.
 */
export interface ModelNote {
  readonly id: string
  readonly number: number
  readonly section: string
  readonly blocks: readonly ModelBlock[]
}
