// What surrounds the article on a site: masthead with logo, site and breadcrumb; foot with the
// identification a government site must show (网站标识码, ICP备案 …), all from front matter and template.
import type { Publication } from '../../model/publication.ts'
import { dataUrl } from './inlines.ts'
import { h, type Markup } from './markup.ts'
import { extraText } from './meta-values.ts'
import { fragment, safeUrl } from './safe.ts'
import type { HtmlWord, Words } from './words.ts'

/** Nothing where neither front matter nor template names a site, a column or a logo. */
export function drawMasthead({ meta, template }: Publication, words: Words): Markup[] {
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

/** The way back to the top, then 主办单位, 网站标识码, ICP备案号 and 公安备案号, each only where it is given. */
export function drawFoot({ meta }: Publication, topId: string, words: Words): Markup {
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
  return h(
    'footer',
    { className: 'foot', dataGenerated: '' },
    h(
      'ul',
      h('li', h('a', { href: fragment(topId) }, words('top'))),
      ...(map ? [h('li', h('a', { href: map }, words('siteMap')))] : []),
    ),
    ...named,
    ...(records.length > 0 ? [h('p', records.join('　'))] : []),
  )
}
