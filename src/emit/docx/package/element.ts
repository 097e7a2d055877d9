// Elements the library has no class for, as components of the library, so that it alone writes and escapes XML.
// 例：`element('w:t', {}, 'A&B')` → `<w:t>A&amp;B</w:t>`.
import { type BaseXmlComponent, XmlComponent } from 'docx'

/** Values by qualified name, in the order of writing; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Elements, words, lists of them; an empty string is nothing. */
export type Content = BaseXmlComponent | string | readonly Content[]

class Element extends XmlComponent {
  constructor(name: string, attributes: Attributes, content: readonly Content[]) {
    super(name)
    const _attr: Record<string, string | number> = {}
    let some = false
    for (const key in attributes) {
      const value = attributes[key]
      if (value === undefined) continue
      _attr[key] = typeof value === 'number' ? value : clean(value)
      some = true
    }
    const root: (object | string)[] = some ? [{ _attr }] : []
    for (const child of content) addTo(root, child)
    // An array that has grown keeps room for sixteen more.
    this.root = root.slice()
  }
}

function addTo(root: (object | string)[], child: Content): void {
  if (typeof child === 'string') {
    if (child !== '') root.push(clean(child))
  } else if (isList(child)) for (const one of child) addTo(root, one)
  else root.push(child)
}

/** `<name a="1">content</name>`; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly Content[]
): XmlComponent {
  return new Element(name, attributes, content)
}

/** `<w:name w:val="value"/>`, the commonest shape in WordprocessingML. */
export function valued(name: string, value: string | number): XmlComponent {
  return new Element(name, { 'w:val': value }, [])
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content)
}

/** Characters that XML 1.0 does not allow replaced by U+FFFD; the library drops some of them and writes the others. */
export function clean(text: string): string {
  return FORBIDDEN.test(text) ? text.replace(FORBIDDEN_ALL, '\uFFFD') : text
}

// Control characters but tab, line feed, carriage return; lone surrogates; U+FFFE and U+FFFF.
const PATTERN =
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]'
// A text that holds one character at least that XML may not.
const FORBIDDEN = new RegExp(PATTERN)
// Each of them.
const FORBIDDEN_ALL = new RegExp(PATTERN, 'g')
