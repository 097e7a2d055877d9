// What most of a document consists of, as one object each: the library has three to six for a run with a text. A report
// of a thousand pages stands in memory as such objects while it is printed.
import type { BaseXmlComponent, IContext, IXmlableObject } from 'docx'
import { clean } from './element.ts'
import { escaped, Printed, printXml, type Shared } from './print-xml.ts'

/** What is escaped or not allowed, or may be: matches `<`, `&`, a control character, half of a pair of surrogates. */
const CHARACTERS = '[&"\'<>\\u0000-\\u001f\\ud800-\\udfff\\ufffe\\uffff]'
// A character that must be escaped or cleaned.
const UNUSUAL = new RegExp(CHARACTERS)

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
    const words = UNUSUAL.test(this.words) ? escaped(clean(this.words)) : this.words
    return `<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`
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

/** A cell with one paragraph. */
export class Cell extends Printed {
  readonly #properties: Shared
  readonly #paragraph: Shared
  readonly #content: readonly BaseXmlComponent[]

  constructor(properties: Shared, paragraph: Shared, content: readonly BaseXmlComponent[]) {
    super('w:tc')
    this.#properties = properties
    this.#paragraph = paragraph
    this.#content = content
  }

  override print(context: IContext): string {
    const content = this.#content
    let inner = this.#paragraph.print(context)
    for (let i = 0; i < content.length; i++) inner += printXml(content[i] as BaseXmlComponent, context)
    const paragraph = inner === '' ? '<w:p/>' : `<w:p>${inner}</w:p>`
    return `<w:tc>${this.#properties.print(context)}${paragraph}</w:tc>`
  }

  override prepForXml(context: IContext): IXmlableObject {
    const paragraph = new Wrapped('w:p', this.#paragraph, this.#content)
    return new Wrapped('w:tc', this.#properties, [paragraph]).prepForXml(context)
  }
}

/** Words that lead to a bookmark. */
export class Anchor extends Printed {
  readonly #bookmark: string
  readonly #content: readonly BaseXmlComponent[]

  constructor(bookmark: string, content: readonly BaseXmlComponent[]) {
    super('w:hyperlink')
    this.#bookmark = bookmark
    this.#content = content
  }

  override print(context: IContext): string {
    let words = ''
    for (const child of this.#content) words += printXml(child, context)
    return `<w:hyperlink w:history="1" w:anchor="${escaped(this.#bookmark)}">${words}</w:hyperlink>`
  }

  override prepForXml(context: IContext): IXmlableObject {
    const attributes = { _attr: { 'w:history': 1, 'w:anchor': this.#bookmark } }
    const content = this.#content.flatMap((child) => given(child.prepForXml(context)))
    return { 'w:hyperlink': [attributes, ...content] }
  }
}

/** A row that is made when it is written: of a long table one row at a time is in memory. */
export class LateRow extends Printed {
  readonly #make: () => BaseXmlComponent

  constructor(make: () => BaseXmlComponent) {
    super('w:tr')
    this.#make = make
  }

  override print(context: IContext): string {
    return printXml(this.#make(), context)
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#make().prepForXml(context)
  }
}

function given(object: IXmlableObject | undefined): readonly IXmlableObject[] {
  return object === undefined ? [] : [object]
}
