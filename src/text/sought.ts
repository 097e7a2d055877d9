// A pattern with the words that no match of it is without, and the passages that may hold a match. Most texts lack
// what most rules look for, and V8 takes a hundred times longer to compile an expression than to look for a word.
// 例：/[•・‧](?=\d)/g needs one of • ・ ‧; a text without any of them is never searched.
import type { Passage, Prose } from '../model/rule.ts'
import { indexWords, type WordIndex } from './word-index.ts'

/** A pattern and what to look for before it is used. */
export interface Sought {
  readonly pattern: RegExp
  /** Of each entry, words between blanks, one at least stands in any passage that holds a match. */
  readonly needs: readonly string[]
}

/** `needs` must follow from the pattern; a test proves that they do. */
export function sought(pattern: RegExp, ...needs: readonly string[]): Sought {
  return { pattern, needs }
}

/** The passages in which `pattern` can match, as far as `needs` tell; `view` is the text that is searched. */
export function candidates(
  { passages, has, among }: Prose,
  needs: readonly string[],
  view: 'text' | 'written',
): readonly Passage[] {
  if (needs.length === 0) return passages
  const groups: string[][] = []
  for (const need of needs) {
    const there = need.split(' ').filter(has)
    if (there.length === 0) return []
    groups.push(there)
  }
  let fewest = passages
  for (const words of groups) {
    const some = among(words)
    if (some.length < fewest.length) fewest = some
  }
  return fewest.filter((passage) => holdsAll(passage[view], groups))
}

function holdsAll(text: string, groups: readonly (readonly string[])[]): boolean {
  for (let i = 0; i < groups.length; i++) if (!holdsOne(text, groups[i] ?? [])) return false
  return true
}

function holdsOne(text: string, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (text.includes(words[i] ?? '')) return true
  return false
}

/** Passages with the words that stand in them. */
export function proseOf(passages: readonly Passage[]): Prose {
  let words: WordIndex | undefined
  const index = (): WordIndex => {
    words ??= indexWords(passages)
    return words
  }
  const matched = new Map<RegExp, readonly Passage[]>()
  return {
    passages,
    has: (wanted) => index().has(wanted),
    among: (wanted) => index().among(wanted),
    matching: (pattern) => {
      let found = matched.get(pattern)
      if (!found) {
        found = passages.filter(({ raw }) => pattern.test(raw))
        matched.set(pattern, found)
      }
      return found
    },
  }
}

/** Some of the passages of `prose`. */
export function narrowed(prose: Prose, passages: readonly Passage[]): Prose {
  return { ...prose, passages, among: () => passages }
}
