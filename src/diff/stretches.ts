// Stretches of figures without a partner between figures that have found each other: what stands in one place of two reports.
import { putUnder } from '../text/put-under.ts'
import type { AlignmentState } from './alignment-state.ts'
import type { Indicator } from './indicator.ts'

/** So many figures without a partner in a row say nothing of place. */
const LONGEST = 12

/** Which pair is the last before a figure and the first after it, by number; -1 where there is none. */
interface Place {
  readonly indicator: Indicator
  readonly before: number
  after: number
}

/** By which pairs a place is bounded, as a key; undefined where it is not. */
export type Bounds = (place: Place) => string | undefined
export const bothSides: Bounds = ({ before, after }) =>
  before < 0 && after < 0 ? undefined : `${before} ${after}`
export const beforeOnly: Bounds = ({ before }) => (before < 0 ? undefined : `${before}`)
export const afterOnly: Bounds = ({ after }) => (after < 0 ? undefined : `${after}`)

/** What stands between the same partners on either side. */
export interface Stretch {
  readonly old: readonly Indicator[]
  readonly new: readonly Indicator[]
}

/** The stretches of both sides that have the same bounds. */
export function stretches(state: AlignmentState, bounds: Bounds): readonly Stretch[] {
  if (state.doneOld.size === state.old.length || state.doneNew.size === state.new.length) return []
  const old = gather(state.old, new Map(state.pairs.map((pair, n) => [pair.old, n])), bounds)
  const next = gather(state.new, new Map(state.pairs.map((pair, n) => [pair.new, n])), bounds)
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
      if (key === undefined || place.indicator.metric.change?.of !== undefined) continue
      putUnder(found, key, place.indicator)
    }
  }
  return found
}

function placesIn(row: readonly Indicator[], numbers: ReadonlyMap<Indicator, number>): readonly Place[] {
  const places: Place[] = []
  let before = -1
  let open = 0
  for (const indicator of row) {
    const number = numbers.get(indicator)
    if (number === undefined) {
      places.push({ indicator, before, after: -1 })
      continue
    }
    for (; open < places.length; open++) {
      const place = places[open]
      if (place) place.after = number
    }
    before = number
  }
  return places
}
