// A quantity in the unit of reference, exactly, where its unit has one: 12.5公里 → 12500 m, 3亩 → 2000 m², 5元 → 5 元.
import type { Metric } from '../../model/metric.ts'
import { fromNumber, multiply, parseDecimal, toNumber } from '../../text/decimal.ts'
import { UNIT_TABLE } from '../lexicon/units.ts'

/** Undefined for a range and for units of no dimension, such as 家 and %. A unit of reference is its own. */
export function canonicalOf(value: number | null, unit: string): Metric['canonical'] {
  if (value === null || unit === '') return undefined
  // 毫克每立方米 and 毫克／立方米 are one row.
  const name = unit.replace('每', '/').replace('／', '/')
  const found = UNIT_TABLE.at(name, 0)
  const row = found?.end === name.length ? found.value : undefined
  if (row?.canonical === undefined) return undefined
  const [numerator = '1', denominator] = (row.factor ?? '1').split('/')
  const factor = parseDecimal(numerator)
  if (!factor) return undefined
  const product = toNumber(multiply(fromNumber(value), factor))
  return { value: denominator === undefined ? product : product / Number(denominator), unit: row.canonical }
}
