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

/** Compiles words; of equal words the first wins. Costs one map insertion a word. */
export function compileWords<T>(rows: Iterable<readonly [string, T]>): WordTable<T> {
  const byFirst = new Map<number, Entry<T>[]>()
  const byLast = new Map<number, Entry<T>[]>()
  const known = new Set<string>()
  for (const [word, value] of rows) {
    if (word === '' || known.has(word)) continue
    known.add(word)
    insert(byFirst, word.charCodeAt(0), { word, value })
    insert(byLast, word.charCodeAt(word.length - 1), { word, value })
  }
  return {
    at: (text, i) => {
      for (const { word, value } of byFirst.get(text.charCodeAt(i)) ?? []) {
        if (text.startsWith(word, i)) return { end: i + word.length, value }
      }
      return undefined
    },
    before: (text, end, floor) => {
      for (const { word, value } of byLast.get(text.charCodeAt(end - 1)) ?? []) {
        const start = end - word.length
        if (start >= floor && text.startsWith(word, start)) return { start, value }
      }
      return undefined
    },
    has: (word) => known.has(word),
  }
}

/** Keeps each bucket longest first. */
function insert<T>(buckets: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void {
  const bucket = buckets.get(key)
  if (!bucket) {
    buckets.set(key, [entry])
    return
  }
  let at = bucket.length
  while (at > 0 && (bucket[at - 1]?.word.length ?? 0) < entry.word.length) at--
  bucket.splice(at, 0, entry)
}

/** A table in which every word of a list has the same value. */
export function compileList(words: readonly string[]): WordTable<true> {
  return compileWords(words.map((word): [string, true] => [word, true]))
}
