// What a reader wants to know of the page before reading it: files to take away, pages of other years, corrections.
import type { Publication } from '../../model/publication.ts'
import { h, type Markup } from './markup.ts'
import { listOf } from './meta-values.ts'
import { safeUrl } from './safe.ts'
import type { Words } from './words.ts'

/** Files beside the page that it links. */
export interface Neighbours {
  readonly model?: string | undefined
  readonly document?: string | undefined
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Lines below the fields of the title block; nothing where nothing is known. */
export function drawAbout(publication: Publication, { model, document }: Neighbours, words: Words): Markup[] {
  const file = (name: string, label: string, type: string): Markup =>
    h('li', h('a', { href: encodeURIComponent(name), type, download: '' }, label))
  const files = [
    ...(document ? [file(document, words('document'), WORD)] : []),
    ...(model ? [file(model, words('data'), 'application/json')] : []),
  ]
  const corrections = listOf(publication.meta, 'corrections')
  return [
    ...(files.length > 0
      ? [h('div', { className: 'about', dataGenerated: '' }, h('b', words('downloads')), h('ul', ...files))]
      : []),
    ...drawYears(publication, words),
    ...(corrections.length > 0
      ? [
          h(
            'section',
            { className: 'corrections', ariaLabel: words('corrections'), dataGenerated: '' },
            h('p', h('b', words('corrections'))),
            ...corrections.map((line) => h('p', line)),
          ),
        ]
      : []),
  ]
}

function drawYears({ otherYears, meta, lang }: Publication, words: Words): Markup[] {
  const name = (year: number): string => (lang.startsWith('zh') ? `${year}年` : String(year))
  const others = otherYears.flatMap(({ year, url }) => {
    const href = safeUrl(url)
    return href ? [{ year, item: h('a', { href }, name(year)) }] : []
  })
  if (others.length === 0) return []
  const own = meta.year
  const here = own === undefined ? [] : [{ year: own, item: h('b', { ariaCurrent: 'page' }, name(own)) }]
  const years = [...others, ...here].sort((a, b) => b.year - a.year)
  return [
    h(
      'nav',
      { className: 'about', ariaLabel: words('otherYears'), dataGenerated: '' },
      h('b', words('otherYears')),
      h('ul', ...years.map(({ item }) => h('li', item))),
    ),
  ]
}
