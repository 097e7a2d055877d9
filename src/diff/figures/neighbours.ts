// The figures beside two figures: where their partners stand side by side, the two are likely partners, too.
import type { Indicator } from '../name/indicator.ts'
import type { AlignmentState } from './alignment-state.ts'

/** How many of the figures before and after two figures are partners: levels beside levels, changes beside changes. */
export function neighboursOf(state: AlignmentState): (a: Indicator, b: Indicator) => number {
  const left = besides(state.old)
  const right = besides(state.new)
  const partner = new Map(state.pairs.map((pair) => [pair.old, pair.new]))
  const joined = (a: Indicator | undefined, b: Indicator | undefined): number =>
    a !== undefined && b !== undefined && partner.get(a) === b ? 1 : 0
  return (a, b) =>
    joined(left.before[a.index], right.before[b.index]) + joined(left.after[a.index], right.after[b.index])
}

interface Besides {
  readonly before: readonly (Indicator | undefined)[]
  readonly after: readonly (Indicator | undefined)[]
}

/** The figure before and after each one, by its position. */
function besides(side: readonly Indicator[]): Besides {
  const before: (Indicator | undefined)[] = []
  const after: (Indicator | undefined)[] = []
  for (const changes of [true, false]) {
    const row = side.filter(({ growth }) => growth === changes)
    row.forEach((indicator, i) => {
      before[indicator.index] = row[i - 1]
      after[indicator.index] = row[i + 1]
    })
  }
  return { before, after }
}
