// Components of the library → XML, one after the other, so that a long body is never a tree of objects as a whole. The
// library writes its other parts itself; the text is the same as it would write (test/emit/docx/print-xml.test.ts).
import { BaseXmlComponent, type IContext, type IXmlableObject, XmlComponent } from 'docx'

/** What a component holds; protected in the library, which is pinned. */
interface Inside {
  readonly rootKey: string
  readonly root: readonly unknown[]
  readonly writtenAs?: readonly BaseXmlComponent[] | undefined
  readonly prepForXml: (context: IContext) => IXmlableObject | undefined
}

/** How a component is written that does nothing else when it is written. */
const plainly = XmlComponent.prototype.prepForXml

/** A component that is its name and its content, whatever its class in the library does besides. */
export interface PrintedAsIs {
  readonly printedAsIs: true
}

/** A component of ours that prints itself, and gives the library an object only where that asks for one. */
export abstract class Printed extends BaseXmlComponent {
  abstract print(context: IContext): string
}

/**
 * Properties that many paragraphs, runs and cells share: the library writes them once. They must not depend on the
 * place where they stand.
 */
export class Shared extends Printed {
  readonly #properties: BaseXmlComponent
  #xml: { readonly object: IXmlableObject | undefined; readonly text: string } | undefined

  constructor(properties: BaseXmlComponent) {
    super('')
    this.#properties = properties
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#written(context).object
  }

  override print(context: IContext): string {
    return this.#written(context).text
  }

  #written(context: IContext) {
    if (this.#xml === undefined) {
      const object = this.#properties.prepForXml(context)
      this.#xml = { object, text: object === undefined ? '' : printObject(object) }
    }
    return this.#xml
  }
}

/** The properties of a paragraph, run, row or cell: what the library puts first. */
export function propertiesOf(component: BaseXmlComponent): Shared {
  const [properties] = (component as unknown as Inside).root
  if (!(properties instanceof BaseXmlComponent)) throw new Error('a component without properties')
  return new Shared(properties)
}

/** The XML of a component; nothing for one that leaves itself out. */
export function printXml(component: BaseXmlComponent, context: IContext): string {
  if (component instanceof Printed) return component.print(context)
  const inside = component as unknown as Inside
  if (inside.prepForXml === plainly || 'printedAsIs' in component) {
    context.stack.push(component as unknown as IXmlableObject)
    const xml = printElement(inside, context)
    context.stack.pop()
    return xml
  }
  const object = inside.prepForXml(context)
  return object === undefined ? '' : printObject(object)
}

/** The XML of a component; of a long one that is its name and its content, child by child. */
export function* printInPieces(component: BaseXmlComponent, context: IContext): Iterable<string> {
  const { rootKey, root } = component as unknown as Inside
  if (!('printedAsIs' in component) || !root.every((child) => child instanceof BaseXmlComponent)) {
    yield printXml(component, context)
    return
  }
  yield `<${rootKey}>`
  context.stack.push(component as unknown as IXmlableObject)
  for (const child of root) yield printXml(child, context)
  context.stack.pop()
  yield `</${rootKey}>`
}

/** The XML of elements of ours alone, which ask nothing of a document. */
export function printAlone(component: BaseXmlComponent): string {
  return printXml(component, { stack: [] as IXmlableObject[] } as IContext)
}

function printElement({ rootKey, root }: Inside, context: IContext): string {
  let attributes = ''
  let content = ''
  // The library closes an element at once that has nothing, or one set of attributes and nothing else.
  let children = 0
  let sets = 0
  for (const child of root) {
    if (typeof child === 'string') {
      children++
      content += escaped(child)
    } else if (child instanceof BaseXmlComponent) {
      for (const part of (child as unknown as Inside).writtenAs ?? [child]) {
        if ((part as unknown as Inside).rootKey === '_attr') {
          const object = part.prepForXml(context)
          if (object === undefined) continue
          sets++
          attributes += printAttributes(object._attr)
        } else {
          const xml = printXml(part, context)
          if (xml === '') continue
          children++
          content += xml
        }
      }
    } else if (typeof child === 'object' && child !== null) {
      if ('_attr' in child) {
        sets++
        attributes += printAttributes(child._attr)
      } else {
        children++
        content += printObject(child as IXmlableObject)
      }
    }
  }
  return children === 0 && sets < 2
    ? `<${rootKey}${attributes}/>`
    : `<${rootKey}${attributes}>${content}</${rootKey}>`
}

/** `{ 'w:b': { _attr: { 'w:val': 0 } } }` → `<w:b w:val="0"/>`. */
function printObject(object: IXmlableObject): string {
  const [name = ''] = Object.keys(object)
  const value: unknown = object[name]
  if (!Array.isArray(value)) {
    if (typeof value !== 'object' || value === null)
      return `<${name}>${escaped(String(value ?? ''))}</${name}>`
    return `<${name}${'_attr' in value ? printAttributes(value._attr) : ''}/>`
  }
  let attributes = ''
  let content = ''
  for (const child of value as readonly unknown[]) {
    if (typeof child !== 'object' || child === null) content += escaped(String(child))
    else if ('_attr' in child) attributes += printAttributes(child._attr)
    else content += printObject(child as IXmlableObject)
  }
  return `<${name}${attributes}>${content}</${name}>`
}

function printAttributes(attributes: unknown): string {
  let xml = ''
  for (const [key, value] of Object.entries(attributes ?? {})) xml += ` ${key}="${escaped(String(value))}"`
  return xml
}

// What XML forbids is left out, as the library does; words have U+FFFD there long before.
const CHARACTERS = '[&"\'<>\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F]'
// A text that holds one at least.
const SPECIAL = new RegExp(CHARACTERS)
// Each of them.
const EVERY_SPECIAL = new RegExp(CHARACTERS, 'g')
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}

/** Words or a value as they stand in XML. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (character) => ESCAPES[character] ?? '') : text
}
