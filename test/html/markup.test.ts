// The page's own printer against the library that it stands for: the same text, whatever the values.
import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTE_NAMES, type AttributeName, type Attributes } from '../../src/emit/html/attributes.ts'
import {
  type Child,
  type Content,
  collect,
  h,
  kind,
  printPage,
  rawElement,
  visibleText,
} from '../../src/emit/html/markup.ts'
import { clean } from '../../src/emit/html/safe.ts'

interface Tree {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly (Tree | string)[]
}

/** Names of SVG, with those that hast has for them. */
const OF_DRAWINGS: Readonly<Partial<Record<AttributeName, string>>> = {
  class: 'className',
  'aria-describedby': 'ariaDescribedBy',
  'aria-labelledby': 'ariaLabelledBy',
  'text-anchor': 'textAnchor',
  viewBox: 'viewBox',
  xmlns: 'xmlns',
  ...Object.fromEntries(['cx', 'cy', 'd', 'r', 'x', 'x1', 'x2', 'y', 'y1', 'y2'].map((name) => [name, name])),
}

const HOSTILE = [
  '" onload="alert(1)',
  "' onload='alert(1)",
  '"><script>alert(1)</script>',
  '</p><img src=x onerror=alert(1)>',
  '&quot;&#34;&amp;',
  '<!-- ',
  ']]>',
  '`',
  '\u0000\u0001\u007f\u0085\ufffe\ud800x\udc00',
  '\r\n\r',
  '就业率98.6%',
  '😀𠮷',
]
const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'<>"\'&/=!`-;#x \t\n汉', ...'\ud83d\ude00') }),
)
const ofHtml = ATTRIBUTE_NAMES.filter((name) => OF_DRAWINGS[name] === undefined)
const ofSvg = ATTRIBUTE_NAMES.filter((name) => OF_DRAWINGS[name] !== undefined || name === 'id')

function attributes(names: readonly AttributeName[]): fc.Arbitrary<Attributes> {
  const pair = fc.constantFrom(...names).chain((name) => {
    const one = fc.oneof(value, fc.integer(), fc.double({ noNaN: true }), fc.constant(undefined))
    const isList = name === 'className' || name === 'rel'
    const any = isList ? fc.oneof(one, fc.array(value)) : name === 'download' ? value : one
    return fc.tuple(fc.constant(name), any)
  })
  return fc.array(pair, { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs))
}

const { tree } = fc.letrec<{ readonly tree: Tree; readonly shape: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      tag: fc.constantFrom('br', 'hr', 'img', 'link', 'meta'),
      attributes: attributes(ofHtml),
      children: fc.constant([]),
    }),
    fc.record({
      tag: fc.constantFrom('p', 'data', 'td', 'h2', 'title', 'button'),
      attributes: attributes(ofHtml),
      children: fc.array(fc.oneof(value, tie('tree')), { maxLength: 4 }),
    }),
    fc.record({
      tag: fc.constant('svg'),
      attributes: attributes(ofSvg),
      children: fc.array(tie('shape'), { maxLength: 3 }),
    }),
  ),
  shape: fc.record({
    tag: fc.constantFrom('rect', 'text', 'path', 'desc', 'title'),
    attributes: attributes(ofSvg),
    children: fc.array(value, { maxLength: 2 }),
  }),
}))

function draw({ tag, attributes, children }: Tree): Content {
  return h(
    tag,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : draw(child))),
  )
}

const print = (content: Child): string =>
  Buffer.from(printPage((page) => page.put(content)))
    .toString()
    .slice(0, -1)

/** The tree as the library prints it: values cleaned, attributes in the order id, class, then by name. */
function byLibrary(root: Tree): string {
  const element = ({ tag, attributes, children }: Tree): Element => {
    const properties = Object.entries(attributes)
      .flatMap(([name, value]) =>
        value === undefined ? [] : [[OF_DRAWINGS[name as AttributeName] ?? name, cleaned(value)] as const],
      )
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    const content = children.map(
      (child): ElementContent =>
        typeof child === 'string' ? { type: 'text', value: clean(child) } : element(child),
    )
    return { type: 'element', tagName: tag, properties: Object.fromEntries(properties), children: content }
  }
  return toHtml(element(root), {
    characterReferences: { useNamedReferences: true, useShortestReferences: true },
  })
}

const rank = (name: string): number => ['id', 'className'].indexOf(name) >>> 0

function cleaned(value: string | number | readonly string[]): string | number | string[] {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? clean(value) : value.map(clean)
}

describe('the printer', () => {
  it('prints what the library prints, and nothing of a value is markup', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(print(draw(root))).toBe(byLibrary(root))
      }),
      { numRuns: 500 },
    )
  })

  it('prints every attribute with every hostile value as the library does', () => {
    for (const name of ATTRIBUTE_NAMES) {
      for (const hostile of HOSTILE) {
        const tag = OF_DRAWINGS[name] === undefined ? 'p' : 'svg'
        const root = { tag, attributes: { [name]: hostile }, children: [hostile] }
        expect(print(draw(root))).toBe(byLibrary(root))
      }
    }
  })

  it('prints a link to a file under its own name', () => {
    const root = { tag: 'a', attributes: { download: '', href: 'a.json' }, children: ['a'] }
    expect(print(draw(root))).toBe('<a download href="a.json">a</a>')
    expect(byLibrary(root)).toBe('<a download href="a.json">a</a>')
  })

  it('knows no other attribute, and takes nothing for markup that it did not print', () => {
    expect(() => h('p', { onclick: 'alert(1)' } as Attributes)).toThrow('onclick')
    for (const foreign of [{ html: '<b>' }, { type: 'raw', value: '<b>' }, new (class {})()]) {
      expect(() => h('p', 'a', foreign as unknown as Content)).toThrow(TypeError)
    }
  })

  it('ends no style sheet and no script early', () => {
    expect(print(rawElement('style', {}, 'a > b { content: "&" }\u0000'))).toBe(
      '<style>a > b { content: "&" }\ufffd</style>',
    )
    for (const text of ['a</style>b', '</SCRIPT', '<!--']) {
      expect(() => rawElement('script', {}, text)).toThrow()
    }
  })
})

describe('a page', () => {
  it('is the same in pieces', () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `第${i}项“98.6%”😀<&>`)
    const cell = kind('td', { className: 'num' })
    const pieces = printPage((page) => {
      page.within('table', { id: '表' }, () => {
        for (const row of rows) page.within('tr', {}, () => page.put(cell(row), [row.length, undefined]))
      })
    }, '<!DOCTYPE html>\n')
    const table = h(
      'table',
      { id: '表' },
      rows.map((row) => h('tr', h('td', { className: 'num' }, row), row.length)),
    )
    expect(Buffer.from(pieces).toString()).toBe(`<!DOCTYPE html>\n${print(table)}\n`)
  })

  it('can be put into another as a whole', () => {
    const part = collect((page) => page.within('p', { title: '"' }, () => page.put('a<b', h('br'))))
    expect(print(h('div', part, part))).toBe(
      '<div><p title="&#34;">a&lt;b<br></p><p title="&#34;">a&lt;b<br></p></div>',
    )
  })

  it('tells what stands between its tags', () => {
    const content = [h('b', { title: '1 > 0 "汉"' }, 'a > ', h('i', 'b')), '<汉>']
    expect(visibleText(content)).toBe('a > b&lt;汉>')
  })
})
