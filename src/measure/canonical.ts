// A quantity in the unit of reference, exactly, where its unit converts: 公里 → m, 亩 → m², 万千瓦时 → kWh.
import { UNIT_TABLE } from '../metric/lexicon/units.ts'
import type { Metric } from '../model/metric.ts'
import { fromNumber, multiply, parseDecimal, toNumber } from '../text/decimal.ts'

/** Undefined for a range, for a change in per cent, and for units that do not convert or are the reference already. */
export function canonicalOf(value: number | null, unit: string): Metric['canonical'] {
  const found = UNIT_TABLE.at(unit, 0)
  const row = found?.end === unit.length ? found.value : undefined
  if (value === null || !row?.canonical || row.canonical === unit) return undefined
  const [numerator = '1', denominator] = (row.factor ?? '1').split('/')
  const factor = parseDecimal(numerator)
  if (!factor) return undefined
  const product = toNumber(multiply(fromNumber(value), factor))
  return { value: denominator === undefined ? product : product / Number(denominator), unit: row.canonical }
}
