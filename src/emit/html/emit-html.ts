// Publication → one self-contained HTML page, or the article alone. Nothing in it needs a script or a request.
import type { Publication } from '../../model/publication.ts'
import { type Anchors, createAnchors } from './anchors.ts'
import { type Annotation, type Annotator, createAnnotator } from './annotations.ts'
import { drawArticle } from './article.ts'
import { drawFoot, drawMasthead } from './frame.ts'
import { documentTitle, drawHeadMeta } from './head-meta.ts'
import { jsonLd } from './json-ld.ts'
import { collect, h, type Page } from './markup.ts'
import { type PageData, printShell } from './page-shell.ts'
import { printFragment } from './print-fragment.ts'
import { fragment, scriptJson } from './safe.ts'
import { NEWER } from './styles/page.ts'
import { type Words, wordsOf } from './words.ts'

/** What a page has beyond the publication; without any of it a page that stands alone. */
export interface HtmlOptions {
  /** The article alone, for a content-management system. */
  readonly fragment?: boolean
  /** The canonical JSON to embed. */
  readonly model?: string
  /** Name of the JSON file beside the page, to link. */
  readonly modelName?: string
  /** Name of the Word file beside the page, to link. */
  readonly documentName?: string
  /** Diagnostics to show in place (preview). */
  readonly annotations?: readonly Annotation[]
  /** A script and where it may connect to (preview). */
  readonly script?: { readonly code: string; readonly connect: string }
}

/** HTML text ending in a line feed; the same publication gives the same bytes. */
export function emitHtml(publication: Publication, options: HtmlOptions = {}): string {
  return Buffer.from(printHtml(publication, options)).toString()
}

/** The same in UTF-8. */
export function printHtml(publication: Publication, options: HtmlOptions = {}): Uint8Array {
  const words = wordsOf(publication.template)
  const anchors = createAnchors(publication, options.fragment ? 'gs-' : '')
  const annotator = createAnnotator(options.annotations ?? [])
  return options.fragment === true
    ? printFragment(publication, anchors, annotator, words)
    : printReport(publication, options, anchors, annotator, words)
}

function printReport(
  publication: Publication,
  options: HtmlOptions,
  anchors: Anchors,
  annotator: Annotator,
  words: Words,
): Uint8Array {
  const { modelName: model, documentName: document, annotations } = options
  const start = anchors.own('text')
  const top = anchors.own('top')
  const drawOnto = (page: Page): void =>
    drawArticle(publication, page, {
      anchors,
      annotator,
      words,
      topLevel: 1,
      textId: start,
      contents: true,
      neighbours: { model, document },
    })
  // Findings that no block took stand above the article, and are known when that is drawn.
  const drawAnnotated = (page: Page): void => {
    const article = collect(drawOnto)
    page.put(annotator.rest(), article)
  }
  const href = model === undefined ? undefined : encodeURIComponent(model)
  return printShell({
    lang: publication.lang,
    title: documentTitle(publication),
    topId: top,
    theme: publication.template.theme,
    newer: NEWER,
    head: [
      ...drawHeadMeta(publication),
      ...(href ? [h('link', { rel: ['alternate'], type: 'application/json', href })] : []),
    ],
    data: dataOf(publication, options, anchors),
    ...(options.script ? { script: options.script } : {}),
    body: (page) => {
      page.put(
        h('a', { className: 'skip', href: fragment(start), dataGenerated: '' }, words('skip')),
        drawMasthead(publication, words),
      )
      page.within('main', { className: 'wrap' }, () => (annotations ? drawAnnotated : drawOnto)(page))
      page.put(drawFoot(publication, top, words))
    },
  })
}

/** The page for machines, and the model where it is to be embedded. */
function dataOf(
  publication: Publication,
  { model, modelName }: HtmlOptions,
  anchors: Anchors,
): readonly PageData[] {
  return [
    { type: 'application/ld+json', content: scriptJson(jsonLd(publication, anchors, modelName)) },
    ...(model === undefined
      ? []
      : [{ type: 'application/json', id: anchors.own('model'), content: scriptJson(model) }]),
  ]
}
