// Outline → Disclosure: runs the metric engine over every passage once, reads the tables, applies the marks
// of the source and the office's indicators, and gives ids, links, groups, lines and columns.
import { applyIndicators } from './measure/apply-indicators.ts'
import { applyMarks, type Surroundings } from './measure/apply-marks.ts'
import { addReading, type Findings, type Found, type FoundNumeral } from './measure/found.ts'
import { giveIds } from './measure/ids.ts'
import { maskedText } from './measure/masked-text.ts'
import { named } from './measure/nameless.ts'
import { readTable } from './measure/table/read-table.ts'
import { unitReader } from './measure/unit-reader.ts'
import { addUnread, addUnreadOfBlock, addUnreadOfTable } from './measure/unread.ts'
import { type Place, walk } from './measure/walk.ts'
import { readMetrics } from './metric/read.ts'
import { canonicalOf } from './metric/scan/canonical.ts'
import type { Disclosure } from './model/disclosure.ts'
import type { LocatedMetric, Numeral, ReadingContext } from './model/metric.ts'
import type { Outline, Section } from './model/outline.ts'
import type { Indicator } from './model/rule.ts'
import type { Position } from './model/source.ts'
import { firstBehind, lastAt } from './text/last-at.ts'
import { lineStarts, positionAt } from './text/lines.ts'
import { withoutNoteMarks } from './text/note-marks.ts'

/** Measures every paragraph, list, table, note and heading of the outline. `indicators` win over inference. */
export function measure(outline: Outline, indicators: readonly Indicator[] = []): Disclosure {
  const { into, placeOf } = findAll(outline)
  const faults = applyMarks(outline.directives, into, { reach: sectionEnds(outline), placeOf })
  const starts = lineStarts(outline.source.text)
  const at = (offset: number): Position => positionAt(starts, offset)
  const { found, order } = inOrder(applyIndicators(into.found, indicators).map(named))
  return {
    ...outline,
    findings: [...outline.findings, ...faults],
    metrics: locate(found, order, giveIds(found, outline.meta.year), at),
    numerals: locateNumerals(into.numerals, outline.source.text, at),
  }
}

function findAll(outline: Outline): { readonly into: Findings } & Pick<Surroundings, 'placeOf'> {
  const into: Findings = { found: [], numerals: [] }
  const places = placesOfNumerals(into.numerals)
  const units = unitReader()
  let before = ''
  // The passages of a section mostly stand in one place.
  let known: { readonly place: Place; readonly context: ReadingContext } | undefined
  walk(outline, {
    text: (content, place) => {
      places.enter(place)
      addUnread(into, content)
      const { text, toSource, marks } = withoutNoteMarks(maskedText(content))
      if (text.trim() === '') return undefined
      const broken = isBroken(before, text)
      before = text.slice(-4)
      if (broken) {
        const start = text.search(/\S/)
        const words = text.trim()
        const span = toSource(start, start + words.length)
        into.numerals.push({ text: words, span, fate: 'name', reason: 'letters and digits' })
        return undefined
      }
      if (place !== known?.place) known = { place, context: contextOf(place) }
      for (const mark of marks) into.numerals.push({ ...mark, fate: 'reference', reason: 'mark of a note' })
      const reading = readMetrics(text, known.context)
      addReading(into, reading, place, toSource)
      return reading
    },
    table: (table, place) => {
      places.enter(place)
      readTable(table, place, units, into)
      addUnreadOfTable(into, table)
    },
    unread: (block, place) => {
      places.enter(place)
      addUnreadOfBlock(into, block, outline.source.text)
    },
    reference: (span, value) => {
      const text = outline.source.text.slice(span.start, span.end)
      into.numerals.push({
        text,
        span,
        fate: 'reference',
        ...(value === undefined ? {} : { value }),
        reason: 'number',
      })
    },
  })
  return { into, placeOf: places.of }
}

/** The 2.5 of PM2.5, which a page set lower and an export made a paragraph of its own. */
function isBroken(before: string, text: string): boolean {
  return /PM\s*$/.test(before) && /^\s*(?:2\.5|10)\s*$/.test(text)
}

