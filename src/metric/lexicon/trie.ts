// Word lists compiled for longest match: rows of words in, a table hashed by their first (or last) two characters out.
// 例：在“进一步转变”的 0 处找到“进一步”。
import { later } from './later.ts'

/** Words with a value each, found at or before an offset, the longest first. */
export interface WordTable<T> {
  /** The longest word that begins at `i`. */
  readonly at: (text: string, i: number) => { readonly end: number; readonly value: T } | undefined
  /** The longest word that ends at `end` and begins at or after `floor`. */
  readonly before: (
    text: string,
    end: number,
    floor: number,
  ) => { readonly start: number; readonly value: T } | undefined
  readonly has: (word: string) => boolean
}

/** Words apart by spaces, and the value all of them have. */
export type WordRow<T> = readonly [words: string, value: T]

/**
 * Compiles rows of words; of equal words the first wins. Nothing is done before the first question, and a table that is
 * asked in one direction only is made for that direction: each costs two numbers a word, no object.
 */
export function compileWords<T>(rowsOf: () => readonly WordRow<T>[]): WordTable<T> {
  const split = later(() => splitRows(rowsOf()))
  // Each place of a text is asked about in a dozen tables: what a question needs is at hand.
  let forward: Direction<T> | undefined
  let backward: Direction<T> | undefined
  const directed = (fromEnd: boolean): Direction<T> => {
    const { words, rows, values } = split()
    return { words, rows, values, chains: chainWords(words, fromEnd) }
  }
  return {
    at: (text, i) => {
      forward ??= directed(false)
      const found = longestAt(forward.words, forward.chains, text, i)
      if (found < 0) return undefined
      return { end: i + wordAt(forward.words, found).length, value: valueAt(forward, found) }
    },
    before: (text, end, floor) => {
      backward ??= directed(true)
      const found = longestBefore(backward.words, backward.chains, text, end, floor)
      if (found < 0) return undefined
      return { start: end - wordAt(backward.words, found).length, value: valueAt(backward, found) }
    },
    has: (word) => {
      forward ??= directed(false)
      const found = word === '' ? -1 : longestAt(forward.words, forward.chains, word, 0)
      return found >= 0 && wordAt(forward.words, found).length === word.length
    },
  }
}

interface Direction<T> extends Words<T> {
  readonly chains: Chains
}

function valueAt<T>({ rows, values }: Words<T>, index: number): T {
  return values[rows[index] ?? 0] as T
}

/** First characters of words apart by spaces. */
export function firstCharacters(words: string): string {
  let characters = ''
  for (const word of words.replaceAll('\n', ' ').split(' ')) characters += word.charAt(0)
  return characters
}

/** A table in which all words have the same value. */
export function compileList(words: string): WordTable<true> {
  return compileWords(() => [[words, true]])
}

interface Words<T> {
  readonly words: readonly string[]
  /** Of every word, the row it stands in. */
  readonly rows: Uint16Array
  /** Of every row. */
  readonly values: readonly T[]
}

function splitRows<T>(rows: readonly WordRow<T>[]): Words<T> {
  const lists = rows.map(([words]) => words.replaceAll('\n', ' ').split(' '))
  const words = lists.length === 1 ? (lists[0] ?? []) : lists.flat()
  const rowOf = new Uint16Array(words.length)
  let end = 0
  for (let row = 0; row < lists.length; row++) {
    const start = end
    end += lists[row]?.length ?? 0
    rowOf.fill(row, start, end)
  }
  return { words, rows: rowOf, values: rows.map(([, value]) => value) }
}

/** A chain of words for every hash, in the order of the rows: `head` and `next` hold places counted from 1. */
interface Chains {
  readonly head: Uint16Array
  readonly next: Uint16Array
  readonly mask: number
}

// Runs once a word before anything is compiled: what it calls for each costs as much as all the rest.
function chainWords(words: readonly string[], fromEnd: boolean): Chains {
  let size = 64
  while (size < words.length * 4) size *= 2
  const mask = size - 1
  const head = new Uint16Array(size)
  const next = new Uint16Array(words.length + 1)
  for (let k = words.length; k > 0; k--) {
    const word = words[k - 1] as string
    const { length } = word
    if (length === 0) continue
    const outer = word.charCodeAt(fromEnd ? length - 1 : 0)
    // Words of one character have keys of their own, so that the longer ones are looked at first and alone.
    const key =
      (length === 1 ? outer : outer * OUTER + word.charCodeAt(fromEnd ? length - 2 : 1) * INNER) & mask
    next[k] = head[key] as number
    head[key] = k
  }
  return { head, next, mask }
}

const OUTER = 31
const INNER = 7

function wordAt(words: readonly string[], index: number): string {
  return words[index] ?? ''
}

function pairKey(outer: number, inner: number): number {
  return outer * OUTER + inner * INNER
}

/** Place of the longest word at `i`, −1 where there is none. */
function longestAt(words: readonly string[], chains: Chains, text: string, i: number): number {
  const { head, next, mask } = chains
  if (i < 0 || i >= text.length) return -1
  const outer = text.charCodeAt(i)
  let longest = 1
  let found = -1
  for (let k = head[pairKey(outer, text.charCodeAt(i + 1)) & mask] ?? 0; k > 0; k = next[k] ?? 0) {
    const word = wordAt(words, k - 1)
    if (word.length > longest && text.startsWith(word, i)) {
      longest = word.length
      found = k - 1
    }
  }
  if (found >= 0) return found
  for (let k = head[outer & mask] ?? 0; k > 0; k = next[k] ?? 0) {
    const word = wordAt(words, k - 1)
    if (word.length === 1 && word.charCodeAt(0) === outer) return k - 1
  }
  return -1
}

/** Place of the longest word before `end`, −1 where there is none. */
function longestBefore(
  words: readonly string[],
  chains: Chains,
  text: string,
  end: number,
  floor: number,
): number {
  const { head, next, mask } = chains
  if (end <= 0 || end > text.length) return -1
  const outer = text.charCodeAt(end - 1)
  let longest = 1
  let found = -1
  for (let k = head[pairKey(outer, text.charCodeAt(end - 2)) & mask] ?? 0; k > 0; k = next[k] ?? 0) {
    const word = wordAt(words, k - 1)
    const start = end - word.length
    if (word.length > longest && start >= floor && text.startsWith(word, start)) {
      longest = word.length
      found = k - 1
    }
  }
  if (found >= 0 || end <= floor) return found
  for (let k = head[outer & mask] ?? 0; k > 0; k = next[k] ?? 0) {
    const word = wordAt(words, k - 1)
    if (word.length === 1 && word.charCodeAt(0) === outer) return k - 1
  }
  return -1
}
