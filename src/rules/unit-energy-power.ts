// 电量用了功率单位，装机容量用了能量单位：发电量5亿千瓦、装机容量30万千瓦时。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 发电量达到5.2亿千瓦; not 5.2亿千瓦时, 5亿千瓦小时, 最大用电负荷. */
const ENERGY = sought(
  /(?:发电量|用电量|供电量|售电量|上网电量|耗电量)[^，。；、\d]{0,8}\d[\d,.]*(?:万|亿)?(?:千瓦|kW|兆瓦|MW)(?!时|小时|·?[hH]|峰)/g,
  '发电量 用电量 供电量 售电量 上网电量 耗电量',
)
/** Matches 装机容量30万千瓦时; not 装机容量30万千瓦. */
const POWER = sought(
  /(?:装机容量|装机规模|总装机|用电负荷)[^，。；、\d]{0,8}\d[\d,.]*(?:万|亿)?(?:千瓦时|千瓦小时|kW·?h|兆瓦时|MW·?h)/g,
  '装机容量 装机规模 总装机 用电负荷',
)

/** Generated and used is energy, in 千瓦时; capacity and load are power, in 千瓦. */
export const unitEnergyPower: Rule = {
  id: 'unit/energy-power',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, ENERGY)) {
      yield {
        span,
        message: { zh: `“${match[0]}”：电量用了功率的单位`, en: `“${match[0]}”: energy in a unit of power` },
        help: { zh: '电量的单位是“千瓦时”', en: 'Energy is measured in 千瓦时 (kW·h)' },
      }
    }
    for (const { match, span } of scan(prose, POWER)) {
      yield {
        span,
        message: { zh: `“${match[0]}”：容量用了电量的单位`, en: `“${match[0]}”: power in a unit of energy` },
        help: { zh: '容量、负荷的单位是“千瓦”', en: 'Capacity and load are measured in 千瓦 (kW)' },
      }
    }
  },
}
