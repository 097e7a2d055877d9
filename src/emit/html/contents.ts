// Contents: a list of links that folds on narrow screens (`details`) and stands open beside the text on wide ones.
import type { ContentsEntry } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { h, type Markup } from './markup.ts'
import { fragment } from './safe.ts'
import type { Words } from './words.ts'

/** `extra` are the generated parts after the text (charts, table of indicators, notes), by their own ids. */
export function drawContents(
  entries: readonly ContentsEntry[],
  extra: readonly { readonly id: string; readonly title: string }[],
  anchors: Anchors,
  words: Words,
): Markup[] {
  if (entries.length === 0) return []
  const own = extra.map(({ id, title }) => h('li', h('a', { href: fragment(id) }, title)))
  return [
    h(
      'nav',
      { id: anchors.own('contents'), className: 'toc', ariaLabel: words('contents'), dataGenerated: '' },
      h('h2', words('contents')),
      h(
        'details',
        h('summary', words('contents')),
        h('ol', ...entries.map((entry) => drawEntry(entry, anchors)), ...own),
      ),
    ),
  ]
}

function drawEntry(entry: ContentsEntry, anchors: Anchors): Markup {
  const link = h('a', { href: fragment(anchors.section(entry.id)) }, `${entry.number}${entry.title}`)
  if (entry.entries.length === 0) return h('li', link)
  return h('li', link, h('ol', ...entry.entries.map((inner) => drawEntry(inner, anchors))))
}
