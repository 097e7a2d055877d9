// The library's document with the parts that its options cannot express or that it dates by the clock: settings,
// properties, numbering, names of fonts. It writes what these getters give (docx 9.15.2, pinned; test/emit/docx tells).
import { Document, type IPropertiesOptions, type XmlComponent } from 'docx'
import type { ListNumbering } from './numbering.ts'
import type { PrintedAsIs } from './print-xml.ts'

/** The parts that stand in for the library's own. */
export interface OwnParts {
  readonly settings: XmlComponent
  readonly core: XmlComponent
  readonly app: XmlComponent
  readonly numbering: ListNumbering
  readonly fontTable: XmlComponent
}

const AS_IS: PrintedAsIs = { printedAsIs: true }

/** A document for the library's packer; whatever is not given as an own part is the library's. */
export class GongshiDocument extends Document {
  readonly #own: OwnParts

  constructor(options: IPropertiesOptions, own: OwnParts) {
    super(options)
    this.#own = own
  }

  override get Settings(): Document['Settings'] {
    return this.#own.settings
  }

  /** The library looks for styles that are there twice or in the wrong order; ours are neither. */
  override get Styles(): Document['Styles'] {
    return Object.assign(super.Styles, AS_IS)
  }

  override get CoreProperties(): Document['CoreProperties'] {
    return this.#own.core
  }

  override get AppProperties(): Document['AppProperties'] {
    return this.#own.app
  }

  override get Numbering(): ListNumbering {
    return this.#own.numbering
  }

  /** The library lists fonts that it embeds; ours are only named. */
  override get FontTable(): Document['FontTable'] {
    const table: Document['FontTable'] = Object.create(super.FontTable, {
      View: { value: this.#own.fontTable },
    })
    return table
  }
}
