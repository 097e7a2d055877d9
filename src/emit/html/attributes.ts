// The attributes that the page has, by the names that the program gives them, and how they are printed. A name that is
// not here is printed nowhere, so that none can come out of a source.
import { escapeAttribute } from './escape.ts'

/** In the order of printing: id, class, then by name. Drawings come with the names of SVG (`class`, `text-anchor`). */
const NAMES = {
  id: 'id',
  className: 'class',
  class: 'class',
  alt: 'alt',
  ariaCurrent: 'aria-current',
  'aria-describedby': 'aria-describedby',
  ariaHidden: 'aria-hidden',
  ariaLabel: 'aria-label',
  ariaLabelledBy: 'aria-labelledby',
  'aria-labelledby': 'aria-labelledby',
  ariaSort: 'aria-sort',
  charSet: 'charset',
  colSpan: 'colspan',
  content: 'content',
  cx: 'cx',
  cy: 'cy',
  d: 'd',
  dataGenerated: 'data-generated',
  decoding: 'decoding',
  download: 'download',
  height: 'height',
  href: 'href',
  httpEquiv: 'http-equiv',
  lang: 'lang',
  media: 'media',
  name: 'name',
  popover: 'popover',
  popoverTarget: 'popovertarget',
  r: 'r',
  rel: 'rel',
  role: 'role',
  rowSpan: 'rowspan',
  scope: 'scope',
  src: 'src',
  start: 'start',
  tabIndex: 'tabindex',
  'text-anchor': 'text-anchor',
  title: 'title',
  type: 'type',
  value: 'value',
  viewBox: 'viewBox',
  width: 'width',
  x: 'x',
  x1: 'x1',
  x2: 'x2',
  xmlns: 'xmlns',
  y: 'y',
  y1: 'y1',
  y2: 'y2',
} as const

/** The name of an attribute in the program: `className`. */
export type AttributeName = keyof typeof NAMES

/** All of them, in the order of printing. */
export const ATTRIBUTE_NAMES = Object.keys(NAMES) as readonly AttributeName[]

type Value = string | number | readonly string[] | undefined

/** A list is printed with spaces between; what is undefined is left out. */
export type Attributes = { readonly [Name in AttributeName]?: Name extends 'download' ? string : Value }

interface Printed {
  readonly rank: number
  /** ` class="` */
  readonly opening: string
}

const PRINTED: ReadonlyMap<string, Printed> = new Map(
  Object.entries(NAMES).map(([name, printed], rank) => [name, { rank, opening: ` ${printed}="` }]),
)

/** ` id="甲" class="num"`: each with a space in front, in one order however they were given. */
export function printAttributes(attributes: Attributes): string {
  let text = ''
  let last = -1
  for (const name in attributes) {
    const value = attributes[name as AttributeName]
    if (value === undefined) continue
    const printed = PRINTED.get(name)
    if (printed === undefined) throw new Error(`no attribute of the page: ${name}`)
    if (printed.rank < last) return printAttributes(inOrder(attributes))
    last = printed.rank
    // The only one that says something by being there: a link to a file under its own name.
    if (name === 'download' && value === '') text += ' download'
    else text += `${printed.opening}${printValue(value)}"`
  }
  return text
}

function printValue(value: Exclude<Value, undefined>): string {
  if (typeof value === 'string') return escapeAttribute(value)
  return typeof value === 'number' ? String(value) : escapeAttribute(value.join(' ').trim())
}

function inOrder(attributes: Attributes): Attributes {
  return Object.fromEntries(
    ATTRIBUTE_NAMES.filter((name) => attributes[name] !== undefined).map((name) => [name, attributes[name]]),
  )
}
