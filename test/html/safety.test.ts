// Hostile values in every field of a publication: they stay text.
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { emitHtml } from '../../src/emit/html/emit-html.ts'
import { clean, fragment, safeUrl, scriptJson } from '../../src/emit/html/safe.ts'
import type { Asset } from '../../src/model/outline.ts'
import type { Publication } from '../../src/model/publication.ts'
import { richPublication } from '../support/publication.ts'

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)></style></title>--><!--\u0000\u202e]]>{{x}}`

/** Every string of `value` gets `hostile` at its end, those that the program itself chose excepted. */
function poison<T>(value: T, hostile: string, key = ''): T {
  if (typeof value === 'string') return (KEPT.has(key) ? value : `${value}${hostile}`) as T
  if (value instanceof Map) {
    return new Map([...value].map(([name, item]) => [name, poison(item, hostile)])) as T
  }
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => poison(item, hostile, key)) as T
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, poison(item, hostile, name)]),
  ) as T
}

// Discriminants and keys by which the program finds things; nothing of the source stands in them.
const KEPT = new Set([
  'type',
  'kind',
  'role',
  'mime',
  'asset',
  'align',
  'vertical',
  'direction',
  'as',
  'origin',
  'lang',
  'form',
  'seal',
])

/** What only markup of the page's own may be: elements that run or load something, handlers, other schemes. */
function dangers(html: string): readonly string[] {
  const withoutData = html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<script type="application[^>]*>[\s\S]*?<\/script>/g, '')
  const tags = [...withoutData.matchAll(/<[a-z!/](?:"[^"]*"|[^">])*>/gi)].map(([tag]) => tag)
  return tags.filter(
    (tag) =>
      /^<(?:script|iframe|object|embed|form|base|!--)/i.test(tag) ||
      / on\w+=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
      /(?:href|src)="\s*(?:javascript|vbscript|data:(?!image\/|text\/csv))/i.test(tag),
  )
}

describe('hostile values', () => {
  const publication = richPublication()

  it('stay text in every field of page and fragment', () => {
    const poisoned = poison(publication, HOSTILE)
    const pages = [
      { html: emitHtml(poisoned), styles: 2 },
      { html: emitHtml(poisoned, { fragment: true, model: HOSTILE }), styles: 1 },
    ]
    for (const { html, styles } of pages) {
      expect(dangers(html)).toEqual([])
      expect(html.includes('\u0000') || html.includes('&#0;')).toBe(false)
      expect(html).toContain('\ufffd')
      expect(html.replace(/="[^"]*"/g, '').match(/<\/style>/g)).toHaveLength(styles)
    }
  })

  it('leave the markup as it is, whatever the characters', () => {
    const shape = (page: Publication): readonly string[] =>
      [...emitHtml(page).matchAll(/<\/?([a-z][a-z0-9]*)/g)].map((match) => match[1] ?? '')
    // A backslash makes a link one that is not followed.
    const [linked, unlinked] = ['无', '无\\'].map((ending) => shape(poison(publication, ending)))
    const characters = fc.string({ unit: fc.constantFrom(...`<>"'&/=!-]\`;{}()\\ \u2028\ud800\u0001`) })
    fc.assert(
      fc.property(characters, (hostile) => {
        const expected = hostile.includes('\\') ? unlinked : linked
        expect(shape(poison(publication, `无${hostile}`))).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  it('cannot put a script into an SVG image: it is embedded as an image, which runs none', () => {
    const svg: Asset = {
      key: 'a.svg',
      mime: 'image/svg+xml',
      data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      width: 1,
      height: 1,
    }
    const assets = new Map([...publication.assets.keys()].map((key) => [key, svg]))
    const html = emitHtml({ ...publication, assets })
    expect(html).toContain('src="data:image/svg+xml;base64,')
    expect(dangers(html)).toEqual([])
  })

  it('in colours and fonts of a theme are replaced', () => {
    const evil = 'red;}body{background:url(https://example.com/x)}</style><script>'
    const { theme } = publication.template
    const colors = { text: evil, background: evil, accent: evil, muted: evil, rule: evil }
    const fonts = Object.fromEntries(
      Object.keys(theme.fonts).map((role) => [role, { names: [evil, '黑"体'], generic: evil }]),
    ) as unknown as typeof theme.fonts
    const html = emitHtml({
      ...publication,
      template: { ...publication.template, theme: { ...theme, colors, darkColors: colors, fonts } },
    })
    expect(html.replace(/"[^"]*"/g, '""')).not.toContain('url(')
    expect(dangers(html)).toEqual([])
  })
})

describe('safeUrl', () => {
  it('follows what the contract allows', () => {
    for (const url of ['https://a.cn/b?c=1&d=2', 'mailto:a@b.cn', 'a/b.html', '#章', '/x:y', '?a:b']) {
      expect(safeUrl(url)).toBe(url)
    }
    expect(safeUrl(' 附件 1.pdf\n')).toBe('附件%201.pdf')
  })

  it('refuses other schemes and other sites, however they are written', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JaVa\tScript:alert(1)',
      '\u0001javascript:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      '//a.cn/',
      ' /\t/a.cn/',
      '\\\\a.cn',
      '/\\a.cn',
      '甲:乙',
    ]) {
      expect(safeUrl(url)).toBeUndefined()
    }
  })
})

describe('safe text', () => {
  it('has no character that HTML forbids', () => {
    expect(clean('a\u0000b\r\nc\ud800d\ufffee\u0085😀')).toBe('a\ufffdb\nc\ufffdd\ufffde\ufffd😀')
    expect(fragment('甲 "乙"#%')).toBe('#甲 %22乙%22%23%25')
    expect(scriptJson('{"a":"</script>"}')).toBe('{"a":"\\u003c/script>"}')
  })

  it('leaves a page that an XML parser walks without a fault in its tags', () => {
    const html = emitHtml(poison(richPublication(), HOSTILE), { fragment: true })
    const parser = new XMLParser({
      unpairedTags: ['br', 'img', 'hr'],
      stopNodes: ['*.style'],
      htmlEntities: true,
    })
    expect(() => parser.parse(html)).not.toThrow()
  })
})
