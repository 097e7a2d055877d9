// By what a section is recognised in the other model. Most keep their ids: what only others need is made when asked for.
import type { ModelSection } from '../../model/disclosure.ts'
import { blockText } from '../name/context.ts'
import type { Name, Names } from '../name/name.ts'

/** One section as it is compared: by its title and by the features of its content. */
export class Profile {
  readonly id: string
  readonly #section: ModelSection
  readonly #names: Names
  #features: ReadonlySet<string> | undefined

  constructor(section: ModelSection, names: Names) {
    this.id = section.id
    this.#section = section
    this.#names = names
  }

  get title(): Name {
    return this.#names.of(this.#section.title)
  }

  /** Clauses with numbers set aside, and the names of the section's indicators. */
  get features(): ReadonlySet<string> {
    this.#features ??= featuresOf(this.#section, this.#names)
    return this.#features
  }
}

function featuresOf(section: ModelSection, names: Names): ReadonlySet<string> {
  const features = new Set(section.metrics.map((metric) => `=${names.of(metric.label).text}`))
  for (const block of section.blocks) {
    for (const clause of blockText(block)
      .replace(/\d+(?:\.\d+)?/g, '#')
      .split(/[，。；、,;：:\s]/)) {
      if (clause.length >= 4) features.add(clause)
    }
  }
  for (const child of section.sections) features.add(`>${child.id}`)
  return features
}
