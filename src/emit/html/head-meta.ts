// The `<meta>` elements of 政府网站发展指引 (国办发〔2017〕47号, 网页标签) from front matter. What is not known is
// left out, never invented.
import type { Publication } from '../../model/publication.ts'
import { h, type Markup } from './markup.ts'
import { extraText } from './meta-values.ts'
import { safeUrl } from './safe.ts'
import { pageTitle } from './title-block.ts'

const TAGS: readonly (readonly [name: string, key: string])[] = [
  ['SiteName', 'siteName'],
  ['SiteDomain', 'siteDomain'],
  ['SiteIDCode', 'siteIdCode'],
  ['ColumnName', 'columnName'],
  ['ColumnDescription', 'columnDescription'],
  ['ColumnKeywords', 'columnKeywords'],
  ['ColumnType', 'columnType'],
]

/** The elements in the order of the guideline, then HTML's own description and canonical address. */
export function drawHeadMeta(publication: Publication): Markup[] {
  const { meta } = publication
  const description = extraText(meta, 'description')
  const url = safeUrl(extraText(meta, 'url') ?? '')
  const image = safeUrl(extraText(meta, 'image') ?? '')
  const values: readonly (readonly [string, string | undefined])[] = [
    ...TAGS.map(([name, key]) => [name, extraText(meta, key)] as const),
    ['ArticleTitle', pageTitle(publication)],
    ['PubDate', extraText(meta, 'publishDate')],
    ['ContentSource', extraText(meta, 'contentSource') ?? meta.issuer],
    ['Keywords', extraText(meta, 'keywords')],
    ['Author', extraText(meta, 'author')],
    ['Description', description],
    ['Image', image],
    ['Url', url],
    ['description', description],
  ]
  return [
    ...values.flatMap(([name, content]) => (content ? [h('meta', { name, content })] : [])),
    ...(url ? [h('link', { rel: ['canonical'], href: url })] : []),
  ]
}

/** `标题_栏目_网站`. */
export function documentTitle(publication: Publication): string {
  const { meta } = publication
  return [pageTitle(publication), extraText(meta, 'columnName'), extraText(meta, 'siteName')]
    .filter((part) => part !== undefined)
    .join('_')
}
