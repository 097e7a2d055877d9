// Finds figures by how they are written, for marks that name them so.
import type { Span } from '../model/source.ts'
import { firstBehind } from '../text/last-at.ts'

interface Written {
  readonly text: string
  readonly span: Span
}

/** Places of figures in their list, by their words and in the order of the source. */
export interface ByWords {
  /** The place of the first figure so written between two offsets of the source; undefined if there is none. */
  readonly first: (words: string, from: number, end: number) => number | undefined
  /** A figure that is not to be found again. */
  readonly forget: (place: number) => void
}

/** Spaces and the width of characters make no difference. One look costs the logarithm of how often the words occur. */
export function byWords(list: readonly Written[]): ByWords {
  const known = new Map<string, { readonly places: number[]; readonly starts: number[] }>()
  // Notes and cells may be read in another order than they stand in.
  for (const place of inOrder(list)) {
    const { text, span } = list[place] as Written
    const key = keyOf(text)
    const same = known.get(key) ?? { places: [], starts: [] }
    same.places.push(place)
    same.starts.push(span.start)
    known.set(key, same)
  }
  return {
    first: (words, from, end) => {
      const same = known.get(keyOf(words))
      const place = same?.places[firstBehind(same.starts, from - 1)]
      return place !== undefined && (list[place]?.span.end ?? 0) <= end ? place : undefined
    },
    forget: (place) => {
      const one = list[place]
      const same = one && known.get(keyOf(one.text))
      if (!same) return
      const index = same.places.indexOf(place, firstBehind(same.starts, one.span.start - 1))
      same.places.splice(index, 1)
      same.starts.splice(index, 1)
    },
  }
}

function inOrder(list: readonly Written[]): readonly number[] {
  const startOf = (place: number): number => list[place]?.span.start ?? 0
  return [...list.keys()].sort((a, b) => startOf(a) - startOf(b) || a - b)
}

function keyOf(words: string): string {
  return words.normalize('NFKC').replace(/\s/g, '')
}
