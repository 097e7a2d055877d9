// What a kind of disclosure consists of: `templates/<name>/template.yaml`, validated by `schema/template.ts`.
import type { Severity } from './diagnostic.ts'
import type { Asset } from './outline.ts'

/** A section that documents of this kind have; headings are matched with the title or any of the aliases. */
export interface ExpectedSection {
  readonly title: string
  readonly aliases: readonly string[]
  readonly required: boolean
}

/** A font by role; `names[0]` is written, the others are fallbacks of the same class. */
export interface FontRole {
  readonly names: readonly string[]
  /** CSS generic family. */
  readonly generic: string
}

/** How the outputs look: fonts by role, colours for light and dark, what deviates from GB/T 9704. */
export interface Theme {
  readonly fonts: {
    readonly title: FontRole
    readonly body: FontRole
    readonly heading1: FontRole
    readonly heading2: FontRole
    readonly number: FontRole
  }
  /** CSS colours; contrast is checked when the template is loaded. */
  readonly colors: {
    readonly text: string
    readonly background: string
    readonly accent: string
    readonly muted: string
    readonly rule: string
  }
  readonly darkColors: Theme['colors']
  /** File name of a logo in the template's folder, embedded. */
  readonly logo?: string
  /** The logo's bytes, loaded with the template. */
  readonly logoImage?: { readonly mime: Asset['mime']; readonly data: Uint8Array }
  /** 版记 on an even page, for documents that are printed on both sides. */
  readonly evenImprint: boolean
  /** Local habits that deviate from GB/T 9704, each with its clause in the documentation. */
  readonly deviations: {
    readonly centredPageNumbers: boolean
    /** Fixed line pitch in twentieths of a point; 579 is the standard's 22 lines. */
    readonly linePitch: number
  }
}

/**
 * A kind of document with every setting filled in: what it consists of, how it is numbered, drawn and
 * checked.
 */
export interface Template {
  readonly name: string
  /** Language of the outputs. */
  readonly lang: string
  readonly form: 'notice' | 'red-head' | 'letter' | 'minutes'
  readonly sections: readonly ExpectedSection[]
  /** Whether sections outside the list are reported. */
  readonly strictSections: boolean
  readonly numbering: 'official' | 'source' | 'none'
  /** Half-width marks in Chinese text set full-width in the outputs. */
  readonly fullWidth: boolean
  readonly blocks: {
    readonly contents: boolean
    /** 目录 with page numbers before the text of the Word file. */
    readonly printedContents: boolean
    readonly keyFigures: boolean
    readonly metricTable: boolean
    readonly charts: boolean
  }
  /** Labels or aliases of the headline indicators, in order; empty picks by salience. */
  readonly headline: readonly string[]
  /** Fixed words of the outputs, by key. */
  readonly wording: Readonly<Record<string, string>>
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly theme: Theme
}
