// What a report says more than once: 增长8%左右 among the targets, and where the target is explained. One of them
// stands for all while partners are looked for; otherwise each would be as good a partner as the other.
import { type AlignmentState, join } from './alignment-state.ts'
import type { Indicator } from './indicator.ts'

/** Of figures said several times (增长8%左右 among the targets and where they are explained) the first, unless one is done. */
export function firstSaid(side: readonly Indicator[], done: ReadonlySet<Indicator>): ReadonlySet<Indicator> {
  const said = new Set(Array.from(done, (i) => i.saying))
  const first = new Set<Indicator>()
  for (const indicator of side) {
    if (done.has(indicator)) continue
    const words = indicator.saying
    if (said.has(words)) continue
    said.add(words)
    first.add(indicator)
  }
  return first
}

/** What says once more what a matched figure says goes with what says its partner once more. */
export function pairRepeats(state: AlignmentState): void {
  const repeats = (side: readonly Indicator[], done: ReadonlySet<Indicator>): Map<string, Indicator[]> => {
    const map = new Map<string, Indicator[]>()
    for (const indicator of side) {
      if (done.has(indicator)) continue
      const words = indicator.saying
      const list = map.get(words)
      if (list) list.push(indicator)
      else map.set(words, [indicator])
    }
    return map
  }
  const left = repeats(state.old, state.doneOld)
  const right = repeats(state.new, state.doneNew)
  for (const { old, new: next, confidence } of [...state.pairs]) {
    const again = right.get(next.saying) ?? []
    for (const [i, repeat] of (left.get(old.saying) ?? []).entries()) {
      const partner = again[i]
      if (partner && !state.doneOld.has(repeat) && !state.doneNew.has(partner))
        join(state, repeat, partner, confidence)
    }
  }
}
