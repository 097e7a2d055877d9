// 构成比之和不为100：三次产业比例为0.3：55.4：54.3。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { add, compare, fromNumber, multiply, parseDecimal, subtract, toText } from '../text/decimal.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 比例为0.3：55.4：44.3, 构成为47.4∶52.6; not 15:40, 配比1:3. */
const RATIO = sought(
  /(?:产业(?:结构|比例|比重|构成)|比例|结构|构成)(?:[^，。；\d]{0,12})((?:\d+(?:\.\d+)?[:：∶]){1,4}\d+(?:\.\d+)?)(?!\d)/g,
  ': ： ∶',
  '比例 结构 构成 比重',
)

const WHOLE = fromNumber(100)

/** Only where decimals are given: 3:2:5 may be a ratio of anything. */
export const consistencyRatioSum: Rule = {
  id: 'consistency/ratio-sum',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { passage, match, end } of scan(prose, RATIO)) {
      const words = match[1] ?? ''
      const parts = words.split(/[:：∶]/).map((part) => parseDecimal(part) ?? fromNumber(0))
      const total = parts.reduce(add)
      const off = subtract(total, WHOLE)
      const distance = compare(off, fromNumber(0)) < 0 ? subtract(fromNumber(0), off) : off
      const scale = Math.max(...parts.map((part) => part.scale))
      const slack = multiply({ digits: 1n, scale }, fromNumber(parts.length / 2))
      // Far from 100 it is a proportion of another kind, such as 1:3 or 2:1; whole numbers say too little.
      if (scale === 0 || compare(distance, slack) <= 0 || compare(distance, fromNumber(30)) > 0) continue
      yield {
        span: passage.toSource(end - words.length, end),
        message: {
          zh: `构成比${words}之和是${toText(total)}，不是100`,
          en: `The shares ${words} add up to ${toText(total)}, not 100`,
        },
        help: { zh: '核对各项比重', en: 'Check each share' },
      }
    }
  },
}
