// What the reader makes of a source: metadata, a tree of sections, blocks with inline content, notes,
// assets, directives. No figure is understood yet. Plain readonly data; mdast is gone.
import type { RawFinding } from './diagnostic.ts'
import type { Inline } from './inline.ts'
import type { Period } from './metric.ts'
import type { Source, Span } from './source.ts'

/** Prose between blank lines; a single line break in the source is no block of its own. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly content: readonly Inline[]
  readonly span: Span
}

/** A heading that is not part of the outline (inside a quote or a list item). */
export interface InnerHeading {
  readonly type: 'heading'
  readonly depth: number
  readonly content: readonly Inline[]
  readonly span: Span
}

/** One item of a list; several blocks where paragraphs or lists stand inside it. */
export interface ListItem {
  readonly blocks: readonly Block[]
  readonly span: Span
  /** GFM task item, where written. */
  readonly checked?: boolean
}

/**
 * A list with marks or numbers that Markdown knows; 一、 and （一） at the head of a paragraph are headings or
 * words.
 */
export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  /** First number of an ordered list. */
  readonly start?: number
  readonly items: readonly ListItem[]
  readonly span: Span
}

/** A `>` block. */
export interface Quote {
  readonly type: 'quote'
  readonly blocks: readonly Block[]
  readonly span: Span
}

/** A cell of a table as written; `span` covers its words without the bars beside them. */
export interface Cell {
  readonly content: readonly Inline[]
  readonly span: Span
}

/** The alignment of a column of a table: `:--`, `:-:`, `--:`. */
export type Align = 'left' | 'center' | 'right'

/** A GFM table: cells as written, row by row; merged cells of the original are empty cells here. */
export interface Table {
  readonly type: 'table'
  /** Paragraph directly before the table that reads 表N …, or ends in the words of a caption; taken out of the blocks. */
  readonly caption?: readonly Inline[]
  /** Text of a 单位：… line directly before the table, e.g. 万元; taken out of the blocks. */
  readonly unitLine?: readonly Inline[]
  readonly align: readonly (Align | null)[]
  /** `rows[0]` is the GFM header row. Every row has the same number of cells. */
  readonly rows: readonly (readonly Cell[])[]
  readonly span: Span
}

/** A paragraph that holds nothing but one image; the caption is the image's title or a 图N paragraph right after. */
export interface Figure {
  readonly type: 'figure'
  readonly image: Extract<Inline, { type: 'image' }>
  readonly caption?: readonly Inline[]
  readonly span: Span
}

/** Fenced or indented code, printed as it is written; figures in it are not read. */
export interface Code {
  readonly type: 'code'
  readonly language?: string
  readonly text: string
  readonly span: Span
}

/** A line across the page: `---`. */
export interface ThematicBreak {
  readonly type: 'rule'
  readonly span: Span
}

/** What the reader cannot represent, kept as its source text and reported. */
export interface Unsupported {
  readonly type: 'unsupported'
  /** mdast type or a word for what it is: `html`, `image`, `too-deep`. */
  readonly what: string
  readonly text: string
  readonly span: Span
}

/**
 * What a section consists of. What no type stands for is `Unsupported`, with a finding: nothing is dropped.
 */
export type Block =
  | Paragraph
  | InnerHeading
  | List
  | Quote
  | Table
  | Figure
  | Code
  | ThematicBreak
  | Unsupported

/** A number typed in front of a heading and taken off its title: `一、` `（一）` `1.` `（1）` `第一章`. */
export interface SectionNumber {
  readonly text: string
  /** 1 一、, 2 （一）, 3 1., 4 （1）; 0 for 第一章 / 第一部分 and other forms. */
  readonly form: 0 | 1 | 2 | 3 | 4
  readonly value: number
  readonly span: Span
}

/** A heading with what stands below it, down to the next heading of its level or above. */
export interface Section {
  /** Contract section 2; unique in the document; `lead` for the text before the first section. */
  readonly id: string
  /** Plain text without number. Empty for the lead. */
  readonly title: string
  readonly heading: readonly Inline[]
  readonly number?: SectionNumber
  /** 1 is the standard's first level; 0 is the lead. */
  readonly level: number
  /** Titles from level 1 down to this section. */
  readonly path: readonly string[]
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** The heading's own span; of the lead the span of its text. */
  readonly span: Span
}

/** A footnote with its content: `[^1]: …`. */
export interface Note {
  readonly id: string
  /** Position in order of first reference, from 1. */
  readonly number: number
  readonly blocks: readonly Block[]
  /** Section of the first reference. */
  readonly section: string
  /** Nothing in the text refers to it. */
  readonly unused?: true
  readonly span: Span
}

/** A local image, checked and loaded. `key` is the path as written. */
export interface Asset {
  readonly key: string
  readonly mime: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/svg+xml'
  readonly data: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** An HTML comment that speaks to the compiler: `<!-- gongshi-disable-next-line RULE: reason -->`, `<!-- gongshi-metric … -->`. */
export interface Directive {
  readonly name: string
  readonly text: string
  readonly span: Span
}

/** Metadata after front matter, flags and inference; `inferred` names the fields that the text or file name gave. */
export interface Meta {
  readonly title?: string
  readonly subtitle?: string
  readonly issuer?: string
  /** All issuing offices, first one leading; `issuer` is the first. */
  readonly issuers?: readonly string[]
  readonly year?: number
  readonly period?: Period
  readonly docNumber?: string
  /** ISO date of 成文日期. */
  readonly date?: string
  readonly recipients?: readonly string[]
  readonly attachments?: readonly AttachmentEntry[]
  readonly template?: string
  readonly inferred: readonly string[]
  /** Every other front matter key the program knows (份号, 密级, 签发人, 抄送 …, site identity), by its English name; see docs/front-matter.md. */
  readonly extra: Readonly<Record<string, MetaValue>>
  /** Where each front matter value stands. */
  readonly spans: Readonly<Record<string, Span>>
}

/** A value of the front matter that the compiler does not know the meaning of, as YAML gives it. */
export type MetaValue =
  | string
  | number
  | boolean
  | readonly MetaValue[]
  | { readonly [key: string]: MetaValue }

/** A line of 附件说明: 附件1 with the title it is announced by. */
export interface AttachmentEntry {
  readonly title: string
  /** Section of this source (by title) that holds the attachment, or absent. */
  readonly section?: string
}

/** A source as it is built, every span an offset into `source.text`. */
export interface Outline {
  readonly source: Source
  readonly meta: Meta
  /** Title inline content where it stands in the text (the only level-1 heading). */
  readonly title: readonly Inline[]
  readonly titleSpan?: Span
  /** The lead first, if there is any text before the first section. */
  readonly sections: readonly Section[]
  readonly notes: readonly Note[]
  readonly assets: ReadonlyMap<string, Asset>
  readonly directives: readonly Directive[]
  /** Faults met while reading, each under its `read/*`, `meta/*`, `markdown/*` or `structure/*` rule. */
  readonly findings: readonly RawFinding[]
}