/** What the engine is told of a passage's surroundings. */
function contextOf({ year, period, until, told, carried, budget, heading }: Place): ReadingContext {
  const context: { -readonly [K in keyof ReadingContext]: ReadingContext[K] } = {}
  if (year !== undefined) context.year = year
  if (period) context.period = period
  if (until !== undefined) context.until = until
  if (told !== undefined) context.told = told
  if (carried) context.carried = carried
  if (budget !== undefined) context.budget = budget
  if (heading !== '') context.heading = heading
  return context
}

/** Remembers where numerals are read: those found from `enter` on stand in that place. */
function placesOfNumerals(numerals: readonly FoundNumeral[]) {
  const first: number[] = []
  const places: Place[] = []
  return {
    enter: (place: Place): void => {
      if (place === places.at(-1)) return
      first.push(numerals.length)
      places.push(place)
    },
    of: (numeral: number): Place | undefined => places[lastAt(first, numeral)],
  }
}

/** A mark reaches to the next heading: the end of the stretch an offset lies in. */
function sectionEnds(outline: Outline): (at: number) => number {
  const starts: number[] = []
  const visit = (section: Section): void => {
    if (section.level > 0) starts.push(section.span.start)
    section.sections.forEach(visit)
  }
  outline.sections.forEach(visit)
  starts.sort((a, b) => a - b)
  return (at) => starts[firstBehind(starts, at)] ?? outline.source.text.length
}

/** Found metrics in the order of the source; `order` maps an index of before to the one now. */
function inOrder(found: readonly Found[]): {
  readonly found: readonly Found[]
  readonly order: readonly number[]
} {
  const indices = found.map((_, index) => index)
  indices.sort((a, b) => (found[a]?.span.start ?? 0) - (found[b]?.span.start ?? 0) || a - b)
  const order: number[] = []
  for (const [now, before] of indices.entries()) order[before] = now
  return { found: indices.flatMap((index) => found[index] ?? []), order }
}

function locate(
  found: readonly Found[],
  order: readonly number[],
  ids: readonly string[],
  at: (offset: number) => Position,
): readonly LocatedMetric[] {
  const groups = groupIds(found, ids)
  return found.map((one, index) => {
    const { change, group, reckoned: _, behind: __, ...rest } = one
    const level = change?.of === undefined ? undefined : ids[order[change.of] ?? -1]
    // Anew: the sign or the unit may have come from its cell, its column or the office's own vocabulary since.
    const canonical = canonicalOf(one.value, one.unit)
    const groupId = group ? groups.get(group.key) : undefined
    return {
      id: ids[index] ?? '',
      ...rest,
      ...(canonical ? { canonical } : {}),
      ...(change
        ? { change: { direction: change.direction, basis: change.basis, ...(level ? { of: level } : {}) } }
        : {}),
      ...(group && groupId ? { group: { id: groupId, as: group.as } } : {}),
      ...at(one.span.start),
    }
  })
}

/** A group is named for its total, or for its first part. */
function groupIds(found: readonly Found[], ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const wanted of ['total', 'part'] as const) {
    for (const [index, { group }] of found.entries()) {
      if (group?.as === wanted && !names.has(group.key)) names.set(group.key, ids[index] ?? '')
    }
  }
  return names
}

function locateNumerals(
  numerals: readonly FoundNumeral[],
  source: string,
  at: (offset: number) => Position,
): readonly Numeral[] {
  return [...numerals]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((numeral) => {
      const { line, column } = at(numeral.span.start)
      return { ...numeral, text: asWritten(numeral, source), line, column }
    })
}

/** Outputs set marks full-width; a numeral is listed as the source has it: (1), not （1）. */
function asWritten({ text, span }: FoundNumeral, source: string): string {
  const written = source.slice(span.start, span.end)
  if (written === text) return text
  return written.length === text.length && written.normalize('NFKC') === text.normalize('NFKC')
    ? written
    : text
}
