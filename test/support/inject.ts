// Faults put into real paragraphs one at a time: every place where a kind of fault can be made, made, and the
// paragraph with it. The paragraphs come from reports that are clean where the fault is put.

export interface FaultKind {
  readonly name: string
  /** Must carry the g flag. */
  readonly site: RegExp
  /** The words that take the place of the match; undefined where no fault can be made there. */
  readonly fault: (match: RegExpMatchArray, pick: (below: number) => number) => string | undefined
}

export interface Injected {
  readonly kind: string
  readonly before: string
  readonly after: string
  /** What was put in. */
  readonly words: string
}

/** At most `limit` faults of the kind, spread evenly over the paragraphs. Deterministic. */
export function inject(kind: FaultKind, paragraphs: readonly string[], limit: number): readonly Injected[] {
  const pick = picker(kind.name)
  const all: Injected[] = []
  for (const before of paragraphs) {
    for (const match of before.matchAll(kind.site)) {
      const words = kind.fault(match, pick)
      if (words === undefined || words === match[0]) continue
      const after = before.slice(0, match.index) + words + before.slice(match.index + match[0].length)
      all.push({ kind: kind.name, before, after, words })
    }
  }
  const step = Math.max(1, all.length / limit)
  return Array.from({ length: Math.min(limit, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
    (injected) => injected !== undefined,
  )
}

/** Paragraphs of a Markdown source: no headings, tables or lists. */
export function paragraphsOf(source: string): readonly string[] {
  return source.split(/\n{2,}/).filter((text) => /^[^#|>\-\d\s]/.test(text) && !text.includes('\n'))
}

/** Another digit in place of the n-th one: never a leading zero. */
export function changeDigit(figure: string, pick: (below: number) => number): string {
  const places = [...figure].flatMap((c, i) => (/\d/.test(c) ? [i] : []))
  const at = places[pick(places.length)] ?? 0
  const old = Number(figure[at])
  let digit = (old + 1 + pick(9)) % 10
  if (digit === 0 && at === 0) digit = old === 9 ? 8 : 9
  return figure.slice(0, at) + digit + figure.slice(at + 1)
}

/** A small linear congruential generator seeded by the words: the same faults in every run. */
export function picker(seed: string): (below: number) => number {
  let state = [...seed].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 2147483647, 7)
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}
