// What each value column of a block holds: name, unit, period, change or rank, and for a change or rank the
// column of the level it belongs to. 例：1995年产量 | 比1985年增长 → the second is a change of the first.
import type { Period } from '../../model/metric.ts'
import type { UnitReader } from '../unit-reader.ts'
import type { ColumnMeaning } from './column-meaning.ts'
import { type Heads, shareUnits, unitOver, unitsOfYears } from './column-units.ts'
import { bare } from './families.ts'
import type { Grid } from './grid.ts'
import { BARE_CHANGE, type HeaderWords, readHeaderWords } from './header-words.ts'
import { allColumnHeaders, columnHeaders } from './headers.ts'
import type { BlockLayout } from './layout.ts'
import { linkLevels } from './levels.ts'
import { type NamedMonth, namedMonth, yearFor } from './named-year.ts'
import { resolveSameMonths } from './same-months.ts'

/** Matches headers that say nothing of the indicator: 数值, 指标值. */
const FILLER =
  /^(?:数值|指标值|数据|绝对数|绝对量|绝对值|实际值?|(?:已|实际)?完成(?:[值数]|情况)?|累计完成[数额]?|进展(?:情况)?|进度|完成进度|实绩|数量|年末数|期末数|本年数|本期数)$/
/** Matches 金额 beside 比上年增长: where it heads the only values, the rows say of what. */
const AMOUNT = /^(?:金额|总量|数额|数值|总额)$/
/** Matches what says of which kind values are, not of what: 预算数 over 合计. */
const VALUES = /^(?:(?:年初|调整)?预算|决算|执行|计划|实际|完成)(?:数|情况|额)?$/
/** Matches columns under a month: 累计, 当月. */
const SPAN = /^(?:累计|本年累计|年初累计|至本月累计|自年初累计|当月|本月)$/
/** Matches the head of a part of the column to its left: 其中：新建, 其中 over several. */
const PART = /^其\s*中/
/** Matches what heads the sum beside its parts: 招生数 over 合计 | 其中：女. */
const SUM = /^(?:合\s*计|小\s*计)$/

/**
 * By column, value columns only. `year` is the one that heads without a year of their own are read against.
 */
export function readColumns(
  grid: Grid,
  block: BlockLayout,
  { year, period }: { readonly year?: number; readonly period?: Period | undefined },
  units: UnitReader,
): ReadonlyMap<number, ColumnMeaning> {
  const path = columnHeaders(grid, block, units.isUnit)
  const all = allColumnHeaders(grid, block, units.isUnit)
  const meanings = new Map<number, Heads>()
  let whole: Heads | undefined
  let month: NamedMonth | undefined
  for (const column of [...block.values].sort((a, b) => a - b)) {
    const heads = all(column).join(' ')
    month = namedMonth(heads, month)
    const ownYear = yearFor(heads, month, year)
    const words = path(column).map((part) => readHeaderWords(bare(part), ownYear, units.isUnit))
    const stated = all(column).map((part) => readHeaderWords(bare(part), ownYear, units.isUnit))
    const own = { words, stated }
    const isPart = path(column).some((part) => PART.test(part))
    if (!isPart) whole = own
    meanings.set(column, isPart && whole ? partOf(own, whole) : own)
  }
  const told = unitsOfYears(shareUnits(named(meanings), meanings))
  return nameApart(linkLevels(resolveSameMonths(told, period), lastDay(year, period)))
}

/** 项目数（个） | 其中：新建: a part is named by its whole and is in its unit, where it has none of its own. */
function partOf(own: Heads, whole: Heads): Heads {
  const names = whole.words.filter(({ name }) => !SUM.test(name))
  const rest = own.words.filter(({ name }) => name !== '' && !names.some((one) => one.name === name))
  const leaf = rest.at(-1)?.name ?? ''
  const stated = whole.stated.map((part) => {
    const { unit, ...others } = part
    return unit !== undefined && measuresApart(leaf, unit) ? others : part
  })
  return { words: [...names, ...rest], stated: [...stated, ...own.stated] }
}

/** 案件数（件） | 其中：罚款金额: money, areas and shares are in no unit of another kind. */
function measuresApart(name: string, unit: string): boolean {
  if (/(?:金额|资金|经费|款|投资额?)$/.test(name)) return !unit.includes('元')
  if (/面积$/.test(name)) return !/[米亩顷里]|m²|㎡/.test(unit)
  return /(?:[率比]|比重|比例)$/.test(name) && !/[%％]/.test(unit)
}

// Matches 项目内容, 实事项目, 工作任务: what was to be done, beside a column of what was.
const TO_DO =
  /^(?:(?:民生)?实事)?(?:项目|实事|工作|任务|实施|承诺)(?:项目)?(?:内容|任务|事项)$|^(?:重点|主要|整改)(?:任务|工作)(?:内容|事项)?$|^民生实事(?:项目)?$/
// Matches 进展情况, 完成情况, 截至9月底进展情况.
const PROGRESS =
  /(?:进展|完成|落实|办理|推进|实施|执行|整改)(?:进展)?(?:情况|成效|进度|结果)$|^(?:工作)?进展$/

