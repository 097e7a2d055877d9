// What the figures of a column are counted in: its own unit, that of a column headed alike, or that of the sum whose
// years stand beside it. 例：总投资（万元） | 2021年 | 2022年 → all three in 万元.
import type { ColumnMeaning } from './column-meaning.ts'
import type { HeaderWords } from './header-words.ts'

/** What stands over a column: the words that name it, and all words. */
export interface Heads {
  readonly words: readonly HeaderWords[]
  readonly stated: readonly HeaderWords[]
}

/** Matches changes that are told in per cent where nothing else is said: 同比, 比上年增长; not 增减, 增加. */
const RELATIVE = /(?:同比|环比|增长|增速|增幅|降幅)(?:率|变化率)?$/

/** The unit nearest to the figures; of 同比 under PM2.5（μg/m³） it is none of its own, but per cent. */
export function unitOver(stated: readonly HeaderWords[]): string | undefined {
  const at = stated.findLastIndex((part) => part.unit !== undefined)
  const unit = stated[at]?.unit
  const relative = stated.slice(at + 1).some(({ name }) => RELATIVE.test(name))
  return relative && unit !== undefined && !/[%％‰]/.test(unit) ? '%' : unit
}

/** Matches what amounts of money, area and length are of, at the end of a head: 投资 of 累计完成投资. */
const MEASURED = /(?:投资|资金|金额|经费|产值|面积|里程|产量)(?=[额数]?$)/

/**
 * 学校数（所） under 小学 says what 学校数 under 合计 is counted in, and 总投资（万元） what 累计完成投资 beside it is.
 */
export function shareUnits(
  meanings: ReadonlyMap<number, ColumnMeaning>,
  heads: ReadonlyMap<number, Heads>,
): ReadonlyMap<number, ColumnMeaning> {
  const leaf = (column: number): string => heads.get(column)?.words.at(-1)?.name ?? ''
  const measured = (column: number): string => MEASURED.exec(leaf(column))?.[0] ?? ''
  const [ofLeaf, ofMeasured] = [leaf, measured].map((key) => unitsBy(key, meanings))
  return new Map(
    [...meanings].map(([column, meaning]) => {
      if (meaning.unit !== undefined || meaning.rank || meaning.change) return [column, meaning]
      const unit = ofLeaf?.(column) ?? ofMeasured?.(column)
      return [column, unit === undefined ? meaning : { ...meaning, unit }]
    }),
  )
}

/** The one unit that is stated of columns with the same key; undefined where there are several or none. */
function unitsBy(
  key: (column: number) => string,
  meanings: ReadonlyMap<number, ColumnMeaning>,
): (column: number) => string | undefined {
  const stated = new Map<string, Set<string>>()
  for (const [column, { unit }] of meanings) {
    if (unit !== undefined) stated.set(key(column), (stated.get(key(column)) ?? new Set()).add(unit))
  }
  return (column) => {
    const [unit, ...others] = key(column) === '' ? [] : (stated.get(key(column)) ?? [])
    return others.length === 0 ? unit : undefined
  }
}

/** 总投资（万元） | 2021年 | 2022年: years alone divide the amount before them. */
export function unitsOfYears(
  meanings: ReadonlyMap<number, ColumnMeaning>,
): ReadonlyMap<number, ColumnMeaning> {
  const columns = [...meanings]
  const isYear = ({ name, period, unit, change, rank }: ColumnMeaning): boolean =>
    name === '' && period !== undefined && unit === undefined && !change && !rank
  const told = new Map(meanings)
  for (const [at, [column, meaning]] of columns.entries()) {
    const before = told.get(columns[at - 1]?.[0] ?? -1)
    const beside = columns[at - 1]?.[1]
    const next = columns[at + 1]?.[1]
    if (!isYear(meaning) || !before?.unit || /[%％‰]/.test(before.unit) || before.change) continue
    const several = (beside && isYear(beside)) || (next && isYear(next))
    if (several) told.set(column, { ...meaning, unit: before.unit })
  }
  return told
}
