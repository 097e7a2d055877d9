// A whole HTML page around a body: head, strict policy, style sheet. The report and the pages of comparison
// share it. Nothing is loaded from anywhere; what is inline is allowed by its hash alone.
import { createHash } from 'node:crypto'
import { s } from 'hastscript'
import type { Theme } from '../../model/template.ts'
import { clean } from './safe.ts'
import { pageSheet } from './styles/sheet.ts'
import { safeColour } from './styles/tokens.ts'
import { type Content, type Element, h, printTree, text } from './tree.ts'

export interface Shell {
  readonly lang: string
  readonly title: string
  readonly theme: Theme
  readonly body: readonly Content[]
  /** Rules of this page's own, after those of the report. */
  readonly css?: string
  /** Rules that the checker of HTML does not know yet (see `styles/page.ts`). */
  readonly newer?: string
  /** More elements for the head: `meta`, `link`. */
  readonly head?: readonly Element[]
  /** Data for machines: `application/ld+json` and the like, printed as they are (see `scriptJson`). */
  readonly data?: readonly { readonly type: string; readonly id?: string; readonly content: string }[]
  /** A script of the page's own and where it may connect to; the preview's reload, never in an output. */
  readonly script?: { readonly code: string; readonly connect: string }
}

/** The page as text, ending in a line feed. The same input gives the same bytes. */
export function pageShell({
  lang,
  title,
  theme,
  body,
  css = '',
  newer,
  head = [],
  data = [],
  script,
}: Shell): string {
  const sheet = pageSheet(theme) + css
  const blocks = data.map(({ type, id, content }) => ({ type, id, content: clean(content) }))
  const inline = [...blocks.map(({ content }) => content), ...(script ? [script.code] : [])]
  const policy = [
    "default-src 'none'",
    `style-src ${[sheet, ...(newer === undefined ? [] : [newer])].map(hash).join(' ')}`,
    ...(inline.length > 0 ? [`script-src ${inline.map(hash).join(' ')}`] : []),
    'img-src data:',
    ...(script ? [`connect-src ${script.connect}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = h(
    'html',
    { lang: languageTag(lang) },
    h(
      'head',
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      ...head,
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      ...themeColours(theme),
      h('style', text(sheet)),
      ...blocks.map(({ type, id, content }) => h('script', { type, ...(id ? { id } : {}) }, text(content))),
    ),
    h(
      'body',
      { className: 'gs', id: 'top' },
      ...body,
      ...(newer === undefined
        ? []
        : [s('svg', { className: ['newer'], ariaHidden: 'true' }, s('style', newer))]),
      ...(script ? [h('script', text(script.code))] : []),
    ),
  )
  return `<!DOCTYPE html>\n${printTree(page)}\n`
}

/** `zh` and anything unusual become `zh-CN`, so that browsers take Chinese glyphs and full-width quotes. */
function languageTag(lang: string): string {
  return lang === 'zh' || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? 'zh-CN' : lang
}

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`
}

function themeColours({ colors, darkColors }: Theme): Element[] {
  return [
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(
      [
        ['light', safeColour(colors.background, '#fff')],
        ['dark', safeColour(darkColors.background, '#16181b')],
      ] as const
    ).map(([scheme, content]) =>
      h('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` }),
    ),
  ]
}
