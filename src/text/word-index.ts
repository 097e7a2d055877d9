// Passages → where each character stands, so that a word is looked for only where its rarest character is. A hundred
// rules ask for some words each, and most of a long text holds none of them.
// 例：甲乙, 乙丙 → 丙 only in the second
import type { Passage } from '../model/rule.ts'

/** Answers by characters and pairs of them: may say yes too often, never no. */
export interface WordIndex {
  /** False only where no passage holds the words, neither as written nor as printed. */
  readonly has: (words: string) => boolean
  /** In order, no fewer than the passages that hold one of `words`. */
  readonly among: (words: readonly string[]) => readonly Passage[]
}

/** So many stretches are told apart: of a long text several passages are one. */
const STRETCHES = 4096
/** Pairs of characters are told apart by so many numbers. */
const PAIRS = 1 << 20

/** Looks at every character once; asking takes no longer in a long text than in a short one. */
export function indexWords(passages: readonly Passage[]): WordIndex {
  const size = Math.max(1, Math.ceil(passages.length / STRETCHES))
  const { counts, pairs, put } = placesOf(passages, size)
  const countOf = (words: string): number => {
    let least = counts[words.charCodeAt(0)] ?? 0
    for (let i = 1; i < words.length; i++) least = Math.min(least, counts[words.charCodeAt(i)] ?? 0)
    return least
  }
  const rarest = (words: string): number => {
    const least = countOf(words)
    let i = 0
    while ((counts[words.charCodeAt(i)] ?? 0) > least) i++
    return words.charCodeAt(i)
  }
  return {
    has: (words) => {
      if (words === '') return true
      for (let i = 1; i < words.length; i++) {
        const pair = pairOf(words.charCodeAt(i - 1), words.charCodeAt(i))
        if (((pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) === 0) return false
      }
      return countOf(words) > 0
    },
    among: (words) => {
      let total = 0
      for (const word of words) total += countOf(word)
      if (total * size * 2 >= passages.length) return passages
      const stretches = new Uint16Array(total)
      let end = 0
      for (const word of words) end = put(rarest(word), stretches, end)
      stretches.sort()
      const found: Passage[] = []
      for (let i = 0; i < total; i++) {
        const stretch = stretches[i] ?? 0
        if (i > 0 && stretch === stretches[i - 1]) continue
        const last = Math.min(passages.length, (stretch + 1) * size)
        for (let at = stretch * size; at < last; at++) found.push(passages[at] as Passage)
      }
      return found
    },
  }
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & (PAIRS - 1)
}

interface Places {
  /** Of each UTF-16 unit, in how many stretches it stands. */
  readonly counts: Uint16Array
  /** A bit for each number of a pair that stands somewhere. */
  readonly pairs: Uint8Array
  /** Writes the stretches of a unit into `out` from `from` on; returns where they end. */
  readonly put: (code: number, out: Uint16Array, from: number) => number
}

// A list for each unit that occurs, latest stretch first, all in two arrays.
function placesOf(passages: readonly Passage[], size: number): Places {
  const counts = new Uint16Array(65_536)
  const pairs = new Uint8Array(PAIRS >> 3)
  const latest = new Int32Array(65_536)
  let stretches = new Uint16Array(4096)
  let before = new Int32Array(4096)
  let used = 1
  const add = (first: number, code: number, stretch: number): void => {
    const pair = pairOf(first, code)
    pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7))
    const last = latest[code] ?? 0
    if (last !== 0 && stretches[last] === stretch) return
    if (used === before.length) {
      stretches = doubled(stretches, new Uint16Array(used * 2))
      before = doubled(before, new Int32Array(used * 2))
    }
    stretches[used] = stretch
    before[used] = last
    latest[code] = used++
    counts[code] = (counts[code] ?? 0) + 1
  }
  for (let at = 0; at < passages.length; at++) {
    const { text, raw } = passages[at] as Passage
    const stretch = Math.floor(at / size)
    let first = 0
    for (let i = 0; i < raw.length; i++) {
      const code = raw.charCodeAt(i)
      add(first, code, stretch)
      first = code
    }
    if (text === raw) continue
    // As printed a few marks are others.
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === raw.charCodeAt(i)) continue
      add(i > 0 ? text.charCodeAt(i - 1) : 0, code, stretch)
      if (i + 1 < text.length) add(code, text.charCodeAt(i + 1), stretch)
    }
  }
  const put = (code: number, out: Uint16Array, from: number): number => {
    let end = from
    for (let at = latest[code] ?? 0; at !== 0; at = before[at] ?? 0) out[end++] = stretches[at] ?? 0
    return end
  }
  return { counts, pairs, put }
}

function doubled<Numbers extends Uint16Array | Int32Array>(numbers: Numbers, room: Numbers): Numbers {
  room.set(numbers)
  return room
}
