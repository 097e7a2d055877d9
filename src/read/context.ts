// What the handlers of one source share. `base` is where the parsed piece begins in the source.
import type { Bilingual, Fix, RawFinding } from '../model/diagnostic.ts'
import type { Image } from '../model/inline.ts'
import type { Directive } from '../model/outline.ts'
import type { Span } from '../model/source.ts'

/** Where a link leads, its address checked. */
export interface Target {
  readonly url: string
  readonly title?: string
  /** Whether the “address” is words of the text, which nobody meant for a link. */
  readonly isWords?: true
}

/** One source while it is read: what is found is added to its lists. */
export interface ReadContext {
  /** The source's text, characters that no output can hold replaced one for one. */
  readonly text: string
  readonly fullWidth: boolean
  readonly findings: RawFinding[]
  readonly directives: Directive[]
  /** Reference definitions by normalised label. */
  readonly definitions: Map<string, Target>
  /** Notes a footnote reference: returns the id of the note, undefined when nothing defines it. */
  readonly referNote: (identifier: string) => string | undefined
  readonly image: (url: string, alt: string, title: string | undefined, span: Span) => Image
}

/** A context with the offset of the piece being converted. */
export interface PieceContext extends ReadContext {
  readonly base: number
}

/** Adds a finding under the rule that documents it. */
export function report(
  context: ReadContext,
  rule: string,
  span: Span,
  message: Bilingual,
  more: { readonly help?: Bilingual; readonly fix?: Fix } = {},
): void {
  context.findings.push({ rule, span, message, ...more })
}

interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined }
        readonly end: { readonly offset?: number | undefined }
      }
    | undefined
}

/** The node's place in the source. */
export function spanOf(node: Positioned, context: PieceContext): Span {
  return {
    start: context.base + (node.position?.start.offset ?? 0),
    end: context.base + (node.position?.end.offset ?? 0),
  }
}

/** `words` for a message, shortened. */
export function quoteWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 24 ? `${line.slice(0, 24)}…` : line
}
