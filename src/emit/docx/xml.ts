// Elements as strings. Everything that comes from a source passes through `escapeText`, so no text can become markup.
// 例：`element('w:t', {}, escapeText('A&B'))` → `<w:t>A&amp;B</w:t>`.

export type Attributes = Readonly<Record<string, string | number | undefined>>

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** `<name a="1">children</name>`; attributes that are undefined are left out, values are escaped. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let open = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) {
      open += ` ${key}="${typeof value === 'number' ? value : escapeAttribute(value)}"`
    }
  }
  const content = children.length === 1 ? (children[0] ?? '') : children.join('')
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`
}

/** `<w:name w:val="value"/>`, the commonest shape in WordprocessingML. */
export function valued(name: string, value: string | number): string {
  return element(name, { 'w:val': value })
}

/** Character data: markup escaped, characters that XML 1.0 does not allow replaced by U+FFFD. */
export function escapeText(text: string): string {
  const clean = FORBIDDEN.test(text) ? text.replace(FORBIDDEN_ALL, '\uFFFD') : text
  return /[&<>]/.test(clean)
    ? clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : clean
}

function escapeAttribute(text: string): string {
  const clean = escapeText(text)
  return /["\t\n\r]/.test(clean)
    ? clean.replaceAll('"', '&quot;').replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`)
    : clean
}

// Control characters but tab, line feed, carriage return; lone surrogates; U+FFFE and U+FFFF.
const PATTERN =
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]'
const FORBIDDEN = new RegExp(PATTERN)
const FORBIDDEN_ALL = new RegExp(PATTERN, 'g')
