// Which of the sections that both models have stand elsewhere: under another parent, or in another order.
import type { ModelSection } from '../../model/disclosure.ts'

/** A section in both models, by its positions in reading order. */
export interface Place {
  readonly old: number
  readonly new: number
}

/** Pairs whose sections have another parent, or another place among their siblings. */
export function movedSections(
  left: readonly ModelSection[],
  right: readonly ModelSection[],
  whole: readonly Place[],
): ReadonlySet<Place> {
  const parents = { old: parentsOf(left), new: parentsOf(right) }
  const partner = new Map(whole.map((pair) => [pair.old, pair.new]))
  const moved = new Set<Place>()
  const siblings = new Map<number, Place[]>()
  for (const pair of whole) {
    const before = parents.old.get(pair.old) ?? -1
    const after = parents.new.get(pair.new) ?? -1
    const family = siblings.get(after)
    if ((before === -1 ? -1 : partner.get(before)) !== after) moved.add(pair)
    else if (family) family.push(pair)
    else siblings.set(after, [pair])
  }
  for (const family of siblings.values()) {
    const inOrder = [...family].sort((a, b) => a.new - b.new)
    const still = new Set(longestRise(inOrder.map((pair) => pair.old)))
    for (const pair of inOrder) if (!still.has(pair.old)) moved.add(pair)
  }
  return moved
}

function parentsOf(sections: readonly ModelSection[]): ReadonlyMap<number, number> {
  const position = new Map(sections.map((section, i) => [section, i]))
  const parents = new Map<number, number>()
  for (const [i, section] of sections.entries()) {
    for (const child of section.sections) {
      const at = position.get(child)
      if (at !== undefined) parents.set(at, i)
    }
  }
  return parents
}

/** The longest rising subsequence: what kept its order; the fewest sections are called moved. */
function longestRise(values: readonly number[]): readonly number[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [i, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? (tails[low - 1] ?? -1) : -1)
    tails[low] = i
  }
  const rise: number[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) rise.push(values[i] ?? 0)
  return rise
}
