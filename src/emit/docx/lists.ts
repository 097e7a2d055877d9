// Numbering by Word itself: headings 一、（一）1.（1）, lists 1.（1）①, points that begin with a dash.
// What Word numbers is no text: it is not found by a search and not printed twice.
import type { XmlComponent } from 'docx'
import { CHARACTER } from '../../text/page-geometry.ts'
import { type Attributes, element, valued } from './package/element.ts'
import { type ListInstance, ListNumbering } from './package/numbering.ts'
import { indentation } from './styles/style-properties.ts'

/** Lists of one document as they are asked for; each answer is the number of a list (`w:numId`). */
export interface Lists {
  /** A list of its own, counting from `start`. */
  readonly ordered: (level: number, start: number) => number
  readonly bullet: () => number
  /** The list for a heading of `level` (from 0) that must show `value`; undefined when its style's list does by itself. */
  readonly heading: (level: number, value: number) => number | undefined
  /** The list for a caption that must show `表2`; a label of its own each. */
  readonly caption: (label: string, value: number) => number
  /** All lists so far. */
  readonly numbering: (namespaces: Attributes) => ListNumbering
}

/** The number of the list that the styles of headings belong to. */
export const HEADING_LIST = 1
const ABSTRACT = { heading: 0, ordered: 1, bullet: 2 } as const

interface Level {
  readonly format: string
  readonly text: string
  /** Style that is numbered by this level. */
  readonly style?: string
}

const HEADINGS: readonly Level[] = [
  { format: 'chineseCountingThousand', text: '%1、', style: 'Heading1' },
  { format: 'chineseCountingThousand', text: '（%2）', style: 'Heading2' },
  { format: 'decimal', text: '%3.', style: 'Heading3' },
  { format: 'decimal', text: '（%4）', style: 'Heading4' },
]

const ORDERED: readonly Level[] = [
  { format: 'decimal', text: '%1.' },
  { format: 'decimal', text: '（%2）' },
  { format: 'decimalEnclosedCircleChinese', text: '%3' },
]

const BULLETS: readonly Level[] = [
  { format: 'none', text: '——' },
  { format: 'bullet', text: '·' },
]

const CHINESE_FACE = element('w:rPr', {}, element('w:rFonts', { 'w:hint': 'eastAsia' }))

/** `linked`: the heading styles are numbered by the heading list. */
export function createLists(linked: boolean): Lists {
  const abstracts = [
    abstract(ABSTRACT.heading, linked ? HEADINGS : HEADINGS.map(({ format, text }) => ({ format, text }))),
    abstract(ABSTRACT.ordered, ORDERED),
    abstract(ABSTRACT.bullet, BULLETS),
  ]
  const instances: ListInstance[] = [{ id: HEADING_LIST, abstractId: ABSTRACT.heading }]
  const add = (abstractId: number, restart?: { readonly level: number; readonly value: number }): number => {
    const id = instances.length + 1
    instances.push({ id, abstractId, ...(restart ? { restart } : {}) })
    return id
  }
  let bullets: number | undefined
  return {
    ordered: (level, start) => add(ABSTRACT.ordered, { level, value: start }),
    bullet: () => {
      bullets ??= add(ABSTRACT.bullet)
      return bullets
    },
    heading: headingCounter((level, value) => add(ABSTRACT.heading, { level, value })),
    caption: captionCounter((label, value, known) => {
      const id = known ?? abstracts.push(captionAbstract(abstracts.length, label)) - 1
      return { abstractId: id, list: add(id, { level: 0, value }) }
    }),
    numbering: (namespaces) => new ListNumbering(namespaces, abstracts, instances),
  }
}

/** Counts as Word does, and asks for another list where Word would show another number. */
function headingCounter(restart: (level: number, value: number) => number): Lists['heading'] {
  const counts: number[] = []
  let list: number = HEADING_LIST
  return (level, value) => {
    const next = (counts[level] ?? 0) + 1
    if (next !== value) list = restart(level, value)
    counts[level] = value
    counts.length = level + 1
    return list === HEADING_LIST ? undefined : list
  }
}

interface CaptionList {
  readonly abstractId: number
  readonly list: number
}

function captionCounter(
  start: (label: string, value: number, known: number | undefined) => CaptionList,
): Lists['caption'] {
  const lists = new Map<string, CaptionList & { readonly value: number }>()
  return (label, value) => {
    const last = lists.get(label)
    const { abstractId, list } =
      last && last.value + 1 === value ? last : start(label, value, last?.abstractId)
    lists.set(label, { abstractId, list, value })
    return list
  }
}

function captionAbstract(id: number, label: string): XmlComponent {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    valued('w:multiLevelType', 'singleLevel'),
    element(
      'w:lvl',
      { 'w:ilvl': 0 },
      valued('w:start', 1),
      valued('w:numFmt', 'decimal'),
      valued('w:suff', 'nothing'),
      valued('w:lvlText', `${label}%1　`),
      valued('w:lvlJc', 'left'),
      element('w:pPr', {}, element('w:ind', { 'w:left': 0, 'w:firstLine': 0 })),
      CHINESE_FACE,
    ),
  )
}

/** The deepest level a list of that kind has, from 0. */
export function listLevel(ordered: boolean, depth: number): number {
  return Math.min(depth, (ordered ? ORDERED : BULLETS).length - 1)
}

function abstract(id: number, levels: readonly Level[]): XmlComponent {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    valued('w:multiLevelType', 'multilevel'),
    ...levels.map(({ format, text, style }, i) =>
      element(
        'w:lvl',
        { 'w:ilvl': i },
        valued('w:start', 1),
        valued('w:numFmt', format),
        style === undefined ? '' : valued('w:pStyle', style),
        valued('w:suff', 'nothing'),
        valued('w:lvlText', text),
        valued('w:lvlJc', 'left'),
        element('w:pPr', {}, indentation({ unit: CHARACTER, left: 0, firstLine: 2 })),
        CHINESE_FACE,
      ),
    ),
  )
}
