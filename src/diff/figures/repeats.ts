// What a report says more than once: 增长8%左右 among the targets, and where the target is explained. One of them
// stands for all while partners are looked for; otherwise each would be as good a partner as the other.
import { putUnder } from '../../text/put-under.ts'
import { type Indicator, saying } from '../name/indicator.ts'
import { type AlignmentState, join } from './alignment-state.ts'

/** Of figures said several times (增长8%左右 among the targets and where they are explained) the first, unless one is done. */
export function firstSaid(
  side: readonly Indicator[],
  done: ReadonlySet<Indicator>,
  changes: boolean,
): readonly Indicator[] {
  const open = side.filter((indicator) => indicator.growth === changes && !done.has(indicator))
  const times = new Map<number, number>()
  for (const { name } of open) times.set(name.number, (times.get(name.number) ?? 0) + 1)
  const said = new Set<string>()
  for (const indicator of done) {
    const { number } = indicator.name
    const again = times.get(number)
    if (again === undefined) continue
    times.set(number, again + 1)
    said.add(saying(indicator))
  }
  return open.filter((indicator) => {
    if (times.get(indicator.name.number) === 1) return true
    const words = saying(indicator)
    if (said.has(words)) return false
    said.add(words)
    return true
  })
}

/** What says once more what a matched figure says goes with what says its partner once more. */
export function pairRepeats(state: AlignmentState): void {
  const left = leftBySaying(state.old, state.doneOld)
  const right = leftBySaying(state.new, state.doneNew)
  for (const { old, new: next, confidence } of [...state.pairs]) {
    const repeats = left.get(old)
    const again = repeats.length === 0 ? [] : right.get(next)
    for (const [i, repeat] of repeats.entries()) {
      const partner = again[i]
      if (partner && !state.doneOld.has(repeat) && !state.doneNew.has(partner))
        join(state, repeat, partner, confidence)
    }
  }
}

interface Sayings {
  /** What is left and says the same. */
  readonly get: (indicator: Indicator) => readonly Indicator[]
}

function leftBySaying(side: readonly Indicator[], done: ReadonlySet<Indicator>): Sayings {
  const left = side.filter((indicator) => !done.has(indicator))
  const names = namesOf(left)
  const map = new Map<string, Indicator[]>()
  for (const indicator of left) {
    const words = saying(indicator)
    putUnder(map, words, indicator)
  }
  return {
    get: (indicator) => (names.has(indicator.name.number) ? (map.get(saying(indicator)) ?? []) : []),
  }
}

function namesOf(side: readonly Indicator[]): ReadonlySet<number> {
  return new Set(side.map(({ name }) => name.number))
}
