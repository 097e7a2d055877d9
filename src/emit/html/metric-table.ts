// All figures as one table: label (a link back to the sentence), value, unit, period, last year's value and the
// change, under the titles of the sections they stand in.
import type { Fact, Publication } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { headingTag } from './blocks.ts'
import { directionMark, machineValue } from './facts.ts'
import { h, kind, type Markup, type Page } from './markup.ts'
import { fragment } from './safe.ts'
import { downloadUrl } from './table-download.ts'
import { scrollAttributes } from './tables.ts'
import type { Words } from './words.ts'

/** What the appendix takes from the page around it. */
export interface AppendixSetting {
  readonly anchors: Anchors
  /** Ids of the rows of the table by metric. */
  readonly rows: ReadonlyMap<string, string>
  readonly words: Words
  /** Level of the title's heading. */
  readonly topLevel: number
}

/** Puts a section with heading `id`. */
export function drawMetricTable(
  publication: Publication,
  page: Page,
  id: string,
  setting: AppendixSetting,
): void {
  const { anchors, words, topLevel } = setting
  const { listed, unlisted } = publication
  page.within('section', { className: 'appendix', ariaLabelledBy: id, dataGenerated: '' }, () => {
    page.put(
      h('div', { className: 'heading' }, h(headingTag(topLevel + 1), { id }, words('metricTable'))),
      unlisted.length > 0 ? drawUnlisted(unlisted, anchors) : undefined,
    )
    if (listed.length > 0) drawFacts(publication, page, setting)
  })
}

function drawFacts(publication: Publication, page: Page, { anchors, rows, words }: AppendixSetting): void {
  const { listed: facts, words: said } = publication
  const compared = facts.some(({ previous }) => previous)
  const caption = anchors.own('metric-table-caption')
  const column = (title: string, numeric = false): Markup =>
    h('th', { ...(numeric ? { className: 'num' } : {}), scope: 'col' }, title)
  const columns = [
    column(words('metric')),
    column(words('value'), true),
    column(words('unit')),
    column(words('period')),
    ...(compared ? [column(said.previous, true), column(said.change, true)] : []),
  ]
  const band = { className: 'part', colSpan: columns.length, scope: 'rowgroup' }
  page.put(
    h(
      'p',
      { className: 'save' },
      h('a', { download: 'metrics.csv', href: downloadUrl(publication, words) }, words('csv')),
    ),
  )
  page.within('div', scrollAttributes({ labelledBy: caption }), () => {
    page.within('table', { className: 'metrics' }, () => {
      page.put(
        h('caption', { id: caption, className: 'hint' }, words('tableHint')),
        h('thead', h('tr', columns)),
      )
      for (const group of bySection(facts)) {
        const title = group[0]?.sectionTitle
        page.within('tbody', {}, () => {
          if (title) page.put(h('tr', h('th', band, title)))
          for (const fact of group)
            page.put(drawRow(fact, rows.get(fact.metric.id), compared, anchors, words))
        })
      }
    })
  })
}

function drawUnlisted(unlisted: Publication['unlisted'], anchors: Anchors): Markup {
  const parts = unlisted.map(({ words, section }) =>
    section === undefined ? words : h('a', { href: fragment(anchors.section(section)) }, words),
  )
  return h('p', { className: 'unlisted' }, parts)
}

const nameCell = kind('th', { scope: 'row' })
const numberCell = kind('td', { className: 'num' })
const cell = kind('td')

function drawRow(
  fact: Fact,
  id: string | undefined,
  compared: boolean,
  anchors: Anchors,
  words: Words,
): Markup {
  const { label, value, unit, period, previous, metric } = fact
  const then = compared
    ? [
        numberCell(previous?.row.figure ?? '—'),
        numberCell(directionMark(fact, words), previous?.row.change || '—'),
      ]
    : undefined
  return h(
    'tr',
    { id },
    nameCell(h('a', { href: fragment(anchors.metric(metric.id)) }, label)),
    numberCell(h('data', { value: machineValue(fact) }, value)),
    cell(unit),
    cell(period),
    then,
  )
}

function bySection(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups: Fact[][] = []
  for (const fact of facts) {
    const last = groups.at(-1)
    if (last?.[0]?.metric.section === fact.metric.section) last.push(fact)
    else groups.push([fact])
  }
  return groups
}
