// Disclosure + Template (+ last year's figures) → Publication: what is said, once for all outputs.
import type { Disclosure } from '../model/disclosure.ts'
import type { FactComparison, Publication } from '../model/publication.ts'
import type { Template } from '../model/template.ts'

export interface ComposeOptions {
  /** Last year's figure for a metric of this year, by this year's metric id. */
  readonly comparisons?: ReadonlyMap<string, FactComparison>
  readonly previousYear?: number
}

export function compose(
  _disclosure: Disclosure,
  _template: Template,
  _options: ComposeOptions = {},
): Publication {
  throw new Error('not there yet')
}
