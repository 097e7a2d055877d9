// Which column a column of changes or ranks is about: of 2023年 | 2022年 | 同比 the first, whichever stands nearer.
import type { Period } from '../../model/metric.ts'
import type { ColumnMeaning } from './column-meaning.ts'
import { BARE_CHANGE } from './header-words.ts'

type Column = readonly [number, ColumnMeaning]

/** Matches columns of shares, and of how much of a plan was reached. */
const SHARE =
  /(?:占比|比重|比例|构成|[完达]成率|执行率)$|^(?:为|占|完成)(?:年初|年度|全年|调整后?的?|变动后?)*(?:预算|计划|目标)数?(?:的?比重|的)?$/

/** Gives each change or rank its level, and the level's period where it states none. `last` is the day that columns without a time of their own end on. */
export function linkLevels(
  meanings: ReadonlyMap<number, ColumnMeaning>,
  last: string | undefined,
): Map<number, ColumnMeaning> {
  const linked = new Map<number, ColumnMeaning>()
  for (const [column, meaning] of meanings) {
    const level = isLevel(meaning) ? undefined : levelFor([column, meaning], meanings, last)
    const period = meaning.period ?? yearsBetween(meaning, meanings) ?? level?.[1].period
    const places = meaning.places === true || level?.[1].rank === true
    linked.set(column, {
      ...meaning,
      ...(level === undefined ? {} : { level: level[0] }),
      ...(period ? { period } : {}),
      ...(places ? { places } : {}),
      ...unitOfAmount(meaning, level?.[1].unit),
    })
  }
  return linked
}

/** 决算（万元） | 比上年增减额: an amount of change is in the unit of what changed. */
function unitOfAmount(
  { name, unit, change }: ColumnMeaning,
  levelUnit: string | undefined,
): { unit?: string } {
  const takes = unit === undefined && change !== undefined && /[额数量]$/.test(name)
  return takes && levelUnit !== undefined && !/[%％‰]/.test(levelUnit) ? { unit: levelUnit } : {}
}

function isLevel({ change, rank }: ColumnMeaning): boolean {
  return !change && !rank
}

/** 2020年 | 2025年 | 年均增速 is over the years behind the first. */
function yearsBetween(
  { name, change }: ColumnMeaning,
  all: ReadonlyMap<number, ColumnMeaning>,
): Period | undefined {
  if (!change || !/年均|年平均|平均每年/.test(name)) return undefined
  const ends = [...all.values()].flatMap((one) => (isLevel(one) && one.period ? one.period.end : [])).sort()
  const [first = '', last = ''] = [ends[0], ends.at(-1)]
  if (!first.endsWith('-12-31') || !last.endsWith('-12-31') || first === last) return undefined
  return { start: `${Number(first.slice(0, 4)) + 1}-01-01`, end: last }
}

function levelFor(
  one: Column,
  all: ReadonlyMap<number, ColumnMeaning>,
  last: string | undefined,
): Column | undefined {
  const rank = rankBefore(one, all)
  // 得分 | 名次变化: places are no change of the score.
  return rank ?? (one[1].places ? undefined : levelOf(one, [...all], last))
}

/** 排名 | 较上季度: places gained and lost are those of the rank. */
function rankBefore(
  [column, { name, unit, change, places }]: Column,
  all: ReadonlyMap<number, ColumnMeaning>,
): Column | undefined {
  const before = all.get(column - 1)
  return before?.rank && change && unit === undefined && (places || BARE_CHANGE.test(name))
    ? [column - 1, before]
    : undefined
}

function levelOf(
  [column, meaning]: Column,
  all: readonly Column[],
  last: string | undefined,
): Column | undefined {
  const before = all.filter(([other, one]) => other < column && isLevel(one))
  const alike = before.filter(([, { span }]) => span === meaning.span)
  const { period } = meaning
  const dated = period && alike.filter((one) => one[1].period?.end === period.end)
  const near = dated?.length ? dated : nearest(column, all, alike)
  const named = near.filter(([, { name }]) => name !== '' && meaning.name.startsWith(name))
  // 数量 | 占比 | 同比: what grew is the amount, not its share.
  const amounts = without(named.length > 0 ? named : near, ([, { name }]) => SHARE.test(name))
  return newest(amounts, last) ?? before.at(-1)
}

/** The columns behind the changes before: of 城镇 | 增长 | 农村 | 增长 the second 增长 is about 农村. */
function nearest(column: number, all: readonly Column[], alike: readonly Column[]): readonly Column[] {
  const last = alike.at(-1)?.[0] ?? column
  const ended = all.findLast(([other, one]) => other < last && !isLevel(one))?.[0] ?? -1
  const run = alike.filter(([other]) => other > ended)
  // 数量 | 增长 | 占比 | 位次: a share alone is no level of its own.
  return run.some(([, { name }]) => !SHARE.test(name)) ? run : alike
}

/** The latest year's figure: the result, not what was planned, and the last one of the kind that an earlier year has. */
function newest(columns: readonly Column[], last: string | undefined): Column | undefined {
  const own = last ?? '9999-12-31'
  const end = ([, { period }]: Column): string => period?.end ?? own
  const latest = columns.map(end).reduce((a, b) => (a > b ? a : b), '')
  const late = columns.filter((one) => end(one) === latest)
  const names = new Set(columns.filter((one) => end(one) < latest).map(([, { name }]) => name))
  const kinds = late.filter(([, { name }]) => names.has(name))
  return without(kinds.length > 0 ? kinds : late, ([, { target }]) => target === true).at(-1)
}

/** Those that are not left out, or all where none would be left. */
function without(columns: readonly Column[], left: (column: Column) => boolean): readonly Column[] {
  const kept = columns.filter((column) => !left(column))
  return kept.length > 0 ? kept : columns
}
