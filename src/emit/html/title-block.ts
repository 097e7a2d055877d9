// What stands above the text: the marks of an official document where front matter gives them, the title, and
// the field block of 信息公开 (issuer, dates, index number …).
import type { Publication } from '../../model/publication.ts'
import { drawAbout, type Neighbours } from './about.ts'
import { headingTag } from './blocks.ts'
import { type Content, h, label, type Markup } from './markup.ts'
import { extraText, writtenDate } from './meta-values.ts'
import { readingLength } from './reading-length.ts'
import type { HtmlWord, Words } from './words.ts'

/** Fields from other front matter, in the order of the block. */
const FIELDS = [
  'contentSource',
  'index',
  'topic',
  'category',
  'subjectWords',
  'unifiedNumber',
  'validity',
  'disclosure',
  'scope',
] as const satisfies readonly HtmlWord[]

/** What the title block takes from the page around it. */
export interface TitleSetting {
  readonly neighbours: Neighbours
  readonly words: Words
  /** See `BlockContext`. */
  readonly topLevel: 1 | 2
}

/** `title` is the drawn title; an untitled document gets its year and issuer for a heading. */
export function drawTitleBlock(
  publication: Publication,
  title: readonly Content[],
  { neighbours, words, topLevel }: TitleSetting,
): Markup {
  const { elements, meta } = publication
  const marks = [elements.serial, elements.secrecy, elements.urgency].filter((mark) => mark !== undefined)
  return h(
    'header',
    { className: 'title-block' },
    ...(marks.length > 0 ? [h('p', { className: 'marks' }, ...marks.map((mark) => h('span', mark)))] : []),
    ...(elements.mark
      ? [h('p', { className: 'mark' }, `${elements.mark.offices.join(' ')}${elements.mark.suffix}`)]
      : []),
    ...optionalLine('doc-number', elements.docNumber),
    ...optionalLine('issue', elements.issue),
    ...(elements.signers.length > 0
      ? [h('p', { className: 'signers' }, label(words('signer')), elements.signers.join('、'))]
      : []),
    drawTitle(publication, title, headingTag(topLevel)),
    ...optionalLine('subtitle', meta.subtitle),
    ...drawFields(publication, words),
    ...drawAbout(publication, neighbours, words),
  )
}

// A title of the front matter is text of the source; only one made of year and issuer is not.
function drawTitle(publication: Publication, title: readonly Content[], tag: string): Markup {
  if (title.length > 0) return h(tag, title)
  const own = publication.titleText.trim() !== ''
  return h(tag, own ? {} : { dataGenerated: '' }, pageTitle(publication))
}

/** The title as text; for an untitled document what is known of it. */
export function pageTitle({ titleText, meta, lang }: Publication): string {
  if (titleText.trim() !== '') return titleText
  const year = meta.year === undefined ? '' : lang.startsWith('en') ? ` ${meta.year}` : `${meta.year}年度`
  return lang.startsWith('en')
    ? `${meta.issuer ?? ''} Annual report${year}`.trim()
    : `${meta.issuer ?? ''}${year}公示`
}

function optionalLine(className: string, value: string | undefined): Markup[] {
  return value === undefined || value === '' ? [] : [h('p', { className }, value)]
}

function drawFields(publication: Publication, words: Words): Markup[] {
  const { meta, lang } = publication
  const updated = extraText(meta, 'updated')
  const issuers = meta.issuers ?? (meta.issuer ? [meta.issuer] : [])
  const rows: readonly (readonly [HtmlWord, string | undefined])[] = [
    ['issuer', issuers.join('、')],
    ['year', meta.year === undefined ? undefined : String(meta.year)],
    ['date', meta.date === undefined ? undefined : writtenDate(meta.date, lang)],
    ['publishDate', extraText(meta, 'publishDate')],
    ['updated', updated === undefined ? undefined : writtenDate(updated, lang)],
    ...FIELDS.map((key) => [key, extraText(meta, key, '、')] as const),
    ['length', readingLength(publication)],
  ]
  const present = rows.filter(([, value]) => value !== undefined && value !== '')
  if (present.length === 0) return []
  return [
    h(
      'dl',
      { className: 'fields', dataGenerated: '' },
      ...present.map(([key, value]) => h('div', h('dt', words(key)), h('dd', value))),
    ),
  ]
}
