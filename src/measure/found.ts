// What a passage yields before the document gives ids: mentions whose spans are offsets into the source,
// with the section they stand in, and links by place in one list.
import type { Change, Mention, Numeral, NumeralMention, Period, Quantity, Reading } from '../model/metric.ts'
import type { Span } from '../model/source.ts'

/** A mention in the document. `change.of` is an index into the list of all found mentions. */
export interface Found extends Omit<Mention, 'group' | 'labelSpans'> {
  readonly section: string
  /** `key` is shared by the mentions of one group within the document. */
  readonly group?: { readonly key: string; readonly as: 'total' | 'part' }
  readonly origin?: 'table'
}

/** A numeral in the document; line and column follow when the spans are final. */
export type FoundNumeral = Omit<Numeral, 'line' | 'column'>

/** All that was found so far; passages append to it. */
export interface Findings {
  readonly found: Found[]
  readonly numerals: FoundNumeral[]
}

/** Appends what the engine read in one passage. `target` makes plans of mentions that end on or after that ISO date. */
export function addReading(
  into: Findings,
  reading: Reading,
  place: { readonly section: string; readonly target?: string },
  toSource: (start: number, end: number) => Span,
): void {
  const base = into.found.length
  for (const mention of reading.mentions) {
    const span = toSource(mention.span.start, mention.span.end)
    into.found.push(foundOf(mention, span, place, base))
  }
  for (const numeral of reading.numerals) into.numerals.push(moveNumeral(numeral, toSource))
}

/**
 * A mention in the making, of which there is the quantity alone. Filled field by field: of a long report or table this
 * runs for each figure, and spreading what may be there takes longer.
 */
export function begin(quantity: Quantity): Writable<Found> {
  const found = { text: quantity.text, value: quantity.value } as Writable<Found>
  if (quantity.low !== undefined) found.low = quantity.low
  if (quantity.high !== undefined) found.high = quantity.high
  found.unit = quantity.unit
  found.kind = quantity.kind
  if (quantity.approximation !== undefined) found.approximation = quantity.approximation
  if (quantity.resolution !== undefined) found.resolution = quantity.resolution
  return found
}

function foundOf(
  mention: Mention,
  span: Span,
  { section, target }: { readonly section: string; readonly target?: string },
  base: number,
): Found {
  const { change, group } = mention
  const found = begin(mention)
  found.span = span
  found.label = mention.label
  if (mention.subject !== undefined) found.subject = mention.subject
  if (mention.scope !== undefined) found.scope = mention.scope
  if (mention.behind !== undefined) found.behind = mention.behind
  if (mention.reckoned !== undefined) found.reckoned = mention.reckoned
  if (mention.accumulation !== undefined) found.accumulation = mention.accumulation
  if (mention.role ? mention.role === 'target' : isPlanned({ target }, mention.period)) found.role = 'target'
  if (mention.period) found.period = mention.period
  found.periodInferred = mention.periodInferred
  found.production = mention.production
  found.section = section
  if (change) found.change = moveChange(change, base)
  if (group) found.group = { key: `${base}:${group.key}`, as: group.as }
  return found
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** The numeral with its span in the source; `toSource` takes offsets of the string it was found in. */
export function moveNumeral(
  numeral: NumeralMention,
  toSource: (start: number, end: number) => Span,
): FoundNumeral {
  return { ...numeral, span: toSource(numeral.span.start, numeral.span.end) }
}

function moveChange(change: Change<number>, base: number): Change<number> {
  return change.of === undefined ? change : { ...change, of: base + change.of }
}

/** In a section of plans (2026年工作安排) what lies before the planned year is still a fact. */
export function isPlanned(
  { target }: { readonly target?: string | undefined },
  period: Period | undefined,
): boolean {
  return target !== undefined && (period?.end ?? target) >= target
}
