// What was added in a year, what there has been in all and what there is are three figures of one thing.
import type { Indicator } from '../name/indicator.ts'
import { coversYears, longer } from '../name/period.ts'

/** Whether one is all there has been, and the other, that does not say so, nothing near it: 累计出台措施31部 / 出台措施6部. */
export function allAndYears(all: Indicator, other: Indicator): boolean {
  if (all.accumulation !== 'cumulative' || other.accumulation || !all.amount || !other.amount) return false
  // What five years come to is told as such.
  if (coversYears(all.period)) return false
  const times = Math.max(all.amount / other.amount, other.amount / all.amount)
  return times / longer(all.period, other.period) > OFTEN
}

const OFTEN = 2.5

/** What was added in a year is not what there is at its end: 新增智能算力1.7万P / 智能算力规模达2万P. */
export function addedAndReached(added: Indicator, other: Indicator): boolean {
  if (other.accumulation !== undefined || added.time.reached) return false
  // 公路里程增加6.5万公里 is told as an amount of change, and no 公路里程446.6万公里.
  if (added.metric.change && !added.growth)
    return !other.metric.change && other.name.deed === undefined && !/新|增/.test(other.name.text)
  if (!other.time.reached && !other.time.base && !THERE.test(other.metric.label)) return false
  const isNew = added.accumulation ? added.accumulation === 'new' : NEWLY.test(added.metric.label)
  return isNew && !/新|增/.test(other.name.text)
}

/** Matches 跨国公司地区总部新认定, 新获批产业集群. */
const NEWLY = /(?:^|..)新(?:认定|获批|培育|入选|设立|设(?!备|施|计)|引进|签约|登记)/
/** Matches 市场主体总量, 在册经营主体: what there is. */
const THERE = /^(?:(?:登记)?在册|实有|现有)|(?:总量|总数|保有量|存量)$/
