// The figures at the top, each a link to its sentence.
import type { Fact, FactComparison } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { directionMark, scopeOf, yearName } from './facts.ts'
import { fragment } from './safe.ts'
import { type Element, h, text } from './tree.ts'
import type { Words } from './words.ts'

export function drawKeyFigures(facts: readonly Fact[], anchors: Anchors, words: Words): Element[] {
  if (facts.length === 0) return []
  const id = anchors.own('key-figures')
  return [
    h(
      'section',
      { className: 'keys', ariaLabelledBy: id, dataGenerated: '' },
      h('h2', { id }, words('keyFigures')),
      h('ul', ...facts.map((fact) => h('li', drawKey(fact, anchors, words)))),
    ),
  ]
}

// `2022年287件`
function then({ year, value, unit }: FactComparison, words: Words): string {
  return `${yearName(year, words)}${value}${unit}`
}

function drawKey(fact: Fact, anchors: Anchors, words: Words): Element {
  const { label, value, unit, period, previous } = fact
  const scope = scopeOf(fact.metric)
  // 超过7200: the number is what catches the eye, the words before it qualify it.
  const digits = Math.max(0, value.search(/\d/))
  return h(
    'a',
    { className: 'key', href: fragment(anchors.metric(fact.metric.id)) },
    h('span', { className: 'key-label' }, label),
    text(' '),
    h(
      'span',
      { className: 'key-value' },
      scope,
      value.slice(0, digits),
      h('b', value.slice(digits)),
      unit === '' ? '' : ` ${unit}`,
    ),
    ...(previous
      ? [text(' '), h('span', { className: 'key-change' }, ...directionMark(fact, words), previous.change)]
      : []),
    text(' '),
    h(
      'span',
      { className: 'key-period' },
      h('span', period, previous && period !== '' ? ' · ' : ''),
      ...(previous ? [h('span', then(previous, words))] : []),
    ),
  )
}
