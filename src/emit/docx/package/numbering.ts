// `word/numbering.xml` as a component of the library. Its own class numbers what its paragraphs ask for, restarts every
// level of a list at once and adds a list of bullets; here the lists are given, each restarted where it must be.
import { ConcreteNumbering, type IContext, type IXmlableObject, Numbering, type XmlComponent } from 'docx'
import { type Attributes, element } from './element.ts'

/** A list whose number is 0 takes numbering away. */
export const NO_LIST = 0

/**
 * The name under which paragraphs refer to lists. The library writes a mark made of it into the XML and replaces it by
 * the list's number; U+FFFE, which no text may hold, keeps the same words in a text what they are.
 */
export const LIST = 'list\uFFFE'

/** An instance of an abstract list: `restart` sets one of its levels. */
export interface ListInstance {
  readonly id: number
  readonly abstractId: number
  readonly restart?: { readonly level: number; readonly value: number }
}

/** The abstract lists as they are given, then an instance of one for each list of the document. */
export class ListNumbering extends Numbering {
  readonly #namespaces: Attributes
  readonly #abstracts: readonly XmlComponent[]
  readonly #instances: readonly ConcreteNumbering[]

  constructor(
    namespaces: Attributes,
    abstracts: readonly XmlComponent[],
    instances: readonly ListInstance[],
  ) {
    super({ config: [] })
    this.#namespaces = namespaces
    this.#abstracts = abstracts
    this.#instances = instances.map(
      ({ id, abstractId, restart }) =>
        new ConcreteNumbering({
          numId: id,
          abstractNumId: abstractId,
          reference: LIST,
          instance: id,
          ...(restart ? { overrideLevels: [{ num: restart.level, start: restart.value }] } : {}),
        }),
    )
  }

  override get ConcreteNumbering(): readonly ConcreteNumbering[] {
    return this.#instances
  }

  override createConcreteNumberingInstance(): void {}

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return element('w:numbering', this.#namespaces, this.#abstracts, this.#instances).prepForXml(context)
  }
}
