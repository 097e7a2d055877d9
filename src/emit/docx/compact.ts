// What most of a document consists of, as one object each: the library has three to six for a run with a text. A report
// of a thousand pages stands in memory as such objects while it is printed.
import type { BaseXmlComponent, IContext, IXmlableObject } from 'docx'
import { clean } from './element.ts'
import { escaped, Printed, printXml, type Shared } from './print-xml.ts'

/** A run with one text, neither tabs nor line feeds in it. */
export class WordsRun extends Printed {
  readonly words: string
  readonly #properties: Shared | undefined

  constructor(words: string, properties: Shared | undefined) {
    super('w:r')
    this.words = words
    this.#properties = properties
  }

  override print(context: IContext): string {
    const properties = this.#properties?.print(context) ?? ''
    return `<w:r>${properties}<w:t xml:space="preserve">${escaped(clean(this.words))}</w:t></w:r>`
  }

  override prepForXml(context: IContext): IXmlableObject {
    const text = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, clean(this.words)] }
    return { 'w:r': [...given(this.#properties?.prepForXml(context)), text] }
  }
}

/** One end of a bookmark; the beginning has the name. */
export class BookmarkEnd extends Printed {
  readonly #attributes: { readonly 'w:name'?: string; readonly 'w:id': number }

  constructor(id: number, name?: string) {
    super(name === undefined ? 'w:bookmarkEnd' : 'w:bookmarkStart')
    this.#attributes = name === undefined ? { 'w:id': id } : { 'w:name': name, 'w:id': id }
  }

  override print(): string {
    const { 'w:name': name, 'w:id': id } = this.#attributes
    return name === undefined
      ? `<w:bookmarkEnd w:id="${id}"/>`
      : `<w:bookmarkStart w:name="${escaped(name)}" w:id="${id}"/>`
  }

  override prepForXml(): IXmlableObject {
    return { [this.rootKey]: { _attr: this.#attributes } }
  }
}

/** A paragraph, row or cell: shared properties, then its content. */
export class Wrapped extends Printed {
  readonly #properties: Shared
  readonly #content: readonly BaseXmlComponent[]

  constructor(name: string, properties: Shared, content: readonly BaseXmlComponent[]) {
    super(name)
    this.#properties = properties
    this.#content = content
  }

  override print(context: IContext): string {
    let inner = this.#properties.print(context)
    for (const child of this.#content) inner += printXml(child, context)
    return inner === '' ? `<${this.rootKey}/>` : `<${this.rootKey}>${inner}</${this.rootKey}>`
  }

  override prepForXml(context: IContext): IXmlableObject {
    const children = [this.#properties, ...this.#content].flatMap((child) => given(child.prepForXml(context)))
    return { [this.rootKey]: children.length === 0 ? {} : children }
  }
}

function given(object: IXmlableObject | undefined): readonly IXmlableObject[] {
  return object === undefined ? [] : [object]
}
