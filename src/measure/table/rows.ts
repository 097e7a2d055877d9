// A body row: what its headers say, joined into a name. 例：三、本年度办理结果 + （一）予以公开 → one name;
// a row 比上年增长（%） below 地区生产总值 is a change of that row and is named after it.
import { bare, isPart } from './families.ts'
import type { GridCell } from './grid.ts'
import { type HeaderWords, readHeaderWords } from './header-words.ts'
import type { BlockLayout } from './layout.ts'

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
/** Matches rows that name a comparison alone: 比上年增长, 同比增减; not 增加值. */
const BARE_CHANGE =
  /^(?:[比较](?:上年|去年|上期|同期|年初).*|(?:同比|环比)(?:增长|下降|增减|变化|增速|增幅)?(?:率|幅度?)?|增长(?:率|速度)?|增减|增速|增幅)$/

/** Matches the marks of a cell without words: `—`, `/`. */
const EMPTY = /^[\s—–―－\-/／]+$/

/** Matches names of what has no unit of its whole: 其中：城镇占比. */
const RATIO = /(?:率|比重|占比|比例|增长|增减|同比)$/

export function describeRow(
  path: readonly string[],
  cells: readonly GridCell[],
  block: BlockLayout,
  context: {
    readonly year: number | undefined
    readonly isUnit: (words: string) => boolean
    /** The last row that named an indicator. */
    readonly above: Row | undefined
    /** The row whose name this one needs before its own. */
    readonly under: Row | undefined
    /** The row above that this one is a part of. */
    readonly whole: Row | undefined
  },
): Row {
  const words = path
    .filter((part) => !EMPTY.test(part))
    .map((part) => readHeaderWords(bare(part), context.year, context.isUnit))
  const column = block.unitColumn
  const written = column === undefined ? '' : (cells[column]?.text ?? '')
  const stated = words.findLast((part) => part.unit !== undefined)?.unit
  const unit =
    stated ?? (isPart(path.at(-1) ?? '') && !RATIO.test(joinNames(words)) ? context.whole?.unit : undefined)
  const own = joinNames(words)
  const name = context.under ? `${context.under.name}·${joinNames(behind(words, context.under.words))}` : own
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
