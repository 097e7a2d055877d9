// A whole HTML page around a body: head, strict policy, style sheet. The report and the pages of comparison
// share it. Nothing is loaded from anywhere; what is inline is allowed by its hash alone.
import { createHash } from 'node:crypto'
import type { Theme } from '../../model/template.ts'
import { h, type Markup, type Page, printPage, rawElement } from './markup.ts'
import { clean } from './safe.ts'
import { pageSheet } from './styles/sheet.ts'
import { safeColour } from './styles/tokens.ts'

/** A page by its parts. */
export interface Shell {
  readonly lang: string
  readonly title: string
  readonly theme: Theme
  /** Id of the body, `top` unless the text has taken that. */
  readonly topId?: string
  /** Puts what stands in the body. */
  readonly body: (page: Page) => void
  /** Rules of this page's own, after those of the report. */
  readonly css?: string
  /** Rules that the checker of HTML does not know yet (see `styles/page.ts`). */
  readonly newer?: string
  /** More elements for the head: `meta`, `link`. */
  readonly head?: readonly Markup[]
  /** Data for machines: `application/ld+json` and the like, printed as they are (see `scriptJson`). */
  readonly data?: readonly PageData[]
  /** A script of the page's own and where it may connect to; the preview's reload, never in an output. */
  readonly script?: { readonly code: string; readonly connect: string }
}

/** Data in a `script` element that is not run; `type` is its MIME type. */
export interface PageData {
  readonly type: string
  readonly id?: string
  readonly content: string
}

/** The page in UTF-8, ending in a line feed. The same input gives the same bytes. */
export function printShell(shell: Shell): Uint8Array {
  const { lang, body, newer, script, topId = 'top' } = shell
  return printPage((page) => {
    page.within('html', { lang: languageTag(lang) }, () => {
      page.within('head', {}, () => drawHead(shell, page))
      page.within('body', { id: topId, className: 'gs' }, () => {
        body(page)
        if (newer !== undefined) {
          page.put(h('svg', { className: 'newer', ariaHidden: 'true' }, rawElement('style', {}, newer)))
        }
        if (script) page.put(rawElement('script', {}, script.code))
      })
    })
  }, '<!DOCTYPE html>\n')
}

/** The same as text. */
export function pageShell(shell: Shell): string {
  return Buffer.from(printShell(shell)).toString()
}

function drawHead({ title, theme, css = '', newer, head = [], data = [], script }: Shell, page: Page): void {
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
  page.put(
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    head,
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    themeColours(theme),
    rawElement('style', {}, sheet),
    blocks.map(({ type, id, content }) => rawElement('script', { id, type }, content)),
  )
}

/** `zh` and anything unusual become `zh-CN`, so that browsers take Chinese glyphs and full-width quotes. */
function languageTag(lang: string): string {
  return lang === 'zh' || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? 'zh-CN' : lang
}

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`
}

function themeColours({ colors, darkColors }: Theme): Markup[] {
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
