// A figure in the prose and what is known of it. The text stays plain text that can be found, copied and read
// in a reader's view; a transparent button over it opens a card (`popover`, no script) by click, tap, Enter or
// Space and names the same facts to a screen reader and, as a tooltip, to a hovering mouse.
import type { Fact, Publication } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { type Content, h, kind, type Markup } from './markup.ts'
import { fragment } from './safe.ts'
import type { Words } from './words.ts'

/** Longer figures may break over a line; number and unit of the others stay together. */
const LONGEST_UNBROKEN = 12

/** `<data>` around the figure; `card` is the id of its card, absent where a button would stand in a link or a table. */
export function drawFact(
  fact: Fact,
  content: readonly Content[],
  ids: { readonly anchor?: string | undefined; readonly card?: string | undefined },
): Markup {
  const long = fact.metric.text.length > LONGEST_UNBROKEN
  const button =
    ids.card === undefined
      ? undefined
      : h('button', {
          dataGenerated: '',
          popoverTarget: ids.card,
          title: describe(fact),
          type: 'button',
        })
  return h(
    'data',
    { id: ids.anchor, className: long ? 'n long' : 'n', value: machineValue(fact) },
    content,
    button,
  )
}

/** `98.6`; a range is `3..5`. */
export function machineValue({ metric }: Fact): string {
  if (metric.value !== null) return String(metric.value)
  return metric.low === undefined ? metric.text : `${metric.low}..${metric.high ?? ''}`
}

/** `新增就业人数：2.1万人（2019年1—8月）；2018年1.9万人，+2000人（+10.5%）`. */
function describe({ label, value, unit, period, previous }: Fact): string {
  const now = `${label}：${value}${unit}${period === '' ? '' : `（${period}）`}`
  if (!previous) return now
  return `${now}；${previous.dated}${previous.change === '' ? '' : `，${previous.change}`}`
}

/** ▲ or ▼ with a word for those who do not see it; nothing when flat or not comparable, nor for ranks, where up is less. */
export function directionMark({ metric, previous }: Fact, words: Words): Content[] {
  const direction = metric.kind === 'rank' ? undefined : previous?.direction
  if (direction !== 'up' && direction !== 'down') return []
  return [
    h('span', { className: direction, ariaHidden: 'true' }, direction === 'up' ? '▲' : '▼'),
    h('span', { className: 'vh' }, words(direction)),
    ' ',
  ]
}

const cardLabel = kind('p', { className: 'card-label' })
const cardValue = kind('p', { className: 'card-value' })
const bold = kind('b')
const list = kind('dl')
const term = kind('dt')
const definition = kind('dd')
const paragraph = kind('p')

/** The card of a figure; `changeHead` is 比上年增减. `row` is the id of its row in the table of indicators, `figure` that of the figure itself. */
export function drawCard(
  fact: Fact,
  ids: { readonly card: string; readonly row?: string | undefined; readonly figure: string },
  words: Words,
  changeHead: string,
): Markup {
  const { label, value, unit, period, previous } = fact
  const then = previous && [
    term(previous.year),
    definition(previous.figure),
    previous.change === ''
      ? undefined
      : [term(changeHead), definition(directionMark(fact, words), previous.change)],
  ]
  return h(
    'div',
    { id: ids.card, className: 'card', popover: '' },
    cardLabel(label),
    cardValue(bold(value), ` ${unit}`),
    list(period === '' ? undefined : [term(words('period')), definition(period)], then),
    paragraph(
      ids.row === undefined ? undefined : [h('a', { href: fragment(ids.row) }, words('toTable')), ' '],
      h('a', { href: fragment(ids.figure) }, words('figureLink')),
    ),
  )
}

/** Id of a figure's card, made of its place among the cards, from 1, so that it is short. */
export function cardId(anchors: Anchors, order: number): string {
  return anchors.own(`card-${order}`)
}

/** Ids of the rows of the table of indicators by metric, made of their places; none where there is no table. */
export function rowIds(
  { metricTable, listed }: Pick<Publication, 'metricTable' | 'listed'>,
  anchors: Anchors,
): ReadonlyMap<string, string> {
  if (!metricTable) return new Map()
  return new Map(listed.map(({ metric }, i) => [metric.id, anchors.own(`row-${i + 1}`)]))
}
