// Word lists compiled for longest match: rows in, a table of first characters → words, longest first, out.
// 例：在“进一步转变”的 0 处找到“进一步”。

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

interface Entry<T> {
  readonly word: string
  readonly value: T
}

/** Compiles words when they are first looked for; of equal words the first wins. Costs one map insertion a word. */
export function compileWords<T>(rows: Iterable<readonly [string, T]>): WordTable<T> {
  const values = later(() => {
    const first = new Map<string, T>()
    for (const [word, value] of rows) if (word !== '' && !first.has(word)) first.set(word, value)
    return first
  })
  const byFirst = later(() => buckets(values(), (word) => word.charCodeAt(0)))
  const byLast = later(() => buckets(values(), (word) => word.charCodeAt(word.length - 1)))
  return {
    at: (text, i) => {
      for (const { word, value } of byFirst().get(text.charCodeAt(i)) ?? []) {
        if (text.startsWith(word, i)) return { end: i + word.length, value }
      }
      return undefined
    },
    before: (text, end, floor) => {
      for (const { word, value } of byLast().get(text.charCodeAt(end - 1)) ?? []) {
        const start = end - word.length
        if (start >= floor && text.startsWith(word, start)) return { start, value }
      }
      return undefined
    },
    has: (word) => values().has(word),
  }
}

/** A value that is made when it is first asked for: most tables are asked in one direction only, some never. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Words by the character that `key` gives, the longest first. */
function buckets<T>(
  words: ReadonlyMap<string, T>,
  key: (word: string) => number,
): ReadonlyMap<number, readonly Entry<T>[]> {
  const found = new Map<number, Entry<T>[]>()
  for (const [word, value] of words) {
    const bucket = found.get(key(word))
    if (bucket) bucket.push({ word, value })
    else found.set(key(word), [{ word, value }])
  }
  for (const bucket of found.values()) bucket.sort((a, b) => b.word.length - a.word.length)
  return found
}

/** A table in which every word of a list has the same value. */
export function compileList(words: readonly string[]): WordTable<true> {
  return compileWords(pairs(words))
}

function* pairs(words: Iterable<string>): Iterable<readonly [string, true]> {
  for (const word of words) yield [word, true]
}
