// Passages → where each character stands, so that a word is looked for only where its rarest character is. A hundred
// rules ask for some words each, and most of a long text holds none of them.
// 例：甲乙, 乙丙 → 丙 only in the second
import type { Passage } from '../model/rule.ts'

export interface WordIndex {
  /** Whether a passage holds the words, as written or as printed. */
  readonly has: (words: string) => boolean
  /** In order, no fewer than the passages that hold one of `words`. */
  readonly among: (words: readonly string[]) => readonly Passage[]
}

/** So many stretches are told apart: a long text has several passages in each. */
const STRETCHES = 4096

export function indexWords(passages: readonly Passage[]): WordIndex {
  const size = Math.max(1, Math.ceil(passages.length / STRETCHES))
  const places = placesOf(passages, size)
  const rarest = (words: string): number => {
    let rare = words.charCodeAt(0)
    for (let i = 1; i < words.length; i++) {
      const code = words.charCodeAt(i)
      if (places.count(code) < places.count(rare)) rare = code
    }
    return rare
  }
  const among = (words: readonly string[]): readonly Passage[] => {
    const codes = words.map(rarest)
    let total = 0
    for (const code of codes) total += places.count(code)
    if (total * size * 2 >= passages.length) return passages
    const stretches = new Uint16Array(total)
    let n = 0
    for (const code of codes) n = places.put(code, stretches, n)
    stretches.sort()
    const found: Passage[] = []
    for (let i = 0; i < total; i++) {
      const stretch = stretches[i] ?? 0
      if (i > 0 && stretch === stretches[i - 1]) continue
      const end = Math.min(passages.length, (stretch + 1) * size)
      for (let at = stretch * size; at < end; at++) found.push(passages[at] as Passage)
    }
    return found
  }
  return {
    among,
    has: (words) => {
      if (words.length < 2) return words === '' || places.count(words.charCodeAt(0)) > 0
      if (places.count(rarest(words)) === 0) return false
      return among([words]).some(({ text, raw }) => raw.includes(words) || text.includes(words))
    },
  }
}

interface Places {
  /** In how many stretches the UTF-16 unit stands. */
  readonly count: (code: number) => number
  /** Writes them into `out` from `n` on; returns where it ended. */
  readonly put: (code: number, out: Uint16Array, n: number) => number
}

// A list for each unit that occurs, latest stretch first, all in two arrays.
function placesOf(passages: readonly Passage[], size: number): Places {
  const latest = new Int32Array(65_536)
  const counts = new Uint16Array(65_536)
  let stretches = new Uint16Array(4096)
  let before = new Int32Array(4096)
  let used = 1
  const add = (code: number, stretch: number): void => {
    const last = latest[code] ?? 0
    if (last !== 0 && stretches[last] === stretch) return
    if (used === before.length) {
      const more = new Uint16Array(used * 2)
      more.set(stretches)
      stretches = more
      const longer = new Int32Array(used * 2)
      longer.set(before)
      before = longer
    }
    stretches[used] = stretch
    before[used] = last
    latest[code] = used++
    counts[code] = (counts[code] ?? 0) + 1
  }
  for (let at = 0; at < passages.length; at++) {
    const { text, raw } = passages[at] as Passage
    const stretch = Math.floor(at / size)
    for (let i = 0; i < raw.length; i++) add(raw.charCodeAt(i), stretch)
    if (text !== raw) for (let i = 0; i < text.length; i++) add(text.charCodeAt(i), stretch)
  }
  return {
    count: (code) => counts[code] ?? 0,
    put: (code, out, n) => {
      let end = n
      for (let at = latest[code] ?? 0; at !== 0; at = before[at] ?? 0) out[end++] = stretches[at] ?? 0
      return end
    },
  }
}
