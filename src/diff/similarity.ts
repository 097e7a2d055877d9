// How alike two names or two stretches of text are, 0…1, the same in both directions.
// 例：汽车保有 / 民用汽车保有 are alike (one adds a word), 进口 / 出口 are not (each has a word of its own).
import { CONTRASTS, PARTS } from './lexicon/contrasts.ts'

/** The members of each contrast set that `key` holds, one string a set; empty where it holds none. */
export function contrastsIn(key: string): readonly string[] {
  if (key.search(ANY) < 0) return NONE
  return SETS.map((words) => {
    let rest = key
    const found: string[] = []
    for (const word of words) {
      if (!rest.includes(word)) continue
      found.push(word)
      rest = rest.replaceAll(word, ' ')
    }
    return found.sort().join(' ')
  })
}

const SETS = [...PARTS, ...CONTRASTS].map((words) => [...words].sort((a, b) => b.length - a.length))

/** Most names hold no member at all, and are compared at once. */
const ANY = new RegExp(SETS.flat().join('|'))
const NONE: readonly string[] = SETS.map(() => '')

/** `conflict`: each name has a member the other lacks. Otherwise how many sets only one of them speaks of. */
export function compareContrasts(a: readonly string[], b: readonly string[]): 'conflict' | number {
  if (a === b) return 0
  let oneSided = 0
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? ''
    if (left === right) continue
    if (i < PARTS.length) return 'conflict'
    if (left !== '' && right !== '' && !within(left, right) && !within(right, left)) return 'conflict'
    oneSided++
  }
  return oneSided
}

function within(words: string, others: string): boolean {
  const all = new Set(others.split(' '))
  return words.split(' ').every((word) => all.has(word))
}

/** Likeness of two indicator keys: in their order of words, or, a little less, whatever the order. */
export function nameSimilarity(a: string, b: string): number {
  if (a === b) return 1
  if (a === '' || b === '') return 0
  const ordered = orderedSimilarity(a, b)
  const shorter = Math.min(a.length, b.length)
  const hopeless = shorter < 5 || 2 * shorter < MOSTLY * (a.length + b.length)
  if (ordered >= ANY_ORDER || hopeless) return ordered
  const shared = sharedShare(a, b)
  return shared < MOSTLY ? ordered : Math.max(ordered, ANY_ORDER * shared)
}

/** What the same characters in another order are worth: 再就业资金 / 资金再就业. */
const ANY_ORDER = 0.9
/** From which share on two names are the same words turned round, and no longer one word put for another. */
const MOSTLY = 0.8

/** Dice of the characters of two names, each as often as it occurs. */
function sharedShare(a: string, b: string): number {
  const left = new Map<string, number>()
  for (const char of a) left.set(char, (left.get(char) ?? 0) + 1)
  let common = 0
  for (const char of b) {
    const count = left.get(char) ?? 0
    if (count === 0) continue
    common++
    left.set(char, count - 1)
  }
  return (2 * common) / (a.length + b.length)
}

/** By their longest common subsequence; words added on one side cost little. */
function orderedSimilarity(a: string, b: string): number {
  const common = commonLength(a.slice(0, 64), b.slice(0, 64))
  const dice = (2 * common) / (a.length + b.length)
  const shorter = Math.min(a.length, b.length)
  // A short name inside a long one says little: 支出 is not 用于“三农”的支出.
  if (common === shorter) return dice + (1 - dice) * 0.5 * Math.min(1, Math.max(0, common - 2) / 4)
  return dice * (1 - 0.8 * ((shorter - common) / shorter))
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let previous = new Uint8Array(b.length + 1)
  let current = new Uint8Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const same = code === b.charCodeAt(j - 1)
      current[j] = same ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, current[j - 1] ?? 0)
    }
    const spent = previous
    previous = current
    current = spent
  }
  return previous[b.length] ?? 0
}

/** Neighbouring character pairs as sorted numbers, each once; a single character is its own pair. */
export function bigrams(text: string): Float64Array {
  if (text.length === 1) return Float64Array.of(text.charCodeAt(0))
  const pairs = new Float64Array(Math.max(0, text.length - 1))
  let kept = 0
  // Sorted by insertion: names are short, and a call of the library's sort costs more than this loop.
  for (let n = 0; n + 1 < text.length; n++) {
    const pair = text.charCodeAt(n) * 65536 + text.charCodeAt(n + 1)
    let at = kept
    while (at > 0 && (pairs[at - 1] ?? 0) > pair) at--
    if (at > 0 && pairs[at - 1] === pair) continue
    pairs.copyWithin(at + 1, at, kept)
    pairs[at] = pair
    kept++
  }
  return pairs.subarray(0, kept)
}

/** Sørensen–Dice coefficient of two sorted lists without repetition; two empty ones are alike. */
export function pairDice(a: Float64Array, b: Float64Array): number {
  if (a === b || (a.length === 0 && b.length === 0)) return 1
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) j++
  }
  return (2 * common) / (a.length + b.length)
}

/** Sørensen–Dice coefficient of two sets; two empty sets are alike. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 && b.size === 0) return 1
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const item of small) if (large.has(item)) common++
  return (2 * common) / (a.size + b.size)
}
