// 组合单位中斜线多于一条：μg/m³/d、元/平方米/月。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { oneOf } from '../text/one-of.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

const FIRST = '[A-Za-zμ²³·]{1,4} 元 吨 公里 千米 千克 人 件 个'
const SECOND = '[A-Za-zμ²³·]{1,4} 平方米 立方米 平方公里 公里 亩 人 户 吨 个'
const THIRD = '[A-Za-zμ²³]{1,4} 年 月 日 天 小时 人 次 户'
/** Matches 5μg/m³/d, 20元/平方米/月; not km/h, 和/或, 2019/12/30, a path. */
const TWICE = sought(
  new RegExp(`(?<=\\d(?:万|亿)?\\s?)${oneOf(FIRST)}\\/${oneOf(SECOND)}\\/${oneOf(THIRD)}(?![/A-Za-z])`, 'g'),
  '/',
)

/** Several divisors go into brackets: 元/(m²·月). */
export const unitSolidus: Rule = {
  id: 'unit/solidus',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, TWICE)) {
      const [first, second, third] = match[0].split('/')
      yield {
        span,
        message: {
          zh: `组合单位“${match[0]}”有两条斜线`,
          en: `The compound unit “${match[0]}” has more than one solidus`,
        },
        help: {
          zh: `写作“${first}/(${second}·${third})”，或把时间移到前面（每${third}）`,
          en: `Write “${first}/(${second}·${third})”, or put the time in front`,
        },
      }
    }
  },
}
