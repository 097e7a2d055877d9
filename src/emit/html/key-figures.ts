// The figures at the top, each a link to its sentence.
import type { Fact } from '../../model/publication.ts'
import type { Anchors } from './anchors.ts'
import { headingTag } from './blocks.ts'
import { directionMark } from './facts.ts'
import { h, type Markup } from './markup.ts'
import { fragment } from './safe.ts'
import type { Words } from './words.ts'

/** `topLevel` is the level of the title's heading. */
export function drawKeyFigures(
  facts: readonly Fact[],
  anchors: Anchors,
  words: Words,
  topLevel: number,
): Markup[] {
  if (facts.length === 0) return []
  const id = anchors.own('key-figures')
  return [
    h(
      'section',
      { className: 'keys', ariaLabelledBy: id, dataGenerated: '' },
      h(headingTag(topLevel + 1), { id }, words('keyFigures')),
      h('ul', ...facts.map((fact) => h('li', drawKey(fact, anchors, words)))),
    ),
  ]
}

function drawKey(fact: Fact, anchors: Anchors, words: Words): Markup {
  const { label, value, unit, period, previous } = fact
  // 超过7200, 全市第1: the number is what catches the eye, the words before it qualify it.
  const rank = value.lastIndexOf('第') + 1
  const digits = rank + Math.max(0, value.slice(rank).search(/\d/))
  return h(
    'a',
    { className: 'key', href: fragment(anchors.metric(fact.metric.id)) },
    h('span', { className: 'key-label' }, label),
    ' ',
    h(
      'span',
      { className: 'key-value' },
      value.slice(0, digits),
      h('b', value.slice(digits)),
      unit === '' ? '' : ` ${unit}`,
    ),
    ...(previous
      ? [' ', h('span', { className: 'key-change' }, ...directionMark(fact, words), previous.change)]
      : []),
    ' ',
    h(
      'span',
      { className: 'key-period' },
      h('span', period, previous && period !== '' ? ' · ' : ''),
      ...(previous ? [h('span', previous.dated)] : []),
    ),
  )
}
