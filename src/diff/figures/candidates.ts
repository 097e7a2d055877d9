// Which pairs are worth scoring: two models of 10,000 figures have 10⁸ pairs, of which some 10⁵ share rare
// words. Only figures of one unit family, both levels or both changes, meet.
import { putUnder } from '../../text/put-under.ts'
import type { Indicator } from '../name/indicator.ts'
import { type Affinity, score, THRESHOLD } from './score.ts'

/** A pair worth scoring, with its score: 0 to a little over 1. */
export interface Edge {
  /** Positions in the lists given. */
  readonly old: number
  readonly new: number
  readonly score: number
}

/** Pairs scored for each figure at most. */
const SCORED = 24
/** Edges kept for each figure at most. */
const KEPT = 8
/** Holders of shared words looked at for each figure at most, rare words first. */
const VISITED = 400

/** Every plausible pair with its score; the result is the same whichever side is called old. */
export function candidateEdges(
  old: readonly Indicator[],
  next: readonly Indicator[],
  affinity: Affinity,
): readonly Edge[] {
  const index = indexByWords(old)
  const weights = new Float64Array(old.length)
  const edges: Edge[] = []
  for (const [j, indicator] of next.entries()) {
    for (const i of mostShared(indicator, index, weights)) {
      const candidate = old[i]
      const value = candidate ? score(candidate, indicator, affinity) : 0
      if (value >= THRESHOLD - 0.05) edges.push({ old: i, new: j, score: value })
    }
  }
  return strongest(edges)
}

/** Those that share the most and the rarest words, at most `SCORED`. `weights` is all zero before and after. */
function mostShared(
  indicator: Indicator,
  index: ReadonlyMap<string, Block>,
  weights: Float64Array,
): readonly number[] {
  const lists = holdersOf(indicator, index.get(blockOf(indicator)))
  const shared: number[] = []
  let visited = 0
  for (const holders of lists) {
    visited += holders.length
    if (visited > VISITED && shared.length > 0) break
    // What all hold alike is no reason to prefer any: the first ones stand for all.
    if (visited > VISITED) return holders.slice(0, SCORED)
    const weight = 1 / Math.sqrt(holders.length)
    for (const i of holders) {
      const before = weights[i] ?? 0
      if (before === 0) shared.push(i)
      weights[i] = before + weight
    }
  }
  const best = shared.length > SCORED ? heaviest(shared, weights) : shared
  for (const i of shared) weights[i] = 0
  return best
}

/** The `SCORED` of the most weight, of two alike the first; without putting the rest in order. */
function heaviest(shared: readonly number[], weights: Float64Array): readonly number[] {
  const best: number[] = []
  for (const i of shared) {
    const weight = weights[i] ?? 0
    const before = (other: number): boolean => {
      const own = weights[other] ?? 0
      return own > weight || (own === weight && other < i)
    }
    let at = best.length
    while (at > 0 && !before(best[at - 1] ?? 0)) at--
    if (at >= SCORED) continue
    best.splice(at, 0, i)
    if (best.length > SCORED) best.pop()
  }
  return best
}

/** Who holds the words of a figure, the rarest first. */
function holdersOf(indicator: Indicator, block: Block | undefined): readonly (readonly number[])[] {
  if (!block) return []
  const lists: (readonly number[])[] = []
  for (const word of wordsOf(indicator)) {
    const holders = block.words.get(word)
    if (holders) lists.push(holders)
  }
  for (const pair of pairsOf(indicator)) {
    const holders = block.pairs.get(pair)
    if (holders) lists.push(holders)
  }
  return lists.sort((a, b) => a.length - b.length)
}

/** Who holds a word or a pair of characters, among figures of one unit family, levels or changes. */
interface Block {
  readonly words: Map<string, number[]>
  readonly pairs: Map<number, number[]>
}

function indexByWords(indicators: readonly Indicator[]): ReadonlyMap<string, Block> {
  const index = new Map<string, Block>()
  for (const [i, indicator] of indicators.entries()) {
    const key = blockOf(indicator)
    const block = index.get(key) ?? { words: new Map(), pairs: new Map() }
    index.set(key, block)
    for (const word of wordsOf(indicator)) note(block.words, word, i)
    for (const pair of pairsOf(indicator)) note(block.pairs, pair, i)
  }
  return index
}

function note<Key>(holders: Map<Key, number[]>, key: Key, i: number): void {
  putUnder(holders, key, i)
}

function blockOf({ growth, family }: Indicator): string {
  return growth ? `±${family}` : family
}

/** A name that names nothing is looked for by the words before it. */
function pairsOf({ name, words }: Indicator): readonly number[] {
  return name.hollow ? words.lead : name.pairs
}

/** The whole name, alone and with its section, and the words right before the figure. */
function wordsOf({ name, section, context }: Indicator): readonly string[] {
  const words = [`=${name.text}`, `=${name.text}@${section}`]
  const before = context?.before.slice(-6)
  if (before !== undefined && before.length >= 4) words.push(`<${before}`)
  return words
}

/** Keeps an edge that is among the best of either end. */
function strongest(edges: readonly Edge[]): readonly Edge[] {
  const sorted = [...edges].sort((a, b) => b.score - a.score || a.old - b.old || a.new - b.new)
  const seen = { old: new Map<number, number>(), new: new Map<number, number>() }
  return sorted.filter((edge) => {
    const left = (seen.old.get(edge.old) ?? 0) + 1
    const right = (seen.new.get(edge.new) ?? 0) + 1
    seen.old.set(edge.old, left)
    seen.new.set(edge.new, right)
    return left <= KEPT || right <= KEPT
  })
}
