// 组合单位中符号与中文名称混用：km/小时、微克/m³。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const SYMBOL = '(?:km²|km|hm²|m²|m³|cm|mm|m|kg|mg|μg|g|t|mL|L|kW·h|kW|MW|h|min|s|d|㎡|㎥)'
const NAME =
  '(?:平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|米|公顷|亩|吨|千克|公斤|毫克|微克|克|毫升|升|千瓦时|千瓦|小时|分钟|秒|天|日)'

/** Matches km/小时, 微克/m³, t/日; not μg/m³, 微克/立方米, 元/t, m²/人. */
const MIXED = sought(
  new RegExp(`(?<=[\\d万亿多余\\s])(?:${SYMBOL}/${NAME}|${NAME}/${SYMBOL})(?![A-Za-z\\d])`, 'g'),
  '/平 /立 /公 /千 /厘 /毫 /米 /亩 /吨 /微 /克 /升 /小 /分 /秒 /天 /日 里/ 米/ 顷/ 亩/ 吨/ 克/ 斤/ 升/ 时/ 瓦/ 钟/ 秒/ 天/ 日/',
)

/** Counts and money may stand beside symbols: 元/t, m²/人. */
export const unitMixedCompound: Rule = {
  id: 'unit/mixed-compound',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, MIXED)) {
      yield {
        span,
        message: {
          zh: `组合单位“${match[0]}”混用符号和中文名称`,
          en: `The compound unit “${match[0]}” mixes a symbol and a Chinese name`,
        },
        help: {
          zh: '两边都用符号（km/h、μg/m³），或都用中文（公里/小时、微克/立方米）',
          en: 'Use symbols on both sides (km/h, μg/m³) or names on both (公里/小时, 微克/立方米)',
        },
      }
    }
  },
}