/** Columns of words that say what was to be reached: 年度目标 over 改造30个小区, 项目内容 beside 进展情况. */
export function goalColumns(grid: Grid, block: BlockLayout, units: UnitReader): ReadonlySet<number> {
  const heads = allColumnHeaders(grid, block, units.isUnit)
  const columns = (grid[0] ?? []).map((_, column) => column)
  const told = columns.some((column) => heads(column).some((head) => PROGRESS.test(bare(head))))
  const isGoal = (head: string): boolean =>
    (told && TO_DO.test(bare(head))) || readHeaderWords(bare(head), undefined, units.isUnit).target === true
  return new Set(columns.filter((column) => !block.values.has(column) && heads(column).some(isGoal)))
}

/** Each column's meaning; words that say nothing are left out where the columns stay apart without them. */
function named(heads: ReadonlyMap<number, Heads>): ReadonlyMap<number, ColumnMeaning> {
  const short = new Map(
    [...heads].map(([column, { words, stated }]) => [column, meaningOf(words, stated, true)]),
  )
  const count = new Map<string, number>()
  for (const meaning of short.values()) count.set(keyOf(meaning), (count.get(keyOf(meaning)) ?? 0) + 1)
  return withoutAmount(
    new Map(
      [...heads].map(([column, { words, stated }]) => {
        const meaning = short.get(column)
        const alone = meaning !== undefined && count.get(keyOf(meaning)) === 1
        return [column, alone ? meaning : meaningOf(words, stated, false)]
      }),
    ),
  )
}

/** 金额 | 比上年增长: the only level beside its change needs no name. */
function withoutAmount(meanings: ReadonlyMap<number, ColumnMeaning>): ReadonlyMap<number, ColumnMeaning> {
  const levels = [...meanings].filter(([, { change, rank }]) => !change && !rank)
  const [only] = levels
  if (!only || levels.length > 1 || meanings.size === 1 || !AMOUNT.test(only[1].name)) return meanings
  return new Map(meanings).set(only[0], { ...only[1], name: '' })
}

function keyOf({ name, period, change, target, rank, span }: ColumnMeaning): string {
  return [name, period?.start, period?.end, change?.basis, target, rank, period === undefined && span].join(
    '\n',
  )
}

function meaningOf(
  words: readonly HeaderWords[],
  stated: readonly HeaderWords[],
  short: boolean,
): ColumnMeaning {
  const all = words.map(({ name }) => name).filter((name) => name !== '' && !(short && FILLER.test(name)))
  const summed = short && SUM.test(all.at(-1) ?? '') && !VALUES.test(all.at(-2) ?? '')
  const names = summed && all.length > 1 ? all.slice(0, -1) : all
  const leaf = words.findLast(({ name }) => SPAN.test(name))?.name
  const span = leaf === undefined ? undefined : leaf.includes('累计') ? 'cumulative' : 'month'
  const unit = unitOver(stated)
  const own = stated.findLast((part) => part.period !== undefined)?.period
  // 12月份 over 累计 is the year to its end.
  const period =
    span === 'cumulative' && own?.start ? { start: `${own.end.slice(0, 4)}-01-01`, end: own.end } : own
  const change = words.findLast((part) => part.change !== undefined)?.change
  const sameMonths = stated.findLast((part) => part.period !== undefined)?.sameMonths
  return {
    name: names.filter((name) => !(short && span && SPAN.test(name))).join('·'),
    ...(span && { span }),
    ...(unit === undefined ? {} : { unit }),
    ...(period ? { period } : {}),
    ...(sameMonths ? { sameMonths } : {}),
    ...(change ? { change } : {}),
    ...(words.some(({ together }) => together) ? { together: true as const } : {}),
    ...(words.some(({ places }) => places) ? { places: true as const } : {}),
    ...(words.some(({ rank }) => rank) ? { rank: true as const } : {}),
    ...(words.some(({ target }) => target) ? { target: true as const } : {}),
  }
}

/** The last day that a column without a time is of. */
function lastDay(year: number | undefined, period: Period | undefined): string | undefined {
  const within = period !== undefined && period.end.slice(0, 4) === String(year)
  return within ? period.end : year === undefined ? undefined : `${year}-12-31`
}

// Two columns 位次 are told apart by what they rank, and 同比 alone is that of what stands before it: 受理量 | 同比.
function nameApart(meanings: Map<number, ColumnMeaning>): ReadonlyMap<number, ColumnMeaning> {
  const count = new Map<string, number>()
  const key = ({ name, period }: ColumnMeaning): string => `${name}\n${period?.start}\n${period?.end}`
  for (const meaning of meanings.values()) count.set(key(meaning), (count.get(key(meaning)) ?? 0) + 1)
  const named = new Map<number, ColumnMeaning>()
  for (const [column, meaning] of meanings) {
    // 完成率 | 位次 | 同比 | 位次: a rank of what has no name is of what stands right before it.
    const before = meaning.rank ? meanings.get(column - 1) : undefined
    const beside = before?.rank ? '' : (before?.name ?? '')
    const level = (meaning.level === undefined ? '' : meanings.get(meaning.level)?.name) || beside
    const twice = (count.get(key(meaning)) ?? 0) > 1 && level !== ''
    const alone = !meaning.rank && BARE_CHANGE.test(meaning.name) && level !== '' && !VALUES.test(level)
    named.set(column, twice || alone ? { ...meaning, name: `${level}·${meaning.name}` } : meaning)
  }
  return named
}
