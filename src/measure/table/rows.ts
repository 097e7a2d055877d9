// A body row: what its headers say, joined into a name. 例：三、本年度办理结果 + （一）予以公开 → one name;
// a row 比上年增长（%） below 地区生产总值 is a change of that row and is named after it.
import type { Period } from '../../model/metric.ts'
import { putUnder } from '../../text/put-under.ts'
import { bare, isPart, type Kin } from './families.ts'
import type { GridCell } from './grid.ts'
import { BARE_CHANGE, type HeaderWords, readHeaderWords } from './header-words.ts'
import type { BlockLayout } from './layout.ts'
import { type NamedMonth, namedMonth, yearFor } from './named-year.ts'

/** A body row as its cells need it. */
export interface Row {
  readonly words: readonly HeaderWords[]
  readonly name: string
  /** Stated by the row's own words: 人均支出（元）. */
  readonly unit?: string
  /** Stated in the column 计量单位; a column that has a unit of its own, 增长（%）, does not take it. */
  readonly common?: string
  /** The row above that this row compares, where its own words name no indicator. */
  readonly level?: Row
  /** Index into the found list by column. */
  readonly found: Map<number, number>
}

/** Matches typed numbers, which need no dot before them: （一）, 1., 2、. */
const NUMBERED = /^(?:[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])/
/** Matches the marks of a cell without words: `—`, `/`. */
const EMPTY = /^[\s—–―－\-/／]+$/

/** Matches names of what has no unit of its whole: 其中：城镇占比. */
const RATIO = /(?:率|比重|占比|比例|增长|增减|同比)$/

/** Matches `2021—2022`. */
const TWO_YEARS = /^(?:19|20)\d{2}\s*[-—–~～至/／]+\s*(?:19|20)?\d{2}$/

/** The header words of each row by its index, and the period of a sum over rows that each state one. */
export function wordsOfRows(
  names: ReadonlyMap<number, readonly string[]>,
  kin: ReadonlyMap<number, Kin>,
  year: number | undefined,
  isUnit: (words: string) => boolean,
): ReadonlyMap<number, readonly HeaderWords[]> {
  const words = new Map<number, readonly HeaderWords[]>()
  // 2021—2022 beside 2022—2023学年 is one, too.
  const school = [...names.values()].some((path) => /学年度?$/.test(path[0] ?? ''))
  let month: NamedMonth | undefined
  for (const [row, written] of names) {
    const path = school ? written.map((part) => part.replace(TWO_YEARS, '$&学年')) : written
    const text = path.join(' ')
    month = namedMonth(text, month)
    const own = yearFor(text, month, year)
    const parts = path.filter((part) => !EMPTY.test(part))
    words.set(
      row,
      parts.map((part) => readHeaderWords(bare(part), own, isUnit)),
    )
  }
  for (const [sum, period] of periodsOfSums(words, kin))
    words.set(sum, [...(words.get(sum) ?? []), { name: '', period }])
  return words
}

/** 合计 of 2022年10月 | 11月 | 12月 is over the three months. */
function periodsOfSums(
  words: ReadonlyMap<number, readonly HeaderWords[]>,
  kin: ReadonlyMap<number, Kin>,
): ReadonlyMap<number, Period> {
  const parts = new Map<number, (Period | undefined)[]>()
  for (const [row, { whole, under }] of kin) {
    if (whole === undefined || under !== undefined) continue
    const period = words.get(row)?.findLast((part) => part.period)?.period
    putUnder(parts, whole, period)
  }
  const sums = new Map<number, Period>()
  for (const [sum, periods] of parts) {
    const starts = periods.flatMap((period) => period?.start ?? [])
    const ends = periods.flatMap((period) => period?.end ?? [])
    const [start] = starts.sort()
    const end = ends.sort().at(-1)
    const own = words.get(sum)?.some((part) => part.period)
    if (own || start === undefined || end === undefined || starts.length < periods.length) continue
    if (periods.length > 1) sums.set(sum, { start, end })
  }
  return sums
}

/** `path` holds the header cells of the row from the left, `words` the same taken apart. */
export function describeRow(
  path: readonly string[],
  words: readonly HeaderWords[],
  cells: readonly GridCell[],
  block: BlockLayout,
  context: {
    /** The last row that named an indicator. */
    readonly above: Row | undefined
    /** The row whose name this one needs before its own. */
    readonly under: Row | undefined
    /** The row above that this one is a part of. */
    readonly whole: Row | undefined
  },
): Row {
  const column = block.unitColumn
  // 1/10万 is so many of 100 000 each.
  const written = column === undefined ? '' : (cells[column]?.text ?? '').replace(/^1(?=[/／])/, '')
  const stated = words.findLast((part) => part.unit !== undefined)?.unit
  const unit =
    stated ?? (isPart(path.at(-1) ?? '') && !RATIO.test(joinNames(words)) ? context.whole?.unit : undefined)
  const own = joinNames(words)
  // 3.运行费 over 其中：（1）购置费 stands before it already.
  const under = context.under?.name
  const said = under !== undefined && own.length > under.length && own.startsWith(under)
  const name = context.under && !said ? `${under}·${joinNames(behind(words, context.under.words))}` : own
  const level = BARE_CHANGE.test(own) ? context.above : undefined
  return {
    words,
    name: level ? `${level.name}·${own}` : name,
    ...(unit === undefined ? {} : { unit }),
    ...(written === '' ? {} : { common: written }),
    ...(level ? { level } : {}),
    found: new Map(),
  }
}

/** Words without the lines that stand over both rows: 一、综合 is said once in front of 地区生产总值·第一产业. */
function behind(words: readonly HeaderWords[], above: readonly HeaderWords[]): readonly HeaderWords[] {
  let shared = 0
  while (shared < Math.min(words.length, above.length) - 1 && words[shared]?.name === above[shared]?.name)
    shared++
  return words.slice(shared)
}

function joinNames(words: readonly HeaderWords[]): string {
  let name = ''
  for (const part of words) {
    const own = part.name
    if (own !== '') name += name === '' || NUMBERED.test(own) ? own : `·${own}`
  }
  return name
}
