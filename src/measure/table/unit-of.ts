// The unit of a figure without one: from its column, its row, the column 计量单位 or the line 单位：万元, whichever speaks
// of figures of its kind. 例：增减率 of 会议费（万元） is per cent, 增减额 under 单位：万元 is money.
import type { ColumnMeaning } from './column-meaning.ts'
import type { HeaderWords } from './header-words.ts'
import type { Row } from './rows.ts'
import { fittingUnit } from './units-in-order.ts'

/** Matches `增长率`, `增速`, `降幅`, `变动幅度`, which are no amounts of what the row counts. */
const RATE_OF_CHANGE =
  /[增降涨]幅(?:度)?$|增速$|增长速度$|(?:增长|增减|增加|减少|下降|变化|变动|升降|涨跌|同比|环比)(?:率|幅度?)$/
/** Matches `增长`, `同比` too; not `增减` and `增加`, which may be amounts. */
const PERCENT = /(?:增长|涨跌|同比|环比)$/
/** Matches `同比`, `受理量·环比`, which are told in per cent whatever the table says; `增长` may be an amount. */
const COMPARED = /(?:同比|环比)$/
/** Matches `增减额`, `增加数`, `比年初增加`. */
const AMOUNT_OF_CHANGE = /[额数量值]$|(?:增加|减少|净增|多增|少增)$/
/** Matches columns that weigh or score a row: 得分, 权重, 完成比例. */
const SCORE = /(?:得分|分值|评分|权重|系数|指数|完成率|完成比例|完成比|达成率)$/
/** Matches names of shares and rates, `占预算`; not 条例, 占地面积. */
const RATE = /(?:率|比|比重|比例)$|占比|比例|(?:^|·)占(?![地用道补])|支出进度$/
/** Matches %, ‰; not 元. */
const PER = /[%％‰]/

/** `lineUnits` are stated over the whole table; `change` may be stated by the row or the caption. */
export function unitOf(
  row: Row,
  meaning: ColumnMeaning,
  lineUnits: readonly string[],
  change: HeaderWords['change'],
): string | undefined {
  const { name, unit } = meaning
  if (meaning.places) return undefined
  if (unit !== undefined && PER.test(unit)) return unit
  if (row.unit !== undefined && (PER.test(row.unit) || !isRatio(meaning))) return row.unit
  if (unit !== undefined) return unit
  const rate = meaning.change !== undefined && RATE_OF_CHANGE.test(name)
  const relative = rate || (meaning.change !== undefined && PERCENT.test(name))
  if (row.unit !== undefined) return relative ? '%' : undefined
  // The unit of the column 计量单位 is that of the amounts, not of scores and ratios beside them.
  if (meaning.rank || SCORE.test(name)) return undefined
  if (row.common !== undefined && !relative) return row.common
  const percent = rate || (relative && (row.common !== undefined || COMPARED.test(name))) ? '%' : undefined
  // 内陆渔船 under 全市: the row says what is counted, where the column does not.
  const own = change === undefined && fittingUnit(lineUnits, name) === undefined
  const fits = own && !RATE.test(name) ? fittingUnit(lineUnits, row.name) : undefined
  return fits ?? lineUnit(lineUnits, name === '' ? row.name : name, change) ?? percent
}

function isRatio({ name, change, rank }: ColumnMeaning): boolean {
  if (rank || SCORE.test(name)) return true
  return change === undefined ? RATE.test(name) : RATE_OF_CHANGE.test(name) || PERCENT.test(name)
}

// 单位：万元 over the whole table is not the unit of its rates and changes; 单位：亿元、% says which is theirs.
function lineUnit(
  lineUnits: readonly string[],
  name: string,
  change: HeaderWords['change'],
): string | undefined {
  const rate = change === undefined ? RATE.test(name) : !AMOUNT_OF_CHANGE.test(name)
  const fits =
    (rate ? undefined : fittingUnit(lineUnits, name)) ?? lineUnits.find((unit) => PER.test(unit) === rate)
  return fits ?? (lineUnits.length === 1 && !rate ? lineUnits[0] : undefined)
}
