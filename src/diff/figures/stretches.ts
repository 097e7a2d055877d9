// Stretches of figures without a partner between figures that have found each other: what stands in one place of two reports.
import { putUnder } from '../../text/put-under.ts'
import type { Indicator } from '../name/indicator.ts'
import type { AlignmentState, MetricPair } from './alignment-state.ts'

/** So many figures without a partner in a row say nothing of place. */
const LONGEST = 12

/** Which pair is the last before a figure and the first after it, by number; -1 where there is none. */
interface Place {
  readonly indicator: Indicator
  readonly before: number
  after: number
  /** Whether no pair stands before it, or after it, in its section. */
  readonly opens: boolean
  closes: boolean
}

/** By which pairs a place is bounded, as a key; undefined where it is not. */
export type Bounds = (place: Place) => string | undefined

/**
 * Between the same pair before and the same pair after; a list that is only open at one end is bounded by the
 * other.
 */
export const bothSides: Bounds = ({ before, after }) =>
  before < 0 && after < 0 ? undefined : `${before} ${after}`

/** Behind the same pair, however far it is to the next. */
export const beforeOnly: Bounds = ({ before }) => (before < 0 ? undefined : `${before}`)

/** Before the same pair, however far it is from the last. */
export const afterOnly: Bounds = ({ after }) => (after < 0 ? undefined : `${after}`)

/** Between two pairs of a section, its beginning or its end: `sections` has one name for two that are partners. */
export function inSection(sections: ReadonlyMap<string, string>): Bounds {
  return ({ indicator, before, after, opens, closes }) => {
    const section = sections.get(indicator.section)
    return section === undefined ? undefined : `${section} ${opens ? '' : before} ${closes ? '' : after}`
  }
}

/** One name for sections whose pairs go from one to the other, also where one became several or several one. */
export function namedSections(pairs: readonly MetricPair[]): {
  readonly old: ReadonlyMap<string, string>
  readonly new: ReadonlyMap<string, string>
} {
  const there = partners(pairs.map(({ old, new: next }) => [old.section, next.section]))
  const back = partners(pairs.map(({ old, new: next }) => [next.section, old.section]))
  const names = new Set(back.values())
  const own = [...there].flatMap(([old, next]) => {
    const name = names.has(old) ? old : back.get(next)
    return name === undefined ? [] : [[old, name] as const]
  })
  return { old: new Map(own), new: back }
}

/** With which of the second each of the first comes most often; of two alike the first. */
function partners(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const [one, other] of pairs) {
    const own = counts.get(one) ?? new Map<string, number>()
    counts.set(one, own.set(other, (own.get(other) ?? 0) + 1))
  }
  return new Map(
    [...counts].map(([one, own]) => [one, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]] as const),
  )
}

/** What stands between the same partners on either side. */
export interface Stretch {
  readonly old: readonly Indicator[]
  readonly new: readonly Indicator[]
}

/** The stretches of both sides that have the same bounds; those of the new side may have others. */
export function stretches(
  state: AlignmentState,
  bounds: Bounds,
  boundsOfNew: Bounds = bounds,
): readonly Stretch[] {
  if (state.doneOld.size === state.old.length || state.doneNew.size === state.new.length) return []
  const old = gather(state.old, new Map(state.pairs.map((pair, n) => [pair.old, n])), bounds)
  const next = gather(state.new, new Map(state.pairs.map((pair, n) => [pair.new, n])), boundsOfNew)
  return [...old].flatMap(([key, left]) => {
    const right = next.get(key)
    return right && Math.max(left.length, right.length) <= LONGEST ? [{ old: left, new: right }] : []
  })
}

/** What has no partner, by the pairs that bound it: levels by levels, changes by changes, those of a level with it. */
function gather(
  side: readonly Indicator[],
  numbers: ReadonlyMap<Indicator, number>,
  bounds: Bounds,
): ReadonlyMap<string, readonly Indicator[]> {
  const found = new Map<string, Indicator[]>()
  for (const changes of [false, true]) {
    const row = side.filter(({ growth }) => growth === changes)
    for (const place of placesIn(row, numbers)) {
      const key = bounds(place)
      if (key === undefined || place.indicator.levelId !== undefined) continue
      putUnder(found, key, place.indicator)
    }
  }
  return found
}

function placesIn(row: readonly Indicator[], numbers: ReadonlyMap<Indicator, number>): readonly Place[] {
  const places: Place[] = []
  let before = -1
  let section: string | undefined
  let open = 0
  for (const indicator of row) {
    const number = numbers.get(indicator)
    if (number === undefined) {
      places.push({ indicator, before, after: -1, opens: section !== indicator.section, closes: true })
      continue
    }
    for (; open < places.length; open++) {
      const place = places[open]
      if (!place) continue
      place.after = number
      place.closes = place.indicator.section !== indicator.section
    }
    before = number
    section = indicator.section
  }
  return places
}
