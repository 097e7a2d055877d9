// 人口自然增长率 = 出生率 − 死亡率：出生率11.67‰，死亡率3.57‰，自然增长率9.09‰。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { parseDecimal, subtract, toText } from '../text/decimal.ts'
import { type Interval, minus, overlaps, rounded } from '../text/interval.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 出生率为11.67‰…死亡率为3.57‰…自然增长率为8.09‰ or -0.99‰ within one paragraph. */
const RATES = sought(
  /出生率[^\d。]{0,4}(\d+\.\d+)‰[\s\S]{0,60}?死亡率[^\d。]{0,4}(\d+\.\d+)‰[\s\S]{0,40}?自然增长率[^\d。\-－−]{0,4}([-－−]?\d+\.\d+)‰/g,
  '自然增长率',
  '出生率',
)

/** The three rates stand close to each other in this order; compared within the rounding of all three. */
export const consistencyNaturalGrowth: Rule = {
  id: 'consistency/natural-growth',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, RATES)) {
      const [, birth = '', death = ''] = match
      const growth = (match[3] ?? '').replace(/^[－−]/, '-')
      const [b, d, g] = [interval(birth), interval(death), interval(growth)]
      if (!b || !d || !g || overlaps(minus(b, d), g)) continue
      const [x, y] = [parseDecimal(birth), parseDecimal(death)]
      const result = x && y ? toText(subtract(x, y)) : ''
      yield {
        span,
        message: {
          zh: `自然增长率与出生率、死亡率不符：${birth}‰−${death}‰＝${result}‰，文中写作${growth}‰`,
          en: `Natural growth does not fit births and deaths: ${birth}‰−${death}‰＝${result}‰, the text says ${growth}‰`,
        },
        help: { zh: '核对三个比率', en: 'Check the three rates' },
      }
    }
  },
}

function interval(words: string): Interval | undefined {
  const value = parseDecimal(words)
  return value && rounded(value, { digits: 1n, scale: value.scale })
}
