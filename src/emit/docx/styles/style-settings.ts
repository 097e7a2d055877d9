// What the styles of one document are made from.
import type { Faces } from './fonts.ts'

/** What the styles depend on besides the standard. */
export interface StyleSettings {
  readonly faces: Faces
  /** Fixed pitch in twips; 579 is the standard's. */
  readonly linePitch: number
  /** Number of the list that numbers headings; 0 when no heading is numbered by Word. */
  readonly headingList: number
  /** BCP 47 language of the East Asian text. */
  readonly language: string
  /** Extent of the elements whose place depends on the document. */
  readonly placement: Placement
}

/** Right indents of 署名 and 成文日期 in 字, and what stands above the title. */
export interface Placement {
  readonly issuerRight: number
  /** Whether a signature or a date follows the text. */
  readonly signed: boolean
  readonly dateRight: number
  /** Twips above the title. */
  readonly titleBefore: number
  /** Twips above 署名 or, with a signature stamp, above the stamp's line. */
  readonly issuerBefore: number
  /** Twips above the mark, and its size in half-points. */
  readonly markBefore: number
  readonly markSize: number
  /** Width of the longest row of signers' names in 字. */
  readonly signerWidth: number
}
