// Which of the rising offsets an offset belongs to: the line that holds it, the run that holds it.
// 例：[0, 10, 25], 12 → 1.

/** Index of the last of `starts` that is not behind `offset`; 0 where all are. */
export function lastAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Index of the first of `starts` that is behind `offset`; their number where none is. */
export function firstBehind(starts: readonly number[], offset: number): number {
  return (starts[0] ?? Number.POSITIVE_INFINITY) > offset ? 0 : lastAt(starts, offset) + 1
}
