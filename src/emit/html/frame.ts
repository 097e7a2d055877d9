// What surrounds the article on a site: masthead with logo, site and breadcrumb; foot with downloads and the
// identification a government site must show (网站标识码, ICP备案 …), all from front matter and template.
import type { Publication } from '../../model/publication.ts'
import { dataUrl } from './inlines.ts'
import { extraText } from './meta-values.ts'
import { safeUrl } from './safe.ts'
import { type Element, h } from './tree.ts'
import type { HtmlWord, Words } from './words.ts'

/** Files beside the page that it links. */
export interface Neighbours {
  readonly model?: string | undefined
  readonly document?: string | undefined
}

export function drawMasthead({ meta, template }: Publication, words: Words): Element[] {
  const site = extraText(meta, 'siteName')
  const crumbs = extraText(meta, 'breadcrumb', ' › ') ?? extraText(meta, 'columnName')
  const logo = template.theme.logoImage
  if (site === undefined && crumbs === undefined && !logo) return []
  return [
    h(
      'header',
      { className: 'masthead', dataGenerated: '' },
      ...(logo ? [h('img', { src: dataUrl(logo), alt: site === undefined ? (meta.issuer ?? '') : '' })] : []),
      ...(site === undefined ? [] : [h('p', { className: 'site' }, site)]),
      ...(crumbs === undefined ? [] : [h('p', { className: 'crumbs' }, `${words('breadcrumb')}：${crumbs}`)]),
    ),
  ]
}

export function drawFoot({ meta }: Publication, { model, document }: Neighbours, words: Words): Element {
  const named = (['sponsor', 'siteIdCode', 'contact'] as const satisfies readonly HtmlWord[]).flatMap(
    (key) => {
      const value = extraText(meta, key)
      return value === undefined ? [] : [h('p', `${words(key)}：${value}`)]
    },
  )
  const records = [extraText(meta, 'icp'), extraText(meta, 'policeRecord')].filter(
    (value) => value !== undefined,
  )
  const map = safeUrl(extraText(meta, 'siteMap') ?? '')
  const file = (name: string, label: string, type: string): Element =>
    h('li', h('a', { href: encodeURIComponent(name), type, download: '' }, label))
  return h(
    'footer',
    { className: 'foot', dataGenerated: '' },
    h(
      'ul',
      ...(document
        ? [
            file(
              document,
              words('document'),
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            ),
          ]
        : []),
      ...(model ? [file(model, words('data'), 'application/json')] : []),
      h('li', h('a', { href: '#top' }, words('top'))),
      ...(map ? [h('li', h('a', { href: map }, words('siteMap')))] : []),
    ),
    ...named,
    ...(records.length > 0 ? [h('p', records.join('　'))] : []),
  )
}
