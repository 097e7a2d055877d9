// The printer's side of the page: elements → HTML text. An element is text as soon as it is drawn, so that a long report
// is never a tree; what comes out is what hast-util-to-html would print (test/html/markup.test.ts).
import { type Attributes, printAttributes } from './attributes.ts'
import { escapeText } from './escape.ts'
import { clean } from './safe.ts'

/** HTML whose every value has been cleaned and escaped. Only this module makes any. */
class Markup {
  readonly #html: string

  constructor(html: string) {
    this.#html = html
  }

  /** Throws for whatever only looks like markup. */
  static read(markup: Markup): string {
    return markup.#html
  }

  static is(value: object): value is Markup {
    return #html in value
  }
}

export type { Markup }

/** Markup, or text that is escaped where it is put. */
export type Content = Markup | string

/**
 * What may stand in an element; a number is printed as it is, undefined not at all, a list piece by piece.
 */
export type Child = Content | number | undefined | readonly Child[]

/** Elements that have no content and no end tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'link', 'meta'])

/** An element. The attributes come first and may be left out. */
export function h(tag: string, first?: Attributes | Child, ...rest: readonly Child[]): Markup {
  let html = isAttributes(first) ? startTag(tag, first) : `<${tag}>${printChild(first)}`
  for (let i = 0; i < rest.length; i++) html += printChild(rest[i])
  return new Markup(VOID.has(tag) ? html : `${html}</${tag}>`)
}

/** Elements of one kind, which a page has by the thousand: their tags are printed once. */
export function kind(tag: string, attributes: Attributes = {}): (...children: readonly Child[]) => Markup {
  const start = startTag(tag, attributes)
  const end = `</${tag}>`
  return (...children) => {
    let html = start
    for (let i = 0; i < children.length; i++) html += printChild(children[i])
    return new Markup(html + end)
  }
}

/** An element whose text has no references: a style sheet, or data or a script of the page's own. */
export function rawElement(tag: 'style' | 'script', attributes: Attributes, text: string): Markup {
  if (/<\/(?:style|script)|<!--/i.test(text)) throw new Error(`text that would end its ${tag}`)
  return new Markup(`${startTag(tag, attributes)}${clean(text)}</${tag}>`)
}

/** `抄送：` in front of what the source says. */
export function label(words: string): Markup {
  return h('span', { dataGenerated: '' }, `${words}：`)
}

/** What a reader sees of some content. */
export function visibleText(content: readonly Content[]): string {
  // A `<` of a text is a reference by now, and a `>` in an attribute stands between quotes.
  return printChild(content).replace(/<(?:"[^"]*"|[^">])*>/g, '')
}

function startTag(tag: string, attributes: Attributes): string {
  return `<${tag}${printAttributes(attributes)}>`
}

function printChild(child: Child): string {
  if (typeof child === 'string') return escapeText(child)
  if (child === undefined) return ''
  if (typeof child === 'number') return String(child)
  if (!isList(child)) return Markup.read(child)
  let html = ''
  for (let i = 0; i < child.length; i++) html += printChild(child[i])
  return html
}

function isList(value: object): value is readonly Child[] {
  return Array.isArray(value)
}

function isAttributes(value: Attributes | Child): value is Attributes {
  return typeof value === 'object' && !Markup.is(value) && !isList(value)
}

/** A page in the making: content goes to its end. */
export interface Page {
  readonly put: (...content: readonly Child[]) => void
  /** An element around all that `draw` puts. */
  readonly within: (tag: string, attributes: Attributes, draw: () => void) => void
}

/** So many characters are encoded at a time: what is drawn is soon bytes, of which nothing has to be cleaned up. */
const PIECE = 16_384
/** Bytes that a character of a string (a UTF-16 unit) takes at most. */
const LONGEST = 3

/** All that `draw` puts, behind the type of the document if there is one, as UTF-8 with a line feed at the end. */
export function printPage(draw: (page: Page) => void, doctype = ''): Uint8Array {
  let bytes = Buffer.allocUnsafe(8 * PIECE)
  let length = 0
  let html = doctype
  const encode = (): void => {
    const needed = length + LONGEST * html.length
    if (needed > bytes.length) {
      const more = Buffer.allocUnsafe(Math.max(needed, 2 * bytes.length))
      bytes.copy(more, 0, 0, length)
      bytes = more
    }
    length += bytes.write(html, length)
    html = ''
  }
  draw(
    pageOnto((more) => {
      html += more
      if (html.length > PIECE) encode()
    }),
  )
  html += '\n'
  encode()
  return bytes.subarray(0, length)
}

/** All that `draw` puts, to be put elsewhere. */
export function collect(draw: (page: Page) => void): Markup {
  let html = ''
  draw(
    pageOnto((more) => {
      html += more
    }),
  )
  return new Markup(html)
}

function pageOnto(take: (html: string) => void): Page {
  return {
    put: (...content) => take(printChild(content)),
    within: (tag, attributes, draw) => {
      take(startTag(tag, attributes))
      draw()
      take(`</${tag}>`)
    },
  }
}
