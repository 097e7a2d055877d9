// The best of the candidates that each end has, and how good its next best is: a pair is clear where both ends take it
// for their best and the next best is far off.

/** The best candidate of one end, and how close the next one comes. */
export interface Best<Candidate> {
  readonly best: Candidate
  /** The score of the next best; 0 where there is none. */
  readonly second: number
}

/** One pass; of candidates with the same score the first is the best. */
export function bestTwo<End, Candidate extends { readonly score: number }>(
  candidates: readonly Candidate[],
  endOf: (candidate: Candidate) => End,
): ReadonlyMap<End, Best<Candidate>> {
  const found = new Map<End, { best: Candidate; second: number }>()
  for (const candidate of candidates) {
    const end = endOf(candidate)
    const known = found.get(end)
    if (!known) found.set(end, { best: candidate, second: 0 })
    else if (candidate.score > known.best.score) found.set(end, { best: candidate, second: known.best.score })
    else known.second = Math.max(known.second, candidate.score)
  }
  return found
}
