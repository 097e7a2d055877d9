// A DOCX as the clauses look at it: sections with their page set-up and footers, paragraphs with effective formatting.
import type { WordTable } from './word-table.ts'

/** Lengths in twips, sizes in half-points. */
export interface WordRun {
  readonly text: string
  readonly size: number
  /** Name of the East Asian face; empty when a theme or nothing names it. */
  readonly face: string
  readonly asciiFace: string
  /** RRGGBB; undefined for automatic. */
  readonly colour: string | undefined
  readonly spacing: number
  readonly hint: boolean
}

/** A paragraph in effect; lengths in twips unless said. */
export interface WordParagraph {
  readonly text: string
  readonly runs: readonly WordRun[]
  readonly styleName: string
  readonly align: string
  readonly outline: number | undefined
  readonly line: { readonly twips: number; readonly rule: string }
  readonly indent: {
    readonly firstLine: number
    readonly right: number
    /** In 1/100 字 where written so. */
    readonly firstLineCharacters: number | undefined
    readonly rightCharacters: number | undefined
  }
  readonly breakBefore: boolean
  /** Inside a table, at any depth. */
  readonly inTable: boolean
  /** Whether a picture stands in it, which lines of a fixed height would cut off. */
  readonly hasPicture: boolean
  readonly borderColours: readonly string[]
  /** Index of its section. */
  readonly section: number
}

/** The page set-up of one section; lengths in twips. */
export interface WordSection {
  readonly width: number
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly footer: number
  }
  readonly grid: { readonly type: string; readonly linePitch: number; readonly charSpace: number }
  /** Footers by kind: `default` (odd), `even`, `first`. */
  readonly footers: Readonly<Record<string, WordFooter>>
}

/** What stands at the foot of the pages. */
export interface WordFooter {
  readonly paragraphs: readonly WordParagraph[]
  readonly hasPageNumber: boolean
  /** Text that is turned by 90 degrees. */
  readonly turned: boolean
}

/** A document as it is checked; `evenAndOdd` tells whether left pages have footers of their own. */
export interface WordDocument {
  readonly paragraphs: readonly WordParagraph[]
  readonly sections: readonly WordSection[]
  readonly tables: readonly WordTable[]
  readonly evenAndOdd: boolean
}
