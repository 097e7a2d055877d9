// What a way of naming a quantity gives: the name, the noun it used and how it was come by.
import type { Label } from './view.ts'

/** A name, and which way of naming gave it. */
export interface LabelRead {
  readonly label: Label
  readonly production: string
  /** End of the noun behind the quantity, where it was used. */
  readonly consumed?: number
  /** The noun alone, for the words that go on behind it. */
  readonly noun?: Label
}
