// How much two wordings have in common, each character weighed by how few names hold it: 供热供水 / 供水供暖 share what
// nobody else says, 高血压患者 / 糖尿病患者 what many do.
import type { Indicator } from './indicator.ts'

/** The characters of a wording, each once, in order of their codes, what each weighs and what they weigh together. */
interface Weighed {
  readonly chars: readonly number[]
  readonly weights: readonly number[]
  readonly weight: number
}

/** Characters that two wordings share at least, unless one of them has no more. */
const SHARED = 2

/** Weighs the characters of all names of both years once, then compares any two figures of them. */
export class RareWords {
  readonly #weights = new Map<number, number>()
  readonly #wordings = new Map<Indicator, readonly Weighed[]>()

  constructor(...sides: readonly (readonly Indicator[])[]) {
    let names = 0
    const holders = new Map<number, number>()
    for (const side of sides) {
      const own = new Set(side.map(({ name }) => name))
      names += own.size
      for (const { chars } of own)
        for (const code of new Set(chars)) holders.set(code, (holders.get(code) ?? 0) + 1)
    }
    for (const [code, count] of holders) this.#weights.set(code, weigh(count, names))
    this.#unheld = weigh(0, names)
  }

  readonly #unheld: number

  /** 0…1: by the name, by its thing without the verb, or by all words of its clause, whichever tells most. */
  likeness(a: Indicator, b: Indicator): number {
    let most = 0
    for (const left of this.#wordingsOf(a))
      for (const right of this.#wordingsOf(b)) most = Math.max(most, common(left, right))
    return most
  }

  /** The characters that weigh so much at least, of the name and of the clause, the rarest first. */
  tellingChars(indicator: Indicator, least: number): readonly number[] {
    const told = new Map<number, number>()
    for (const { chars, weights } of this.#wordingsOf(indicator)) {
      for (const [i, code] of chars.entries()) {
        const weight = weights[i] ?? 0
        if (weight >= least) told.set(code, weight)
      }
    }
    return [...told].sort(([a, one], [b, other]) => other - one || a - b).map(([code]) => code)
  }

  #wordingsOf(indicator: Indicator): readonly Weighed[] {
    const known = this.#wordings.get(indicator)
    if (known) return known
    const found = wordings(indicator).map((text): Weighed => {
      const chars = [...new Set(Array.from(text, (char) => char.charCodeAt(0)))].sort((a, b) => a - b)
      const weights = chars.map((code) => this.#weightOf(code))
      return { chars, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) }
    })
    this.#wordings.set(indicator, found)
    return found
  }

  #weightOf(code: number): number {
    return this.#weights.get(code) ?? this.#unheld
  }
}

/** The share of their weight that two wordings have in common. */
function common(a: Weighed, b: Weighed): number {
  const { chars, weights } = a
  let weight = 0
  let shared = 0
  for (let i = 0, j = 0; i < chars.length && j < b.chars.length; ) {
    const left = chars[i] ?? 0
    const right = b.chars[j] ?? 0
    if (left === right) {
      weight += weights[i] ?? 0
      shared++
    }
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared < SHARED ? 0 : (2 * weight) / (a.weight + b.weight)
}

/** The fewer of so many names hold it, the more it weighs. */
function weigh(holders: number, names: number): number {
  return Math.log((names + 2) / (holders + 1))
}

/** Shorter clauses name nothing of their own. */
const CLAUSE = 4

function wordings({ name, words, growth, metric }: Indicator): readonly string[] {
  const texts = [name.text]
  if (name.deed) texts.push(name.deed.thing.text)
  // What grows stands before its level: the words right before a change are of growing alone.
  const { clause = '', tail = '' } = words.context ?? {}
  const more = !growth && clause + tail !== metric.label
  if (more && !words.whole.hollow && words.whole.text.length >= CLAUSE) texts.push(words.whole.text)
  return [...new Set(texts)].filter((text) => text.length > 1)
}
