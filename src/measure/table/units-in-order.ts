// Several units over one table, each of a row or of a column in their order, or of those whose names it fits.
// 例：单位：万张、张 over 床位数 and 每千人口床位数 → the first row in 万张, the second in 张.
import type { ColumnMeaning } from './column-meaning.ts'

// Matches %, ‰; not 元.
const PER = /[%％‰]/

/** The units that amounts are told in, where there are several. */
function amountUnits(lineUnits: readonly string[]): readonly string[] {
  const units = lineUnits.filter((unit) => !PER.test(unit))
  return units.length > 1 ? units : []
}

/** The units of the row at `index` of as many rows as there are units; else all of them. */
export function unitsOfRow(lineUnits: readonly string[], index: number, rows: number): readonly string[] {
  const unit = amountUnits(lineUnits).length === rows ? amountUnits(lineUnits)[index] : undefined
  return unit === undefined ? lineUnits : [unit, ...lineUnits.filter((one) => PER.test(one))]
}

/** 单位：个、万人 over 机构数 | 人员数: as many columns of amounts as there are units have one each. */
export function unitsOfColumns(
  columns: ReadonlyMap<number, ColumnMeaning>,
  lineUnits: readonly string[],
): ReadonlyMap<number, ColumnMeaning> {
  const units = amountUnits(lineUnits)
  const amounts = [...columns].filter(
    ([, { unit, change, rank, name }]) => !unit && !change && !rank && name !== '',
  )
  const apart = new Set(amounts.map(([, { name }]) => name)).size === amounts.length
  if (units.length === 0 || amounts.length !== units.length || !apart) return columns
  const told = new Map(columns)
  for (const [at, [column, meaning]] of amounts.entries()) {
    const unit = units[at]
    if (unit !== undefined) told.set(column, { ...meaning, unit })
  }
  return told
}

/** What a name counts, and the units that may be its. */
const FITTING: readonly (readonly [name: RegExp, unit: RegExp])[] = [
  [/(?:人员|人口|职工|学生|教师|劳动力|居民|人)数?$/, /人$/],
  [/(?:额|值|收入|支出|投资|利润|税|款|费|资金|资产|负债)$/, /元$/],
  [/面积$/, /[亩顷里]$|平方米$/],
  [/户数?$/, /^户$/],
  [/[船艇]数?$/, /^艘$/],
  [/(?:里程|长度)$/, /(?<!平方)(?:公里|米)$/],
  [/(?:机构|企业|单位|学校|项目|法人|合作社|站|井|水库)数?量?$/, /^[个家所项座眼]$/],
]

/** 就业人员 under 单位：亿元、万人 is in 万人; undefined where the name does not tell. */
export function fittingUnit(lineUnits: readonly string[], name: string): string | undefined {
  const kind = FITTING.find(([words]) => words.test(name))?.[1]
  return kind && amountUnits(lineUnits).find((unit) => kind.test(unit))
}
