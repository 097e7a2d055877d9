// Inline content, flat: what stands inside a paragraph, heading or cell, in reading order.
// 例：`PM2.5平均浓度38.1μg/m<sup>3</sup>` → run "PM2.5平均浓度38.1μg/m", run "3" (vertical: super).
import type { Span } from './source.ts'

/** Target of a link whose scheme was checked by the reader (http, https, mailto, or a fragment/relative path). */
export interface LinkTarget {
  readonly url: string
  readonly title?: string
}

/** The formatting of a run; what is missing is off. */
export interface Marks {
  readonly strong?: true
  readonly emphasis?: true
  readonly strike?: true
  /** A tag of HTML that means nothing here: printed as it is written, and no words of the text. */
  readonly tag?: true
  readonly code?: true
  /** Superscript or subscript: from `<sup>`, `<sub>` or the Unicode forms ³ ₂, whose digits stand in `text`. */
  readonly vertical?: 'super' | 'sub'
  readonly link?: LinkTarget
}

/**
 * Characters of one formatting. Either `text.length` equals the length of `span` and the n-th character
 * comes from the n-th source character, or the run is atomic (an entity, an escape, a joined line break)
 * and maps to its span as a whole. `text` may differ from the source in width (`,` → `，`).
 */
export interface Run {
  readonly type: 'text'
  readonly text: string
  readonly span: Span
  readonly marks: Marks
}

/** A hard line break. */
export interface Break {
  readonly type: 'break'
  readonly span: Span
}

/** An image; `asset` is the key of `Outline.assets`, absent when the image could not be had. */
export interface Image {
  readonly type: 'image'
  readonly alt: string
  readonly title?: string
  readonly url: string
  readonly asset?: string
  readonly span: Span
}

/** A reference to a footnote; `note` is the `Note.id`. */
export interface NoteReference {
  readonly type: 'note'
  readonly note: string
  readonly span: Span
}

/** What can stand in a line. A forced line break and a footnote mark are pieces of their own. */
export type Inline = Run | Break | Image | NoteReference
