// A pattern with the words that no match of it is without, and the passages that may hold a match. Most texts lack
// what most rules look for, and V8 takes a hundred times longer to compile an expression than to look for a word.
// 例：/[•・‧](?=\d)/g needs one of • ・ ‧; a text without any of them is never searched.
import type { Passage, Prose } from '../model/rule.ts'

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
  { passages, has }: Prose,
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
  return passages.filter((passage) => {
    const text = passage[view]
    return groups.every((words) => words.some((word) => text.includes(word)))
  })
}

/** Passages with the words that stand in them. */
export function proseOf(passages: readonly Passage[]): Prose {
  let units: Uint8Array | undefined
  const known = new Map<string, boolean>()
  const look = (words: string): boolean => {
    units ??= unitsOf(passages)
    for (let i = 0; i < words.length; i++) if (units[words.charCodeAt(i)] === 0) return false
    if (words.length === 1) return true
    return passages.some(({ text, raw }) => raw.includes(words) || text.includes(words))
  }
  return {
    passages,
    has: (words) => {
      let there = known.get(words)
      if (there === undefined) {
        there = look(words)
        known.set(words, there)
      }
      return there
    },
  }
}

/** Some of the passages of `prose`. */
export function narrowed(prose: Prose, passages: readonly Passage[]): Prose {
  return { passages, has: prose.has }
}

// Which UTF-16 units occur.
function unitsOf(passages: readonly Passage[]): Uint8Array {
  const units = new Uint8Array(65_536)
  for (const { text, raw } of passages) {
    mark(units, raw)
    if (text !== raw) mark(units, text)
  }
  return units
}

function mark(units: Uint8Array, text: string): void {
  for (let i = 0; i < text.length; i++) units[text.charCodeAt(i)] = 1
}
