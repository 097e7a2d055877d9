// 年份简写成两位：19年底、18年12月。
import type { Finding } from '../model/diagnostic.ts'
import type { Rule } from '../model/rule.ts'
import { scan } from '../text/scan.ts'
import { sought } from '../text/sought.ts'

/** Matches 19年底, 18年12月, 17年度; not 2019年底, 连续19年, 第12年度, 30年初心. */
const SHORT = sought(
  /(?<![\d.第近约逾超余续历这前后满达计—～-])(?<!\d年?至)([0129]\d)年(?:度(?!过)|底|末|初(?![心衷])|\d{1,2}月)/g,
  '年',
  '度 底 末 初 月',
)

/** A length of time is let pass: 连续19年. */
export const numeralShortYear: Rule = {
  id: 'numeral/short-year',
  severity: 'warning',
  *check(_disclosure, { prose }): Iterable<Finding> {
    for (const { match, span } of scan(prose, SHORT)) {
      yield {
        span,
        message: { zh: `“${match[0]}”的年份只写了两位`, en: `The year of “${match[0]}” has only two digits` },
        help: { zh: '年份写全四位，如“2019年底”', en: 'Write all four digits, as in 2019年底' },
      }
    }
  },
}
