// What a label says of the quantity and not of the thing: that it grows, that it is an area, whom it is stated of.
// 例：居民消费价格涨幅2.6% is the growth of 居民消费价格; 再减少农村贫困人口1000万 a fall of 农村贫困人口.
import type { ModelMetric } from '../../model/disclosure.ts'
import type { Direction } from '../../model/metric.ts'

/** Matches 居民消费价格涨幅, 广义货币增长目标; the rest is what grows. */
const GROWTH =
  /(?<!经济|自然)(?<=...)(?:增长预期目标|预期增长目标|增长目标|增长率|增长速度|增速|增幅|涨幅)(?:拟?定)?$/
/** Matches 经济增长, 经济增长速度, 国民经济增长率: what grows is gross domestic product, by whichever name it is told. */
const ECONOMY = /^(?:国民)?经济(?:增长|增速|预期增长)(?:速度|率)?(?:的?(?:预期|调控|控制)?目标)?(?:拟?定)?$/
/** Matches 再减少农村贫困人口 (1000万), which next year's 农村贫困人口减少 tells as a change. */
const REDUCTION = /^(?:再|又|共|累计|净)*(?:减少|削减|压减|减排)(?=..)/
/** Matches 增加建设投资 (100亿元): an amount added, not what is invested. */
const ADDITION = /^(?:再|又|同时|净)*增加(?=..)/

/** Matches 资费再降 (10%): a fall that no verb of its own tells. */
const AGAIN = /(?<=..)(?:再|又)[降增提]$/

function isGrowthRate({ change, kind, label }: ModelMetric): boolean {
  return !change && kind === 'percentage' && (GROWTH.test(label) || ECONOMY.test(label) || AGAIN.test(label))
}

/** Which way an amount of change goes: 减少贫困人口1000万, 资费再降10% are falls. */
export function directionOf(metric: ModelMetric): Direction | undefined {
  const { change, label } = metric
  if (change) return change.direction
  const falls = isReduction(metric) || (isGrowthRate(metric) && AGAIN.test(label) && label.endsWith('降'))
  return falls ? 'down' : undefined
}

function isReduction({ change, kind, label, origin, unit }: ModelMetric): boolean {
  if (change || origin === 'table' || !REDUCTION.test(label)) return false
  if (kind === 'measure') return DISCHARGE.test(label)
  return kind === 'money' || (kind === 'count' && !(CLOSED.test(label) && CLOSABLE.has(unit)))
}

/** Matches 减排化学需氧量, 削减氨氮: what is given off less. */
const DISCHARGE = /^(?:减排|削减)/

/** Matches 压减培训机构 (83家): so many were closed, whatever is left. */
const CLOSED = /压减|削减/
const CLOSABLE: ReadonlySet<string> = new Set(['家', '个', '所', '座', '处', '户', '项', '件'])

function isAddition({ change, kind, label }: ModelMetric): boolean {
  return !change && kind === 'money' && ADDITION.test(label)
}

/** 城区绿地增加21万平方米, of no level: as much as 新增绿地21万平方米, which is told as a level. */
function isGain({ change, kind, origin, label }: ModelMetric): boolean {
  if (change?.direction !== 'up' || change.basis !== 'unstated' || change.of !== undefined) return false
  return (kind === 'count' || kind === 'measure') && origin !== 'table' && !RATE.test(label)
}

/** Matches 床位使用率, 平均寿命, 天数: what is not built up. */
const RATE = /[率度值位次龄期]$|寿命|天数|平均|指数/

/** Whether it is an amount of change, or a rate of one that is told as a level: 居民消费价格涨幅2.6%. */
export function isGrowth(metric: ModelMetric): boolean {
  return (
    (metric.change !== undefined && !isGain(metric)) ||
    isGrowthRate(metric) ||
    isReduction(metric) ||
    isAddition(metric)
  )
}

/** The name of the thing: what grows or shrinks, which next year's 上涨2% has alone; what only the unit says. */
export function thingName(metric: ModelMetric, family: string, completed: string | undefined): string {
  return grown(metric, measured(metric, family, completed ?? fullLabel(metric)))
}

/** Matches the verb of 新获批产业集群 of 新获批产业集群4个，累计14个: what there is in all is not new. */
const NEWLY =
  /^新(?=(?:认定|获批|培育|入选|设立|引进|签约|登记)..)|(?<=..)新(?:增|认定|获批|培育|入选|设立|引进|签约|登记)$/

function grown(metric: ModelMetric, label: string): string {
  if (metric.accumulation === 'cumulative') return label.replace(NEWLY, '')
  if (isGain(metric)) return `新增${label}`
  if (isReduction(metric)) return label.replace(REDUCTION, '')
  if (isAddition(metric)) return label.replace(ADDITION, '')
  if (isGrowth(metric) && metric.kind === 'percentage' && ECONOMY.test(label)) return '国内生产总值'
  return isGrowthRate(metric) ? label.replace(GROWTH, '').replace(AGAIN, '') : label
}

/** Matches 面积 of 新建厂房面积, 高标准农田总面积; 播种面积 is the area of a doing. */
const AREA = /(?<=^(?:新建(?!商品)|建成).{2,}|..(?:农田|耕地|林地|绿地|湿地))总?面积$/

/** Matches 重点项目完成投资, what 139个 of 139个重点项目完成投资20亿元 is called. */
const INVESTED = /^(.{2,}?项目)(?:累计|共)?完成(?:年度)?投资$/

/** What only the unit says: 完成绿化130万平方米, 新建厂房面积9万平方米 are areas, 机场吞吐量222万人次 counts passengers. */
function measured(metric: ModelMetric, family: string, label: string): string {
  if (metric.change !== undefined || metric.origin === 'table') return label
  if (metric.kind === 'count') {
    const items = INVESTED.exec(label)?.[1]
    if (items !== undefined) return items
  }
  if (family === 'm2') {
    const thing = label.replace(AREA, '')
    return thing.length === 2 ? `${thing}面积` : thing
  }
  return family === '人次' && !/旅客|客运/.test(label) ? label.replace(/年?吞吐量$/, '旅客吞吐量') : label
}

/** The label with whom it is stated of: 城镇居民 + 人均可支配收入. */
function fullLabel({ subject, label }: ModelMetric): string {
  return subject && !label.includes(subject) ? subject + label : label
}
