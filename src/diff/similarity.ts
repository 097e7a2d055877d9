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

/** `conflict`: each name has a member the other lacks, or one names a part. Otherwise how many sets only one of them speaks of. */
export function compareContrasts(a: readonly string[], b: readonly string[]): 'conflict' | number {
  if (a === b) return 0
  let oneSided = 0
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? ''
    if (left === right) continue
    const bothSpeak = left !== '' && right !== ''
    if (i < PARTS.length && !bothSpeak) return 'conflict'
    if (bothSpeak && !within(left, right) && !within(right, left)) return 'conflict'
    oneSided++
  }
  return oneSided
}

function within(words: string, others: string): boolean {
  const all = new Set(others.split(' '))
  return words.split(' ').every((word) => all.has(word))
}

/** A name with its characters in order of their codes, for counting what two names share. */
export interface Worded {
  readonly text: string
  readonly chars: Float64Array
}

export function worded(text: string): Worded {
  return { text, chars: Float64Array.from(text, (char) => char.charCodeAt(0)).sort() }
}

/**
 * Likeness of two indicator keys: in their order of words, or, a little less, whatever the order. Below
 * `enough` only an upper bound is told, which spares the comparison of most names.
 */
export function nameSimilarity(a: Worded, b: Worded, enough = 0): number {
  if (a.text === b.text) return 1
  if (a.text === '' || b.text === '') return 0
  const shorter = Math.min(a.text.length, b.text.length)
  const total = a.text.length + b.text.length
  const common = commonOf(a.chars, b.chars)
  const shared = (2 * common) / total
  const anyOrder = shorter >= 5 && shared >= MOSTLY ? ANY_ORDER * shared : 0
  const most = Math.max(anyOrder, orderedSimilarity(common, shorter, total))
  if (most < enough) return most
  const inOrder = commonLength(a.text.slice(0, 64), b.text.slice(0, 64))
  return Math.max(anyOrder, orderedSimilarity(inOrder, shorter, total))
}

/** What the same characters in another order are worth: 再就业资金 / 资金再就业. */
const ANY_ORDER = 0.9
/** From which share on two names are the same words turned round, and no longer one word put for another. */
const MOSTLY = 0.8

/** How many numbers two sorted lists have in common, each as often as it occurs. */
function commonOf(a: Float64Array, b: Float64Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) j++
  }
  return common
}

/** Of names with `common` characters in one order and `total` together; words added on one side cost little. */
function orderedSimilarity(common: number, shorter: number, total: number): number {
  const dice = (2 * common) / total
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
  return (2 * commonOf(a, b)) / (a.length + b.length)
}

/** Sørensen–Dice coefficient of two sets; two empty sets are alike. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 && b.size === 0) return 1
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const item of small) if (large.has(item)) common++
  return (2 * common) / (a.size + b.size)
}
