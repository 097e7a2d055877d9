// The figures beside two figures: where their partners stand side by side, the two are likely partners, too.
import type { AlignmentState } from './alignment-state.ts'
import type { Indicator } from './indicator.ts'

/** How many of the figures before and after two figures are partners: levels beside levels, changes beside changes. */
export function neighboursOf(state: AlignmentState): (a: Indicator, b: Indicator) => number {
  const rows = (side: readonly Indicator[]): ReadonlyMap<Indicator, readonly (Indicator | undefined)[]> => {
    const map = new Map<Indicator, readonly (Indicator | undefined)[]>()
    for (const changes of [true, false]) {
      const row = side.filter(({ growth }) => growth === changes)
      row.forEach((indicator, i) => {
        map.set(indicator, [row[i - 1], row[i + 1]])
      })
    }
    return map
  }
  const left = rows(state.old)
  const right = rows(state.new)
  const partner = new Map(state.pairs.map((pair) => [pair.old, pair.new]))
  return (a, b) =>
    [0, 1].filter((side) => {
      const other = left.get(a)?.[side]
      const fitting = other && partner.get(other)
      return fitting !== undefined && fitting === right.get(b)?.[side]
    }).length
}
