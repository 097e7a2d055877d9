// What each value column of a block holds: name, unit, period, change or rank, and for a change or rank the
// column of the level it belongs to. 例：1995年产量 | 比1985年增长 → the second is a change of the first.
import type { Period } from '../../model/metric.ts'
import type { UnitReader } from '../unit-reader.ts'
import type { Grid } from './grid.ts'
import { type HeaderWords, readHeaderWords } from './header-words.ts'
import { allColumnHeaders, columnHeaders } from './headers.ts'
import type { BlockLayout } from './layout.ts'

export interface ColumnMeaning {
  readonly name: string
  readonly unit?: string
  readonly period?: Period
  readonly change?: HeaderWords['change']
  readonly rank?: true
  readonly target?: true
  /** The column whose figures this one compares or ranks. */
  readonly level?: number
}

/** Matches headers that say nothing of the indicator: 数值, 指标值. */
const FILLER = /^(?:数值|指标值|数据|绝对数|绝对值|实际值|完成值)$/

export function readColumns(
  grid: Grid,
  block: BlockLayout,
  year: number | undefined,
  units: UnitReader,
): ReadonlyMap<number, ColumnMeaning> {
  const path = columnHeaders(grid, block)
  const all = allColumnHeaders(grid, block)
  const meanings = new Map<number, ColumnMeaning>()
  for (const column of block.values) {
    const words = path(column).map((part) => readHeaderWords(part, year, units.isUnit))
    const stated = all(column).map((part) => readHeaderWords(part, year, units.isUnit))
    meanings.set(column, meaningOf(words, stated))
  }
  return nameApart(linkLevels(meanings))
}

function meaningOf(words: readonly HeaderWords[], stated: readonly HeaderWords[]): ColumnMeaning {
  const names = words.map(({ name }) => name).filter((name) => name !== '' && !FILLER.test(name))
  const unit = stated.findLast((part) => part.unit !== undefined)?.unit
  const period = stated.findLast((part) => part.period !== undefined)?.period
  const change = words.findLast((part) => part.change !== undefined)?.change
  return {
    name: names.join('·'),
    ...(unit === undefined ? {} : { unit }),
    ...(period ? { period } : {}),
    ...(change ? { change } : {}),
    ...(words.some(({ rank }) => rank) ? { rank: true as const } : {}),
    ...(words.some(({ target }) => target) ? { target: true as const } : {}),
  }
}

function linkLevels(meanings: ReadonlyMap<number, ColumnMeaning>): Map<number, ColumnMeaning> {
  const linked = new Map<number, ColumnMeaning>()
  for (const [column, meaning] of meanings) {
    const before = [...meanings].filter(([other, { change, rank }]) => other < column && !change && !rank)
    const samePeriod = before.findLast(([, { period }]) => period?.end === meaning.period?.end)
    const level = meaning.change || meaning.rank ? (samePeriod ?? before.at(-1))?.[0] : undefined
    const period = meaning.period ?? (level === undefined ? undefined : meanings.get(level)?.period)
    linked.set(column, {
      ...meaning,
      ...(level === undefined ? {} : { level }),
      ...(period ? { period } : {}),
    })
  }
  return linked
}

// Two columns 位次 are told apart by what they rank.
function nameApart(meanings: Map<number, ColumnMeaning>): ReadonlyMap<number, ColumnMeaning> {
  const count = new Map<string, number>()
  const key = ({ name, period }: ColumnMeaning): string => `${name}\n${period?.start}\n${period?.end}`
  for (const meaning of meanings.values()) count.set(key(meaning), (count.get(key(meaning)) ?? 0) + 1)
  const named = new Map<number, ColumnMeaning>()
  for (const [column, meaning] of meanings) {
    const level = meaning.level === undefined ? '' : (meanings.get(meaning.level)?.name ?? '')
    const twice = (count.get(key(meaning)) ?? 0) > 1 && level !== ''
    named.set(column, twice ? { ...meaning, name: `${level}·${meaning.name}` } : meaning)
  }
  return named
}
