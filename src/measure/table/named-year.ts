// The year that months without one belong to in a column of months or a row of them.
// 例：2022年10月 | 11月 | 12月 | 1月 → 2022, 2022, 2022, 2023.

/** A month that was named with its year, and the months that went on from it. */
export interface NamedMonth {
  readonly year: number
  readonly month: number
}

/** Matches `2022年10月`, with whatever merged cells put between. */
const DATED = /(?<!\d)((?:19|20)\d{2})年?.*?(?<!\d)(\d{1,2})月/
/** Matches `11月`, of `1—11月` the last. */
const MONTH = /(\d{1,2})月(?!.*\d月)/

/** The last month of `words`, in the year it says or in that of the months before it; undefined where it is in the report's. */
export function namedMonth(words: string, before: NamedMonth | undefined): NamedMonth | undefined {
  const dated = DATED.exec(words)
  const month = Number(MONTH.exec(words)?.[1])
  if (dated) return { year: Number(dated[1]), month }
  if (!before || Number.isNaN(month)) return before
  // January goes on from December; 2月 beside 3月 is one it is compared with.
  return { year: before.month - month > 5 ? before.year + 1 : before.year, month }
}

/** The year against which `words` are read, `usual` where no month before them was named with its own. */
export function yearFor(
  words: string,
  named: NamedMonth | undefined,
  usual: number | undefined,
): number | undefined {
  return named && MONTH.test(words) ? named.year : usual
}
