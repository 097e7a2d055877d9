// All figures as one table: label (a link back to the sentence), value, unit, period, last year's value and the
// change, under the titles of the sections they stand in.
import type { Fact, Publication } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { directionMark, machineValue, rowIds, scopeOf, yearName } from './facts.ts'
import { fragment } from './safe.ts'
import { scrollBox } from './tables.ts'
import { type Element, h, sealed } from './tree.ts'
import type { Words } from './words.ts'

/** A section with heading `id`; nothing when there is no figure. */
export function drawMetricTable(
  publication: Publication,
  id: string,
  anchors: Anchors,
  words: Words,
): Element[] {
  const { listed, unlisted } = publication
  if (listed.length + unlisted.length === 0) return []
  return [
    h(
      'section',
      { className: 'appendix', ariaLabelledBy: id, dataGenerated: '' },
      h('div', { className: 'heading' }, h('h2', { id }, words('metricTable'))),
      ...(unlisted.length > 0 ? [drawUnlisted(unlisted, anchors)] : []),
      ...(listed.length > 0 ? drawFacts(publication, anchors, words) : []),
    ),
  ]
}

function drawFacts(publication: Publication, anchors: Anchors, words: Words): Element[] {
  const { listed: facts, previousYear } = publication
  const rows = rowIds(publication, anchors)
  const compared = facts.some(({ previous }) => previous)
  const caption = anchors.own('metric-table-caption')
  const column = (title: string, numeric = false): Element =>
    h('th', { scope: 'col', ...(numeric ? { className: 'num' } : {}) }, title)
  const columns = [
    column(words('metric')),
    column(words('value'), true),
    column(words('unit')),
    column(words('period')),
    ...(compared ? [column(yearName(previousYear, words).trim(), true), column(words('change'), true)] : []),
  ]
  const groups = bySection(facts).map((group) => {
    const title = group[0]?.sectionTitle
    const band = { className: 'part', scope: 'rowgroup', colSpan: columns.length }
    return h(
      'tbody',
      ...(title ? [h('tr', h('th', band, title))] : []),
      ...group.map((fact) => sealed(drawRow(fact, rows.get(fact.metric.id), compared, anchors, words))),
    )
  })
  const table = h(
    'table',
    { className: 'metrics' },
    h('caption', { id: caption, className: 'hint' }, words('tableHint')),
    h('thead', h('tr', ...columns)),
    ...groups,
  )
  return [
    h(
      'p',
      { className: 'save' },
      h('a', { href: csvUrl(facts, compared, words), download: 'metrics.csv' }, words('csv')),
    ),
    scrollBox(table, { labelledBy: caption }),
  ]
}

function drawUnlisted(unlisted: Publication['unlisted'], anchors: Anchors): Element {
  const parts = unlisted.map(({ words, section }) =>
    section === undefined ? words : h('a', { href: fragment(anchors.section(section)) }, words),
  )
  return h('p', { className: 'unlisted' }, ...parts)
}

function drawRow(
  fact: Fact,
  id: string | undefined,
  compared: boolean,
  anchors: Anchors,
  words: Words,
): Element {
  const { label, value, unit, period, previous, metric } = fact
  return h(
    'tr',
    id === undefined ? {} : { id },
    h('th', { scope: 'row' }, h('a', { href: fragment(anchors.metric(metric.id)) }, label)),
    h('td', { className: 'num' }, h('data', { value: machineValue(fact) }, `${scopeOf(metric)}${value}`)),
    h('td', unit),
    h('td', period),
    ...(compared
      ? [
          h('td', { className: 'num' }, previous ? `${previous.value}${previous.unit}` : '—'),
          h('td', { className: 'num' }, ...directionMark(fact, words), previous?.change || '—'),
        ]
      : []),
  )
}

// The table as CSV inside the link, so that it opens in a spreadsheet without a server. A cell that begins like a
// formula gets an apostrophe.
function csvUrl(facts: readonly Fact[], compared: boolean, words: Words): string {
  const head = [words('section'), words('metric'), words('value'), words('unit'), words('period')]
  const lines = facts.map((fact) => [
    fact.sectionTitle,
    fact.label,
    machineValue(fact),
    fact.metric.unit,
    fact.period,
    ...(compared
      ? [fact.previous ? `${fact.previous.value}${fact.previous.unit}` : '', fact.previous?.change ?? '']
      : []),
  ])
  const all = [[...head, ...(compared ? [words('previous'), words('change')] : [])], ...lines]
  const csv = all.map((line) => line.map(csvCell).join(',')).join('\r\n')
  // Characters above ASCII may stand in an address as they are: shorter than base64, and legible.
  const address = `${csv}\r\n`.replace(/[^\w.,:;()\u0080-\uffff-]/g, encodeURIComponent)
  return `data:text/csv;charset=utf-8,%EF%BB%BF${address}`
}

function csvCell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(?:\.\d+)?$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
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
