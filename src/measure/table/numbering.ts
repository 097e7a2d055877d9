// Numbers before the names of rows: 一、 over （一） over 1. over （1） over A、. A row belongs to the one above it whose number
// stands higher. 例：（二）民政事业费支出 | 1.社会福利 | 2.社会救助 | （1）最低生活保障 → 2.社会救助（1）最低生活保障.

/** A row that others stand below: alone in its line, or with figures of its own. */
export interface Heading {
  readonly words: string
  readonly alone: boolean
}

const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^\d{1,2}[.．、](?!\d)/,
  /^[（(]\d{1,2}[）)]/,
  /^(?:[A-Za-z][.．、]|[①-⑫])/,
]

/** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for A、; 0 without a number. */
export function levelOf(words: string): number {
  return LEVELS.findIndex((form) => form.test(words.trim())) + 1
}

/** The headings that hold behind `next`, which ends those that stand no higher. A line without a number ends all lines. */
export function below(open: readonly Heading[], next: Heading): readonly Heading[] {
  const level = levelOf(next.words)
  if (level === 0) return [next]
  return [...open.filter(({ words }) => levelOf(words) < level), next]
}

// Matches 按城乡分, 按年龄分组: a line that says how the rows below it take the row above it apart.
const SORTED = /^(?:其中[:：]?)?按.{1,10}分(?:组|类|布)?[:：]?$/

/** What stands before the name of a row: the nearest line alone, or the row its number is below. */
export function bandOf(open: readonly Heading[], words: string): string | undefined {
  const last = open.at(-1)
  if (!last || SORTED.test(last.words)) return undefined
  // 三、合计 and 1.小计 end what they sum.
  if (!last.alone && levelOf(words) === 0) return open.findLast(({ alone }) => alone)?.words
  return last.words
}

/** Whether a line says how the rows below take the row above it apart. */
export function sorts(words: string): boolean {
  return SORTED.test(words)
}
